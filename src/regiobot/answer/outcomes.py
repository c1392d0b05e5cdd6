"""What came out: decisions, agreements, demands, next steps."""

from __future__ import annotations

import re
from dataclasses import replace

from .. import text
from ..dialogue import Block
from ..model import Meeting, MeetingStatus, Outcome
from .drafts import MANY, joined, which_meeting
from .lines import outcome_blocks
from .overview import meeting_text
from .passages import VOTES, quoted_nouns, search
from .scene import Draft, Scene, disputed, future, office_matches, replacing
from .state import status_of
from .topics import topic_info
from .words import PARTICIPLE, holds_all

# Says of all voters at once how they voted; who voted otherwise is never recorded.
_NOBODY = re.compile(r"\bniemand|einstimmig|ohne Gegenstimme|alle stimm", re.IGNORECASE)
_UNTIL = re.compile(r"\bbis (?:zum |zu |Anfang |Mitte |Ende )?(?:\d|[A-Z]\w+ \d{4})")
_CALLED_OFF = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)
# The kinds of outcome that each concept asks for; an agreement may be a plan as well.
_OUTCOME_KINDS = {
    "decision": ("Beschluss",),
    "agreement": ("Vereinbarung", "Beschluss", "nächster Schritt"),
    "demand": ("Forderung",),
    "next_step": ("nächster Schritt",),
}


def outcomes(scene: Scene) -> Draft:
    """Decisions, agreements, demands and next steps."""
    say = scene.say
    reference = scene.query.meeting
    meetings = scene.facts.meetings
    named = reference.given
    if not named and scene.query.topics:
        return _outcomes_on(scene)
    if not named and scene.query.words:
        return _outcomes_found(scene)
    if not meetings:
        return scene.missing(say.NO_MEETING_AT_ALL)
    if not named:
        return _newest_outcomes(scene)
    if len(meetings) > MANY:
        with_outcomes = tuple(m for m in meetings if m.outcomes)
        meetings = with_outcomes or meetings
        if len(meetings) > MANY:
            return which_meeting(scene, meetings)
    drafts = [_outcomes_of(scene, m) for m in meetings]
    return joined([d for d in drafts if d.answered] or drafts[-1:])


def _outcomes_found(scene: Scene) -> Draft:
    """What came out in the words of the question, with no meeting or topic named."""
    rows = [
        (m, o)
        for m in scene.facts.meetings
        for o in m.outcomes
        if o in _in_its_words(scene, [o])
    ]
    if rows:
        newest = rows[-1][0]
        return _told_outcomes(scene, newest, [o for m, o in rows if m == newest])
    found = search(scene)
    if found.answered or "unanchored" in scene.query.flags:
        return found
    return scene.missing(scene.say.NOTHING_RECORDED)


def _newest_outcomes(scene: Scene) -> Draft:
    """Of the newest meeting that has outcomes of the kind asked for."""
    if scene.has("implemented") and scene.has("which", "all", "how_many"):
        return _by_their_state(scene)
    meetings = [m for m in reversed(scene.facts.meetings) if m.outcomes]
    kinds = _wanted_kinds(scene)
    fitting = [m for m in meetings if kinds & {o.kind for o in m.outcomes}]
    if scene.has("deadline"):
        fitting = [m for m in meetings if any(o.due for o in m.outcomes)]
    newest = (fitting or meetings or list(reversed(scene.facts.meetings)))[0]
    return _outcomes_of(scene, newest)


def _by_their_state(scene: Scene) -> Draft:
    """The outcomes of all meetings that were, or were not, put into practice."""
    state, kinds = "nein" if scene.has("not") else "ja", _wanted_kinds(scene)
    drafts = []
    for meeting in reversed(scene.facts.meetings):
        rows = [
            o
            for o in meeting.outcomes
            if o.implemented == state and (not kinds or o.kind in kinds)
        ]
        if rows:
            drafts.append(_told_outcomes(scene, meeting, rows))
    if not drafts:
        return scene.missing(scene.say.NO_IMPLEMENTED)
    return joined(drafts[:MANY])


