"""English words for people, offices and bodies."""

PEOPLE: dict[str, str] = {
    "men": "men, man, male",
    "women": "women, woman, female",
    "elected": """
        elected, voted out, recall*, re elected, reelected, election, runoff,
        removed from office
    """,
    "voted_out": "voted out, recalled, removed from office, recall",
    "heads": "leads, lead, led, runs, heads, head of, in charge of, boss of",
    "office_question": """
        what office, which office, position, what job, function, what role, job, role,
        what does .. do, office
    """,
    "role": "role, capacity",
    "in_office": """
        in office, still mayor, still in, incumbent, serving, still the, current*, still
    """,
    "acting": "acting, interim, provisional*, temporar*",
    "term": """
        term, since when, how long, in office, until when, took office, take office,
        tenure, when did .. become, when did .. leave, been mayor, still mayor,
        is he still, is she still, still in office
    """,
    "successor": """
        success*, succeed*, replaced, after him, after her, came after, took over,
        followed
    """,
    "predecessor": """
        predecessor*, before him, before her, preceded, previous mayor, former
    """,
    "today": """
        today, now, currently, current, at the moment, these days, nowadays, at present,
        present
    """,
    "then": "then, at the time, at that time, back then, that day",
    "party": """
        party, political party, which party, affiliation, belong to which party,
        politically
    """,
    "members": """
        members, member of, belong*, part of, located, which district, which county
    """,
    "key_number": "municipality key, ags, key number, municipal code",
    "whatis": """
        what is, what's, whats, what are, what does .. mean, what does .. stand,
        meaning, define, definition, stand for, stands for, abbreviation, explain,
        abbreviat*, short for, mean, means, acronym
    """,
    "unknown_to_me": """
        never heard of, means nothing to me, rings no bell, who is that supposed
    """,
    "whois": """
        who is, who's, whos, who was, who are, what is the name, what's the name,
        name of, called, do you know
    """,
}
