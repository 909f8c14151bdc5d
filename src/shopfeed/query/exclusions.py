"""What must not be: "not leather", "no wires", "without mic", "except black"."""

from shopfeed.query.intent import Exclusion
from shopfeed.query.lexicon import Lexicon
from shopfeed.query.reading import Reading
from shopfeed.query.text import key_of
from shopfeed.query.vocabulary.entries import Entry, words
from shopfeed.query.vocabulary.grammar import (
    ARTICLES,
    DENIALS,
    DENIALS_AFTER,
    DESCRIBES,
    ENDS_A_DENIAL,
    GENITIVES,
    JOINS_A_DENIAL,
    NOT_A_DENIAL,
    QUIET,
)
from shopfeed.query.vocabulary.people import PEOPLE
from shopfeed.query.vocabulary.qualities import COLOURS, MATERIALS, QUALITIES

_BEFORE = {key_of(each) for each in DENIALS}
_LONGEST_BEFORE = max(map(len, _BEFORE))
_DENYING = frozenset(word for key in _BEFORE for word in key)
_FIRST_OF_BEFORE = frozenset(key[0] for key in _BEFORE)
_AFTER = {key_of(each) for each in DENIALS_AFTER}
_LONGEST_AFTER = max(map(len, _AFTER))
_FIRST_OF_AFTER = frozenset(key[0] for key in _AFTER)
_SKIPPED = words("any added extra a an the of be have made want it to in from more contain having with being")
_GENERIC = words("added one colour color rang रंग material thing type kind brand please coloured colored stuff")
_SAYS_NO_MORE = ENDS_A_DENIAL | JOINS_A_DENIAL | _GENERIC | QUIET
"""After what is denied: any other plain word goes on with it."""
_FILLERS = frozenset({"added", "one", "thing", "type", "kind", "please", "stuff"})
_LONGEST_FEATURE = 3
_ADJECTIVES = words(
    """too very so expensive costly good bad sure big small heavy large long short tight loose bulky flashy noisy loud
    bright shiny oily sticky greasy hot cold spicy sweet dark plain boring"""
)
_EXCLUDABLE_ALONE = frozenset(
    {"heavy", "bulky", "flashy", "noisy", "shiny", "sticky", "oily", "greasy", "spicy", "sweet"}
)
_QUALITY_KEYS = frozenset(key_of(word) for entry in QUALITIES for word in entry.words)
_SYNONYMS = {entry.name: entry for entry in (*COLOURS, *MATERIALS)}
_KINDS = frozenset({"brand", "colour", "material"})
_SAFE_NON = frozenset(
    {"stick", "slip", "skid", "toxic", "gmo", "woven", "veg", "fiction", "iron", "breakable", "ac", "stop", "slippery"}
)


def read_exclusions(reading: Reading, lexicon: Lexicon) -> None:
    """Adds what is denied; a denial of nothing ("not sure", "no problem") is left alone."""
    at = 0
    while at < len(reading):
        length = _denial_at(reading, at)
        if length and _denial_after_at(reading, at) <= length:
            at = max(_read_after(reading, lexicon, at, at + length), at + 1)
            continue
        length = _denial_after_at(reading, at)
        if length:
            _read_before(reading, lexicon, at, at + length)
        at += 1


def _denial_at(reading: Reading, at: int) -> int:
    if reading.is_taken[at]:
        return 0
    if reading.norm(at) == "non" and reading.norm(at + 1) not in _SAFE_NON:
        return 1
    for length in range(_LONGEST_BEFORE, 0, -1) if reading.norm(at) in _FIRST_OF_BEFORE else ():
        if tuple(reading.norms[at : at + length]) in _BEFORE and reading.is_free(at, at + length):
            if length == 1 and _is_number(reading, at + 1):
                return 0
            return length
    return 0


def _denial_after_at(reading: Reading, at: int) -> int:
    for length in range(_LONGEST_AFTER, 0, -1) if reading.norm(at) in _FIRST_OF_AFTER else ():
        if tuple(reading.norms[at : at + length]) in _AFTER and reading.is_free(at, at + length):
            return length
    return 0


