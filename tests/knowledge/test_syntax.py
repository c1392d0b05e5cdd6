"""YAML that is none, or more than is allowed, in plain German."""

from __future__ import annotations

import pytest
import yaml

from regiobot.knowledge import inspect, reading
from tests.knowledge.folders import Files, MakeFolder

SLIPS = [
    pytest.param(
        ("titel: a\n\tort: c\n"),
        (
            "2:1: Die Zeile ist mit einem Tabulator eingerückt. Rücken Sie nur "
            "mit Leerzeichen ein."
        ),
        id="tab",
    ),
    pytest.param(
        ("titel: a\nteilnehmende:\n\t- person: x\n"),
        (
            "3:1: Die Zeile ist mit einem Tabulator eingerückt. Rücken Sie nur "
            "mit Leerzeichen ein."
        ),
        id="tab before a list",
    ),
    pytest.param(
        ("titel:a\nart: b\n"),
        ("1:1: Nach dem Doppelpunkt fehlt ein Leerzeichen. Schreiben Sie „titel: a“."),
        id="no blank after the first colon",
    ),
    pytest.param(
        ("titel: x\nart:Stadt\nort: a\n"),
        (
            "2:1: Nach dem Doppelpunkt fehlt ein Leerzeichen. Schreiben Sie "
            "„art: Stadt“."
        ),
        id="no blank after a colon",
    ),
    pytest.param(
        ("titel: x\nart:Stadt\n"),
        (
            "2:1: Nach dem Doppelpunkt fehlt ein Leerzeichen. Schreiben Sie "
            "„art: Stadt“."
        ),
        id="no blank after the last colon",
    ),
    pytest.param(
        ('titel: "abc\nart: b\n'),
        (
            '1:8: Das Anführungszeichen wird nicht geschlossen. Ergänzen Sie " '
            "am Ende des Textes."
        ),
        id="double quote",
    ),
    pytest.param(
        ("titel: 'abc\nart: b\n"),
        (
            "1:8: Das Anführungszeichen wird nicht geschlossen. Ergänzen Sie ' "
            "am Ende des Textes."
        ),
        id="single quote",
    ),
    pytest.param(
        ('titel: "a\n---\nb"\n'),
        (
            '1:8: Das Anführungszeichen wird nicht geschlossen. Ergänzen Sie " '
            "am Ende des Textes."
        ),
        id="quote across documents",
    ),
    pytest.param(
        ("schlagworte: [a, b\nart: b\n"),
        (
            "1:14: Die Klammer „[“ wird nicht richtig geschlossen. Trennen Sie "
            "die Punkte mit Kommas und ergänzen Sie „]“ am Ende."
        ),
        id="list",
    ),
    pytest.param(
        "schlagworte: [a, b\n",
        (
            "1:14: Die Klammer „[“ wird nicht richtig geschlossen. Trennen Sie "
            "die Punkte mit Kommas und ergänzen Sie „]“ am Ende."
        ),
        id="list at the end",
    ),
    pytest.param(
        "titel: a\nschlagworte: [\n",
        (
            "2:14: Die Klammer „[“ wird nicht richtig geschlossen. Trennen Sie "
            "die Punkte mit Kommas und ergänzen Sie „]“ am Ende."
        ),
        id="list without an end",
    ),
    pytest.param(
        ("titel: {de: b\nart: b\n"),
        (
            "1:8: Die Klammer „{“ wird nicht richtig geschlossen. Trennen Sie "
            "die Punkte mit Kommas und ergänzen Sie „}“ am Ende."
        ),
        id="fields",
    ),
    pytest.param(
        ("titel: a\n  art: b\n"),
        (
            "2:3: Die Zeile ist zu weit eingerückt. Rücken Sie sie so weit ein "
            "wie die anderen Felder desselben Eintrags."
        ),
        id="too deep",
    ),
    pytest.param(
        ("titel: a\n art: b\n"),
        (
            "2:2: Die Zeile ist zu weit eingerückt. Rücken Sie sie so weit ein "
            "wie die anderen Felder desselben Eintrags."
        ),
        id="one blank too deep",
    ),
    pytest.param(
        ("- titel: a\n art: b\n"),
        (
            "2:2: Die Einrückung passt nicht zu den Zeilen darüber. Rücken Sie "
            "alle Felder eines Eintrags gleich weit ein und beginnen Sie jeden "
            "Listenpunkt mit „- “."
        ),
        id="too shallow in a list",
    ),
    pytest.param(
        ("- titel: a\n  art: b\n ort: d\n"),
        (
            "3:2: Die Einrückung passt nicht zu den Zeilen darüber. Rücken Sie "
            "alle Felder eines Eintrags gleich weit ein und beginnen Sie jeden "
            "Listenpunkt mit „- “."
        ),
        id="too shallow",
    ),
    pytest.param(
        ("  titel: a\nart: b\n"),
        (
            "2:1: Die Einrückung passt nicht zu den Zeilen darüber. Rücken Sie "
            "alle Felder eines Eintrags gleich weit ein und beginnen Sie jeden "
            "Listenpunkt mit „- “."
        ),
        id="not deep enough",
    ),
    pytest.param(
        ("- titel: b\nort: d\n"),
        (
            "2:1: Die Einrückung passt nicht zu den Zeilen darüber. Rücken Sie "
            "alle Felder eines Eintrags gleich weit ein und beginnen Sie jeden "
            "Listenpunkt mit „- “."
        ),
        id="fields after a list",
    ),
    pytest.param(
        ("titel: b\n- c\n"),
        (
            "2:1: Die Einrückung passt nicht zu den Zeilen darüber. Rücken Sie "
            "alle Felder eines Eintrags gleich weit ein und beginnen Sie jeden "
            "Listenpunkt mit „- “."
        ),
        id="list after fields",
    ),
    pytest.param(
        "titel: - a\n",
        (
            "1:8: Die Einrückung passt nicht zu den Zeilen darüber. Rücken Sie "
            "alle Felder eines Eintrags gleich weit ein und beginnen Sie jeden "
            "Listenpunkt mit „- “."
        ),
        id="list behind a colon",
    ),
    pytest.param(
        "titel: Er sagte: nein\n",
        (
            "1:16: Im Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie "
            'den ganzen Text in Anführungszeichen ("…") oder schreiben Sie ihn '
            "nach „|“ in die nächste Zeile."
        ),
        id="colon in a text",
    ),
    pytest.param(
        ("titel: Er sagte:\n  nein: x\n"),
        (
            "1:16: Im Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie "
            'den ganzen Text in Anführungszeichen ("…") oder schreiben Sie ihn '
            "nach „|“ in die nächste Zeile."
        ),
        id="colon at the end of a text",
    ),
    pytest.param(
        ("titel: a\nort: http://x.de: b\n"),
        (
            "2:17: Im Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie "
            'den ganzen Text in Anführungszeichen ("…") oder schreiben Sie ihn '
            "nach „|“ in die nächste Zeile."
        ),
        id="colon after an address",
    ),
    pytest.param(
        "titel: „a“: b\n",
        (
            "1:11: Im Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie "
            'den ganzen Text in Anführungszeichen ("…") oder schreiben Sie ihn '
            "nach „|“ in die nächste Zeile."
        ),
        id="colon after German quotes",
    ),
    pytest.param(
        "titel: @abc\n",
        (
            "1:8: Ein Text darf nicht mit „@“ beginnen. Setzen Sie ihn in "
            "Anführungszeichen."
        ),
        id="at sign",
    ),
    pytest.param(
        "titel: `abc`\n",
        (
            "1:8: Ein Text darf nicht mit „`“ beginnen. Setzen Sie ihn in "
            "Anführungszeichen."
        ),
        id="backtick",
    ),
    pytest.param(
        "titel: %abc\n",
        (
            "1:8: Ein Text darf nicht mit „%“ beginnen. Setzen Sie ihn in "
            "Anführungszeichen."
        ),
        id="percent sign",
    ),
    pytest.param(
        "titel: , a\n",
        (
            "1:8: Ein Text darf nicht mit „,“ beginnen. Setzen Sie ihn in "
            "Anführungszeichen."
        ),
        id="comma",
    ),
    pytest.param(
        "titel: *wichtig*\n",
        (
            "1:8: Verweise („*“) sind nicht erlaubt. Gehört das Zeichen zum "
            "Text, setzen Sie ihn in Anführungszeichen, sonst schreiben Sie "
            "den Inhalt aus."
        ),
        id="star",
    ),
    pytest.param(
        "titel: &Co KG\n",
        (
            "1:8: Anker („&“) sind nicht erlaubt. Gehört das Zeichen zum Text, "
            "setzen Sie ihn in Anführungszeichen, sonst löschen Sie den Anker."
        ),
        id="ampersand",
    ),
    pytest.param(
        "titel: & Co\n",
        (
            "1:8: Anker („&“) sind nicht erlaubt. Gehört das Zeichen zum Text, "
            "setzen Sie ihn in Anführungszeichen, sonst löschen Sie den Anker."
        ),
        id="lone ampersand",
    ),
    pytest.param(
        'titel: "abc" def\n',
        (
            "1:14: Nach dem schließenden Anführungszeichen steht noch Text. "
            "Setzen Sie den ganzen Text in Anführungszeichen, innere als „…“."
        ),
        id="text after a quote",
    ),
    pytest.param(
        "titel: 'Wie geht's?'\n",
        (
            "1:18: Nach dem schließenden Anführungszeichen steht noch Text. "
            "Setzen Sie den ganzen Text in Anführungszeichen, innere als „…“."
        ),
        id="apostrophe",
    ),
    pytest.param(
        ("titel: | abc\n  def\n"),
        (
            "1:10: Nach „|“ oder „>“ darf in derselben Zeile nichts stehen. "
            "Beginnen Sie den Text in der nächsten Zeile, eingerückt."
        ),
        id="text after a bar",
    ),
    pytest.param(
        'titel: "C:\\Daten"\n',
        (
            "1:11: In doppelten Anführungszeichen hat „\\“ eine besondere "
            "Bedeutung. Nehmen Sie einfache Anführungszeichen ('…')."
        ),
        id="backslash",
    ),
    pytest.param(
        ("titel: a\nhello\nart: b\n"),
        (
            "2:1: Hier fehlt ein Doppelpunkt mit Leerzeichen nach dem "
            "Feldnamen. Gehört die Zeile noch zum Text davor, rücken Sie sie "
            "weiter ein als das Feld darüber."
        ),
        id="no colon",
    ),
    pytest.param(
        ("titel: >\nabc\n"),
        (
            "2:1: Hier fehlt ein Doppelpunkt mit Leerzeichen nach dem "
            "Feldnamen. Gehört die Zeile noch zum Text davor, rücken Sie sie "
            "weiter ein als das Feld darüber."
        ),
        id="block text without indent",
    ),
    pytest.param(
        "schlagworte: [a b]]\n",
        ("1:19: Hier steht eine schließende Klammer zu viel. Löschen Sie sie."),
        id="stray bracket",
    ),
    pytest.param(
        "titel: {de: c}}\n",
        ("1:15: Hier steht eine schließende Klammer zu viel. Löschen Sie sie."),
        id="stray brace",
    ),
    pytest.param(
        ("%YAML 9.1\n---\ntitel: b\n"),
        (
            "1:1: Zeilen, die mit „%“ beginnen, sind nicht erlaubt. Löschen "
            "Sie die Zeile."
        ),
        id="directive",
    ),
]

