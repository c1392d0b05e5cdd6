"""What the bot says in Leichte Sprache: short sentences, one statement each.

Long words are parted by hyphens. What the knowledge holds in standard German only is
told as it stands, and said to be so; no sentence of it is simplified here.
"""

# --- naming a meeting
DATED = "{title} ({date})"
UNDATED = "Datum nicht bekannt"
UNDATED_DAY = "{weekday}, Datum nicht bekannt"
AND = " und "

# --- attendance
PRESENT = "Wer war dabei? {meeting}. Diese Menschen und Gruppen stehen in der Quelle:"
COUNT_PRESENT = "{meeting}. In der Quelle stehen: {count}."
NAMED_PEOPLE_ONE = "1 Person mit Namen"
NAMED_PEOPLE = "{n} Personen mit Namen"
GROUPS_ONE = "1 Gruppe ohne Namen"
GROUPS = "{n} Gruppen ohne Namen"
COUNT_BODIES = "{meeting}. Davon stehen in der Quelle: {n}."
WITHOUT_NAMES = "ohne Namen"
OPEN_LIST = "Die Liste ist nicht vollständig. Vielleicht fehlen Namen."
UNKNOWN_LIST = "Wir wissen nicht, ob die Liste vollständig ist."
COMPLETE_LIST = "Die Liste ist vollständig."
ON_BEHALF = "kam für {who}"
SPAN = "war da von {span}"
REASON = "Grund: {reason}"
WAS_PRESENT = "Ja. {meeting}. In der Quelle steht:"
NOT_NAMED = "{who} steht nicht in der Quelle. {meeting}."
NOT_NAMED_OPEN = "Vielleicht war doch jemand da. Die Liste ist nicht vollständig."
NOT_NAMED_UNKNOWN = (
    "Vielleicht war doch jemand da. Wir wissen nicht: Ist die Liste vollständig?"
)
NOT_IN_COMPLETE = (
    "Nein. {who} steht nicht auf der Liste. Die Liste ist vollständig. {meeting}."
)
EXCUSED_ANSWER = "Nein. {who} konnte nicht kommen und hat das gesagt. {meeting}:"
UNEXCUSED_ANSWER = "Nein. {who} ist nicht gekommen und hat nichts gesagt. {meeting}:"
NO_LIST = "{meeting}. Wir wissen nicht, wer dabei war."
ABSENT_LIST = "{meeting}. Diese Menschen waren nicht da:"
EXCUSED = "hat abgesagt"
NO_REASON = "Die Quelle nennt keinen Grund."
UNEXCUSED = "hat nicht abgesagt"
ABSENT_OPEN = (
    "{meeting}. Wir wissen nicht, wer gefehlt hat. Die Liste ist nicht vollständig."
)
ABSENT_NONE = "{meeting}. Die Quelle sagt nicht, wer gefehlt hat."
ABSENT_ANY = "Wir wissen nicht, wer gefehlt hat. Die Listen sind nicht vollständig."
INVITED = "{meeting}. Diese Menschen und Gruppen waren eingeladen:"
INVITED_NOT_PRESENT = (
    "{meeting}. Diese Menschen waren eingeladen. Die Quelle sagt nicht, dass sie da "
    "waren:"
)
NO_INVITED = "{meeting}. Wir wissen nicht, wer eingeladen war."
SUBSTITUTES = "{meeting}. Diese Menschen kamen für jemand anderen:"
NO_SUBSTITUTES = "{meeting}. Wir wissen nicht, ob jemand für jemand anderen kam."
NO_SPAN = "{meeting}. Wir wissen nicht, ob jemand nur kurz da war."
PARTIAL = "{meeting}. Diese Menschen waren nur kurz da:"
SIGNED = "{meeting}. Diese Menschen haben unterschrieben:"
COUNT_SIGNED = "{meeting}. So viele haben unterschrieben: {n}."
HAS_SIGNED = "Ja. {meeting}. Unterschrieben hat:"
NOT_SIGNED = "Wir wissen nicht, wer nicht unterschrieben hat."
NO_SIGNED = "{meeting}. Wir wissen nicht, wer unterschrieben hat."
ADDRESSED = "{meeting}. Der Brief ging an:"
NO_ADDRESSED = "{meeting}. Wir wissen nicht, an wen der Brief ging."
COMPLETENESS = "{list}. {meeting}. {verdict}"
LIST_NAMES = {
    "teilnehmende": "Liste: Wer war dabei",
    "entschuldigt": "Liste: Wer hat abgesagt",
    "unentschuldigt": "Liste: Wer hat gefehlt",
    "eingeladen": "Liste: Wer war eingeladen",
    "unterzeichnende": "Liste: Wer hat unterschrieben",
    "empfaenger": "Liste: Wer bekam den Brief",
    "themen": "Liste der Themen",
}
APPEARS = "{who} steht in den Quellen bei {count}:"
NO_APPEARANCE = "{who} steht bei keinem Treffen in der Quelle."
APPEARANCE_NOTE = "Vielleicht gab es noch mehr Treffen. Das steht nicht in den Quellen."
MEETINGS_ONE = "1 Treffen"
MEETINGS_MANY = "{n} Treffen"
MEETINGS_MIXED = "{n} Treffen und Schreiben"
BESIDES = "Dazu kommt:"
AS_KIND = {
    "teilnehmende": "war dabei",
    "entschuldigt": "hat abgesagt",
    "unentschuldigt": "hat gefehlt",
    "eingeladen": "war eingeladen",
    "unterzeichnende": "hat unterschrieben",
    "empfaenger": "bekam den Brief",
}

