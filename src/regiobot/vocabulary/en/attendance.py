"""English words for being there, staying away, signing."""

ATTENDANCE: dict[str, str] = {
    "attend": """
        attend*, participat*, took part, take part, taking part, present, came, come to,
        was .. there, were .. there, who .. there, at the meeting, joined, guests,
        guest, represented, showed up, show up, turned up, participants, present at,
        at it, was .. at, were .. at, sent, visited, who else, part of the meeting,
        she at, he at, they at, who came
    """,
    "was_there": """
        who was, who were, was .. at, were .. at, was .. in, were .. in, been at,
        been to
    """,
    "ranking": """
        most often, most frequently, least often, most of the, the most, always there,
        always present, every time, at all meetings, at every meeting, never missed,
        ranking
    """,
    "receive": "welcomed, hosted by",
    "named": "named, mentioned, listed, names",
    "absent": """
        absent, missing, did not attend, didn't attend, not there, not present,
        didn t attend, failed to attend, wasn't there, stayed away, missed, didn't come,
        did not come, not at, was not there, not attend
    """,
    "excused": "excused, apolog*, sent regrets, sent their regrets",
    "unexcused": "unexcused, without excuse",
    "invited": "invited, invitation*, invite, invitees",
    "substitute": """
        substitut*, stood in, stand in, standing in, in place of, on behalf of, deputi*,
        instead of, filled in for, replaced by
    """,
    "came": "come, came, attend*, there, present",
    "for_whom": """
        for whom, on behalf of whom, who .. come for, who .. there for
    """,
    "guest": "guest*, visitor*",
    "partial": "left early, came late, only until, part of the time, arrived late",
    "signed": """
        sign, signed, signator*, signatures, signature, signers, signing, signees,
        sign the
    """,
    "addressee": """
        addressed to, addressee*, recipient*, sent to, received, written to, letter go,
        letter to whom, addressed, get the letter, was the letter to, got the letter
    """,
}
