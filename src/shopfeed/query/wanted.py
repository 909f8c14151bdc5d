"""Which of the named things is the wanted one: the head of the phrase that the request is about.

"Strap for apple watch" wants a strap, "headphones with mic" headphones, "washing machine cover" a cover, "sneakers or
sandals" both. The request is cut into phrases at the small words; one after "for", "with" or "that" only says more.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from shopfeed.query.glossary import deeds, english_of
from shopfeed.query.intent import ProductType
from shopfeed.query.lexicon import SERVING, Key, Lexicon
from shopfeed.query.reading import Reading
from shopfeed.query.vocabulary.english import ENGLISH
from shopfeed.query.vocabulary.entries import words
from shopfeed.query.vocabulary.grammar import (
    ARTICLES,
    DEPENDS,
    DESCRIBES,
    GENITIVES,
    JOINS,
    OPENS_AFTER_FOR,
    POSTPOSITIONS,
    QUIET,
    STOPS,
    TRANSPARENT_BEFORE_OF,
    WANTS,
    WANTS_BEFORE,
)
from shopfeed.query.vocabulary.hinglish import PARTICLES
from shopfeed.query.vocabulary.people import PEOPLE
from shopfeed.query.vocabulary.types import NOT_A_TYPE

SAID_TO_BE_WANTED = 2
_MOST_ALTERNATIVES = 3
_WOULD = frozenset({"would", "'d", "id", "i'd", "d"})
_DEED = "-ne"
"""Opens no phrase: it marks one that says what the wanted thing does."""
_INFINITIVE = ("ne", "ने")
"""How a Hindi verb ends before "of" and "for"."""
_AIMS_AT = words("my our his her their i you he she it we they that the mera meri mere")
"""After "so" they open what the wanted thing is for: "socks so my toddler does not slip"."""
_OPEN = frozenset({"something", "anything", "thing", "what", "someone"})
"""Words for a thing that has no name: what a later phrase names is not it ("something to keep my coffee hot")."""


@dataclass(frozen=True, slots=True)
class NamedType:
    """A type phrase in the request."""

    start: int
    end: int
    type: ProductType
    sureness: int = 0
    """``SAID_TO_BE_WANTED``: the request says so; 1: it stands where wanted things stand; 0: it is only named."""
    is_said_of_another: bool = False
    """Whether Hindi says that another thing is its own, is on it, or has it: ``printer ki``, ``bistar pe``."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    start: int
    end: int
    intro: str
    """The word that opened it."""
    is_main: bool
    is_wanted: bool
    """Opened by "need", "buy", "looking for"."""
    joins: bool
    """Opened by "and", "or" or a comma."""


def wanted_types(reading: Reading, lexicon: Lexicon, named: list[NamedType]) -> list[NamedType]:
    """The wanted ones among ``named``, in order; accessories know what they serve."""
    inside = frozenset(at for each in named for at in range(each.start, each.end))
    phrases = _phrases(reading, inside)
    heads = [(phrase, _head(phrase, reading.norms, named, lexicon)) for phrase in phrases]
    chosen: list[tuple[int, NamedType]] = []
    sureness = 0
    is_open = any(phrase.is_main and _OPEN.intersection(reading.norms[phrase.start : phrase.end]) for phrase in phrases)
    for accepts in (_is_wanted, _is_main) if is_open else (_is_wanted, _is_main, _is_any):
        chosen = _run(heads, accepts)
        if chosen:
            sureness = {_is_wanted: SAID_TO_BE_WANTED, _is_main: 1}.get(accepts, 0)
            break
    served = [_served(reading, lexicon, phrases, named, index, head) for index, head in chosen]
    return [replace(each, sureness=0 if each.is_said_of_another else sureness) for each in served]


def _is_wanted(phrase: _Phrase) -> bool:
    return phrase.is_main and phrase.is_wanted


def _is_main(phrase: _Phrase) -> bool:
    return phrase.is_main


def _is_any(phrase: _Phrase) -> bool:
    return phrase.intro not in ("with", "without", "have", "has", _DEED)


def _run(
    heads: list[tuple[_Phrase, NamedType | None]], accepts: Callable[[_Phrase], bool]
) -> list[tuple[int, NamedType]]:
    chosen: list[tuple[int, NamedType]] = []
    for index, (phrase, head) in enumerate(heads):
        if chosen and not (phrase.joins and phrase.is_main):
            break
        if head is not None and (chosen or accepts(phrase)):
            chosen.append((index, head))
            if len(chosen) == _MOST_ALTERNATIVES:
                break
        elif chosen:
            break
    return chosen


