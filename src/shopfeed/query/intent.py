"""What a request means, as frozen values; it knows nothing of how that was found out or of what it is used for."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, NewType

PartId = NewType("PartId", str)
"""Names one understood part of a request, the same in every parse of that request: ``colour:red``."""

PartKind = Literal[
    "type",
    "audience",
    "interest",
    "occasion",
    "brand",
    "colour",
    "material",
    "size",
    "quantity",
    "price",
    "exclusion",
    "quality",
    "need",
]
Gender = Literal["male", "female"]
AgeBand = Literal["baby", "kids", "teens", "adults", "seniors"]


class Span(NamedTuple):
    """A piece of ``Intent.text``: ``text[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductType:
    """A kind of thing that is sold, as the catalogue names it."""

    name: str
    """Canonical, lower case, singular: ``washing machine cover``."""
    also: tuple[str, ...] = ()
    """Other words for it, without ``name``; what a title may say instead."""
    accessory_of: str | None = None
    """The canonical type that it serves (``washing machine``), ``""`` where it serves many; ``None``: no accessory."""

    @property
    def is_accessory(self) -> bool:
        """Whether it serves another thing."""
        return self.accessory_of is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """For whom: every field that the request did not say is ``None``."""

    gender: Gender | None = None
    band: AgeBand | None = None
    min_age_years: float | None = None
    max_age_years: float | None = None
    """Inclusive; equal to ``min_age_years`` for one age."""
    relation: str | None = None
    """Who it is to the person that asks: ``son``, ``niece``, ``mother``, ``husband``, ``friend``."""
    animal: str | None = None
    """``dog``, ``cat``, ``fish``, ``bird``, ``pet``: then nothing else is set."""

    @property
    def has_age(self) -> bool:
        """Whether an age is said in numbers."""
        return self.min_age_years is not None or self.max_age_years is not None

    def __or__(self, other: "Audience") -> "Audience":
        """Both together; where they disagree, ``self`` holds."""
        return Audience(
            gender=self.gender or other.gender,
            band=self.band or other.band,
            min_age_years=other.min_age_years if self.min_age_years is None else self.min_age_years,
            max_age_years=other.max_age_years if self.max_age_years is None else self.max_age_years,
            relation=self.relation or other.relation,
            animal=self.animal or other.animal,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceBounds:
    """What it may cost, inclusive; ``is_vague`` where the request only said "cheap"."""

    min_minor: int | None = None
    max_minor: int | None = None
    currency: str
    is_vague: bool = False

    def __and__(self, other: "PriceBounds") -> "PriceBounds":
        """The bounds that hold both; in two currencies ``self`` holds."""
        if self.currency != other.currency:
            return self
        lows = [each for each in (self.min_minor, other.min_minor) if each is not None]
        highs = [each for each in (self.max_minor, other.max_minor) if each is not None]
        return PriceBounds(
            min_minor=max(lows, default=None),
            max_minor=min(highs, default=None),
            currency=self.currency,
            is_vague=self.is_vague and other.is_vague,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit: 55 ``inch``, 1.5 ``ton``, 6 ``piece``."""

    number: float
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """What the result must not be or have."""

    kind: Literal["type", "brand", "colour", "material", "feature"]
    name: str
    """Canonical where the kind has canonical names, otherwise the words of the request."""
    words: tuple[str, ...] = ()
    """All words that say it (``leather``, ``leatherette``); any of them in a title rules the product out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What a request needs without naming it: the things that answer it are guessed, and no more than that."""

    name: str
    """The likeliest thing."""
    things: tuple[tuple[ProductType, float], ...]
    """The likeliest first, each with its strength; the first has 1."""

    @property
    def likeliest(self) -> tuple[str, ...]:
        """Names of the things that are about as likely as the first, which is among them."""
        return tuple(thing.name for thing, strength in self.things if strength >= self.things[0][1] * _LIKELY)


_LIKELY = 0.9
"""Things that come so near to the likeliest one are named beside it."""

PartValue = ProductType | Audience | PriceBounds | Quantity | Exclusion | Need | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One understood piece of a request: a chip that can be shown and taken off."""

    id: PartId
    kind: PartKind
    label: str
    """What the chip says: ``under ₹1,000``, ``not leather``."""
    value: PartValue
    """The canonical name for interest, occasion, brand, colour, material, size and quality; a typed value otherwise."""
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """A request, understood: all that is known stands in ``parts``, in the order of the text."""

    text: str
    """The request, normalised: lower case, one space between words, no control characters."""
    parts: tuple[Part, ...] = ()
    rest: str = ""
    """The words that carry meaning and are in no part, in order."""
    taken_off: tuple[Span, ...] = ()
    """Pieces of the text that count no longer."""
    did_you_mean: str | None = None
    """The text with its spelling mended, where it was; ``parts`` were already read from the mended words."""

    @property
    def types(self) -> tuple[ProductType, ...]:
        """The wanted types; several are alternatives ("sneakers or sandals")."""
        return tuple(part.value for part in self.parts if isinstance(part.value, ProductType))

    @property
    def need(self) -> Need | None:
        """What is needed and has no name here; never beside a type that the request surely names."""
        return next((part.value for part in self.parts if isinstance(part.value, Need)), None)

    @property
    def audience(self) -> Audience:
        """All that is said about for whom, together; of two contradicting the later holds.

        An age says more than a word for it, and such a word more than a relation.
        """
        together = Audience()
        said = [part.value for part in self.parts if isinstance(part.value, Audience)]
        for each in sorted(said, key=lambda each: (each.has_age, each.relation is None)):
            together = each | together
        return together

    @property
    def price(self) -> PriceBounds | None:
        """The bounds that hold all that is said about the price; ``None`` where nothing is."""
        together: PriceBounds | None = None
        for part in self.parts:
            if isinstance(part.value, PriceBounds):
                together = part.value if together is None else part.value & together
        return together

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Numbers with units."""
        return tuple(part.value for part in self.parts if isinstance(part.value, Quantity))

    @property
    def exclusions(self) -> tuple[Exclusion, ...]:
        """What must not be."""
        return tuple(part.value for part in self.parts if isinstance(part.value, Exclusion))

    @property
    def interests(self) -> tuple[str, ...]:
        """Characters, teams, games, hobbies: ``ben 10``, ``frozen``, ``cricket``."""
        return self._names("interest")

    @property
    def occasion(self) -> str | None:
        """What it is for: ``diwali``, ``birthday``; the first where several are named."""
        return next(iter(self._names("occasion")), None)

    @property
    def brands(self) -> tuple[str, ...]:
        """Canonical brand names, lower case."""
        return self._names("brand")

    @property
    def colours(self) -> tuple[str, ...]:
        """Canonical colours."""
        return self._names("colour")

    @property
    def materials(self) -> tuple[str, ...]:
        """Canonical materials."""
        return self._names("material")

    @property
    def sizes(self) -> tuple[str, ...]:
        """``l``, ``xl``, ``uk 9``, ``queen``."""
        return self._names("size")

    @property
    def quality(self) -> tuple[str, ...]:
        """``best``, ``durable``: wishes that no title proves."""
        return self._names("quality")

    @property
    def wants_accessory(self) -> bool:
        """Whether the wanted thing is itself an accessory ("washing machine cover")."""
        return any(each.is_accessory for each in self.types)

    @property
    def search_text(self) -> str:
        """The text to retrieve by: without prices, exclusions and what was taken off."""
        cut = [*self.taken_off, *(part.span for part in self.parts if part.kind in ("price", "exclusion"))]
        pieces, at = [], 0
        for span in sorted(cut):
            pieces.append(self.text[at : max(at, span.start)])
            at = max(at, span.end)
        return " ".join(" ".join((*pieces, self.text[at:])).split())

    def without(self, part_ids: Collection[PartId | str]) -> "Intent":
        """The same request with those parts taken off; ids that it does not have change nothing.

        A need that is taken off was guessed wrongly: its words stay to be looked up.
        """
        gone = tuple(part.span for part in self.parts if part.id in part_ids and part.kind != "need")
        kept = tuple(part for part in self.parts if part.id not in part_ids)
        if len(kept) == len(self.parts):
            return self
        return replace(self, parts=kept, taken_off=(*self.taken_off, *gone))

    def _names(self, kind: PartKind) -> tuple[str, ...]:
        return tuple(part.value for part in self.parts if part.kind == kind and isinstance(part.value, str))
