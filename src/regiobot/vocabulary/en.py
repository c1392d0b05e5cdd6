"""The English words by which a question shows what it wants; notation as in ``de``."""

CONCEPTS: dict[str, str] = {
    "who": "who, whom, which person*, which people, names of, name of the people",
    "whose": "whose",
    "what": "what, which",
    "when": "when, what date, which date, what day, which day, on what date, date, dates, what year, which year, on which day, day of",
    "where": "where, place, venue, location, which building, what building, building, which room, which city, whereabouts",
    "why": "why, what reason, reason for",
    "how": "how",
    "which": "which, what",
    "how_many": "how many, number of, how much, how big, how large, count of",
    "how_often": "how often, how many times, in how many, at how many, how frequently",
    "how_long": "how long, duration, last for, did .. last, lasted",
    "since_when": "since when, when did .. begin, when did .. start, when was .. started, how long has, how long have, from when",
    "attend": "attend*, participat*, took part, take part, taking part, present, came, come to, was .. there, were .. there, who .. there, "
    "at the meeting, joined, guests, guest, represented, showed up, show up, turned up, participants, present at, at it, "
    "was .. at, were .. at, sent, visited, who else, part of the meeting, she at, he at, they at, who came",
    "was_there": "who was, who were, was .. at, were .. at, was .. in, were .. in, been at, been to",
    "which_meetings": "which meeting*, what meetings, at which, in which, which meetings, what meeting, which session*, which of the meetings",
    "topics_strong": "topic*, agenda, about, discussed, discuss*, talked, subject*, issues, talk about",
    "elected": "elected, voted out, recall*, re elected, reelected, election, runoff, removed from office",
    "series_start": "begin, began, begun, start, started, beginning, origin*, founded",
    "dated_only": "known date, confirmed date, certain date",
    "about": "on, about, regarding",
    "according": "according to the source*",
    "region": "area, region, neighbours, surroundings",
    "document": "document*, motion*, paper",
    "receive": "welcomed, hosted by",
    "named": "named, mentioned, listed, names",
    "heads": "leads, lead, led, runs, heads, head of, in charge of, boss of",
    "spoke": "spoke, speaker*, spoken",
    "room": "which room, what room",
    "after": "after, followed",
    "before": "before",
    "absent": "absent, missing, did not attend, didn't attend, not there, not present, didn t attend, failed to attend, wasn't there, "
    "stayed away, missed, didn't come, did not come, not at, was not there, not attend",
    "excused": "excused, apolog*, sent regrets, sent their regrets",
    "unexcused": "unexcused, without excuse",
    "invited": "invited, invitation*, invite, invitees",
    "substitute": "substitut*, stood in, stand in, standing in, in place of, on behalf of, deputi*, instead of, filled in for, replaced by",
    "came": "come, came, attend*, there, present",
    "percent": "percent*, per cent, %",
    "minutes": "minutes, took notes, recorded",
    "guest": "guest*, visitor*",
    "partial": "left early, came late, only until, part of the time, arrived late",
    "signed": "sign, signed, signator*, signatures, signature, signers, signing, signees, sign the",
    "addressee": "addressed to, addressee*, recipient*, sent to, received, written to, letter go, letter to whom, addressed, get the letter, "
    "was the letter to, got the letter",
    "topics": "topic*, agenda, about, discussed, discuss*, talked, talk about, subject*, theme*, issues, covered, on the table, "
    "happened, presented, content*, dealt with, deal with, raised, debate*, spoke about, spoken, speak about, went on",
    "agenda_item": "agenda item, item, top",
    "order": "first item, last item, first topic, last topic, first point, order of",
    "adjourned": "adjourned, taken off the agenda, postponed item, deferred, removed from the agenda",
    "say": "say, said, says, statement*, quote*, quotation*, comment*, remark*, stated, told, tell us, mention, claim*, "
    "demand*, emphasi*, opinion of, view of, position, stance, criticis*, critici*, warn*, announce*, promise*, reply, replied, answer*, "
    "response, words, express*, think about, ask for, explain*",
    "verbatim": "verbatim, word for word, exact words, quote*, quotation*, literal*, exactly, original words, exact wording, wording",
    "paraphrased": "paraphras*, indirect*, in substance, summari*",
    "other": "other, another, else, one more, different",
    "more": "more, further, go on, details, more about",
    "all": "all, every, everything, overview, list, total, full list",
    "outcome": "outcome*, result*, decision*, decided, decide, agreed, agree, agreement*, conclusion*, conclude*, resolution*, resolved, come out of, came out",
    "decision": "decision*, decided, decide, resolution*",
    "agreement": "agreed, agreement*, agree",
    "demand": "demand*, call for, called for, request*, ask the, asked for, appeal*, calls for, wanted from",
    "next_step": "next step*, what happens next, follow up, what's next, happen next, going forward, planned next, steps",
    "deadline": "deadline*, by when, due date, due, until when",
    "implemented": "implemented, carried out, put into practice, done about, implementation, been done",
    "figure": "population, figure*, percent*, forecast*, inhabitants, residents, growth rate, statistic*, cost*, budget, sum, million, %, euros, "
    "projection*, how many people lived, number",
    "weekday": "weekday, day of the week, which day of the week, what weekday, what day of the week",
    "time": "what time, at what time, time of day, o'clock, start time, what hour, when .. start, when did it start at, clock, end time",
    "form": "form, format, online, in person, virtual*, hybrid, how was .. held, how held, remote*, on site, face to face",
    "host": "host*, organised, organized, organi*, who invited, convened",
    "chair": "chair*, moderat*, led the, lead the, led, presid*, minutes, run the meeting, ran the",
    "occasion": "occasion, why was .. held, purpose, why did .. meet, reason, why did .. take place, background",
    "status": "cancelled, canceled, called off, postponed, take place, took place, taken place, happen, going ahead, held",
    "cancelled": "cancelled, canceled, called off",
    "postponed": "postponed, moved, rescheduled, new date, put off, replacement date",
    "record_status": "provisional, confirmed, corrected, preliminary, final minutes, approved, official*",
    "disputed": "disput*, contradict*, disagree*, conflicting, differ*, inconsisten*",
    "summary": "summary, summarise, summarize, overview, tell me about, information about, information on, what was, what happened, info on, know about",
    "meeting": "meeting*, session*, gathering*, conference*, talks, talk, event*, round*, appointment*, get together, video conference, video call",
    "letter": "letter*",
    "series": "series, format",
    "frequency": "how often, how frequently, regular*, interval*, every year, frequency",
    "first": "first, earliest, very first, inaugural, initial",
    "last": "last, latest, most recent, recent, newest, recently",
    "second_last": "second last, penultimate, last but one",
    "next": "next, upcoming, coming, future, planned, another meeting planned, scheduled, forthcoming, when will, will there",
    "previous": "previous, before that, the one before, preceding, prior",
    "following": "after that, afterwards, the one after, following, subsequent, then next, next one",
    "planned": "planned, scheduled, upcoming",
    "exists": "was there, were there, is there, are there, have there, known, exist*, documented, recorded",
    "office_question": "what office, which office, position, what job, function, what role, job, role, what does .. do, office",
    "in_office": "in office, still mayor, still in, incumbent, serving, still the, current*, still",
    "term": "term, since when, how long, in office, until when, took office, take office, tenure, when did .. become, when did .. leave, been mayor, still mayor, is he still, is she still, still in office",
    "successor": "success*, succeed*, replaced, after him, after her, came after, took over, followed",
    "predecessor": "predecessor*, before him, before her, preceded, previous mayor, former",
    "today": "today, now, currently, current, at the moment, these days, nowadays, at present, present",
    "then": "then, at the time, at that time, back then, that day",
    "party": "party, political party, which party, affiliation, belong to which party, politically",
    "members": "members, member of, belong*, part of, located, which district, which county",
    "key_number": "municipality key, ags, key number, municipal code",
    "whatis": "what is, what's, whats, what are, what does .. mean, what does .. stand, meaning, define, definition, stand for, stands for, abbreviation, "
    "explain, abbreviat*, short for, mean, means, acronym",
    "whois": "who is, who's, whos, who was, who are, what is the name, what's the name, name of, called, do you know",
    "source": "source*, where .. read, link*, url, published, publish*, where does .. come from, reference*, evidence, proof, article*, press release, citation, "
    "how do you know, who reported, reported, title of",
    "publication_date": "published, publication date, released",
    "complete": "complete, incomplete, full list, exhaustive, everyone listed, all listed, whole list",
    "not": "not, no, never, none, nobody, nothing, didn't, wasn't, weren't, doesn't, isn't, without, didnt, wasnt, don't",
    "except": "except, besides, apart from, other than, aside from, but not",
    "compare": "compar*, difference*, versus, vs, changed, differ",
    "both": "both, the two, both of them",
    "same": "same, the same as, identical, same thing",
    "still": "still, anymore, any more",
    "also": "also, too, as well",
    "and": "and",
    "or": "or",
    "i_mean": "i mean, i meant, no i meant, meant",
    "it": "it, that, this",
    "he": "he, him, his",
    "she": "she, her",
    "they": "they, them, those two, the two, their",
    "there": "there",
    "that_meeting": "that meeting, this meeting, the meeting, that day, there, then, that session, it, that one",
    "back": "back to, return to, again",
}

