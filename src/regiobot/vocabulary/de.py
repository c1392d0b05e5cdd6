"""The German words by which a question shows what it wants.

Notation: words are folded (ä = a, ß = ss), phrases are parted by commas; ``*``
stands for any ending, ``..`` for up to four words between. A concept is a meaning,
not a sentence: ``understand`` decides from the concepts that occur together.
"""

CONCEPTS: dict[str, str] = {
    # --- question words
    "who": "wer, wen, wem, welche person*, welcher person, was fur leute, welche namen, welche leute",
    "whose": "wessen",
    "what": "was, wat, welch*, inwiefern",
    "when": "erscheinungsdatum, wann, zu welchem termin, an welchem tag*, welcher tag, welches datum, an welchem datum, "
    "datum, wann genau, welchen tag, am wievielten, welcher termin, zu welchem zeitpunkt, "
    "welchem datum, veroffentlichungsdatum, tag der, in welchem jahr, welchem jahr, in welchem monat, termin?, "
    "wan, sitzungstermin*, sitzungsdatum",
    "where": "wo, wohin, woher kam*, ort, veranstaltungsort*, tagungsort*, treffpunkt, an welchem ort, "
    "in welchem gebaude, welches gebaude, gebaude, raumlichkeit*, location, in welcher stadt, "
    "in welchem ort, in welchem raum, welchem haus, saal, sitzungsort, versammlungsort, "
    "austragungsort, schauplatz, in welchem saal, sitzungssaal",
    "why": "grund, grunde, grunden, warum, wieso, weshalb, weswegen, aus welchem grund",
    "how": "wie",
    "which": "welch*",
    "how_many": "wie lang, wie breit, wie weit, wie teuer, wie schnell, wie viele*, wieviel*, wie viel*, anzahl, zahl der, zahl von, wie gross, wie hoch, wie stark",
    "how_often": "wie oft, wie haufig, wievielmal, haufigkeit, in wie vielen, in wievielen, bei wie vielen, "
    "bei wievielen, wie viele male",
    "how_long": "wie lange, dauer, dauert*, gedauert, wie viele stunden, wieviele stunden, sitzungsdauer",
    "since_when": "seit wann, ab wann, von wann bis wann, von wann, seit welchem jahr, wann begann*, wann fing*, "
    "wann gestartet, wann startete, wie lange gibt es, wie lange schon, wann angefangen",
        # --- attendance
    "attend": "dabei, anwesend*, anwesenheit, teilnehm*, teilgenommen, teilnahm*, nahm .. teil, nahmen .. teil, "
    "nehmen .. teil, nimmt .. teil, zugegen, von der partie, vertreten, mitgemacht, gekommen, erschienen, erschien*, "
    "war .. da, waren .. da, war .. hier, wer .. da, da gewesen, dagewesen, besuchte, besuchten, beteiligt*, beteiligte, "
    "sass .. am tisch, sassen .. am tisch, mit am tisch, mitgewirkt, tn, tn liste, teilnehmerliste, teilnahmeliste, "
    "anwesenheitsliste, personenkreis, traf sich, trafen sich, getroffen, wer kam, kamen, kam .. zum, kam .. zur, kam .. aus, "
    "wer alles, besucher*, dazugestossen, eingefunden, fand* sich .. ein, reprasentiert, entsandt*, entsendet*, "
    "schickte*, geschickt, zu gast, zu besuch, teilnehmende, gaste, gasten, gast, abgesandte*, delegierte*, chefrunde, "
    "mit dabei, dazugeholt, zusammengesessen, teilnehmerkreis, vertreter, vertreterinnen",
    "was_there": "wer war, wer waren, war im, waren im, war beim, waren beim, war bei, waren bei, war am, waren am, war in, waren in, "
    "war auf, waren auf, wer nahm, war .. im, war .. beim, war .. bei, war .. am, waren .. im, waren .. beim, waren .. bei, waren .. am, "
    "kam, kamen, stimmt es dass",
    "which_meetings": "bei welchen, bei welchem, bei welcher, in welchen, in welchem treffen, in welcher sitzung, an welchen, an welchem treffen, "
    "welche treffen, welches treffen, welchem treffen, welchen treffen, welche sitzung*, welcher sitzung, welchen sitzungen, auf welch*, "
    "wo war .. uberall, wann war .. dabei, wann uberall, treffen mit thema, treffen zum thema, sitzungen zum thema, wann und wo",
    "topics_strong": "thema, themen*, tagesordnung*, agenda, worum, besprochen, diskutiert*, woruber, wovon, inhalt*, gings um, ging es, geredet, gesprochen",
    "elected": "wiederwahl*, wahlsieg, stimmenanteil, gewahlt, abgewahlt, wiedergewahlt, wahlergebnis*, stichwahl*, wahl, abwahl, gewann, gewonnen, abgelost",
    "series_start": "beginn, begann*, begonnen, gestartet, startete, ursprung, anfange, beginns, angefangen, gegrundet",
    "dated_only": "gesichertem datum, mit datum, datiert*, genauem datum, bekanntem datum, sicherem datum, gesichertes datum, festem datum",
    "receive": "empfing, empfangen, empfangt, begrusste, begrusst",
    "according": "laut quelle, laut quellen, laut der quelle, den quellen nach, laut den quellen, laut unterlagen",
    "region": "gebiet, raum, region, gegend, umkreis, grossraum, umland, speckgurtel, nachbarschaft, nachbarn, nachbar, umgebung, bereich, ecke",
    "document": "drucksache*, vorlage*, antrag*, beschlussvorlage*, niederschrift*, bericht, berichte, berichts, svv",
    "about": "zu, zum, zur, uber, wegen, bezuglich",
    "named": "genannt, namentlich, erwahnt, aufgefuhrt, aufgelistet, gelistet, namen",
    "heads": "leitet, leitete, leiten, geleitet, fuhrt, fuhrte, gefuhrt, an der spitze, chef, chefin, chef von, vorsteher*, regiert, steht .. vor",
    "spoke": "gesprochen, redete, redeten, sprach, sprachen, zu wort, redner, rednerin, rednerinnen",
    "room": "in welchem raum, welcher raum, in welchem zimmer, welchem saal, in welchem saal, raumnummer",
    "after": "folgte auf, folgt auf, nach",
    "before": "vor",
    "absent": "fehlte*, fehlen, fehlt, gefehlt, abwesend*, ferngeblieben, fern geblieben, blieb .. fern, "
    "nicht dabei, nicht anwesend, nicht teilgenommen, nicht gekommen, nicht erschienen, nicht da, "
    "nicht kommen, konnte .. nicht, konnten .. nicht, geschwanzt, verpasst, wegblieb, weggeblieben, nie teil, nie dabei, nie da, nicht vertreten, nicht teil, "
    "fernblieb*, blieb .. weg, abgesagt hat",
    "excused": "entschuldigt*, entschuldigung, abgemeldet, sich abmelden, krankgemeldet, verhindert*",
    "unexcused": "unentschuldigt*, ohne entschuldigung",
    "invited": "eingeladen*, einladung, einladungen, gaesteliste, geladen*, eingeladene, kreis der eingeladenen, "
    "einladungskreis, lud .. ein, einladen, wird eingeladen, einlud",
    "substitute": "vertretung fur, vertrat, vertraten, vertretungsweise, sprang .. ein, eingesprungen, anstelle, "
    "stellvertretend fur, in vertretung, vertreten durch, vertreten lassen, liess sich .. vertreten, "
    "liessen sich .. vertreten, als vertretung, als ersatz, ersatz fur, ersatzweise, anstatt, einspringen, "
    "an stelle von, vertritt",
    "guest": "gast, gaste, gastweise, als gast",
    "partial": "nur bis, fruher gegangen, spater gekommen, nur zeitweise, zeitweise, nur teilweise, vorzeitig, "
    "ging .. fruher, kam .. spater, verliess, verliessen, bis wann .. dabei, von wann bis wann .. dabei, "
    "eher gegangen, zu spat, die ganze zeit, durchgehend, bis zum schluss, bis zum ende, blieb .. bis",
    "came": "kommen, kam, kamen, gekommen, dabei, teilnehmen, da sein",
    "percent": "prozent, %, prozentsatz",
    "signed": "unterschr*, unterzeichn*, mitgezeichnet, mitunterzeichn*, unterschreib*, unterschrift*, signiert*, geschrieben, verfasst, schrieb, schrieben, "
    "gezeichnet, zeichnete",
    "addressee": "adressat*, empfanger*, gerichtet, ging der brief, ging das schreiben, an wen, geht der brief, adressiert, "
    "angeschrieben, geschickt wurde, an welchen, bekam den brief, erhielt den brief, bekam .. brief, erhielten, "
    "bekam, bekommen, erhielt, richtete sich, adressiert*",
    # --- content
    "topics": "thema, themen*, tagesordnung*, agenda, worum, ging es um, ging .. um, ging's um, gings um, "
    "besprochen, besprach*, diskutiert*, diskussion*, gesprochen, geredet, wovon, woruber, beraten, beriet*, behandelt*, "
    "erortert*, inhalt*, inhaltlich, gegenstand, themenliste, schwerpunkt*, tagesordnungspunkt*, "
    "punkte, vorhaben, auf dem programm, auf der liste, drehte sich, geht es um, geht .. um, was war los, "
    "was passierte, ausgetauscht, austausch uber, ging es, ging's, thematisiert, angesprochen, zur sprache, verhandelt, "
    "was wurde .. gemacht, vorgestellt*, vorstellung, prasentiert*, berichtet*, ausgetauscht, top, tops, "
    "um was, uber was, von was, besprechung*",
    "agenda_item": "top, tagesordnungspunkt, punkt",
    "order": "reihenfolge, erster punkt, erste punkt, ersten punkt, letzter punkt, letzte punkt, letzten punkt, zuerst, "
    "zu beginn, zum schluss, als erstes, als letztes, erster tagesordnungspunkt, ersten tagesordnungspunkt, "
    "letzter tagesordnungspunkt, letzten tagesordnungspunkt, erstes thema, letztes thema, ersten thema, zweiter punkt, "
    "dritter punkt, zweiten punkt, dritten punkt",
    "adjourned": "vertagt*, abgesetzt*, verschoben wurde, zuruckgestellt, nicht behandelt, von der tagesordnung genommen, "
    "gestrichen",
    "say": "sagt, sagte, sagten, gesagt, ausserte, ausserten, ausserung*, geaussert, aussert sich, ausserst, meint, meinte, meinten, betont*, aussage*, statement*, zitat*, zitier*, erklart*, "
    "position, haltung, standpunkt, kernaussage*, meinung von, sicht von, sprach .. uber, sprach .. zu, stellungnahme*, "
    "wort gemeldet, behauptet*, zu wort, o ton, oton, o tone, originalton, erwahnte, lobte*, kritisiert*, kritik von, "
    "warnte*, gewarnt, spruch, wortbeitrag, wortmeldung, geantwortet, antwortete, antwort des, antwort von, antwort der, "
    "reagiert*, reaktion, satz, worte, ausserung*, bat, gebeten, sprache, wunschte*, gewunscht, forderte, begrundet*, "
    "hob .. hervor, hervorgehoben, sah .. so, dachte, fand .. zu, zitatfahig*, zitierfahig*, kommentiert*, kommentar von, erwartet*, erwartung*, verlangte*, sah, sieht, vorgeschlagen, vorschlug, vorschlag, schlug .. vor, fiel der satz, stammt .. zitat, stammt der satz, "
    "ankundigte, kundigte .. an, angekundigt, versprach, versprochen, verspricht, schilderte*, wortlich, wie sieht, wie sah",
    "verbatim": "wortlich*, wortlaut, im wortlaut, zitat*, o ton, oton, o tone, originalton, originalzitat*, zitierfahig*, "
    "woertlich, exakte worte, genaue worte, genauer wortlaut, wort fur wort, exakten worte, genauen worte, "
    "genau gesagt, originalworte",
    "paraphrased": "sinngemass*, indirekt*, paraphras*, dem sinn nach, zusammengefasst",
    "other": "andere, anderen, anderes, anderer, weitere, weiteres, weiterer, noch ein, noch eins, noch eine",
    "more": "mehr, weiter, wer noch, wer sonst, was noch, mehr davon, mehr dazu, weitere, noch mehr, ausfuhrlicher, details, genauer",
    "all": "alle, allen, alles, samtliche*, uberblick, ubersicht, gesamt*, insgesamt, liste, auflistung",
    "outcome": "ergebnis*, beschluss*, beschlusse*, beschloss*, vereinbart*, vereinbarung*, resultat*, fazit, "
    "herausgekommen, rausgekommen, kam .. heraus, kam .. raus, kam dabei, entschied*, entscheidung*, "
    "verabred*, einigte*, geeinigt, einigung*, verstandigt*, festgelegt, abgemacht, abmachung*, zusage*, zugesagt, "
    "herausgekommen, outcome, bilanz, verabschied*, ergab*, bewirkt, erreicht, abgestimmt, abstimmungsergebnis",
    "decision": "beschluss*, beschlusse*, beschloss*, entscheid*, verabschied*",
    "agreement": "vereinbar*, abgemacht, abmachung*, verabred*, einigung*, geeinigt, einigte*",
    "demand": "forder*, gefordert, verlangt*, verlangen, appell*, appellier*, wunsche an, wollten .. von",
    "next_step": "nachste schritte, nachsten schritte, nachster schritt, nachsten schritt, wie ging es .. weiter, "
    "wie geht es .. weiter, wie geht's weiter, weiteres vorgehen, weiteren schritte, weitere schritte, folgeschritt*, "
    "was folgt*, was passiert jetzt, ausblick, wie es weitergeht, soll .. geschehen, geplante schritte, weiteren vorgehen, "
    "was ist geplant, was soll, aufgabe*, auftrag, auftrage, arbeitsauftrag*, hausaufgabe*",
    "deadline": "frist, fristen, bis wann, deadline, stichtag, zieltermin, bis zu welchem",
    "implemented": "umgesetzt, umsetzung, erledigt, verwirklicht, realisiert, eingehalten, umsetzungsstand, passiert damit",
    "figure": "zahl, zahlen, kennzahl*, einwohner*, prozent*, prognos*, bevolkerung*, statistik*, kosten, summe, betrag, "
    "euro, bewohner*, zuwachs*, wachstumsrate, einwohnerzahl*, menge, hohe, quote, anteil, bewohnerzahl, gesamtkosten, "
    "%, budget, millionen, kilometer, stuckzahl, fahrgaste, fahrgastzahl*",
    # --- circumstances
    "weekday": "wochentag*, welcher tag der woche, was fur ein tag, welchem wochentag, welcher wochentag, an was fur einem tag",
    "time": "uhrzeit*, wie viel uhr, wieviel uhr, welche uhr, um welche zeit, wann genau los, welche uhrzeit, tageszeit, "
    "ging .. los, gings los, beginnzeit, anfangszeit, startzeit, sitzungsbeginn, sitzungsende, endete, uhr, beginn um, geht .. los, "
    "um welche uhrzeit, bis wann ging, bis wann dauerte, ging .. bis, von wann bis wann ging, wann fangt .. an, wann fing .. an, wann beginnt, zu welcher uhrzeit, wie spat, "
    "wann war schluss, wann ging .. los, schluss",
    "form": "form, format, online, digital, vor ort, videokonferenz, videokonferenzen, per video, prasenz, virtuell, hybrid, durchgefuhrt, abgehalten, "
    "sitzungsform, schriftlich, telefonisch, videoschalte, videoschaltung, zoom, veranstaltungsform",
    "host": "gastgeber*, gastgebend*, ausgerichtet, ausrichter*, richtete .. aus, veranstalter*, veranstaltet*, einlader*, wer lud, "
    "eingeladen hat, hat eingeladen, lud ein, organisiert*, organisator*, ladt .. ein, lud .. ein, wer ladt, gastgeberin, hausherr, "
    "einladung von, auf wessen einladung, wer hat .. eingeladen",
    "chair": "leitung, leitete*, geleitet, leitet, vorsitz*, fuhrte .. vorsitz, moderiert*, moderation, moderator*, sitzungsleit*, "
    "versammlungsleit*, eroffnet*, protokoll, mitgeschrieben, protokollant*, protokollfuhr*, schriftfuhrer*, protokolliert*",
    "minutes": "protokoll, protokollant*, protokollfuhr*, protokolliert*, mitgeschrieben, schriftfuhrer*",
    "occasion": "anlass*, anlasses, aus welchem grund, hintergrund, zu welchem zweck, zweck, wozu, ausloser, sinn, "
    "warum fand, warum gab es, warum wurde .. einberufen, warum traf*, warum haben sie sich, wie kam es",
    "status": "fallt .. aus, ausgefallen, fiel .. aus, abgesagt*, absage*, abgeblasen, verschoben*, verlegt*, stattgefunden, findet .. statt, "
    "fand .. statt, bleibt es bei, steht der termin, gecancelt, ausfall*, ausfallen, verschiebung, "
    "ersatztermin, neuer termin, neuen termin, nachholtermin, nachgeholt, durchgefuhrt",
    "cancelled": "fallt .. aus, ausgefallen, fiel .. aus, abgesagt*, absage*, abgeblasen, gecancelt, ausfall*, ausfallen",
    "postponed": "verschoben*, verlegt*, verschiebung, ersatztermin*, neuer termin, neuen termin, nachholtermin, nachgeholt",
    "record_status": "vorlaufig*, bestatigt*, berichtigt*, korrigiert*, protokoll genehmigt, endgultig, genehmigt*, gesichert, "
    "amtlich bestatigt, stand der angaben, verlasslich",
    "disputed": "widerspr*, umstritten*, strittig*, uneinig*, unstimmig*, abweichend*, unterschiedliche angaben, "
    "verschiedene angaben, uneinheitlich*, einig sich die quellen",
    "summary": "zusammenfassung, kurzfassung, zusammengefasst, kurz gesagt, uberblick, fasse, kurzer uberblick, infos zu, "
    "infos uber, info zu, information zu, informationen zu, informationen uber, was war, was weisst du uber, erzahl, berichte, "
    "was gab es, was gab's, was lief, mehr uber, was ist .. passiert, was geschah, was fand, auskunft uber",
    # --- kinds of event
    "meeting": "treffen*, sitzung*, gesprach, gespraches, gesprache*, zusammenkunft*, zusammenkunfte, runde, runden, konferenz*, "
    "versammlung*, tagung*, veranstaltung*, besprechung*, termin*, zusammentreffen, meeting*, begegnung*, "
    "besuch*, beratung*, austausch, zusammensein, event*, austauschrunde*, gesprachsrunde*, nachbartreffen, dialogrunde",
    "letter": "brief*, schreiben, schreibens, post, gemeinsame schreiben, brandbrief",
    "series": "reihe, veranstaltungsreihe, gesprachsreihe, turnus*, serie, format, gesprachsformat, sitzungsreihe",
    "frequency": "wie oft, wie haufig, turnus*, regelmassig*, rhythmus, in welchem abstand, takt, wie regelmassig, jedes jahr, "
    "jahrlich, abstand*",
    "first": "erste, erster, erstes, ersten, erstem, erstmals, auftakt*, allererste*, aller erste*, zum ersten mal, fruheste*, 1., "
    "anfang, ersten mal, auftakttreffen, begann",
    "last": "letzte*, zuletzt, jungste*, neueste*, neuste*, aktuellste*, letztes mal, letztens, juengst, neulich, letzt*, kurzlich",
    "second_last": "vorletzt*",
    "next": "nachste*, nachster, kommende*, demnachst, bevorstehende*, anstehende*, kunftige*, naechst*, als nachstes, "
    "wann wieder, geplant*, zukunftig*, in zukunft, wieder eins, wieder ein, weiteres geplant, nachstes mal, "
    "angesetzt, folgetermin*, wann ist das, steht an, ansteht, anstehen",
    "previous": "davor, vorher*, zuvor, vorige*, vorherig*, vorangegangen*, eins davor, das davor",
    "following": "danach, anschliessend, darauf, folgend*, nachfolgend*, im anschluss, hinterher, das danach, darauffolgend*",
    "planned": "geplant*, planung, angesetzt*, vorgesehen*",
    "exists": "gab es, gabs, gab's, gibt es, gibts, gibt's, existiert*, bekannt, belegt, verzeichnet, fand .. statt, stattgefunden, "
    "haben .. stattgefunden, fanden .. statt, gegeben, dokumentiert*, vermerkt, stattfand*",
    # --- people and offices
    "office_question": "welches amt, welche funktion, funktion, amt, amter, position, beruf, rolle, zustandig*, tatig, aufgabe, posten, "
    "was macht, was ist .. von beruf, dienststellung, welche rolle",
    "in_office": "im amt, kommissarisch, amtiert*, amtierend*, noch burgermeister*, noch landrat, noch im amt",
    "term": "amtszeit*, wahlperiode, wie lange, seit wann, ab wann, bis wann, im amt, amtsantritt, angetreten, "
    "amtsdauer, ausgeschieden, amtsende, dienstzeit, von wann bis wann, antritt, trat .. an, wie lange schon",
    "successor": "nachfolg*, folgte*, abgelost, ablost*, loste .. ab, nach ihm, nach ihr, kam nach, danach im amt, ersetzt*, ubernahm, "
    "wer kam danach, beerbt*, folgt auf",
    "predecessor": "bevor, vorgang*, vor ihm, vor ihr, vorher, vorganger*, war es vor, war .. vor ihm, zuvor, davor, fruher",
    "today": "heute, jetzt, derzeit*, aktuell*, momentan, zurzeit, zur zeit, gegenwartig*, mittlerweile, inzwischen, zz, z zt",
    "then": "damals, seinerzeit, zu der zeit, zu dem zeitpunkt, zum zeitpunkt, an dem tag, an jenem tag, amtierende*",
    "party": "partei*, parteizugehorigkeit, parteibuch, fraktion von, politisch, parteilos, welcher partei",
    "members": "mitglieder, mitglied, mitgliedskommunen, gehort zu, gehoren zu, gehoren, gehort, angehor*, zugehorig*, liegt in, "
    "liegt .. im, welchem landkreis, welchem kreis, welcher landkreis",
    "key_number": "gemeindeschlussel*, ags, ars, schlusselnummer*, regionalschlussel*, amtlicher schlussel",
    "whatis": "was ist, was sind, was bedeut*, was heisst, wofur steht, was versteht man, was meint, bedeutung, definition, "
    "definier*, abkurzung*, steht .. fur, was verbirgt, erklar*, was genau ist, was war das, ist das eigentlich, was soll das sein, "
    "ausgeschrieben, was bezeichnet, langform, wat is, was sagt mir, gemeint, verbirgt sich, wofur ist",
    "whois": "wer ist, wer war, wer sind, wer waren, wer ist das, wer issn, kennst du, was ist .. fur einer, wer ist eigentlich, "
    "wer bitte ist, wie heisst, wie hiess, name des, name der, namen des, namen der, wie lautet der name",
    # --- proof
    "source": "quelle*, woher, beleg*, herausgegeben, gab .. heraus, erscheinungsdatum, nachlesen, nachzulesen, link*, url, herausgeber*, veroffentlicht*, fundstelle*, wo steht, "
    "wo stand, wo kann man, wo finde, steht das, quellenangabe*, nachweis*, artikel, wer berichtet*, wer schrieb, publiziert*, "
    "pressemitteilung*, titel der, veroffentlichung, mitteilung*, quellenlage, wo gelesen, hast du das her, "
    "woher weisst, woher stammt, woher hast, wer hat .. berichtet, medium, zeitung, berichterstattung, wer meldete, titel, bericht zum, "
    "bericht zur, steht .. geschrieben, weblink, webseite, internetseite",
    "publication_date": "erscheinungsdatum, veroffentlicht, veroffentlichungsdatum, erschien*, erschienen, publiziert",
    "complete": "vollstandig*, vollzahlig*, abschliessend*, luckenlos*, unvollstandig*, vollstandigkeit, alle genannt, komplett*, "
    "alle aufgefuhrt, fehlt jemand, fehlen namen",
    # --- logic
    "not": "nicht, kein*, nie, niemals, niemand, nix, nichts, weder, ohne",
    "except": "ausser, ausgenommen, abgesehen von, bis auf, neben, ohne",
    "compare": "vergleich*, verglichen, unterschied*, gegenuber, im gegensatz, geandert, verandert*, gegenuberstell*",
    "both": "beide, beiden, beides, alle beide, die zwei",
    "same": "dasselbe, das gleiche, derselbe, identisch, gleichbedeutend, der gleiche, dieselbe, das selbe, verwechs*",
    "still": "immer noch, noch immer, weiterhin, noch",
    "also": "auch, ebenfalls, ebenso",
    "and": "und, sowie",
    "or": "oder, bzw",
    "i_mean": "ich meine, ich meinte, meinte, nein ich, ich mein, gemeint war, gemeint ist, nee ich",
    "it": "das, es, dies, davon, daran, darin",
    "he": "er, ihn, ihm, sein, seine, seiner, seinem, seinen",
    "she": "sie, ihr, ihre, ihrer, ihrem, ihren",
    "they": "die beiden, die zwei, denen, deren",
    "there": "dort, da, dorthin",
    "that_meeting": "an dem tag, an diesem tag, dem treffen, das treffen, dieses treffen, diesem treffen, dieser sitzung, "
    "der sitzung, bei dem treffen, zu dem treffen, an dem termin, dabei, diesmal, dort, da, in der runde, "
    "bei dem termin, dieser runde, damals, dazu",
    "back": "zuruck, nochmal, noch einmal, nochmals, wieder zu",
}

