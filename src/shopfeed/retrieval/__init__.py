"""Where candidates come from: sources and what they need."""