# --- topics
TOPICS = "Worum ging es? {meeting}. Das waren Themen:"
TOPICS_OPEN = "Vielleicht gab es noch mehr Themen. Die Liste ist nicht vollständig."
TOPICS_COMPLETE = "Mehr Themen gab es nicht. Die Liste ist vollständig."
NO_TOPICS = "{meeting}. Wir wissen nicht, worum es ging."
AGENDA = "Punkt {number}: {title}"
AGENDA_STATUS = {
    "vertagt": "auf später verschoben",
    "abgesetzt": "nicht besprochen",
    "geplant": "geplant",
}
NO_AGENDA_NUMBER = "{meeting}. Den Punkt {number} kennen wir nicht."
NO_RANKING = (
    "Das zähle ich nicht. Nicht alle Listen sind vollständig. Vielleicht war jemand "
    "da, den die Quelle nicht nennt."
)
NO_OTHER_TOPICS = "{meeting}. Die Quelle nennt kein anderes Thema."
NO_AGENDA_STATUS = "{meeting}. Die Quelle nennt keinen verschobenen Punkt."
TOPIC_AT = "Über das Thema „{topic}“ sprach man bei {count}:"
NO_TOPIC_AT = "Das Thema „{topic}“ steht bei keinem Treffen in der Quelle."
TOPIC_NOT_NAMED = "{meeting}. Das Thema „{topic}“ steht nicht in der Quelle. {verdict}"
TOPIC_WAS = "Ja. {meeting}. Das Thema „{topic}“ steht in der Quelle:"
TOPIC_NO = (
    "Nein. {meeting}. Das Thema „{topic}“ steht nicht auf der Liste. Die Liste ist "
    "vollständig."
)
TOPICS_NEGATED = (
    "{meeting}. Wir wissen nicht, was kein Thema war. Die Liste ist nicht vollständig."
)
TOPICS_NEGATED_COMPLETE = (
    "{meeting}. Die Liste der Themen ist vollständig. Andere Themen stehen nicht in "
    "der Quelle."
)
TOPIC_PUT_OFF = "{meeting}. {topic} war geplant. Man hat nicht darüber gesprochen."

# --- statements
SAID = "{who} ({how}), {meeting}:"
VERBATIM = "genau diese Worte"
PARAPHRASED = "nicht die genauen Worte"
NO_VERBATIM = "Die genauen Worte kennen wir nicht. Wir wissen nur ungefähr:"
NO_STATEMENT = "Wir wissen nicht, was {who} gesagt hat{about}."
NO_STATEMENT_AT = "Wir wissen nicht, was jemand gesagt hat{about}."
ABOUT = " zum Thema {topic}"
AT_MEETING = " ({meeting})"
COUNT_STATEMENTS = "So viele Aussagen kennen wir: {n}."
MORE_STATEMENTS = "Es gibt noch mehr Aussagen: {n}."
NO_MORE_STATEMENTS = "Mehr Aussagen dazu kennen wir nicht."
SPEAKERS = "Von diesen Menschen kennen wir Aussagen:"
SPEAKERS_VERBATIM = "Von diesen Menschen kennen wir genaue Worte:"
SPEAKERS_CUT = "Das sind die {n} neuesten Aussagen."
NO_SPEAKERS = "Wir kennen keine Aussagen."
SPOKE_AS = (
    "Wir kennen keine Aussage von {person} in diesem Amt. Wir kennen eine Aussage als "
    "{office}: {meeting}."
)