def _head(phrase: _Phrase, norms: list[str], named: list[NamedType], lexicon: Lexicon) -> NamedType | None:
    inside = [each for each in named if phrase.start <= each.start and each.end <= phrase.end]
    if not inside:
        return None
    last = max(
        [each for each in inside if not each.is_said_of_another] or inside,
        key=lambda each: (each.end, each.end - each.start),
    )
    has_it = norms[last.end + 1 : last.end + 2]  # "dabba dhakkan wala" is a box with a lid
    is_served = last.end < phrase.end and norms[last.end] in SERVING and DESCRIBES.isdisjoint(has_it)
    if is_served and not last.type.is_accessory:
        part = ProductType(name=norms[last.end], accessory_of="")
        return replace(last, type=lexicon.serving(part, last.type), end=last.end + 1)
    serving = [each for each in inside if each.type.accessory_of and each.type.accessory_of == last.type.name]
    if serving:
        return serving[-1]
    if last.type.is_accessory and last.end - last.start == 1:
        before = [each for each in inside if each.end == last.start and not each.type.is_accessory]
        if before and last.type.accessory_of not in ("", before[-1].type.name):
            part = ProductType(name=norms[last.start], accessory_of="")
            return replace(last, type=lexicon.serving(part, before[-1].type), start=before[-1].start)
    if last.type.accessory_of == "":
        earlier = [each for each in inside if each.end <= last.start and not each.type.is_accessory]
        if earlier:
            return replace(last, type=lexicon.serving(last.type, earlier[-1].type), start=earlier[-1].start)
    return last


def _served(
    reading: Reading, lexicon: Lexicon, phrases: list[_Phrase], named: list[NamedType], index: int, head: NamedType
) -> NamedType:
    """ "Cover for washing machine", "shoes for cricket": the phrase after "for" makes the type more exact."""
    if index + 1 >= len(phrases):
        return head
    after = phrases[index + 1]
    if after.intro not in ("for", "of", "compatible", "fit") or after.start >= after.end:
        return head
    if head.type.accessory_of == "":
        things = [each for each in named if after.start <= each.start and each.end <= after.end]
        if not things and reading.norms[after.start : after.end] in (["it"], ["them"], ["that"]):
            things = [each for each in named if each.end <= head.start and not each.type.is_accessory]
        if things:
            return replace(head, type=lexicon.serving(head.type, things[0].type))
    own: Key = tuple(reading.norms[head.start : head.end])
    words = tuple(word for word in reading.norms[after.start : after.end] if word not in QUIET)
    is_liked = any(each.kind == "interest" for each in lexicon.meanings.get(words[:1], ()))
    is_whole = len(words) == 1 or (len(words) > 1 and is_liked)
    if is_whole and (known := lexicon.type_named((*words[:1], *own[-1:]))):  # shoes for flat feet are no flat shoes
        return replace(head, type=known)
    known = lexicon.type_named((*words[:3], *own[-1:])) if 0 < len(words) <= 3 else None
    return head if known is None else replace(head, type=known)


