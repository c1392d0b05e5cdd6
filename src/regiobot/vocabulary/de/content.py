"""German words for topics, statements, outcomes, numbers."""

CONTENT: dict[str, str] = {
    "topics_strong": """
        thema, themen*, tagesordnung*, agenda, worum, besprochen, diskutiert*, woruber,
        wovon, inhalt*, gings um, ging es, geredet, gesprochen
    """,
    "inside": "steht drin, stand drin, steht .. drin, stand .. drin, stehen drin",
    "document": """
        drucksache*, vorlage*, antrag*, beschlussvorlage*, niederschrift*, bericht,
        berichte, berichts, svv
    """,
    "about": "zu, zum, zur, uber, wegen, bezuglich",
    "spoke": """
        gesprochen, geredet, redete, redeten, sprach, sprachen, zu wort, redner,
        rednerin, rednerinnen
    """,
    "remark": "warnung, warnungen, mahnung, kritik, lob, klage",
    "spoke_of": """
        von .. gesprochen, sprach von, sprach .. von, sprach uber, sprach .. uber,
        redete von, redete uber, uber .. gesprochen
    """,
    "percent": "prozent, %, prozentsatz",
    "topics": """
        gehts, worum gehts, auf dem zettel, auf dem schirm, auf dem plan, besprechen,
        bereden, auf den tisch, auf dem tisch, auf die tagesordnung, kam .. zur sprache,
        kam .. auf, thema, themen*, tagesordnung*, agenda, worum, ging es um,
        ging .. um, ging's um, gings um, besprochen, besprach*, diskutiert*,
        diskussion*, gesprochen, geredet, wovon, woruber, beraten, beriet*, behandelt*,
        erortert*, inhalt*, inhaltlich, gegenstand, themenliste, gesprachspunkt*,
        schwerpunkt*, tagesordnungspunkt*, punkte, vorhaben, auf dem programm,
        auf der liste, drehte sich, geht es um, geht .. um, was war los, was passierte,
        ausgetauscht, austausch uber, ging es, ging's, thematisiert, angesprochen,
        zur sprache, verhandelt, was wurde .. gemacht, vorgestellt*, vorstellung,
        prasentiert*, berichtet*, top, tops, um was, uber was, von was, besprechung*
    """,
    "agenda_item": "top, tagesordnungspunkt, punkt",
    "order": """
        reihenfolge, erster punkt, erste punkt, ersten punkt, letzter punkt,
        letzte punkt, letzten punkt, zuerst, zu beginn, zum schluss, als erstes,
        als letztes, erster tagesordnungspunkt, ersten tagesordnungspunkt,
        letzter tagesordnungspunkt, letzten tagesordnungspunkt, erstes thema,
        letztes thema, ersten thema, zweiter punkt, dritter punkt, zweiten punkt,
        dritten punkt
    """,
    "adjourned": """
        vertagt*, abgesetzt*, verschoben wurde, zuruckgestellt, nicht behandelt,
        von der tagesordnung genommen, gestrichen, nicht dran, nicht drankam*
    """,
    "say": """
        entgegnete, entgegnet, konterte, erwiderte, erwidert, nach ansicht von,
        nach ansicht der, nach ansicht des, nach meinung von, nach meinung der,
        nach auffassung, aus sicht von, aus sicht der, zufolge, seggt, zu horen, klagte,
        klagten, lobte, standpunkt,
        haltung zu, jesacht, jesagt, sagt, sagte, sagten, gesagt, ausserte, ausserten,
        ausserung*, geaussert, aussert sich, ausserst, meint, meinte, meinten, betont*,
        aussage*, statement*, zitat*, zitier*, erklart*, position, haltung,
        kernaussage*, meinung von, sicht von, sprach .. uber, sprach .. zu,
        stellungnahme*, wort gemeldet, behauptet*, zu wort, o ton, oton, o tone,
        originalton, erwahnte, lobte*, kritisiert*, kritik von, warnte*, gewarnt,
        spruch, wortbeitrag, wortmeldung, geantwortet, antwortete, antwort des,
        antwort von, antwort der, reagiert*, reaktion, satz, worte, bat, gebeten,
        sprache, wunschte*, gewunscht, forderte, begrundet*, hob .. hervor,
        hervorgehoben, sah .. so, dachte, fand .. zu, zitatfahig*, zitierfahig*,
        kommentiert*, kommentar von, erwartet*, erwartung*, verlangte*, sah, sieht,
        vorgeschlagen, vorschlug, vorschlag, schlug .. vor, fiel der satz,
        stammt .. zitat, stammt der satz, ankundigte, kundigte .. an, angekundigt,
        versprach, versprochen, verspricht, schilderte*, befurcht*, furchtet*, stort,
        storte, storten, argert*, wollte .. andern, hofft, hoffte, hofften, pladiert*,
        mahnt*, botschaft, beschrieb, beschreibt, beschrieben, bezeichnet*,
        mit welchen worten, worten, formulierte, formuliert, ausdruckte, druckte .. aus,
        hiess es zu, hiess es zum, hiess es zur, hiess es uber, wie steht .. zu,
        wie steht .. zur, wie steht .. zum, wie stand .. zu, wie stand .. zur,
        wie stand .. zum, wie standen .. zu, lehre, argument, argumente, argumentierte,
        begrundete, wovor, warnte, warnten, wie stehen .. zu, wortlich, wie sieht,
        wie sah, beklagt*, bemangelt*, bedauert*
    """,
    "verbatim": """
        passage, textpassage, passus, die rede ist, original ton, wortlich*, wortlaut,
        im wortlaut, zitat*, o ton, oton, o tone, originalton, originalzitat*,
        zitierfahig*, woertlich, exakte worte, genaue worte, genauer wortlaut,
        wort fur wort, exakten worte, genauen worte, genau gesagt, originalworte
    """,
    "page": "seite, seitenzahl, absatz, textstelle",
    "paraphrased": "sinngemass*, indirekt*, paraphras*, dem sinn nach, zusammengefasst",
    "other": """
        andere, anderen, anderes, anderer, weitere, weiteres, weiterer, noch ein,
        noch eins, noch eine
    """,
    "more": """
        mehr, weiter, wer noch, wer sonst, was noch, mehr davon, mehr dazu, weitere,
        noch mehr, ausfuhrlicher, details, genauer
    """,
    "all": """
        aufstellung, zusammenstellung, chronologie*, chronologisch*, zeitleiste*,
        zeitstrahl, alle, allen, alles, themen aller, sitzungen aller, samtliche*,
        uberblick, ubersicht, gesamt*, insgesamt, liste, auflistung
    """,
    "outcome": """
        ergebnis*, beschluss*, beschlusse*, beschloss*, vereinbart*, vereinbarung*,
        resultat*, fazit, herausgekommen, rausgekommen, kam .. heraus, kam .. raus,
        kam dabei, entschied*, entscheidung*, verabred*, einigte*, geeinigt, einigung*,
        verstandigt*, festgelegt, abgemacht, abmachung*, zusage*, zugesagt, outcome,
        bilanz, verabschied*, ergab*, bewirkt, erreicht, abgestimmt, abstimmung*,
        federfuhr*, stimmenverhaltnis*
    """,
    "votes": """
        mehrheit*, stimmengleichheit, knapp, dafur und dagegen, abgestimmt, abstimmung*,
        abstimmungsergebnis*, stimmen, stimmte, stimmten, gestimmt, stimmenverhaltnis*,
        einstimmig*, enthaltung*, enthielt, ja stimmen, nein stimmen, gegenstimmen,
        dafur gestimmt, dagegen gestimmt, wer .. dagegen, war .. dagegen,
        waren .. dagegen, stimmte .. dagegen, stimmten .. dagegen, jemand dagegen
    """,
    "decision": "beschluss*, beschlusse*, beschloss*, entscheid*, verabschied*",
    "agreement": """
        vereinbar*, abgemacht, abmachung*, verabred*, einigung*, geeinigt, einigte*
    """,
    "demand": """
        forder*, gefordert, verlangt*, verlangen, appell*, appellier*, wunsche an,
        wollten .. von, was wollten, was wollen
    """,
    "next_step": """
        was geschieht, will .. unternehmen, wollen .. unternehmen, unternimmt,
        unternommen, wie lauft .. weiter, nachste schritt, welcher schritt,
        welche schritte, wie gehts weiter, wie gehts .. weiter, wie's weitergeht,
        auflage*, nachste schritte, nachsten schritte, nachster schritt,
        nachsten schritt, wie ging es .. weiter, wie geht es .. weiter,
        wie geht's weiter, weiteres vorgehen, weiteren schritte, weitere schritte,
        folgeschritt*, was folgt*, was passiert jetzt, ausblick, wie es weitergeht,
        soll .. geschehen, geplante schritte, weiteren vorgehen, was ist geplant,
        was soll, aufgabe*, auftrag, auftrage, arbeitsauftrag*, hausaufgabe*
    """,
    "deadline": """
        wie lang .. noch, wie lange .. noch, bis wann, frist, fristen, deadline,
        stichtag, zieltermin, bis zu welchem
    """,
    "due": """
        ab wann gibts, ab wann gibt's, ab wann gibt es, ab wann gilt, wann soll,
        wann sollen, wann sollte, wann sollten, ab wann soll*, wann wird .. fertig,
        wann kommt
    """,
    "implemented": """
        umgesetzt, umsetzung, erledigt, verwirklicht, realisiert, eingehalten,
        umsetzungsstand, passiert damit
    """,
    "forecast": """
        prognos*, vorausberechnung*, vorausberechnet, hochrechnung*,
        bevolkerungsprognos*
    """,
    "amounted": """
        auf wie viele, auf wieviele, auf wieviel, auf wie viel
    """,
    "trend": """
        entwickelt, entwicklung, entwickelte*, mehr .. als, weniger .. als, hoher als,
        niedriger als, verandert*
    """,
    "figure": """
        wert, werte, werten, zahl, zahlen, kennzahl*, einwohner*, prozent*, prognos*,
        bevolkerung*, statistik*, euro, bewohner*, zuwachs*, wachstumsrate,
        einwohnerzahl*, quote, anteil, leben, lebten, lebt, steigen, stieg, steigt,
        gestiegen, sinken, sank, gesunken, erhoht, wuchs, gewachsen, bewohnerzahl,
        gesamtkosten, %, budget, millionen, kilometer, stuckzahl, fahrgaste,
        fahrgastzahl*
    """,
}