# --- outcomes and figures
OUTCOMES = "Was kam heraus? {meeting}:"
NO_OUTCOMES = "{meeting}. Wir wissen nicht, was herauskam{about}."
NO_OUTCOME_ON = "Zum Thema {topic} kennen wir kein Ergebnis. Wir wissen nur:"
DUE = "Zeit bis: {date}"
NO_DUE = "Wir wissen nicht, bis wann das fertig sein soll:"
IMPLEMENTED = {
    "ja": "das ist fertig",
    "nein": "das ist nicht fertig",
    "unbekannt": "wir wissen nicht, ob das fertig ist",
}
NO_IMPLEMENTED = "Wir wissen nicht, ob das fertig ist:"
FUTURE_OUTCOME = "{meeting}. Das Treffen kommt erst noch. Es gibt noch kein Ergebnis."
FIGURE = "{claim}: {subject}"
FIGURE_YEAR = "{claim}: {subject} ({year})"
NO_FIGURES = "Diese Zahl kennen wir nicht."
NOT_IN_OUTCOMES = "Das Wort {words} steht nicht in den Ergebnissen zu diesem Thema."
NO_VOTES = "Wir wissen nicht, wie man abgestimmt hat."
NO_VOTERS = "Wir wissen nicht, wer wie abgestimmt hat."

# --- circumstances
DATE = "{title}: {date}."
NO_DATE = "{title}: Das Datum ist nicht bekannt."
NO_DATE_DAY = "{title}: Es war an einem {weekday}. Das Datum ist nicht bekannt."
ONLY_MONTH = "Den Tag kennen wir nicht."
ONLY_YEAR = "Den Tag und den Monat kennen wir nicht."
BOUNDS = "Es war nicht vor {first}. Es war nicht nach {last}."
WEEKDAY = "Es war an einem {weekday}. {meeting}."
NO_WEEKDAY = "{meeting}. Wir wissen nicht, an welchem Wochen-Tag das war."
TIME = "Uhr-Zeit: {time}. {meeting}."
NO_TIME = "{meeting}. Die Uhr-Zeit kennen wir nicht."
TIME_WORD = "{time}. Die genaue Uhr-Zeit kennen wir nicht. {meeting}."
NO_DURATION = "{meeting}. Wir wissen nicht, wie lange es dauerte."
DURATION = "Zeit: {time}. {meeting}."
PLACE = "Ort: {place}. {meeting}."
NO_ROOM = "{meeting}. Den Raum kennen wir nicht."
NO_PLACE = "{meeting}. Den Ort kennen wir nicht."
PLACE_VIDEO = (
    "{meeting}. Die Menschen haben sich am Computer getroffen. Einen Ort kennen wir "
    "nicht."
)
FORM = "So war das Treffen: {form}. {meeting}."
NO_FORM = "{meeting}. Wir wissen nicht, ob man sich am Computer getroffen hat."
NO_HOST = "{meeting}. Wir wissen nicht, wer Gast-Geber war."
HOST = "Gast-Geber war: {hosts}. {meeting}."
CHAIR = "{meeting}. Das Treffen geleitet hat:"
NO_CHAIR = "{meeting}. Wir wissen nicht, wer das Treffen geleitet hat."
OCCASION = "Der Grund war: {occasion}. {meeting}."
NO_OCCASION = "{meeting}. Den Grund kennen wir nicht."
STATUS_HELD = "Das Treffen gab es. {meeting}."
STATUS_PLANNED = "Das Treffen ist geplant. {meeting}."
STATUS_PLANNED_PAST = (
    "Das Treffen war geplant. {meeting}. Wir wissen nicht, ob es das Treffen gab."
)
STATUS_CANCELLED = "Das Treffen ist abgesagt. {meeting}."
STATUS_POSTPONED = "Das Treffen ist verschoben. {meeting}."
STATUS_PUBLISHED = "Das ist veröffentlicht. {meeting}."
NOT_CANCELLED = "{meeting}. In der Quelle steht keine Absage."
REPLACED = "Das ist der neue Termin: {date}."
RECORD = "So sicher sind die Angaben: {status}. {meeting}."
NO_RECORD = "{meeting}. Wir wissen nicht, ob die Angaben bestätigt sind."
PROVISIONAL = {
    "vorläufig": "Die Angaben können sich noch ändern.",
    "berichtigt": "In den Angaben war ein Fehler. Der Fehler ist verbessert.",
}
DISPUTED = "Zu {field} sagen die Quellen nicht das Gleiche:"
NO_DISPUTES = "{meeting}. Wir kennen keinen Streit zwischen den Quellen."
READING = "{claim} (das sagt: {who})"
FIELDS = {
    "datum": "Datum",
    "uhrzeit": "Uhr-Zeit",
    "ort": "Ort",
    "teilnehmende": "Wer war dabei",
    "beginn": "Beginn",
    "form": "Form",
    "titel": "Titel",
    "themen": "Themen",
    "zahlen": "Zahlen",
    "gastgeber": "Gast-Geber",
}
OVERVIEW_PRESENT = "Dabei waren: {who}."
OVERVIEW_TOPICS = "Die Themen waren: {topics}."
OVERVIEW_PLACE = "Der Ort war: {place}."
OVERVIEW_FORM = "So war das Treffen: {form}."
OVERVIEW_TIME = "Die Uhr-Zeit war: {time}."
NO_NEW_DATE = "Wir kennen keinen neuen Termin."

