"""Understands a request by rules over the lexicon: prices, ages, measures and denials first, then the named things."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property

from shopfeed.query.ages import read_ages
from shopfeed.query.background import is_a_verb, is_counted_part, is_done_to, may_be_background
from shopfeed.query.exclusions import read_exclusions
from shopfeed.query.glossary import english_of
from shopfeed.query.intent import Intent, Need, ProductType
from shopfeed.query.lexicon import Lexicon
from shopfeed.query.matching import Match, find_matches
from shopfeed.query.measures import UNIT_WORDS, read_letter_sizes, read_quantities, read_sizes
from shopfeed.query.nearness import NearNeeds
from shopfeed.query.needs import PER_COSINE, Nearness, Told, known_needs
from shopfeed.query.numbers import NUMBER_WORDS
from shopfeed.query.prices import PRICE_WORDS, read_prices
from shopfeed.query.reading import Reading
from shopfeed.query.script import romanise
from shopfeed.query.spelling import Speller
from shopfeed.query.telling import telling
from shopfeed.query.text import Token, key_of, normalise, tokenise
from shopfeed.query.vocabulary.brands import KNOWN_BRANDS
from shopfeed.query.vocabulary.common import COMMON
from shopfeed.query.vocabulary.english import ENGLISH
from shopfeed.query.vocabulary.entries import words
from shopfeed.query.vocabulary.grammar import (
    DENIALS,
    DENIALS_AFTER,
    DEPENDS,
    ENDS_A_DENIAL,
    LIKES,
    QUIET,
    SAID_OF,
    WANTS,
)
from shopfeed.query.vocabulary.people import PEOPLE
from shopfeed.query.vocabulary.pictures import named_in
from shopfeed.query.wanted import SAID_TO_BE_WANTED, NamedType, unknown_head, wanted_types
from shopfeed.query.witness import Witness

_NO_MATERIAL_INSIDE = frozenset({"paper", "foam", "glass", "clay"})
"""In "tissue paper box" or "glass cleaner" they are no material."""
_HINDI_BEFORE_A_THING = words("ke liye wale saste acche ache achhe mere apne kale safed")
_SAYS_LOOKS = words(
    """flavour flavor flavoured flavored scent scented taste shaped shape print printed theme themed pattern design
    colour color coloured colored"""
)
"""After a thing they say how another one looks, smells or tastes: "chocolate flavour"."""
_SHORT_NAME = 3
"""An unknown word has to be longer to name a type."""
_STORY = words(
    """i i'm my me we our us he she they his him her it is are am was how where what why when who can't cannot cant do
    does don't get goes keep want need must should to hai hain raha rahe rahi jata jati jaati gaya gayi ho koi kuch
    something anything thing wants needs gets keeps went came turns has have will"""
)
"""A request with one of these tells what is the matter; one without names a thing."""
_ANY_THING = words("machine tool device gadget appliance equipment instrument replacement")
"""Types that name nothing where a need says what they are for: "sabzi kaatne ki machine"."""
_BEFORE_A_VERB = words("want need wish how like love way try trying able plan hope where help helps going used")
"""Before "to" they make a deed of what follows: "want to paint my nails"."""
_SAYS_HOW = words("inverter induction")
"""Things that say how another one works, where one is named: "1.5 ton ac inverter", "pressure cooker induction"."""
_MANY_WORDS = 2
"""A need that is told with so many words says more than a word that may only be named."""
_LONG_STORY = 7
"""Where so many words tell, a thing that nothing says to be wanted may stand there for what is the matter with it."""
_NEAR = 0.65
"""A cosine from which on a request tells a need."""
_NEAR_BESIDE_A_TYPE = (0.7, 0.75)
"""The same beside a thing, by how surely it is wanted."""
_NEARER = (0.0, 0.05)
"""So much nearer than the things it names has a need to be, by how surely they are wanted."""
_NEAR_A_NAME = 0.85
"""The same where so few words may be the name of a thing."""
_LEAST_FOR_A_KIND = 5
"""So many words tell which kind of a thing is wanted."""
_NEAR_KIND = 0.7
_NEARLY_NEAREST = 0.02
"""No need at all may be nearer by more."""
_NEARER_KIND = 0.05
"""Than the thing itself, whatever its kind."""
_AS_LIKELY_KINDS = 0.75
_MOST_KINDS = 3
_THE_THING_ITSELF = 0.6
_LEAST_SAID = 2
"""One word is a name and tells no need: "bike"."""
_SHORT = 4
_HOLDS_TOGETHER = QUIET | DEPENDS | WANTS | LIKES | ENDS_A_DENIAL | words(" ".join((*DENIALS, *DENIALS_AFTER)))
"""Words that are never looked up for what they mean."""
_LONG_REQUEST = 8
"""A shorter request may be about a brand alone."""


@dataclass(frozen=True, kw_only=True)
class RuleParser:
    """A ``Parser`` made of rules; it keeps nothing between requests."""

    lexicon: Lexicon
    currency: str = "INR"
    """Of amounts without one."""
    near: NearNeeds | None = None
    """Finds needs that are told in words which nobody wrote down; ``None``: only the written ones are known."""

    def __post_init__(self) -> None:
        """Builds every look-up (half a second for 100,000 products), so that the first request does not wait for it."""
        _ = self.lexicon.longest_from, self.lexicon.types, self.speller

    @cached_property
    def speller(self) -> Speller:
        """Mends words with what the catalogue spells."""
        return Speller.of(self.lexicon)

    def knowing(self, brands: Sequence[str]) -> "RuleParser":
        """The parser that knows these brands as well: they mean something, and are no misspelt words."""
        if not brands:
            return self
        lexicon = self.lexicon.with_brands(brands)
        grown = copy(self)
        object.__setattr__(grown, "lexicon", lexicon)  # replaced, it would build every look-up anew
        vars(grown)["speller"] = self.speller.knowing(word for name in brands for word in key_of(name))
        return grown

    def parse(self, request: str, *, mends: bool = True) -> Intent:
        """Never raises; ``mends=False`` takes every word as it is written.

        Pictures are read where the words name no thing.
        """
        intent = self._parse(request, mends=mends)
        pictures = "" if intent.types else named_in(request)
        return self._parse(f"{request} {pictures}", mends=mends) if pictures else intent

    def _parse(self, request: str, *, mends: bool) -> Intent:
        typed = normalise(request)
        mended = self.speller.mend(typed, kept=_proper_names(request)) if mends else None
        reading = Reading(mended or typed, self._norm_of)
        read_ages(reading)
        read_prices(reading, currency=self.currency, is_measure=UNIT_WORDS)
        read_sizes(reading)
        read_quantities(reading)
        read_exclusions(reading, self.lexicon)
        self._read_jute(reading)
        self._read_named(reading)
        return Intent(
            text=reading.text,
            parts=tuple(sorted(reading.parts, key=lambda part: part.span)),
            rest=reading.left_over(QUIET),
            did_you_mean=mended,
        )

    def _read_named(self, reading: Reading) -> None:
        matches = find_matches(reading, self.lexicon)
        told, wanted = self._needed_or_wanted(reading, matches)
        is_told = told is not None and not wanted and not any(part.kind == "type" for part in reading.parts)
        if told is not None and is_told and not self._names_another(reading, told):
            self._note_need(reading, told)
        for each in wanted:
            self._add_type(reading, each)
        witness = Witness(reading, self.lexicon, wanted)
        for match in matches:
            if reading.is_free(match.start, match.end):
                self._keep(witness, match)
        if witness.is_worn:
            read_letter_sizes(reading)
        has_type = any(part.kind in ("type", "need") for part in reading.parts)
        has_brand = any(part.kind == "brand" for part in reading.parts)
        if not has_type and (not has_brand or len(reading) > _LONG_REQUEST):
            self._add_unknown_type(reading)

    def _needed_or_wanted(self, reading: Reading, matches: list[Match]) -> tuple[Told | None, list[NamedType]]:
        """What the request needs, and the things that it wants by name; where there are some, only they count."""
        said = [romanise(token.surface) for token in reading.tokens]
        needs = known_needs()
        in_full = needs.in_full(said)
        told = needs.told_by(said, in_full)
        wanted = self._wanted(reading, matches)
        if told is not None:
            wanted = [each for each in wanted if self._outweighs(each, told, reading)]
        words_told = telling(reading.tokens)
        is_long = len(words_told) >= _LONG_STORY
        is_background = len(words_told) >= _LEAST_SAID and all(
            may_be_background(reading, matches, each) or (is_long and each.sureness < SAID_TO_BE_WANTED)
            for each in wanted
        )
        may_tell_a_kind = len(wanted) == 1 and len(words_told) >= _LEAST_FOR_A_KIND
        if self.near is None or not (is_background or may_tell_a_kind):
            return told, wanted
        nearness = self.near.to(" ".join(map(self._plainly, reading.tokens)))
        if is_background:
            is_nearer = self._is_nearer(reading, nearness, wanted)
            return (needs.told_nearly(said, in_full, nearness), []) if is_nearer else (told, wanted)
        kind = self._kind_told(wanted[0], nearness)
        return (told, wanted) if kind is None else (kind, [])

    def _plainly(self, token: Token) -> str:
        """The word, or what it is in English where few names have it."""
        return english_of(token.surface, self._in_names(token)) or romanise(token.surface)

    def _in_names(self, token: Token) -> int:
        return max(self.lexicon.word_counts.get(each, 0) for each in (token.surface, token.norm))

    def _norm_of(self, token: Token) -> str:
        """What the word is looked up by: a word of Hindi that the lexicon does not know by its English one."""
        if self._is_looked_up(token.norm):
            return token.norm
        in_latin = romanise(token.norm)
        if in_latin != token.norm and self._is_looked_up(in_latin):
            return in_latin
        english = english_of(token.surface, self._in_names(token))
        return in_latin if english is None or english in _HOLDS_TOGETHER else " ".join(key_of(english))

    def _is_looked_up(self, norm: str) -> bool:
        """Whether the word holds a sentence together or means something as it stands, were it only a brand's name."""
        if any(norm in each for each in (_HOLDS_TOGETHER, PRICE_WORDS, NUMBER_WORDS, UNIT_WORDS)):
            return True
        known = self.lexicon.meanings.get((norm,), ())
        if any(each.kind != "brand" or each.name in KNOWN_BRANDS for each in known):
            return True
        return (norm,) in self.lexicon.type_by_key

    def _is_nearer(self, reading: Reading, nearness: Nearness, wanted: Sequence[NamedType]) -> bool:
        """Whether some need is nearer to the request than what the named things answer."""
        nearest = float(nearness.max())
        if wanted:
            own = max(self._nearness_of(each.type.name, nearness) for each in wanted)
            sureness = max(each.sureness for each in wanted)
            return nearest >= _NEAR_BESIDE_A_TYPE[sureness] and nearest - own >= _NEARER[sureness]
        is_name = not _is_story(reading) and len(telling(reading.tokens)) <= _SHORT
        return nearest >= (_NEAR_A_NAME if is_name else _NEAR)

    def _kind_told(self, named: NamedType, nearness: Nearness) -> Told | None:
        """The kinds of the named thing that the request tells: “tape for measuring rooms” needs a measuring tape."""
        needs = known_needs()
        lines = [each for each in needs.answered_by(named.type.name) if _is_kind_of(needs.things[each][0], named)]
        if named.type.accessory_of or not lines:
            return None
        nearest = float(nearness[lines].max())
        own = [each for each in needs.answered_by(named.type.name) if needs.things[each][0] == named.type.name]
        bare = float(nearness[own].max()) if own else 0.0
        if nearest < _NEAR_KIND or nearest < float(nearness.max()) - _NEARLY_NEAREST or nearest - bare < _NEARER_KIND:
            return None
        strengths: dict[str, float] = {}
        for line in lines:
            thing, strength = needs.things[line][0], 1 - PER_COSINE * (nearest - float(nearness[line]))
            strengths[thing] = max(strength, strengths.get(thing, _AS_LIKELY_KINDS))
        likely = [each for each in strengths.items() if each[1] > _AS_LIKELY_KINDS]
        kinds = sorted(likely, key=lambda each: -each[1])[:_MOST_KINDS]
        places = frozenset(range(named.start, named.end))
        return Told(things=(*kinds, (named.type.name, _THE_THING_ITSELF)), places=places, slots=_MANY_WORDS)

    def _nearness_of(self, name: str, nearness: Nearness) -> float:
        """Of the lines that such a thing answers."""
        lines = known_needs().answered_by(name)
        return float(nearness[lines].max()) if lines else 0.0

    def _wanted(self, reading: Reading, matches: list[Match]) -> list[NamedType]:
        liked = {each.end for each in matches if each.kind == "interest"}
        named = [
            NamedType(each.start, each.end, self.lexicon.types[each.name])
            for each in matches
            if each.kind == "type"
            and reading.norm(each.end) not in _SAYS_LOOKS
            and not (reading.norm(each.start) == "fan" and each.start in liked)
            and not (reading.norm(each.start - 1) == "to" and reading.norm(each.start - 2) in _BEFORE_A_VERB)
            and not is_a_verb(reading, each)
        ]
        named = [each for each in named if not is_counted_part(reading, each, named)]
        if any(reading.norm(each.start) not in _SAYS_HOW for each in named):
            named = [each for each in named if each.end - each.start > 1 or reading.norm(each.start) not in _SAYS_HOW]
        named = [
            replace(each, is_said_of_another=reading.norm(each.end) in SAID_OF or is_done_to(reading, each))
            for each in named
        ]
        if all(each.is_said_of_another for each in named) and unknown_head(reading, self.lexicon):
            return []
        wanted = wanted_types(reading, self.lexicon, named)
        if wanted or not LIKES.isdisjoint(reading.norms):
            return wanted
        return wanted_types(reading, self.lexicon, self._things_of_interests(reading, matches))

    def _outweighs(self, named: NamedType, told: Told, reading: Reading) -> bool:
        """Whether a type that the request names says more than the need that it tells.

        "Want garam coffee at noon that i brewed at dawn" names coffee as a part of what is needed.
        """
        if named.type.name in _ANY_THING:
            return False
        if not told.is_in_full:
            return True
        own = frozenset(range(named.start, named.end))
        if told.places <= own or any(_is_kind(name, named.type.name) for name, _ in told.things):
            return True
        if named.sureness == SAID_TO_BE_WANTED and not named.start:
            return True
        is_story = _is_story(reading)
        if not named.sureness:
            return told.slots < _MANY_WORDS or (told.slots == _MANY_WORDS and not is_story)
        if told.slots < _MANY_WORDS or not is_story:
            return True
        if own <= told.places:
            is_said = named.sureness == SAID_TO_BE_WANTED
            return is_said and (len(own) > 1 or told.slots == _MANY_WORDS)
        is_taught = len(own) == 1 and named.type.name in self.lexicon.learned_types
        return not (is_taught and reading.tokens[named.start].surface in ENGLISH | COMMON)

    def _names_another(self, reading: Reading, told: Told) -> bool:
        """Whether a short request ends in a thing that nobody knows: "messi jersey" tells no need of a football."""
        if told.slots >= _MANY_WORDS or _is_story(reading):
            return False
        head = unknown_head(reading, self.lexicon)
        return head is not None and head[0] not in told.places

    def _note_need(self, reading: Reading, told: Told) -> None:
        things = tuple((self._thing(name), strength) for name, strength in told.things)
        need = Need(name=things[0][0].name, things=things)
        start, end = min(told.places), max(told.places) + 1
        reading.note("need", need, start, end, label=" or ".join(need.likeliest[:2]))

    def _thing(self, name: str) -> ProductType:
        """The type of that name; what is only another word for a wider type means itself alone."""
        known = self.lexicon.type_named(key_of(name))
        if known is None:
            return ProductType(name=name)
        return known if known.name == name else ProductType(name=name, accessory_of=known.accessory_of)

    def _things_of_interests(self, reading: Reading, matches: list[Match]) -> list[NamedType]:
        """A football is a thing as well where no other thing is named."""
        keys = ((each, tuple(reading.norms[each.start : each.end])) for each in matches if each.kind == "interest")
        return [
            NamedType(each.start, each.end, self.lexicon.types[self.lexicon.type_by_key[key]])
            for each, key in keys
            if key in self.lexicon.type_by_key
        ]

    def _keep(self, witness: Witness, match: Match) -> None:
        """A type that is not the wanted one may still be a material or an interest: "glass" of "glass jars"."""
        if match.kind != "type":
            witness.keep(match)
            return
        said = self.lexicon.meanings.get(tuple(witness.reading.norms[match.start : match.end]))
        if said:
            witness.keep(Match.of(said[0], match.start, match.end))

    def _read_jute(self, reading: Reading) -> None:
        """ "Bachon ke jute" are shoes, a "jute bag" is made of jute."""
        for at in range(len(reading)):
            is_hindi = reading.norm(at - 1) in _HINDI_BEFORE_A_THING
            if reading.norm(at) == "jute" and is_hindi and reading.is_free(at, at + 1):
                self._add_type(reading, NamedType(at, at + 1, self.lexicon.types["shoe"]))

    def _add_type(self, reading: Reading, named: NamedType) -> None:
        """Adds the type, and what its words say besides: for whom ("dog food"), of what ("steel bottle")."""
        reading.add("type", named.type, named.start, named.end, label=named.type.name)
        for at in range(named.start, named.end):
            who = PEOPLE.get(reading.norm(at))
            if who is not None and who.relation is None:
                reading.add("audience", who, at, at + 1)
        for at in range(named.start, named.end - 1):
            said = self.lexicon.meanings.get((reading.norm(at),), ())
            if said and said[0].kind == "material" and said[0].name not in _NO_MATERIAL_INSIDE:
                reading.add("material", said[0].name, at, at + 1)

    def _add_unknown_type(self, reading: Reading) -> None:
        found = unknown_head(reading, self.lexicon)
        if found is None:
            return
        start, end = found
        name = " ".join(reading.norms[start:end])
        if name in self.lexicon.word_counts or len(name) > _SHORT_NAME:
            named = [NamedType(start, end, ProductType(name=name))]
            for each in wanted_types(reading, self.lexicon, named):
                reading.add("type", each.type, start, end, label=each.type.name)


def _is_story(reading: Reading) -> bool:
    return not _STORY.isdisjoint(romanise(token.surface) for token in reading.tokens)


def _is_kind_of(name: str, named: NamedType) -> bool:
    """Whether it is a narrower thing, not the thing itself for somebody: whom it is for is a wish of its own."""
    first = PEOPLE.get(name.split()[0])
    is_for_people = first is not None and first.animal is None
    return name != named.type.name and _is_kind(name, named.type.name) and not is_for_people


def _is_kind(name: str, wider: str) -> bool:
    """Whether the name ends as the wider one does: a bicycle lock is a lock."""
    return f" {name}".endswith(f" {wider}")


def _proper_names(request: str) -> frozenset[str]:
    """Capitalised words inside a request that is otherwise in lower case: names, not mistakes."""
    written = request.split()
    if sum(word[:1].isupper() for word in written) * 2 > len(written):
        return frozenset()
    return frozenset(token.surface for word in written[1:] if word[:1].isupper() for token in tokenise(normalise(word)))
