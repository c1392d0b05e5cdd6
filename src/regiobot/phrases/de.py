"""What the bot says in German."""

# --- naming a meeting
DATED = "{title} ({date})"
UNDATED = "Datum nicht genannt"
UNDATED_DAY = "{weekday}, Datum nicht genannt"
AND = " und "

# --- attendance
PRESENT = "Als Teilnehmende genannt, {meeting}:"
COUNT_PRESENT = "Genannt, {meeting}: {count}."
NAMED_PEOPLE_ONE = "1 Person mit Namen"
NAMED_PEOPLE = "{n} Personen mit Namen"
GROUPS_ONE = "1 Gruppe oder Körperschaft ohne Namen"
GROUPS = "{n} Gruppen oder Körperschaften ohne Namen"
COUNT_BODIES = "Davon genannt, {meeting}: {n}."
WITHOUT_NAMES = "ohne Namen"
OPEN_LIST = "Die Liste ist nicht vollständig: Die Quelle nennt nur einen Teil."
UNKNOWN_LIST = (
    "Ob die Liste vollständig ist, sagt die Quelle nicht; sie muss nicht vollständig "
    "sein."
)
COMPLETE_LIST = "Die Liste ist vollständig."
ON_BEHALF = "in Vertretung für {who}"
SPAN = "anwesend {span}"
REASON = "Grund: {reason}"
WAS_PRESENT = "Ja: Genannt ist, {meeting}:"
NOT_NAMED = "{who} ist für dieses Treffen nicht genannt: {meeting}."
NOT_NAMED_OPEN = "Das schließt es nicht aus: Die Liste ist nicht vollständig."
NOT_NAMED_UNKNOWN = (
    "Ob die Liste vollständig ist, sagt die Quelle nicht; es ist offen, wer noch da "
    "war."
)
NOT_IN_COMPLETE = (
    "Nein: {who} steht nicht auf der Liste, und sie ist vollständig. {meeting}."
)
EXCUSED_ANSWER = "Nein: {who} war entschuldigt, {meeting}:"
UNEXCUSED_ANSWER = "Nein: {who} fehlte ohne Entschuldigung, {meeting}:"
NO_LIST = "Wer teilnahm, ist nicht genannt: {meeting}."
ABSENT_LIST = "Gefehlt haben, {meeting}:"
EXCUSED = "entschuldigt"
NO_REASON = "Ein Grund ist nicht genannt."
UNEXCUSED = "unentschuldigt"
ABSENT_OPEN = (
    "Wer fehlte, lässt sich nicht sagen: Die Liste der Teilnehmenden ist nicht "
    "vollständig, und Abwesende nennt die Quelle nicht. {meeting}."
)
ABSENT_NONE = (
    "Abwesende nennt die Quelle nicht; die Liste der Teilnehmenden ist vollständig. "
    "{meeting}."
)
ABSENT_ANY = (
    "Wer fehlte, lässt sich nicht sagen: Die Listen der Teilnehmenden sind nicht "
    "vollständig, und wer nicht genannt ist, kann trotzdem da gewesen sein."
)
INVITED = "Eingeladen, {meeting}:"
INVITED_NOT_PRESENT = "Eingeladen, aber nicht als anwesend genannt, {meeting}:"
NO_INVITED = "Wer eingeladen war, ist nicht genannt: {meeting}."
SUBSTITUTES = "In Vertretung nahmen teil, {meeting}:"
NO_SUBSTITUTES = "Eine Vertretung ist nicht genannt: {meeting}."
NO_SPAN = "Eine zeitweise Anwesenheit ist nicht genannt: {meeting}."
PARTIAL = "Nur zeitweise anwesend, {meeting}:"
SIGNED = "Unterzeichnet haben, {meeting}:"
COUNT_SIGNED = "{n} Unterzeichnende, {meeting}."
HAS_SIGNED = "Ja: Unterzeichnet hat, {meeting}:"
NOT_SIGNED = "Wer nicht unterschrieben hat, ist nicht genannt."
NO_SIGNED = "Unterzeichnende sind nicht genannt: {meeting}."
ADDRESSED = "Gerichtet an, {meeting}:"
NO_ADDRESSED = "Empfänger sind nicht genannt: {meeting}."
COMPLETENESS = "{list}, {meeting}: {verdict}"
LIST_NAMES = {
    "teilnehmende": "Liste der Teilnehmenden",
    "entschuldigt": "Liste der Entschuldigten",
    "unentschuldigt": "Liste der Unentschuldigten",
    "eingeladen": "Liste der Eingeladenen",
    "unterzeichnende": "Liste der Unterzeichnenden",
    "empfaenger": "Liste der Empfänger",
    "themen": "Themenliste",
}
APPEARS = "{who} ist genannt bei {count}:"
NO_APPEARANCE = "{who} ist bei keinem Treffen als anwesend genannt."
APPEARANCE_NOTE = (
    "Genannt heißt: so steht es in den Quellen; nicht genannt heißt nicht abwesend."
)
MEETINGS_ONE = "1 Treffen"
MEETINGS_MANY = "{n} Treffen"
MEETINGS_MIXED = "{n} Treffen und Schriftstücke"
BESIDES = "Außerdem:"
AS_KIND = {
    "teilnehmende": "genannt als anwesend",
    "entschuldigt": "entschuldigt",
    "unentschuldigt": "unentschuldigt gefehlt",
    "eingeladen": "eingeladen",
    "unterzeichnende": "unterzeichnet",
    "empfaenger": "Empfänger",
}

