"""English words for sources, and the small words between the others."""

RELATIONS: dict[str, str] = {
    # --- proof
    "according": "according to the source*",
    "naming": """
        name come from, where does the name, why is .. called
    """,
    "source": """
        source*, where .. read, link*, url, published, publish*,
        where does .. come from, reference*, evidence, proof, article*, press release,
        citation, how do you know, who reported, reported, title of
    """,
    "publication_date": "published, publication date, released",
    "complete": """
        complete, incomplete, full list, exhaustive, everyone listed, all listed,
        whole list
    """,
    # --- logic
    # No rule asks for it: its words only need not be found in a text.
    "region": "area, region, neighbours, surroundings",
    "not": """
        not, no, never, none, nobody, nothing, didn't, wasn't, weren't, doesn't, isn't,
        without, didnt, wasnt, don't
    """,
    "except": "except, besides, apart from, other than, aside from, but not",
    "compare": "compar*, difference*, versus, vs, changed, differ",
    "both": "both, the two, both of them",
    "other_one": "the other one, the other",
    "belongs": "part of, belong to, belongs to, count as",
    "same": "same, the same as, identical, same thing",
    "still": "still, anymore, any more",
    "also": "also, too, as well",
    "and": "and",
    "or": "or",
    "what_about": "what about, how about",
    "i_mean": "i mean, i meant, no i meant, meant",
    "it": "it, that, this",
    "he": "he, him, his",
    "she": "she, her",
    "they": "they, them, those two, the two, their",
    "there": "there",
    "that_meeting": """
        that meeting, this meeting, the meeting, that day, there, then, that session,
        it, that one
    """,
    # No rule asks for it: its words only need not be found in a text.
    "back": "back to, return to, again",
}
