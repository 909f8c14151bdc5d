"""What it may cost: bounds in rupees or another currency, and wishes such as "cheap"."""

from dataclasses import dataclass

from shopfeed.query.intent import PriceBounds
from shopfeed.query.numbers import number_at
from shopfeed.query.reading import Reading
from shopfeed.query.text import key_of
from shopfeed.query.vocabulary.entries import words
from shopfeed.query.vocabulary.grammar import QUIET
from shopfeed.query.vocabulary.people import PEOPLE
from shopfeed.query.vocabulary.types import TYPES

_MINOR = 100
_AROUND = 0.2
"""'around 1500' is 1,200 to 1,800."""
_LEAST_BARE = {"max": 30, "around": 100, "min": 100}
"""A bound below this without a currency is rather an age, a size or a count."""
_BIG = frozenset({"thousand", "hazar", "hazaar", "hajar", "हजार", "हज़ार", "lakh", "lac", "lakhs", "लाख", "crore"})
"""After a number they say that it is money."""
_NO_PRICE_BEFORE = frozenset({"%", "+", "x", "*", "by", ":", "size", "waist", "degree"})
_STRONG_CUES = frozenset(
    {"under", "below", "within", "less", "lower", "cheaper", "budget", "price", "priced", "my", "spend", "max"}
)
_YEARS = range(1990, 2036)
_MOST_MINOR = 10**15

_CURRENCIES = {
    "₹": "INR", "rs": "INR", "inr": "INR", "rupee": "INR", "rupay": "INR", "rupaye": "INR", "rupaiye": "INR",
    "rupya": "INR", "rupye": "INR", "re": "INR", "रुपये": "INR", "रुपए": "INR", "रु": "INR", "रुपया": "INR",
    "$": "USD", "dollar": "USD", "usd": "USD", "€": "EUR", "euro": "EUR", "£": "GBP", "gbp": "GBP", "quid": "GBP",
}  # fmt: skip
_SYMBOLS = {"INR": "₹", "USD": "$", "EUR": "€", "GBP": "£"}
_BUCKS = frozenset({"buck"})


_GOODS = frozenset(word for entry in TYPES for name in entry.words for word in key_of(name)) | frozenset(PEOPLE)


