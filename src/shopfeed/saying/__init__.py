"""What shopfeed says to people: a code with values, and the words for it in each language."""

from shopfeed.saying.money import said_price
from shopfeed.saying.sentence import Label, Language, Saying, Value, say

__all__ = ["Label", "Language", "Saying", "Value", "said_price", "say"]
