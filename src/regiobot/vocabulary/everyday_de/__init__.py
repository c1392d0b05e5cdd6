"""Everyday German words: none of them is ever a typing slip of a name.

`index` asks this list before it looks for names that are spelled nearly like a word
of a question. Without it "werden" is taken for Werder, "spannend" for Spandau,
"Benzin" for Ketzin, "Kohle" for Köhler; exact spellings are not touched, so a
Frau Koch is still found. The words are folded as `text.fold` does it (ä = a, ß = ss,
"aktuell" = "aktull"), inflected forms are listed one by one, because looking a
word up must cost nothing, and they were written by hand for this project. No
surnames, no towns, no misspellings: what stands here can no longer be corrected.

To add words, append them in folded form to the part of their first letter; the order
carries no meaning.
`benchmarks/confusables.py` shows which everyday words are still taken for a name.
"""

from __future__ import annotations

from . import a_to_d, e_to_g, h_to_r, s_to_z

EVERYDAY: frozenset[str] = frozenset(
    word for part in (a_to_d, e_to_g, h_to_r, s_to_z) for word in part.WORDS.split()
)