def _keys(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(key_of(each) for each in text.split(",") if each.strip())


_CUES = {
    "max": _keys(
        """under, below, less than, lesser than, lower than, cheaper than, upto, up to, within, not more
        than, no more than, at most, at the most, not above, not over, not exceeding, max, maximum,
        maximum of, max of, not cost more than, not costing more than, not costlier than, cost less than,
        costs less than, costing less than, priced under, price under, price below, price less than,
        price lower than, price upto, nothing over, nothing above, nothing beyond, not beyond, budget,
        budget of, budget is, my budget is, budget under, budget upto, budget up to, budget within,
        budget max, budget below, spend, spend up to, spend upto, spend max, beneath, inside,
        only have, have only, i have, i only have, i have only, just have, can pay, pay, price max, max
        price, max budget, maximum budget, maximum price, not spend more than, not pay more than, without
        crossing, not cross, not crossing, capped at, for less than, in budget of"""
    ),
    "min": _keys(
        """above, over, more than, at least, atleast, minimum, min, starting from, starting at, greater
        than, higher than, not less than, not under, not below, no less than, beyond, upwards
        of, price above, price over, price more than, costing more than, costs more than, costlier than,
        minimum price, from at least"""
    ),
    "around": _keys(
        """around, about, approx, approximately, roughly, nearly, ~, lagbhag, kareeb, लगभग,
        budget around, budget about, budget is
        around, budget is about, budget of around, budget of about, in the range of, somewhere around,
        price around, budget approx, almost"""
    ),
    "between": _keys(
        """between, from, in between, range, price range, price between, price from, ranging from, anywhere
        from, budget between, budget from, priced between, in range"""
    ),
    "in": _keys("in, for, at, of, worth, @, price, costing, cost, priced at"),
}  # fmt: skip
_CUE_AT = {key: cue for cue, keys in _CUES.items() for key in keys}
_LONGEST_CUE = max(map(len, _CUE_AT))
_FIRST_OF_CUE = frozenset(key[0] for key in _CUE_AT)
_CUES_AFTER = {
    **dict.fromkeys(
        _keys(
            """tak, ke andar, se kam, se neeche, se niche, ke neeche, ke niche, ke under, max, maximum, or
            less, or lower, or under, and under, and below, or below, at most, budget, tops, से कम, तक,
            के अंदर, के नीचे, k andar, se sasta, se sasti, se saste, or cheaper, budget hai, mein, me, ka
            budget, range, में, limit, at max, ke bheetar, ke bhitar, tak ka, tak ki, tak ke, tak mein, se kam ka,
            se kam ki, se kam ke, se kam mein, se zyada nahi, se jyada nahi, se zyada nahin, se jyada nahin,
            se upar nahi, se upar nahin, ke upar nahi, se zyada na ho, se jyada na ho, se upar na ho, se zyada ka nahi,
            se jyada ka nahi, se mehenga nahi, se mehnga nahi, se mehenga na ho, se mehnga na ho, se adhik nahi,
            से ज्यादा नहीं, से ऊपर नहीं, k niche, k neeche, के भीतर, तक का, तक की, तक के, से नीचे"""
        ),
        "max",
    ),
    **dict.fromkeys(
        _keys(
            """se zyada, se jyada, se upar, ke upar, or more, and above, or above, onward, onwards, and up,
            plus, से ज्यादा, से ऊपर, se mehenga, se mehnga"""
        ),
        "min",
    ),
    **dict.fromkeys(_keys(
        """ke aas paas, ke aaspaas, ke around, or so, ish, ke karib, के आसपास, ke lagbhag, approx,
        approximately, ke beech, ke bich, के बीच, के करीब"""
    ), "around"),
}  # fmt: skip
_LONGEST_CUE_AFTER = max(map(len, _CUES_AFTER))
_FIRST_OF_CUE_AFTER = frozenset(key[0] for key in _CUES_AFTER)
_UNSURE_CUES_AFTER = _keys("mein, me, में, range, plus, limit, ish, ka budget, or so")
_FILLERS = words("""a the of is price rs. about like only just be""")
_JOINS = frozenset({"to", "-", "and", "se", "till", "upto", "से", "or", "/", "&", "aur", "और"})
_BETWEEN = frozenset({"beech", "bich", "बीच"})
"""After both bounds: ``500 aur 1000 ke beech``."""

_VAGUE = _keys(
    """cheap, cheaper, cheapest, sasta, saste, sasti, affordable, inexpensive, low cost, low price, low
    priced, lowest price, economical, pocket friendly, value for money, budget friendly, budget,
    reasonable, reasonably priced, reasonable price, not too expensive, not very expensive, not so
    expensive, not expensive, not costly, not too costly, not very costly, not that expensive, not
    overpriced, isn't too expensive, isn't expensive, on a budget, tight budget, low budget, small
    budget, wallet friendly, kam daam, kam price, kam keemat, less price, best price, good price, cheap
    and best, cheap rate, kam daam wala, kam daam ka, सस्ता, सस्ती, सस्ते,
    सस्ता सा, mehnga nahi, mehenga nahi, doesn't cost much,
    not cost much, doesn't cost a lot, not cost a lot, not cost a fortune, without spending much, without
    spending a lot, won't break the bank, not break the bank, at a low cost, easy on the pocket, bargain"""
)
_LONGEST_VAGUE = max(map(len, _VAGUE))
_FIRST_OF_VAGUE = frozenset(key[0] for key in _VAGUE)
PRICE_WORDS = frozenset(
    word for keys in (_CUE_AT, _CUES_AFTER, _VAGUE) for key in keys for word in key if word.isalpha()
) | frozenset(_CURRENCIES)
"""Every word that a price may be said with."""


@dataclass(frozen=True, slots=True)
class _Amount:
    minor: int
    currency: str | None
    is_money: bool
    """Whether the words say by themselves that it is money."""
    value: float
    end: int


def read_prices(reading: Reading, *, currency: str, is_measure: frozenset[str]) -> None:
    """Adds the price parts; a number before one of the words ``is_measure`` is no amount of money."""
    at = 0
    while at < len(reading):
        at = _read_at(reading, at, currency, is_measure)
    _read_vague(reading, currency)


def _read_at(reading: Reading, at: int, currency: str, is_measure: frozenset[str]) -> int:
    """Reads the price that starts there, if one does; returns where to go on."""
    if reading.is_taken[at]:
        return at + 1
    cue, start = _cue_at(reading, at)
    amount = _amount_at(reading, start, is_measure)
    if amount is None:
        return at + 1
    joined = reading.norm(amount.end) in _JOINS
    if cue == "between" and not joined:
        cue = None
    first = at if cue else start
    pair = _amount_at(reading, amount.end + 1, is_measure) if joined else None
    if pair is not None and _is_price_range(reading, amount, pair, cue):
        low, high = sorted((amount.minor * (_scale_of_pair(amount, pair) or 1), pair.minor))
        end = _after_cue(reading, pair.end)[1]
        _add(reading, low, high, amount.currency or pair.currency or currency, first, end)
        return end
    after, end = _after_cue(reading, amount.end)
    says_so = after is not None and tuple(reading.norms[amount.end : end]) not in _UNSURE_CUES_AFTER
    is_sure = (
        amount.is_money
        or _ends_like_a_price(reading, amount)
        or (says_so and cue != "in" and amount.value >= _LEAST_BARE["max"])
    )
    if cue in _LEAST_BARE:
        if not is_sure and not _is_bare_price(reading, amount, cue, at):
            return at + 1
        if after is None or cue == "around" or (after != cue and not says_so):
            end = amount.end
    elif is_sure:
        cue = after or "max"
    else:
        return max(at + 1, start)
    low, high = _bounds(cue, amount.minor)
    _add(reading, low, high, amount.currency or currency, first, end)
    return max(end, at + 1)


def _ends_like_a_price(reading: Reading, amount: _Amount) -> bool:
    """ "T-shirts 299": a number just below a hundred that ends the request."""
    return amount.end == len(reading) and amount.value % 100 == 99 and amount.value == int(amount.value)


def _is_bare_price(reading: Reading, amount: _Amount, cue: str, at: int) -> bool:
    """Whether a number without a currency is a price after that cue: no age, year, size or count."""
    if amount.value < _LEAST_BARE[cue] or reading.norm(at - 1) == "since":
        return False
    if cue == "around" and reading.norm(at - 1) in ("from", "in") and amount.value in _YEARS:
        return False
    if reading.norm(amount.end) in _JOINS and reading.norm(amount.end + 1)[:1].isdigit():
        return False
    return reading.norm(at) in _STRONG_CUES or not _counts_things(reading, amount.end)


def _bounds(cue: str, minor: int) -> tuple[int | None, int | None]:
    match cue:
        case "min":
            return minor, None
        case "around":
            return round(minor * (1 - _AROUND)), round(minor * (1 + _AROUND))
        case _:
            return None, minor


def _add(reading: Reading, low: int | None, high: int | None, currency: str, start: int, end: int) -> None:
    bounds = PriceBounds(min_minor=low, max_minor=high, currency=currency)
    reading.add("price", bounds, start, end, label=price_label(bounds))


def price_label(bounds: PriceBounds) -> str:
    """``under ₹1,000``, ``₹500 to ₹800``, ``above $20``, ``cheap``."""
    symbol = _SYMBOLS.get(bounds.currency, bounds.currency + " ")
    low, high = (
        None if minor is None else f"{symbol}{minor / _MINOR:,.2f}".removesuffix(".00")
        for minor in (bounds.min_minor, bounds.max_minor)
    )
    if low and high:
        return f"{low} to {high}"
    if high:
        return f"under {high}"
    return f"above {low}" if low else "cheap"


def _cue_at(reading: Reading, at: int) -> tuple[str | None, int]:
    for length in range(_LONGEST_CUE, 0, -1) if reading.norm(at) in _FIRST_OF_CUE else ():
        cue = _CUE_AT.get(tuple(reading.norms[at : at + length]))
        if cue is not None and reading.is_free(at, at + length):
            start = at + length
            while reading.norm(start) in _FILLERS and not reading.is_taken[start]:
                start += 1
            if reading.norm(start) == "." and not reading.is_taken[start]:
                return None, at
            return cue, start
    return None, at


def _after_cue(reading: Reading, at: int) -> tuple[str | None, int]:
    for length in range(_LONGEST_CUE_AFTER, 0, -1) if reading.norm(at) in _FIRST_OF_CUE_AFTER else ():
        cue = _CUES_AFTER.get(tuple(reading.norms[at : at + length]))
        if cue is not None and reading.is_free(at, at + length):
            return cue, at + length
    return None, at


def _amount_at(reading: Reading, at: int, is_measure: frozenset[str]) -> _Amount | None:
    currency, start = _currency_at(reading, at)
    number = number_at(reading, start)
    if number is None:
        return None
    value, end = number
    after, end_with_currency = _currency_after(reading, end)
    if currency is None and after is None:
        if reading.norm(end) in is_measure and reading.norm(end) != "in":
            return None
        if reading.norm(end) in _NO_PRICE_BEFORE or (
            reading.norm(end) and reading.touches(end) and reading.norm(end).isalpha()
        ):
            return None
        if start > 0 and reading.touches(start) and reading.norm(start - 1).isalpha():
            return None
    minor = round(value * _MINOR)
    if not 0 < minor <= _MOST_MINOR:
        return None
    is_big_word = end > start + 1 and reading.norm(end - 1) in _BIG
    is_bucks = after == "bucks"
    return _Amount(
        minor=minor,
        currency=None if is_bucks else currency or after,
        is_money=currency is not None or after is not None or is_big_word,
        value=value,
        end=end_with_currency,
    )


def _currency_at(reading: Reading, at: int) -> tuple[str | None, int]:
    currency = _CURRENCIES.get(reading.norm(at))
    if currency is None or reading.is_taken[at]:
        return None, at
    while reading.norm(at + 1) in (".", ":") and not reading.is_taken[at + 1]:
        at += 1
    return currency, at + 1


def _currency_after(reading: Reading, at: int) -> tuple[str | None, int]:
    word = reading.norm(at)
    if word in _BUCKS:
        return "bucks", at + 1
    if word == "/" and reading.norm(at + 1) == "-":
        return "INR", at + 2
    if word in _CURRENCIES and word != "re":
        end = at + 1
        if reading.norm(end) == "." and end + 1 < len(reading):
            end += 1
        return _CURRENCIES[word], end
    if word in ("/", "-") and at + 1 == len(reading):
        return None, at + 1
    return None, at


def _is_price_range(reading: Reading, first: _Amount, second: _Amount, cue: str | None) -> bool:
    if first.is_money or second.is_money:
        return True
    if first.value == second.value or (first.value in _YEARS and second.value in _YEARS):
        return False
    if cue in ("between", "around", "max", "min"):
        return second.value >= _LEAST_BARE["max"] and not _counts_things(reading, second.end)
    scale = _scale_of_pair(first, second) or 1
    if reading.norm(second.end + 1) in _BETWEEN:
        return True
    is_joined = reading.norm(first.end) in ("to", "-", "se", "से", "till")
    return (
        is_joined and first.value * scale >= 50 and _is_price_like(first.value * scale) and _is_price_like(second.value)
    )


def _is_price_like(value: float) -> bool:
    """Prices are round or just below: 500, 1,299, 750; 3,040 and 2,036 are rather model numbers."""
    return value >= 50 and (value % 50 == 0 or value % 50 == 49)


def _counts_things(reading: Reading, at: int) -> bool:
    """Whether a plain noun follows: "around 36 appetizers" is a count, "around 2000 shoes" names the goods."""
    word = reading.norm(at)
    if not (word.isalpha() and word.isascii()) or word in QUIET or word in _GOODS:
        return False
    return _cue_at(reading, at)[0] is None and _after_cue(reading, at)[0] is None


def _scale_of_pair(first: _Amount, second: _Amount) -> int:
    """'2 to 3k' means 2,000 to 3,000."""
    return 1_000 if first.value < 100 <= 1_000 <= second.value and first.value * 1_000 <= second.value else 0


def _read_vague(reading: Reading, currency: str) -> None:
    at = 0
    while at < len(reading):
        for length in range(_LONGEST_VAGUE, 0, -1) if reading.norm(at) in _FIRST_OF_VAGUE else ():
            if tuple(reading.norms[at : at + length]) in _VAGUE and reading.is_free(at, at + length):
                bounds = PriceBounds(currency=currency, is_vague=True)
                reading.add("price", bounds, at, at + length, label="cheap")
                at += length - 1
                break
        at += 1
