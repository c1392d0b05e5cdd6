"""German words for sources, and the small words between the others."""

RELATIONS: dict[str, str] = {
    # --- proof
    "according": """
        laut .. quellen, laut .. quelle, nach verschiedenen quellen, laut quelle,
        laut quellen, laut der quelle, den quellen nach, laut den quellen,
        laut unterlagen
    """,
    "naming": """
        kommt der name, kommt .. name, stammt der name, stammt .. name, namensherkunft,
        namensgebung, warum heisst, wieso heisst, heisst .. so
    """,
    "source": """
        gibt .. heraus, herausgibt, herausbringt, quelle*, woher, beleg*, herausgegeben,
        gab .. heraus, erscheinungsdatum, nachlesen, nachzulesen, link*, url,
        herausgeber*, veroffentlicht*, fundstelle*, wo steht, wo stand, wo kann man,
        wo finde, steht das, quellenangabe*, nachweis*, artikel, wer berichtet*,
        wer schrieb, publiziert*, pressemitteilung*, titel der, veroffentlichung,
        mitteilung*, quellenlage, wo gelesen, hast du das her, woher weisst,
        woher stammt, woher hast, wer hat .. berichtet, medium, zeitung, zeitungen,
        welches blatt, stammt die angabe, worauf stutzt, stutzt sich, worauf beruht,
        beruht, berichterstattung, wer meldete, titel, bericht zum, bericht zur,
        steht .. geschrieben, weblink, webseite, internetseite
    """,
    "publication_date": """
        datiert, von wann ist, von wann datiert, erscheinungsdatum, veroffentlicht,
        veroffentlichungsdatum, erschien*, erschienen, publiziert
    """,
    "complete": """
        vollstandig*, vollzahlig*, abschliessend*, luckenlos*, unvollstandig*,
        vollstandigkeit, alle genannt, komplett*, alle aufgefuhrt, fehlt jemand,
        fehlen namen
    """,
    # --- logic
    # No rule asks for it: its words only need not be found in a text.
    "region": """
        gebiet, raum, region, gegend, umkreis, grossraum, umland, speckgurtel,
        nachbarschaft, nachbarn, nachbar, umgebung, bereich, ecke
    """,
    "not": """
        nicht, kein*, nie, niemals, niemand, nix, nichts, weder, ohne, nich, net, ned,
        nit
    """,
    "except": """
        ausser, ausgenommen, abgesehen von, bis auf, neben, ohne, abgesehen vom,
        mit ausnahme
    """,
    "compare": """
        vergleich*, verglichen, unterschied*, gegenuber, im gegensatz, geandert,
        verandert*, gegenuberstell*
    """,
    "both": "beide, beiden, beides, alle beide, die zwei",
    "belongs": """
        gehort .. zu, gehort .. zur, gehorte .. zu, gehorte .. zur, gehorten .. zu,
        gehorten .. zur, zahlt .. zu, zahlt .. zur, zahlte .. zu, teil der, war das ein,
        war das eine, ist das ein, ist das eine
    """,
    "other_one": "der andere, die andere, den anderen, dem anderen, der anderen",
    "same": """
        dasselbe, das gleiche, derselbe, identisch, gleichbedeutend, der gleiche,
        dieselbe, das selbe, verwechs*
    """,
    "still": "immer noch, noch immer, weiterhin, noch",
    "also": "auch, ebenfalls, ebenso",
    "and": "und, sowie",
    "or": "oder, bzw",
    "i_mean": """
        ich meine, ich meinte, meinte, nein ich, ich mein, gemeint war, gemeint ist,
        nee ich, nein nicht, falsch, nicht das, nicht dieses, ich wollte, andersrum
    """,
    "what_about": """
        was ist mit, was war mit, wie ist es mit, wie sieht es mit, wie siehts mit,
        wie steht es mit
    """,
    "it": "das, es, dies, davon, daran, darin",
    "he": "er, der denn, ihn, ihm, sein, seine, seiner, seinem, seinen",
    "she": "sie, ihr, ihre, ihrer, ihrem, ihren",
    "they": "die beiden, die zwei, denen, deren",
    "there": "dort, da, dorthin",
    "that_meeting": """
        an dem tag, an diesem tag, dem treffen, das treffen, dieses treffen,
        diesem treffen, dieser sitzung, der sitzung, bei dem treffen, zu dem treffen,
        an dem termin, dabei, diesmal, dort, da, in der runde, bei dem termin,
        dieser runde, damals, dazu
    """,
    # No rule asks for it: its words only need not be found in a text.
    "back": "zuruck, nochmal, noch einmal, nochmals, wieder zu",
}
