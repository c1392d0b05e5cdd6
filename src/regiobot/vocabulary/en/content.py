"""English words for topics, statements, outcomes, numbers."""

CONTENT: dict[str, str] = {
    "topics_strong": """
        topic*, agenda, about, discussed, discuss*, talked, subject*, issues, talk about
    """,
    "about": "on, about, regarding",
    "inside": "does it say, what is in it, what's in it",
    "document": "document*, motion*, paper",
    "spoke": "spoke, speaker*, spoken",
    "remark": "warning*, criticism, praise, remark*",
    "spoke_of": """
        spoke of, spoke about, talked about, talked of, talk about, speak about,
        speak of
    """,
    "percent": "percent*, per cent, %",
    "topics": """
        topic*, agenda, about, discussed, discuss*, talked, talk about, subject*,
        theme*, issues, covered, on the table, happened, presented, content*,
        dealt with, deal with, raised, debate*, spoke about, spoken, speak about,
        went on
    """,
    "agenda_item": "agenda item, item, top",
    "order": "first item, last item, first topic, last topic, first point, order of",
    "adjourned": """
        adjourned, taken off the agenda, postponed item, deferred,
        removed from the agenda
    """,
    "say": """
        say, said, says, statement*, quote*, quotation*, comment*, remark*, stated,
        told, tell us, mention, claim*, demand*, emphasi*, opinion of, view of,
        position, stance, criticis*, critici*, warn*, announce*, promise*, reply,
        replied, answer*, response, words, express*, think about, ask for, explain*
    """,
    "verbatim": """
        exact*, verbatim, word for word, exact words, quote*, quotation*, literal*,
        exactly, original words, exact wording, wording
    """,
    "page": "page, paragraph",
    "paraphrased": "paraphras*, indirect*, in substance, summari*",
    "other": "other, another, else, one more, different",
    "more": "more, further, go on, details, more about",
    "all": "all, every, everything, overview, list, total, full list",
    "outcome": """
        outcome*, result*, decision*, decided, decide, agreed, agree, agreement*,
        conclusion*, conclude*, resolution*, resolved, come out of, came out
    """,
    "votes": "vote, votes, voted, unanimous*, abstain*, abstention*, in favour, against",
    "decision": "decision*, decided, decide, resolution*",
    "agreement": "agreed, agreement*, agree",
    "demand": """
        demand*, call for, called for, request*, ask the, asked for, appeal*, calls for,
        wanted from
    """,
    "next_step": """
        next step*, what happens next, follow up, what's next, happen next,
        going forward, planned next, steps
    """,
    "deadline": "deadline*, by when, due date, due, until when",
    "due": """
        when should, when will .. be ready, when is .. due, when are .. due
    """,
    "implemented": """
        implemented, carried out, put into practice, done about, implementation,
        been done
    """,
    "forecast": """
        forecast*, projection*, projected
    """,
    "amounted": """
        amount to, amounted to, add up to
    """,
    "trend": """
        develop*, more .. than, fewer .. than, less .. than, higher than, lower than
    """,
    "figure": """
        population, figure*, percent*, forecast*, inhabitants, residents, growth rate,
        statistic*, cost*, budget, sum, million, %, euros, projection*,
        how many people lived, number
    """,
}