# --- meetings and series
MEETINGS = "Wir kennen {n}:"
MEETINGS_SINGLE = "Wir kennen {n}:"
NO_MEETING = "Wir kennen kein Treffen {when}."
NO_MEETING_OF = "Wir kennen kein Treffen {when}. Gemeint ist die Reihe {series}."
NO_MEETING_AT_ALL = "So ein Treffen kennen wir nicht."
NO_SUCH_DAY = "Diesen Tag gibt es nicht."
NEAREST = "Diese Treffen waren kurz davor oder danach:"
NEXT = "Das ist das nächste Treffen: {meeting}."
NEXT_MORE = "Diese Treffen sind auch geplant:"
NO_NEXT = "Wir kennen kein neues Treffen."
RELATED = "gehört nicht zur Reihe {series}"
WHICH_MEETING = "Welches Treffen meinen Sie?"
WHICH_PERSON = "Wen meinen Sie?"
WHICH_BODY = "Was meinen Sie?"
SERIES_BEGIN = (
    "Seit wann gibt es die Reihe {series}? Die Quellen sagen nicht das Gleiche:"
)
SERIES_BEGIN_ONE = "Beginn der Reihe {series}: {claim}."
NO_SERIES_BEGIN = "Wir wissen nicht, seit wann es die Reihe {series} gibt."
FREQUENCY = "So oft ist das {series}: {frequency}."
NO_FREQUENCY = "Wir wissen nicht, wie oft das {series} ist."
ALL_SERIES = "Wir kennen {n} Reihen:"
SERIES_COUNT = "Wir kennen {n} aus der Reihe {series}."
OF_SERIES = "Ja. {meeting} gehört zur Reihe {series}."
NOT_OF_SERIES = "Nein. {meeting} gehört nicht zur Reihe {series}."
SERIES_HOST = "Gast-Geber der Reihe {series}: {hosts}."
ROTATING = "immer jemand anderes"

# --- people and offices
SINCE = "seit {start}"
UNTIL = "bis {end}"
FROM_TO = "{start} bis {end}"
ACTING = "nur für kurze Zeit"
PARTY = "{person}: {party}."
NO_PARTY = "Wir wissen nicht, in welcher Partei {person} ist."
NO_HOLDER_PLAIN = "Wir wissen nicht, wer dieses Amt hat{where}."
NO_OFFICES = "Wir kennen kein Amt von: {person}."
NO_TERM = "Wir wissen nicht, wie lange das Amt dauert: {person}."
SUCCESSOR = "Danach im Amt:"
PREDECESSOR = "Davor im Amt:"
NO_SUCCESSOR = "Wir wissen nicht, wer danach im Amt war."
NO_PREDECESSOR = "Wir wissen nicht, wer davor im Amt war."
ENDED = "Das Amt ging bis {end}. Die Person hat das Amt nicht mehr."
STILL = "Die Person hat das Amt noch. So steht es in der Quelle."
NO_PERSON_FACT = "Das wissen wir nicht über {person}."
NO_NEXT_HOLDER = "Wir wissen nicht, wer dieses Amt als Nächstes hat."
NO_APPEARANCE_THERE = "{who} steht bei diesen Treffen nicht in der Quelle."
SPOKE_ABOUT = "Themen der Aussagen: {topics}."
NO_SUCH_KIND = "So etwas steht nicht in der Quelle. In der Quelle steht:"
NO_OFFICE = "Wir kennen kein Amt"