# --- topics
TOPICS = "Themen, {meeting}:"
TOPICS_OPEN = (
    "Die Quelle nennt die Themen nur unter anderem; die Liste ist nicht vollständig."
)
TOPICS_COMPLETE = "Die Themenliste ist vollständig."
NO_TOPICS = "Themen sind nicht genannt: {meeting}."
AGENDA = "TOP {number}: {title}"
AGENDA_STATUS = {"vertagt": "vertagt", "abgesetzt": "abgesetzt", "geplant": "geplant"}
NO_AGENDA_NUMBER = "Ein Tagesordnungspunkt {number} ist nicht verzeichnet: {meeting}."
NO_RANKING = (
    "Wer oder was am häufigsten, am seltensten oder immer vorkam, werte ich nicht "
    "aus: Nicht alle Listen sind vollständig, und wer nicht genannt ist, kann "
    "trotzdem da gewesen sein."
)
NO_OTHER_TOPICS = "Weitere Themen sind nicht genannt: {meeting}."
NO_AGENDA_STATUS = "Vertagte oder abgesetzte Punkte sind nicht genannt: {meeting}."
TOPIC_AT = "{topic} war Thema bei {count}:"
NO_TOPIC_AT = "{topic} ist bei keinem Treffen als Thema genannt."
TOPIC_NOT_NAMED = "{topic} ist als Thema nicht genannt: {meeting}. {verdict}"
TOPIC_WAS = "Ja: {topic} ist als Thema genannt, {meeting}:"
TOPIC_NO = "Nein: {topic} steht nicht auf der vollständigen Themenliste. {meeting}."
TOPICS_NEGATED = (
    "Was nicht Thema war, lässt sich nicht sagen: Die Themenliste ist nicht "
    "vollständig. {meeting}."
)
TOPICS_NEGATED_COMPLETE = (
    "Die Themenliste ist vollständig; Themen, die fehlen, nennt die Quelle nicht. "
    "{meeting}."
)

# --- statements
SAID = "{who} ({how}), {meeting}:"
VERBATIM = "wörtlich"
PARAPHRASED = "sinngemäß"
NO_VERBATIM = "Eine wörtliche Aussage ist nicht überliefert, nur sinngemäß:"
NO_STATEMENT = "Eine Aussage von {who} ist nicht überliefert{about}."
NO_STATEMENT_AT = "Eine Aussage ist nicht überliefert{about}."
ABOUT = " zu {topic}"
AT_MEETING = " ({meeting})"
COUNT_STATEMENTS = "Zahl der überlieferten Aussagen: {n}."
MORE_STATEMENTS = "Weitere Aussagen sind überliefert: {n}."
NO_MORE_STATEMENTS = "Weitere Aussagen dazu sind nicht überliefert."
SPEAKERS = "Aussagen sind überliefert von:"
SPEAKERS_VERBATIM = "Wörtliche Zitate sind überliefert von:"
SPEAKERS_CUT = "Berücksichtigt sind die {n} neuesten Aussagen."
NO_SPEAKERS = "Aussagen sind nicht überliefert."

