"""Second step of understanding: what the question wants to know.

`RULES` is read from the top; the first rule that holds decides. A new kind of
question is one more row here, one look-up in ``store.needs`` and one function in
``answer``.
"""

from __future__ import annotations

from collections.abc import Callable

from ..dialogue import Intent
from .signals import Signals

_CUES = (
    "attend",
    "was_there",
    "whois",
    "term",
    "office_question",
    "party",
    "when",
    "where",
    "signed",
    "outcome",
)
Rule = tuple[Intent, Callable[[Signals], bool]]
RULES: tuple[Rule, ...] = (
    (Intent.ORGANIZATION, lambda s: s.has("key_number") and s.organization),
    (Intent.APPEARANCES, lambda s: s.party_named and s.has("receive")),
    (Intent.TERM, lambda s: s.has("percent") and s.person and not s.place),
    (
        Intent.TERM,
        lambda s: s.in_office and s.has("outcome", "percent") and not s.meeting_named,
    ),
    (
        Intent.TERM,
        lambda s: (
            s.person
            and s.office
            and s.verb_first
            and not s.place
            and not s.meeting_named
            and not s.has("attend", "say", "signed", "not")
        ),
    ),
    (
        Intent.FIGURES,
        lambda s: s.has("percent") and not s.person and not s.has("elected"),
    ),
    (
        Intent.OFFICE_HOLDER,
        lambda s: (
            s.last_office
            and s.has("who", "was_there")
            and (s.dated or s.has("today", "then"))
            and not (
                s.place
                or s.series
                or s.letter
                or s.party_named
                or s.has("attend", "meeting", "topics")
            )
        ),
    ),
    (
        Intent.DATE,
        lambda s: (
            s.yes_no
            and s.place
            and s.dated
            and not s.has("when")
            and not (s.party_named or s.topic or s.kinds)
            and not s.has(
                "attend",
                "topics",
                "say",
                "signed",
                "outcome",
                "status",
                "absent",
                "where",
                "form",
            )
        ),
    ),
    (
        Intent.MEETINGS,
        lambda s: s.has("how_many_meetings") and not (s.party_named or s.topic),
    ),
    (Intent.MEETINGS, lambda s: s.has("exists") and s.has("at_place") and s.yes_no),
    (
        Intent.TERM,
        lambda s: (
            s.has("elected")
            and (s.person or (s.has("he", "she") and s.in_office))
            and not s.place
            and not s.has("source", "party", "successor")
        ),
    ),
    (
        Intent.ABSENTEES,
        lambda s: (
            s.has("who")
            and s.has("not")
            and s.has("attend", "was_there", "came")
            and s.meeting
            and not (s.party_named or s.kinds or s.has("except", "named", "not_of"))
        ),
    ),
    (
        Intent.TOPICS,
        lambda s: (
            (
                s.has("adjourned", "order")
                and (s.meeting or s.follow)
                and not s.has("postponed", "say")
            )
            or s.has("agenda_number")
        ),
    ),
    (
        Intent.ATTENDANCE,
        lambda s: (
            s.has("why")
            and (
                s.has("absent", "excused", "unexcused")
                or (s.has("not") and s.has("came"))
            )
            and (s.party_named or (s.has("he", "she") and s.follow))
        ),
    ),
    (Intent.COMPARISON, lambda s: s.has("compare") and s.meeting),
    (
        Intent.SUCCESSION,
        lambda s: (
            s.has("successor")
            and (s.person or s.office or s.has("he", "she"))
            and not s.place
        ),
    ),
    (
        Intent.SUCCESSION,
        lambda s: (
            s.has("predecessor")
            and (s.person or s.office or s.has("he", "she") or s.in_office)
            and not s.has("meeting", "attend", "topics")
            and not s.series
        ),
    ),
    (Intent.DATE, lambda s: s.has("when") and s.has("publication_date", "signed")),
    (Intent.SOURCES, lambda s: s.has("source") and not s.has("according")),
    (
        Intent.COMPLETENESS,
        lambda s: (
            s.has("complete")
            and not (s.has("who") and s.has("attend"))
            and not s.has("say", "verbatim")
        ),
    ),
    (Intent.DISPUTES, lambda s: s.has("disputed")),
    (
        Intent.RECORD_STATUS,
        lambda s: (
            s.has("record_status")
            and s.meeting
            and not s.has("last", "first", "dated_only")
        ),
    ),
    (
        Intent.PARTY,
        lambda s: (
            s.has("party")
            and (s.person or s.office or s.has("he", "she") or s.in_office)
            and not s.has("signed", "attend")
        ),
    ),
    (Intent.STATEMENTS, lambda s: s.has("quoted")),
    (
        Intent.SPEAKERS,
        lambda s: (
            s.has("spoke")
            and s.has("who")
            and s.meeting
            and not (s.person or s.has("about") or s.topic)
        ),
    ),
    (Intent.SUBSTITUTES, lambda s: s.has("substitute") and not s.has("say")),
    (
        Intent.OUTCOMES,
        lambda s: (
            s.has("demand", "next_step", "deadline", "implemented")
            and not s.has("time")
            and not (s.has("deadline") and s.person)
            and not (s.entry and not s.meeting)
            and not (s.person and s.has("say"))
        ),
    ),
    (
        Intent.SIGNATORIES,
        lambda s: (
            s.has("signed")
            and (s.letter or not s.has("meeting"))
            and not s.has("say", "verbatim")
        ),
    ),
    (Intent.ADDRESSEES, lambda s: s.has("addressee") and (s.letter or s.follow)),
    (
        Intent.ATTENDANCE,
        lambda s: (
            s.has("absent", "excused", "unexcused")
            and s.party_named
            and (s.yes_no or s.has("why"))
            and not s.has("except")
        ),
    ),
    (Intent.ABSENTEES, lambda s: s.has("absent", "excused", "unexcused")),
    (
        Intent.SPEAKERS,
        lambda s: (
            s.has("say", "verbatim")
            and not s.person
            and not s.topic
            and (
                s.has("who")
                or s.has("whose")
                or (s.has("which") and s.reading.has("named"))
            )
            and not s.reading.leftovers
            and not s.office
        ),
    ),
    (
        Intent.STATEMENTS,
        lambda s: (
            s.has("say", "verbatim", "paraphrased")
            and (
                s.party_named
                or s.topic
                or s.meeting
                or s.follow
                or bool(s.reading.leftovers)
            )
            and not (s.has("who") and s.has("named") and not s.person)
        ),
    ),
    (
        Intent.OCCASION,
        lambda s: s.has("occasion") and (s.meeting or s.follow) and not s.has("who"),
    ),
    (Intent.WEEKDAY, lambda s: s.has("weekday")),
    (
        Intent.DURATION,
        lambda s: (
            s.has("how_long")
            and not (s.person or s.office or s.has("he", "she", "term_only"))
        ),
    ),
    (
        Intent.SERIES_START,
        lambda s: (
            s.has("since_when", "series_start")
            and s.series
            and not s.person
            and not s.place
            and (not s.dated or (s.has("series_start") and not s.has("when")))
        ),
    ),
    (
        Intent.FREQUENCY,
        lambda s: (
            s.has("frequency") and s.series and not s.party_named and not s.has("named")
        ),
    ),
    (
        Intent.TERM,
        lambda s: (
            s.has("term", "in_office", "elected")
            and (s.person or s.office or s.has("he", "she") or s.in_office)
            and not s.place
        ),
    ),
    (Intent.TERM, lambda s: s.has("since_when") and s.in_office and not s.meeting),
    (Intent.TIME, lambda s: s.has("time") and (s.place or s.dated)),
    (
        Intent.NEXT_MEETING,
        lambda s: s.has("next") and not _steps_on(s) and _future(s),
    ),
    (
        Intent.MEETING_STATUS,
        lambda s: s.has("cancelled", "postponed") and (s.meeting or s.follow),
    ),
    (Intent.TIME, lambda s: s.has("time")),
    (
        Intent.CHAIR,
        lambda s: s.has("chair") and (s.meeting or s.follow) and not s.entry,
    ),
    (
        Intent.OUTCOMES,
        lambda s: s.has("outcome") and not (s.entry and not s.meeting) and not s.person,
    ),
    (
        Intent.INVITED,
        lambda s: (
            s.has("invited")
            and not s.has("host")
            and s.has("who", "which", "how_many", "yes")
        ),
    ),
    (Intent.HOST, lambda s: s.has("host") and not (s.person and s.yes_no)),
    (Intent.INVITED, lambda s: s.has("invited")),
    (
        Intent.OFFICE_HOLDER,
        lambda s: (
            s.has("heads")
            and s.organization
            and s.has("who")
            and not (s.place or s.series or s.has("meeting"))
        ),
    ),
    (
        Intent.OFFICE_HOLDER,
        lambda s: (
            s.office
            and not s.person
            and not s.place
            and not s.letter
            and not s.has("attend")
            and not s.has("where")
            and not (s.kinds and s.has("was_there"))
            and not (s.meeting and s.yes_no and not s.dated)
        ),
    ),
    (
        Intent.PLACE,
        lambda s: (
            s.has("where")
            and s.meeting
            and not s.has("who", "which_meetings", "how_often")
        ),
    ),
    (
        Intent.PLACE,
        lambda s: (
            s.has("where")
            and s.has("last", "attend")
            and not s.party_named
            and not s.has("who")
        ),
    ),
    (
        Intent.TOPIC_MEETINGS,
        lambda s: (
            s.topic
            and not s.place
            and not s.party_named
            and s.has("when", "which_meetings", "how_often")
            and not (s.entry and not s.has("meeting", "topics") and not s.series)
        ),
    ),
    (
        Intent.APPEARANCES,
        lambda s: (
            (s.party_named or (s.has("he", "she") and s.follow))
            and not s.place
            and (
                s.has("how_often")
                or (
                    s.has("which_meetings", "when")
                    and (s.has("attend", "named", "was_there") or s.has("meeting"))
                )
            )
            and not s.has("topics")
        ),
    ),
    (Intent.PERSON, lambda s: s.person and s.has("office_question")),
    (
        Intent.ATTENDANCE,
        lambda s: (
            s.party_named
            and s.yes_no
            and (s.attending or s.has("named"))
            and not s.has("except")
        ),
    ),
    (
        Intent.ATTENDANCE,
        lambda s: (
            (s.person or s.organization) and s.yes_no and s.place and s.has("not")
        ),
    ),
    (
        Intent.PERSON,
        lambda s: s.person and s.has("whois") and not s.place and not s.has("attend"),
    ),
    (
        Intent.ATTENDEES,
        lambda s: s.has("named") and s.has("who") and s.meeting,
    ),
    (
        Intent.STATEMENTS,
        lambda s: (
            s.person
            and s.has("about")
            and not s.has(*_CUES, "source", "letter", "exists", "summary", "compare")
        ),
    ),
    (
        Intent.ATTENDEES,
        lambda s: (
            s.attending
            and not (s.has("topics_strong") and not s.has("who"))
            and not (s.has("when") and not (s.has("who") or s.kinds or s.office))
        ),
    ),
    (Intent.PLACE, lambda s: s.has("where") and (s.meeting or s.follow)),
    (
        Intent.FORM,
        lambda s: (
            s.has("form")
            and not s.has("topics")
            and not s.has("when")
            and (s.has("how", "which", "what") or s.meeting_named)
        ),
    ),
    (Intent.OCCASION, lambda s: s.has("occasion", "why") and (s.meeting or s.follow)),
    (
        Intent.FIGURES,
        lambda s: (
            s.has("how_many")
            and not s.has("how_many_meetings")
            and (s.topic or bool(s.reading.leftovers))
        ),
    ),
    (
        Intent.TOPIC_MEETINGS,
        lambda s: (
            s.topic
            and s.has("meeting")
            and not s.place
            and not s.dated
            and not s.has("topics", *_CUES)
        ),
    ),
    (
        Intent.KNOWLEDGE,
        lambda s: (
            s.entry
            and s.has("when", "decision")
            and not (s.place or s.series or s.letter)
        ),
    ),
    (
        Intent.FIGURES,
        lambda s: (
            s.has("figure")
            or (
                any(len(n) > 2 for n in s.reading.numbers)
                and not (s.has("topics") or s.party_named or s.entry or s.topic)
            )
        ),
    ),
    (
        Intent.KNOWLEDGE,
        lambda s: (
            s.entry
            and not (
                s.place
                or s.series
                or s.letter
                or s.has("meeting")
                or (s.topic and not s.has("whatis"))
            )
        ),
    ),
    (
        Intent.TOPICS,
        lambda s: (
            (s.has("topics") and (s.meeting or s.follow or s.topic))
            or (s.person and s.has("topics_strong") and s.has("spoke"))
        ),
    ),
    (Intent.TOPIC_INFO, lambda s: s.topic and s.has("whatis")),
    (Intent.SERIES, lambda s: s.series and s.has("whatis", "same") and not s.dated),
    (Intent.ORGANIZATION, lambda s: s.organization and s.has("whatis", "members")),
    (Intent.MEETING_STATUS, lambda s: s.has("status") and s.meeting and s.yes_no),
    (
        Intent.MEETINGS,
        lambda s: (
            s.meeting
            and s.has("which_meetings", "how_many_meetings", "exists", "all")
            and not s.party_named
        ),
    ),
    (Intent.DATE, lambda s: s.has("when") and (s.meeting or s.follow)),
    (
        Intent.APPEARANCES,
        lambda s: (
            s.person
            and (s.series or s.has("series"))
            and not s.place
            and not s.has("whatis")
        ),
    ),
    (Intent.ATTENDANCE, lambda s: (s.person or s.office) and (s.place or s.letter)),
    (
        Intent.OVERVIEW,
        lambda s: (
            (s.place or s.letter)
            and not s.has("series_start", "elected", "how_many", "members", "whose")
        ),
    ),
    (Intent.PERSON, lambda s: s.person and not s.meeting),
    (Intent.MEETINGS, lambda s: s.dated and (s.meeting or s.follow)),
    (
        Intent.SERIES,
        lambda s: s.series and not s.has("first", "last", "previous", "following"),
    ),
    (
        Intent.OVERVIEW,
        lambda s: (
            s.meeting and not s.has("series_start", "elected", "members", "whose")
        ),
    ),
    (Intent.TOPIC_INFO, lambda s: s.topic),
    (Intent.KNOWLEDGE, lambda s: s.entry),
    (Intent.ORGANIZATION, lambda s: s.organization),
)


def _steps_on(signals: Signals) -> bool:
    """Whether the next one in the row of the chat is meant: "Und beim nächsten?"."""
    return (
        signals.follow
        and signals.reading.words[:1] in (("und",), ("and",))
        and not signals.has("when", "planned")
    )


def _future(signals: Signals) -> bool:
    """Whether "the next one" lies ahead; in the past tense it follows in the row."""
    return not signals.has("attend", "was_there", "topics") and (
        signals.meeting or signals.has("when", "planned")
    )


def decide(signals: Signals) -> Intent | None:
    """The first intent whose rule holds, or None."""
    return next((intent for intent, holds in RULES if holds(signals)), None)
