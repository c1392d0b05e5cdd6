"""German short forms, kinds, counts and months, each with what it stands for."""

# Short and everyday names of offices, with the office as the files write it.
OFFICE_SYNONYMS: dict[str, str] = {
    "ob": "oberbürgermeister", "obm": "oberbürgermeister", "obs": "oberbürgermeister",
    "oberburgermeisteramt": "oberbürgermeister", "bm": "bürgermeister",
    "bms": "bürgermeister", "rathauschef": "bürgermeister",
    "rathauschefin": "bürgermeister", "rathauschefs": "bürgermeister",
    "stadtchef": "bürgermeister", "stadtchefin": "bürgermeister",
    "stadtoberhaupt": "bürgermeister", "gemeindechef": "bürgermeister",
    "gemeindechefin": "bürgermeister", "ortschef": "bürgermeister",
    "dorfchef": "bürgermeister", "schultes": "bürgermeister",
    "bzbm": "bezirksbürgermeister", "bezirkschef": "bezirksbürgermeister",
    "bezirkschefin": "bezirksbürgermeister", "bezbm": "bezirksbürgermeister",
    "lr": "landrat", "landrate": "landrat", "kreischef": "landrat",
    "kreischefin": "landrat", "kreischefs": "landrat", "dezernent": "beigeordneter",
    "dezernentin": "beigeordnete", "landesvater": "ministerpräsident",
    "regierungschef": "ministerpräsident", "regierungschefin": "ministerpräsident",
    "stadtrate": "stadtrat", "spitzenbeamtin": "staatssekretärin",
    "spitzenbeamter": "staatssekretär", "spitzenbeamte": "staatssekretär",
}  # fmt: skip

# Words for kinds of bodies, with the kinds of the files; empty for bodies of any kind.
ORGANIZATION_KINDS: dict[str, str] = {
    "kommune": "Stadt, Gemeinde", "kommunen": "Stadt, Gemeinde",
    "gemeinde": "Gemeinde, Stadt", "gemeinden": "Gemeinde, Stadt",
    "stadt": "Stadt, Gemeinde", "stadte": "Stadt, Gemeinde",
    "orte": "Stadt, Gemeinde, Bezirk", "orten": "Stadt, Gemeinde, Bezirk",
    "ort": "Stadt, Gemeinde", "nachbarkommunen": "Stadt, Gemeinde",
    "nachbargemeinden": "Stadt, Gemeinde", "umlandgemeinden": "Stadt, Gemeinde",
    "stadten": "Stadt, Gemeinde", "nachbarstadte": "Stadt, Gemeinde",
    "nachbarorte": "Stadt, Gemeinde", "landkreis": "Landkreis",
    "landkreise": "Landkreis", "kreis": "Landkreis", "kreise": "Landkreis",
    "landkreisen": "Landkreis", "kreisen": "Landkreis", "lk": "Landkreis",
    "nachbarkreise": "Landkreis", "bezirk": "Bezirk", "bezirke": "Bezirk",
    "bezirken": "Bezirk", "stadtbezirke": "Bezirk", "land": "Land", "lander": "Land",
    "landern": "Land", "bundesland": "Land", "bundeslander": "Land",
    "landesebene": "Land", "landesregierung": "Land", "verband": "Verband, Verein",
    "verbande": "Verband, Verein", "verein": "Verein, Verband",
    "vereine": "Verein, Verband", "unternehmen": "Unternehmen", "firma": "Unternehmen",
    "firmen": "Unternehmen", "klinik": "Klinik", "kliniken": "Klinik",
    "kammer": "Kammer", "kammern": "Kammer", "hochschule": "Hochschule",
    "hochschulen": "Hochschule", "behorde": "Behörde", "behorden": "Behörde",
    "initiative": "Initiative", "initiativen": "Initiative", "gremium": "Gremium",
    "gremien": "Gremium", "medien": "Medium",
    "korperschaft": "Stadt, Gemeinde, Landkreis, Bezirk, Land",
    "korperschaften": "Stadt, Gemeinde, Landkreis, Bezirk, Land", "organisation": "",
    "organisationen": "", "institution": "", "institutionen": "", "stellen": "",
    "einrichtungen": "",
}  # fmt: skip

# Last parts of compounds that ask, with the word that asks alone: "Gründungsort".
ASKING_ENDINGS: dict[str, str] = {
    "ort": "ort", "datum": "datum", "termin": "datum", "uhrzeit": "uhrzeit",
    "dauer": "dauer", "anzahl": "anzahl", "zahl": "anzahl", "zahlen": "zahlen",
    "menge": "anzahl", "hohe": "hohe", "grosse": "hohe", "lange": "hohe",
    "kosten": "kosten", "grund": "grund", "quelle": "quelle", "zitat": "zitat",
    "zitate": "zitat", "wortlaut": "wortlaut", "gaste": "teilnehmer",
    "teilnehmer": "teilnehmer", "themen": "themen", "ergebnis": "ergebnis",
    "ergebnisse": "ergebnis", "gastgeber": "gastgeber", "frist": "frist",
    "absage": "absage", "leitung": "leitung",
}  # fmt: skip

# Beginnings of words, as typed, that are other words once they are folded.
FALSE_FRIENDS: dict[str, tuple[str, ...]] = {"demand": ("förder", "foerder")}

# Beginnings of counting words, and the endings they take.
ORDINALS: dict[str, int] = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "funft": 5, "sechst": 6, "siebt": 7,
    "acht": 8, "neunt": 9, "zehnt": 10, "elft": 11, "zwolft": 12,
}  # fmt: skip
ORDINAL_ENDINGS = ("e", "er", "es", "en", "em")

# Words for the form of a meeting, with the form as the files write it.
FORMS: dict[str, str] = {
    "videokonferenz": "Videokonferenz", "videokonferenzen": "Videokonferenz",
    "video": "Videokonferenz", "videoschalte": "Videokonferenz",
    "videotreffen": "Videokonferenz", "online": "Videokonferenz",
    "virtuell": "Videokonferenz", "virtuelles": "Videokonferenz",
    "virtuelle": "Videokonferenz", "virtuellen": "Videokonferenz",
    "digital": "Videokonferenz", "digitale": "Videokonferenz",
    "digitales": "Videokonferenz", "digitalen": "Videokonferenz",
    "onlinetreffen": "Videokonferenz", "onlinesitzung": "Videokonferenz",
    "videosprechrunde": "Videokonferenz", "bildschirm": "Videokonferenz", "videocall": "Videokonferenz",
    "zoom": "Videokonferenz", "videogesprach": "Videokonferenz",
    "videoschaltung": "Videokonferenz", "hybrid": "hybrid", "hybride": "hybrid",
    "hybriden": "hybrid", "hybrides": "hybrid", "hybridsitzung": "hybrid",
    "prasenztreffen": "vor Ort", "prasenzsitzung": "vor Ort",
}  # fmt: skip

MONTHS = """
    januar februar märz april mai juni juli august september oktober november dezember
"""

# What may be asked of a person: "Ist Weber in der CDU?".
PARTIES = frozenset(
    {
        "spd", "cdu", "csu", "fdp", "afd", "bsw", "grunen", "grune", "linke", "linken",
        "linkspartei", "parteilos",
    }
)  # fmt: skip
