"""The YAML of a draft holds each text as it is."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from regiobot.staff.draft.emitting import quoted, scalar

TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")))


@given(TEXTS)
def test_text_between_quotation_marks_is_read_back(text: str) -> None:
    assert yaml.load(quoted(text), yaml.BaseLoader) == text


@given(TEXTS.filter(str.strip))
def test_value_is_read_back(text: str) -> None:
    assert yaml.load(f"a: {scalar(text)}\n", yaml.BaseLoader) == {"a": text}
    assert yaml.load(f"- a: {scalar(text)}\n", yaml.BaseLoader) == [{"a": text}]
