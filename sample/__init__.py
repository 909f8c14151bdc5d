"""The writer of the sample catalogue: authored tables in, ``products.jsonl`` and ``personas.jsonl`` out.

It knows nothing of the program that sells these products. Everything it writes is invented.
"""
