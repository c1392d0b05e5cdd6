"""How fast, how large and how good RegioBot is: tables, no tests.

- ``python -m benchmarks``: speed and memory, shipped and synthetic knowledge.
- ``python -m benchmarks.quality``: right and wrong answers, beside those of peers.
- ``python benchmarks/search.py``: the free search alone.
"""
