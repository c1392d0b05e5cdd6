"""`regiobot draft`: from a press release to the draft of a meeting file."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from ..errors import DraftError
from ..model import GapPolicy, Text
from .frame import Command, language, option
from .shared import (
    clock,
    knowledge_folder,
    now_option,
    open_store,
    settings,
    shared_options,
)

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


_FROM_QUESTIONS = Text(
    de="Statt einer Mitteilung: aus den Fragen, die der Bot nicht beantworten konnte "
    "(siehe „regiobot questions“), Einträge für das Wissen vorbereiten.",
    en="Instead of a release: prepare knowledge entries from the questions that the "
    "bot could not answer (see “regiobot questions”).",
)
_ONE_OF = Text(
    de="Bitte entweder FILE angeben oder --from-questions.",
    en="Give either FILE or --from-questions.",
)
_NO_QUESTIONS = Text(
    de="Es gibt keine Fragen, aus denen ein Entwurf werden könnte.",
    en="There are no questions to make a draft from.",
)
_STUBS = Text(
    de="Einträge vorbereitet: {count}. Bitte Antwort und Quelle ergänzen.",
    en="Entries prepared: {count}. Please add answer and source.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    """Where a draft goes.

    Attributes:
        output: A file or a folder; None for standard output.
        force: Whether a file that is there may be replaced.
    """

    output: Path | None
    force: bool


@click.command("draft", cls=Command, text=_DRAFT)
@click.argument(
    "file",
    metavar="[FILE]",
    required=False,
    type=Path,
)
@option("--from-questions", is_flag=True, text=_FROM_QUESTIONS)
@option("-o", "--output", metavar="FILE", type=Path, text=_OUTPUT)
@option("--force", is_flag=True, text=_FORCE)
@now_option
@shared_options
@click.pass_context
def draft(
    context: click.Context,
    /,
    file: Path | None,
    from_questions: bool,
    now: datetime | None,
    **target: Any,
) -> None:
    """Print or write the draft for the release in *file*, or for open questions."""
    if (file is None) is not from_questions:
        raise DraftError(_ONE_OF.variant(language(context)))
    if file is None:
        _draft_questions(context, clock(now)().date(), _Target(**target))
    else:
        _draft_release(context, file, _Target(**target))


def _draft_release(context: click.Context, file: Path, target: _Target) -> None:
    from ..staff import draft as drafting

    if str(file) == "-":
        document = drafting.document(sys.stdin.buffer.read())
    else:
        document = drafting.read_document(file)
    made = drafting.draft(document, open_store(context))
    text = drafting.yaml_text(made, document.name or drafting.STANDARD_INPUT)
    tongue = language(context)
    _put(text, Path(made.file_name), target, tongue)
    print(drafting.summary(made, text, tongue), file=sys.stderr)


def _draft_questions(context: click.Context, today: date, target: _Target) -> None:
    from ..staff.draft import stubs
    from ..staff.draft.names import Names
    from ..staff.gaps import shown
    from ..state.gaps import GapStore

    tongue = language(context)
    knowledge = open_store(context)
    gaps = []
    if knowledge.profile.gaps is not GapPolicy.OFF:
        store = GapStore(settings(context).gaps_file(knowledge_folder(context)))
        gaps = shown(store, knowledge.profile.gaps, today)
        store.close()
    if not gaps:
        raise DraftError(_NO_QUESTIONS.variant(tongue))
    text = stubs.stub_text(gaps, Names(knowledge), today)
    _put(text, Path(stubs.stub_file_name(today)), target, tongue)
    print(_STUBS.variant(tongue).format(count=len(gaps)), file=sys.stderr)


def _put(text: str, proposed: Path, target: _Target, tongue: str) -> None:
    """Print a draft or write it; into a folder, under the name proposed."""
    if target.output is None:
        print(text, end="", flush=True)
        return
    folder = target.output.is_dir()
    path = target.output / proposed.name if folder else target.output
    _write(path, text, force=target.force, tongue=tongue)
    print(_WRITTEN.variant(tongue).format(path=path), file=sys.stderr)


def _write(path: Path, text: str, *, force: bool, tongue: str) -> None:
    """Write a whole file or none; over one that is there only if asked for.

    Raises:
        DraftError: If the file is there or cannot be written.
    """
    half = path.with_name(f".{path.name}.part")
    try:
        path.touch(exist_ok=force)
        half.write_text(text, "utf-8", newline="\n")
        os.replace(half, path)
    except FileExistsError as error:
        raise DraftError(_EXISTS.variant(tongue).format(path=path)) from error
    except OSError as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
            if not force:
                path.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        sentence = _UNWRITABLE.variant(tongue).format(path=path, reason=reason)
        raise DraftError(sentence) from error