# --- outcomes and figures
OUTCOMES = "Ergebnisse, {meeting}:"
NO_OUTCOMES = (
    "Ergebnisse, Beschlüsse oder nächste Schritte{about} sind nicht genannt: {meeting}."
)
NO_OUTCOME_ON = (
    "Ein Ergebnis oder Beschluss ist nicht genannt: {topic}. Bekannt ist nur:"
)
DUE = "Frist: {date}"
NO_DUE = "Eine Frist ist nicht genannt:"
IMPLEMENTED = {
    "ja": "umgesetzt: ja",
    "nein": "umgesetzt: nein",
    "unbekannt": "ob umgesetzt, ist nicht bekannt",
}
NO_IMPLEMENTED = "Ob es umgesetzt wurde, ist nicht vermerkt:"
FUTURE_OUTCOME = (
    "Das Treffen liegt in der Zukunft; Ergebnisse gibt es noch nicht. {meeting}."
)
FIGURE = "{claim}: {subject}"
FIGURE_YEAR = "{claim}: {subject} ({year})"
NO_FIGURES = "Eine solche Zahl ist nicht genannt."

# --- circumstances
DATE = "{title}: {date}."
NO_DATE = "{title}: Das Datum ist nicht genannt."
NO_DATE_DAY = "{title}: Es war an einem {weekday}; das Datum ist nicht genannt."
ONLY_MONTH = "Der Tag ist nicht genannt."
ONLY_YEAR = "Tag und Monat sind nicht genannt."
BOUNDS = "Frühestens {first}, spätestens {last}."
WEEKDAY = "{weekday}: {meeting}."
NO_WEEKDAY = "Der Wochentag ist nicht genannt: {meeting}."
TIME = "Uhrzeit: {time}, {meeting}."
NO_TIME = "Eine Uhrzeit ist nicht genannt: {meeting}."
TIME_WORD = "{time}; eine Uhrzeit ist nicht genannt. {meeting}."
NO_DURATION = "Wie lange es dauerte, ist nicht genannt: {meeting}."
DURATION = "Zeit: {time}, {meeting}."
PLACE = "Ort: {place}, {meeting}."
NO_ROOM = "Ein Raum ist nicht genannt: {meeting}."
NO_PLACE = "Ein Ort ist nicht genannt: {meeting}."
PLACE_VIDEO = "Es war eine Videokonferenz; ein Ort ist nicht genannt. {meeting}."
FORM = "Form: {form}, {meeting}."
NO_FORM = "Die Form ist nicht genannt: {meeting}."
HOST = "Gastgeber: {hosts}, {meeting}."
NO_HOST = "Ein Gastgeber ist nicht genannt: {meeting}."
CHAIR = "Leitung, {meeting}:"
NO_CHAIR = (
    "Wer leitete, moderierte oder Protokoll führte, ist nicht genannt: {meeting}."
)
OCCASION = "Anlass: {occasion}, {meeting}."
NO_OCCASION = "Ein Anlass oder Grund ist nicht genannt: {meeting}."
STATUS_HELD = "Es hat stattgefunden: {meeting}."
STATUS_PLANNED = "Geplant: {meeting}."
STATUS_PLANNED_PAST = "Geplant war: {meeting}. Ob es stattfand, ist nicht vermerkt."
STATUS_CANCELLED = "Abgesagt: {meeting}."
STATUS_POSTPONED = "Verschoben: {meeting}."
STATUS_PUBLISHED = "Veröffentlicht: {meeting}."
NOT_CANCELLED = "Eine Absage oder Verschiebung ist nicht vermerkt: {meeting}."
REPLACED = "Neuer Termin: {date}."
RECORD = "Stand der Angaben: {status}, {meeting}."
NO_RECORD = "Ob die Angaben bestätigt sind, ist nicht vermerkt: {meeting}."
PROVISIONAL = {
    "vorläufig": "Die Angaben sind vorläufig.",
    "berichtigt": "Die Angaben wurden berichtigt.",
}
DISPUTED = "Die Quellen sagen Verschiedenes zu {field}:"
NO_DISPUTES = "Widersprüche zwischen den Quellen sind nicht vermerkt: {meeting}."
READING = "{claim} (laut {who})"
FIELDS = {
    "datum": "Datum",
    "uhrzeit": "Uhrzeit",
    "ort": "Ort",
    "teilnehmende": "Teilnehmende",
    "beginn": "Beginn der Reihe",
    "form": "Form",
    "titel": "Titel",
    "themen": "Themen",
    "zahlen": "Zahlen",
    "gastgeber": "Gastgeber",
}
OVERVIEW_PRESENT = "Genannt sind: {who}."
OVERVIEW_TOPICS = "Themen: {topics}."
OVERVIEW_PLACE = "Ort: {place}."
OVERVIEW_FORM = "Form: {form}."
OVERVIEW_TIME = "Uhrzeit: {time}."

