"""Write the parts of the documents that follow from the code.

`python docs/generate.py` rewrites `docs/befehle.md`, `docs/format.md`, the schemas in
`knowledge/.schema/` and the transcripts in `README.md` and `docs/redaktion.md`. A test
fails when one of them is out of date.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args

import click
from pydantic.json_schema import model_json_schema

from regiobot.assistant import Assistant
from regiobot.channels.console import PROMPT, Chat, wrapped
from regiobot.cli import regiobot
from regiobot.cli.frame import Command
from regiobot.knowledge import schema
from regiobot.knowledge.shapes import ENTRY_SHAPES, Shape
from regiobot.knowledge.shapes.base import Listing, Variants
from regiobot.staff.days import noon

ROOT = Path(__file__).parent.parent
DAY = date(2026, 11, 22)  # transcripts are told as of this day, so that they stay
COLUMNS = 80

HANDBOOK = ROOT / "docs" / "redaktion.md"
EXAMPLE = ROOT / "tests" / "knowledge_small"  # where the examples of the handbook are
_FILE = re.compile(r"^```yaml\n(?=# yaml-language-server: .*?/(\w+)\.json\n.)", re.M)
_CHAT = re.compile(
    r"(?<=^```text\n)" + re.escape(PROMPT) + r".*?(?=^```$)", re.M | re.S
)
_GENERATED = "<!-- Aus dem Code erzeugt, nicht von Hand ändern: make docs -->\n"
_EXIT_CODES = """\
## Ergebnis

Mit `--json` ist die Ausgabe für Programme gemacht. Der Rückgabewert sagt, wie es
ausging:

| Wert | Bedeutung |
| --- | --- |
| 0 | in Ordnung |
| 1 | die Wissensdateien haben Fehler, eine Goldfrage ist nicht bestanden oder eine \
verlangte Schwelle nicht erreicht |
| 2 | der Aufruf, die Einstellungen oder das Token sind falsch, oder etwas \
Unvorhergesehenes kam dazwischen |
"""
_FILES = {
    "bot": "`bot.yaml`",
    "organisationen": "`organisationen.yaml`",
    "personen": "`personen.yaml`",
    "themen": "`themen.yaml`",
    "reihen": "`reihen.yaml`",
    "wissen": "`wissen.yaml`",
    "treffen": "`treffen/*.yaml`",
    "fragen": "`fragen/*.yaml`",
}
_KNOWLEDGE = """\
# Die Felder der Wissensdateien

Zum Nachschlagen. Wie man eine Datei anlegt, prüft und veröffentlicht, steht im
[Handbuch für die Redaktion](redaktion.md).

- **Pflicht**: Ein Feld ohne „ja“ darf fehlen; das heißt dann „nicht bekannt“. Schreiben
  Sie nichts hinein, was Sie nicht belegen können.
- **Datum**: Jahr-Monat-Tag (`2019-05-16`), Jahr-Monat (`2019-05`) oder nur das Jahr
  (`2019`), so genau, wie es belegt ist.
- **Namen** von Personen, Organisationen, Themen und Reihen stehen genau so da wie in
  ihrer eigenen Datei, oder in einer Schreibweise, die dort unter `auch` steht.
- **Text, Fassungen**: ein Text, oder `{de: …, en: …, leicht: …}` mit Fassungen auf
  Englisch und in Leichter Sprache.
- **Liste mit Vollständigkeit**: eine Liste, oder `{vollstaendig: ja, liste: […]}` mit
  `ja`, `nein` oder `unbekannt`. Nur bei `ja` antwortet der Bot „war nicht dabei“.
- **Quelle**: Jedes Treffen und jede Antwort braucht eine. Sie wird einmal unter
  `quellen` beschrieben, mit einem `kuerzel`; sonst genügt das Kürzel.
- Jede Datei mit Einträgen ist eine Liste, oder `{quellen: […], eintraege: […]}`; dann
  gilt die erste Quelle für alle Einträge, die keine eigene nennen.
