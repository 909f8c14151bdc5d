"""Prices as Indian shops print them: just below a round number of rupees."""

from sample.draw import Draw

PAISE = 100
STEPS = ((100, (10,)), (1_000, (50, 50, 50, 10)), (10_000, (100, 100, 100, 50)), (50_000, (500, 1_000)))
LARGE_STEPS = (1_000,)


def shop_price(rupees: float, draw: Draw, purpose: str) -> int:
    """The price in paise nearest to ``rupees`` that a shop would print: 449.00, 2,499.00, 64,990.00."""
    steps = next((steps for limit, steps in STEPS if rupees < limit), LARGE_STEPS)
    step = draw.one(f"{purpose}/step", steps)
    below = 10 if step == 1_000 and draw.happens(f"{purpose}/ten", 0.6) else 1
    return max(round(rupees / step), 1) * step * PAISE - below * PAISE


def list_price(price_minor: int, usual_discount: float, draw: Draw) -> int | None:
    """The crossed-out price in paise, not below ``price_minor``; None for the two in five that have none."""
    if not draw.happens("is discounted", 0.6):
        return None
    discount = min(max(usual_discount + 0.12 * draw.normal("discount"), 0.05), 0.72)
    return max(shop_price(price_minor / PAISE / (1 - discount), draw, "list price"), price_minor)