SMALLTALK: dict[str, str] = {
    "greeting": "hallo, hi, hey, hej, moin, moinsen, servus, guten morgen, guten tag, guten abend, gute nacht, tag, tach, "
    "gruss gott, grusst euch, gruss dich, gruezi, grussi, huhu, hallochen, schonen tag, "
    "na du, na, guten, mahlzeit, moin moin, schonen guten tag, hallo zusammen, sehr geehrte, liebe, liebes, lieber, /start, start",
    "how_are_you": "wie geht's, wie gehts, wie geht es dir, wie geht es ihnen, alles klar, alles gut, was geht, wie lauft's, na wie geht*",
    "thanks": "danke*, dank, vielen dank, dankeschon, merci, besten dank, herzlichen dank, thx, danke dir, super, "
    "perfekt, klasse, toll, prima, gut gemacht, sehr hilfreich, lieben dank, supi, vergelt's gott",
    "bye": "tschuss*, tschau, ciao, auf wiedersehen, bis bald, bis spater, bye, ade, auf wiederhoren, machs gut, mach's gut, "
    "bis dann, bis morgen",
    "help": "hilfe, help, /hilfe, /help, was kannst du, was konnen sie, was kann ich fragen, was kann man fragen, "
    "was darf ich fragen, wie funktioniert das, wie funktionierst du, wie benutze ich, wie soll ich .. frage*, wie frage ich, "
    "wie stelle ich, beispielfrage*, beispiele, bedienung, anleitung, was weisst du, was weisst du alles, "
    "woruber kannst du, womit kannst du, wobei kannst du, wobei helfen, wobei kannst du helfen, menu, befehle, kommandos, "
    "kannst du mir helfen, konnen sie mir helfen, wie geht das hier, welche fragen, wie bediene ich, "
    "was kannst du alles, wozu bist du da, was machst du, worin kennst du, womit kennst du, wie nutze ich",
    "privacy": "datenschutz*, /datenschutz, /privacy, privacy, personenbezogen*, meine daten, gespeichert, speicherst du, "
    "speichern sie, dsgvo, werden daten, meine nachrichten, privatsphare, was speicherst, daten von mir, "
    "liest jemand mit, wer liest mit, wird .. gespeichert, meine fragen .. gespeichert, uberwacht, protokollierst du, "
    "was passiert mit meinen, anonym",
    "identity": "wer bist du, wer sind sie, was bist du, bist du ein mensch, bist du ein bot, bist du echt, bist du eine ki, "
    "bist du ki, wie heisst du, dein name, wer hat dich, wer betreibt dich, wer steckt hinter dir, wer steckt dahinter, bist du chatgpt, "
    "bist du ein roboter, bist du kunstlich*, sprichst du, wie ist dein name, wer betreibt diesen bot, wer programmiert*, "
    "woher weisst du das alles, woher hast du dein wissen, woher kommen deine, von wem bist du, bist du eine maschine, "
    "bist du ein programm, wie heissen sie, was bist du fur, bist du chatgpt, wer antwortet hier",
    "language": "sprichst du deutsch, sprechen sie deutsch, sprichst du englisch, englisch, auf englisch, auf deutsch, "
    "auch englisch, welche sprachen, /sprache, sprechen sie englisch, leichte sprache, antworte auf, kannst du englisch",
    "reset": "/neu, /reset, vergiss alles, neues thema, von vorne, von vorn, neu anfangen, nochmal von vorn",
    "affirm": "ja, jo, jep, genau, ok, okay, alles klar, aha, verstehe, verstanden, gut, na gut, nein, nee, no, achso, ach so, stimmt",
    "why_this": "/warum, warum diese antwort, wie kommst du darauf, wie kommst du auf, wie hast du das verstanden",
}

