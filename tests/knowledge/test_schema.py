"""The JSON Schemas: as fresh and as strict as the loader, and never stricter."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from pydantic import ValidationError

from regiobot.knowledge import reading, schema
from regiobot.knowledge.folder import STEMS, survey
from regiobot.knowledge.shapes import ENTRY_SHAPES
from regiobot.knowledge.shapes.base import Shape
from tests.knowledge import invented
from tests.knowledge.typed_yaml import typed

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "knowledge"
FOLDERS = [
    SHIPPED,
    ROOT / "tests" / "knowledge_small",
    ROOT / "benchmarks" / "quality" / "knowledge",
]
FILES = [file for folder in FOLDERS for file in survey(folder).files]


@cache
def validator(stem: str) -> Draft7Validator:
    return Draft7Validator(schema.schema(stem))


def accepts(stem: str, text: str) -> bool:
    return bool(validator(stem).is_valid(typed(text)))


def shapes(shape: type[Shape]) -> Iterator[type[Shape]]:
    yield shape
    for below in shape.__subclasses__():
        yield from shapes(below)


@pytest.mark.parametrize("stem", STEMS)
def test_shipped_schema_is_fresh(stem: str) -> None:
    path = SHIPPED / schema.FOLDER / schema.file_name(stem)

    assert path.read_text("utf-8") == schema.text(stem), "run `make docs`"


@pytest.mark.parametrize("stem", STEMS)
def test_schema_is_a_schema(stem: str) -> None:
    Draft7Validator.check_schema(schema.schema(stem))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_knowledge_file_fits_its_schema(file: Any) -> None:
    values = typed(Path(file.path).read_text("utf-8"))

    errors = [error.message for error in validator(file.stem).iter_errors(values)]

    assert errors == []


@pytest.mark.parametrize("file", survey(SHIPPED).files, ids=lambda file: file.name)
def test_shipped_file_names_its_schema_first(file: Any) -> None:
    first = Path(file.path).read_text("utf-8").partition("\n")[0]

    assert first == schema.modeline(file.stem, depth=file.name.count("/"))
    named = Path(file.path).parent / first.partition("$schema=")[2]
    assert named.resolve() == SHIPPED / schema.FOLDER / schema.file_name(file.stem)


@pytest.mark.parametrize("shape", [*dict.fromkeys(shapes(Shape))])
def test_every_field_has_examples_that_the_loader_takes(shape: type[Shape]) -> None:
    for key, field in shape.model_fields.items():
        if "liste" in (key, getattr(shape, "short_key", "")):
            continue  # the items have examples of their own
        assert field.examples or key == "eintraege", key
        for example in field.examples or ():
            raw = reading.parse(f"{example!r}").value
            try:
                shape.model_validate({key: raw})
            except ValidationError as error:
                assert {each["type"] for each in error.errors()} == {"missing"}, error


@pytest.mark.parametrize("stem", STEMS)
def test_unknown_field_is_refused(stem: str) -> None:
    entry = "titel: a\nquellen: [b]\nname: c\nfrage: d\nantwort: e\n"
    known = ENTRY_SHAPES[stem].model_fields
    lines = [line for line in entry.splitlines() if line.partition(":")[0] in known]
    dash, blank = ("", "") if stem in ("bot", "treffen") else ("- ", "  ")
    good = dash + f"\n{blank}".join(lines)

    assert accepts(stem, good)
    assert not accepts(stem, f"{good}\n{blank}gibtesnicht: x\n")


@pytest.mark.parametrize(
    ("line", "allowed"),
    [
        ("uhrzeit: 18:00", True),
        ("uhrzeit: 18.00", True),
        ("uhrzeit: 18 Uhr", True),
        ("uhrzeit: ab 9:30 bis 11 Uhr", True),
        ("uhrzeit: 24:30:99", False),
        ("uhrzeit: 1830", True),  # a number for an editor; the loader refuses it
        ("uhrzeit: um 1830", False),
        ("datum: 2019", True),
        ("datum: 2019-5-6", False),
        ("wochentag: Sonnabend", True),
        ("wochentag: Sa", False),
        ("nummer: 0", False),
        ("nummer: '3'", True),
        ("nummer: drei", False),
        ("kennung: a b", False),
        ("teilnehmende: Köhler", False),
        ("teilnehmende: [Köhler]", False),
        ("teilnehmende: [{person: Köhler}]", True),
        ("schlagworte: Museum", False),
        ("ort: {en: Hall}", False),
        ("titel: [a]", False),
    ],
)
def test_value_of_a_meeting(line: str, allowed: bool) -> None:
    head = "" if line.startswith("titel") else "titel: a\n"

    assert accepts("treffen", f"{head}{line}\nquellen: [b]\n") is allowed


def as_text(value: Any) -> Any:
    """Values as the loader gets them: every scalar as the text that was written."""
    if isinstance(value, dict):
        return {key: as_text(inner) for key, inner in value.items()}
    return [as_text(item) for item in value] if isinstance(value, list) else str(value)


@pytest.mark.parametrize("stem", STEMS)
def test_editor_refuses_the_structures_that_the_loader_refuses(stem: str) -> None:
    shape, verdicts = ENTRY_SHAPES[stem], set()
    for seed in range(300):
        entry = invented.entry(random.Random(seed), shape)
        if stem == "treffen" and isinstance(entry, dict):
            entry.setdefault("quellen", ["q"])  # the loader asks for it later
        try:
            shape.model_validate(as_text(entry))
            taken = True
        except ValidationError:
            taken = False

        whole = entry if stem in ("bot", "treffen") else [entry]
        assert validator(stem).is_valid(whole) is taken, entry
        verdicts.add(taken)

    assert verdicts == {True, False}


@pytest.mark.parametrize(
    ("stem", "text"),
    [
        ("fragen", "- {frage: a, erwartet: Museum}"),
        ("fragen", "- {frage: a, erwartet: [Museum, [a, b]]}"),
        ("bot", "kontakt: {adresse: 14467}"),
    ],
)
def test_editor_takes_short_forms(stem: str, text: str) -> None:
    assert accepts(stem, text)


def test_meeting_may_inherit_the_sources_of_its_list() -> None:
    assert accepts("treffen", "quellen: [a]\neintraege: [{titel: b}]")
    assert not accepts("treffen", "[{titel: b}]")
    assert not accepts("treffen", "titel: b")


NUMBERS = st.integers(0, 9999).map(str)
WRITTEN = st.one_of(
    st.text(alphabet="0123456789:.- abUhr–", min_size=1, max_size=12),
    st.dates().map(str),
    st.times().map(lambda time: f"{time:%H:%M}"),
    NUMBERS,
    st.tuples(NUMBERS, st.sampled_from(":.- "), NUMBERS).map("".join),
    st.sampled_from(["offen", "Offen", " offen"]),
).filter(str.strip)
FIELDS = {
    "treffen": ("titel: a\nquellen: [b]\n{}: {}\n", "uhrzeit datum nummer kennung"),
    "personen": ("- name: a\n  aemter: [{{amt: b, {}: {}}}]\n", "von bis"),
    "organisationen": ("- name: a\n  {}: {}\n", "ags kennung"),
    "wissen": ("- frage: a\n  antwort: b\n  {}: {}\n", "gueltig_bis"),
    "fragen": ("- frage: a\n  {}: {}\n", "jetzt"),
}


@pytest.mark.parametrize(
    ("stem", "key"), [(stem, key) for stem in FIELDS for key in FIELDS[stem][1].split()]
)
@pytest.mark.parametrize("written", ["{}", "'{}'", '" {} "'])
@given(value=WRITTEN)
def test_editor_takes_what_the_loader_takes(
    stem: str, key: str, written: str, value: str
) -> None:
    text = FIELDS[stem][0].format(key, written.format(value))

    try:
        raw = reading.parse(text).value
        for entry in raw if isinstance(raw, list) else [raw]:
            ENTRY_SHAPES[stem].model_validate(entry)
    except (yaml.YAMLError, ValidationError):
        return

    try:
        accepted = accepts(stem, text)
    except ValueError:  # PyYAML takes 08 for octal and fails; no editor does
        return
    assert accepted
