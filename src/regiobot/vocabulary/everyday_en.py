"""Everyday English words: none of them is ever a typing slip of a name."""

EVERYDAY: frozenset[str] = frozenset("the and meeting".split())
