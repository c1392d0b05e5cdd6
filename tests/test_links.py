"""Links and codes: short, safe, and the same for ever."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiobot import links
from regiobot.links import KINDS, VERBS, Code, Target

IDS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,12}", fullmatch=True)


@given(st.sampled_from(sorted(set(KINDS.values()))), IDS, st.text())
def test_link_fits_a_start_parameter_and_names_its_entry(
    kind: str, id_: str, strange: str
) -> None:
    fact = "/a3f9c2e" if kind in links.FACTS else ""
    for owner in (id_, strange.replace("/", ""), id_ * 9):
        link = links.link(kind, owner + fact)

        target = links.target(link)

        assert re.fullmatch(r"[A-Za-z0-9_-]{1,54}", link)
        assert target is not None
        assert target.kind == kind
        assert target.means(owner)
        assert not target.means(f"{owner}x")


@given(st.sampled_from(sorted(VERBS)), IDS, st.integers(1, 9999))
def test_code_fits_a_button_and_is_read_back(verb: str, id_: str, page: int) -> None:
    link = links.link("meeting", id_)

    code = links.code(verb, link, page=page)

    assert len(f"sd:{code}".encode()) <= 64
    if verb not in "LSHDW":
        assert links.parsed(code) == Code(verb=verb, links=(link,), page=page)


def test_code_that_does_not_fit_is_none() -> None:
    both = [links.link("person", name * 9) for name in ("erika-", "max-")]

    assert links.code("s", *both) == ""


@pytest.mark.parametrize(
    "written",
    ["", "?", "x.m_runde", "p.m_runde.0", "p.m_runde.²", "p.m_runde.1.2", "p..99999"],
)
def test_what_nobody_can_have_made_is_no_code(written: str) -> None:
    assert links.parsed(written) is None


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("m_2019-05-16-runde", Target(kind="meeting", id="2019-05-16-runde")),
        ("a_runde_3f9c2e", Target(kind="statement", id="runde", fact="a3f9c2e")),
        ("mike-schubert", Target(kind=None, id="mike-schubert")),
        ("a_runde", None),  # a fact without its digest
        ("m_a_b_c", None),
        ("m_runde/a1", None),
        ("ü", None),
        ("x" * 65, None),
    ],
)
def test_what_a_link_names(link: str, target: Target | None) -> None:
    assert links.target(link) == target


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("/start m_runde", "i.m_runde"),
        ("/start@RegioBot  mike-schubert ", "i.mike-schubert"),
        ("/start", None),
        ("/start wer war da?", None),
        ("start m_runde", None),
    ],
)
def test_deep_link_arrives_as_a_command(message: str, code: str | None) -> None:
    assert links.opened(message) == code