REFUSED = [
    pytest.param(
        {"treffen/m.yaml": ("titel: &a A\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:1:8: Anker („&“) sind nicht erlaubt. Gehört das "
                "Zeichen zum Text, setzen Sie ihn in Anführungszeichen, sonst "
                "löschen Sie den Anker."
            )
        ],
        id="anchor",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: *a\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:1:8: Verweise („*“) sind nicht erlaubt. Gehört das "
                "Zeichen zum Text, setzen Sie ihn in Anführungszeichen, sonst "
                "schreiben Sie den Inhalt aus."
            )
        ],
        id="alias",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\n<<: {ort: B}\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:1: Das Feld „<<“ ist nicht erlaubt. Schreiben "
                "Sie die Felder aus."
            )
        ],
        id="merge-key",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: !!python/object:os.system A\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:1:8: Typangaben („!“) sind nicht erlaubt. Gehört "
                "das Zeichen zum Text, setzen Sie ihn in Anführungszeichen, sonst "
                "löschen Sie es."
            )
        ],
        id="tag",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\n---\ntitel: B\n")},
        [
            (
                "treffen/m.yaml:2:1: Nach „---“ beginnt ein zweites Dokument. Eine "
                "Datei darf nur eines enthalten: Löschen Sie die Zeile oder teilen "
                "Sie die Datei."
            )
        ],
        id="two-documents",
    ),
    pytest.param(
        {"treffen/m.yaml": ("? [a]\n: b\n")},
        [
            (
                "treffen/m.yaml:1:3: Hier steht etwas anderes als ein Feldname. "
                "Löschen Sie das „?“ oder die Klammer vor dem Doppelpunkt."
            )
        ],
        id="complex-key",
    ),
]

