"""German words for when, where, how and by whom, and which meeting is meant."""

CIRCUMSTANCES: dict[str, str] = {
    # --- circumstances
    "dated_only": """
        gesichertem datum, mit datum, datiert*, genauem datum, bekanntem datum,
        sicherem datum, gesichertes datum, festem datum
    """,
    "stayed": """
        blieb, blieben, geblieben, bleibt, bleiben
    """,
    "room": """
        in welchem raum, welcher raum, in welchem zimmer, welchem saal, in welchem saal,
        raumnummer
    """,
    "weekday": """
        wochentag*, welcher tag der woche, was fur ein tag, welchem wochentag,
        welcher wochentag, an was fur einem tag
    """,
    "time": """
        zu ende, losging, losgeht, uhrzeit*, wie viel uhr, wieviel uhr, welche uhr,
        um welche zeit, wann genau los, welche uhrzeit, tageszeit, ging .. los,
        gings los, gehts los, geht's los, beginnzeit, anfangszeit, startzeit,
        sitzungsbeginn, sitzungsende, endete, uhr, beginn um, geht .. los,
        um welche uhrzeit, bis wann ging, bis wann dauerte, ging .. bis,
        von wann bis wann ging, wann fangt .. an, wann fing .. an, wann beginnt,
        zu welcher uhrzeit, wie spat, wann war schluss, wann ging .. los, schluss
    """,
    "form": """
        form, format, online, digital, vor ort, videokonferenz, videokonferenzen,
        per video, prasenz, virtuell, hybrid, durchgefuhrt, abgehalten, sitzungsform,
        schriftlich, telefonisch, videoschalte, videoschaltung, zoom, veranstaltungsform
    """,
    "host": """
        gastgeber*, gastgebend*, ausgerichtet, ausrichter*, richtete .. aus,
        richtet .. aus, richten .. aus, ausrichtet, ausrichten, veranstalter*,
        veranstaltet*, einlader*, wer lud, eingeladen hat, hat eingeladen, lud ein,
        organisiert*, organisator*, ladt .. ein, lud .. ein, wer ladt, gastgeberin,
        hausherr, einladung von, auf wessen einladung, wer hat .. eingeladen
    """,
    "chair": """
        leitung, leitete*, geleitet, leitet, vorsitz*, fuhrte .. vorsitz, moderiert*,
        moderation, moderator*, sitzungsleit*, versammlungsleit*, eroffnet*, protokoll,
        mitgeschrieben, protokollant*, protokollfuhr*, schriftfuhrer*, protokolliert*
    """,
    "minutes": """
        protokoll, protokollant*, protokollfuhr*, protokolliert*, mitgeschrieben,
        schriftfuhrer*
    """,
    "record": """
        im protokoll, laut protokoll, protokoll von, protokoll der, protokoll des,
        protokoll vom, protokolls, niederschrift*, mit dem protokoll
    """,
    "as_of": """
        als der, als die, als das, zur zeit, zum zeitpunkt, zu der zeit als
    """,
    "occasion": """
        anlass*, anlasses, aus welchem grund, hintergrund, zu welchem zweck, zweck,
        wozu, ausloser, sinn, warum fand, warum gab es, warum wurde .. einberufen,
        warum traf*, warum haben sie sich, wie kam es
    """,
    "purpose": """
        wozu .. da, wofur .. da, wozu gibt, wofur gibt, wozu dient, wozu dienen,
        was soll .. bringen, was bringt
    """,
    "status": """
        fallt .. aus, ausgefallen, fiel .. aus, abgesagt*, absage*, abgeblasen,
        verschoben*, verlegt*, stattgefunden, findet .. statt, fand .. statt,
        bleibt es bei, steht der termin, gecancelt, ausfall*, ausfallen, verschiebung,
        ersatztermin, neuer termin, neuen termin, nachholtermin, nachgeholt,
        durchgefuhrt, zustande gekommen, zustandegekommen, kam .. zustande
    """,
    "cancelled": """
        nicht zustande*, nicht stattgefunden, gar nicht stattgefunden, fallt .. aus,
        fallen .. aus, fielen .. aus, ausgefallen, fiel .. aus, abgesagt*, absage*,
        abgeblasen, gecancelt, ausfall*, ausfallen, platzt*, geplatzt, entfall*, entfiel
    """,
    "postponed": """
        verschoben*, geschoben, umgelegt, verlegt*, verschiebung, ersatztermin*,
        neuer termin, neuen termin, nachholtermin, nachgeholt
    """,
    "record_status": """
        nachtraglich*, geandert .. angaben, angaben .. geandert, vorlaufig*, bestatigt*,
        berichtigt*, korrigiert*, protokoll genehmigt, endgultig, genehmigt*, gesichert,
        amtlich bestatigt, stand der angaben, verlasslich
    """,
    "disputed": """
        quellen .. einig, widerspr*, umstritten*, strittig*, uneinig*, unstimmig*,
        abweichend*, unterschiedliche angaben, verschiedene angaben, uneinheitlich*,
        einig sich die quellen
    """,
    "summary": """
        weiss man uber, wissen wir uber, wisst ihr uber, bekannt uber, uber .. bekannt,
        findet man uber, zusammenfassung, kurzfassung, zusammengefasst, kurz gesagt,
        uberblick, fasse, kurzer uberblick, infos zu, infos uber, info zu,
        information zu, informationen zu, informationen uber, was war,
        was weisst du uber, erzahl, berichte, was gab es, was gab's, was lief,
        mehr uber, was ist .. passiert, was geschah, was fand, auskunft uber
    """,
    # --- kinds of event
    "which_meetings": """
        bei welchen, bei welchem, bei welcher, in welchen, in welchem treffen,
        in welcher sitzung, an welchen, an welchem treffen, welche treffen,
        welches treffen, welchem treffen, welchen treffen, welche sitzung*,
        welcher sitzung, welchen sitzungen, auf welch*, wo war .. uberall,
        wann war .. dabei, wann uberall, wo uberall, treffen mit thema,
        treffen zum thema, sitzungen zum thema, wann und wo
    """,
    "series_start": """
        beginn, begann*, begonnen, gestartet, startete, ursprung, anfange, beginns,
        angefangen, gegrundet
    """,
    "after": "folgte auf, folgt auf, nach",
    "before": "vor",
    "meeting": """
        treffen*, sitzung*, gesprach, gespraches, gesprache*, zusammenkunft*,
        zusammenkunfte, runde, runden, konferenz*, versammlung*, tagung*,
        veranstaltung*, besprechung*, termin*, zusammentreffen, meeting*, begegnung*,
        besuch, besuche, besuchs, beratung*, austausch, zusammensein, event*,
        austauschrunde*, gesprachsrunde*, nachbartreffen, rund* tisch*, dialogrunde,
        zusammenkam*, zusammentraf*, zusammentrat*, zusammenkommt, zusammenkommen,
        zusammenfand*, kommt .. zusammen, kommen .. zusammen, kam .. zusammen,
        kamen .. zusammen, trefft, trifft .. sich
    """,
    "letter": "brief*, schriftstuck*, schreiben, schreibens, post, gemeinsame schreiben, brandbrief",
    "series": """
        reihe, reihen, gesprachsreihen, veranstaltungsreihe*, gesprachsreihe, turnus*,
        serie, format, gesprachsformat, sitzungsreihe
    """,
    "frequency": """
        wie oft, wie haufig, wievielte mal, wievielten mal, turnus*, regelmassig*,
        rhythmus, in welchem abstand, takt, wie regelmassig, jedes jahr, jahrlich,
        abstand*
    """,
    "so_far": """
        wie oft war, wie oft waren, wie oft gab, bisher, bislang, bis heute, bis jetzt,
        getagt, stattgefunden, fand .. statt, fanden .. statt
    """,
    "first": """
        erste, erster, erstes, ersten, erstem, erstmals, auftakt*, allererste*,
        aller erste*, zum ersten mal, fruheste*, 1., anfang, ersten mal, auftakttreffen,
        begann
    """,
    "last": """
        letzte*, zuletzt, jungste*, neueste*, neuste*, aktuellste*, letztes mal,
        letztens, juengst, neulich, letzt*, kurzlich
    """,
    "second_last": "vorletzt*",
    "next": """
        nachste*, nachster, kommende*, demnachst, bevorstehende*, anstehende*,
        kunftige*, naechst*, als nachstes, wann wieder, geplant*, zukunftig*,
        in zukunft, wann .. wieder, wieder zusammen, wieder treffen, trefft .. wieder,
        wieder eins, wieder ein, weiteres geplant, nachstes mal, angesetzt,
        folgetermin*, sich wieder, wann ist das, steht an, ansteht, anstehen, stehen an,
        steht noch an, stehen noch an, steht bevor, stehen bevor, steht noch bevor,
        stehen noch bevor, treffen kommen noch, sitzungen kommen noch,
        termine kommen noch
    """,
    "previous": """
        davor, vorher*, zuvor, vorige*, vorherig*, vorangegangen*, eins davor, das davor
    """,
    "following": """
        danach, anschliessend, darauf, folgend*, nachfolgend*, im anschluss, hinterher,
        das danach, darauffolgend*
    """,
    "was_planned": "war .. geplant, waren .. geplant, war vorgesehen, war angedacht",
    "planned": "geplant*, planung, angesetzt*, vorgesehen*",
    "exists": """
        gab es, gabs, gab's, gibt es, gibts, gibt's, existiert*, bekannt, belegt,
        verzeichnet, fand .. statt, stattgefunden, haben .. stattgefunden,
        fanden .. statt, gegeben, dokumentiert*, vermerkt, stattfand*
    """,
}
