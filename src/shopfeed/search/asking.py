"""A request becomes a question to one snapshot: its words, its vector, its wishes, and what has to hold."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from shopfeed.encoding import Encoder, Vectors
from shopfeed.index import Snapshot
from shopfeed.index.lexical import LexicalIndex
from shopfeed.index.tokens import stems
from shopfeed.query import (
    Audience,
    Exclusion,
    Heads,
    Intent,
    Need,
    Part,
    PartKind,
    PriceBounds,
    ProductType,
    Span,
    has_words,
    in_english,
)
from shopfeed.query.vocabulary.types import NOT_MEANT
from shopfeed.ranking.agreement import FULFILLED, Agreement, Grades
from shopfeed.ranking.features import Flags, Traits, read_added_traits, read_traits
from shopfeed.ranking.question import Must, Question, Wish
from shopfeed.saying import Saying
from shopfeed.search.facets import Shelves
from shopfeed.search.grading import Grading, OfAdded, OfRows
from shopfeed.search.relaxing import COST_OF_LETTING_GO, let_go
from shopfeed.search.synonyms import Synonyms
from shopfeed.search.wording import joined, label_of

WORD_WEIGHTS: Mapping[PartKind, float] = {
    "type": 1.0,
    "interest": 1.2,
    "brand": 1.0,
    "quantity": 0.8,
    "colour": 0.6,
    "material": 0.7,
    "audience": 0.4,
    "occasion": 0.5,
    "size": 0.3,
    "quality": 0.1,
}
"""How much the words of a part count in BM25; the plain rest counts 1."""
_OTHER_NAMES_WEIGHT = 0.35
_NEED_WEIGHT = 1.0
"""Of the names of what is only guessed to answer a need."""
_OPTIONAL = ("quality",)
_TELLING_WEIGHT = 0.4
"""Of the words that tell a need: a name has them more often by chance."""
_THINGS_SPOKEN = 2
"""So many names of things stand before what is encoded of a need: one that is likeliest by far stands there twice."""
_AS_LIKELY = 0.96
_NAMESAKE = np.float32(0.3)  # a landline phone where a phone is wanted
_BESIDE = (0.7, 0.8)
"""Grades of a name that has the thing only after its beginning, as a detail (``TypeGrades``)."""
_BESIDE_FACTOR = np.float32(0.8)
_MENTIONED = np.float32(0.4)
_FEW_SOLD = 3
"""What fewer products are is not what a need is answered by."""
_SURELY = 0.9
_LEAST_PRICED = 20
"""So many things of a type tell what such things cost."""
_DEAR = 0.75
_LEAST_PRICE = 0.04
"""A share of what the dear quarter of a type costs at least; a lower price is that of something else."""
_LEAST_FOR_THEM = 0.02
"""A smaller share of the things that are wanted is for somebody by chance."""
_FITS = 0.9
_OTHER_WORD = 0.85  # what is called so in other words than the request's


class Asking:
    """Makes questions to one snapshot."""

    def __init__(
        self, *, snapshot: Snapshot, encoder: Encoder, synonyms: Synonyms, built: "Asking | None" = None
    ) -> None:
        """``built`` asks the snapshot as it was before rows were added: what it has read and graded is not done again.

        Without it a snapshot with added rows is read as a whole.
        """
        self.snapshot = snapshot
        self._encoder = encoder
        self._synonyms = synonyms
        self._built = built or self
        added = snapshot.added if built is not None else None
        if built is None or added is None:
            self.traits: Traits = read_traits(snapshot.columns, snapshot.lexical)
            heads = Heads.load(snapshot.folder)
            if heads is None or snapshot.added is not None:
                heads = self._heads_from(0)
            self._grading: Grading = self._graded(snapshot.lexical, self.traits, heads, first_row=0)
        else:
            self.traits, of_added = read_added_traits(built.traits, snapshot.columns, added.lexical)
            first_row = snapshot.rows - added.lexical.rows
            of_rows = self._graded(added.lexical, of_added, self._heads_from(first_row), first_row=first_row)
            self._grading = OfAdded(built._grading, of_rows)
        self.shelves = Shelves(snapshot, self.traits)

    def grown(self, snapshot: Snapshot) -> "Asking":
        """Asks ``snapshot``, which is this one's with rows added."""
        return Asking(snapshot=snapshot, encoder=self._encoder, synonyms=self._synonyms, built=self._built)

    def _heads_from(self, first_row: int) -> Heads:
        """Of the names from that row on."""
        name = self.snapshot.columns.text
        return self._synonyms.heads(name("name", row) for row in range(first_row, self.snapshot.rows))

    def _graded(self, lexical: LexicalIndex, traits: Traits, heads: Heads, *, first_row: int) -> Grading:
        agreement = Agreement(
            columns=self.snapshot.columns, lexical=lexical, traits=traits, wordings=self._synonyms.wordings
        )
        prices = self.snapshot.columns.price_minor[first_row : first_row + lexical.rows]
        return OfRows(agreement, self._synonyms, heads, prices, rows=lexical.rows)

    def sold(self, intent: Intent) -> Intent:
        """The intent with what answers its need and is hardly sold here left out, unless that is all of it."""
        need = intent.need
        if need is None:
            return intent
        things = tuple(each for each in need.things if self._is_sold(each[0]))
        if not things or len(things) == len(need.things):
            return intent
        strongest = things[0][1]
        left = Need(name=things[0][0].name, things=tuple((thing, told / strongest) for thing, told in things))
        parts = (replace(part, value=left) if part.value == need else part for part in intent.parts)
        return replace(intent, parts=tuple(parts))

    def _is_sold(self, thing: ProductType) -> bool:
        return int(np.count_nonzero(self._grading.grade(thing) >= _BESIDE[0])) >= _FEW_SOLD

    def about(self, intent: Intent, chosen: Mapping[str, Sequence[str]]) -> Question:
        """The question of a request in words."""
        text = self._in_english(spoken(intent))
        return self._question(
            intent,
            text=text,
            vector=self._vector(text),
            terms=self._terms(intent),
            chosen=chosen,
            wishes=self._wishes(intent),
        )

    def like(self, row: int, chosen: Mapping[str, Sequence[str]]) -> Question:
        """The question for products like the one of a row; itself and its near-duplicates do not answer."""
        name = str(self.snapshot.columns.text("name", row))
        groups = self.snapshot.columns.name_group
        return self._question(
            Intent(text=""),
            text=name,
            vector=self.snapshot.vectors_of(row),
            terms=self.snapshot.lexical.terms(name),
            chosen=chosen,
            not_rows=np.flatnonzero(groups == groups[row]).astype(np.int32),
        )

    def _in_english(self, text: str) -> str:
        """The text as an encoder of English understands it best."""
        return in_english(text, self._synonyms.english)

    def _vector(self, text: str) -> Vectors | None:
        return self._encoder.encode([text])[0] if has_words(text) else None

    def _question(
        self,
        intent: Intent,
        *,
        text: str,
        vector: Vectors | None,
        terms: Mapping[str, float],
        chosen: Mapping[str, Sequence[str]],
        wishes: tuple[Wish, ...] = (),
        not_rows: np.ndarray | None = None,
    ) -> Question:
        lexical = self.snapshot.lexical
        not_rows = np.empty(0, np.int32) if not_rows is None else not_rows
        musts = self._musts(intent, chosen)
        constraints = {must.name: must.holds for must in musts} | {wish.kind: wish.fulfilled for wish in wishes}
        gone, joint = (
            let_go(constraints, _costs(intent, wishes))
            if constraints
            else (frozenset[str](), np.ones(lexical.rows, np.bool_))
        )
        kept = [must.holds for must in musts if must.name not in gone]
        allowed = np.logical_and.reduce(kept) if kept else np.ones(lexical.rows, np.bool_)
        if len(not_rows):
            allowed = allowed.copy()
            allowed[not_rows] = False
        return Question(
            snapshot=self.snapshot,
            traits=self.traits,
            intent=intent,
            text=text,
            vector=vector,
            terms=terms,
            words=lexical.scores(terms),
            rest=tuple(lexical.terms(intent.rest)),
            best_words=max(1.0, 1.3 * sum(w * lexical.idf(n) for s, w in terms.items() for n in lexical.numbers([s]))),
            wishes=wishes,
            musts=musts,
            allowed=allowed,
            joint=joint & allowed,
            let_go=gone,
            not_rows=not_rows,
        )

    def _terms(self, intent: Intent) -> dict[str, float]:
        """Stems to look up: the request's own words by their part's weight, other names of its type with little."""
        terms: dict[str, float] = {}
        for stem in self.snapshot.lexical.terms(intent.rest):
            terms[stem] = 1.0 if intent.need is None else _TELLING_WEIGHT
        for word in intent.rest.split():
            for stem in self.snapshot.lexical.terms(self._synonyms.english(word) or ""):
                terms.setdefault(stem, _TELLING_WEIGHT)
        for part in intent.parts:
            weight = WORD_WEIGHTS.get(part.kind, 0.0)
            said = f"{_said(intent, part)} , {_named(part)}"
            for stem in self.snapshot.lexical.terms(said) if weight else ():
                terms[stem] = max(weight, terms.get(stem, 0.0))
        for wanted in intent.types:
            for name in wanted.also:
                for stem in self.snapshot.lexical.terms(name):
                    terms.setdefault(stem, _OTHER_NAMES_WEIGHT)
        if intent.need is not None:
            for thing, strength in intent.need.things:
                for stem in self.snapshot.lexical.terms(thing.name):
                    terms[stem] = max(terms.get(stem, 0.0), _NEED_WEIGHT * strength)
        return terms or self.snapshot.lexical.terms(intent.search_text)

    def _wishes(self, intent: Intent) -> tuple[Wish, ...]:
        """One a kind; several parts of a kind are alternatives, but all that is said of a person holds together."""
        wishes: dict[PartKind, list[Part]] = {}
        for part in (self._served(part, intent) for part in intent.parts):
            if part.kind not in ("price", "exclusion", *_OPTIONAL):
                wishes.setdefault(part.kind, []).append(part)
        found = tuple(self._wish(kind, parts, intent) for kind, parts in wishes.items())
        return tuple(each for each in found if each.kind != "audience" or is_for_some(each, found))

    def _wish(self, kind: PartKind, parts: Sequence[Part], intent: Intent) -> Wish:
        ids = tuple(part.id for part in parts)
        if kind == "audience":
            return Wish(kind=kind, part_ids=ids, label=label_of(parts[-1]), grades=self._grading.grade(intent.audience))
        label = joined("any_of", [label_of(part) for part in parts])
        if intent.need is not None and kind == "need":
            return Wish(kind=kind, part_ids=ids, label=label, grades=self._answers(intent.need))
        grades = np.maximum.reduce([self._grading.grade(part.value, kind) for part in parts])
        if kind == "brand" and intent.wants_accessory:  # a strap "for" the brand's watch fits it, whoever made it
            fits = [self._grading.grade(part.value, "fits") for part in parts]
            grades = np.maximum.reduce([grades, *(np.float32(_FITS) * each for each in fits)])
        if kind == "type":
            grades = np.maximum.reduce(
                [grades * np.float32(_OTHER_WORD), *(self._as_said(part, intent) for part in parts)]
            )
            grades = self._of_another(grades, [part.value for part in parts if isinstance(part.value, ProductType)])
            grades = self._as_meant(grades, parts)
            if not intent.wants_accessory:
                grades = self._at_its_price(grades)
        return Wish(kind=kind, part_ids=ids, label=label, grades=grades)

    def _answers(self, need: Need) -> Grades:
        """What answers a need the better the likelier it is; it is a guess, so nothing speaks against a product."""
        graded = [
            (np.maximum(self._of_another(self._grading.grade(thing), [thing]), 0), np.float32(strength))
            for thing, strength in need.things
        ]
        return np.maximum.reduce([less_where_beside(grades) * strength for grades, strength in graded])

    def _of_another(self, grades: Grades, wanted: Sequence[ProductType]) -> Grades:
        """A name whose head says another thing only mentions the wanted one: “Laptop Office Backpack”.

        Where both are said, it is the one whose price is nearer, of the wanted one that of its dear quarter, since
        accessories that only name it are cheap: “MacBook Laptop M1 chip” at 86,000 is no chip.
        """
        if not wanted or any(each.is_accessory for each in wanted):
            return grades
        is_another = np.logical_and.reduce([self._grading.say_another(each) for each in wanted])
        rows = np.flatnonzero(is_another & (grades > 0))
        prices = self.snapshot.columns.price_minor
        sure = prices[(grades >= _SURELY) & ~is_another & (prices > 0)]
        if len(sure) >= _LEAST_PRICED:
            price = np.maximum(prices[rows], 1)
            from_wanted = np.abs(np.log(price / np.quantile(sure, _DEAR)))
            rows = rows[~(from_wanted < np.abs(np.log(price / self._grading.usual_prices[rows])))]
        found = grades.copy()
        found[rows] *= _MENTIONED
        return found

    def _as_meant(self, grades: Grades, parts: Sequence[Part]) -> Grades:
        """What only shares the type's name is near and no more: it stands behind all that is meant by it."""
        for part in parts:
            others = NOT_MEANT.get(part.value.name, ()) if isinstance(part.value, ProductType) else ()
            if others:
                other = self._grading.grade(ProductType(name=others[0], also=others[1:]), "as_said")
                grades = np.where(other >= FULFILLED, np.minimum(grades, _NAMESAKE), grades)
        return grades

    def _at_its_price(self, grades: Grades) -> Grades:
        """What costs next to nothing beside such things is none of them: a cleaner that names a refrigerator."""
        columns = self.snapshot.columns
        prices = columns.price_minor
        sure = prices[(grades >= _SURELY) & (prices > 0)]
        if len(sure) < _LEAST_PRICED or len(columns.currencies) > 1:
            return grades
        is_too_cheap = (prices > 0) & (prices < _LEAST_PRICE * np.quantile(sure, _DEAR))
        return np.where(is_too_cheap, np.minimum(grades, _NAMESAKE), grades)

    def _served(self, part: Part, intent: Intent) -> Part:
        """“Inlet pipe for washing machine” wants the pipe: the named type is what it serves."""
        if not isinstance(part.value, ProductType) or part.value.is_accessory:
            return part
        before = intent.text[: part.span.start].split()
        numbers = self.snapshot.lexical.numbers(stems(intent.rest))
        nouns = [number for number in numbers if number >= 0 and self.traits.modifier_stems[number]]
        if not nouns or before[-1:] != ["for"] or stems(" ".join(before)).count(stems(intent.rest)[-1]) == 0:
            return part
        name = f"{part.value.name} {intent.rest}"
        return replace(part, value=ProductType(name=name, accessory_of=part.value.name), span=Span(0, part.span.end))

    def _as_said(self, part: Part, intent: Intent) -> Grades:
        """The type in the person's own words: who says lip balm wants no lipstick, though both are for lips."""
        accessory_of = part.value.accessory_of if isinstance(part.value, ProductType) else None
        said = ProductType(name=intent.text[part.span.start : part.span.end], accessory_of=accessory_of)
        return self._grading.grade(said, "as_said")

    def _musts(self, intent: Intent, chosen: Mapping[str, Sequence[str]]) -> tuple[Must, ...]:
        columns = self.snapshot.columns
        musts = [Must(name="in_stock", part_ids=(), label=Saying(code="in_stock"), holds=~columns.is_sold_out)]
        bounds = intent.price
        if bounds is not None and (bounds.min_minor is not None or bounds.max_minor is not None):
            parts = [part for part in intent.parts if part.kind == "price"]
            label = joined("all_of", [label_of(part) for part in parts])
            ids = tuple(part.id for part in parts)
            musts.append(Must(name="price", part_ids=ids, label=label, holds=self._within(bounds)))
        excluded = [part for part in intent.parts if isinstance(part.value, Exclusion)]
        if excluded:
            holds = np.ones(self.snapshot.rows, np.bool_)
            for part in excluded:
                if isinstance(part.value, Exclusion):
                    holds &= ~self._grading.excluded(part.value)
            label = joined("all_of", [label_of(part) for part in excluded])
            musts.append(Must(name="exclusion", part_ids=tuple(p.id for p in excluded), label=label, holds=holds))
        if any(chosen.values()):
            holds = self.shelves.chosen(chosen)
            musts.append(Must(name="facets", part_ids=(), label=Saying(code="your_filters"), holds=holds))
        return tuple(musts)

    def _within(self, bounds: PriceBounds) -> Flags:
        columns = self.snapshot.columns
        prices = columns.price_minor
        holds = prices >= max(0, bounds.min_minor or 0)
        if bounds.max_minor is not None:
            holds &= prices <= bounds.max_minor
        same = [code for code, name in enumerate(columns.currencies) if name == bounds.currency]
        return holds & np.isin(columns.currency, same)


