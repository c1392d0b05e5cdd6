"""Everyday German words from h to r, folded."""

WORDS = """
haar haare haaren hab habe haben habens habs habt hacken hackt hafen haft hafte haften
haftet haftung haftungen haha hahaha hahn hahnchen hahne haie haien hain haken hakle
halb halbe halben halber halbes halbtags halbwegs halde halden half halfen halfte
halften hall halle hallen hallenbad hallenfussball halli hallig halligen hallihallo
hallo hallochen halloween hallt hallte hallten hals halse halsen halst halt halte halten
haltend haltestelle haltet haltung halunke ham hamburger hamburgern hammer hammergeil
hammers hams hamse hand handball hande handel handeln handels handelt handelte handen
handler handlung handlungen handschuhe handtuch handwerk handwerker handy handys
handyvertrag hang hange hangen hangt hardware hark harmlos hart harte harten harter harz
hase haselnuss haselnusse hasen hasi hass hasse hassen hasslich hasst hasste hast haste
hasten hastig hastige hastigen hasts hat hats hatt hatte hatten hattest hattet hatts hau
haube hauben hauch haue hauen hauf haufen haufig haufiger haufigsten haupt hauptmann
hauptsache hauptsachlich hauptstadt haus hausarzt hausaufgabe hausaufgaben hause hausen
hauser hausern hauses haushalt haushalte hausnummer haust haustier haustiere haustur
haut haute hauten hauts havanna havarie havarien havarieren havariert hdl hebe hebel
heben heber hebern hebt heck hecke heer hefen hefeteig heft hefte heftig heftige
heftigen hehe heide heidekraut heidelbeere heiden heikel heikle heiklen heil heiland
heile heilen heilig heiligabend heilige heiligen heiliger heim heimat heime heimlich
heimlichen heimweh heinzelmannchen heirat heiraten heiss heisse heissen heisser
heisserer heisses heisst heissts heize heizkosten heizol heizt heizte heizung heizungen
hej hektar held helden helf helfe helfen helfend helfer helft hell helle hellem hellen
heller helles helm helme help hemd hemden hemmen hemmt hemmung hemmungen heran herauf
heraus herausfinden herausforderung herausforderungen herausgabe herausgegeben
herauskommen herauszufinden herauszukommen herb herbe herbei herberge herbergen herbst
herbstes herd herden herein hergestellt herkommen herkunft herr herren herrin herrje
herrlich herrliche herrlichen herrn herrschen herrscht herrschte herstellen hersteller
herstellung heruber herum herunter hervorgehen hervorgeht hervorragend hervorragende
hervorragenden herz herzchen herzen herzlich herzlichen herzustellen hetze heule heulen
heuler heulte heut heute heutige heutigen heutzutage hexe hey heyho hi hieb hielt hielte
hielten hier hieran hierauf hieraus hierbei hierfur hierher hierhin hiermit hieruber
hiervon hierzu hiess hiessen hihi hilf hilfe hilfen hilfreich hilft himmel himmelfahrt
himmels hinab hinauf hinaus hindernis hinein hing hingegen hingehen hingelegt
hingewiesen hinnehmen hinrichten hinrichtung hinsicht hinsichtlich hinten hinter
hintereinander hinteren hinterer hintergrund hintergrunde hinterher hinterhof hinterhofe
hinterlegen hinterlegt hinterm hintertur hinuber hinunter hinweg hinweis hinweise
hinweisen hinzu hinzufugen hinzugefugt hippe hirsch hissen historiker historisch
historische historischen historischer historisches hit hits hitze hm hmm hmmm hob hobby
hobel hobeln hobelt hoben hoch hochhaus hochhauser hochhausern hochschule hochsommer
hochst hochste hochsten hochstens hochster hochstes hochwasser hochwertige hochzeit hock
hocke hocker hockern hockey hof hofe hoffe hoffen hoffentlich hoffnung hoffnungen hofft
hoffte hoflich hohe hohem hohen hoher hohere hoheren hoheres hohes hohl hohle hohlen
hohler hohn hol holder hole holen holle holt holte holten holz holzer honig hopfen hopp
hoppel hoppla hor horde horden hore horen horer horn horner horoskop horst hort horte
hose hosen hotel hotels html huben hubsch hubsche hubschen hugel huhn huhner huhu hulfe
hulle humbug humor hund hunde hunden hundert hunderte hunderten hundertste hundesteuer
hunger hungrig hupt hurde hurden hure hurensohn hurra hust huste hustel husteln husten
hustest hustet hustete hut hute huter hutern hutte hutten hybris ich ichs ick icke ideal
ideale idealen idee ideen identifizieren identifiziert identisch identitat idiot idioten
idiotisch igitt iglu iglus ignorieren ignorierst ignoriert ignorierte ihm ihn ihnen ihr
ihre ihrem ihren ihrer ihres iih illegal illegale illegalen im imho imker immer immerhin
immernoch impfstoff impfung in indem indes indessen indirekt indische indischen
individull individulle individullen individuum industrie inflation info infolge
infolgedessen informatik information informationen informativ informieren informiert
infos ingenieur inhaber inhalt inhalte inhalten inhaltlich inhaltliche initiative
initiativen inklusive inkompetenz inland innen innenpolitik innenstadt innere inneren
innerhalb ins insbesondere insekt insekten insekts insel inseln insgesamt insofern
inspiriert instagram installation installieren installiert institut institute instituts
integrieren integriert intelligent intelligente intensiv intensive intensiven intensiver
interessant interessante interessanten interessanter interessantes interessent
interessenten interessieren interessierst interessiert interessierte interessierten
international internationale internationalen internationaler internationales internet
interpretieren interpretiert interview interviews investieren investiert investition
investitionen inwiefern inwieweit inzwischen iphone irgend irgendein irgendeine
irgendeinem irgendeinen irgendeiner irgendetwas irgendjemand irgendwann irgendwas
irgendwelche irgendwer irgendwie irgendwo irgendwoher irre irren irrer irres irrtum isar
isch islamische islamischen isn isoliert iss isses isst ist ists italien italiener
italienisch italienische italienischen iwas iwie iwo ja jacke jackett jackpot jagen
jager jagern jagers jagt jagte jagten jahr jahrbuch jahre jahrelang jahren jahres
jahrestag jahrgang jahrhundert jahrhunderte jahrhunderts jahrlich jahrliche jahrlichen
jahrt jahrtausend jahrzehnt jahrzehnte jakobsmuschel jakobsweg jan janner januar japan
japanisch japanische japanischen java javascript jawohl jawoll je jeans jede jedem jeden
jedenfalls jeder jedermann jederzeit jedes jedesmal jedoch jegliche jeglichen jeglicher
jeher jemals jemand jemandem jemanden jemandes jene jenem jenen jener jenes jens
jenseits jep jesus jetzige jetzigen jetzt jeweilige jeweiligen jeweils jo joa job
jobcenter jobs journalist journalisten jubel jude juden judische judischen jugend
jugendamt jugendherberge jugendliche jugendlichen jugendlicher juhu jul juli julklapp
jun jung junge jungen junger jungere jungeren junges jungst jungste jungsten juni junior
junioren juniors jup jurist juristen juristische juristischen jut ka kabel kacke kafer
kaffee kahl kahle kahler kahn kai kaiser kaisern kaisers kaiserzeit kakao kalender kalt
kalte kalten kam kame kamel kamele kamen kamera kameras kamin kammen kammer kampagne
kampf kampfe kampfen kampfer kampft kampfte kams kanal kanale kandidat kandidaten
kaninchen kann kannen kanns kannst kannste kannte kannten kanon kanu kanus kanzel
kanzeln kanzler kanzlerin kapelle kapern kapert kapiert kapitel kaputt kaputte kaputten
kaputter karfreitag karneval karo karolinger karos karosserie karotte karotten karriere
karte karten kartoffeln kartoffelpuffer kartoffelsalat kase kasse kassen kassenbon
kassiert kasten katastrophe kategorie kategorien kater katholische katholischen katz
katze katzen katzig kauen kauf kaufe kaufen kaufer kaufhaus kaufhauser kauft kaufte kaum
kebab keene kehle kehren kehrt kehrte keil keile keim keime keimen kein keine keinem
keinen keiner keinerlei keines keinesfalls keineswegs keins kekse kelle kellen keller
kellern kellers kellner kelter kemenate kenn kenne kennen kennengelernt kennenlernen
kennenlernt kennenlernte kennenzulernen kennst kennt kenntlich kenntnis kenntnisse
kennzeichen kerl kerle kern kerne kernen kerzen kessel kette ketten kettensage kettet
ketzer ketzerei ketzerisch ketzern kfz ki kiefer kiepe kilogramm kilometer kilometern
kind kinder kinderarzt kindergarten kindern kindes kindheit kinn kino kinos kippen
kirche kirchen kissen kiste kisten kita kitaplatz kittel kitteln kitz kitzelig kitzler
kladde kladden kladderadatsch klage klagen klager klamotte klamotten klang klapp klappe
klappen klappt klar klare klaren klarer klares klaro klart klasse klassen klassenarbeit
klassenfahrt klassisch klassische klassischen klassischer klau klauen klausel klauseln
klausur klausuren klausurtagung klavier klebeband klebebander kleben kleid kleider klein
kleine kleinen kleiner kleinere kleineren kleines kleingeld kleinkram kleinstadt
kleinste kleinsten klemmen klettern klick klicken klicks klima klimaanlage klimas
klimmzug klinge klingelt klingelton klingen klingt klinik kliniken klinker klosse
kloster klug kluge kluger knall knapp knappe knappen knast knauel kneifen kneift kneipe
kneipen knie knipsen knochen knollchen knopf knoten koalition koalitionsvertrag kochbuch
kochen kocher kochin kochinnen kochrezept kocht kochtopf koffer kohl kohle kohleausstieg
kohlekraftwerk kohlen kohlensaure kohlenstoff kohleofen kohlerei kohlerin kohlkopf
kohlrabi kohlrube kollege kollegen kollegin kolleginnen koller kombiniert komet kometen
komisch komische komischen komm komma kommando kommandos komme kommen kommende kommenden
kommentar kommentare kommentaren kommentator kommentiere kommentieren kommentiert
kommission kommst kommste kommt kommts kommunalen kommunalwahl kommune kommunen
kommunistischen kommunizieren komodie kompass kompensieren kompensiert kompetenz
kompetenzen komplett komplette kompletten komplex komplexe komplexen kompliziert kompost
komposthaufen kompott kompromiss konferenz konflikt konflikte konfrontiert kongress
konig konige koniges konigin konigs konkret konkrete konkreten konkurrenten konkurrenz
konn konne konnen konnt konnte konnten konntest konntet konnts konsequent konservative
konservativen konsole konstruiert kontakt kontakte konten konto kontrolle kontrollen
kontrollieren kontrolliert konvergenz konzentrieren konzentriert konzept konzepte
konzert konzerte konzerten kooperation kopf kopfe kopfen kopfhorer kopfschmerzen
kopftuch kopie kopien kopieren kopiert korb korper korperlich korperliche korperlichen
korpers korrekt korrekte korrigiere korrigieren korrigiert kosten kostenlos kostenlose
kostenlosen kostet kostete kostlich kotze kotzen kotzt kp kraft krafte kraften kraftig
kraftige kraftigen krafts kraftwerk kragen kraht krahte kram kramen krampf krampfader
krampfhaft krampus krams kramt kramte krank kranke kranken krankenhaus krankenhauser
krankenkasse krankenkassen krankenwagen krankheit krankheiten krapfen krass krasse
krater kratern kratzer kratzt kratzte kraul kraule kraut kreativ kreative krebs kredit
kredite kreditkarte kreis kreischen kreise kreisel kreisen kreises kreislauf kreist
kreisverkehr kresse kretin kreuz kreuze kreuzen kreuzer kreuzern kreuzers kreuzes kreuzt
kreuzte kreuzung kreuzweg krieg kriege kriegen krieger krieges kriegs kriegst kriegt
krimi krippe krise krisen kriterien kritik kritiken kritiker kritisch kritische
kritischen kritisiere kritisieren kritisiert kritisierte krone kronen kruge krugen
kruges krume krummen krummer kruste krypto kuche kuchen kuck kugel kugeln kuh kuhe kuhl
kuhlen kuhler kuhlern kuhlschrank kuhlschranke kuhlt kuhlte kuhlung kuller kultur
kulturelle kulturellen kulturen kummel kummer kummere kummern kummers kummert kummre
kumpel kumpeln kumpels kunde kunden kundigen kundigt kundigte kundigung kunftig kunftige
kunftigen kunst kunste kunstler kunstlern kunstlers kunstlich kunstliche kunstlichen
kupfer kupplung kurier kuriere kurs kurse kurve kurven kurz kurze kurzel kurzeln kurzem
kurzen kurzer kurzes kurzfristig kurzlich kurzt kuss kusschen kussen kuste kusten
kutsche kutschen label lacheln lachen lacherlich lacht lack lacke lacken lade ladekabel
laden ladet ladst ladt lag lage lagen lager lagern lahm laie laien laken lalala lampe
lampen land lande landebahn landen lander landern landes landesregierung landet landete
landkarte landkarten landleben landlichen lands landschaft landschaften landstrasse
landtag landtage landtags landtagswahl landung landwirt landwirte landwirtschaft lang
lange langem langen langer langere langeren langerer langes langeweile langfristig
langfristige langs langsam langsamer langst langt langte langweilig lanze lanzen lappen
laptop larm las lasagne lasen lass lasse lassen lasso lasst last lasten lastenrad lastet
latein latte laub lauben lauch lauf laufe laufen laufend laufende laufenden laufer laufs
laufst lauft laune launen laus laut laute lauten lauter lautet lautete lautsprecher lebe
leben lebende lebenden lebendig lebens leber leberkase lebkuchen lebst lebt lebte lebten
lecke lecken lecker leckere leckeren leckeres lediglich leer leere leeren leg legal lege
legen lego legt legte legten lehen lehnen lehnt lehnte lehrbuch lehre lehren lehrer
lehrerin lehrern lehrplan lehrt leib leibe leiber leibes leiche leichen leicht leichte
leichten leichter leichtes leid leiden leidenschaft leider leidet leids leihen leise
leisen leiser leiste leisten leistet leistete leistung leistungen leiten leiter leitet
leitete leitung leitungen leitungswasser lenin lenk lenken lerne lernen lernt lernte les
lesbe lesben lesbisch lese lesen lesend leser lesse lest letzen letzte letzten
letztendlich letztens letzter letztes letztlich leuchte leuchten leuchtet leute leuten
level lexika lexikon lg liberale liberalen licht lichte lichter lidl lieb liebe lieben
liebend lieber liebes liebeskummer liebevoll liebling liebst liebsten liebt liebte
liebten lied lieder liedern liedes lief liefen liefer liefern liefert lieferte lieferung
lieg liege liegen liegend liegst liegt lieh liehen lies liess liesse liessen liesst
liest life lifte liga ligen like lila limonade linder linie linien link linke linken
linker links linux lippe lippen list liste listen listig liter literatur litt lizenz lkw
lmao lob lobe loben loch locher locke locken locker lockere lockeren lockt lockte loffel
loge logen logisch logische logo lohn lohne lohnen lohnt lokal lokale lokalen lol los
loschen loscht loschte lose losen losgehen lost loste losung losungen loswerden lotto
lowe lowen lucke lucken luckenhaft luckenhafte luckenlos luckentext lud luft luge lugen
lugenpresse lugner lugst lugt luke lunge lunger lupe lupen lust lustig lustige lustigen
lustiger lustiges lutschen lutscher mach machbar mache machen machend macho machs machst
machste macht machte machten machtig machtige machtigen machts macken madchen made maden
mag magazin magazine magen mager magie magier magiern magische magst mahe mahen mahn
maht mai mail mails main mais makel makler makro makros mal male malen maler malst malt
malte malz mama mami man manager manch manche manchen mancher manches manchmal mandat
mandel mandeln mangel mangels manier manieren manko mann mannchen manner mannern mannes
mannlich mannliche mannlichen mannschaft mannschaften manover mantel manufaktur manull
manulle manullen marchen marder marge margen mark marke marken markieren markiert markt
markte markten marktes marktplatz marmelade marmor marone maronen maroni marotte mars
marsch martini martinshorn martinstag marz marzipan masche maschen maschine maschinell
maschinen maske masken mass masse massen massiv massive massiven massnahme massnahmen
massstab massstabe mast match material materialien mathe mathematik matte mauer maul
maurer maus mauschen mausi maximal maximale mazen mazene medien medium medizin
medizinische medizinischen meer meeting mega mehl mehr mehrere mehreren mehrerer
mehrfach mehrheit mehrmals mehrwertsteuer meide meiden meile meilen mein meine meinem
meinen meiner meines meins meinst meinste meint meinte meinten meinung meinungen meise
meisen meist meiste meisten meistens meister meistern meisterschaft meisterschaften
melde meldebescheinigung melden meldet meldete meldung meldungen melodie menge mengen
mensch menschen menschlich menschliche menschlichen menschlicher menu mer merci merke
merken merkmal merkst merkt merkte merkwurdig mess messe messen messer messung messungen
meter metern methode methoden metier metro mfg mia mich miene mienen mies miese miesen
mieser miete mieten mieter mietze miez mieze miezen migranten milch milde militarisch
militarische militarischen milliarde milliarden millimeter million millionar millionare
millionen minder mindere minderheit minderheiten mindern mindert mindestens mindestlohn
mine minecraft minen mineralwasser minimal minister ministerien ministerin ministerium
minute minuten minze mir mirabelle mirabellen mirakel misch mischen mischt mischte
mischung missbrauch missbraucht mission missionen misst mist mit mitarbeiter
mitarbeitern mitbekommen mitbringen miteinander mitgebracht mitgemacht mitgenommen
mitgeteilt mitglied mitglieder mitgliedern mithelfen mithilfe mitm mitmachen mitmacht
mitnehmen mitspielen mittag mittagessen mittags mitte mitteilen mitteilung mitteilungen
mittel mittelalter mittelalterlichen mittelbar mittelfeld mittelmass mittelmeer mitteln
mittelpunkt mittels mittelschule mitten mittendrin mittig mittlere mittleren
mittlerweile mittwoch mittwoche mittwochs mitunter mitwirkt mix mixte mobel mobil mobile
mobilen mobiliar mobiliars mochte mochten mochtest mochtet model modell modelliert
moderatorin moderieren modern moderne modernen moderner modernere modi modul module mofa
moge mogen moglich mogliche moglichen moglicher moglicherweise moglichkeit moglichkeiten
moglichst mohn moin moinmoin moment momentan momente momenten monat monate monatelang
monaten monatlich monats monatskarte mond monde monitor montag montage montags mord
morde morden morder mordes morgen morgenland morgens moschee mosel motivation motiviert
motor motoren motorrad motte motten motto mowe mowen mrz mude muhe muhle muhlen muhlrad
muhsam muhsame mulde mulden mull mulleimer mullerei mullmann mullmanner mulls mulltonne
mulltonnen mulltrennung mullwagen mumpitz mund munde munden mundet mundung munkeln
munter muntere munteren museen museum museums musik musikalisch musikalische
musikalischen musiker musikern musikschule muskeln muslimische muslimischen muss mussen
musst musste mussten musstest musstet muster mut mutig mutter mutze na nabel nach
nachbar nachbarin nachbarn nachbarschaft nachdem nachdenken nachen nachfolger nachfrage
nachfragen nachgeben nachgehen nachgeht nachgelesen nachhaltig nachhaltige nachher
nachladen nachlassen nachlesen nachm nachmittag nachmittags nachricht nachrichten
nachsehen nachsitzen nachste nachsten nachster nachstes nacht nachte nachteil nachteile
nachten nachtleben nachtraglich nachts nachvollziehen nachweis nachweisen nachweist
nachwelt nachzudenken nachzugeben nachzugehen nachzulassen nachzusehen nachzuweisen
nacken nackt nackte nackten nadel nagel nageln nagels nagelt nagen nager nagetier nah
nahe nahen naher nahere naheren naheres nahes nahezu nahm nahme nahmen nahren nahrt
nahrung naht nahte nahten naiv naive naiven naivitat naja name namen namenlos namens
names namlich nannte nannten nanu narbig narr narren narrisch nase nasen nass nasse
nasser nation national nationale nationalen nationaler nationen nato natur naturlich
naturliche naturlichen nazi nazis ne nebel neben nebenan nebenbei nebeneinander nebenher
nech ned nee negativ negative negativen nehm nehme nehmen nehmend nehmt neid neidisch
nein nem nen nenn nenne nennen nennst nennt ner nerven nervig nervt nessel nest net
netflix nett nette netten netter nettes netto netz netze netzwerk netzwerke netzwerken
neu neubau neue neuem neuen neuer neuere neueren neues neugier neugierig neujahr neulich
neuling neun neune neuner neunte neuntel neunzehn neunzig neutral neuzeit news nice nich
nicht nichtmal nichts nick nickt nie niederlage niederlagen niederlandische
niederlandischen niederschlag niedrig niedrige niedrigen niedriger niemals niemand
niemandem niemanden niemandes niemandsland nikolaus nimm nimmst nimmt nintendo nirgends
nirgendwo niveau nix no noch nochma nochmal nochmals nominiert nonne nonnen nope nord
norden nordlich nordlichen nordsee nordseite normal normale normalen normaler
normalerweise normales not notar notarzt notaufnahme note noten notfalls notiert notig
notige notigen notizen notruf notwendig notwendige notwendigen nov november npd nuchtern
nuckel nuckeln nudeln null nummer nummern nun nunja nur nuscht nuss nusse nutella nuten
nutte nutten nutze nutzen nutzer nutzern nutzlich nutzlos nutzt nutzte ob oben ober
obere oberen oberflache oberhalb oberland oberschule obgleich objekt objekte objektiv
objektive obs obschon obst obwohl oder ofen offen offenbar offene offenen offener
offenes offensichtlich offentlich offentliche offentlichen offentlicher offentliches
offentlichkeit offiziell offizielle offiziellen offizieller offizier offiziere
offizieren offiziers offline offnen offnet offnete offnung offnungszeit offnungszeiten
oft ofter ofters oftmals oh oha ohje ohm ohne ohnehin ohr ohre ohren oje ok okay okey
oki okidoki okonomische okonomischen okt oktober ol oliv olwechsel olympia oma omg omi
onkel online ooch opa oper operation operationen operiert opern opfer opfern opi
opposition optimal optimale option optionen orange orangensaft orchester orden
ordentlich ordentliche ordentlichen order ordner ordnung ordnungsamt organisation
organisationen organisiere organisieren organisiert organisierte organisierten
orientieren orientiert orientierung original originale originalen originalitat ort orte
orten ortes ortliche ortlichen ortschaften osten osterei ostereier osterfeuer osterhase
ostern osterreich osterreichische osterreichischen ostlich ostlichen ostsee ostseite
otter paar paare paares paarmal pachten pack packen packt panzer papa papi papier
papiermull papperlapapp papst parallel pardon park parkausweis parken parkhaus
parkhauser parkplatz parkplatze parks parlament partei parteien partner partnern party
pass passen passend passende passenden passiere passieren passiert passierte passiv
passiver passt passte passwort passworter pastor pater patient patienten pause pausen
pausiert paypal pdf peilt peinlich penner penny per perfekt perfekte perfekten periode
perioden person personalausweis personell personelle personellen personen personlich
personliche personlichen personlicher personliches personlichkeit personlichkeiten
perspektive perspektiven pervers perverse perversen pest petersilie petition petitionen
petrus pfanne pfarrer pfeffer pfeffern pfeffers pfeffert pfeifen pfeil pferd pferde
pferden pfingsten pflanze pflanzen pflege pflegen pflegt pflicht pflichten pfosten pfui
pfund phase phasen physik pille pils pilz pilze pink piraten pisten pizza pkw plakat
plakate plan plane planen planet planeten plant planung planungen platte platten platz
platze platzen playstation pleite plotzlich plus po podcast pokal pole polemik polemisch
polen politik politiker politikern politisch politische politischen politischer
politisches polizei polizist polizisten polizistin polnisch polnische polnischen pommes
popo porno pornos porree port portion pose posen position positionen positiv positive
positiven positiver positives possen post posten postiert potent potentiell potentielle
potenz potenzen potenzial potenziale pott potte powerpoint prag praktika praktikum
praktisch praktische praktischen prasens prasent prasentiere prasentieren prasentiert
prasentierte prasident prasidenten praxis preis preise preisen preislich preisliste
press presse priester prima primar primas prime prinz prinzen prinzessin prinzip prisma
privat private privaten privater privates pro probe proben probieren probiert problem
probleme problemen problems produkt produkte produkten produktion produktionen produzent
produzenten produzieren produziert profession professionell professionelle
professionellen professur profi profil profis profit profitieren profitiert prognose
programm programme programmen programmheft programms projekt projekte projekten projekts
prost protest proteste protestieren protokollieren provinz provinzen prozent prozess
prozesse prozesses prozessor prozessoren pruf prufen pruft prufung prufungen psst pst
psychisch psychische psychischen publizieren publiziert puls punk punkt punkte punkten
punktlich punkto puppe pusten pute puter putzen python quadratmeter qual qualifiziert
qualifizierte qualifizierten qualitat qualitaten qualle quallen quartal quartier quasi
quatsch quelle quellen quer quote qwertz rabatt rabatte rache rachen racher racht rad
rader radfahren radfahrer radieschen radikal radikale radikalen radio radler radtour
radweg rahm rahmen rakete raketen ramm ran rand rande rang rangiert raps rasen rat rate
raten rates rathaus rational rationale rationalen rats ratschlage ratsel ratten raub
rauber rauch rauchen raue raues rauf rauh raum raume raumen raums raumt raus rausch
rauskommen reagiere reagieren reagierst reagiert reagierte reaktion reaktionar
reaktionen real realisiere realisieren realisiert realistisch realitat rechen rechnen
rechner rechnern rechnung rechnungen recht rechte rechten rechter rechtfertigen
rechtlich rechtliche rechtlichen rechts rechtsanwalt rechtschreibung rechtzeitig
recycling redaktion reddit rede reden redest redet redner reduktion reduzieren reduziert
reg regal regel regelmassig regelmassige regelmassigen regeln regelt regelte regelung
regelungen regen regieren regiert regierte regierung regierungen region regional
regionalbahn regionale regionalen regionen regisseur register registrieren registriert
regler regnet regt reibe reich reiche reichen reicher reiches reicht reichte reichtum
reif reife reifen reifenwechsel reihe reihen reiht reime rein reine reinen reiner reines
reinhangen reinhauen reinheit reinhoren reinigen reinigung reinkommen reinpassen reis
reise reisen reisende reisenden reisepass reissen reisst reist reiste reite reiten
reiter reiz reize rekord relation relativ relevant relevante relevanten religion
religionen religios religiose religiosen rennen rennt rente renten rentner reparatur
reparieren repariert reporter reprasentieren reprasentiert reserviert respekt
respektieren rest restaurant restaurants reste restmull retten retter rettet rettung
rettungswagen revier revolution rewe rezept rezepte rhein rhythmen rhythmus richte
richten richter richterin richterlich richterliche richtern richters richtest richtet
richtete richtfest richtig richtige richtigen richtiger richtiges richtlinie richtlinien
richtschnur richtung richtungen riechen riecht rief riegel riegeln riesen riesig riesige
riesigen rille rind rinde ring ringe ringen risiken risiko riss ritte ritten ritter
rittern ritters rittes robbe robben rock roden rofl rogen roggen roggenbrot roher rohr
roll rolle rollen roller rollt rollte roman romane romantisch romantische rosa rose
rosen rosinen rosten rot rote roten roter rotes rotkohl rouladen router rube ruben ruber
ruberkommen rubrik rubriken ruckblick rucken ruckgang ruckkehr rucksack rucksicht
ruckstand ruckt ruckte rucktritt ruckwarts ruckzug ruf rufe rufen ruft rugen ruhe ruhen
ruhestand ruhig ruhige ruhigen ruhiger ruhm ruhr ruhren ruht rum rund runde runden rune
runen runter russen russisch russische russischen russischer russland rustikal
"""
