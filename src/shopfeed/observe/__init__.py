"""What was served, for learning and for "why this?"."""

from shopfeed.observe.slate import MemorySlateLog, Slate, SlateLine, SlateLog
from shopfeed.observe.sqlite import SqliteSlateLog

__all__ = ["MemorySlateLog", "Slate", "SlateLine", "SlateLog", "SqliteSlateLog"]
