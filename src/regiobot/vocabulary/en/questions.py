"""English words for the question words."""

QUESTIONS: dict[str, str] = {
    "who": "who, whom, which person*, which people, names of, name of the people",
    "whose": "whose",
    "what": "what, which",
    "when": """
        when, what date, which date, what day, which day, on what date, date, dates,
        what year, which year, on which day, day of
    """,
    "where": """
        where, place, venue, location, which building, what building, building,
        which room, which city, whereabouts
    """,
    "why": "why, what reason, reason for",
    "how": "how",
    "which": "which, what",
    "how_many": "how many, number of, count of",
    "how_much": """
        how much, how big, how large, how long is, how wide, how expensive, how high,
        what does .. cost, what did .. cost, cost, costs, what is the price
    """,
    "how_often": "how often, how many times, in how many, at how many, how frequently",
    "how_long": "how long, duration, last for, did .. last, lasted",
    "since_when": """
        since when, when did .. begin, when did .. start, when was .. started,
        how long has, how long have, from when
    """,
}
