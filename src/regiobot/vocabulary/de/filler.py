"""German words that carry no topic, and change nothing wherever they stand."""

FILLER = """
problem nochma uberschlagig irgendwann stimmts unterlagen raumlich woanders heraus ehe
traf ahm ehm hm dagegen verschiedene verschiedenen verschiedener unterschiedliche
unterschiedlichen ach nee angegeben umstanden ansicht auffassung sicht gehorte rentner
rentnerin der die das den dem des ein eine einen einem einer eines und oder aber denn
doch mal eben halt ja nein so in im ins an am ans auf aufs aus bei beim bis durch fur
gegen hinter mit nach neben ohne seit uber uberm um unter vom von vor wahrend wegen zu
zum zur zwischen als wie wenn dass ob weil damit also auch nur noch schon sogar wohl
etwa ungefahr circa ca rund knapp genau eigentlich uberhaupt bitte gern gerne mir mich
dir dich uns euch ihnen ihr sie er es ich du wir man jemand jemanden jemandem irgendwer
irgendjemand irgendwie irgendwas irgendwo etwas was wer wo wann wen wem wessen welche
welcher welches welchen welchem wozu wofur womit wodurch dabei dazu davon daran darauf
daruber darin dafur damals dann da dort hier jetzt heute nun nochmal wieder immer oft
manchmal mehr weniger sehr ganz ist sind war waren sei seien bin bist wart gewesen wird
werden wurde wurden worden wurdest hat haben hatte hatten habe hast gehabt kann konnen
konnte konnten konntest kannst konnt soll sollen will wollen wollte wollten muss mussen
darf durfen mag mochte mochten wurd lasst lassen tut tun tat taten getan macht machen
machte machten gemacht geht gehen ging gingen gegangen gibt geben gab gaben gegeben
kommt kommen kam kamen gekommen steht stehen stand standen gestanden liegt liegen lag
lagen gelegen vorliegen liess heisst heissen hiess hiessen geheissen nennt nennen nannte
genannt findet finden fand fanden gefunden statt stattfand stattfinden stattfindet weiss
wissen wusste wisst gewusst sag sagen sage sagst zeig zeige zeigen nenn nenne gib suche
such suchen sucht frage fragen frag fragt gefragt hatt hätte bekannt bekannte bekannten
betreff info infos information informationen auskunft angabe angaben details detail
sollte sollten voraus grusse thema sache sachen ding dinge teil teile punkt seite liste
ubersicht name namen personen person leute menschen alle allen aller alles jeder jede
jedes jeden beide beiden einzelne einzelnen einzelner andere anderen anderer anderes
anderem solche solcher diese dieser dieses diesen diesem jene jener jenes jenen mein
meine meinen meiner dein deine sein seine seinen seiner seinem ihre ihren ihrer ihrem
ihres unser unsere unserer unseren unserem euer eure nicht kein keine keinen keiner
keines nie niemand niemals nichts gemeinsam gemeinsame gemeinsamen gemeinsamer
gemeinsames zusammen jeweils jeweilige insgesamt gesamt konkret konkrete konkreten
offiziell offizielle offiziellen offizieller amtlich laut gemass nochmals eigentliche
dokumentiert dokumentierte dokumentierten dokumentiertes verzeichnet verzeichnete
vermerkt erfasst festgehalten uberliefert uberlieferte hinterlegt herr herrn frau dr
prof damen herren jahr jahre jahres jahren monat monats monate monaten woche wochen tag
tage tages tagen uhr zeit zeiten zustande stattgefunden abgehalten durchgefuhrt
angefangen begonnen gelaufen passiert geschehen geschah passierte kurz bisher bislang
sonst weiter weitere weiterer weiteres weiteren einmal zweimal eins ne nen nem ner n s
gings gabs wars hats habt ihrs hab habn isn sn issn ists wirds hallo hi hey moin danke
liebe lieber geehrte gerade zuletzt neu neue neuen neuer neues gut guten ersten letzten
nachsten potenziell moglich moglicherweise vielleicht wirklich tatsachlich bestimmt
sicher sicherlich angeblich hattest hattet wohin woher weswegen inwieweit wieweit bzw
usw etc zb bsp okay ok ey digga alter mann lol jo tja ah oh interessiert interessiere
interesse brauche brauchen brauch benotige erfahren lesen gelesen lese gehort hore hort
erinnere verstehe verstehen versteht denke glaube hoffe kennen kennst kennt moglichst
schnell direkt einfach regional regionale regionalen regionaler regionales gefuhrt
fuhrte fuhrten lief liefen laufen lauft bekam bekommen bekamen stammt stammen stammte
stammten kommend extra genauen genaue genauer genaues exakt exakte exakten seitens
bezuglich hinsichtlich betreffend zwecks anlasslich mithilfe innerhalb ausserhalb
entlang gegenuber trotz anstatt samt nebst darum daher deshalb deswegen trotzdem dennoch
jedoch allerdings ausserdem zudem dadurch hierzu hierbei hiermit wahr viele viel wenige
wenig einige manche mancher vielen sich nich net nix dran hate geworden werdend bereit
ubergangsweise vorubergehend bevor lautet lauten ausgeht sorry sry pardon verzeihung
genannter genannten genannte gefasst fassen trug tragen tragt nummer sowohl sondern
bisherig bisherige bisherigen bisheriger blieb blieben mehrere mehreren nacheinander
hintereinander tagte tagten tagt geholfen hilft helfen hilfreich ferner uberall ublich
ublicherweise gesamte gesamten ganzen ganze ganzer halten hielt hielten zog zogen nahm
nahmen nimmt nehmen stellen stellt stellte stellten gestellt setzen setzte gesetzt legen
legt legte legten gelegt bestehen besteht bestand enthalt enthalten enthielt betrifft
betreffen betraf bezieht beziehen bezog ergeben ergibt umfasst umfasste abgeben abgab
erstellt erstellen abschliessend anschliessend inklusive exklusive einschliesslich
darunter hiervon wovon mittels bezug zusammenhang rahmen verlauf anfang beginn ende
mitte hand fall falle falls sofern soweit inwiefern letztlich schliesslich endlich bald
spater spatere spateren fruher fruhere fruheren vorab vorher nachher derzeitige
derzeitigen jetzige jetzigen aktuelle aktuellen mitteilen mitgeteilt erwahnung erwahnen
kurze kurzen kurzer lange langer langen grosse grossen grosser kleine kleinen ganzlich
vollig teilweise hauptsachlich allem besonders insbesondere wer's was's wo's wie's ob's
moglichkeit art weise rolle beteiligt vorhanden vorliegt gilt gelten galt galten zahlt
zahlen zahlte schatze unmittelbar hin fiel fielen furs ubers vors warn stuhl zeitraum
zeitraums fing fingen fangt anfing kriegt kriegen kriegte musste mussten brachte
brachten bringt bringen los drin tritt trat traten pro wos neis neies scho budde
buddeschon schaute schaut ware rein lediglich ausschliesslich bloss regel dings dingens
ham wollt mocht kannste weisste haste isses wat dit ick iwie vllt bzgl ggf eig ned nit
gell gelle woll raus leut mei fei aa brauchte brauchten brauchtest jetz jez etz getagt
is wollts hattn gebts gebs rausgegangen rausging rausgeschickt ausgegangen kenn kennste
weissu weisst laeuft wennse obs bittschon bitteschon selben selbe schonmal soeben worauf
worin woraus worunter wovor dat hett weer weern vun op un ik nu och isch mer wor gewasn
gehts passieren erfolgen losging losgehen losgeht umstande gar abgesehen omg wtf boah
puh oha uff achja achso yo haha krass wievielte wievielten genauem rede woran
gelegenheit alldem auskennst ausgekannt erzahlt erzahlen bescheid mittlerweile ubrigens
uebrigens zufallig grad echt eigtl mags nachschauen nachsehen eigenen eigene eigener
abend morgen mittag
"""
