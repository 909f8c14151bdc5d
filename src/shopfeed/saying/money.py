"""Amounts of money as people read them."""

_SIGNS = {"INR": "₹", "USD": "$", "EUR": "€", "GBP": "£"}


def said_price(amount_minor: int, currency: str) -> str:
    """``₹1,00,000``, ``$19.99``: rupees in the Indian grouping, minor units only where there are any."""
    whole, rest = divmod(amount_minor, 100)
    digits = _indian(whole) if currency == "INR" else f"{whole:,}"
    sign = _SIGNS.get(currency, f"{currency} ")
    return f"{sign}{digits}" + (f".{rest:02}" if rest else "")


def _indian(number: int) -> str:
    """Groups of two above the last three digits: ``12,34,567``."""
    digits = str(number)
    head, tail = digits[:-3], digits[-3:]
    groups = []
    while head:
        groups.append(head[-2:])
        head = head[:-2]
    return ",".join([*reversed(groups), tail])
