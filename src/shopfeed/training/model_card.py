"""What a trained model is, in JSON and in words: data, figures, licence, and the notice of what it was made from."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

CARD_FILE = "model_card.json"
CARD_TEXT_FILE = "README.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """How base and tuned model answer one set of queries that were held out."""

    queries: int
    base_mrr10: float
    tuned_mrr10: float

    @property
    def is_better(self) -> bool:
        """Whether the tuned model wins here."""
        return self.tuned_mrr10 > self.base_mrr10


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """Everything somebody should know before they use the model."""

    name: str
    encoder_id: str
    base_source: str
    base_licence: str
    pairs: Mapping[str, int]
    """How many were learned from, by data set."""
    held_out: Mapping[str, Figure]
    """By data set: mean reciprocal rank in the first ten of the right product among all products of the set."""
    steps: int
    seed: int
    settings: Mapping[str, float]
    device: str
    losses: tuple[float, ...]
    """Mean training loss of each tenth of the run."""

    @property
    def is_better(self) -> bool:
        """Whether it beats its base on at least two data sets, and on more than it loses."""
        wins = sum(figure.is_better for figure in self.held_out.values())
        return wins >= 2 and wins > len(self.held_out) - wins

    def to_markdown(self) -> str:
        """The card as a page."""
        learned = "\n".join(f"| {source} | {count:,} |" for source, count in self.pairs.items())
        figures = "\n".join(
            f"| {source} | {figure.queries} | {figure.base_mrr10:.3f} | {figure.tuned_mrr10:.3f} |"
            for source, figure in self.held_out.items()
        )
        settings = ", ".join(f"{name} {value:g}" for name, value in self.settings.items())
        return _PAGE.format(card=self, learned=learned, figures=figures, settings=settings)


def write_card(folder: Path, card: ModelCard) -> None:
    """Write both forms into ``folder``."""
    content = asdict(card) | {"is_better": card.is_better}
    (folder / CARD_FILE).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    (folder / CARD_TEXT_FILE).write_text(card.to_markdown(), encoding="utf-8")


_PAGE = """---
license: {card.base_licence}
---
# {card.name}

A sentence encoder for requests and products, tuned from {card.base_source}
(licence {card.base_licence}; its notice applies to these weights as well). Encoder id: `{card.encoder_id}`.

## Learned from
| data set | pairs |
|---|---|
{learned}

{card.steps:,} steps on {card.device}, seed {card.seed}: {settings}.

## Queries that were held out
Mean reciprocal rank of the first right product in the first ten, among all products of the set. Where pairs name
groups, every product of the group is right.

| data set | queries | base | tuned |
|---|---|---|---|
{figures}
"""
