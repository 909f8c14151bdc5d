"""All words that a request may be made of: authored ones, and those that the catalogue taught."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from shopfeed.query.intent import Audience, ProductType
from shopfeed.query.text import key_of
from shopfeed.query.vocabulary.brands import KNOWN_BRANDS
from shopfeed.query.vocabulary.entries import Entry
from shopfeed.query.vocabulary.interests import INTERESTS
from shopfeed.query.vocabulary.people import PEOPLE
from shopfeed.query.vocabulary.qualities import COLOURS, MATERIALS, OCCASIONS, QUALITIES, SIZES
from shopfeed.query.vocabulary.types import NOT_A_TYPE, SERVING, SERVING_ALWAYS, TYPES

Key = tuple[str, ...]
"""The norms of a phrase's words, as ``text.key_of`` makes them."""
MeaningKind = Literal["brand", "colour", "material", "interest", "occasion", "quality", "size", "audience"]


_PARENTS = {entry.name: entry.parent for entry in TYPES if entry.parent}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase that is no type may mean."""

    kind: MeaningKind
    name: str
    audience: Audience | None = None


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """What the catalogue taught; together with the authored words it answers every look-up. Plain values only."""

    learned_types: Mapping[str, str | None] = field(default_factory=dict)
    """Type name -> what it serves (``""``: many; ``None``: no accessory)."""
    brands: tuple[str, ...] = ()
    """Lower case, as shown."""
    colours: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    word_counts: Mapping[str, int] = field(default_factory=dict)
    """Norm of a word -> in how many names it stands: what a misspelt word may have meant."""

    def to_json(self) -> str:
        """What ``from_json`` reads again."""
        return json.dumps(
            {
                "learned_types": dict(self.learned_types),
                "brands": self.brands,
                "colours": self.colours,
                "materials": self.materials,
                "interests": self.interests,
                "word_counts": dict(self.word_counts),
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @staticmethod
    def from_json(text: str) -> "Lexicon":
        """The lexicon that ``to_json`` wrote."""
        values = json.loads(text)
        return Lexicon(
            learned_types=values["learned_types"],
            brands=tuple(values["brands"]),
            colours=tuple(values["colours"]),
            materials=tuple(values["materials"]),
            interests=tuple(values["interests"]),
            word_counts=values["word_counts"],
        )

    @cached_property
    def types(self) -> Mapping[str, ProductType]:
        """Canonical name -> type."""
        types = {entry.name: _type_of(entry) for entry in TYPES}
        for name, serves in self.learned_types.items():
            types.setdefault(name, ProductType(name=name, accessory_of=serves))
        return types

    @cached_property
    def type_by_key(self) -> Mapping[Key, str]:
        """Phrase -> canonical name of the type that it says."""
        by_key = {key_of(name): name for name in self.learned_types}
        for entry in TYPES:
            for word in entry.words[1:]:
                by_key[key_of(word)] = entry.name
        by_key.update({key_of(entry.name): entry.name for entry in TYPES})
        by_key.pop((), None)
        return by_key

    @cached_property
    def meanings(self) -> Mapping[Key, tuple[Meaning, ...]]:
        """Phrase -> what else than a type it may mean, the most specific kind first."""
        meanings: dict[Key, list[Meaning]] = {}

        def say(phrase: str, meaning: Meaning) -> None:
            key = key_of(phrase)
            known = meanings.setdefault(key, [])
            if key and all(each.kind != meaning.kind for each in known):
                known.append(meaning)

        authored: tuple[tuple[MeaningKind, tuple[Entry, ...]], ...] = (
            ("interest", INTERESTS),
            ("occasion", OCCASIONS),
            ("size", SIZES),
            ("material", MATERIALS),
            ("colour", COLOURS),
            ("quality", QUALITIES),
        )
        for kind, entries in authored[:3]:
            for entry in entries:
                for word in entry.words:
                    if len(word) > 1:
                        say(word, Meaning(kind, entry.name))
        for word, audience in PEOPLE.items():
            say(word, Meaning("audience", word, audience))
        for kind, entries in authored[3:]:
            for entry in entries:
                for word in entry.words:
                    say(word, Meaning(kind, entry.name))
        taught: tuple[tuple[MeaningKind, tuple[str, ...]], ...] = (
            ("colour", self.colours),
            ("material", self.materials),
            ("interest", self.interests),
        )
        for kind, names in taught:
            for name in names:
                if key_of(name) not in meanings:
                    say(name, Meaning(kind, name))
        for name in (*KNOWN_BRANDS, *self.brands):
            say(name, Meaning("brand", name))
        meanings.pop((), None)
        return {key: tuple(each) for key, each in meanings.items()}

    @cached_property
    def longest(self) -> int:
        """Words of the longest phrase."""
        return max(max(map(len, self.meanings)), max(map(len, self.type_by_key)))

    @cached_property
    def longest_from(self) -> Mapping[str, int]:
        """First word -> words of the longest phrase that begins with it."""
        longest: dict[str, int] = {}
        for key in (*self.meanings, *self.type_by_key):
            longest[key[0]] = max(longest.get(key[0], 0), len(key))
        return longest

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every phrase that is known."""
        return frozenset(word for key in (*self.meanings, *self.type_by_key) for word in key)

    def with_brands(self, names: Iterable[str]) -> "Lexicon":
        """With more brands, the look-ups going on where these ones are: much cheaper than a lexicon made anew."""
        new = [name for name in dict.fromkeys(names) if key_of(name) and name not in self.brands]
        grown = replace(self, brands=(*self.brands, *new))
        meanings, longest_from = dict(self.meanings), dict(self.longest_from)
        for name in new:
            key = key_of(name)
            known = meanings.get(key, ())
            if all(each.kind != "brand" for each in known):
                meanings[key] = (*known, Meaning("brand", name))
                longest_from[key[0]] = max(longest_from.get(key[0], 0), len(key))
        words = self.words | {word for name in new for word in key_of(name)}
        longest = max(self.longest, *longest_from.values())
        # Where ``cached_property`` keeps what it has computed.
        vars(grown).update(
            types=self.types,
            type_by_key=self.type_by_key,
            meanings=meanings,
            longest_from=longest_from,
            words=words,
            longest=longest,
        )
        return grown

    def type_named(self, phrase: Iterable[str]) -> ProductType | None:
        """The type that these norms say, if they say exactly one."""
        name = self.type_by_key.get(tuple(phrase))
        return None if name is None else self.types[name]

    def serving(self, head: ProductType, served: ProductType) -> ProductType:
        """The accessory ``head`` of the thing ``served``: the type that the lexicon knows, or a new one."""
        for said in (served.name, *served.also):
            known = self.type_named((*key_of(said), *key_of(head.name)))
            if known is not None:
                return replace(known, accessory_of=served.name) if known.accessory_of == "" else known
        return ProductType(name=f"{served.name} {head.name}", accessory_of=served.name)

    def kinds_of(self, name: str) -> frozenset[str]:
        """The type itself and everything that it also is: a running shoe is a sports shoe is a shoe."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            each = waiting.pop()
            if each in found:
                continue
            found.add(each)
            waiting.extend(self._parents(each))
        return frozenset(found)

    def _parents(self, name: str) -> list[str]:
        parents = [_PARENTS[name]] if name in _PARENTS else []
        key = key_of(name)
        if key and key[-1] in SERVING and name in self.types and self.types[name].is_accessory:
            return parents
        for start in range(1, len(key)):
            parent = self.type_by_key.get(key[start:])
            if parent is not None and parent != name:
                parents.append(parent)
                break
        return parents


def _type_of(entry: Entry) -> ProductType:
    return ProductType(name=entry.name, also=entry.words[1:], accessory_of=entry.serves)


__all__ = ["NOT_A_TYPE", "SERVING", "SERVING_ALWAYS", "Key", "Lexicon", "Meaning", "MeaningKind"]