OPINION = (
    "findest du, finden sie, findet ihr, magst du, mogen sie, deine meinung, ihre meinung, was haltst du, was halten sie, "
    "was denkst du, was denken sie, was meinst du, glaubst du, glauben sie, sollt ihr, mag .. den, mag .. die, mogen sich, mag er, hasst, muss .. besser, "
    "hatte .. mussen, hatte .. sollen, hatten .. mussen, hatten .. sollen, hatte .. konnen, hat .. recht, haben .. recht, "
    "ist .. ein guter, ist .. eine gute, war .. ein guter, war .. eine gute, guter, gute arbeit, "
    "schlechter, schlechte arbeit, versag*, unfahig*, inkompetent*, sympathisch*, unsympathisch*, schulnote*, bewert*, "
    "benote*, beurteil*, note, dumm, doof, blod, korrupt*, lugt, gelogen, luge*, lugner*, schuld, zu viele, zu viel, zu wenig*, zu teuer, "
    "sinnvoll*, unsinnig*, uberflussig*, nutzlos*, bringt .. etwas, bringen .. etwas, bringt das was, bringen .. was, bringt .. was, "
    "richtig oder falsch, war es falsch, war es richtig, war es ein fehler, ist es richtig, ist es falsch, ist es gut, ist es schlecht, "
    "war das richtig, war das falsch, war es gut, war es schlecht, "
    "soll .. mehr, soll .. weniger, wen soll, was soll ich wahlen, wen wahlen, wahlen soll, wahlempfehlung*, besser als, bester, beste, besten, "
    "schlechteste*, schlimm*, peinlich*, lacherlich*, gerecht, ungerecht, fair, unfair, zeitverschwendung, geldverschwendung, "
    "taugt, taugen, sollen wir, mussten .. zurucktreten, zurucktreten, gut genug, ausreichend, genug getan, genug unternommen, "
    "wurdest du, was ware wenn, wird .. gewinnen, wer gewinnt, "
    "stimmst du, einschatzung, wie beurteilst, wie bewertest, wie findest, vernunftig, erfolgreich*, erfolg, gescheitert, "
    "zu langsam, kompetent*, glaubwurdig*, ehrlich, vertrauenswurdig*, beliebt*, unbeliebt*, wichtiger, am wichtigsten, "
    "mag ich, hasse, sind .. schlecht, ist .. schlecht, sind .. gut, sind .. zu, ist .. gut, gut oder schlecht, "
    "soll potsdam, soll brandenburg, soll berlin, soll man, soll der staat, soll die stadt, soll das land, warum tut, warum macht .. nichts, "
    "das richtige, faul, arrogant, kriminell"
)