SMALLTALK: dict[str, str] = {
    "greeting": "hello, hi, hey, good morning, good evening, good afternoon, greetings, howdy, hiya, dear, /start, hello there",
    "how_are_you": "how are you, how's it going, how do you do, what's up, whats up, how is it going",
    "thanks": "thank*, thank you, thx, cheers, great, awesome, perfect, thanks a lot, very helpful, nice, cool",
    "bye": "bye, goodbye, see you, good night, take care, farewell",
    "help": "help, /help, what can you do, what can i ask, how does this work, how do i use, how can i ask, examples, instructions, what do you know, "
    "can you help, what can you tell, how do you work, what questions",
    "privacy": "privacy, /privacy, my data, store my, personal data, gdpr, data protection, do you save, do you store, are you recording, who reads, "
    "store messages, save my, keep my, anonymous",
    "identity": "who are you, what are you, are you a bot, are you human, are you a human, are you real, your name, who made you, are you an ai, are you chatgpt, "
    "who runs you, who built you, are you a robot, who created you, who operates, who is behind",
    "language": "speak english, do you speak, english, in english, speak german, which languages, /language, what languages, /sprache",
    "reset": "/reset, start over, new topic, forget everything",
    "affirm": "yes, ok, okay, yeah, no, nope, sure, alright, i see, got it, understood, right, fine",
    "why_this": "/why, why this answer, how did you get",
}