def _is_number(reading: Reading, at: int) -> bool:
    return reading.norm(at)[:1].isdigit() or reading.norm(at) == "."


def _read_after(reading: Reading, lexicon: Lexicon, denial: int, start: int) -> int:
    is_non = reading.norm(denial) == "non"
    first = denial
    at = start
    found_end = start
    while True:
        while reading.norm(at) in _SKIPPED and not reading.is_taken[at]:
            at += 1
        found = (
            _people_at(reading, at)
            or _named_at(reading, lexicon, at)
            or _feature_at(reading, lexicon, at, is_one_word=is_non)
        )
        if found is None and (reading.norm(at),) in _QUALITY_KEYS:
            reading.take(denial, at + 1)  # "nothing fancy" wishes for nothing
        if found is None:
            return max(found_end, denial + 1)
        exclusion, end = found
        if exclusion.kind in ("colour", "material", "brand") and _is_type_elsewhere(reading, lexicon, at, end + 1):
            end += (reading.norm(end),) in lexicon.type_by_key and reading.is_free(end, end + 1)
        while reading.norm(end) in _GENERIC and not reading.is_taken[end]:
            end += 1
        _add(reading, exclusion, first, end)
        found_end = end
        if is_non or reading.norm(end) not in JOINS_A_DENIAL or reading.is_taken[end]:
            return end
        if reading.norm(end) in ("and", "&", "aur") and not _joins_on(reading, lexicon, end + 1):
            return end
        first, at = end, end + 1


def _joins_on(reading: Reading, lexicon: Lexicon, at: int) -> bool:
    """Whether "and" goes on denying: the thing after it ends there, and is no new wish."""
    if _denial_at(reading, at) if at < len(reading) else False:
        return False
    found = _named_at(reading, lexicon, at)
    end = found[1] if found else at + 1
    return (
        bool(reading.norm(at))
        and reading.norm(at) not in QUIET
        and (reading.norm(end) in ENDS_A_DENIAL or end >= len(reading))
    )


def _read_before(reading: Reading, lexicon: Lexicon, at: int, end: int) -> None:
    while reading.norm(at - 1) in GENITIVES | DESCRIBES | _GENERIC:
        at -= 1
    for length in range(min(lexicon.longest, at), 0, -1):
        found = _named_at(reading, lexicon, at - length, exactly=length)
        if found is not None:
            _add(reading, found[0], at - length, end)
            return
    if at and not reading.is_taken[at - 1] and reading.norm(at - 1).isalpha() and reading.norm(at - 1) not in QUIET:
        word = reading.norm(at - 1)
        _add(reading, Exclusion(kind="feature", name=word, words=(word,)), at - 1, end)


def _named_at(
    reading: Reading, lexicon: Lexicon, at: int, *, exactly: int | None = None
) -> tuple[Exclusion, int] | None:
    """The colour, material, brand or type that is named there."""
    for length in (exactly,) if exactly else range(lexicon.longest, 0, -1):
        end = at + length
        if not reading.is_free(at, end):
            continue
        key = tuple(reading.norms[at:end])
        meanings = {meaning.kind: meaning.name for meaning in lexicon.meanings.get(key, ()) if meaning.kind in _KINDS}
        said = " ".join(key)
        if "material" in meanings and not _names_more(reading, lexicon, end):
            return Exclusion(kind="material", name=meanings["material"], words=_words(meanings["material"])), end
        if "colour" in meanings and not _names_more(reading, lexicon, end):
            name = meanings["colour"]
            return Exclusion(kind="colour", name=name, words=_words(name) if said == name else (said,)), end
        if key in lexicon.type_by_key and (
            length == 1 or not _opens(reading, at) or _is_type_elsewhere(reading, lexicon, at, end)
        ):
            name = lexicon.type_by_key[key]
            words = (name, *lexicon.types[name].also) if key == key_of(name) else (said,)
            if reading.norm(end).isalpha() and reading.norm(end) not in _SAYS_NO_MORE:
                continue
            return Exclusion(kind="type", name=said, words=words), end
        if "brand" in meanings:
            return Exclusion(kind="brand", name=meanings["brand"], words=(said,)), end
    return None


