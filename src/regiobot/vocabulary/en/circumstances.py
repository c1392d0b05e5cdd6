"""English words for when, where, how and by whom, and which meeting is meant."""

CIRCUMSTANCES: dict[str, str] = {
    # --- circumstances
    "dated_only": "known date, confirmed date, certain date",
    "stayed": """
        stay, stayed, stays, remained
    """,
    "room": "which room, what room",
    "minutes": "minutes, took notes, recorded",
    "weekday": """
        weekday, day of the week, which day of the week, what weekday,
        what day of the week
    """,
    "time": """
        what time, at what time, time of day, o'clock, start time, what hour,
        when .. start, when did it start at, clock, end time
    """,
    "form": """
        form, format, online, in person, virtual*, hybrid, how was .. held, how held,
        remote*, on site, face to face
    """,
    "host": "host*, organised, organized, organi*, who invited, convened",
    "chair": """
        chair*, moderat*, led the, lead the, led, presid*, minutes, run the meeting,
        ran the
    """,
    "record": """
        in the minutes, according to the minutes, minutes of, minutes from
    """,
    "as_of": """
        when the, at the time of, at the time when
    """,
    "occasion": """
        occasion, why was .. held, purpose, why did .. meet, reason,
        why did .. take place, background
    """,
    "purpose": "what is .. for, what are .. for, what .. good for",
    "status": """
        cancelled, canceled, called off, postponed, take place, took place, taken place,
        happen, going ahead, held
    """,
    "cancelled": "cancelled, canceled, called off",
    "postponed": "postponed, moved, rescheduled, new date, put off, replacement date",
    "record_status": """
        provisional, confirmed, corrected, preliminary, final minutes, approved,
        official*
    """,
    "disputed": "disput*, contradict*, disagree*, conflicting, differ*, inconsisten*",
    "summary": """
        summary, summarise, summarize, overview, tell me about, information about,
        information on, what was, what happened, info on, know about
    """,
    # --- kinds of event
    "which_meetings": """
        which meeting*, what meetings, at which, in which, which meetings, what meeting,
        which session*, which of the meetings
    """,
    "series_start": "begin, began, begun, start, started, beginning, origin*, founded",
    "after": "after, followed",
    "before": "before",
    "meeting": """
        meet, met, came together, got together, round table*, roundtable*, meeting*,
        session*, gathering*, conference*, talks, talk, event*, round*, appointment*,
        get together, video conference, video call
    """,
    "letter": "letter*",
    "series": "series, format",
    "frequency": """
        how often, how frequently, regular*, interval*, every year, frequency
    """,
    "so_far": "so far, until now, to date, already, taken place, took place, been held",
    "first": "first, earliest, very first, inaugural, initial",
    "last": "last, latest, most recent, recent, newest, recently",
    "second_last": "second last, penultimate, last but one",
    "next": """
        next, upcoming, coming, future, planned, another meeting planned, scheduled,
        forthcoming, when will, will there, still to come
    """,
    "previous": "previous, before that, the one before, preceding, prior",
    "following": """
        after that, afterwards, the one after, following, subsequent, then next,
        next one
    """,
    "was_planned": "was planned, were planned",
    "planned": "planned, scheduled, upcoming",
    "exists": """
        was there, were there, is there, are there, have there, known, exist*,
        documented, recorded
    """,
}
