"""German words for the question words."""

QUESTIONS: dict[str, str] = {
    "who": """
        wer, wen, wem, welche person*, welcher person, was fur leute, welche namen,
        welche leute
    """,
    "whose": "wessen",
    "what": "was, wat, welch*, inwiefern",
    "when": """
        termin der, termin vom, termin des, termin von, erscheinungsdatum, wann,
        zu welchem termin, an welchem tag*, welcher tag, welches datum,
        an welchem datum, datum, wann genau, welchen tag, am wievielten, welcher termin,
        zu welchem zeitpunkt, welchem datum, veroffentlichungsdatum, tag der,
        in welchem jahr, welchem jahr, in welchem monat, termin?, wan, sitzungstermin*,
        sitzungsdatum, welchem zeitraum
    """,
    "where": """
        wo, wohin, woher kam*, ort, veranstaltungsort*, tagungsort*, treffpunkt,
        an welchem ort, in welchem gebaude, welches gebaude, gebaude, raumlichkeit*,
        location, in welcher stadt, in welchem ort, in welchem raum, welchem haus, saal,
        sitzungsort, versammlungsort, austragungsort, schauplatz, in welchem saal,
        sitzungssaal
    """,
    "why": """
        grund, grunde, grunden, warum, wieso, weshalb, weswegen, aus welchem grund,
        womit begrundet*, wie begrundet*
    """,
    "how": "wie",
    "which": "welch*",
    "how_many": """
        kopfzahl, teilnehmerzahl, personenzahl, besucherzahl, wie viele*, wieviel*,
        wie viel*, anzahl, zahl der, zahl von, menge
    """,
    # A measure, not a count: nobody asks "wie teuer" for people.
    "how_much": """
        wie lang, wie breit, wie weit, wie teuer, wie schnell, wie gross, wie hoch,
        wie stark, wie tief, wie schwer, geld, betrag, summe, hohe, kostet*, kosten,
        gekostet, teuer, gesamtkosten, wie viel geld, wieviel geld
    """,
    "how_often": """
        wie oft, wie haufig, wievielmal, haufigkeit, in wie vielen, in wievielen,
        bei wie vielen, bei wievielen, wie viele male
    """,
    "how_long": """
        wie lange, dauer, dauert*, gedauert, wie viele stunden, wieviele stunden,
        sitzungsdauer
    """,
    "since_when": """
        seit wann, ab wann, von wann bis wann, von wann, seit welchem jahr,
        wann begann*, wann fing*, wann gestartet, wann startete, wie lange gibt es,
        wie lange schon, wann angefangen
    """,
}
