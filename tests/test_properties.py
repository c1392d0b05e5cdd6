"""What holds for every question: spelling does not matter, nothing is made up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiobot import dates, phrases, text
from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Items, Quotation, Status
from regiobot.render import plain

SMALL = Path(__file__).parent / "knowledge_small"
NOW = datetime(2026, 11, 22, 10, tzinfo=ZoneInfo("Europe/Berlin"))
Form = Literal["NFC", "NFD", "NFKC", "NFKD"]
STATUSES = {status.value for status in Status}

# Questions in which no capital letter decides (as in "OB"), asked in many spellings.
BANK = (
    "Wer war beim Regionalgespräch im Potsdam Museum dabei?",
    "Worum ging es am 16. Mai 2019?",
    "Was sagte Mike Schubert zum Umgang mit Geflüchteten?",
    "Was sagte Köhler?",
    "War Kleinmachnow am 16. Mai 2019 dabei?",
    "War Hamburg im Potsdam Museum vertreten?",
    "Wer hat den gemeinsamen Brief unterschrieben?",
    "An wen ging der gemeinsame Brief?",
    "Wo fand das Treffen am 29. Oktober 2019 statt?",
    "Wann war die Videokonferenz?",
    "Wer war Gastgeber im Potsdam Museum?",
    "Wie viele Einwohner hat die Region laut Prognose bis 2030?",
    "Welche nächsten Schritte gab es am 16. Mai 2019?",
    "Was wurde am 28. Februar 2019 vereinbart?",
    "Wer ist Noosha Aubel?",
    "Wer ist Landrat im Havelland?",
    "Seit wann ist Marko Köhler Landrat?",
    "Wer folgte auf Wolfgang Blasig?",
    "In welcher Partei ist Roger Lewandowski?",
    "Seit wann gibt es das Regionalgespräch?",
    "Wann ist das nächste Regionalgespräch?",
    "Was ist das Kommunale Nachbarschaftsforum?",
    "Wer fehlte im Potsdam Museum?",
    "Was sagte Schubert zum Flughafen?",
    "Welche Treffen sind bekannt?",
    "Wie wird das Wetter in Teltow?",
    "Wer ist Müller?",
    "Who was at the meeting in the Potsdam Museum?",
    "What did Mike Schubert say about refugees?",
)
# The same ones and more, for what must hold of answers whatever the spelling.
MORE = (
    "Wer war dabei?",
    "Wer war am 2. Dezember 2021 dabei?",
    "Wer war im November 2018 dabei?",
    "Was sagte Schubert am 29. Oktober 2019?",
    "Welche wörtlichen Zitate gibt es?",
    "Was kam im November 2022 heraus?",
    "Was war das erste Regionalgespräch?",
    "Bei welchen Treffen war Schubert?",
    "Wann war Verkehr Thema?",
    "Was ist INSEK?",
    "Welche Bürgermeister haben den Brief unterschrieben?",
    "Was steht in der Quelle zum Potsdam Museum?",
    "Welche Orte gehören zum Landkreis Havelland?",
    "Wurde das INSEK beschlossen?",
    "Wer ist Bürgermeister von Falkensee?",
    "Wer war 2019 Bürgermeister von Falkensee?",
    "Ist die Liste im Potsdam Museum vollständig?",
    "Was wurde 2023 gesagt?",
)
SMALL_BANK = (
    "Wer war in der Kulturscheune dabei?",
    "Wer fehlte in der Kulturscheune?",
    "Was wurde in der Kulturscheune beschlossen?",
    "Was war TOP 1.10 in der Kulturscheune?",
    "Um wie viel Uhr begann die Talrunde am 14. Juni 2023?",
    "Wurde die Talrunde am 16. Mai 2024 abgesagt?",
    "Was ist mit der Talrunde am 18. September 2025?",
    "Wann ist die nächste Talrunde?",
    "Wer war im Wasserturm eingeladen?",
    "Wer vertrat Henrike Sandvoss?",
    "Wie lang ist der Radweg?",
    "Was sagte Mirja Thielsen zum Bus?",
    "Wer ist Marquardt?",
    "In welcher Partei ist Marquardt?",
    "Wer hat den Busbrief unterschrieben?",
    "Seit wann gibt es die Talrunde?",
    "Wer war bei der Gründung des Wasserverbands Brem dabei?",
    "What was decided at the Kulturscheune?",
    "Who was absent at the Kulturscheune?",
)


@pytest.fixture(scope="module")
def small() -> Assistant:
    return Assistant.open(SMALL)


def facts(answer: Answer) -> tuple[str, str, str]:
    """What an answer comes to: its status, its intent and all its words, folded.

    Folded, because a word that is declined is told as it was typed.
    """
    return answer.status.value, answer.intent, text.fold(plain.text(answer))


# --- spelling does not matter


def ascii_pairs(question: str) -> str:
    pairs = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))
    for umlaut, spelled in (*pairs, ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")):
        question = question.replace(umlaut, spelled)
    return question


SPELLINGS: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": lambda q: q.upper() if "ß" not in q else q,
    "swapped": str.swapcase,
    "ascii": ascii_pairs,
    "decomposed": lambda q: unicodedata.normalize("NFD", q),
    "compatible": lambda q: unicodedata.normalize("NFKD", q),
    "no question mark": lambda q: q.rstrip("?"),
    "three question marks": lambda q: f"{q}??",
    "exclaimed": lambda q: f"{q}!",
    "with dots": lambda q: q.replace("?", "..."),
    "padded": lambda q: f"  \n\t{q} \u00a0\n",
    "wide blanks": lambda q: q.replace(" ", "  "),
    "line breaks": lambda q: q.replace(" ", "\n"),
    "no-break spaces": lambda q: q.replace(" ", "\u00a0"),
    "zero width": lambda q: q.replace(" ", " \u200b"),
    "soft hyphens": lambda q: q.replace("s", "s\u00ad"),
    "emoji": lambda q: f"{q} 🙂👍",
}


@pytest.mark.parametrize("spelling", sorted(SPELLINGS))
@pytest.mark.parametrize("question", BANK)
def test_spelling_does_not_matter(
    assistant: Assistant, question: str, spelling: str
) -> None:
    typed = SPELLINGS[spelling](question)

    assert facts(assistant.ask(typed, now=NOW)) == facts(
        assistant.ask(question, now=NOW)
    )


GREETINGS = {
    "de": (
        "Hallo, {}",
        "Guten Tag! {}",
        "Hallo zusammen, {}",
        "Moin, {}",
        "Bitte: {}",
        "{} Danke!",
        "{} Vielen Dank im Voraus!",
        "{} Danke schön und viele Grüße",
        "Sehr geehrte Damen und Herren, {}",
    ),
    "en": ("Hello, {}", "Hi there! {}", "{} Thank you!", "{} Thanks a lot!"),
}


@pytest.mark.parametrize(
    ("question", "greeting"),
    [
        (question, greeting)
        for question in BANK
        for greeting in GREETINGS[
            "en" if question.startswith(("Who ", "What ")) else "de"
        ]
    ],
)
def test_courtesy_does_not_matter(
    assistant: Assistant, question: str, greeting: str
) -> None:
    answer = assistant.ask(greeting.format(question), now=NOW)

    assert facts(answer) == facts(assistant.ask(question, now=NOW))


@pytest.mark.parametrize("opening", ["Liebes Team", "Liebe Redaktion", "Hallo Bot"])
def test_being_spoken_to_does_not_matter(assistant: Assistant, opening: str) -> None:
    answer = assistant.ask(f"{opening}, {BANK[1]}", now=NOW)

    assert facts(answer) == facts(assistant.ask(BANK[1], now=NOW))


@given(
    question=st.sampled_from(BANK),
    around=st.tuples(
        st.text(st.sampled_from(" \t\n\u00a0\u2003\u200b\ufeff"), max_size=8),
        st.text(st.sampled_from(" \t\n?!….\u200b\u202e"), max_size=8),
    ),
    form=st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]),
    case=st.sampled_from([str, str.lower, str.title, str.swapcase]),
)
def test_all_of_it_together_does_not_matter(
    assistant: Assistant,
    question: str,
    around: tuple[str, str],
    form: Form,
    case: Callable[[str], str],
) -> None:
    before, after = around
    typed = before + unicodedata.normalize(form, case(question)) + after

    answer = assistant.ask(typed, now=NOW)

    assert facts(answer) == facts(assistant.ask(question, now=NOW))


# --- any text at all


OUR_WORDS = [
    *("wer", "war", "was", "wann", "wo", "nicht", "und", "außer", "ob", "OB", "sagte"),
    *("Schubert", "Köhler", "Müller", "Potsdam", "Museum", "Werder", "Frau", "Landrat"),
    *("3/4", "18:30", "24-7", "970.000/980.000"),
    *("2019", "16.5.2019", "31.2.2019", "letzte", "nächste", "zweite", "TOP", "1.10"),
    *("Brief", "Verkehr", "dabei", "danach", "davor", "er", "sie", "beide", "mehr"),
    *("„", "“", "?", "!", ",", "who", "when", "the", "said", "not", "except", "last"),
]


def sane(answer: Answer) -> bool:
    """Whether an answer has the shape that every channel relies on."""
    return (
        answer.status.value in STATUSES
        and bool(answer.blocks)
        and 0 <= answer.confidence <= 1
        and len(answer.suggestions) <= 5
        and len(plain.text(answer)) < 20_000
        and (answer.status is not Status.NOT_UNDERSTOOD or not answer.sources)
    )


@given(typed=st.text(max_size=300))
def test_any_text_gets_a_status(assistant: Assistant, typed: str) -> None:
    assert sane(assistant.ask(typed, now=NOW))


@given(
    words=st.lists(
        st.sampled_from(OUR_WORDS),
        max_size=14,
    )
)
def test_any_words_of_ours_get_a_status(assistant: Assistant, words: list[str]) -> None:
    assert sane(assistant.ask(" ".join(words), now=NOW))


@given(
    typed=st.lists(
        st.sampled_from(
            [*BANK, *MORE, "Und danach?", "mehr", "er?", "Köhler", "nein", "🙂"]
        ),
        min_size=2,
        max_size=6,
    )
)
def test_any_chat_gets_a_status(assistant: Assistant, typed: list[str]) -> None:
    context = None
    for question in typed:
        answer = assistant.ask(question, now=NOW, context=context)
        context = answer.context

        assert sane(answer)


HOSTILE = {
    "nothing": "",
    "blanks": " " * 4096,
    "one letter": "a" * 4096,
    "one word": "regionalgespräch" * 256,
    "one number": "1" * 4096,
    "a fraction": "1/2",
    "fractions": "3/4 24-7 18:30 " * 270,
    "numbers": "16.5.2019 " * 409,
    "dots": "." * 4096,
    "question marks": "?" * 4096,
    "quotation marks": '"' * 4096,
    "open quotation": "„" + "Potsdam " * 500,
    "words": "Schubert " * 455,
    "different words": " ".join(f"wort{n}" for n in range(500)),
    "names": "Potsdam Teltow Werder Spandau Ketzin " * 110,
    "emoji": "🙂" * 2048,
    "family": "👨\u200d👩\u200d👧" * 500,
    "combining": "a" + "\u0301" * 4000,
    "right to left": "\u202e" * 4096,
    "zero width": "\u200b" * 4096,
    "null": "\x00" * 4096,
    "control": "".join(chr(n) for n in range(32)) * 128,
    "surrogates": "\ud800" * 100,
    "html": "<script>alert(1)</script>" * 160,
    "open tags": "<" * 4096,
    "nested tags": "<b>" * 1365,
    "sql": "'; DROP TABLE meetings; --" * 150,
    "full text search": '"Potsdam" OR NEAR(a b) AND NOT * ^ : - ( ) { }' * 80,
    "yaml": "&a [*a, *a, *a]\n" * 256,
    "format": "{0} {question} %s %n ${x}" * 160,
    "greek": "αβγδ " * 800,
    "arabic": "من كان هناك؟ " * 300,
    "chinese": "谁在那里？" * 800,
    "ligatures": "ﬁﬂﬀ" * 1300,
    "expanding": "ﷺ" * 4096,
    "sharp": "ß" * 4096,
    "umlauts": "ueoeae" * 680,
    "hyphens": "Potsdam-" * 512,
    "slashes": "/" * 4096,
    "commands": "/start /neu /datenschutz " * 160,
    "gender": "Bürgermeister:innen" * 200,
    "nearly names": "Kleinmachnaw Stahnsdarf Schwielawsee " * 110,
    "clauses": ", ob " * 800,
    "sentences": "Wer? " * 800,
    "negations": "nicht " * 680,
    "gaps": "nahm " * 800,
    "whole bank": " ".join(BANK) * 2,
}


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_hostile_text_gets_a_status(assistant: Assistant, kind: str) -> None:
    assert sane(assistant.ask(HOSTILE[kind][:4096], now=NOW))


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_hostile_text_leaves_a_chat_alone(assistant: Assistant, kind: str) -> None:
    first = assistant.ask(BANK[0], now=NOW)
    hostile = assistant.ask(HOSTILE[kind][:4096], now=NOW, context=first.context)

    answer = assistant.ask(BANK[2], now=NOW, context=hostile.context)

    assert answer.blocks == assistant.ask(BANK[2], now=NOW).blocks


def test_work_does_not_grow_with_the_text(assistant: Assistant) -> None:
    """A text ten times as long is read no further: its end changes nothing."""
    start = "Potsdam Teltow Werder " * 200

    answers = [
        assistant.ask(start + end, now=NOW)
        for end in ("", "Wer war am 16. Mai 2019 dabei?")
    ]

    assert answers[0].status is answers[1].status
    assert all(len(word.raw) <= 100 for word in text.tokens("x" * 100_000))


# --- suggestions can be asked


def suggested(assistant: Assistant, bank: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for question in bank:
        for suggestion in assistant.ask(question, now=NOW).suggestions:
            yield question, suggestion


def unresolved(
    assistant: Assistant, bank: tuple[str, ...]
) -> list[tuple[str, str, str]]:
    good = (Status.ANSWERED, Status.NOT_RECORDED)
    found = [
        (question, suggestion, assistant.ask(suggestion, now=NOW).status.value)
        for question, suggestion in suggested(assistant, bank)
        if assistant.ask(suggestion, now=NOW).status not in good
    ]
    return sorted(set(found))


def test_suggestions_are_made(assistant: Assistant) -> None:
    asked = {question for question, _ in suggested(assistant, BANK + MORE)}

    assert asked == set(BANK + MORE)


def test_every_suggestion_resolves(assistant: Assistant) -> None:
    assert unresolved(assistant, BANK + MORE) == []


def test_every_suggestion_resolves_in_another_region(small: Assistant) -> None:
    assert unresolved(small, SMALL_BANK) == []


def astray(
    assistant: Assistant, bank: tuple[str, ...]
) -> list[tuple[str, str, str | None]]:
    """Suggestions on the meeting of an answer that lead to another one."""
    found = []
    for question in bank:
        answer = assistant.ask(question, now=NOW)
        meant = answer.understood.meeting
        # Those to the meetings before and after lead away on purpose.
        about = [s.question for s in answer.steps if s.code[:1] not in ("b", "f")]
        for suggestion in about:
            led = assistant.ask(suggestion, now=NOW).understood.meeting
            if meant and led != meant:
                found.append((question, suggestion, led))
    return sorted(set(found), key=str)


def test_suggestions_stay_with_the_meeting_of_the_answer(assistant: Assistant) -> None:
    assert astray(assistant, BANK[:10] + MORE[:4]) == []


def test_suggestions_stay_with_the_meeting_in_another_region(small: Assistant) -> None:
    asked = tuple(q for q in SMALL_BANK if "nächste" not in q)

    assert astray(small, asked) == []


def test_most_suggestions_are_answered(assistant: Assistant) -> None:
    """ "Who was there?" may be unknown, but a button should mostly yield a fact."""
    asked = {suggestion for _, suggestion in suggested(assistant, BANK + MORE)}

    empty = [
        q for q in asked if assistant.ask(q, now=NOW).status is not Status.ANSWERED
    ]
    assert len(empty) / len(asked) < 0.1, sorted(empty)


UNCLEAR = (
    "Wer ist Müller?",
    "In welcher Partei ist Müller?",
    "War Müller im Potsdam Museum dabei?",
    "Was sagte Müller?",
    "Wer ist Heiko?",
    "Wer war 2019 dabei?",
    "Worum ging es 2019?",
    "Wo war das Treffen 2019?",
    "Was wurde 2019 beschlossen?",
    "Wer war im Mai dabei?",
    "Who is Müller?",
    "Who was there in 2019?",
)


def test_some_questions_are_unclear(assistant: Assistant) -> None:
    statuses = [assistant.ask(question, now=NOW).status for question in UNCLEAR]

    assert statuses.count(Status.CLARIFY) >= 2


@pytest.mark.parametrize("question", UNCLEAR)
def test_a_choice_answers_the_question_that_was_asked(
    assistant: Assistant, question: str
) -> None:
    unclear = assistant.ask(question, now=NOW)

    for suggestion in unclear.suggestions if unclear.status is Status.CLARIFY else ():
        chosen = assistant.ask(suggestion, now=NOW)
        in_chat = assistant.ask(suggestion, now=NOW, context=unclear.context)

        assert chosen.status in (Status.ANSWERED, Status.NOT_RECORDED), suggestion
        assert chosen.intent == unclear.intent, suggestion
        assert in_chat.status is chosen.status, suggestion
        assert in_chat.intent == unclear.intent, suggestion


# --- nothing is made up

_WORD = re.compile(r"[^\W\d_]+")


def words(said: str) -> set[str]:
    """The words of a text, folded."""
    return set(_WORD.findall(text.fold(text.clean(said))))


def vocabulary_of(folder: Path, language: str) -> set[str]:
    """Every word of the knowledge files, of our own sentences and of dates."""
    found: set[str] = set()
    for path in sorted(folder.rglob("*.yaml")):
        found |= words(path.read_text("utf-8"))
    source = phrases.of(language).__file__ or ""
    found |= words(Path(source).read_text("utf-8"))
    return found | words(" ".join(DATE_WORDS[language]))


DATE_WORDS = {
    "de": [*dates.WEEKDAYS["de"], *dates.MONTHS["de"], "Uhr", "und"],
    "en": [*dates.WEEKDAYS["en"], *dates.MONTHS["en"], "and", "to"],
}


def told(answer: Answer) -> str:
    """All words of the blocks."""
    parts: list[str] = []
    for block in answer.blocks:
        if isinstance(block, Items):
            parts.extend(block.items)
        elif isinstance(block, Quotation):
            parts.extend((block.lead, block.text))
        else:
            parts.append(block.text)
    return "\n".join(parts)


def numbers(said: str) -> set[str]:
    return {number.lstrip("0") for number in re.findall(r"\d+", said)}


@pytest.mark.parametrize("question", BANK + MORE)
def test_every_word_is_from_the_knowledge_or_a_fixed_sentence(
    assistant: Assistant, shipped_knowledge: Path, question: str
) -> None:
    answer = assistant.ask(question, now=NOW)
    known = vocabulary_of(shipped_knowledge, answer.language)
    typed = words(question) if answer.status is not Status.ANSWERED else set()

    assert words(told(answer)) - known - typed == set()


@pytest.mark.parametrize("question", SMALL_BANK)
def test_every_word_is_from_the_knowledge_of_another_region(
    small: Assistant, question: str
) -> None:
    answer = small.ask(question, now=NOW)
    known = vocabulary_of(SMALL, answer.language)

    assert words(told(answer)) - known == set()


def test_no_word_of_one_region_is_told_in_another(small: Assistant) -> None:
    for question in (*SMALL_BANK, "Hallo", "Was kannst du?", "Wie wird das Wetter?"):
        answer = small.ask(question, now=NOW)

        assert (
            words(told(answer)) & {"potsdam", "regionalgesprach", "schubert"} == set()
        )


@pytest.mark.parametrize("question", BANK + MORE)
def test_every_number_is_from_the_knowledge(
    assistant: Assistant, shipped_knowledge: Path, question: str
) -> None:
    answer = assistant.ask(question, now=NOW)
    known = numbers(
        "\n".join(path.read_text("utf-8") for path in shipped_knowledge.rglob("*.yaml"))
    )
    counted = {str(n) for n in range(40)}  # days and counts

    if answer.status is Status.ANSWERED:
        assert numbers(told(answer)) - known - counted == set()


@pytest.mark.parametrize("question", BANK + MORE)
def test_a_fact_has_a_source_and_a_refusal_has_none(
    assistant: Assistant, question: str
) -> None:
    answer = assistant.ask(question, now=NOW)

    assert bool(answer.sources) is (answer.status is Status.ANSWERED)