OFFICE_SYNONYMS: dict[str, str] = {
    "ob": "oberbürgermeister", "obm": "oberbürgermeister", "obs": "oberbürgermeister",
    "oberburgermeisteramt": "oberbürgermeister",
    "bm": "bürgermeister", "bms": "bürgermeister", "rathauschef": "bürgermeister",
    "rathauschefin": "bürgermeister", "rathauschefs": "bürgermeister", "stadtchef": "bürgermeister",
    "stadtchefin": "bürgermeister", "stadtoberhaupt": "bürgermeister", "gemeindechef": "bürgermeister",
    "gemeindechefin": "bürgermeister", "ortschef": "bürgermeister", "dorfchef": "bürgermeister",
    "verwaltungschef": "bürgermeister", "verwaltungschefin": "bürgermeister", "schultes": "bürgermeister",
    "bzbm": "bezirksbürgermeister", "bezirkschef": "bezirksbürgermeister",
    "bezirkschefin": "bezirksbürgermeister", "bezbm": "bezirksbürgermeister",
    "lr": "landrat", "landrate": "landrat", "kreischef": "landrat", "kreischefin": "landrat", "kreischefs": "landrat",
    "dezernent": "beigeordneter", "dezernentin": "beigeordnete",
    "landesvater": "ministerpräsident", "regierungschef": "ministerpräsident",
    "regierungschefin": "ministerpräsident", "stadtrate": "stadtrat",
    "spitzenbeamtin": "staatssekretärin", "spitzenbeamter": "staatssekretär", "spitzenbeamte": "staatssekretär",
}  # fmt: skip

