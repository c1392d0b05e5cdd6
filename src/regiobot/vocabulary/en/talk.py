"""English small talk, and what the bot must not follow."""

SMALLTALK: dict[str, str] = {
    "greeting": """
        hello, hi, hey, good morning, good evening, good afternoon, greetings, howdy,
        hiya, dear, /start, hello there
    """,
    "how_are_you": """
        how are you, how's it going, how do you do, what's up, whats up, how is it going
    """,
    "thanks": """
        thank*, thank you, thx, cheers, great, awesome, perfect, thanks a lot,
        very helpful, nice, cool
    """,
    "bye": "bye, goodbye, see you, good night, take care, farewell",
    "help": """
        help, /help, what can you do, what can i ask, how does this work, how do i use,
        how can i ask, examples, instructions, what do you know, can you help,
        what can you tell, how do you work, what questions
    """,
    "privacy": """
        privacy, /privacy, my data, store my, personal data, gdpr, data protection,
        do you save, do you store, are you recording, who reads, store messages,
        save my, keep my, anonymous
    """,
    "identity": """
        who are you, what are you, are you a bot, are you human, are you a human,
        are you real, your name, who made you, are you an ai, are you chatgpt,
        who runs you, who built you, are you a robot, who created you, who operates,
        who is behind
    """,
    "language": """
        speak english, do you speak, english, in english, speak german, which languages,
        /language, what languages, /sprache
    """,
    "reset": "/reset, /neu, start over, new topic, forget everything",
    "affirm": """
        yes, ok, okay, yeah, no, nope, sure, alright, i see, got it, understood, right,
        fine
    """,
    "why_this": "/why, why this answer, how did you get",
}

# Asks for an opinion, unless somebody is quoted.
OPINION = """
    do you think, what do you think, do you like, your opinion, shouldn't, is .. a good,
    was .. a good, is .. a bad, was .. a bad, good job, bad job, corrupt*, incompetent*,
    failed, liar, lied, lying, stupid, too many, too much, useless, pointless, waste of,
    who is right, who's right, rate, grade, better than, best, worst, fault, blame,
    guilty, wrong to, right to, mistake, sense of, worth it, make sense, vote for,
    who should, is it good, is it bad, are you in favour, favourite, do you agree,
    ought to, is .. right, overrated, trustworthy, honest, likeable, nice guy
"""

# Judgements that stay judgements even where somebody is quoted.
JUDGEMENT = "liar, lied, lying, corrupt*, incompetent*, stupid, failure"

# Asks for advice if the question begins with it; single words.
ADVICE = "should ought"

# Wants the bot to do something other than answer.
COMMANDS = """
    ignore*, forget your, pretend*, write, say that, act as, you are now, from now on,
    system prompt, translate, joke, poem, tell me a joke, invent, make up, role play,
    roleplay, repeat after, developer mode, jailbreak*, drop table, disregard*, reveal,
    print your, output, hack*, reply only, respond with
"""
