"""German small talk, and what the bot must not follow."""

SMALLTALK: dict[str, str] = {
    "greeting": """
        beinand, beinander, mitanand, gruss gott beinand, grusse, griass*, allerseits,
        hallo, hi, hey, hej, moin, moinsen, servus, guten morgen, guten tag,
        guten abend, gute nacht, tag, tach, gruss gott, grusst euch, gruss dich, gruezi,
        grussi, huhu, hallochen, schonen tag, na du, na, guten, mahlzeit, moin moin,
        schonen guten tag, hallo zusammen, sehr geehrte, liebe, liebes, lieber, /start,
        start
    """,
    "how_are_you": """
        wie geht's, wie gehts, wie geht es dir, wie geht es ihnen, alles klar,
        alles gut, was geht, wie lauft's, na wie geht*
    """,
    "thanks": """
        fein, danke*, dank, vielen dank, dankeschon, merci, besten dank,
        herzlichen dank, thx, danke dir, super, perfekt, klasse, toll, prima,
        gut gemacht, sehr hilfreich, lieben dank, supi, schon dass es, schon dass du,
        schon dass sie, vergelt's gott
    """,
    "bye": """
        bis zum nachsten mal, bis nachstes mal, bis demnachst, bis die tage,
        schonen feierabend, tschuss*, tschau, ciao, auf wiedersehen, bis bald,
        bis spater, bye, ade, auf wiederhoren, pfiat di, pfiat euch, pfiadi,
        habe die ehre, machs gut, mach's gut, bis dann, bis morgen, schonen abend,
        schones wochenende, schonen tag noch
    """,
    "help": """
        was kannste, was kannst, was konnt ihr, was kann der bot, was kann dieser bot,
        kannst du alles, wobei kannste, hilfe, help, /hilfe, /help, was kannst du,
        was konnen sie, was kann ich fragen, was kann man fragen, was darf ich fragen,
        was kann ich .. fragen, was kann ich dich fragen, was kann ich sie fragen,
        was man dich fragen kann, was ich fragen kann, wie funktioniert das,
        wie funktionierst du, wie benutze ich, wie soll ich .. frage*, wie frage ich,
        wie stelle ich, beispielfrage*, beispiele, bedienung, anleitung, was weisst du,
        was weisst du alles, woruber kannst du, womit kannst du, wobei kannst du,
        wobei helfen, wobei kannst du helfen, menu, befehle, kommandos,
        kannst du mir helfen, konnen sie mir helfen, wie geht das hier, welche fragen,
        wie bediene ich, was kannst du alles, wozu bist du da, was machst du,
        worin kennst du, womit kennst du, wie nutze ich
    """,
    "privacy": """
        speichert ihr, wird .. mitgelesen, was ich hier schreibe, was ich schreibe,
        was ich dir schreibe, was wir hier schreiben, speichert der bot,
        hebt ihr .. auf, datenschutz*, /datenschutz, /privacy, privacy,
        personenbezogen*, meine daten, gespeichert, speicherst du, speichern sie, dsgvo,
        werden daten, meine nachrichten, privatsphare, was speicherst, daten von mir,
        liest jemand mit, wer liest mit, wird .. gespeichert,
        meine fragen .. gespeichert, uberwacht, protokollierst du,
        was passiert mit meinen, anonym
    """,
    "identity": """
        bist du n, bist du .. mensch, bist du .. maschine, bist du .. roboter,
        mensch oder, oder maschine, echter mensch, sitzt da ein mensch,
        schreibt da ein mensch, wer schreibt hier, rede ich mit, wer bist du,
        wer sind sie, was bist du, bist du ein mensch, bist du ein bot, bist du echt,
        bist du eine ki, bist du ki, wie heisst du, dein name, wer hat dich,
        wer betreibt dich, wer steckt hinter dir, wer steckt dahinter, bist du chatgpt,
        bist du ein roboter, bist du kunstlich*, sprichst du, wie ist dein name,
        wer betreibt diesen bot, wer programmiert*, woher weisst du das alles,
        woher hast du dein wissen, woher kommen deine, von wem bist du,
        bist du eine maschine, bist du ein programm, wie heissen sie, was bist du fur,
        wer antwortet hier
    """,
    "language": """
        sprichst du deutsch, sprechen sie deutsch, sprichst du englisch, englisch,
        auf englisch, auf deutsch, auch englisch, welche sprachen, /sprache,
        sprechen sie englisch, leichte sprache, antworte auf, kannst du englisch
    """,
    "reset": """
        /neu, /reset, vergiss alles, neues thema, von vorne, von vorn, neu anfangen,
        nochmal von vorn
    """,
    "affirm": """
        ja, jo, jep, genau, ok, okay, alles klar, aha, verstehe, verstanden, gut,
        na gut, nein, nee, no, achso, ach so, stimmt
    """,
    "why_this": """
        /warum, warum diese antwort, wie kommst du darauf, wie kommst du auf,
        wie hast du das verstanden
    """,
}

