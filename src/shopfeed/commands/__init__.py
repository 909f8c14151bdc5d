"""The commands that take a page of their own; ``shopfeed.cli`` puts them together."""