# --- meetings and series
MEETINGS = "Bekannt sind {n}:"
MEETINGS_SINGLE = "Bekannt ist {n}:"
NO_MEETING = "Ein Treffen {when} ist nicht verzeichnet."
NO_MEETING_OF = "Ein Treffen der Reihe {series} {when} ist nicht verzeichnet."
NO_MEETING_AT_ALL = "Ein solches Treffen ist nicht verzeichnet."
NO_SUCH_DAY = "Diesen Tag gibt es im Kalender nicht."
NEAREST = "In der Nähe verzeichnet:"
NEXT = "Das nächste geplante Treffen: {meeting}."
NEXT_MORE = "Außerdem geplant:"
NO_NEXT = "Ein kommender Termin ist nicht verzeichnet."
RELATED = "gehört nicht zur Reihe {series}"
WHICH_MEETING = "Welches Treffen meinen Sie?"
WHICH_PERSON = "Wen meinen Sie?"
WHICH_BODY = "Was meinen Sie?"
SERIES_BEGIN = "Seit wann es die Reihe {series} gibt, sagen die Quellen verschieden:"
SERIES_BEGIN_ONE = "Beginn der Reihe {series}: {claim}."
NO_SERIES_BEGIN = "Seit wann es die Reihe {series} gibt, ist nicht genannt."
FREQUENCY = "Turnus der Reihe {series}: {frequency}."
NO_FREQUENCY = "Wie oft die Reihe {series} tagt, ist nicht genannt."
ALL_SERIES = "Verzeichnete Reihen ({n}):"
SERIES_COUNT = "Verzeichnet in der Reihe {series}: {n}."

# --- people and offices
SINCE = "seit {start}"
UNTIL = "bis {end}"
FROM_TO = "{start} bis {end}"
ACTING = "kommissarisch"
PARTY = "{person}: {party}."
NO_PARTY = "Die Partei von {person} ist nicht genannt."
NO_HOLDER_PLAIN = "Wer dieses Amt innehat, ist nicht genannt{where}."
NO_OFFICES = "Ein Amt ist nicht genannt: {person}."
NO_TERM = "Eine Amtszeit ist nicht genannt: {person}."
SUCCESSOR = "Danach im Amt:"
PREDECESSOR = "Davor im Amt:"
NO_SUCCESSOR = "Wer danach im Amt war, ist nicht genannt."
NO_PREDECESSOR = "Wer davor im Amt war, ist nicht genannt."
ENDED = "Im Amt bis {end}, nach den Angaben also nicht mehr."
STILL = "Im Amt, soweit bekannt."
NO_PERSON_FACT = "Zu {person} ist das nicht vermerkt."

# --- bodies, topics, knowledge
BODY = "{name} ({kind})"
BODY_PART = "gehört zu {parent}"
KEY_NUMBER = "Amtlicher Gemeindeschlüssel von {name}: {ags}."
NO_KEY_NUMBER = "Ein Gemeindeschlüssel ist nicht genannt: {name}."
MEMBERS = "Zugehörig zu {name}: {members}."
MEMBERS_NOTE = "Genannt sind nur Orte und Stellen, die in den Unterlagen vorkommen."
NO_BODY_FACT = "Zu {name} ist das nicht vermerkt."
SERIES_HOST = "Gastgeber der Reihe {series}: {hosts}."
ROTATING = "wechselnd"
NO_NEW_DATE = "Eine Verschiebung oder ein neuer Termin ist nicht vermerkt."
TOPIC_PUT_OFF = (
    "{topic} stand auf der Tagesordnung, wurde aber nicht behandelt: {meeting}."
)
NO_NEXT_HOLDER = "Wer dieses Amt künftig innehat, ist nicht genannt."
NO_APPEARANCE_THERE = (
    "{who} ist bei den Treffen, nach denen gefragt ist, nicht als anwesend genannt."
)
SPOKE_ABOUT = "Themen der Aussagen: {topics}."
NO_SUCH_KIND = "Ausdrücklich als solche genannt ist nichts davon; genannt sind:"
NO_VOTERS = "Wer wie abgestimmt hat, ist nicht genannt."
SPOKE_AS = (
    "In diesem Amt ist keine Aussage von {person} vermerkt. Vermerkt ist eine als "
    "{office}: {meeting}."
)
NO_OFFICE = "Person ohne genanntes Amt"
OF_SERIES = "Ja: {meeting} gehört zur Reihe {series}."
NOT_OF_SERIES = "Nein: {meeting} gehört nicht zur Reihe {series}."
NO_VOTES = "Wie abgestimmt wurde, ist nicht genannt."
NOT_IN_OUTCOMES = "Das Wort {words} steht in den Ergebnissen zu diesem Thema nicht."
PASSAGES = "Dazu steht in den Unterlagen:"
NOT_COVERED = "Dazu ist nichts vermerkt: {words}."
NOTHING_RECORDED = "Dazu ist in den Unterlagen nichts vermerkt."

