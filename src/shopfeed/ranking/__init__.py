"""How candidates are filtered, scored and chosen."""
