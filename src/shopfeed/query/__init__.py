"""What a request means: a request becomes a typed ``Intent``."""

from shopfeed.query.companions import companions_hash, is_named, needed_with
from shopfeed.query.glossary import english_of, in_english
from shopfeed.query.heads import HEADS, Heads, Said, said_by
from shopfeed.query.intent import (
    AgeBand,
    Audience,
    Exclusion,
    Gender,
    Intent,
    Need,
    Part,
    PartId,
    PartKind,
    PriceBounds,
    ProductType,
    Quantity,
    Span,
)
from shopfeed.query.learning import learn, new_brands
from shopfeed.query.lexicon import Lexicon
from shopfeed.query.nearness import NearNeeds, encode_wordings, wordings_file
from shopfeed.query.parser import Parser
from shopfeed.query.rules import RuleParser
from shopfeed.query.telling import has_words, says_something

__all__ = [
    "HEADS",
    "AgeBand",
    "Audience",
    "Exclusion",
    "Gender",
    "Heads",
    "Intent",
    "Lexicon",
    "NearNeeds",
    "Need",
    "Parser",
    "Part",
    "PartId",
    "PartKind",
    "PriceBounds",
    "ProductType",
    "Quantity",
    "RuleParser",
    "Said",
    "Span",
    "companions_hash",
    "encode_wordings",
    "english_of",
    "has_words",
    "in_english",
    "is_named",
    "learn",
    "needed_with",
    "new_brands",
    "said_by",
    "says_something",
    "wordings_file",
]