# Each would take gigabytes or a stack overflow, if it were built.
LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join(['*' + below] * 9)}]\n"
    for below, name in zip("abcdefgh", "bcdefghi", strict=True)
)
BOMBS = [
    pytest.param(LAUGHS, "1:4: Anker", id="billion laughs"),
    pytest.param("titel: &a [*a]\n", "1:8: Anker", id="self-reference"),
    pytest.param("titel: " + "[" * 400_000, "1:23: Hier ist zu tief", id="lists"),
    pytest.param("titel: " + "{a: " * 200_000, "1:68: Hier ist zu tief", id="fields"),
    pytest.param("- " * 400_000, "1:33: Hier ist zu tief", id="dashes"),
    pytest.param("? " * 400_000, "1:3: Hier steht etwas anderes", id="question marks"),
]


@pytest.mark.parametrize("loader", [reading.LOADER, yaml.SafeLoader])
@pytest.mark.parametrize(("text", "expected"), SLIPS)
def test_slip_is_explained_where_it_is(
    folder: MakeFolder,
    monkeypatch: pytest.MonkeyPatch,
    loader: type[yaml.SafeLoader],
    text: str,
    expected: str,
) -> None:
    monkeypatch.setattr(reading, "LOADER", loader)

    found = inspect(folder({"treffen/m.yaml": text}))

    assert [str(defect) for defect in found.defects] == [f"treffen/m.yaml:{expected}"]


@pytest.mark.parametrize(("files", "expected"), REFUSED)
def test_yaml_beyond_text_lists_and_fields_is_refused(
    folder: MakeFolder, files: Files, expected: list[str]
) -> None:
    found = inspect(folder(files))

    assert [str(defect) for defect in found.defects] == expected


@pytest.mark.parametrize(("text", "expected"), BOMBS)
def test_bomb_is_refused_before_it_is_built(
    folder: MakeFolder, text: str, expected: str
) -> None:
    found = inspect(folder({"treffen/m.yaml": text}))

    assert len(found.defects) == 1
    assert str(found.defects[0]).startswith(f"treffen/m.yaml:{expected}")
