"""`regiobot schema`: what editors need to help with the knowledge files."""

from __future__ import annotations

import json
from pathlib import Path

import click

from ..errors import SettingsError
from ..knowledge.folder import STEMS
from ..model import Text
from .frame import Command, language, option
from .shared import knowledge_folder, shared_options

_SCHEMA = Text(
    de="Die JSON-Schemas der Wissensdateien zeigen oder schreiben.\n\nEditoren lesen "
    "sie, um Felder zu ergänzen, zu erklären und Fehler anzustreichen. Ohne KIND "
    "kommen alle, mit KIND (etwa „treffen“) nur das eine.",
    en="Show or write the JSON Schemas of the knowledge files.\n\nEditors read them to "
    "complete fields, to explain them and to mark mistakes. Without KIND all of them, "
    "with KIND (such as “treffen”) just the one.",
)
_WRITE = Text(
    de="In den Ordner .schema der Wissensdateien schreiben.",
    en="Write them into the folder .schema of the knowledge files.",
)
_WRITTEN = Text(de="{path}: neu geschrieben", en="{path}: written anew")
_KEPT = Text(de="{path}: unverändert", en="{path}: unchanged")
_FAILED = Text(
    de="{path} lässt sich nicht schreiben ({reason}).",
    en="{path} cannot be written ({reason}).",
)


@click.command("schema", cls=Command, text=_SCHEMA)
@click.argument("kind", required=False, metavar="[KIND]", type=click.Choice(STEMS))
@option("--write", is_flag=True, text=_WRITE)
@shared_options
@click.pass_context
def schema(context: click.Context, kind: str | None, write: bool) -> None:
    """Print the schemas, or write them where the knowledge files look for them."""
    from ..knowledge import schema as describing

    if write:
        texts = describing.schemas()
        chosen = [describing.file_name(kind)] if kind else list(texts)
        folder = knowledge_folder(context) / describing.FOLDER
        for name in chosen:
            print(_written(folder / name, texts[name], language(context)))
    elif kind:
        print(describing.text(kind), end="")
    else:
        whole = {name: describing.schema(name) for name in STEMS}
        print(json.dumps(whole, ensure_ascii=False, indent=2))


def _written(path: Path, text: str, tongue: str) -> str:
    try:
        if path.is_file() and path.read_text("utf-8") == text:
            return _KEPT.variant(tongue).format(path=path)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        sentence = _FAILED.variant(tongue).format(path=path, reason=reason)
        raise SettingsError(sentence) from error
    return _WRITTEN.variant(tongue).format(path=path)