OPINION = (
    "do you think, what do you think, do you like, your opinion, shouldn't, is .. a good, was .. a good, is .. a bad, was .. a bad, good job, bad job, "
    "corrupt*, incompetent*, failed, liar, lied, lying, stupid, too many, too much, useless, pointless, waste of, who is right, who's right, rate, grade, "
    "better than, best, worst, fault, blame, guilty, wrong to, right to, mistake, sense of, worth it, make sense, vote for, who should, is it good, is it bad, "
    "are you in favour, favourite, do you agree, ought to, is .. right, overrated, trustworthy, honest, likeable, nice guy"
)

JUDGEMENT = "liar, lied, lying, corrupt*, incompetent*, stupid, failure"
ADVICE = "should ought"

COMMANDS = (
    "ignore*, forget your, pretend*, write, say that, act as, you are now, from now on, system prompt, translate, joke, poem, tell me a joke, invent, make up, "
    "role play, roleplay, repeat after, developer mode, jailbreak*, drop table, disregard*, reveal, print your, output, hack*, reply only, respond with"
)

OFFICE_SYNONYMS: dict[str, str] = {
    "mayor": "bürgermeister", "mayors": "bürgermeister", "lord": "oberbürgermeister",
    "councillor": "stadtrat", "councillors": "stadtrat", "minister": "ministerpräsident", "premier": "ministerpräsident",
    "commissioner": "landrat", "administrator": "landrat", "administrators": "landrat",
    "secretary": "staatssekretär", "deputy": "beigeordneter", "alderman": "beigeordneter",
}  # fmt: skip

ORGANIZATION_KINDS: dict[str, str] = {
    "municipality": "Stadt, Gemeinde", "municipalities": "Stadt, Gemeinde", "town": "Stadt, Gemeinde", "towns": "Stadt, Gemeinde",
    "city": "Stadt, Gemeinde", "cities": "Stadt, Gemeinde", "communities": "Stadt, Gemeinde", "places": "Stadt, Gemeinde, Bezirk",
    "district": "Landkreis, Bezirk", "districts": "Landkreis, Bezirk", "county": "Landkreis", "counties": "Landkreis",
    "borough": "Bezirk", "boroughs": "Bezirk", "state": "Land", "states": "Land", "association": "Verband, Verein",
    "associations": "Verband, Verein", "organisations": "", "organizations": "", "bodies": "", "companies": "Unternehmen",
}  # fmt: skip

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip
ORDINAL_ENDINGS = ("",)

FORMS: dict[str, str] = {
    "video": "Videokonferenz", "videoconference": "Videokonferenz", "online": "Videokonferenz", "virtual": "Videokonferenz",
    "zoom": "Videokonferenz", "remote": "Videokonferenz", "hybrid": "hybrid",
}  # fmt: skip

FILLER = """
the a an of at in on to for from by with without about into over under between among and or but so if then than as that this these those it its
is are was were be been being am do does did done has have had will would can could may might must shall should
i you he she we they me him her us them my your his our their mine yours
who whom whose what which when where why how there here
not no yes any some all each every both either neither only also too very just still even more most less least other another else
please tell give show say know like want need find look see get got make made take took come came go went
there's what's who's it's that's let's don't didn't isn't wasn't
um uh hey hi hello ok okay well now today again ever actually really exactly maybe perhaps
one ones thing things something anything someone anyone anybody people person persons name names
because due per via during until since before after while against through within upon off out up down
held hold place took happen happened take part info information detail details about regarding concerning
was were will would called named s t d ll re ve m
time times day days year years month months week weeks
government state regional local german germany
start started question questions ask asked asking answer
whether those whats wheres whens
much many lot lots few several
new old last next first
sorry pardon used use uses using given gave able possible thanks thank
mr mrs ms dr
"""

MONTHS = "january february march april may june july august september october november december"