ORGANIZATION_KINDS: dict[str, str] = {
    "kommune": "Stadt, Gemeinde", "kommunen": "Stadt, Gemeinde", "gemeinde": "Gemeinde, Stadt",
    "gemeinden": "Gemeinde, Stadt", "stadt": "Stadt, Gemeinde", "stadte": "Stadt, Gemeinde", "orte": "Stadt, Gemeinde, Bezirk",
    "orten": "Stadt, Gemeinde, Bezirk", "ort": "Stadt, Gemeinde", "nachbarkommunen": "Stadt, Gemeinde",
    "nachbargemeinden": "Stadt, Gemeinde", "umlandgemeinden": "Stadt, Gemeinde", "stadten": "Stadt, Gemeinde",
    "nachbarstadte": "Stadt, Gemeinde", "nachbarorte": "Stadt, Gemeinde",
    "landkreis": "Landkreis", "landkreise": "Landkreis", "kreis": "Landkreis", "kreise": "Landkreis", "landkreisen": "Landkreis",
    "kreisen": "Landkreis", "lk": "Landkreis", "nachbarkreise": "Landkreis",
    "bezirk": "Bezirk", "bezirke": "Bezirk", "bezirken": "Bezirk", "stadtbezirke": "Bezirk", "land": "Land", "lander": "Land",
    "landern": "Land", "bundesland": "Land", "bundeslander": "Land", "landesebene": "Land", "landesregierung": "Land",
    "verband": "Verband, Verein", "verbande": "Verband, Verein", "verein": "Verein, Verband", "vereine": "Verein, Verband",
    "unternehmen": "Unternehmen", "firma": "Unternehmen", "firmen": "Unternehmen", "klinik": "Klinik", "kliniken": "Klinik",
    "kammer": "Kammer", "kammern": "Kammer", "hochschule": "Hochschule", "hochschulen": "Hochschule",
    "behorde": "Behörde", "behorden": "Behörde", "initiative": "Initiative", "initiativen": "Initiative",
    "gremium": "Gremium", "gremien": "Gremium", "medien": "Medium",
    "korperschaft": "Stadt, Gemeinde, Landkreis, Bezirk, Land", "korperschaften": "Stadt, Gemeinde, Landkreis, Bezirk, Land",
    "organisation": "", "organisationen": "", "institution": "", "institutionen": "", "stellen": "", "einrichtungen": "",
}  # fmt: skip