def less_where_beside(grades: Grades) -> Grades:
    """A running belt for “phone and flask” mentions a flask and is none: what is guessed counts less there."""
    is_beside = (grades >= _BESIDE[0]) & (grades < _BESIDE[1])
    return np.where(is_beside, grades * _BESIDE_FACTOR, grades)


def _costs(intent: Intent, wishes: Sequence[Wish]) -> Mapping[str, float]:
    """Beside a brand the type may go: a brand's phones are often sold by their model's name alone; not so what serves
    them."""
    if any(wish.kind == "brand" for wish in wishes) and not intent.wants_accessory:
        return {**COST_OF_LETTING_GO, "type": COST_OF_LETTING_GO["brand"] - 0.1}
    return COST_OF_LETTING_GO


def is_for_some(audience: Wish, wishes: Sequence[Wish]) -> bool:
    """Whether such things are made for them at all: in “stray dogs, so I want to run at home” they are for nobody."""
    thing = next((each for each in wishes if each.kind in ("type", "need")), None)
    if thing is None:
        return True
    rows = np.flatnonzero(thing.fulfilled)
    return len(rows) < _LEAST_PRICED or bool(audience.fulfilled[rows].mean() >= _LEAST_FOR_THEM)


def spoken(intent: Intent) -> str:
    """What is encoded: the request without prices and exclusions, people called as names of products call them."""
    text = intent.search_text
    for part in intent.parts:
        if isinstance(part.value, Audience) and part.value.relation:
            said, called = intent.text[part.span.start : part.span.end], _named(part)
            text = text.replace(f"my {said}", called).replace(said, called) if called else text
    for part in intent.parts:
        text = text.replace(intent.text[part.span.start : part.span.end], _said(intent, part))
    if intent.need is not None:
        likely = [thing.name for thing, strength in intent.need.things if strength >= _AS_LIKELY][:_THINGS_SPOKEN]
        return ", ".join((*likely, *likely[: _THINGS_SPOKEN - len(likely)], text))
    return text


def _said(intent: Intent, part: Part) -> str:
    """The words of a part as they are looked up: a type by its name where they are no words of names (“मोबाइल”), or
    those of another thing (“jute”)."""
    said = intent.text[part.span.start : part.span.end]
    if not isinstance(part.value, ProductType) or (said.isascii() and said != _SHOES_OR_FIBRE):
        return said
    return part.value.name


_SHOES_OR_FIBRE = "jute"


def _named(part: Part) -> str:
    match part.value:
        case ProductType():
            return part.value.name
        case Audience():
            words = {"male": {"kids": "boys", "baby": "baby boy"}, "female": {"kids": "girls", "baby": "baby girl"}}
            adults = {"male": "men", "female": "women"}
            by_age = {"kids": "kids", "baby": "baby"}
            if part.value.animal:
                return part.value.animal
            if part.value.gender:
                return words[part.value.gender].get(part.value.band or "", adults[part.value.gender])
            return by_age.get(part.value.band or "", "")
        case str():
            return part.value
        case _:
            return ""
