"""Everyday German words from s to z, folded."""

WORDS = """
s saal saale saat sabbat sabbern sabbert sabel sabeln sache sachen sachlich sachliche
sachma sachte sack sacke sacken saft sag saga sage sagen sags sagst sagt sagte sagten
sah sahe sahen sahne sahst saison saite saiten salat salbe sale salen salon salz samen
sammeln sammelt sammelte sammlung sammlungen samstag samstage samstags samt samtliche
samtlichen sand sanden sanft sang sangen sanger saniert sank sankt sarg sarge sass
sassen satt sattel satz satze satzen satzung satzungen sau sauber saubere saue sauen
sauer sauere sauerkraut saufen saufer sauge saugen saugt saule saulen saure sauren
saurer saures saus sausen saust sbahn schach schacht schachte schade schadel schaden
schadet schaf schafe schafen schaffe schaffen schaffst schafft schaffte schafften
schafherde schale schalen schalker schalldicht schallen schalte schalten schalter
schaltet schamane schamanen schamen schande schanze scharf scharfe scharfen scharfer
scharft scharren scharte scharten schatten schattig schatz schatze schatzen schatzi
schatzkammer schatzkiste schatzmeister schatzsuche schatzt schatzte schau schauder
schaudern schaue schauen schauer schauern schauert schaufel schauplatz schauplatze
schauspieler schauspielerin schaust schaut schaute scheibe scheiben scheid scheiden
scheidet scheidung schein scheinbar scheine scheinen scheint scheiss scheisse scheiter
scheitern scheitert scheiterte schelle schellen schellte schelte schelten schenk
schenkel schenken schenker schenkt schenkte scherbe scherben schere scherz scheue
scheuen scheuer scheuern scheut scheute schicht schichten schick schicke schicken
schicker schickes schickst schickt schickte schieb schieben schieber schiebt schief
schien schiene schienen schiessen schiesst schiff schiffe schiffen schild schilder
schildere schildern schildert schildkrote schilf schilfrohr schimmel schimmelig schirm
schirme schirmen schlacht schlachte schlachten schlachter schlaf schlafe schlafen
schlafer schlafern schlafplatz schlaft schlafzimmer schlag schlage schlagen schlager
schlagt schlamm schlampe schlange schlangen schlank schlau schlecht schlechte schlechten
schlechter schlechtes schlechteste schlegel schleich schleiche schleicht schleier
schleiern schleife schleifen schleifer schleift schleifte schleppt schleppte schlicht
schlichte schlichten schlichter schlichtung schliesse schliessen schliesslich schliesst
schlimm schlimme schlimmer schlimmes schlitten schlitz schlitze schlitzen schloss
schlossen schlosser schlosses schlucht schluchten schluck schlucken schluckt schluckte
schlug schluge schlugen schluss schlussel schlussen schmale schmalen schmaler schmatz
schmecken schmeckt schmeckte schmeissen schmelzer schmerz schmerzen schmied schmiede
schmieden schmiert schmolz schmuck schmuckte schmunzeln schmunzelt schmuste schmusten
schmutz schnaps schnee schneide schneiden schneidend schneider schneiderin schneidern
schneiders schneidert schneiderte schneidest schneidet schneien schneite schnell
schnelle schnellem schnellen schneller schnellere schnelles schnellste schnellsten
schnickschnack schnitt schnitte schnitten schnitzel schnuller schnullern schob schoben
schober schock schokolade schollen schon schone schonen schonend schoner schonerer
schones schonheit schonste schonsten schonster schont schorle schoss schotte schotten
schotter schrag schrage schragen schrager schrank schraube schrauben schrecken
schrecklich schreckt schrei schreib schreibe schreiben schreibend schreibens schreiber
schreiberei schreiberin schreibern schreibers schreibst schreibt schreibtisch schreibung
schreie schreien schreiend schreier schreihals schrein schreine schreinen schreiner
schreinern schreiners schreit schreite schreiten schreitet schrie schrieb schrieben
schrieber schrien schrift schriften schriftlich schriftliche schriftlichen schrill
schrille schritt schritte schritten schrittweise schroten schrott schub schube
schubkarre schublade schubladen schubste schubsten schuf schufen schuften schuftet schuh
schuhe schuhen schuhmacher schulbus schuld schulde schulden schuldete schuldig schule
schulen schuler schulerin schulerinnen schulern schulers schulfacher schulhaus schulhof
schulranzen schultag schultage schulter schultern schulweg schund schuren schurke
schurken schurt schurze schuss schusse schussel schusseln schussen schusses schuster
schustern schusters schutt schutte schuttel schutteln schutten schuttet schutz schutze
schutzen schutzt schutzte schwach schwache schwachen schwacher schwachsinn schwacht
schwachte schwagerin schwanger schwangere schwangerschaft schwanz schwarm schwarz
schwarze schwarzen schwarzer schwarzes schwarzwald schwatz schweben schwebend schwebt
schwebte schwebten schwede schweden schwedische schwedischen schweifen schweige
schweigen schwein schweine schweinen schweins schweiz schweizer schweizern schwelle
schwellen schwer schwere schwerem schweren schwerer schwererer schweres schwerlich
schwerster schwert schwerte schwerter schwertern schwerts schwester schwestern schwierig
schwierige schwierigen schwieriger schwierigkeiten schwimm schwimmbad schwimmen
schwindler schwitz schwitzen schwore schworen schwuchtel schwul schwule schwulen
schwuler scooter seat sechs sechste sechsten sechster sechzehn sechzig see seeadler
seeblick seegang seegras seele seelen seen seenot seenplatte seerose seeufer segeln
segen segne segnen seh sehe sehen sehn sehne sehnen sehnsucht sehr seht sei seid seide
seiden seidig seien seiend seife seifen seil seile seilen sein seine seinem seinen
seiner seinerseits seinerzeit seines seins seist seit seitdem seite seiten seither
seitwarts sekt sekte sekunde sekunden selber selbst selbstverstandlich selfie selfies
sellerie selten seltene seltenen seltener seltsam seltsame semester senat send senden
sender sendern sendet sendung sendungen senf senioren senken sensibel sensible sep sept
september serbe serben serie serien server serviert servus sessel setz setze setzen
setzt setzte setzten setzung seuche seuchen sex sexull sexulle sexullen shirt shirts
shop shorts show sich sichel sicher sichere sicheren sicherer sicherere sicheres
sicherheit sicherlich sichern sicherst sichert sicherte sicherten sicherung sicht
sichtbar sichtlich sie sieben siebente siebt siebten siebzehn siebzig siedel siedlung
sieg siege siegel siegen sieger siegt siegte sieh siehe siehst siehste sieht siehts sies
signieren silbe silber silbern silo silos silvester sind sindse sing singen singt sink
sinke sinken sinkt sinn sinne sinnlos sinnt sinnvoll sinnvolle siri sis site situation
situationen sitz sitze sitzen sitzenden sitzt sitzung sitzungen skandal skat skeptisch
ski sklaven smartphone smartphones sms snapchat so sobald soben socken sodass sofa
sofern sofort software sog sogar sogen sogenannte sogenannten sogleich sohlen sohn sohne
sohnes solange solar solarstrom solch solche solchen solcher solches soldat soldaten
soll solle sollen sollens solls sollst sollt sollte sollten solltest solltet solo somit
sommer sommerfest sommerfeste sommern sommerreifen sommers sonderangebot sondern song
songs sonnabend sonnabends sonne sonnenschein sonntag sonntage sonntags sonst sonstige
sonstigen sonstiges sooft sorge sorgen sorgt sorgte sorry sortiert sosse sossen soviel
sowas soweit sowie sowieso sowohl sozial sozialamt sozialdemokraten soziale sozialen
sozialer soziales sozusagen spagat spaghetti spalt spalte spalten spam spandex spanien
spanier spanisch spanische spanischen spannend spannende spannenden spannender
spannendes spannendste spannendsten spanner spannung spannungen spannweite spanplatte
spar sparbuch sparen sparer spargel sparkasse spart spass spasse spassen spast spat
spaten spatenstich spater spatere spateren spati spatsommer spatz spatzi spatzle
spazieren spaziergang spd speichel speichern speichert speicherung speisen spendabel
spende spenden sperre sperren sperrmull spezialisiert spezialisten speziell spezielle
speziellen spie spiegel spiegelt spiel spielchen spiele spielen spieler spielern
spielplatz spiels spielst spielt spielte spielten spielzeug spiesser spiessern spiessig
spin spind spinde spindel spinn spinnen spinner spioniert spitz spitze spitzen sport
sporthalle sportler sportlich sportliche sportlichen sportplatz sports spot sprach
sprache sprachen sprachst sprang sprech spreche sprechen sprechend sprechende sprecher
sprecht spreng sprengen sprich sprichst spricht spriessen spriesst spring springen
springer springern springst springt sprit spritzen sprossen spruch spruche spruchen
sprung spulmaschine spur spuren spurt sputnik staat staaten staates staatlich staatliche
staatlichen staatlicher staats staatsanwalt stab stabil stabile stachen stack stadel
stadien stadion stadt stadte stadten stadter stadthalle stadtische stadtischen stadtrand
stadtrat stadtrate stadtteil stadtteile stadtwerke stadtwerken stahl stahls stall stalle
stamm stamme stammen stammend stammhaus stammt stammte stand standard standards stande
standen standesamt standfest standig standige standigen standort standorte standorten
stange stangen stank stanken star starb starben stare stark starke starkem starken
starker starkere starkeren starkerer starkes starkste starksten starkt starkten starr
starre stars start startelf starten startet startete startpunkt startseite statement
station stationen statistik statistiken statt stattdessen stattfand stattfanden
stattfinden stattfindet stattgefunden stattlich stattliche stattzufinden statu statun
statut statuten stau staub staubsauger staude stauden staunen staunst staut stechen
steck stecke stecken steckst steckt steckte steg stegen steglos stegreif steh stehe
stehen stehend stehle stehlen stehn stehst steht steif steife steifen steifer steig
steigen steigern steigert steigerung steigt steil steile stein steine steinen steins
stell stelle stellen stellenweise stellst stellt stellte stellten stellung stellungnahme
stellvertretender stemmen stemmt stemmte stempel sterbe sterben stern sterne sternen
sternzeichen stetig stetigkeit stets steuer steuern stich sticht stichwahl stick stieg
stiegen stiel stiess stiessen stift stiften stiftet stiftete stiftung stil still stille
stillen stillstand stimm stimme stimmen stimmt stimmte stimmten stimmts stimmung
stimmzettel stinkt stirbt stirn stocken stockt stoff stoffe stoffen stollen stolz stolze
stolzen stolzer stop stopp stoppen store storen stort storung storungen story stossen
stosst strafbar strafe strafen straffe straffen straffer straftat straftaten strafzettel
strahlen strahne strahnen strand stranden strang strasse strassen strassenbahn strategie
strategien stream streamen streams streben strecke strecken streckt streich streichen
streife streifen streik streit streiten streitig streits streng strenge strengen stress
stressen stressig stressige stresst strich strichen stritten strittig strom stromen
stromt stromten struktur strukturen stuck stucke stucken student studenten studie
studien studieren studierende studierenden studiert studierte studium studiums stufe
stufen stuhl stuhle stulle stumme stummen stunde stunden stundenlang sturm sturmer
sturmten sturz sturzen sturzt sturzte stutzen such suche suchen suchend suchst sucht
suchte suchten suden sudlich sudlichen sudseite suite sulze summe summen summt sunde
sunden super supermarkt supi suppe sushi suss susse sussen susser susses symptome syrer
syrische syrischen system systematisch systematische systeme systemen systems szene
szenen tabelle tabellen tablet tabletten tach tacho tafel tafeln tafelwasser tag tage
tagebuch tagelang tagen tages tagesordnung taglich tagliche taglichen tags tagsuber tagt
tagte tagten tagung tail takt takten tal tales tanga tank tankstelle tankstellen tankt
tannenbaum tante tanten tanz tanzen tanzt tape tasche taschen tasse tastatur tasten tat
tate taten tater tatest tatig tatigen tatigkeit tatigkeiten tatort tatsache tatsachen
tatsachlich tatsachliche tatsachlichen tauben tauch tauchen taucht tauchte taue tauen
taufe taufen tauge tausch tauschen tausend tausende tausenden taut taxen taxi team teams
technik techniken techniker technisch technische technischen technischer technologie
technologien teddy tee teen teer teich teig teige teil teile teilen teilgenommen
teilnahme teilnehmen teilnehmer teilnehmern teils teilt teilte teilung teilweise
teilzunehmen telefon telefonbuch telefone telefonieren telefonnummer telefons telegraf
telegram telegramm teleskop teletext television televisor teller tellergericht
tellerrand tempel temperatur temperaturen tempo tempos tennis teppich termin termine
termins terroristen test testen tests teuer teuerste teuersten teufel teure teuren
teurer teurere teures text texte texten theater theaters thema themas thematisieren
thematisiert themen theorie theorien therme thermen thesen thomaner thunfisch ticket
tickets tief tiefe tiefen tiefer tiefgarage tiefpunkt tiefpunkte tier tierheim tiger
tiktok tipp tippen tipps tips tisch tische titel titeln titten tja tobe tochter tod tode
todes todlich todliche todlichen tofu toilette toiletten toll tolle tollen toller tolles
tomate tomaten ton tone tonne tonnen tont tonte tool tools topf tor tore toren torf tors
torte torten tortur tosen tosend tot total totale tote toten totet touchscreen tour
touristen trab traben tradition traditionell traditionelle traditionellen traditionen
traf trafe trafen trag trage tragen trager tragodie tragt trainer trainieren trainiert
training trakt tralala tram tranen transport transportieren transportiert trat traten
trau traue trauen trauer traum traume traumen traurig traurige traut treffe treffen
treffend treffer treiben treibt trend trends trennen trennt trennung treppe treppen
tresse tret treten treue treuen treuer trick tricks trieb trifft trink trinke trinken
trinkt trip tritt trocken trockenen trocknen trockner trodelmarkt troll trolle tropfen
trost trosten trottel trotz trotzdem trotzen trotzt trug truge trugen trugt trunkenheit
truppe truppen tschau tschuldige tschuldigung tschus tschuss tu tuch tun tur turen
turkei turken turkis turkisch turkische turkischen turkischer turm turnhalle turnier
tust tut tuts tuv twitch twitter typ typen typisch typische typischen typs ubahn ubel
uben uber uberall uberaus uberblick uberdacht uberdachte uberdachung uberdenken uberdies
uberfall uberfallen uberflussig uberfordert ubergang ubergeben uberhaupt uberholt
uberlassen uberlassung uberleben uberlebt uberlege uberlegen uberlegt uberlegungen
uberleitung uberm ubermacht ubermorgen ubernahm ubernahme ubernahmen ubernehme
ubernehmen ubernimmt ubernommen uberprufen uberpruft uberraschen uberraschend uberrascht
uberraschung uberraschungen uberreicht ubers uberschrift ubersehen ubersetzen ubersetzt
ubersetzte ubersetzung ubersetzungen ubersicht ubersieht uberstehen ubersteht
ubertrieben uberwachen uberwacht uberwachung uberweisung uberwiegend uberwinden
uberwunden uberzahl uberzeugen uberzeugend uberzeugt uble ublen ubler ubles ublich
ubliche ublichen ublicherweise ubrig ubrigen ubrigens ubt ubung ubungen ufer uff uh uhr
uhren ukraine ukrainische ukrainischen um umbau umbringen umfang umfangreiche
umfangreichen umfassen umfassend umfassende umfassenden umfasst umfeld umfrage umfragen
umgang umgebaut umgeben umgebung umgehen umgehend umgekehrt umgesetzt umgestellt
umgewandelt umher umkreis umland umliegenden ummeldung ums umsatz umsetzen umsetzung
umso umsonst umstand umstande umstanden umstritten umtausch umwelt umziehen umzug
umzugehen umzusetzen unabhangig unabhangige unabhangigen unangenehm unbedingt unbekannt
unbekannte unbekannten unbekannter unbesetzt und unendlich unfahig unfair unfall unfalle
ungarischen ungefahr ungemein ungerecht ungern ungewohnlich ungewohnliche ungluck
unglucklich unheimlich uni union universitat universitaten unklar unlangst unmittelbar
unmittelbaren unmittelbarer unmoglich unnotig uno unrecht uns unschuldig unser unsere
unserem unseren unserer unseres unsern unsicher unsinn unsre unten unter unterbringung
unterbrochen unterdessen untere untereinander unterem unteren unterer untergang
untergebracht unterhalb unterhalt unterhalten unterhaltung unterkommen unterkunft
unterlag unterlagen unterliegen unterliegt unterm unternahm unternahmen unternehmen
unternehmens unternehmer unternommen unterricht unterrichten unterrichtet unterscheid
unterscheide unterscheiden unterscheidet unterschied unterschieden unterschiedlich
unterschiedliche unterschiedlichen unterschiedlicher unterschreiben unterschreibt
unterschrieb unterschrieben unterschrift unterschriften unterstutze unterstutzen
unterstutzt unterstutzte unterstutzung untersuche untersuchen untersucht untersuchung
untersuchungen unterwegs unumstritten unvermeidbar unwetter unzahlige unzufrieden update
updates ups urkunde urkunden url urlaub ursache ursachen ursprung ursprunglich
ursprungliche ursprunglichen urteil urteile urteilen usa usw uups vater vaters vegan
vegane verabschieden verabschiedet verandere verandern verandert veranderte veranderten
veranderung veranderungen verankern verankert verankerte veranlasst veranstalten
veranstalter veranstaltet veranstaltung veranstaltungen verantwortlich verantwortlichen
verantwortung verarbeiten verarbeitet verargert verband verbanden verbannen verbannt
verberge verbergen verbessern verbessert verbesserte verbesserung verbesserungen
verbiegen verbieten verbietet verbinden verbindet verbindung verbindungen verbissen
verblasst verbogen verborgen verbot verboten verbracht verbrachte verbrauch verbraucher
verbraucht verbrechen verbrecher verbreiten verbreitet verbreitete verbreiteten
verbreitung verbrennen verbringen verbringt verbrochen verbunden verbundeten verdacht
verdachtig verdachtige verdachtigen verdammt verdanken verdankt verdeckt verderben
verdienen verdienst verdienste verdient verdiente verdirbt verdoppelt verdrangen
verdrangt verdrehen verdreht verdrehten verein vereinbare vereinbaren vereinbart vereine
vereinen vereinigung vereins verfahren verfahrens verfangen verfasst verfasste
verfassung verfehlt verflixt verfolgen verfolgt verfolgte verfolgten verfugbar
verfugbaren verfugen verfugt verfugung vergangen vergangene vergangenen vergangenheit
vergass vergeben vergebens vergehen vergeht vergess vergesse vergessen vergingen vergiss
vergisst vergleich vergleichbar vergleichbare vergleiche vergleichen vergleicht verglich
verglichen vergraben vergrossern vergrossert verhaftet verhalt verhalten verhaltnis
verhaltnisse verhaltnissen verhandeln verhandelt verhandlung verhandlungen verhangen
verhangt verhangte verhasst verheiratet verhindere verhindern verhindert verhungern
verhungert verjagen verjagt verkauf verkaufe verkaufen verkaufer verkauft verkaufte
verkauften verkehr verkehrs verkehrt verklagen verklagt verkleidet verknupft verkraften
verkundet verkurzt verlag verlage verlagen verlagern verlagert verlages verlang verlange
verlangen verlangern verlangert verlangerung verlangst verlangt verlangte verlangten
verlass verlasse verlassen verlasst verlauf verlaufen verlauft verlege verlegen verleger
verlegt verleihen verleiht verlesen verletze verletzen verletzt verletzte verletzten
verletzung verletzungen verliebe verlieben verliebt verliebten verlief verliefen
verliehen verliere verlieren verlierer verlierst verliert verliess verliessen verlinken
verlinkt verlobung verlogen verlor verloren verlust verluste vermag vermehrt vermeidbar
vermeiden vermerk vermerken vermieden vermiesen vermieten vermieter vermietung
vermietungen vermindern vermindert verminderte vermiss vermisse vermissen vermisst
vermitteln vermittelt vermogen vermute vermuten vermutet vermutlich vernichten
vernichtet vernunft vernunftig vernunftige veroffentlich veroffentliche veroffentlichen
veroffentlicht veroffentlichte veroffentlichten verordnung verpackt verpass verpasse
verpassen verpasst verpasste verpflichten verpflichtet verplant verrat verraten verrater
verratern verratet verrechnet verrieten verringern verringert verruckt verruckte
versagen versagt versammelt versammlung versandt verschaffen verschafft verschenken
verschickt verschieben verschieden verschiedene verschiedenen verschiedener verschoben
verschollen verschonen verschonern verschont verschossen verschwand verschwinden
verschwindet verschworung verschwunden versehen versenden versenkt versetze versetzen
versetzt versichern versichert versicherte versicherung versicherungen version versionen
versorgen versorger versorgern versorgt versorgte versorgung verspaten verspatung
versprach versprachen verspreche versprechen versprechend versprechens versprichst
verspricht versprochen verspruht verstand verstanden verstandigen verstandigt
verstandigung verstandlich verstandnis verstarben verstarken verstarkt verstarkte
verstauen verstaut versteck verstecke verstecken versteckt versteckte versteh verstehe
verstehen verstehst versteht verstellen verstellt versterben versteuern versteuert
verstorben verstorbenen verstort verstoss verstossen verstosst verstreut verstrichen
verstrickt versuch versuche versuchen versuchs versuchst versucht versuchte versuchten
versusst verteidigen verteidigt verteilen verteilt vertiefen vertieften vertiefung
vertrag vertrage vertragen vertrat vertraten vertrau vertraue vertrauen vertrauens
vertraut vertraute vertrauten vertrauter vertrautes vertreiben vertreibt vertreibung
vertretbar vertrete vertreten vertreter vertretern vertrieb vertrieben vertritt
vertrittst verursachen verursacht verursachte verurteilen verurteilt verwaltet
verwaltung verwandeln verwandelt verwandelte verwandt verwandte verwandten verwechseln
verwechselt verwechsle verweigern verweigert verweis verweisen verweist verwenden
verwendet verwendete verwendeten verwendung verwerfungen verwerten verwertung verwiesen
verwirft verwirklichen verwirklicht verwirkt verwirrt verwundert verzehr verzehrt
verzeichnis verzeihung verzerrt verzicht verzichten verzichtet verzichtete verziehen
verzieht verzogert verzweifelt verzweiflung vg vgl via video videos vieh viel viele
vielen vieler vieles vielfach viell vielleicht vielmehr vier viermal vierte viertel
viertelstunde vierten viertens vierter vierzehn vierzehnte vierzig view villa villen
violett viren virus visa vision visionen visum vllt vlt vogel vogeln vogels volk volker
volkern volkes volkshochschule voll volle vollem vollen vollendet voller volles
volleyball vollidiot vollig volljahrig vollstandig vollstandige vollstandigen vom von
voneinander vor vorab vorallem voran vorangehen voraus vorausgegangen vorausgesetzt
voraussetzung voraussetzungen vorbehalten vorbei vorbereiten vorbereitet vorbestellt
vorbild vorbilder vorder vorderen voreilig vorerst vorfall vorfinden vorgaben vorgang
vorgange vorganger vorgeben vorgegangen vorgegeben vorgehen vorgelegen vorgelegt
vorgelesen vorgeschlagen vorgesehen vorgestellt vorgestern vorgeworfen vorging vorgingen
vorhaben vorhalten vorhanden vorhandene vorhandenen vorhang vorhange vorher vorhersehbar
vorhersehen vorhin vorigen vorkommen vorkommt vorlage vorlagen vorlaufig vorlegen
vorlegt vorlesen vorliebe vorlieben vorliegen vorliegt vorliest vorm vormittag
vormittags vorn vorne vornehmen vorrang vorraten vorsatz vorsatze vorsatzen vorsatzlich
vorschlag vorschlage vorschlagen vorsehen vorsicht vorsichtig vorsieht vorsitz
vorsitzende vorsitzenden vorsprechen vorsprung vorstadt vorstand vorstande vorstanden
vorsteher vorstellen vorstellt vorstellung vorstellungen vorteil vorteile vortrag
vortrage vortragen vortritt voruber vorurteile vorwarts vorwiegend vorwurf vorwurfe
vorziehen vorzieht vorzubereiten vorzugehen vorzusehen vorzustellen wa waber wach wache
wachen wachsen wachst wachstum wacht wade waden waffe waffen wage wagen wagt wahl
wahlbeteiligung wahlbrief wahle wahlen wahler wahlkampf wahlkreis wahllokal wahlrecht
wahlt wahlte wahlten wahlweise wahlzettel wahn wahnsinn wahnsinnig wahr wahre wahren
wahrend wahrenddessen wahrer wahres wahrheit wahrnehmung wahrscheinlich wahrung waise
wald walder waldern waldrand wale walen walnuss walte walten waltet walze walzen walzer
wand wande wandel wanden wanderer wandern wandertag wandte wangen wann wappen war warb
warben ware waren waret warf warfen warm warme warmen warmerer warmt warn warne warnen
warnt warnung wars warst wart warte warten warter wartern wartet wartete warum warze
warzen was wasche waschen waschmaschine wasn wasser wassermenge wassermengen wasserwerk
wat watt wave web weben webseite website wechsel wechseln wechselt wechselte wecken
wecker weckt wedel wedeln weder weg wege wegen wegens wegnehmen weh wehe wehen wehr
wehren wehret wehrt wehrte weib weibchen weiber weiblich weibliche weiblichen weich
weiche weichem weichen weicher weicheren weiches weide weiden weidet weigere weigerten
weihe weiher weihnacht weihnachten weihnachtsmann weihnachtsmarkt weil weile weils weilt
wein weine weinen weins weinst weint weis weise weisen weiss weisse weissen weisser
weisses weisst weisste weist weit weite weitem weiten weiter weiterbildung weitere
weiteren weiterer weiteres weitergehen weitergeht weitergibt weiterging weiterhin
weitermachen weizen welch welche welchem welchen welcher welches welle wellen welt
weltall weltbild weltkrieg weltmeister weltmeisterschaft weltweit weltweite weltweiten
wem wen wend wende wenden wender wendet wenig wenige wenigen weniger wenigste wenigsten
wenigstens wenn wenngleich wenns wer werben werbend werber werbung werd werde werdegang
werdegange werden werdend werdende werdens werdet werfen werfer werferin werft werk
werke werkeln werkelt werken werkes werks werkstatt werkstatten werktags werkzeug
werkzeuge wert werte werten werter werteten werts wertstoff wertstoffe wertung wertvoll
wertvolle wesen wesentlich wesentliche wesentlichen wesentlicher weshalb wespen wessen
westen westlich westliche westlichen westseite weswegen wette wetten wetter
wetterbericht wettkampf whatsapp whisky wichen wichser wichtig wichtige wichtigen
wichtiger wichtiges wichtigste wichtigsten widder wider widerlich widersprechen
widerspricht widerspruch widerstand widerstehen widmen widmet wie wieder wiedergeben
wiedergesehen wiederholen wiederholt wiederholte wiederholten wiedersehen wiederum
wiederzusehen wiegen wiegt wies wiese wiesen wieso wieviel wieviele wievielte wifi
wikipedia wild wilde wilden wilder wilderer wildpark will wille willen wills willst
willste wind windows winds winkel winter wintern winterreifen winters winzer winzern wir
wirbt wird wirds wire wirf wirft wirk wirken wirklich wirkliche wirklichen wirklichkeit
wirksam wirkt wirkte wirkung wirr wirre wirs wirst wirte wirten wirtin wirtschaft
wirtschaftlich wirtschaftliche wirtschaftlichen wirtschaftlicher wisse wissen wissend
wissenschaft wissenschaften wissenschaftler wissenschaftlich wissenschaftliche
wissenschaftlichen wissenschaftlicher wisst witwe witz witze witzig wlan wo woanders
wobei woche wochen wochenlang wochenmarkt wochentags wochentlich wodka wodurch wofur
wogegen wogen woher wohin wohl wohler wohlstand wohn wohne wohnen wohngeld wohnhaus
wohnhauser wohnlich wohnort wohnraum wohnsitz wohnst wohnt wohnte wohnung wohnungen
wohnzimmer woiwode woke wolf wolfe wolfen wolfs wolke wolken wolkiger woll wolle wollen
wollens wollig wolligen wolliger wolliges wollt wollte wollten wolltest wolltet wollts
womit womoglich wonach wonne woran worauf woraus word worden worin workshop workshops
wort worte worten worter worterbuch wortes wortlich woruber worum worums worunter wos
wovon wovor wow wozu wtf wuchs wuchse wuhlen wund wunde wunden wunder wunderbar
wunderbare wunderbaren wundern wundert wunsch wunsche wunschen wunschst wunscht wunschte
wurd wurde wurden wurdest wurdet wurds wurf wurfe wurfen wurg wurgen wurm wurst
wurstbrot wurste wurstig wurstsalat wurze wurzel wurzeln wurzen wusst wusste wussten
wusstest wusstet wust wuste wustenei wustensand wut wutend xbox xd yay yeah yes yo yoga
yoo youtube zah zahe zahl zahle zahlen zahler zahlreiche zahlreichen zahlreicher zahlst
zahlt zahlte zahlten zahlung zahlungen zahm zahmen zahn zahnarzt zahne zahnen zauber
zauberer zaun zb zeh zehen zehn zehnerkarte zehnkampf zehntausend zehnten zeichen
zeichnen zeichnung zeichnungen zeig zeige zeigen zeigs zeigt zeigte zeigten zeile zeilen
zeit zeiten zeitgeist zeitlich zeitpunkt zeitraum zeitreise zeitreisen zeitschrift
zeitschriften zeitung zeitungen zelle zellen zelt zelte zelten zenit zensur zentimeter
zentral zentrale zentralen zentraler zentren zentrum zerstoren zerstort zerstorung
zettel zeug zeuge zeugen zeugnis ziege ziegen zieh ziehe ziehen zieht ziel ziele zielen
zielt ziemlich zimmer zimmern zimmers zimt zins zinsen zischen zitat zitate zitiert
zittern zocken zog zoge zogen zogern zoll zone zonen zoo zoos zorn zu zuber zucchini
zucker zudem zufall zufallig zufrieden zug zugang zuganglich zuge zugeben zugefugt
zugegeben zugehen zugehort zugelassen zugelegt zugen zugenommen zugeordnet zugesandt
zugestimmt zugleich zugriff zugrunde zugunsten zuhause zuhoren zuinander zukommen
zukunft zukunftig zukunftige zukunftigen zulage zulagen zulassen zulasst zulassung
zulegen zuletzt zuliebe zum zumal zumeist zumindest zunachst zunahme zunahmen zunder
zundern zundet zundete zunge zur zurecht zurst zuruck zuruckgehen zuruckgekehrt
zuruckgetreten zuruckgezogen zuruckkehren zurucktreten zuruckziehen zuruckzukehren
zuruckzutreten zurzeit zusagt zusammen zusammenarbeit zusammenarbeiten zusammenfasst
zusammengefasst zusammengestellt zusammenhang zusammenhange zusatz zusatzen zusatzlich
zusatzliche zusatzlichen zuschauen zuschauer zuschauern zusehen zustand zustande
zustandig zustandige zustandigen zustimmen zustimmung zutage zutat zutaten zutiefst
zuverlassig zuvor zuvorderst zwang zwanzig zwanzigste zwanzigsten zwar zweck zwecke
zwecken zwecks zwei zweier zweifel zweifeln zweig zweige zweihundert zweimal zweit
zweitausend zweite zweiten zweitens zweiter zweites zweiundzwanzig zwiebeln zwillinge
zwingen zwingend zwingt zwischen zwischendurch zwischenzeitlich zwitschern zwo zwolf
"""
