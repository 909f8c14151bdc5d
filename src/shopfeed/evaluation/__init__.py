"""How well it does: metrics, splits and the runs that measure."""
