"""Answers as Telegram messages."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from teremok.validation import validate_html

from regiobot.dialogue import Answer, Block, Items, Paragraph, Quotation
from regiobot.model import Source
from regiobot.render import plain, telegram

from .answers import LHP, MICHENDORF, answer, said

TELEGRAM_UNITS = 4096
TELEGRAM_ENTITIES = 100


class Reader(HTMLParser):
    """Reads a message as Telegram does: text, and what stands under which tag."""

    def __init__(self, message: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.stretches: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(message)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        folded = self._open == ["blockquote expandable=None"] and tag == "a"
        assert folded or not self._open, "only folded sources hold links"
        self._open.append(" ".join([tag, *(f"{k}={v}" for k, v in attrs)]))
        self.stretches.append((self._open[-1], ""))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().split()[0] == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._open:
            tag, text = self.stretches.pop()
            self.stretches.append((tag, text + data))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def squeezed(text: str) -> str:
    """Without white space and what Telegram cannot take."""
    return "".join(
        char
        for char in text
        if not char.isspace() and unicodedata.category(char) not in ("Cc", "Cs")
    )


def check(messages: list[str]) -> list[Reader]:
    """The messages as read, each one that Telegram would take."""
    readers = []
    for message in messages:
        validate_html(message)
        reader = Reader(message)
        assert reader.text.strip()
        assert units(reader.text) < TELEGRAM_UNITS
        assert units(message) < TELEGRAM_UNITS
        assert len(reader.stretches) <= TELEGRAM_ENTITIES
        assert all(text.strip() for _, text in reader.stretches)
        readers.append(reader)
    return readers


def test_answer_reads_as_a_person_would_write_it() -> None:
    messages = telegram.messages(
        answer(
            Paragraph(text="Genannt sind <drei> & mehr:"),
            Items(items=("Teltow", "Werder (Havel)")),
            said("Wir brauchen einander.", lead="Mike Schubert (wörtlich):"),
            sources=(LHP,),
        )
    )

    assert messages == [
        "Genannt sind &lt;drei&gt; &amp; mehr:\n\n"
        "• Teltow\n• Werder (Havel)\n\n"
        "<b>Mike Schubert (wörtlich):</b>\n"
        "<blockquote>„Wir brauchen einander.“</blockquote>\n\n"
        'Quelle: <a href="https://example.org/a?b=1&amp;c=2">Landeshauptstadt Potsdam, '
        "„Oberbürgermeister im Gespräch“, 3. Dezember 2021</a>"
    ]


def test_several_sources_are_a_list() -> None:
    [message] = telegram.messages(
        answer(Paragraph(text="Ja."), sources=(LHP, MICHENDORF))
    )

    assert Reader(message).text.splitlines()[2:] == [
        "Quellen:",
        "• Landeshauptstadt Potsdam, „Oberbürgermeister im Gespräch“, 3. Dezember 2021",
        "• Gemeinde Michendorf (gelesen: nur Anfang)",
    ]


def test_pressed_question_is_said_back() -> None:
    [message] = telegram.messages(
        answer(Paragraph(text="Ja.")), question="War <er> da?"
    )

    assert message == "<i>War &lt;er&gt; da?</i>\n\nJa."


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "egov.potsdam.de/x", "https://" + "x" * 3000]
)
def test_address_that_is_no_link_is_told_as_text(address: str) -> None:
    source = Source(id="a", title="T", url=address)

    [reader] = check(
        telegram.messages(answer(Paragraph(text="Ja."), sources=(source,)))
    )

    assert reader.stretches == []
    assert address in reader.text


@pytest.mark.parametrize(
    ("length", "tag"), [(100, "blockquote"), (900, "blockquote expandable=None")]
)
def test_long_quotation_is_folded(length: int, tag: str) -> None:
    [reader] = check(telegram.messages(answer(said("x" * length))))

    assert reader.stretches[-1][0] == tag


SENTENCES = [
    "Am 16. Mai 2019 kamen z. B. Dr. Wolf und Prof. Meier nach Abs. 3 zusammen.",
    "„Wir brauchen einander!“",
    "Das sagte er, bzw. Herr Schubert sagte es so.",
    "Stimmt das?",
]


def test_long_quotation_is_cut_between_sentences() -> None:
    speech = " ".join(SENTENCES * 60)

    readers = check(telegram.messages(answer(said(speech))))

    quoted = [
        text for tag, text in readers[0].stretches if tag.startswith("blockquote")
    ]
    quoted += [text for r in readers[1:] for tag, text in r.stretches]
    assert len(quoted) == len(readers) > 1
    assert all(
        part.strip("„“").endswith(tuple(s.strip("„“") for s in SENTENCES))
        for part in quoted
    )
    assert squeezed("".join(quoted)) == squeezed(f"„{speech}“")


def test_list_is_cut_between_its_items() -> None:
    items = tuple(
        f"{i}. Eintrag. Er hat zwei Sätze und noch mehr dazu." for i in range(300)
    )

    readers = check(telegram.messages(answer(Items(items=items))))

    lines = [line for reader in readers for line in reader.text.splitlines()]
    assert len(readers) > 1
    assert lines == [f"• {item}" for item in items]


def test_more_links_than_a_message_may_hold_go_into_the_next() -> None:
    sources = tuple(
        Source(id=str(i), title="T", url=f"https://e.org/{i}") for i in range(150)
    )

    readers = check(telegram.messages(answer(Paragraph(text="Ja."), sources=sources)))

    assert sum(len(reader.stretches) for reader in readers) == 150


def test_short_blocks_share_a_message() -> None:
    blocks = [Paragraph(text="x" * 1000) for _ in range(6)]

    assert len(telegram.messages(answer(*blocks))) == 2


LETTERS = st.one_of(
    st.characters(), st.sampled_from("<>&\"'„“ \n\t.!?aäß😀\u200d\ud800")
)
SHORT = st.text(LETTERS, max_size=30)
TEXTS = st.builds(
    lambda text, times: text * times, SHORT, st.sampled_from([1, 1, 3, 300])
)
BLOCKS = st.one_of(
    st.builds(Paragraph, text=TEXTS),
    st.builds(Items, items=st.lists(TEXTS, min_size=1, max_size=4).map(tuple)),
    st.builds(
        Quotation, id=st.just("x/a1"), text=TEXTS, verbatim=st.booleans(), lead=TEXTS
    ),
)
SOURCES = st.builds(
    Source,
    id=st.just("kuerzel"),
    title=st.none() | TEXTS,
    publisher=st.none() | SHORT,
    url=st.none() | TEXTS | SHORT.map("https://e.org/{}".format),
    extent=st.none() | SHORT,
)
ANSWERS = st.builds(
    lambda blocks, sources: answer(*blocks, sources=tuple(sources)),
    st.lists(BLOCKS, min_size=1, max_size=4),
    st.lists(SOURCES, max_size=4),
)


@given(ANSWERS, SHORT)
def test_any_text_becomes_messages_that_telegram_takes(
    said_: Answer, question: str
) -> None:
    check(telegram.messages(said_, question=question))


@given(st.lists(BLOCKS, min_size=1, max_size=4), SHORT)
def test_no_text_is_lost(blocks: list[Block], question: str) -> None:
    readers = check(telegram.messages(answer(*blocks), question=question))

    shown = "".join(reader.text for reader in readers)
    told = plain.text(answer(*numbered(blocks)))
    assert squeezed(shown) == squeezed(question + told)


def numbered(blocks: list[Block]) -> list[Block]:
    """The blocks with numbers before the quotations, if there are several."""
    quotations = [block for block in blocks if isinstance(block, Quotation)]
    numbers = iter(range(1, len(quotations) + 1))
    return [
        replace(block, lead=f"{next(numbers)}. {block.lead}")
        if isinstance(block, Quotation) and len(quotations) > 1
        else block
        for block in blocks
    ]