# --- sources
SOURCES_OF = "Quellen, {meeting}:"
SOURCES_FOR = "Quellen zu {name}:"
SOURCE = "Quelle: {source}"
SOURCES = "Quellen:"
ONLY_BEGINNING = "gelesen: {extent}"
QUOTED_TITLE = "„{title}“"
QUOTE = "„{text}“"

# --- talk
GREETING = (
    "Guten Tag. Ich gebe Auskunft über die Treffen in der Region: wer dabei war, "
    "worum es ging, wer was sagte, wann und wo."
)
HOW_ARE_YOU = "Danke, ich bin bereit. Fragen Sie mich etwas zu den Treffen."
THANKS = "Gern. Fragen Sie jederzeit weiter."
BYE = "Auf Wiedersehen."
AFFIRM = "In Ordnung. Was möchten Sie zu den Treffen wissen?"
RESET = "Gut, wir fangen von vorn an."
HELP = (
    "Fragen Sie in eigenen Worten nach den Treffen, etwa den Regionalgesprächen: wer "
    "dabei war, worum es ging, wer was sagte, wann und wo es war, was herauskam, wer "
    "welches Amt hat. Jede Antwort nennt ihre Quelle. Steht etwas nicht in den "
    "Unterlagen, sage ich das."
)
HELP_SERIES = (
    "Fragen Sie in eigenen Worten nach den Treffen ({series}): wer dabei war, worum "
    "es ging, wer was sagte, wann und wo es war, was herauskam, wer welches Amt hat. "
    "Jede Antwort nennt ihre Quelle. Steht etwas nicht in den Unterlagen, sage ich "
    "das."
)
PRIVACY = (
    "Ich speichere weder Ihre Nachrichten noch, wer Sie sind. Für Rückfragen merke "
    "ich mir 30 Minuten lang im Arbeitsspeicher, worum es im Chat ging; danach ist es "
    "vergessen. Nur wer ein Abo bestellt (/abo), von dessen Chat speichere ich "
    "Nummer, Auswahl und Sprache, bis er abbestellt. /auskunft zeigt, was über den "
    "Chat gespeichert ist, /loeschen löscht es. Telegram selbst verarbeitet Ihre "
    "Nachrichten nach eigenen Regeln."
)
PRIVACY_GAPS = (
    "Kann ich eine Frage nicht beantworten, merke ich mir für die Redaktion, wonach "
    "gefragt wurde: ohne Namen und Zahlen, ohne Chat und Uhrzeit, nur mit der Woche "
    "und der Zahl der Fragenden. Nach höchstens 90 Tagen ist das gelöscht."
)
PRIVACY_CONTACT = "Verantwortlich: {who}."
IDENTITY = (
    "Ich bin {name}, ein Programm. Ich antworte nur mit dem, was in den gepflegten "
    "Unterlagen zu den Treffen steht, immer mit Quelle; ein Sprachmodell bin ich "
    "nicht."
)
IDENTITY_CONTACT = "Kontakt: {who}."
LANGUAGE = (
    "Ich verstehe Deutsch und Englisch. Schreiben Sie einfach in der Sprache, die Sie "
    "möchten."
)
OPINION = (
    "Dazu gebe ich keine Meinung und kein Urteil ab; ich nenne nur, was zu den "
    "Treffen belegt ist."
)
COMMAND = "Das kann ich nicht: Ich gebe nur wieder, was zu den Treffen belegt ist."
NOT_UNDERSTOOD = (
    "Das habe ich nicht verstanden. Ich kann Auskunft zu den Treffen geben: wer, was, "
    "wann, wo."
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
COUNT_OUTCOMES = "Zahl der genannten Ergebnisse: {n}."
