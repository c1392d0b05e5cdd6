"""Everyday German words: none of them is ever a typing slip of a name.

`index` asks this list before it looks for names that are spelled nearly like a word
of a question. Without it "werden" is taken for Werder, "spannend" for Spandau,
"Benzin" for Ketzin, "Kohle" for Köhler; exact spellings are not touched, so a
Frau Koch is still found. The words are folded as `text.fold` does it (ä = a, ß = ss,
"aktuell" = "aktull"), inflected forms are listed one by one, because looking a
word up must cost nothing, and they were written by hand for this project. No
surnames, no towns, no misspellings: what stands here can no longer be corrected.

To add words, append them to the text in folded form; the order carries no meaning.
`benchmarks/confusables.py` shows which everyday words are still taken for a name.
"""

_WORDS = """
aale aalen abbau abbilden abbreche abbrechen abbricht abbruch abbuchen abend abendessen
abendland abends aber abermals abfahrt abfall abfallen abfangen abfangt abgabe abgaben
abgang abgangen abgebaut abgeben abgebildet abgebrochen abgebucht abgefallen abgefangen
abgefragt abgefuhrt abgegeben abgehakt abgehalten abgehangen abgehangt abgehauen
abgeholt abgekuhlt abgelassen abgelaufen abgelegt abgelehnt abgelesen abgenommen
abgenutzt abgeordnete abgeordneten abgeordneter abgeraten abgesagt abgeschafft
abgeschlossen abgeschnitten abgeschrieben abgesenkt abgesetzt abgespalten abgesprochen
abgestimmt abgesucht abgetaucht abgetreten abgewehrt abgewendet abgezogen abhalten
abhangen abhangig abhauen abholen abi abitur abkommen abkuhlung abkurzung ablassen
ablauf ablehnen ableitung ablose abmahnen abmahnung abmeldung abnehmen abnutzung absage
absagen absagt absatz abschaffen abschalten abschied abschiessen abschliessen abschloss
abschluss abschlusse abschneiden abschnitt abschnitte abschuss abseits absenken absetzen
absicht absichten absichtlich absolut absolute absoluten absoluter absolutes absolventen
absolvieren absolviert absolvierte abspaltung abstand abstanden abstellen abstellt
abstimmen abstimmt abstimmung absurd abteil abteilung abteilungen abtritt abwarten
abwarts abwehren abweisen abweisend abwenden abwertend abwesenheit abzeichen abziehen
abzug abzugeben abzuhalten abzumelden abzusehen account accounts ach achse achsen acht
achte achten achtzehn achtzig acker ade ader adern adieu adler adresse adressen
adressieren advent adventskranz afd affe affen afk afrika agenda agent agenten agentur
agieren agierende ah aha ahm ahnen ahnlich ahnliche ahnlichen ahnlicher ahnliches ahnung
ai akademie akku akt akte akten aktie aktien aktion aktionen aktiv aktive aktiven
aktiver aktivieren aktiviert aktivitat aktivitaten aktualisiert aktull aktulle aktullen
aktuller aktulles akzeptieren akzeptiert alb alben albern alberne albernen alberner
album alda aldi alexa algen all alle allee alleen allein alleine allem allen aller
allerbeste allerdings alles allet allgemein allgemeine allgemeinen allgemeiner
allgemeines allmahlich alltag allzu alpen als also alt altar alte alten alter altere
alteren alterer altern alternative alternativen alters altert altes alteste altesten
altstadt am amazon amerika amerikaner amerikanische amerikanischen amerikanischer ampel
ampelkoalition amt amter amtes an analog analyse analysen analysieren analysiert anbau
anbetung anbieten anbietet anblick ander andere anderem anderen anderer andererseits
anderes andern andernfalls anders anderswo andert anderte anderten anderthalb anderung
anderungen andeutung andeutungen andre andrehen android aneinander anerkennen anfahren
anfallen anfang anfange anfangen anfanger anfangs anfangt anfassen anfing anfingen
anforderungen anfrage anfragen angabe angaben angeben angeblich angebot angebote
angeboten angebrochen angefahren angefallen angefangen angeflogen angefuhrt angegangen
angegeben angegriffen angehalten angehen angehende angehort angeht angeklagt angekommen
angekundigt angelegenheit angelegenheiten angelegt angemacht angemeldet angemessen
angemessene angenehm angenehme angenehmen angenehmer angenommen angepasst angeregt
angerichtet angerufen angesagt angeschaut angeschlossen angeschrien angesehen angesichts
angesprochen angestellt angestellte angestellten angestrebt angestrebten angetrieben
angewendet angewiesen angezeigt angezogen angreifen angrenzenden angriff angriffe
angriffen angst angste angstlich angucken anhalt anhalten anhand anhang anhange anhangen
anhanger anhangern anhoren anker anklage ankommen ankommt ankundigen ankunft anlage
anlagen anlass anlasslich anlegen anlehnung anleitung anmelden anmeldet anmeldung
anmerkung anmerkungen annahernd annahme annehmen anner annimmt anonym anpassen anpassung
anregend anregung anregungen anruf anrufe anrufen ans ansage ansagen ansatz ansatze
anschauen anscheinend anschlag anschlage anschlags anschliessen anschloss anschluss
ansehen ansetzen ansicht ansichten ansieht ansonsten ansprechen anspruch anspruche
anstalt anstand anstatt anstecken ansteckend ansteigen anstelle anstellen anstellt
ansteuern anstieg anstiegen anstreben anstrengend anteil anteile antrag antrage antreten
antwort antworte antworten antwortet antwortete anwalt anwalte anweisen anweisung
anweisungen anwenden anwendung anwendungen anwesend anwesenden anzeige anzeigen anziehen
anzubieten anzufangen anzug anzunehmen anzupassen anzusehen anzutreffen anzutreten
anzuwenden apfel apfelsaft apotheke app appelliert appellierte appetit apps apr april
arabisch arabische arabischen arbeit arbeite arbeiten arbeiter arbeitest arbeitet
arbeitete arbeiteten arbeitgeber arbeitnehmer arbeitsamt arbeitslos arbeitslosengeld
arbeitslosigkeit arbeitsplatz arbeitsplatze architekt architekten architektur archiv
arger argerlich argern argert arm arme armee armen armer armes armut arroganz arsch
arschloch artikel artikeln artikels arzt arzte arzten arztin arztliche arztlichen
arztlicher asap asien aspekt aspekte ass assistent asylbewerber atem atlanten atlas
atmen attackiert attraktiv attraktive attraktiver aua aubergine auberginen auch auf
aufbau aufbauen aufblasen aufeinander aufenthalt auffallen auffallend auffallende
auffallig auffangen auffuhrt auffullen aufgabe aufgaben aufgebaut aufgebe aufgeben
aufgefallen aufgefangen aufgefordert aufgefuhrt aufgefullt aufgegeben aufgehalten
aufgehen aufgehoben aufgehort aufgeklart aufgelegt aufgelost aufgemacht aufgenommen
aufgepasst aufgeregt aufgerufen aufgerustet aufgeschrieben aufgesetzt aufgestellt
aufgetaucht aufgeteilt aufgetreten aufgewacht aufgewuhlt aufgrund aufhalten aufhangen
aufheben aufhoren aufhort aufklaren aufkommen aufleben auflistet auflosen auflosung aufm
aufmachen aufmachung aufmerksam aufmerksamkeit aufnahme aufnahmen aufnehmen aufnimmt
aufpassen aufraumen aufrecht aufrechte aufrechten aufrechter aufregen aufrichten aufruf
aufrustung aufs aufsatz aufschluss aufstand aufstehen aufstellen aufstieg auftauchen
auftaucht auftrag auftrage auftrat auftraten auftrete auftreten auftritt auftritte
aufwachen aufwand aufwarts aufweisen aufweist aufzubauen aufzug aufzugeben aufzunehmen
aug auge augen augenarzt augenblick august aus ausbau ausbauen ausbilder ausbildung
ausblick ausbruch ausdauer ausdruck ausdrucken ausdrucklich auseinander ausfahren
ausfall ausfallen ausfallt ausfielen ausflug ausfuhren ausfuhrlich ausfuhrliche
ausfuhrung ausfuhrungen ausfullen ausgabe ausgaben ausgang ausgebaut ausgeben
ausgebildet ausgedruckt ausgefahren ausgefallen ausgefuhrt ausgegangen ausgegeben
ausgehen ausgehend ausgehende ausgeht ausgekommen ausgelastet ausgelost ausgemacht
ausgerechnet ausgerichtet ausgesagt ausgeschlossen ausgesehen ausgesetzt ausgesprochen
ausgestattet ausgesucht ausgetauscht ausgetragen ausgetreten ausgeubt ausgewahlt
ausgezeichnet ausgezeichnete ausgraben aushalten auskennen auskennt auskunft auslage
auslagen ausland auslander auslandische auslandischen auslastung auslegen auslegung
auslosen ausm ausmachen ausmacht ausmalen ausmass ausnahme ausnahmen ausnahmsweise
ausprobieren ausprobiert ausrede ausreden ausreichen ausreichend ausreichende ausrichten
ausrollen aussage aussagen aussah ausschalten ausschliessen ausschliesslich ausschluss
ausschnitt ausschuss ausschusses aussehen aussen aussenden aussenpolitik ausser
ausserdem aussere ausseren ausserer ausseres ausserhalb aussern ausserst aussert
ausserte ausserten aussicht aussichten aussieht aussprechen ausstehen ausstehend
aussteigen ausstellung ausstellungen ausstieg aussuchen austausch austauschen austauscht
auster austern austoben austragen austragt austritt ausuben auswahl auswahlen ausweichen
ausweis auswertung auswirken auswirkungen auszahlen auszeichnung ausziehen auszug
auszugeben auszugehen auszuschliessen auto autobahn autobahnen autobus autofahren
autofahrer autofahrt automaten automatisch automatische autos autounfall autsch baby
babys bach bache bacher back backblech backen backer backerei backofen backpulver bad
baden bader badern badezimmer bah bahn bahne bahnen bahnfahren bahnfahrt bahnhof
bahnschranke bahnsteig bahnt bakterien bald balken balkon ball band bander bank banken
bar barbock baren bargeld barsch barsche barschen barscher bart barte barts base
basieren basierend basiert basis baske basken baskenmutze basketball bass basse bassen
basteln bat batterie batterien bau bauamt bauch bauche bauchschmerzen bauen bauer bauern
bauernhof bauers baues baum baumchen baume baumen baustein baustelle baut baute bauten
beachten beachtet beamte beamten beantragen beantragt beantworten beantwortet bearbeiten
bearbeitet beatmung beauftragt beauftragte bebauung bebauungsplan becher becken beckens
bedacht bedachte bedachten bedanken bedankte bedankten bedarf bedauern bedenken bedenkt
bedeuten bedeutend bedeutende bedeutenden bedeutender bedeutest bedeutet bedeutete
bedeutung bedienen bedient bediente bedingung bedingungen bedroht bedurfnis bedurfnisse
beeindrucken beeindruckend beeindruckt beeinflussen beeinflusst beenden beendet beendete
beeren befand befanden befassen befasst befehl befehle befestigt befinden befindet
befordert befragt befragten befragung befreien befreit befreundet befunden befurchte
befurchten befurchtet begabung begangen begann begannen begegnen begegnet begegnung
begegnungen begehen begehung begeistern begeistert beging begingen beginn beginnen
beginnend beginnt begleiten begleitet begleitete begonnen begraben begreifen begreift
begriff begriffe begriffen begrunden begrundet begrundete begrundung begrussen begrusst
behaart behaarte behaftet behalt behalten behaltet behandele behandeln behandelst
behandelt behandle behaupten behauptet behauptete beherrschen beherrscht behielt
behindert behinderte behinderten behinderung behorde behorden bei beibringen beichte
beichten beichtet beide beiden beider beiderseits beides beieinander beifall beige
beigetragen beil beile beim bein beinahe beine beinen beines beinhaltet beiseite
beisitzer beisitzern beispiel beispielsweise beitrag beitrage beitragen beitritt beiwerk
beiwohnen bekam bekamen bekampfen bekampft bekannt bekannte bekannten bekannter
bekanntesten bekanntlich bekennen bekennt bekomme bekommen bekommst bekommt bekundet
bekundung belag belasten belastet belastung belastungen belebt beleg belege belegen
belegt belegte beleidigen beleidigt beleidigte beleuchten beleuchtet belgien belgier
belgisch belgischen beliebig beliebigen beliebt beliebte beliebten beliebter
beliebtesten belle bellen bellt belohnen belohnt bemalung bemangeln bemangelt bemerken
bemerkt bemerkte bemuhen bemuht bemuhten benachbarten benannt benannte benannten
benannter benehmen benennen benennung benommen benotigen benotigt benotigte benotigten
benutze benutzen benutzer benutzername benutzt benutzte benzin benziner beobachten
beobachtet bequem beraten berater beratung berechne berechnen berechnet berechtigt
berechtigte bereich bereiche bereichen bereinigen bereinigt bereit bereiten bereitest
bereitet bereits bereut berg berge bergen berges bergiger bergland bericht berichte
berichten berichtet berichtete berichtigen berief beriefen bernhardiner bernstein
beruchtigt beruchtigte berucksichtigen berucksichtigt beruf berufe berufen beruflich
berufliche beruflichen berufsschule berufung beruhen beruhigen beruhigt beruhmt beruhmte
beruhmten beruhren beruhrt beruht besagt besass besatzung beschadigt beschaftigen
beschaftigt beschaftigte beschaftigten bescheid bescheiden beschert bescheuert
beschleunigen beschleunigt beschliesse beschliessen beschliesst beschloss beschlossen
beschluss beschlusse beschranken beschrankt beschreiben beschreibt beschreibung
beschrieb beschrieben beschuss beschwer beschwerde beschwerden beschweren beschwert
beseitigen beseitigt beseitigte besen besessen besetzen besetzt besetzten besichtigt
besichtigte besinnen besinnung besitz besitze besitzen besitzer besitzt besondere
besonderen besonderer besonderes besonders besonnen besorgt besprachen bespreche
besprechen besprochen besser bessere besseren besserer besseres bessern bessert bestand
bestanden bestatige bestatigen bestatigst bestatigt bestatigte bestattet bestattung
beste bestechung besteck bestehe bestehen bestehend besteht bestellen bestellt
bestellung besten bestens bester bestes bestie bestien bestimme bestimmen bestimmst
bestimmt bestimmte bestimmten bestimmter bestimmtes bestochen bestrafen bestraft
bestrebt bestreiten bestritten besuch besuche besuchen besucher besuchern besucht
besuchte besuchten betatigen betatigt bete beteilige beteiligen beteiligt beteiligten
beteiligung beten beton betone betonen betont betonte betonten betrachte betrachten
betrachtet betraf betrag betrage betragen betrat betraten betreffen betreffend betreibe
betreiben betreiber betreibst betreibt betreten betreut betreuung betrieb betriebe
betrieben betriebs betrifft betroffen betroffene betroffenen betrog betrogen betrug
betruger betrunken bett bette betten bettwasche beurteilen beurteilt beurteilte beute
beutel beuten bevolkern bevolkert bevolkerung bevor bevorzugen bevorzugt bewahren
bewahrt bewaltigen beweg bewegen beweglich bewegliche bewegt bewegte bewegung bewegungen
beweis beweise beweisen beweist bewerb bewerben bewerbung bewerbungen bewerten bewertet
bewertung bewertungen bewiesen bewirbt bewirken bewirkt bewog bewohner bewohnern
bewohnte bewohnten beworben bewundern bewusst bezahlen bezahlt bezahlte bezeichnen
bezeichnet bezeichnete bezeichneten beziehen bezieht beziehung beziehungen
beziehungsweise bezog bezogen bezug bibel bibliothek bienen bier biest biester biet
biete bieten bietet bilanz bild bilden bilder bildern bildet bildete bildeten bildschirm
bildung billig billige billigen billiger bin binde binden bindet binnen bio biologie
biologische biologischen biomarkt biomull birgst birgt bis bischof bischofe bisher
bisherige bisherigen bislang biss bisschen bist biste bitcoin bits bitt bitte bitten
bitter bitteschon bittet bla blabla blah blahung blase blasen blasend blasiert blasige
blaskapelle blasmusik blass blassgrun blast blatt blatter blattern blau blauaugig blaue
blauen blauer blaulicht blauwal bleib bleibe bleiben bleibst bleibt blick blicke blicken
blickt blieb bliebe blieben bliebt blies blind blinder blitz block blockieren blockiert
blod blode blodsinn blog blogs blond blonde blonden bloss blub blubb blume blumen
blumenkohl bluse blusen blut blute bluten blutezeit bo boah bock bocke bocken bockig
bodden bode boden bogen bohnen bombe bomben bon bonds bonus boot boote bord born borse
borsen bose bosen boses boss bosse bossen bot bote boten botschaft botschaften box boxen
brach brachen brachte brachten brain branch branche branchen brand brande branden
brandheiss brandig brandneu brands brandstifter brandung brandy brannte brannten
branntwein braten brathahnchen bratkartoffeln brauch brauche brauchen brauchst braucht
brauchte brauchten brauchts braue brauen brauer brauerei brauereien brauern braun braune
braunen braus braut brav brechen brecht breien breit breite breiten breiter breites
bremsen brennen brennend brennende brennt brett bricht brief briefe briefkasten
briefmarke briefmarken brieftaube briefwahl brille bring bringe bringen bringst bringt
briten britische britischen bro brokkoli brot brotchen browser bruch bruche bruchen
bruchig bruchrechnung brucke brucken bruder brudern bruders brudi brunnen brust bruste
brutal bspw bsw btw buch buche buchen bucher buchern buches buchstaben bucht bucken bude
bugeleisen buh buhne buhnen bund bundel bundeln bundes bundeskanzler bundeskanzlerin
bundesland bundeslander bundeslandern bundesliga bundesprasident bundesrat
bundesregierung bundestag bundestagswahl bundesweit bundnis bunt bunte bunten burg burge
burger burgeramt burgerburo burgergeld burgerin burgerinnen burgern burgersteig burgt
burgte buro buros bus busch busche buschs bussi buste busten butte butter button bye
bzgl bzw ca cafe camp cappuccino cdu cent chance chancen chat chatbot check checken chef
chefin chefs chemie chemische chemischen china chinesen chinesisch chinesische
chinesischen chip chips chor christ christbaum christdemokraten christen christkind
christlich christliche christlichen chrome ciao circa clip club clubs code coden codes
cola comic comics computer computern container cool coole corona cousine cover covid css
csu cyber cybermobbing cyberpunk da dabei dabeisein dach dacher dachte dachten dadurch
dafur dagegen daheim daher dahin dahinter dahoam dalles dalli damalige damaligen damals
dame damen damit damlich damm dammen damon dampf danach dane daneben danen danischen
dank dankbar dankbarkeit danke danken dankeschon danko dankt dankte dankten dann daran
darauf daraufhin daraus darf darfst dargestellt darin darm darstellen darstellt
darstellung darstellungen dart daruber darum darunter darzustellen das dasjenige dass
dasselbe dat datei dateien daten datiert datum dauer dauere dauerhaft dauerhafte dauern
dauernd dauert dauerte daumen davon davor dax dazu dazwischen ddr debatte debatten deck
decke deckel decken deckt defekt definieren definierst definiert definierte definition
definitionen definitiv definitive degen dehnen dehnt deich dein deine deinem deinen
deiner deines deins dem dementsprechend demnach demnachst demokratie demokratisch
demokratische demokratischen demonstranten demonstration demonstrationen demonstrieren
demonstriert demselben den denen denk denkbar denke denken denkend denkmal denkst
denkste denkt denn dennoch denselben depp deppen der derart deren derer derjenige
dermassen ders derselbe derzeit derzeitige derzeitigen des desaster desasters deshalb
desselben dessen desto deswegen detail details dett deuten deutet deutlich deutliche
deutlichen deutlicher deutsch deutsche deutschem deutschen deutscher deutsches
deutschland dez dezember dialekt dialog diat diaten dich dicht dichte dichten dichter
dichters dick dicke dicken dicker die dieb diebe dieben diebes diebstahl diejenige
diejenigen diele dielen dien diene dienen diener dienlich dienliche dienst dienstag
dienstage dienstags dienste diensten dient diente dienten dies diese diesel dieselbe
dieselben diesem diesen dieser dieses diesmal diesseits digga digger diggi digital
digitale digitalen digitalisierung diktatur diktiert ding dinge dingen dingens dinger
dingsbums dingsda dir direct direkt direkte direkten direkter direktor dirt disch
discord diskussion diskussionen diskutiere diskutieren diskutiert display dit doch
dokumentieren dokumentiert dolch doll dollar dollars dolle dollen dom dominiert donau
doner donnerstag donnerstags doof doppelt dorf dorfer dorfern dorfs dorn dornen dorsch
dort dorther dorthin dose dosen dost download drachen draht drahte drama dramatisch
dramatische dramen dran drang drangen drangt drauf draussen dreh drehe drehen dreht
drehte drei dreihundert dreimal dreissig dreissigste dreissigsten dreitausend dreizehn
dreizehnte drin dringe dringend drinnen dritte drittel dritteln dritten drittens dritter
drittes droben drohen droht drohte drohung drohungen druben druber druck drucke drucken
drucker druckt druckte drum drunten drunter du duft dumm dumme dummen dummer dummes
dummheit dunen dung dunkel dunkle dunklen dunkler dunkles dunn dunne durch durchaus
durcheinander durchfuhren durchfuhrt durchfuhrung durchgefuhrt durchgehen durchgesetzt
durchs durchschnitt durchschnittlich durchschnittliche durchschnittlichen durchsetzen
durchzufuhren durchzusetzen durfen durft durfte durften durftest durftet durren dus
dusch dusche duschen dutch dutzend dutzende e ebay eben ebend ebenfalls ebenso ebnen
ebnet echo echt echte echten echter echtes ecke ecken edeka edel editiert edle edlen
edler edles effekt effekte effektiv egal egel eh ehe ehefrau ehemalige ehemaligen
ehemaliger ehen eher ehesten ehre ehren ehrenmal ehrenmale ehrenwort ehrlich ehrliche ei
eiche eichel eicheln eichen eier eiern eifel eifer eigen eigene eigenem eigenen eigener
eigenes eigenschaft eigenschaften eigentlich eigentliche eigentlichen eigentum
eigentumer eigne eignen eigner eignet eile eilen eilig eimer ein einander einbauen
einbehalten einblick einblicke einbrecher einbringen einbruch eindeutig eindeutige
eindringen eindruck eindrucke eine eineinhalb einem einen einer einerseits eines einfach
einfache einfachen einfacher einfaches einfachste einfadeln einfahren einfallen
einfangen einfluss einflusse einfuhren einfuhrung eingaben eingang eingebaut eingebunden
eingedrungen eingefallen eingefangen eingefuhrt eingegangen eingehalten eingehen
eingeladen eingelassen eingeleitet eingenommen eingeplant eingeraumt eingereicht
eingerichtet eingeschaltet eingeschlafen eingesetzt eingestellt eingestuft eingetragen
eingetreten eingezogen eingreifen eingriff einhalten einheimische einheimischen einheit
einheiten einher einhorn einhorner einhundert einig einige einigen einiger einigermassen
einiges einigung einkauf einkaufen einkaufszentrum einkommen einkunfte einladen
einladung einlage einlagen einlassen einlaufen einlegen einlosen einmal einmalig
einmalige einnahmen einnehmen einplanen einreden einrichten einrichtung einrichtungen
eins einsam einsamen einsamer einsamkeit einsatz einsatze einsatzen einschalten
einschatzung einschlafen einsehen einseitig einsetzen einsetzt einsicht einsparen
einsparung einsparungen einst einsteigen einstellen einstieg eint eintrag eintrage
eintragen eintreten eintritt einundzwanzig einwerfen einwohner einwohnermeldeamt
einwohnern einzeln einzelne einzelnen einzelner einziehen einzig einzige einzigen
einziger einziges einzuberufen einzudringen einzufuhren einzug einzugehen einzuhalten
einzuladen einzusetzen einzustellen eis eisbein eisen eisernen eishockey eisig eitel
eitle eizellen elbe elch elche elefanten elegant elektrische elektrischen elektronische
elektronischen elektroroller element elemente elementen elf ellen ellenbogen elster
elstern eltern elterngeld email emails emotional emotionale emotionalen empfahlen
empfanden empfang empfangen empfanger empfangt empfehle empfehlen empfiehlt empfinde
empfinden empfingen empfohlen empfunden ende enden endet endete endgultig endgultige
endgultigen endlich energie energien eng engagieren engagiert engagierte enge engel
engeln engels engem engen enger enges england englander englisch englische englischen
englischer enkel enorm enorme enormen entdecken entdeckt entdeckte entdeckung ente
entfaltung entfernen entfernt entfernte entfernten entfernung entfuhrt entgegen entgehen
enthalt enthalten enthaltung enthaltungen enthielt enthielten entkommen entladen
entladung entladungen entlang entlassen entlassung entlastung entrustung entschadigt
entschadigung entscheiden entscheidend entscheidende entscheidenden entscheidet
entscheidung entscheidungen entschied entschieden entschlossen entschluss entschuldige
entschuldigen entschuldigst entschuldigt entschuldigung entsetzt entspannen entspannt
entsprach entsprechen entsprechend entspricht entspringen entstand entstanden entstehen
entsteht enttauscht entweder entwendet entwickeln entwickelt entwickelte entwickelten
entwickler entwicklung entwicklungen entworfen entziehen entzogen entzundet entzundung
epoche er erachten erarbeiten erarbeitet erbe erben erbrecht erbst erbte erde erden
erdkunde erdreich ereignis ereignisse ereignissen erfahren erfahrt erfahrung erfahrungen
erfanden erfasse erfassen erfasst erfinden erfinder erfindung erfolg erfolge erfolgen
erfolgreich erfolgreiche erfolgreichen erfolgreicher erfolgt erfolgte erfolgten
erforderlich erforderliche erforderlichen erfordern erfordert erforscht erfroren erfuhr
erfuhren erfullen erfullt erfunden erfundenes ergab ergaben erganzen erganzt ergeben
ergebnis ergebnisse ergebnissen ergibt ergreifen ergriffen erhalt erhalte erhalten
erheben erhebt erhellen erhielt erhielten erhitzten erhohen erhoht erhohte erhohten
erholen erholt erholten erinnere erinnern erinnerst erinnert erinnerte erinnerten
erinnerung erinnerungen erkaltung erkannt erkannte erkenne erkennen erkennt erklare
erklaren erklarst erklart erklarte erklarten erklarung erklarungen erkrankung
erkrankungen erlangen erlassen erlasst erlauben erlaubnis erlaubt erlautern erlautert
erleben erlebnis erlebnisse erlebt erlebte erledige erledigen erledigt erleichtern
erleichtert erleidet ermahnen ermahnt ermahnte ermitteln ermittelt ermoglichen
ermoglicht ermordet ernahren ernahrte ernahrten ernahrung ernannt ernannte erneuert
erneut erneute erneuten ernst ernste ernstem ernsten ernster ernstes ernsthaft
ernsthafte ernte ernten eroberer eroberern erobern erobert eroberung eroffnen eroffnet
eroffnete eroffnung erortern erortert erorterung erreichbar erreiche erreichen erreichst
erreicht erreichte erreichten errichten errichtet ers ersatz ersatzteil ersatzteile
erscheine erscheinen erscheint erscheinung erschien erschienen erschienenen erschiessen
erschopft erschossen erschreckend erschweren erschwert ersehnt ersehnte ersetze ersetzen
ersetzt erst erstattet erstaunt erste erstellen erstellt ersten erstens erster erstes
erstmal erstmals ersuchen erteilen erteilt erteilten ertragen erwachsen erwachsene
erwachsenen erwachsener erwachte erwahlt erwahne erwahnen erwahnst erwahnt erwahnte
erwahnten erwahnung erwarte erwarten erwartet erwartete erwarteten erwartung erwartungen
erwehren erweisen erweist erweitern erweitert erweiterte erweiterten erweiterung erwerb
erwerben erwies erwiesen erwischt erworben erzahl erzahle erzahlen erzahlt erzahlte
erzahlung erzahlungen erzeugen erzeugt erziehung erzielen erzielt erzielte erzielten
erzogen es esche eschen escooter esel espresso esse essen esser essig esszimmer
etablieren etabliert etablierten etc etf ethik etliche etwa etwas eu euch euer eule eure
eurem euren eurer eures euro europa europaische europaischen europaischer
europameisterschaft europar europawahl euros evangelische evangelischen event events
eventull evtl ewig ewige ewigen exakt excel exe exen existent existenz existiere
existieren existiert exklusive exot exoten experte experten explodiert explosion export
express extern externe externen externer extra extras extrem extreme extremen ey fabrik
facebook fach facharzt facher fachern fachs faden fahig fahigkeit fahigkeiten fahnden
fahndet fahndung fahne fahnen fahr fahre fahren fahrer fahrkarte fahrkarten fahrmann
fahrplan fahrplane fahrplans fahrrad fahrrader fahrradhelm fahrradstander fahrschein
fahrschule fahrst fahrt fahrten fahrzeug fahrzeuge fahrzeugen fair faire fake faktor
faktoren falkner fall falle fallen fallig falls fallst fallt falsch falschaussage
falsche falschen falscher falsches falschgeld falten falter faltet faltete familie
familien fan fand fande fanden fandest fang fange fangen fangst fangt fans fantastisch
farbe farben fasching fass fassen fasst fasste fast fastenzeit faul fault faust fdp feb
feber februar fee feedback feen fehl fehle fehlen fehler fehlern fehlst fehlt fehlte
feier feiern feiert feiertag feiertage feierte feilen fein feind feinde feinden feine
feinen feines feld felder feldern felsen fenster fenstern ferien feriendorf feriendorfer
ferner fernsehen fernseher fertig fertigen fest feste festen fester festes festgehalten
festgelegt festgestellt festhalten festival festivals festland festlegen festlegt
feststellen festzuhalten festzustellen fett fette fettem fetten feucht feuchte feuchten
feuchtigkeit feuer feuerwehr feuerwerk fick ficken fickt fieber fiel fielen fies figur
figuren film filme filmen films filter finale finanzamt finanziell finanzielle
finanziellen finanzieren finanziert finanzierung find finde finden findest findet fine
fing fingen finger fingern fink finke finken firefox firma firmen fisch fische fischen
fischer fischern fischers fisches fitness fixiert flach flache flachen flag flagge
flamingo flamingos flanke flasche flaschen flausen flecken fleissig flexibel flexible
flexiblen fliege fliegen flieger fliegt fliehen fliessen fliesst flog floge flohmarkt
fluch fluchs flucht fluchten fluchtig fluchtige fluchtigen fluchtling fluchtlinge
fluchtlingen flug fluge flugel flughafen flugzeug flugzeuge flur fluss flusse flut
fohlen folg folge folgen folgende folgenden folgender folgendes folglich folgst folgt
folgte folgten folter fordere forderer fordern fordernd forderst fordert forderte
forderung forderungen foren form format formel formen formiert formst formt formular
formulare formularen formulieren formuliert forscher forschung forschungen fort fortan
fortgesetzt fortnite fortschritt fortschritte fortsetzen fortsetzung forum foto fotograf
fotografen fotografieren fotografiert fotos fotze foul frag frage fragen fragend
fraglich fragst fragt fragte fragten fraktion fraktionen frame framing frankatur
frankieren frankiert frankisch frankreich fransen franzbrotchen franzose franzosen
franzosin franzosisch franzosische franzosischen franzosischer frau frauen frauenarzt
fraulein frech frei freibad freie freiem freien freier freies freiheit freiheiten
freilich freitag freitage freitags freiwillig freiwillige freiwilligen fremd fremde
fremden fremder fresse fressen freu freude freue freuen freund freunde freunden freundin
freundinnen freundlich freundliche freundlichen freundschaft freut frieden friedhof
friedlich friedliche friedlichen frisch frische frischen frischer frisches friseur
frisst frist fritten froh frohe froher frohlich frosch frost frucht fruchte fruh fruhe
fruhen fruher fruhere fruheren fruherer fruhestens fruhjahr fruhjahrs fruhling fruhlings
fruhmorgens fruhsommer fruhstuck frust fuchs fuchse fugen fuhl fuhle fuhlen fuhler
fuhlern fuhlst fuhlt fuhlte fuhlten fuhr fuhre fuhren fuhrende fuhrenden fuhrer
fuhrerschein fuhrt fuhrte fuhrten fuhrung full fulle fullen fullt fund funde funden funf
funfte funften funfzehn funfzehnte funfzig funkeln funkstille funktion funktional
funktionar funktionare funktionen funktioniere funktionieren funktioniert fur furchtbar
furchte furchten furchtet fureinander furs furst fursten fuss fussball fussballer
fussballs fusse fussen fussganger futter futtern fyi gab gabe gabel gabeln gaben gabs
gala galerie galgen gallen galt gaming gang gange gangen gangs ganoven gans ganz ganze
ganzen ganzer ganzes ganztags gar garage garantie garantieren garantiert garnelen
garnicht garten gartner gas gase gasen gasse gassen gast gaste gasten gastgeber gator
gatte gatten gatter gattin gattung gaukler gauner geahndet gealtert geandert geantwortet
gearbeitet geargert geaussert geb gebacken gebannt gebaren gebaude gebauden gebaudes
gebaut gebaute gebe gebeichtet geben gebessert gebet gebeten gebiet gebiete gebieten
gebildet gebissen geblieben gebogen geboren geborene geborgen gebot gebote geboten
gebracht gebrauch gebrauchen gebraucht gebrochen gebt gebucht gebuhr gebuhren gebuhrt
gebunden gebundene geburt geburtstag gebusch gecheckt gedacht gedachtnis gedanke
gedanken gedauert gedeckt gedenken gedeutet gedicht gedichte gedichten gedichtet gedreht
gedruckt geduld gedulden geduldet gedurft geduscht geehrt geeignet geeignete geeigneten
geeint gefachert gefahr gefahrden gefahrdet gefahren gefahrlich gefahrliche gefahrlichen
gefahrlicher gefahrt gefallen gefallt gefangen gefangene gefangenen gefangnis gefass
gefasst gefecht gefehlt gefeiert gefesselt gefeuert gefickt gefiel gefilde gefilmt
geflirtet geflogen geflohen gefolgt gefoltert gefordert gefragt gefreut gefuhl gefuhle
gefuhlen gefuhlt gefuhrt gefullt gefunden gefurchtet gefurchtete gefurchteten gegangen
gegeben gegebenenfalls gegen gegend gegenden gegeneinander gegensatz gegenseitig
gegenstand gegenstande gegenuber gegenwart gegenwartig gegenwartigen gegessen geglaubt
gegner gegnern gegriffen gegrundet geguckt geh gehabt gehalt gehalten gehalter gehalts
gehandelt gehangen gehauen gehe geheim geheime geheimen geheimnis geheimnisse geheiratet
gehen gehend gehindert gehn gehoben gehofft geholfen geholt gehor gehore gehoren gehorst
gehort gehorte gehorten gehst gehste geht gehts geier geiern geige geigen geil geile
geilen geiler geist geister geistes geistig geistige geistigen geistlichen geistlicher
geistreichen gejagt gekampft gekannt gekapert gekauft geklappt geklart geklaut gekleidet
gekocht gekommen gekonnt gekostet gekriegt gekrochen gekusst gelacht geladen gelagert
gelande gelandet gelang gelangen gelangt gelangte gelangten gelassen gelaufen gelautet
gelb gelbe gelben gelber geld gelder geldes gelds gelebt gelegen gelegene gelegenen
gelegenheit gelegentlich gelegt gelegten gelehrt gelehrte gelehrten geleistet geleitet
gelernt gelesen geliebt geliebte geliebten geliefert geliehen gelindert gelingen gelingt
gelitten gell gelle geller gellt gelobt gelogen gelohnt geloscht gelost gelten geltend
geltende geltenden geluftet gelungen gelutscht gemacht gemaht gemalde gemaldes gemalt
gemass gemauer gemein gemeinde gemeinden gemeinderat gemeine gemeinen gemeines
gemeinheit gemeinsam gemeinsame gemeinsamen gemeinsamer gemeinsames gemeinschaft
gemeinschaftlich gemeint gemeinte gemeinten gemeldet gemerkt gemessen gemietet gemindert
gemischt gemocht gemordet gemuse gemusst gemustert gemutlich genannt genannte genannten
genau genaue genauen genauer genauso gene genehmigen genehmigt genehmigung genen
generation generationen generell genervt genesen geniesse geniessen geniesst genommen
genossen genug genugen genugend genugt genuss genutzt geoffnet geografie geologe
geologen geordert gepachtet gepackt gepflegt geplagt geplant geplante geplanten gepostet
gepragt gepruft gerade geradeaus geradezu gerannt gerat gerate geraten gerechnet gerecht
gerechten gerechter gerechtes gerechtfertigt gerechtigkeit gerede geredet geregelt
gereicht gereinigt gerettet gericht gerichte gerichten gerichtet gerichts gerieben
geriet gering geringe geringen geringer gerissen gern gerne gerochen gerodet gerostet
geruch gerucht geruchte geruchtekuche geruchten gerufen geruhrt gerundet gerungen
gerustet gerutscht gesagt gesammelt gesamt gesamte gesamten gesamtschule gesang gesangen
gesass gesaubert gesaugt gesaumt geschaffen geschafft geschaft geschafte geschaften
geschaftsjahr geschaftsjahre geschah geschahen geschatzt geschaut geschehen gescheit
gescheitert geschenk geschenke geschenken geschenkt gescherzt gescheut geschichte
geschichten geschick geschickt geschieden geschieht geschirr geschlafen geschlagen
geschlecht geschlechts geschlossen geschlossene geschlossenen geschluckt geschmeckt
geschmiert geschminkt geschmuckt geschnitten geschoben geschockt geschossen geschrieben
geschrien geschurt geschutzt geschwacht geschwarmt geschwatz geschwenkt geschwiegen
geschwindigkeit geschwister geschwitzt gesehen gesellschaft gesellschaften
gesellschaftliche gesellschaftlichen gesendet gesenkt gesessen gesetz gesetze gesetzen
gesetzes gesetzlich gesetzliche gesetzlichen gesetzt gesichert gesicht gesichte
gesichter gesichtern gesichtet gesinnt gesoffen gesollt gesondert gesonderte gesonnen
gesorgt gespannt gespart gesperrt gespielt gesponnen gesprach gesprache gesprachen
gesprochen gestalte gestalten gestalter gestaltet gestaltete gestalteten gestaltung
gestanden gestarkt gestartet gestatten gestattet geste gesteckt gestehen gesteigert
gestellt gesten gestern gesteuert gestickt gestiegen gestiftet gestimmt gestochen
gestohlen gestoppt gestorben gestort gestorte gestossen gestrandet gestrichen gestrickt
gestrigen gestritten gestunken gesturzt gesucht gesund gesunde gesundem gesunden
gesunder gesundes gesundheit gesundheitsamt gesungen gesunken getagt getan getarnt
geteilt getestet getotet getragen getrankemarkt getrauert getraumt getrennt getreten
getriebe getrieben getroffen getrunken geubt gewachsen gewagt gewahlt gewahlte gewahlten
gewahren gewahrleisten gewahrleistet gewahrt gewalt gewaltig gewand gewandelt gewander
gewandert gewann gewannen gewarnt gewartet gewaschen gewechselt geweckt geweint geweitet
gewendet gewerbesteuer gewerkschaft gewerkschaften gewertet gewesen gewettet gewichen
gewicht gewichte gewichten gewichtet gewidmet gewiesen gewinn gewinne gewinnen gewinner
gewinns gewinnst gewinnt gewischt gewiss gewisse gewissen gewisser gewissermassen
gewitter gewogen gewohnen gewohnlich gewohnt gewohnten gewollt gewonnen geworden
geworfen gewuhlt gewunden gewundert gewunscht gewusst gezahlt gezaubert gezeigt gezielt
gezogen gezuchtet gezundet gezwungen ggf gib gibs gibst gibt gibts giessen gift gigant
giganten gilt ging ginge gingen gings gipfel girokonto gitarre gitter glanz glas glaser
glasig glasige glatt glatteis glaub glaube glauben glaubst glaubt glaubte glaubten
gleich gleiche gleichen gleicher gleiches gleichfalls gleicht gleichzeitig gleis gleise
gleitet glg glied glieder gliedern glimmen glimmt global globale globalen globus glocke
glocken gluck glucke glucklich gluckliche glucklichen glucklicher glucklicherweise
glucks gluhwein gluten gnade golden goldene goldenen gong gonnen google goss gott gotter
gottes grab grabe graben graber grabs grabstein grabt grad grade graf grafen grafik
gramm grand gras graser grasig grass gratulieren grau graue grauen grausam greifen
greift gremien gremium grenze grenzen griechen griechenland griechisch griechische
griechischen griff grill grillen grob grobe gross grossartig grossartige grossartigen
grosse grosseltern grossem grossen grosser grossere grosseren grosserer grosseres
grosses grossstadt grosste grossten grosstenteils grosster grosszugig ground grubchen
grube grubeln grubelst grubelt grubelte gruben grubenungluck grun grund grunde grunden
grunder grundete grundgesetz grundlage grundlagen grundlich grundlos grundlose grundsatz
grundsatze grundsatzlich grundsatzliche grundschule grundsteuer grundstuck grundstucke
grundung grundwissen grune grunen gruner grunes gruppe gruppen gruss grusse grussen
gruzi guck gucke gucken guckt gugel gulasch gultig gultigen gunstig gunstige gunstigen
gunstiger gurtel gut gute gutem guten guter gutes gutheissen gutschein gutscheine
gymnasien gymnasium haar haare haaren hab habe haben habens habs habt hacken hackt hafen
haft hafte haften haftet haftung haftungen haha hahaha hahn hahnchen hahne haie haien
hain haken hakle halb halbe halben halber halbes halbtags halbwegs halde halden half
halfen halfte halften hall halle hallen hallenbad hallenfussball halli hallig halligen
hallihallo hallo hallochen halloween hallt hallte hallten hals halse halsen halst halt
halte halten haltend haltestelle haltet haltung halunke ham hamburger hamburgern hammer
hammergeil hammers hams hamse hand handball hande handel handeln handels handelt
handelte handen handler handlung handlungen handschuhe handtuch handwerk handwerker
handy handys handyvertrag hang hange hangen hangt hardware hark harmlos hart harte
harten harter harz hase haselnuss haselnusse hasen hasi hass hasse hassen hasslich hasst
hasste hast haste hasten hastig hastige hastigen hasts hat hats hatt hatte hatten
hattest hattet hatts hau haube hauben hauch haue hauen hauf haufen haufig haufiger
haufigsten haupt hauptmann hauptsache hauptsachlich hauptstadt haus hausarzt hausaufgabe
hausaufgaben hause hausen hauser hausern hauses haushalt haushalte hausnummer haust
haustier haustiere haustur haut haute hauten hauts havanna havarie havarien havarieren
havariert hdl hebe hebel heben heber hebern hebt heck hecke heer hefen hefeteig heft
hefte heftig heftige heftigen hehe heide heidekraut heidelbeere heiden heikel heikle
heiklen heil heiland heile heilen heilig heiligabend heilige heiligen heiliger heim
heimat heime heimlich heimlichen heimweh heinzelmannchen heirat heiraten heiss heisse
heissen heisser heisserer heisses heisst heissts heize heizkosten heizol heizt heizte
heizung heizungen hej hektar held helden helf helfe helfen helfend helfer helft hell
helle hellem hellen heller helles helm helme help hemd hemden hemmen hemmt hemmung
hemmungen heran herauf heraus herausfinden herausforderung herausforderungen herausgabe
herausgegeben herauskommen herauszufinden herauszukommen herb herbe herbei herberge
herbergen herbst herbstes herd herden herein hergestellt herkommen herkunft herr herren
herrin herrje herrlich herrliche herrlichen herrn herrschen herrscht herrschte
herstellen hersteller herstellung heruber herum herunter hervorgehen hervorgeht
hervorragend hervorragende hervorragenden herz herzchen herzen herzlich herzlichen
herzustellen hetze heule heulen heuler heulte heut heute heutige heutigen heutzutage
hexe hey heyho hi hieb hielt hielte hielten hier hieran hierauf hieraus hierbei hierfur
hierher hierhin hiermit hieruber hiervon hierzu hiess hiessen hihi hilf hilfe hilfen
hilfreich hilft himmel himmelfahrt himmels hinab hinauf hinaus hindernis hinein hing
hingegen hingehen hingelegt hingewiesen hinnehmen hinrichten hinrichtung hinsicht
hinsichtlich hinten hinter hintereinander hinteren hinterer hintergrund hintergrunde
hinterher hinterhof hinterhofe hinterlegen hinterlegt hinterm hintertur hinuber hinunter
hinweg hinweis hinweise hinweisen hinzu hinzufugen hinzugefugt hippe hirsch hissen
historiker historisch historische historischen historischer historisches hit hits hitze
hm hmm hmmm hob hobby hobel hobeln hobelt hoben hoch hochhaus hochhauser hochhausern
hochschule hochsommer hochst hochste hochsten hochstens hochster hochstes hochwasser
hochwertige hochzeit hock hocke hocker hockern hockey hof hofe hoffe hoffen hoffentlich
hoffnung hoffnungen hofft hoffte hoflich hohe hohem hohen hoher hohere hoheren hoheres
hohes hohl hohle hohlen hohler hohn hol holder hole holen holle holt holte holten holz
holzer honig hopfen hopp hoppel hoppla hor horde horden hore horen horer horn horner
horoskop horst hort horte hose hosen hotel hotels html huben hubsch hubsche hubschen
hugel huhn huhner huhu hulfe hulle humbug humor hund hunde hunden hundert hunderte
hunderten hundertste hundesteuer hunger hungrig hupt hurde hurden hure hurensohn hurra
hust huste hustel husteln husten hustest hustet hustete hut hute huter hutern hutte
hutten hybris ich ichs ick icke ideal ideale idealen idee ideen identifizieren
identifiziert identisch identitat idiot idioten idiotisch igitt iglu iglus ignorieren
ignorierst ignoriert ignorierte ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres iih
illegal illegale illegalen im imho imker immer immerhin immernoch impfstoff impfung in
indem indes indessen indirekt indische indischen individull individulle individullen
individuum industrie inflation info infolge infolgedessen informatik information
informationen informativ informieren informiert infos ingenieur inhaber inhalt inhalte
inhalten inhaltlich inhaltliche initiative initiativen inklusive inkompetenz inland
innen innenpolitik innenstadt innere inneren innerhalb ins insbesondere insekt insekten
insekts insel inseln insgesamt insofern inspiriert instagram installation installieren
installiert institut institute instituts integrieren integriert intelligent intelligente
intensiv intensive intensiven intensiver interessant interessante interessanten
interessanter interessantes interessent interessenten interessieren interessierst
interessiert interessierte interessierten international internationale internationalen
internationaler internationales internet interpretieren interpretiert interview
interviews investieren investiert investition investitionen inwiefern inwieweit
inzwischen iphone irgend irgendein irgendeine irgendeinem irgendeinen irgendeiner
irgendetwas irgendjemand irgendwann irgendwas irgendwelche irgendwer irgendwie irgendwo
irgendwoher irre irren irrer irres irrtum isar isch islamische islamischen isn isoliert
iss isses isst ist ists italien italiener italienisch italienische italienischen iwas
iwie iwo ja jacke jackett jackpot jagen jager jagern jagers jagt jagte jagten jahr
jahrbuch jahre jahrelang jahren jahres jahrestag jahrgang jahrhundert jahrhunderte
jahrhunderts jahrlich jahrliche jahrlichen jahrt jahrtausend jahrzehnt jahrzehnte
jakobsmuschel jakobsweg jan janner januar japan japanisch japanische japanischen java
javascript jawohl jawoll je jeans jede jedem jeden jedenfalls jeder jedermann jederzeit
jedes jedesmal jedoch jegliche jeglichen jeglicher jeher jemals jemand jemandem jemanden
jemandes jene jenem jenen jener jenes jens jenseits jep jesus jetzige jetzigen jetzt
jeweilige jeweiligen jeweils jo joa job jobcenter jobs journalist journalisten jubel
jude juden judische judischen jugend jugendamt jugendherberge jugendliche jugendlichen
jugendlicher juhu jul juli julklapp jun jung junge jungen junger jungere jungeren junges
jungst jungste jungsten juni junior junioren juniors jup jurist juristen juristische
juristischen jut ka kabel kacke kafer kaffee kahl kahle kahler kahn kai kaiser kaisern
kaisers kaiserzeit kakao kalender kalt kalte kalten kam kame kamel kamele kamen kamera
kameras kamin kammen kammer kampagne kampf kampfe kampfen kampfer kampft kampfte kams
kanal kanale kandidat kandidaten kaninchen kann kannen kanns kannst kannste kannte
kannten kanon kanu kanus kanzel kanzeln kanzler kanzlerin kapelle kapern kapert kapiert
kapitel kaputt kaputte kaputten kaputter karfreitag karneval karo karolinger karos
karosserie karotte karotten karriere karte karten kartoffeln kartoffelpuffer
kartoffelsalat kase kasse kassen kassenbon kassiert kasten katastrophe kategorie
kategorien kater katholische katholischen katz katze katzen katzig kauen kauf kaufe
kaufen kaufer kaufhaus kaufhauser kauft kaufte kaum kebab keene kehle kehren kehrt
kehrte keil keile keim keime keimen kein keine keinem keinen keiner keinerlei keines
keinesfalls keineswegs keins kekse kelle kellen keller kellern kellers kellner kelter
kemenate kenn kenne kennen kennengelernt kennenlernen kennenlernt kennenlernte
kennenzulernen kennst kennt kenntlich kenntnis kenntnisse kennzeichen kerl kerle kern
kerne kernen kerzen kessel kette ketten kettensage kettet ketzer ketzerei ketzerisch
ketzern kfz ki kiefer kiepe kilogramm kilometer kilometern kind kinder kinderarzt
kindergarten kindern kindes kindheit kinn kino kinos kippen kirche kirchen kissen kiste
kisten kita kitaplatz kittel kitteln kitz kitzelig kitzler kladde kladden kladderadatsch
klage klagen klager klamotte klamotten klang klapp klappe klappen klappt klar klare
klaren klarer klares klaro klart klasse klassen klassenarbeit klassenfahrt klassisch
klassische klassischen klassischer klau klauen klausel klauseln klausur klausuren
klausurtagung klavier klebeband klebebander kleben kleid kleider klein kleine kleinen
kleiner kleinere kleineren kleines kleingeld kleinkram kleinstadt kleinste kleinsten
klemmen klettern klick klicken klicks klima klimaanlage klimas klimmzug klinge klingelt
klingelton klingen klingt klinik kliniken klinker klosse kloster klug kluge kluger knall
knapp knappe knappen knast knauel kneifen kneift kneipe kneipen knie knipsen knochen
knollchen knopf knoten koalition koalitionsvertrag kochbuch kochen kocher kochin
kochinnen kochrezept kocht kochtopf koffer kohl kohle kohleausstieg kohlekraftwerk
kohlen kohlensaure kohlenstoff kohleofen kohlerei kohlerin kohlkopf kohlrabi kohlrube
kollege kollegen kollegin kolleginnen koller kombiniert komet kometen komisch komische
komischen komm komma kommando kommandos komme kommen kommende kommenden kommentar
kommentare kommentaren kommentator kommentiere kommentieren kommentiert kommission
kommst kommste kommt kommts kommunalen kommunalwahl kommune kommunen kommunistischen
kommunizieren komodie kompass kompensieren kompensiert kompetenz kompetenzen komplett
komplette kompletten komplex komplexe komplexen kompliziert kompost komposthaufen
kompott kompromiss konferenz konflikt konflikte konfrontiert kongress konig konige
koniges konigin konigs konkret konkrete konkreten konkurrenten konkurrenz konn konne
konnen konnt konnte konnten konntest konntet konnts konsequent konservative
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
runen runter russen russisch russische russischen russischer russland rustikal s saal
saale saat sabbat sabbern sabbert sabel sabeln sache sachen sachlich sachliche sachma
sachte sack sacke sacken saft sag saga sage sagen sags sagst sagt sagte sagten sah sahe
sahen sahne sahst saison saite saiten salat salbe sale salen salon salz samen sammeln
sammelt sammelte sammlung sammlungen samstag samstage samstags samt samtliche samtlichen
sand sanden sanft sang sangen sanger saniert sank sankt sarg sarge sass sassen satt
sattel satz satze satzen satzung satzungen sau sauber saubere saue sauen sauer sauere
sauerkraut saufen saufer sauge saugen saugt saule saulen saure sauren saurer saures saus
sausen saust sbahn schach schacht schachte schade schadel schaden schadet schaf schafe
schafen schaffe schaffen schaffst schafft schaffte schafften schafherde schale schalen
schalker schalldicht schallen schalte schalten schalter schaltet schamane schamanen
schamen schande schanze scharf scharfe scharfen scharfer scharft scharren scharte
scharten schatten schattig schatz schatze schatzen schatzi schatzkammer schatzkiste
schatzmeister schatzsuche schatzt schatzte schau schauder schaudern schaue schauen
schauer schauern schauert schaufel schauplatz schauplatze schauspieler schauspielerin
schaust schaut schaute scheibe scheiben scheid scheiden scheidet scheidung schein
scheinbar scheine scheinen scheint scheiss scheisse scheiter scheitern scheitert
scheiterte schelle schellen schellte schelte schelten schenk schenkel schenken schenker
schenkt schenkte scherbe scherben schere scherz scheue scheuen scheuer scheuern scheut
scheute schicht schichten schick schicke schicken schicker schickes schickst schickt
schickte schieb schieben schieber schiebt schief schien schiene schienen schiessen
schiesst schiff schiffe schiffen schild schilder schildere schildern schildert
schildkrote schilf schilfrohr schimmel schimmelig schirm schirme schirmen schlacht
schlachte schlachten schlachter schlaf schlafe schlafen schlafer schlafern schlafplatz
schlaft schlafzimmer schlag schlage schlagen schlager schlagt schlamm schlampe schlange
schlangen schlank schlau schlecht schlechte schlechten schlechter schlechtes
schlechteste schlegel schleich schleiche schleicht schleier schleiern schleife schleifen
schleifer schleift schleifte schleppt schleppte schlicht schlichte schlichten schlichter
schlichtung schliesse schliessen schliesslich schliesst schlimm schlimme schlimmer
schlimmes schlitten schlitz schlitze schlitzen schloss schlossen schlosser schlosses
schlucht schluchten schluck schlucken schluckt schluckte schlug schluge schlugen schluss
schlussel schlussen schmale schmalen schmaler schmatz schmecken schmeckt schmeckte
schmeissen schmelzer schmerz schmerzen schmied schmiede schmieden schmiert schmolz
schmuck schmuckte schmunzeln schmunzelt schmuste schmusten schmutz schnaps schnee
schneide schneiden schneidend schneider schneiderin schneidern schneiders schneidert
schneiderte schneidest schneidet schneien schneite schnell schnelle schnellem schnellen
schneller schnellere schnelles schnellste schnellsten schnickschnack schnitt schnitte
schnitten schnitzel schnuller schnullern schob schoben schober schock schokolade
schollen schon schone schonen schonend schoner schonerer schones schonheit schonste
schonsten schonster schont schorle schoss schotte schotten schotter schrag schrage
schragen schrager schrank schraube schrauben schrecken schrecklich schreckt schrei
schreib schreibe schreiben schreibend schreibens schreiber schreiberei schreiberin
schreibern schreibers schreibst schreibt schreibtisch schreibung schreie schreien
schreiend schreier schreihals schrein schreine schreinen schreiner schreinern schreiners
schreit schreite schreiten schreitet schrie schrieb schrieben schrieber schrien schrift
schriften schriftlich schriftliche schriftlichen schrill schrille schritt schritte
schritten schrittweise schroten schrott schub schube schubkarre schublade schubladen
schubste schubsten schuf schufen schuften schuftet schuh schuhe schuhen schuhmacher
schulbus schuld schulde schulden schuldete schuldig schule schulen schuler schulerin
schulerinnen schulern schulers schulfacher schulhaus schulhof schulranzen schultag
schultage schulter schultern schulweg schund schuren schurke schurken schurt schurze
schuss schusse schussel schusseln schussen schusses schuster schustern schusters schutt
schutte schuttel schutteln schutten schuttet schutz schutze schutzen schutzt schutzte
schwach schwache schwachen schwacher schwachsinn schwacht schwachte schwagerin schwanger
schwangere schwangerschaft schwanz schwarm schwarz schwarze schwarzen schwarzer
schwarzes schwarzwald schwatz schweben schwebend schwebt schwebte schwebten schwede
schweden schwedische schwedischen schweifen schweige schweigen schwein schweine
schweinen schweins schweiz schweizer schweizern schwelle schwellen schwer schwere
schwerem schweren schwerer schwererer schweres schwerlich schwerster schwert schwerte
schwerter schwertern schwerts schwester schwestern schwierig schwierige schwierigen
schwieriger schwierigkeiten schwimm schwimmbad schwimmen schwindler schwitz schwitzen
schwore schworen schwuchtel schwul schwule schwulen schwuler scooter seat sechs sechste
sechsten sechster sechzehn sechzig see seeadler seeblick seegang seegras seele seelen
seen seenot seenplatte seerose seeufer segeln segen segne segnen seh sehe sehen sehn
sehne sehnen sehnsucht sehr seht sei seid seide seiden seidig seien seiend seife seifen
seil seile seilen sein seine seinem seinen seiner seinerseits seinerzeit seines seins
seist seit seitdem seite seiten seither seitwarts sekt sekte sekunde sekunden selber
selbst selbstverstandlich selfie selfies sellerie selten seltene seltenen seltener
seltsam seltsame semester senat send senden sender sendern sendet sendung sendungen senf
senioren senken sensibel sensible sep sept september serbe serben serie serien server
serviert servus sessel setz setze setzen setzt setzte setzten setzung seuche seuchen sex
sexull sexulle sexullen shirt shirts shop shorts show sich sichel sicher sichere
sicheren sicherer sicherere sicheres sicherheit sicherlich sichern sicherst sichert
sicherte sicherten sicherung sicht sichtbar sichtlich sie sieben siebente siebt siebten
siebzehn siebzig siedel siedlung sieg siege siegel siegen sieger siegt siegte sieh siehe
siehst siehste sieht siehts sies signieren silbe silber silbern silo silos silvester
sind sindse sing singen singt sink sinke sinken sinkt sinn sinne sinnlos sinnt sinnvoll
sinnvolle siri sis site situation situationen sitz sitze sitzen sitzenden sitzt sitzung
sitzungen skandal skat skeptisch ski sklaven smartphone smartphones sms snapchat so
sobald soben socken sodass sofa sofern sofort software sog sogar sogen sogenannte
sogenannten sogleich sohlen sohn sohne sohnes solange solar solarstrom solch solche
solchen solcher solches soldat soldaten soll solle sollen sollens solls sollst sollt
sollte sollten solltest solltet solo somit sommer sommerfest sommerfeste sommern
sommerreifen sommers sonderangebot sondern song songs sonnabend sonnabends sonne
sonnenschein sonntag sonntage sonntags sonst sonstige sonstigen sonstiges sooft sorge
sorgen sorgt sorgte sorry sortiert sosse sossen soviel sowas soweit sowie sowieso sowohl
sozial sozialamt sozialdemokraten soziale sozialen sozialer soziales sozusagen spagat
spaghetti spalt spalte spalten spam spandex spanien spanier spanisch spanische
spanischen spannend spannende spannenden spannender spannendes spannendste spannendsten
spanner spannung spannungen spannweite spanplatte spar sparbuch sparen sparer spargel
sparkasse spart spass spasse spassen spast spat spaten spatenstich spater spatere
spateren spati spatsommer spatz spatzi spatzle spazieren spaziergang spd speichel
speichern speichert speicherung speisen spendabel spende spenden sperre sperren
sperrmull spezialisiert spezialisten speziell spezielle speziellen spie spiegel spiegelt
spiel spielchen spiele spielen spieler spielern spielplatz spiels spielst spielt spielte
spielten spielzeug spiesser spiessern spiessig spin spind spinde spindel spinn spinnen
spinner spioniert spitz spitze spitzen sport sporthalle sportler sportlich sportliche
sportlichen sportplatz sports spot sprach sprache sprachen sprachst sprang sprech
spreche sprechen sprechend sprechende sprecher sprecht spreng sprengen sprich sprichst
spricht spriessen spriesst spring springen springer springern springst springt sprit
spritzen sprossen spruch spruche spruchen sprung spulmaschine spur spuren spurt sputnik
staat staaten staates staatlich staatliche staatlichen staatlicher staats staatsanwalt
stab stabil stabile stachen stack stadel stadien stadion stadt stadte stadten stadter
stadthalle stadtische stadtischen stadtrand stadtrat stadtrate stadtteil stadtteile
stadtwerke stadtwerken stahl stahls stall stalle stamm stamme stammen stammend stammhaus
stammt stammte stand standard standards stande standen standesamt standfest standig
standige standigen standort standorte standorten stange stangen stank stanken star starb
starben stare stark starke starkem starken starker starkere starkeren starkerer starkes
starkste starksten starkt starkten starr starre stars start startelf starten startet
startete startpunkt startseite statement station stationen statistik statistiken statt
stattdessen stattfand stattfanden stattfinden stattfindet stattgefunden stattlich
stattliche stattzufinden statu statun statut statuten stau staub staubsauger staude
stauden staunen staunst staut stechen steck stecke stecken steckst steckt steckte steg
stegen steglos stegreif steh stehe stehen stehend stehle stehlen stehn stehst steht
steif steife steifen steifer steig steigen steigern steigert steigerung steigt steil
steile stein steine steinen steins stell stelle stellen stellenweise stellst stellt
stellte stellten stellung stellungnahme stellvertretender stemmen stemmt stemmte stempel
sterbe sterben stern sterne sternen sternzeichen stetig stetigkeit stets steuer steuern
stich sticht stichwahl stick stieg stiegen stiel stiess stiessen stift stiften stiftet
stiftete stiftung stil still stille stillen stillstand stimm stimme stimmen stimmt
stimmte stimmten stimmts stimmung stimmzettel stinkt stirbt stirn stocken stockt stoff
stoffe stoffen stollen stolz stolze stolzen stolzer stop stopp stoppen store storen
stort storung storungen story stossen stosst strafbar strafe strafen straffe straffen
straffer straftat straftaten strafzettel strahlen strahne strahnen strand stranden
strang strasse strassen strassenbahn strategie strategien stream streamen streams
streben strecke strecken streckt streich streichen streife streifen streik streit
streiten streitig streits streng strenge strengen stress stressen stressig stressige
stresst strich strichen stritten strittig strom stromen stromt stromten struktur
strukturen stuck stucke stucken student studenten studie studien studieren studierende
studierenden studiert studierte studium studiums stufe stufen stuhl stuhle stulle stumme
stummen stunde stunden stundenlang sturm sturmer sturmten sturz sturzen sturzt sturzte
stutzen such suche suchen suchend suchst sucht suchte suchten suden sudlich sudlichen
sudseite suite sulze summe summen summt sunde sunden super supermarkt supi suppe sushi
suss susse sussen susser susses symptome syrer syrische syrischen system systematisch
systematische systeme systemen systems szene szenen tabelle tabellen tablet tabletten
tach tacho tafel tafeln tafelwasser tag tage tagebuch tagelang tagen tages tagesordnung
taglich tagliche taglichen tags tagsuber tagt tagte tagten tagung tail takt takten tal
tales tanga tank tankstelle tankstellen tankt tannenbaum tante tanten tanz tanzen tanzt
tape tasche taschen tasse tastatur tasten tat tate taten tater tatest tatig tatigen
tatigkeit tatigkeiten tatort tatsache tatsachen tatsachlich tatsachliche tatsachlichen
tauben tauch tauchen taucht tauchte taue tauen taufe taufen tauge tausch tauschen
tausend tausende tausenden taut taxen taxi team teams technik techniken techniker
technisch technische technischen technischer technologie technologien teddy tee teen
teer teich teig teige teil teile teilen teilgenommen teilnahme teilnehmen teilnehmer
teilnehmern teils teilt teilte teilung teilweise teilzunehmen telefon telefonbuch
telefone telefonieren telefonnummer telefons telegraf telegram telegramm teleskop
teletext television televisor teller tellergericht tellerrand tempel temperatur
temperaturen tempo tempos tennis teppich termin termine termins terroristen test testen
tests teuer teuerste teuersten teufel teure teuren teurer teurere teures text texte
texten theater theaters thema themas thematisieren thematisiert themen theorie theorien
therme thermen thesen thomaner thunfisch ticket tickets tief tiefe tiefen tiefer
tiefgarage tiefpunkt tiefpunkte tier tierheim tiger tiktok tipp tippen tipps tips tisch
tische titel titeln titten tja tobe tochter tod tode todes todlich todliche todlichen
tofu toilette toiletten toll tolle tollen toller tolles tomate tomaten ton tone tonne
tonnen tont tonte tool tools topf tor tore toren torf tors torte torten tortur tosen
tosend tot total totale tote toten totet touchscreen tour touristen trab traben
tradition traditionell traditionelle traditionellen traditionen traf trafe trafen trag
trage tragen trager tragodie tragt trainer trainieren trainiert training trakt tralala
tram tranen transport transportieren transportiert trat traten trau traue trauen trauer
traum traume traumen traurig traurige traut treffe treffen treffend treffer treiben
treibt trend trends trennen trennt trennung treppe treppen tresse tret treten treue
treuen treuer trick tricks trieb trifft trink trinke trinken trinkt trip tritt trocken
trockenen trocknen trockner trodelmarkt troll trolle tropfen trost trosten trottel trotz
trotzdem trotzen trotzt trug truge trugen trugt trunkenheit truppe truppen tschau
tschuldige tschuldigung tschus tschuss tu tuch tun tur turen turkei turken turkis
turkisch turkische turkischen turkischer turm turnhalle turnier tust tut tuts tuv twitch
twitter typ typen typisch typische typischen typs ubahn ubel uben uber uberall uberaus
uberblick uberdacht uberdachte uberdachung uberdenken uberdies uberfall uberfallen
uberflussig uberfordert ubergang ubergeben uberhaupt uberholt uberlassen uberlassung
uberleben uberlebt uberlege uberlegen uberlegt uberlegungen uberleitung uberm ubermacht
ubermorgen ubernahm ubernahme ubernahmen ubernehme ubernehmen ubernimmt ubernommen
uberprufen uberpruft uberraschen uberraschend uberrascht uberraschung uberraschungen
uberreicht ubers uberschrift ubersehen ubersetzen ubersetzt ubersetzte ubersetzung
ubersetzungen ubersicht ubersieht uberstehen ubersteht ubertrieben uberwachen uberwacht
uberwachung uberweisung uberwiegend uberwinden uberwunden uberzahl uberzeugen
uberzeugend uberzeugt uble ublen ubler ubles ublich ubliche ublichen ublicherweise ubrig
ubrigen ubrigens ubt ubung ubungen ufer uff uh uhr uhren ukraine ukrainische
ukrainischen um umbau umbringen umfang umfangreiche umfangreichen umfassen umfassend
umfassende umfassenden umfasst umfeld umfrage umfragen umgang umgebaut umgeben umgebung
umgehen umgehend umgekehrt umgesetzt umgestellt umgewandelt umher umkreis umland
umliegenden ummeldung ums umsatz umsetzen umsetzung umso umsonst umstand umstande
umstanden umstritten umtausch umwelt umziehen umzug umzugehen umzusetzen unabhangig
unabhangige unabhangigen unangenehm unbedingt unbekannt unbekannte unbekannten
unbekannter unbesetzt und unendlich unfahig unfair unfall unfalle ungarischen ungefahr
ungemein ungerecht ungern ungewohnlich ungewohnliche ungluck unglucklich unheimlich uni
union universitat universitaten unklar unlangst unmittelbar unmittelbaren unmittelbarer
unmoglich unnotig uno unrecht uns unschuldig unser unsere unserem unseren unserer
unseres unsern unsicher unsinn unsre unten unter unterbringung unterbrochen unterdessen
untere untereinander unterem unteren unterer untergang untergebracht unterhalb unterhalt
unterhalten unterhaltung unterkommen unterkunft unterlag unterlagen unterliegen
unterliegt unterm unternahm unternahmen unternehmen unternehmens unternehmer unternommen
unterricht unterrichten unterrichtet unterscheid unterscheide unterscheiden
unterscheidet unterschied unterschieden unterschiedlich unterschiedliche
unterschiedlichen unterschiedlicher unterschreiben unterschreibt unterschrieb
unterschrieben unterschrift unterschriften unterstutze unterstutzen unterstutzt
unterstutzte unterstutzung untersuche untersuchen untersucht untersuchung untersuchungen
unterwegs unumstritten unvermeidbar unwetter unzahlige unzufrieden update updates ups
urkunde urkunden url urlaub ursache ursachen ursprung ursprunglich ursprungliche
ursprunglichen urteil urteile urteilen usa usw uups vater vaters vegan vegane
verabschieden verabschiedet verandere verandern verandert veranderte veranderten
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

EVERYDAY: frozenset[str] = frozenset(_WORDS.split())
