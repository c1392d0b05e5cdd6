"""German words of press releases, as tables; the rules make patterns of them."""

from __future__ import annotations


def either(words: str) -> str:
    """The words of a table as alternatives of a pattern."""
    return "|".join(words.split())


# Verbs beside a quotation that say who spoke.
SAYING = """
    sagte sagt so erklärte erklärt betonte betont ergänzte ergänzt meinte meint
    unterstrich unterstreicht berichtete berichtet lobte lobt forderte fordert warnte
    warnt erläuterte erläutert resümierte resümiert versicherte versichert mahnte
    mahnt bekräftigte bekräftigt äußerte äußert rief fragte fragt antwortete
    kommentierte kommentiert bilanzierte urteilte dankte dankt appellierte appelliert
    verwies verweist freute freut stellte stellt fügte fügt führte führt hob hebt wies
    weist fasste fasst kündigte kündigt räumte räumt bedauerte bedauert schloss
    erinnerte erinnert unterstützte begründete begründet beschrieb beschreibt
    schilderte zitierte verdeutlichte stimmte wünschte wünscht hofft hoffte heißt hieß
"""
# Verbs that show that the two capital words in front of them are a person.
DOING = """
    ist war hat hatte zog zeigte lädt lud sprach spricht erwartet rechnet begrüßte
    begrüßt warb wirbt nahm leitete moderierte stellte will wollte
"""
# How the words for offices end, without the ending of gender and case.
OFFICE_HEADS = """
    bürgermeister landrat landrät stadtrat stadträt kreisrat kreisrät schulrat
    schulrät staatsrat staatsrät amtsrat amtsrät direktor dezernent manager beauftragt
    vorsitzend vorsitz vorsteher führer minister präsident sekretär sprecher referent
    beigeordnet koordinator planer chef wart pfarrer rektor dirigent kämmer kämmerer
    intendant kanzler abgeordnet senator anwalt anwält forscher wissenschaftler arzt
    ärzt lehrer ingenieur berater inspektor kommissar verwalter stellvertreter inhaber
    unternehmer älteste leiter meister vogt architekt gutachter expert obmann obfrau
    amtmann amtfrau moderator rat rät
"""
# Words that end so and are no offices.
NO_OFFICES = """
    beirat aufsichtsrat vorrat gemeinderat kreistag monat format heimat senat referat
    sekretariat privat apparat start internat vertrat betrat antrat begleiter
    hintergrat verrat unrat hausrat fahrrat quadrat plat
"""
BEFORE_OFFICES = """
    erste erster ersten stellvertretende stellvertretender stellvertretenden
    amtierende amtierender amtierenden ehemalige ehemaliger ehemaligen regierende
    regierender regierenden parlamentarische parlamentarischer parlamentarischen
"""
# What "im …" names that is no place to meet.
NO_PLACES = r"""
    Jahre?s? Monat Woche Rahmen Mittelpunkt Anschluss Vorfeld Zuge Sinne Interesse
    Namen Hinblick Vergleich Gespräch Frühjahr Frühling Sommer Herbst Winter Januar
    Februar März April Mai Juni Juli August September Oktober November Dezember Region
    Nachbarschaft Landkreise?s? Kreise?s? Stadt Gemeinde Kommunen? Verwaltung Politik
    Vordergrund Einsatz Ernstfall Umgang Auftrag Zukunft Vergangenheit Folge Lage
    Reihe Sache Bereich Umland Land Bund Zusammenarbeit Runde Sitzung Debatte
    Diskussion Gegenwart Laufe? Anwesenheit Regel Presse Öffentlichkeit Nähe Fokus
    Zentrum Blick Arbeitsgemeinschaft Wesentlichen Übrigen Einzelnen Ganzen Großen
    Gegenteil Ergebnis \w+tal
    \w*(?:gemeinschaft|jahr|zeit|ebene|bereich|runde|woche|phase|region|frage|fragen)
"""
# Houses of neuter gender: "im Alten Rathaus" is "Altes Rathaus".
NEUTER_HOUSES = """
    haus museum zentrum schloss amt theater gymnasium hotel gebäude gut restaurant
    institut forum kloster stadion dorf zimmer archiv depot werk
"""
OTHER_HOUSES = """
    halle saal hof schule kirche park garten platz turm aula linde krone sonne stelle
    wache mühle
"""
# Verbs and words that say who is at a meeting.
PRESENT = r"""
    teilgenommen teilnehmen teilnahmen teilnehmend\w* anwesend dabei vertreten
    gekommen gekommenen begrüß\w+ empfing\w* empfangen empfängt getroffen treffen traf
    trafen zusammengekommen zusammengefunden zusammengesessen versammel\w+ tagte
    tagten beriet berieten diskutierten erschienen angereist beteiligt mitgewirkt
    saßen eröffnete eröffneten moderierte moderierten referierte referierten
    eingefunden willkommen gastierte zusammengesetzt beraten kamen zugeschaltet
    ausgetauscht podium besuchte besuchten verständigt verständigten gesprochen
    teilgehabt mitdiskutiert angehört
"""
# What a group of people without names is called, without its ending.
GROUPS = """
    vertreter vertretung gäste fachleute mitglied delegation delegierte kolleg partner
    expert räte leute spitze spitzen abordnung beschäftigte
"""