def _phrases(reading: Reading, inside: Collection[int] = ()) -> list[_Phrase]:
    """The request in phrases, in order; words ``inside`` a type ("keyboard and mouse") part nothing."""
    phrases: list[_Phrase] = []
    start, intro, is_main, is_wanted, joins = 0, "", True, False, False

    def close(end: int) -> None:
        if end > start:
            phrases.append(_Phrase(start, end, intro, is_main, is_wanted, joins))

    at = 0
    while at < len(reading):
        word = reading.norm(at)
        previous = reading.norm(at - 1)
        if at in inside:
            at += 1
            continue
        if word in STOPS:
            close(at)
            start, intro, is_main, is_wanted, joins = at + 1, word, True, False, False
        elif (word, reading.norm(at + 1)) in POSTPOSITIONS:
            whom = at - 1 if previous in PEOPLE and at - 1 > start else start  # "kurta ladke ke liye" wants a kurta
            if whom > start:
                phrases.append(_Phrase(start, whom, intro, is_main, is_wanted, joins))
            if at > whom:
                phrases.append(_Phrase(whom, at, "for", False, False, False))
            start, intro, is_main, is_wanted, joins = at + 2, "ke_liye", True, False, False
            at += 1
        elif _is_said_before(reading, at) and at > start and _goes_on(reading, at + 1):
            phrases.append(_Phrase(start, at, _DEED if _ends_a_deed(reading, at) else word, False, False, False))
            start, intro, is_main, is_wanted, joins = at + 1, word, True, False, False
        elif word in WANTS_BEFORE or reading.tokens[at].surface in WANTS_BEFORE:
            if at > start:
                phrases.append(_Phrase(start, at, intro, True, True, joins))
            start, intro, is_main, is_wanted, joins = at + 1, word, True, False, False
        elif (word == "have" and previous == "you") or (word == "there" and previous in ("is", "are")):
            start, intro, is_main, is_wanted, joins = at + 1, word, True, True, False
        elif (word == "would" and reading.norm(at + 1) == "like") or (word == "like" and previous == "something"):
            pass
        elif (word == "like" and previous in _WOULD) or (
            word in WANTS and not (word == "gift" and reading.norm(at + 1) not in ("for", "my", "him", "her"))
        ):
            close(at)
            start, intro, is_main, is_wanted, joins = at + 1, word, True, True, False
        elif word in ("for", "after") and previous in OPENS_AFTER_FOR:
            start = at + 1
        elif word == "in" and previous == "interested":
            start, is_main, is_wanted = at + 1, True, True
        elif (word == "of" and (previous in TRANSPARENT_BEFORE_OF or previous[:1].isdigit())) or (
            word == "to" and reading.norm(at + 1) in WANTS
        ):
            pass
        elif word in ("which", "what") and at == start and is_main:
            start, is_wanted = at + 1, True
        elif word in JOINS:
            close(at)
            start, intro, joins = at + 1, word, True
        elif word in DEPENDS:
            is_wanted |= word == "so" and not phrases and _says_what_for(reading, at)
            close(at)
            start, intro, is_main, is_wanted, joins = at + 1, word, False, False, False
        elif word in ARTICLES and not is_main and (previous == "," or (at > start and previous not in DEPENDS | JOINS)):
            close(at)
            start, intro, is_main, is_wanted, joins = at + 1, word, True, False, False
        at += 1
    close(len(reading))
    return phrases


def _says_what_for(reading: Reading, at: int) -> bool:
    """Whether "so" comes after what is wanted, which is nobody's own thing: with that something would be the matter."""
    return reading.norm(0) not in _AIMS_AT and reading.norm(at + 1) in _AIMS_AT


def _is_said_before(reading: Reading, at: int) -> bool:
    """Whether what stands before only says more: ``padhne wali mez``, ``kapde sukhane ki rassi``."""
    if reading.norm(at) in GENITIVES:
        return _ends_a_deed(reading, at) and reading.norm(at + 1) != "liye"
    return reading.norm(at) in DESCRIBES


def _ends_a_deed(reading: Reading, at: int) -> bool:
    before = reading.tokens[at - 1].surface if at else ""
    return before.endswith(_INFINITIVE) and english_of(before) is not None


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether a thing may stand there: not where the request or the phrase ends."""
    word = reading.norm(at)
    return bool(word) and word not in DEPENDS | JOINS | STOPS | WANTS_BEFORE and not reading.is_taken[at]


def unknown_head(reading: Reading, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the wanted thing stands that no lexicon knows: the end of the first main phrase."""
    phrases = [phrase for phrase in _phrases(reading) if phrase.is_main]
    runs = [each for index, each in enumerate(phrases) if not (index + 1 < len(phrases) and phrases[index + 1].joins)]
    for phrase in sorted(runs, key=lambda each: not each.is_wanted):
        for at in range(phrase.end - 1, phrase.start - 1, -1):
            if reading.is_taken[at]:
                continue
            word = reading.norm(at)
            if len(word) < 3 or not word.isalpha() or word in QUIET or word in WANTS:
                continue
            if word.endswith(("ly", "ing")) or word in ENGLISH or word in PARTICLES or english_of(word, in_names=1):
                continue
            if word in deeds() and word != reading.tokens[at].surface:  # said in Hindi: “toot gaya” names no thing
                continue
            if word in NOT_A_TYPE or (word,) in lexicon.meanings:
                break
            return at, at + 1
    return None


__all__ = ["SAID_TO_BE_WANTED", "NamedType", "unknown_head", "wanted_types"]