"""


def documents() -> dict[Path, str]:
    """What each generated document should hold."""
    readme = ROOT / "README.md"
    return {
        ROOT / "docs" / "befehle.md": commands(),
        ROOT / "docs" / "format.md": knowledge_fields(),
        readme: with_transcripts(readme.read_text("utf-8"), ROOT / "knowledge"),
        HANDBOOK: handbook(HANDBOOK.read_text("utf-8")),
        **{
            ROOT / "knowledge" / schema.FOLDER / name: text
            for name, text in schema.schemas().items()
        },
    }


def commands() -> str:
    """The reference of the command line, in German."""
    parts = [_GENERATED, "# Die Befehle\n", regiobot.text.de + "\n"]
    parts.append(_options(regiobot.params))
    for name, command in regiobot.commands.items():
        if isinstance(command, Command):
            context = click.Context(command, info_name=f"regiobot {name}")
            usage = " ".join(command.collect_usage_pieces(context))
            parts.append(f"## `regiobot {name}`\n")
            parts.append(f"    regiobot {name} {usage}\n")
            parts.append(command.text.de + "\n")
            common = {param.name for param in regiobot.params}
            own = [param for param in command.params if param.name not in common]
            parts.append(_options(own))
    return "\n".join([*parts, _EXIT_CODES])


def knowledge_fields() -> str:
    """The reference of the knowledge files: every field with its meaning."""
    parts = [_GENERATED, _KNOWLEDGE]
    for key, shape in ENTRY_SHAPES.items():
        parts.append(f"## {_FILES[key]}\n")
        definitions = schema.schema(key)["definitions"]
        for number, part in enumerate(_with_nested(shape, [])):
            required = definitions.get(part.__name__, {}).get("required", [])
            title = part.model_config.get("title") or part.__name__
            if number:
                parts.append(f"### {_FILES[key]}: {title}\n")
            parts.append("\n".join(_fields(part, required)) + "\n")
    return "\n".join(parts)


def handbook(markdown: str) -> str:
    """The handbook with the answers that its own example files lead to."""
    with TemporaryDirectory() as folder:
        write_example(markdown, Path(folder))
        return with_transcripts(markdown, Path(folder))


def write_example(markdown: str, folder: Path) -> None:
    """Write the knowledge of the examples, with the files that *markdown* shows."""
    shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True)
    for match in _FILE.finditer(markdown):
        path = folder / match[1] / "2026-09-10-talrunde.yaml"
        path.parent.mkdir(exist_ok=True)
        end = markdown.index("```", match.end())
        path.write_text(markdown[match.end() : end], "utf-8")


def with_transcripts(markdown: str, knowledge: Path) -> str:
    """*markdown* with the answers that the bot gives today.

    A transcript is a block of plain text that begins with the prompt: its questions
    are asked in one chat, as a terminal of `COLUMNS` columns shows it.
    """
    assistant = Assistant.open(knowledge)

    def told(match: re.Match[str]) -> str:
        chat = Chat(assistant, lambda: noon(DAY))
        lines = match.group().splitlines()
        questions = [line for line in lines if line.startswith(PROMPT)]
        answers = [chat.reply(line.removeprefix(PROMPT)) for line in questions]
        return "\n".join(
            f"{question}\n\n{wrapped(answer, COLUMNS)}\n"
            for question, answer in zip(questions, answers, strict=True)
        )

    return _CHAT.sub(told, markdown)


def _options(params: list[click.Parameter]) -> str:
    rows = ["| Option | Bedeutung |", "| --- | --- |"]
    for param in params:
        if isinstance(param, click.Option):
            record = param.get_help_record(click.Context(regiobot))
            if record:
                rows.append(f"| `{_cell(record[0])}` | {_cell(record[1])} |")
    return "\n".join(rows) + "\n"


def _fields(shape: type[Shape], required: Sequence[str]) -> Iterator[str]:
    properties = _properties(model_json_schema(shape))
    yield "| Feld | Pflicht | Bedeutung | Werte | Beispiel |"
    yield "| --- | --- | --- | --- | --- |"
    # What a shape shares with others comes last: its own fields are looked for first.
    inherited = {name for base in shape.__mro__[1:-1] for name in _own(base)}
    for name in sorted(shape.model_fields, key=inherited.__contains__):
        field = shape.model_fields[name]
        needed = "ja" if field.is_required() or name in required else ""
        meaning = _cell(field.description or field.title or "")
        values = _values(field.annotation, properties[name])
        row = (f"`{name}`", needed, meaning, values, _example(field.examples))
        yield f"| {' | '.join(row)} |"


def _own(shape: type) -> list[str]:
    """The fields that a shape adds to those of its bases."""
    return list(getattr(shape, "__annotations__", {}))


def _example(examples: list[Any] | None) -> str:
    """The first example as it stands in a file; longer ones stand in the schema."""
    first = next(iter(examples or ()), None)
    if first is None or (isinstance(first, list) and isinstance(first[0], dict)):
        return ""
    if isinstance(first, list):
        return _cell(f"`[{', '.join(map(str, first))}]`")
    return "" if isinstance(first, dict) else _cell(f"`{first}`")


def _properties(schema: dict[str, Any]) -> dict[str, Any]:
    """The fields in *schema*, also where a short form may stand for all of them."""
    if "$ref" in schema:
        schema = schema["$defs"][schema["$ref"].rpartition("/")[2]]
    forms = [schema, *schema.get("anyOf", [])]
    return next(form["properties"] for form in forms if "properties" in form)


def _values(annotation: Any, schema: dict[str, Any]) -> str:
    if nested := list(_shapes_in(annotation)):
        names = []
        for shape in nested:
            if issubclass(shape, Variants):
                names.append("Text, Fassungen")
            elif issubclass(shape, Listing):
                items = _shapes_in(shape.model_fields["liste"].annotation)
                titles = [str(item.model_config.get("title")) for item in items]
                names.append(f"Liste mit Vollständigkeit, siehe {titles[0]}")
            else:
                names.append(f"siehe {shape.model_config.get('title')}")
        return ", ".join(dict.fromkeys(names))
    forms = [schema, *schema.get("anyOf", [])]
    allowed = [value for form in forms for value in form.get("enum", [])]
    if allowed:
        return ", ".join(f"`{_cell(str(value))}`" for value in allowed)
    return "Liste" if any(form.get("type") == "array" for form in forms) else ""


def _with_nested(shape: type[Shape], seen: list[type[Shape]]) -> list[type[Shape]]:
    """*shape* and all shapes within it, each once, in the order of the fields."""
    if shape in seen or issubclass(shape, Variants):
        return seen
    if not issubclass(shape, Listing):
        seen.append(shape)
    for field in shape.model_fields.values():
        for nested in _shapes_in(field.annotation):
            _with_nested(nested, seen)
    return seen


def _shapes_in(annotation: Any) -> Iterator[type[Shape]]:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        yield annotation
    for argument in get_args(annotation):
        yield from _shapes_in(argument)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    for path, text in documents().items():
        path.write_text(text, "utf-8")