def _people_at(reading: Reading, at: int) -> tuple[Exclusion, int] | None:
    """ "Not for kids", "no kids size": whom it must not be for, by whatever names call them."""
    at += reading.norm(at) == "for"
    who = PEOPLE.get(reading.norm(at))
    if who is None or who.relation is not None or who.animal is not None or reading.is_taken[at]:
        return None
    end = at + 1 + (reading.norm(at + 1) == "size")
    if reading.norm(end).isalpha() and reading.norm(end) not in _SAYS_NO_MORE:
        return None
    words = tuple(word for word, other in PEOPLE.items() if other == who and word.isascii())
    return Exclusion(kind="feature", name=f"for {reading.tokens[at].surface}", words=words), end


def _names_more(reading: Reading, lexicon: Lexicon, at: int) -> bool:
    """Whether a plain word goes on there: "white cast" is no colour."""
    word = reading.norm(at)
    is_plain = word.isalpha() and not reading.is_taken[at] and (word,) not in lexicon.type_by_key
    return is_plain and word not in _SAYS_NO_MORE and (word,) not in lexicon.meanings


def _words(name: str) -> tuple[str, ...]:
    entry: Entry | None = _SYNONYMS.get(name)
    return (name,) if entry is None else tuple(word for word in entry.words if word.isascii())


def _is_type_elsewhere(reading: Reading, lexicon: Lexicon, start: int, end: int) -> bool:
    """Whether a type is named outside those words: then all of them are denied, and not only what is said of it."""
    return any(
        not (start <= at < end) and reading.is_free(at, at + length) and tuple(norms) in lexicon.type_by_key
        for at in range(len(reading))
        for length in (1, 2)
        if len(norms := reading.norms[at : at + length]) == length
    )


def _opens(reading: Reading, at: int) -> bool:
    """Whether nothing that could be wanted stands before the denial."""
    return all(
        is_taken or norm in QUIET or norm in _DENYING
        for norm, is_taken in zip(reading.norms[:at], reading.is_taken[:at], strict=True)
    )


def _feature_at(
    reading: Reading, lexicon: Lexicon, at: int, *, is_one_word: bool = False
) -> tuple[Exclusion, int] | None:
    """Up to three plain words that are denied; "no ripped jeans" denies the ripping where jeans are wanted."""
    if (reading.norm(at - 1), reading.norm(at)) == ("in", "ear"):
        return Exclusion(kind="feature", name="in ear", words=("in ear", "in-ear")), at + 1
    end = at
    while (
        end < min(len(reading), at + (1 if is_one_word else _LONGEST_FEATURE))
        and not reading.is_taken[end]
        and reading.norm(end) not in ENDS_A_DENIAL
        and reading.norm(end) not in JOINS_A_DENIAL
        and reading.tokens[end].surface[0].isalnum()
        and (reading.norm(end) not in QUIET or end == at)
    ):
        end += 1
    if end == at or reading.norm(at) in QUIET or NOT_A_DENIAL.intersection(reading.norms[at:end]):
        return None
    if (reading.norm(at) in _ADJECTIVES and reading.norm(at) not in _EXCLUDABLE_ALONE) or reading.norm(at) in ARTICLES:
        return None
    if end - at > 1 and (reading.norm(end - 1),) in lexicon.type_by_key and _opens(reading, at):
        end -= not _is_type_elsewhere(reading, lexicon, at, end)
    if tuple(reading.norms[at:end]) in _QUALITY_KEYS:
        return None
    words = tuple(reading.norms[at:end])
    while len(words) > 1 and words[-1] in _FILLERS:
        words = words[:-1]
    name = " ".join(words)
    return Exclusion(kind="feature", name=name, words=(name,)), end


def _add(reading: Reading, exclusion: Exclusion, start: int, end: int) -> None:
    reading.add("exclusion", exclusion, start, end, label=f"not {exclusion.name}")