# Asks for an opinion, unless somebody is quoted.
OPINION = """
    besser, findest du, finden sie, findet ihr, magst du, mogen sie, deine meinung,
    ihre meinung, was haltst du, was halten sie, was denkst du, was denken sie,
    was meinst du, glaubst du, glauben sie, sollt ihr, mag .. den, mag .. die,
    mogen sich, mag er, hasst, muss .. besser, hatte .. mussen, hatte .. sollen,
    hatten .. mussen, hatten .. sollen, hatte .. konnen, hat .. recht, haben .. recht,
    ist .. ein guter, ist .. eine gute, war .. ein guter, war .. eine gute, guter,
    gute arbeit, schlechter, schlechte arbeit, versag*, unfahig*, inkompetent*,
    sympathisch*, unsympathisch*, schulnote*, bewert*, benote*, beurteil*, note, dumm,
    doof, blod, korrupt*, lugt, gelogen, luge*, lugner*, schuld, zu viele, zu viel,
    zu wenig*, zu teuer, sinnvoll*, unsinnig*, uberflussig*, nutzlos*, bringt .. etwas,
    bringen .. etwas, bringt das was, bringen .. was, bringt .. was, die bessere,
    der bessere, das bessere, bessere arbeit, fahiger*, fahigste*, rausgeschmissen*,
    rausgeworfenes, hinausgeworfenes, quatsch, unsinn, schwachsinn, steuerverschwendung,
    verschwendung, verschwendet*, steuergeld*, feige, uberleben, uberlebt,
    wird .. schaffen, werden .. schaffen, wird .. klappen, was bringt die zukunft,
    wie wird .. ausgehen, richtig oder falsch, war es falsch, war es richtig,
    war es ein fehler, ist es richtig, ist es gut, ist es schlecht, war das richtig,
    war das falsch, war es gut, war es schlecht, soll .. mehr, soll .. weniger,
    wen soll, was soll ich wahlen, wen wahlen, wahlen soll, wahlempfehlung*, besser als,
    bester, beste, besten, schlechteste*, schlimm*, peinlich*, lacherlich*, gerecht,
    ungerecht, fair, unfair, zeitverschwendung, geldverschwendung, taugt, taugen,
    sollen wir, mussten .. zurucktreten, zurucktreten, gut genug, ausreichend,
    genug getan, genug unternommen, wurdest du, was ware wenn, wird .. gewinnen,
    wer gewinnt, stimmst du, einschatzung, wie beurteilst, wie bewertest, wie findest,
    vernunftig, erfolgreich*, erfolg, gescheitert, zu langsam, kompetent*, glaubwurdig*,
    ehrlich, vertrauenswurdig*, beliebt*, unbeliebt*, wichtiger, wichtigste*,
    am wichtigsten, mag ich, hasse, sind .. schlecht, ist .. schlecht, sind .. gut,
    sind .. zu, ist .. gut, gut oder schlecht, soll man, soll der staat, soll die stadt,
    soll das land, warum tut, warum macht .. nichts, das richtige, faul, arrogant,
    kriminell
"""

# Judgements that stay judgements even where somebody is quoted.
JUDGEMENT = """
    hat .. recht, haben .. recht, hatte .. recht, hatten .. recht, lugt, gelogen,
    lugner*, luge, lugen, versagt, versager*, korrupt*, unfahig*, inkompetent*, dumm,
    doof, blod, kriminell
"""

# Asks for advice if the question begins with it; single words.
ADVICE = "sollte sollten soll durfte durften"

# Wants the bot to do something other than answer.
COMMANDS = """
    delete from, insert into, select from, union select, drop database, vergiss deine,
    vergiss alle, vergiss die, ignorier*, behaupte*, schreib, schreibe, schreib dass,
    tu so, stell dir vor, spiel, erfinde, dichte, dichten, programmier*, system prompt,
    systemprompt, ubersetz*, gib dich, du bist jetzt, ab jetzt bist, ab sofort, prompt,
    entwickler modus, developer mode, ausgeben als, rollenspiel, formulier*, verfass*,
    erzahl mir .. witz, witze, ein gedicht, einen witz, nen witz, ein lied, einen song,
    ein marchen, losche deine, uberschreib*, andere deine, wiederhole, sprich mir nach,
    antworte nur, antworte mit, gib deine, zeige deine, drop table
"""