# --- bodies, topics, knowledge
BODY = "{name} ({kind})"
BODY_PART = "gehört zu {parent}"
KEY_NUMBER = "Die amtliche Nummer von {name} ist: {ags}."
NO_KEY_NUMBER = "Die amtliche Nummer von {name} kennen wir nicht."
MEMBERS = "Zu {name} gehören: {members}."
MEMBERS_NOTE = "Vielleicht gehören noch mehr Orte dazu."
NO_BODY_FACT = "Das wissen wir nicht über {name}."
PASSAGES = "Das steht in unseren Texten:"
NOT_COVERED = "Dazu wissen wir nichts: {words}."
NOTHING_RECORDED = "Dazu wissen wir nichts."

# --- sources
SOURCES_OF = "Woher wissen wir das? {meeting}:"
SOURCES_FOR = "Woher wissen wir das? {name}:"
SOURCE = "Das steht hier: {source}"
SOURCES = "Das steht hier:"
ONLY_BEGINNING = "gelesen: {extent}"
QUOTED_TITLE = "„{title}“"
QUOTE = "„{text}“"

# --- talk
GREETING = (
    "Guten Tag. Ich weiß etwas über die Treffen in der Region. Sie können mich fragen: "
    "Wer war dabei? Worum ging es? Wann war das? Wo war das?"
)
HOW_ARE_YOU = "Danke, gut. Fragen Sie mich etwas über die Treffen."
THANKS = "Gern. Sie können weiter fragen."
BYE = "Auf Wiedersehen."
AFFIRM = "Gut. Was möchten Sie wissen?"
RESET = "Gut. Wir fangen neu an."
HELP = (
    "Fragen Sie mich etwas über die Treffen. Sie können fragen: Wer war dabei? Worum "
    "ging es? Was hat jemand gesagt? Wann war das? Wo war das? Ich sage Ihnen immer, "
    "woher ich das weiß. Manchmal weiß ich etwas nicht. Dann sage ich das."
)
HELP_SERIES = (
    "Fragen Sie mich etwas über die Treffen. Die Treffen heißen {series}. Sie können "
    "fragen: Wer war dabei? Worum ging es? Was hat jemand gesagt? Wann war das? Wo war "
    "das? Ich sage Ihnen immer, woher ich das weiß. Manchmal weiß ich etwas nicht. "
    "Dann sage ich das."
)
PRIVACY = (
    "Ich speichere Ihre Nachrichten nicht. Ich merke mir 30 Minuten lang, worüber wir "
    "gesprochen haben. Dann vergesse ich es. Nur wenn Sie ein Abo haben: Dann "
    "speichere ich die Nummer vom Chat. Mit /loeschen löschen Sie alles. Telegram hat "
    "eigene Regeln."
)
PRIVACY_GAPS = (
    "Manchmal kenne ich eine Antwort nicht. Dann merke ich mir das Thema der Frage. "
    "Ich merke mir keine Namen. Ich merke mir nicht, wer gefragt hat. Nach 90 Tagen "
    "ist alles gelöscht."
)
PRIVACY_CONTACT = "Dafür verantwortlich ist: {who}."
IDENTITY = (
    "Ich bin {name}. Ich bin ein Computer-Programm. Ich sage nur, was in unseren "
    "Texten steht. Ich sage immer, woher ich das weiß. Ich denke mir nichts aus."
)
IDENTITY_CONTACT = "Fragen dazu beantwortet: {who}."
LANGUAGE = "Ich verstehe Deutsch und Englisch."
OPINION = "Ich habe keine Meinung dazu. Ich sage nur, was in unseren Texten steht."
COMMAND = "Das kann ich nicht. Ich sage nur, was in unseren Texten steht."
NOT_UNDERSTOOD = (
    "Das habe ich nicht verstanden. Fragen Sie mich etwas über die Treffen. Zum "
    "Beispiel: Wer war dabei? Worum ging es?"
)
DID_YOU_MEAN = "Meinten Sie {name}?"

# --- inside other sentences
AT_DAY = "am {date}"
AT_TITLE = "bei „{title}“"
STATES = {"geplant": "geplant", "abgesagt": "abgesagt", "verschoben": "verschoben"}
NOBODY = "Das"
ANY_MEETING = "kein Treffen"
IN_TIME = "({date})"
OUTCOME_LABELS: dict[str, str] = {}
COUNT_OUTCOMES = "So viele Ergebnisse kennen wir: {n}."