ORDINALS: dict[str, int] = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "funft": 5, "sechst": 6, "siebt": 7,
    "acht": 8, "neunt": 9, "zehnt": 10, "elft": 11, "zwolft": 12,
}  # fmt: skip
ORDINAL_ENDINGS = ("e", "er", "es", "en", "em")

FORMS: dict[str, str] = {
    "videokonferenz": "Videokonferenz", "videokonferenzen": "Videokonferenz", "video": "Videokonferenz",
    "videoschalte": "Videokonferenz", "videotreffen": "Videokonferenz", "online": "Videokonferenz",
    "virtuell": "Videokonferenz", "virtuelles": "Videokonferenz", "virtuelle": "Videokonferenz", "virtuellen": "Videokonferenz",
    "digital": "Videokonferenz", "digitale": "Videokonferenz", "digitales": "Videokonferenz", "digitalen": "Videokonferenz",
    "onlinetreffen": "Videokonferenz", "onlinesitzung": "Videokonferenz", "videosprechrunde": "Videokonferenz",
    "videocall": "Videokonferenz", "zoom": "Videokonferenz", "videogesprach": "Videokonferenz", "videoschaltung": "Videokonferenz",
    "hybrid": "hybrid", "hybride": "hybrid", "hybriden": "hybrid", "hybrides": "hybrid", "hybridsitzung": "hybrid",
    "prasenztreffen": "vor Ort", "prasenzsitzung": "vor Ort",
}  # fmt: skip

