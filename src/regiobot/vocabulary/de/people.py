"""German words for people, offices and bodies."""

PEOPLE: dict[str, str] = {
    "men": "manner, mann, mannlich*",
    "women": "frauen, frau, weiblich*, burgermeisterinnen, landratinnen",
    "elected": """
        ins amt, wiederwahl*, wahlsieg, stimmenanteil, gewahlt, abgewahlt,
        wiedergewahlt, wahlergebnis*, stichwahl*, wahl, abwahl, gewann, gewonnen,
        abgelost
    """,
    "voted_out": "abwahl, abgewahlt, abgewahlte, abwahltermin",
    "heads": """
        spricht fur, sprach fur, sprecher von, sprecherin von, das sagen, regierte,
        regierten, stand .. an der spitze, stand an der spitze, amtsgeschafte,
        stand .. vor, leitet, leitete, leiten, geleitet, fuhrt, fuhrte, gefuhrt,
        an der spitze, chef, chefs, chefin, chef von, vorsteher*, regiert, steht .. vor,
        an die spitze, geschaftsfuhr*, verwaltungschef*, oberhaupt
    """,
    "office_question": """
        funktionen, ubt .. aus, ubte .. aus, beruflich, von beruf, arbeitet als,
        bekleide*, innehatte*, hatte .. inne, arbeitet*, angestellt, beschaftigt,
        woher kommt, welches amt, welche funktion, funktion, amt, amter, position,
        beruf, rolle, zustandig*, tatig, aufgabe, posten, was macht,
        was ist .. von beruf, dienststellung, welche rolle
    """,
    "role": "rolle, rollen, in welcher rolle",
    "in_office": """
        im dienst, amtsinhaber*, im amt, kommissarisch, amtiert*, amtierend*,
        noch burgermeister*, noch landrat, noch im amt
    """,
    "acting": """
        kommissarisch*, ubergangsweise, vorubergehend, interim*, zwischenzeitlich
    """,
    "term": """
        amtszeit*, endet, endete, wahlperiode, wie lange, seit wann, ab wann, bis wann,
        im amt, amtsantritt, angetreten, amtsdauer, ausgeschieden, amtsende, aufgehort,
        horte .. auf, hort .. auf, aufhorte, schied .. aus, ausschied, abgetreten,
        trat .. zuruck, zuruckgetreten, ist .. gegangen, dienstzeit, von wann bis wann,
        antritt, trat .. an, wie lange schon
    """,
    "successor": """
        nachfolg*, folgte*, abgelost, ablost*, loste .. ab, nach ihm, nach ihr,
        kam nach, danach im amt, ersetzt*, ubernahm, wer kam danach, beerbt*, folgt auf
    """,
    "predecessor": """
        ehe, ging .. voraus, vorausging, ging .. voran, bevor, vorgang*, vor ihm,
        vor ihr, vorher, vorganger*, war es vor, war .. vor ihm, zuvor, davor, fruher
    """,
    "today": """
        jetz, jez, etz, nunmehr, heute, jetzt, derzeit*, aktuell*, momentan, zurzeit,
        zur zeit, gegenwartig*, mittlerweile, inzwischen, zz, z zt
    """,
    "then": """
        damalig*, damals, seinerzeit, zu der zeit, zu dem zeitpunkt, zum zeitpunkt,
        an dem tag, an jenem tag, amtierende*
    """,
    "party": """
        partei*, parteizugehorigkeit, parteibuch, fraktion von, politisch, parteilos,
        welcher partei
    """,
    "members": """
        mitglieder, mitglied, mitgliedskommunen, gehort zu, gehoren zu, gehoren, gehort,
        angehor*, zugehorig*, liegt in, liegt .. im, welchem landkreis, welchem kreis,
        welcher landkreis
    """,
    "key_number": """
        gemeindeschlussel*, ags, kreisschlussel*, schlusselnummer*, amtlicher schlussel
    """,
    "whatis": """
        kurzel, hinter dem kurzel, hinter der abkurzung, verbarg*, verbirgt, was ist,
        was sind, bedeut*, was bedeut*, was heisst, wofur steht, was versteht man,
        was meint, bedeutung, definition, definier*, abkurzung*, steht .. fur,
        was verbirgt, erklar*, was genau ist, was war das, ist das eigentlich,
        was soll das sein, ausgeschrieben, was bezeichnet, langform, wat is,
        was sagt mir, gemeint, verbirgt sich, wofur ist
    """,
    "unknown_to_me": """
        sagt mir nichts, sagt mir nix, sagt mir garnichts, wer soll das sein,
        kenn ich nicht, kenne ich nicht, kenn ich net, nie gehort, was macht der,
        was macht die, wer verbirgt sich
    """,
    "whois": """
        wer ist, wer war, wer sind, wer waren, wer ist das, wer issn, kennst du,
        was ist .. fur einer, wer ist eigentlich, wer bitte ist, wie heisst, wie hiess,
        name des, name der, namen des, namen der, wie lautet der name
    """,
}
