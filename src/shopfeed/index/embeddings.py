"""The vectors of products: taken from the store where their text was read before, else made once and kept there."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopfeed.alone import alone
from shopfeed.catalogue import Product, ProductId, ProductStore
from shopfeed.encoding import Encoder, text_hash, text_of

Vectors = dict[ProductId, NDArray[np.float16]]


class Embeddings:
    """Vectors by product. Of the processes that share ``lock`` one at a time encodes; the others find what it made."""

    def __init__(self, store: ProductStore, encoder: Encoder, lock: Path) -> None:
        self._store = store
        self._encoder = encoder
        self._lock = lock

    def kept(self, products: Sequence[Product]) -> Vectors:
        """Those that were made of the present texts of these products. Raises ``Unavailable``."""
        made = self._store.embeddings(self._encoder.id, [product.id for product in products])
        found: Vectors = {}
        for product in products:
            of_text, vector = made.get(product.id, (b"", b""))
            if of_text == text_hash(text_of(product)):
                found[product.id] = np.frombuffer(vector, dtype="<f2").astype(np.float16)
        return found

    def make(self, products: Sequence[Product]) -> Vectors:
        """Encode and keep them; nothing while another process is at it. Raises ``Unavailable``."""
        with alone(self._lock) as is_alone:
            if not is_alone:
                return {}
            found = self.kept(products)  # what another process made while this one was waiting
            missing = [product for product in products if product.id not in found]
            if missing:
                texts = [text_of(product) for product in missing]
                vectors = self._encoder.encode(texts).astype("<f2")
                self._store.put_embeddings(
                    self._encoder.id,
                    {
                        product.id: (text_hash(text), vector.tobytes())
                        for product, text, vector in zip(missing, texts, vectors, strict=True)
                    },
                )
                found |= {
                    product.id: vector.astype(np.float16) for product, vector in zip(missing, vectors, strict=True)
                }
            return found
