"""`regiobot draft`: from a press release to the draft of a meeting file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from ..errors import DraftError
from ..model import Text
from .frame import Command, language, option
from .shared import open_store, shared_options

_DRAFT = Text(
    de="Aus einer Pressemitteilung den Entwurf einer Treffen-Datei machen.\n\nFILE ist "
    "ein Text (.txt, .md), eine Seite (.html) oder ein Word-Dokument (.docx); „-“ "
    "liest die Standardeingabe. Was unsicher ist, steht im Entwurf hinter PRÜFEN.",
    en="Make the draft of a meeting file from a press release.\n\nFILE is a text "
    "(.txt, .md), a page (.html) or a Word document (.docx); “-” reads standard input. "
    "What is uncertain stands behind PRÜFEN in the draft.",
)
_OUTPUT = Text(
    de="Datei oder Ordner für den Entwurf. Sonst: die Standardausgabe.",
    en="File or folder for the draft. Else: standard output.",
)
_FORCE = Text(
    de="Eine Datei, die es schon gibt, überschreiben.",
    en="Overwrite a file that is already there.",
)
_EXISTS = Text(
    de="{path} gibt es schon und bleibt, wie es ist. Überschrieben wird mit --force.",
    en="{path} is already there and stays as it is. Use --force to overwrite it.",
)
_UNWRITABLE = Text(
    de="{path} lässt sich nicht schreiben ({reason}).",
    en="{path} cannot be written ({reason}).",
)
_WRITTEN = Text(de="Geschrieben: {path}", en="Written: {path}")


@click.command("draft", cls=Command, text=_DRAFT)
@click.argument(
    "file", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True)
)
@option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), text=_OUTPUT)
@option("--force", is_flag=True, text=_FORCE)
@shared_options
@click.pass_context
def draft(context: click.Context, file: Path, output: Path | None, force: bool) -> None:
    """Print or write the draft for the release in *file*."""
    from ..staff import draft as drafting

    if str(file) == "-":
        document = drafting.document(sys.stdin.buffer.read())
    else:
        document = drafting.read_document(file)
    made = drafting.draft(document, open_store(context))
    text = drafting.yaml_text(made, document.name or drafting.STANDARD_INPUT)
    tongue = language(context)
    if output is None:
        print(text, end="", flush=True)
    else:
        path = output / made.file_name if output.is_dir() else output
        _write(path, text, force=force, tongue=tongue)
        print(_WRITTEN.variant(tongue).format(path=path), file=sys.stderr)
    print(drafting.summary(made, text, tongue), file=sys.stderr)


def _write(path: Path, text: str, *, force: bool, tongue: str) -> None:
    """Write a new file; one that is there only if asked for, and then as a whole.

    Raises:
        DraftError: If the file is there or cannot be written.
    """
    try:
        if not force:
            with path.open("x", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
            return
        half = path.with_name(f".{path.name}.part")
        half.write_text(text, "utf-8", newline="\n")
        os.replace(half, path)
    except FileExistsError as error:
        raise DraftError(_EXISTS.variant(tongue).format(path=path)) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        sentence = _UNWRITABLE.variant(tongue).format(path=path, reason=reason)
        raise DraftError(sentence) from error