# Words that carry no topic: they may stand in any question and change nothing.
FILLER = """
der die das den dem des ein eine einen einem einer eines und oder aber denn doch mal eben halt ja nein so
in im ins an am ans auf aufs aus bei beim bis durch fur gegen hinter mit nach neben ohne seit uber uberm um unter vom von vor
wahrend wegen zu zum zur zwischen als wie wenn dass ob weil damit also auch nur noch schon sogar wohl etwa ungefahr
circa ca rund knapp genau eigentlich uberhaupt bitte gern gerne mir mich dir dich uns euch ihnen ihr sie er es ich
du wir man jemand jemanden jemandem irgendwer irgendjemand irgendwie irgendwas irgendwo etwas was wer wo wann wen wem
wessen welche welcher welches welchen welchem wozu wofur womit wodurch dabei dazu davon daran darauf daruber darin
dafur damals dann da dort hier jetzt heute nun nochmal wieder immer oft manchmal mehr weniger sehr ganz
ist sind war waren sei seien bin bist wart gewesen wird werden wurde wurden worden wurdest hat haben hatte
hatten habe hast gehabt kann konnen konnte konnten konntest kannst konnt soll sollen will wollen wollte wollten
muss mussen darf durfen mag mochte mochten wurd lasst lassen tut tun tat taten getan macht machen machte machten
gemacht geht gehen ging gingen gegangen gibt geben gab gaben gegeben kommt kommen kam kamen gekommen steht stehen stand standen
gestanden liegt liegen lag lagen gelegen vorliegen liess heisst heissen hiess hiessen geheissen nennt nennen nannte genannt
findet finden fand fanden gefunden statt stattfand stattfinden stattfindet weiss wissen wusste wisst gewusst
sag sagen sage sagst zeig zeige zeigen nenn nenne gib suche such suchen sucht frage fragen frag fragt gefragt
wusste gerne mochte hatt hätte hatte gern bekannt bekannte bekannten betreff info infos information informationen
auskunft angabe angaben details detail thema sache sachen ding dinge teil teile punkt seite liste ubersicht
name namen personen person leute menschen alle allen aller alles alle jeder jede jedes jeden beide beiden einzelne einzelnen einzelner
andere anderen anderer anderes anderem solche solcher diese dieser dieses diesen diesem jene jener jenes jenen
mein meine meinen meiner dein deine sein seine seinen seiner seinem ihre ihren ihrer ihrem ihres unser unsere unserer unseren unserem euer eure
nicht kein keine keinen keiner keines nie niemand niemals nichts
gemeinsam gemeinsame gemeinsamen gemeinsamer gemeinsames zusammen jeweils jeweilige insgesamt gesamt
konkret konkrete konkreten offiziell offizielle offiziellen offizieller amtlich laut gemass nochmals eigentliche
dokumentiert dokumentierte dokumentierten dokumentiertes verzeichnet verzeichnete vermerkt erfasst festgehalten uberliefert uberlieferte hinterlegt
herr herrn frau dr prof damen herren
jahr jahre jahres jahren monat monats monate monaten woche wochen tag tage tages tagen uhr zeit zeiten mal
zustande stattgefunden abgehalten durchgefuhrt angefangen begonnen gelaufen passiert geschehen geschah passierte
kurz bisher bislang sonst weiter weitere weiterer weiteres weiteren einmal zweimal eins ne nen nem ner n s gings gabs
wars hats habt ihrs hab habn isn sn issn ists wirds konnte hallo hi hey moin bitte danke liebe lieber sehr geehrte
gerade eben nun zuletzt neu neue neuen neuer neues gut guten ersten letzten nachsten
potenziell moglich moglicherweise vielleicht wirklich tatsachlich bestimmt sicher sicherlich angeblich
hattest hattet wohin woher weswegen inwieweit wieweit bzw usw etc zb bsp okay ok ey digga alter mann lol jo tja ah oh
interessiert interessiere interesse wurde brauche brauchen brauch benotige erfahren lesen gelesen lese gehort hore hort
erinnere verstehe verstehen versteht meinen denke glaube hoffe kennen kennst kennt
moglichst schnell direkt einfach
regional regionale regionalen regionaler regionales
gefuhrt fuhrte fuhrten lief liefen laufen lauft bekam bekommen bekamen
stammt stammen stammte stammten kommend
extra genauen genaue genauer genaues exakt exakte exakten
seitens bezuglich hinsichtlich betreffend zwecks anlasslich mithilfe innerhalb ausserhalb entlang gegenuber trotz statt anstatt
samt nebst
darum daher deshalb deswegen trotzdem dennoch jedoch allerdings ausserdem zudem dadurch hierzu hierbei hiermit
wahr wahrend viele viel wenige wenig einige manche mancher vielen sich nich net nix dran hate geworden werdend bereit ubergangsweise vorubergehend bevor lautet lauten ausgeht nich sorry sry pardon verzeihung genannter genannten genannte
trug tragen tragt nummer sowohl sondern bisherig bisherige bisherigen bisheriger blieb blieben mehrere mehreren nacheinander hintereinander
tagte tagten tagt geholfen hilft helfen hilfreich zudem ferner uberall ublich ublicherweise gesamte gesamten ganzen ganze ganzer halten halt hielt hielten
zog zogen nahm nahmen nimmt nehmen stellen stellt stellte stellten gestellt setzen setzte gesetzt legen legt legte legten gelegt
bestehen besteht bestand enthalt enthalten enthielt betrifft betreffen betraf bezieht beziehen bezog ergeben ergibt umfasst umfasste
abgeben abgab erstellt erstellen abschliessend anschliessend inklusive exklusive einschliesslich darunter davon hiervon wovon
mittels bezug zusammenhang rahmen verlauf anfang beginn ende mitte seite hand fall falle falls sofern soweit inwiefern
letztlich schliesslich endlich bald spater spatere spateren fruher fruhere fruheren vorab vorher nachher derzeitige derzeitigen jetzige jetzigen aktuelle aktuellen
hiess mitteilen mitgeteilt erwahnung erwahnen kurze kurzen kurzer lange langer langen grosse grossen grosser kleine kleinen ganzlich vollig teilweise hauptsachlich vor allem besonders insbesondere
wart wer's was's wo's wie's ob's
moglichkeit art weise rolle beteiligt vorhanden vorliegt vorliegen gilt gelten galt galten zahlt zahlen zahlte
schatze eigenen eigene eigener
abend morgen mittag
"""

# Judgements that stay judgements even where somebody is quoted.
JUDGEMENT = "lugt, gelogen, lugner*, luge, lugen, versagt, versager*, korrupt*, unfahig*, inkompetent*, dumm, doof, blod, kriminell"
# Asks for advice if the question begins with it.
ADVICE = "sollte sollten soll durfte durften"

COMMANDS = (
    "vergiss deine, vergiss alle, vergiss die, ignorier*, behaupte*, schreib, schreibe, schreib dass, tu so, stell dir vor, "
    "spiel, erfinde, dichte, dichten, programmier*, system prompt, systemprompt, ubersetz*, gib dich, du bist jetzt, "
    "ab jetzt bist, ab sofort, prompt, entwickler modus, developer mode, ausgeben als, rollenspiel, formulier*, verfass*, "
    "erzahl mir .. witz, witze, gedicht, einen witz, nen witz, losche deine, uberschreib*, andere deine, wiederhole, sprich mir nach, "
    "antworte nur, antworte mit, gib deine, zeige deine, drop table"
)

MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