def _wanted_kinds(scene: Scene) -> set[str | None]:
    return {
        kind
        for flag, kinds in _OUTCOME_KINDS.items()
        if scene.has(flag)
        for kind in kinds
    }


def _outcomes_on(scene: Scene) -> Draft:
    """What came out on a topic at any meeting; else what is known of the topic."""
    of_topic = scene.facts.outcomes
    fitting = _in_its_words(scene, [o for _, o in of_topic])
    rows = [(m, o) for m, o in of_topic if o in fitting]
    if of_topic and not rows:
        meeting = of_topic[-1][0]
        return _unmet(scene, meeting, [o for m, o in of_topic if m == meeting])
    if rows:
        meetings = dict.fromkeys(m for m, _ in rows)
        return joined(
            [_told_outcomes(scene, m, [o for x, o in rows if x == m]) for m in meetings]
        )
    if scene.query.words or not scene.facts.agenda:
        return scene.missing(scene.say.NOTHING_RECORDED, topics=scene.query.topics)
    about = topic_info(scene)
    readings = _readings_on(scene)
    if readings:
        return replace(about, blocks=(*scene.answered(*readings).blocks, *about.blocks))
    lead = scene.missing(
        scene.say.NO_OUTCOME_ON.format(
            topic=scene.listed(t.name for t in scene.facts.topics)
        )
    )
    return replace(about, status=lead.status, blocks=(*lead.blocks, *about.blocks))


def _readings_on(scene: Scene) -> list[Block | str]:
    """What the sources dispute about outcomes of the meetings that had the topic."""
    meetings = tuple(dict.fromkeys(m for m, _ in scene.facts.agenda))
    fields = [
        (m, d.field)
        for m in meetings
        for d in m.disputes
        if d.field.startswith(("ergebnis", "beschl"))
    ]
    return [b for m, f in dict.fromkeys(fields) for b in disputed(scene, m, f)]


def _outcomes_of(scene: Scene, meeting: Meeting) -> Draft:
    say = scene.say
    if future(meeting, scene.today):
        return scene.nothing_at(meeting, say.FUTURE_OUTCOME)
    if meeting.status in _CALLED_OFF and not meeting.outcomes:
        instead = replacing(scene, meeting) if scene.has("postponed") else None
        return _outcomes_of(scene, instead) if instead else status_of(scene, meeting)
    rows = list(meeting.outcomes)
    if scene.query.topics and not _titled_so(scene, meeting):
        rows = [o for o in rows if set(o.topics) & set(scene.query.topics)]
    of_topic = rows if scene.query.topics else []
    rows = _by_those_named(scene, meeting, _in_its_words(scene, rows, meeting))
    if not rows and of_topic and not scene.organizations:
        return _unmet(scene, meeting, of_topic)
    if scene.has("deadline"):
        rows = [o for o in rows if o.due] or rows
    wanted = _wanted_kinds(scene)
    if wanted:
        narrowed = [o for o in rows if o.kind in wanted]
        strict = scene.has("demand", "next_step") and not scene.has("outcome")
        if rows and not narrowed and strict:
            return scene.missing(
                say.NO_SUCH_KIND,
                say.OUTCOMES.format(meeting=scene.naming(meeting)),
                *outcome_blocks(scene, tuple(rows)),
                meetings=(meeting.id,),
            )
        rows = narrowed or rows
    if not rows:
        topics = scene.listed(t.name for t in scene.facts.topics)
        about = say.ABOUT.format(topic=topics) if topics else ""
        return scene.nothing_at(meeting, say.NO_OUTCOMES, about=about)
    return _told_outcomes(scene, meeting, rows)


def _in_its_words(
    scene: Scene, rows: list[Outcome], meeting: Meeting | None = None
) -> list[Outcome]:
    """The outcomes that hold all words of the question, or at least its nouns.

    Words that only describe *meeting* are held by all of them.
    """
    about = meeting_text(scene, meeting) if meeting else ""
    held = [(o, f"{o.text.de} {o.kind or ''} {about}") for o in rows]
    fitting = [o for o, text in held if holds_all(text, scene.query.words)] or [
        o for o, text in held if holds_all(text, scene.query.nouns)
    ]
    return _of_votes(scene, fitting)


