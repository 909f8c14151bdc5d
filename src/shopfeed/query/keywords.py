"""Understands a request by looking its phrases up, longest first, without any rule: what rules have to beat."""

from dataclasses import dataclass

from shopfeed.query.intent import Intent
from shopfeed.query.lexicon import Lexicon
from shopfeed.query.reading import Reading
from shopfeed.query.text import normalise
from shopfeed.query.vocabulary.grammar import QUIET


@dataclass(frozen=True, slots=True, kw_only=True)
class KeywordParser:
    """A ``Parser`` that knows the same words as ``RuleParser`` and no grammar: no prices, ages, measures or denials."""

    lexicon: Lexicon

    def parse(self, request: str, *, mends: bool = True) -> Intent:
        """Never raises; it mends nothing, whatever ``mends`` says."""
        reading = Reading(normalise(request))
        at = 0
        while at < len(reading):
            at = self._read_at(reading, at)
        return Intent(text=reading.text, parts=tuple(reading.parts), rest=reading.left_over(QUIET))

    def _read_at(self, reading: Reading, at: int) -> int:
        for end in range(min(len(reading), at + self.lexicon.longest_from.get(reading.norm(at), 0)), at, -1):
            key = tuple(reading.norms[at:end])
            wanted = self.lexicon.type_named(key)
            if wanted is not None:
                reading.add("type", wanted, at, end, label=wanted.name)
                return end
            for meaning in self.lexicon.meanings.get(key, ()):
                reading.add(meaning.kind, meaning.audience or meaning.name, at, end)
                return end
        return at + 1
