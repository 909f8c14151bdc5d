"""Reads and writes ``.safetensors`` files as numpy arrays; it knows nothing of models.

The format (https://github.com/huggingface/safetensors, "Format"): eight bytes with the length of a JSON header, the
header, then the raw tensors one after the other.
"""

import json
import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.errors import Invalid

Tensors = dict[str, NDArray[np.float32]]
"""Weights by name, whatever their precision in the file."""

_DTYPES = {"F32": "<f4", "F16": "<f2", "F64": "<f8"}
_HEADER_LIMIT = 100_000_000  # bytes; the format's own limit


def read_tensors(path: Path) -> Tensors:
    """Every floating-point tensor of the file as float32; tensors of integers (position ids) are left out.

    Raises ``Invalid`` where the file is not a whole safetensors file.
    """
    content = path.read_bytes()
    if len(content) < 8:
        raise Invalid(f"{path} is not a safetensors file: it has {len(content)} bytes")
    (header_length,) = struct.unpack("<Q", content[:8])
    if header_length > min(_HEADER_LIMIT, len(content) - 8):
        raise Invalid(f"{path} is cut short or not a safetensors file: fetch it again")
    start = 8 + header_length
    try:
        header = json.loads(content[8:start])
    except ValueError as error:
        raise Invalid(f"{path} is not a safetensors file: its header is not JSON") from error
    if not (isinstance(header, dict) and all(isinstance(entry, dict) for entry in header.values())):
        raise Invalid(f"{path} is not a safetensors file: its header is not a table of tensors")
    body = memoryview(content)[start:]
    tensors: Tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            tensor = _tensor(body, entry, path)
            if tensor is not None:
                tensors[name] = tensor
    return tensors


def write_tensors(path: Path, tensors: Tensors) -> None:
    """Write ``tensors`` as float32, in their order."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, tensor in tensors.items():
        start, end = end, end + 4 * tensor.size
        header[name] = {"dtype": "F32", "shape": tensor.shape, "data_offsets": [start, end]}
    encoded = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(encoded)) + encoded)
        for tensor in tensors.values():
            file.write(tensor.astype("<f4").tobytes())


def _tensor(body: memoryview, entry: dict[str, object], path: Path) -> NDArray[np.float32] | None:
    dtype, shape, offsets = entry.get("dtype"), entry.get("shape"), entry.get("data_offsets")
    if not (isinstance(dtype, str) and isinstance(shape, list) and isinstance(offsets, list) and len(offsets) == 2):
        raise Invalid(f"{path} is not a safetensors file: an entry of its header has no dtype, shape or offsets")
    raw = body[offsets[0] : offsets[1]]
    if len(raw) != offsets[1] - offsets[0]:
        raise Invalid(f"{path} is cut short: fetch it again")
    if dtype == "BF16":  # the upper half of a float32
        return (np.frombuffer(raw, "<u2").astype(np.uint32) << 16).view(np.float32).reshape(shape)
    if dtype not in _DTYPES:
        return None
    return np.frombuffer(raw, _DTYPES[dtype]).astype(np.float32).reshape(shape)
