"""From a press release to the draft of a meeting file, by rules and known names.

    bytes ──reading──▶ Document ──release──▶ sentences, people, bodies
          ──when · where · attendance · agenda · quotations · origin──▶ Draft
          ──writing──▶ YAML with remarks for the editor

    questions nobody could answer ──stubs──▶ YAML that waits for the answers

Nothing is invented: every value stands in the release or in the knowledge, and what
is uncertain carries the sentence it came from.
"""

from __future__ import annotations

from .drafting import Draft, draft
from .reading import STANDARD_INPUT, document, read_document
from .telling import summary
from .writing import yaml_text

__all__ = [
    "STANDARD_INPUT",
    "Draft",
    "document",
    "draft",
    "read_document",
    "summary",
    "yaml_text",
]
