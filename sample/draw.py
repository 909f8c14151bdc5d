"""Choices that look random and are not: each is a hash of what it decides, so nothing shifts when a table grows."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from statistics import NormalDist
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Draw:
    """The draws of one subject, such as ``"bluetooth-speaker/7"``; the same purpose always gives the same result."""

    subject: str

    def unit(self, purpose: str) -> float:
        """A number in (0, 1), uniform over purposes."""
        digest = blake2b(f"{self.subject}#{purpose}".encode(), digest_size=6).digest()
        return (int.from_bytes(digest, "big") + 0.5) / 2**48

    def normal(self, purpose: str) -> float:
        """A number from the standard normal distribution."""
        return NormalDist().inv_cdf(self.unit(purpose))

    def happens(self, purpose: str, chance: float) -> bool:
        """True in ``chance`` of all subjects."""
        return self.unit(purpose) < chance

    def one(self, purpose: str, choices: Sequence[T]) -> T:
        """One of ``choices``, which must not be empty."""
        return choices[int(self.unit(purpose) * len(choices))]

    def shuffled(self, purpose: str, choices: Sequence[T]) -> list[T]:
        """All of ``choices`` in an order of this subject's own."""
        return [
            choice for _, choice in sorted((self.unit(f"{purpose}/{n}"), choice) for n, choice in enumerate(choices))
        ]
