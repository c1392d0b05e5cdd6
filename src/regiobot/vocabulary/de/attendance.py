"""German words for being there, staying away, signing."""

ATTENDANCE: dict[str, str] = {
    "attend": """
        traf man sich, traf .. sich, kopfzahl, teilnehmerzahl, personenzahl,
        besucherzahl, aufgetreten, auftrat, auftraten, trat .. auf, war .. dort,
        waren .. dort, war auch, waren auch, zusammensass*, sassen .. zusammen,
        beisammen*, zusammengekommen, beigewohnt, wohnte* .. bei, versammelt*,
        zugeschaltet*, mitdiskutiert*, anwesende*, eingetroffen, dabei, anwesend*,
        anwesenheit, teilnehm*, teilgenommen, teilnahm*, nahm .. teil, nahmen .. teil,
        nehmen .. teil, nimmt .. teil, zugegen, von der partie, vertreten, mitgemacht,
        gekommen, erschienen, erschien*, war .. da, waren .. da, war .. hier, wer .. da,
        da gewesen, dagewesen, besuchte, besuchten, beteiligt*, beteiligte,
        sass .. am tisch, sassen .. am tisch, mit am tisch, am tisch, mitgewirkt, tn,
        tn liste, teilnehmerliste, teilnahmeliste, anwesenheitsliste, personenkreis,
        traf sich, trafen sich, getroffen, wer kam, kamen, kam .. zum, kam .. zur,
        kam .. aus, wer alles, besucher*, dazugestossen, eingefunden, fand* sich .. ein,
        reprasentiert, entsandt*, entsendet*, schickte*, geschickt, zu gast, zu besuch,
        teilnehmende, gaste, gasten, gast, abgesandte*, delegierte*, chefrunde,
        mit dabei, vorbeigeschaut, vorbeigekommen, aufgekreuzt, aufgetaucht, dazugeholt,
        zusammengesessen, teilnehmerkreis, vertreter, vertreterinnen
    """,
    "was_there": """
        stimmts dass, stimmt's dass, wer war, wer waren, war im, waren im, war beim,
        waren beim, war bei, waren bei, war am, waren am, war in, waren in, war auf,
        waren auf, wer nahm, war .. im, war .. beim, war .. bei, war .. am, waren .. im,
        waren .. beim, waren .. bei, waren .. am, war .. nicht in, waren .. nicht in,
        kam, kamen, sass, sassen, stimmt es dass
    """,
    "ranking": """
        am haufigsten, am meisten, am oftesten, am wenigsten, am seltensten,
        die meisten treffen, den meisten treffen, der meisten treffen, immer dabei,
        immer da, jedes mal, jedesmal, bei allen treffen, bei jedem treffen,
        auf allen treffen, an allen treffen, bei allen sitzungen, in jeder sitzung,
        stets dabei, nie gefehlt
    """,
    "receive": "empfing, empfangen, empfangt, begrusste, begrusst",
    "named": """
        genannt, namentlich, erwahnt, aufgefuhrt, aufgelistet, gelistet, namen,
        taucht .. auf, auftaucht, vorkommt, tauchte .. auf, tauchten .. auf
    """,
    "absent": """
        fehlte*, fehlen, fehlt, gefehlt, abwesend*, ferngeblieben, fern geblieben,
        blieb .. fern, nicht dabei, nicht anwesend, nicht teilgenommen, nicht gekommen,
        nicht erschienen, nicht da, nicht kommen, konnte .. nicht, konnten .. nicht,
        geschwanzt, schwanzt*, verpasst, wegblieb, weggeblieben, nie teil, nie dabei,
        nie da, nicht vertreten, nicht teil, fernblieb*, blieb .. weg, abgesagt hat
    """,
    "excused": """
        hatte* .. abgesagt, haben .. abgesagt, hat .. abgesagt, musste* .. absagen,
        entschuldigt*, entschuldigung, abgemeldet, sich abmelden, krankgemeldet,
        verhindert*, krank, erkrankt
    """,
    "unexcused": "unentschuldigt*, ohne entschuldigung",
    "invited": """
        eingeladen*, einladung, einladungen, gaesteliste, geladen*, eingeladene,
        kreis der eingeladenen, einladungskreis, lud .. ein, einladen, wird eingeladen,
        einlud
    """,
    "substitute": """
        vertretung fur, vertrat, vertraten, vertretungsweise, sprang .. ein,
        eingesprungen, anstelle, stellvertretend fur, in vertretung, vertreten durch,
        vertreten lassen, liess sich .. vertreten, liessen sich .. vertreten,
        als vertretung, als ersatz, ersatz fur, ersatzweise, anstatt, einspringen,
        an stelle von, vertritt, wer hat .. vertreten, wer hatt .. vertreten,
        wer fur sie, wer fur ihn, fur wen, wer kam fur, sprang, springt .. ein
    """,
    "for_whom": """
        fur wen
    """,
    "guest": "gast, gaste, gastweise, als gast",
    "partial": """
        ausgeharrt, durchgehalten, ausgehalten, nur bis, nur von, nur zwischen,
        fruher gegangen, spater gekommen, nur zeitweise, zeitweise, nur teilweise,
        vorzeitig, ging .. fruher, kam .. spater, verliess, verliessen,
        bis wann .. dabei, von wann bis wann .. dabei, eher gegangen, zu spat,
        die ganze zeit, durchgehend, bis zum schluss, bis zum ende, blieb .. bis
    """,
    "came": "kommen, kam, kamen, gekommen, dabei, teilnehmen, da sein",
    "signed": """
        ihren namen unter, seinen namen unter, namen unter .. setzt*, unterschr*,
        unterzeichn*, mitgezeichnet, mitunterzeichn*, unterschreib*, unterschrift*,
        mitunterschr*, signiert*, geschrieben, verfasst, schrieb, schrieben, gezeichnet,
        zeichnete
    """,
    "addressee": """
        adressat*, empfanger*, gerichtet, ging der brief, ging das schreiben, an wen,
        geht der brief, adressiert, angeschrieben, geschickt wurde, an welchen,
        bekam den brief, erhielt den brief, bekam .. brief, erhielten, bekam, bekommen,
        erhielt, richtete sich, adressiert*
    """,
}
