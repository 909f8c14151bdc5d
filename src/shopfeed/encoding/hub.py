"""Fetches a sentence-transformers model from a model hub: the only module that imports ``huggingface_hub``."""

from pathlib import Path

from shopfeed.errors import Unavailable

_TAKEN = ["config.json", "modules.json", "sentence_bert_config.json", "1_Pooling/*", "*_Dense/config.json"]
_TAKEN += ["model.safetensors", "tokenizer.json", "README.md"]


def fetch_from_hub(model: str, revision: str | None, folder: Path) -> Path:
    """Download what an encoder is built from into ``folder`` and give it back; nothing that would be run is fetched.

    Raises ``Unavailable`` where the extra ``hub`` is not installed, the hub does not answer, or has no such model.
    """
    try:
        from huggingface_hub import snapshot_download
    except ImportError as error:
        raise Unavailable("models from a hub need one more package: pip install 'shopfeed[hub]'") from error
    try:
        snapshot_download(model, revision=revision, local_dir=folder, allow_patterns=_TAKEN)
    except (OSError, ValueError) as error:  # what huggingface_hub raises for the network, a missing model, a bad name
        at = f" at {revision}" if revision else ""
        raise Unavailable(
            f"cannot fetch {model}{at} from the hub ({_first_line(error)}): check name and network"
        ) from error
    return folder


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