def _of_votes(scene: Scene, rows: list[Outcome]) -> list[Outcome]:
    """If votes are asked for, the outcomes that tell them."""
    if scene.has("votes"):
        return [o for o in rows if VOTES.search(o.text.de)]
    return rows


def _by_those_named(
    scene: Scene, meeting: Meeting, rows: list[Outcome]
) -> list[Outcome]:
    """The outcomes that speak of the bodies named, unless those only host or list."""
    if scene.query.office and not office_matches(
        scene.query.office, *re.split(r"[\s-]+", meeting_text(scene, meeting))
    ):
        rows = [o for o in rows if office_matches(scene.query.office, o.text.de)]
    named = [o for o in scene.organizations if o.id not in meeting.hosts]
    if not named or scene.has("in_place", "at_place"):
        return rows
    spellings = [text.key(n) for o in named for n in (o.name, *o.aliases)]
    spoken_of = [
        o for o in rows if any(name in text.key(o.text.de) for name in spellings)
    ]
    # A vote is counted, never told by body; anything else may have been theirs as well.
    return spoken_of or ([] if scene.has("votes") else rows)


def _titled_so(scene: Scene, meeting: Meeting) -> bool:
    """Whether the topic only says which meeting is meant: "der Brief zur Bahn"."""
    about = f"{meeting.title.de} {' '.join(meeting.keywords)}"
    return any(
        text.key(n) in text.key(about)
        for t in scene.facts.topics
        for n in (t.name, *t.aliases)
        if len(n) > PARTICIPLE
    )


def _unmet(scene: Scene, meeting: Meeting, rows: list[Outcome]) -> Draft:
    """That outcomes on the topic tell no votes, or lack a word of the question."""
    say, words = scene.say, quoted_nouns(scene)
    lack = say.NOT_IN_OUTCOMES.format(words=words) if words else say.NO_VOTES
    return scene.missing(
        lack,
        say.OUTCOMES.format(meeting=scene.naming(meeting)),
        *outcome_blocks(scene, tuple(rows)),
        meetings=(meeting.id,),
        topics=scene.query.topics,
    )


def _has_an_end(outcome: Outcome) -> bool:
    """Whether it has a time limit, also one that only its words tell."""
    return bool(outcome.due or _UNTIL.search(outcome.text.de))


def _told_outcomes(scene: Scene, meeting: Meeting, rows: list[Outcome]) -> Draft:
    say = scene.say
    lead = [say.OUTCOMES.format(meeting=scene.naming(meeting))]
    if scene.has("how_many"):
        lead.insert(0, say.COUNT_OUTCOMES.format(n=len(rows)))
    if scene.has("deadline") and not any(map(_has_an_end, rows)):
        return scene.missing(
            say.NO_DUE,
            *lead,
            *outcome_blocks(scene, tuple(rows)),
            meetings=(meeting.id,),
        )
    if (
        scene.has("votes")
        and (scene.has("who") or scene.query.people)
        and not any(_NOBODY.search(o.text.de) for o in rows)
    ):
        return scene.missing(
            say.NO_VOTERS,
            *lead,
            *outcome_blocks(scene, tuple(rows)),
            meetings=(meeting.id,),
        )
    if scene.has("implemented") and not any(
        o.implemented in ("ja", "nein") for o in rows
    ):
        return scene.missing(
            say.NO_IMPLEMENTED,
            *lead,
            *outcome_blocks(scene, tuple(rows)),
            meetings=(meeting.id,),
        )
    return scene.answered(
        *lead,
        *outcome_blocks(scene, tuple(rows)),
        scene.provisional(meeting),
        sources=tuple(
            dict.fromkeys(i for o in rows for i in (o.sources or meeting.sources[:1]))
        ),
        meetings=(meeting.id,),
        topics=scene.query.topics,
    )
