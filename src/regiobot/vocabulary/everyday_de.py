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

EVERYDAY: frozenset[str] = frozenset(
    """
aale aalen abbau abbiegen abbreche abbrechen abbricht abbruch abendessen abends aber
abermals abfahrt abfall abfallen abgabe abgaben abgang abgangen abgebaut abgeben
abgebrochen abgefahren abgefallen abgegeben abgehangen abgehangt abgeholt abgelaufen
abgelehnt abgelenkt abgelesen abgenommen abgeordnete abgeordneten abgesagt abgeschafft
abgeschaltet abgeschlossen abgeschnitten abgeschrieben abgesetzt abgesprochen abgestellt
abgestimmt abgetreten abgezogen abhangen abhangig abhangt abheben abholen ablaufen
ablauft ablehnen ablenken ablesen abnahme abnehmen abreise absage absagen absagt absatz
abschaffen abschalten abschliessen abschloss abschluss abschlusse abschneiden abschnitt
abschnitte abseits absetzen absicht absichten absichtlich absolut absolute absoluten
absoluter absolutes absolventen abstand abstanden abstehen abstellen abstellt abstimmen
abstimmt abteil abtritt abwarten abwarts abweichen abwichen abziehen abzug abzugeben
abzumelden abzuschliessen abzuwarten account accounts ach acht achte achten achtzehn
achtzig acker ade adieu adler adresse adressen adressieren advent affe affen afk afrika
agent agenten agieren agiert ah aha ahm ahnen ahnlich ahnliche ahnlichen ahnlicher
ahnliches ai akademie akku akkus akt akte akten aktie aktien aktion aktionen aktiv
aktive aktiven aktiver aktivieren aktiviert aktivitat aktivitaten aktualisiert aktull
aktulle aktullen aktuller aktulles akzeptieren akzeptiert alb alben albern alberne
albernen alberner album alda aldi alexa all alle allein alleine allem allen aller
allerdings alles allet allgemein allgemeine allgemeinen allgemeiner allgemeines
allmahlich alltag alltags alpen als also alt alte alten alter altere alteren alterer
alters altes alteste altesten altstadt am amazon amerika amerikaner amerikanern
amerikanische amerikanischen amerikanischer ampel amt amter amtern amtes amtliche
amtlichen amusiert an analog analysieren analysiert anbau anbieten anbietet ander andere
anderem anderen anderer anderes andern andernfalls anders anderswo anderthalb android
aneinander anfahren anfang anfange anfangen anfangs anfangt anfing anfingen anfrage
anfragen angabe angaben angebe angeben angeblich angebot angebote angeboten angedeutet
angefahren angefangen angegangen angegeben angegriffen angehalten angehen angehort
angeht angeklagt angekommen angekundigt angelegenheit angelegenheiten angelegt angemacht
angemeldet angenommen angepasst angerufen angeschaut angeschlossen angesehen
angesprochen angestellt angestellte angestellten angetreten angewendet angewiesen
angezeigt angezogen angingen angreifen angriff angriffe angriffen angst angste angucken
anhalt anhalten anhand anhoren ankam anker anklage ankommen ankommt ankundigen ankunft
anlage anlagen anlass anlegen anmelden anmeldet annahernd annahme annahmen annehmen
anner annimmt anpassen anruf anrufe anrufen ans ansatz ansatze anschauen anscheinend
anschlag anschlage anschlagen anschlags anschliessen anschloss anschluss anschreiben
ansehen ansicht ansichten ansieht ansonsten ansprechen anspruch anspruche anspruchen
anstand anstatt ansteigen anstelle anstellen anstellt anstieg anstiegen anstrengend
anteil anteile antrag antrage antreten antwort antworte antworten antwortet antwortete
anweisen anwenden anwesend anwesenden anzeige anzeigen anziehen anzubieten anzufangen
anzug anzugreifen anzulegen anzunehmen anzupassen anzuschauen anzuschliessen anzusehen
anzusprechen anzutreffen anzutreten anzuwenden apfel apotheke apotheken app apparat
appelliert appellierte appetit apps apr april arabisch arabische arabischen arbeit
arbeite arbeiten arbeiter arbeitern arbeitest arbeitet arbeitete arbeiteten arbeitslos
arbeitslose arbeitslosen arbeitsplatz arbeitsplatze arbeitstag arger argern argert arm
arme armee armen armer armes arrogant arsch arschloch artikel artikeln artikels arzt
arzte arzten arztes arztin asap asien aspekt aspekte aspekten ass assistent assistenten
ast asylbewerber attackiert attraktiv attraktive attraktiver aua auch auf aufbau
aufbauen aufeinander auffallen auffuhrt aufgabe aufgaben aufgebaut aufgebe aufgeben
aufgedeckt aufgefallen aufgefuhrt aufgegeben aufgehalten aufgehangt aufgehen aufgehoben
aufgehort aufgeklart aufgelegt aufgelistet aufgelost aufgemacht aufgenommen aufgepasst
aufgeregt aufgerufen aufgeschrieben aufgestanden aufgetaucht aufgeteilt aufgetreten
aufgewacht aufgrund aufhalten aufhangen aufheben aufhoren aufhort aufklaren auflistet
auflosen aufm aufmachen aufmerksamkeit aufnahme aufnahmen aufnehmen aufnimmt aufpassen
aufraumen aufregen aufregend aufruf aufrufen aufs aufsatz aufsatze aufstand aufstehen
aufsteigen aufstieg auftauchen auftaucht auftrag auftrage auftrat auftraten auftrete
auftreten auftritt auftritte auftritten aufwachen aufwarts aufzubauen aufzug aufzugeben
aufzuhalten aufzunehmen aug auge augen august aus ausbau ausbauen ausbilden ausbildung
ausbruch ausdruck ausdrucken ausdrucklich auseinander ausfahren ausfahrt ausfall
ausfallen ausfallt ausfielen ausflug ausfuhren ausfuhrlich ausfuhrliche ausfuhrlichen
ausfuhrlicher ausfullen ausgabe ausgaben ausgang ausgebaut ausgeben ausgebildet
ausgedruckt ausgefahren ausgefallen ausgefuhrt ausgefullt ausgegangen ausgegeben
ausgehen ausgeht ausgekommen ausgelassen ausgemacht ausgerichtet ausgeschaltet
ausgeschlossen ausgeschrieben ausgesehen ausgesprochen ausgesucht ausgetauscht
ausgetragen ausgetreten ausgewahlt ausgezahlt ausgezeichnet ausgezeichnete
ausgezeichneten ausgezogen auskommen auskunft ausland auslander auslandern auslandische
auslandischen auslandischer ausm ausmachen ausmacht ausmass ausnahme ausnahmen
ausprobieren ausprobiert ausrede ausreden ausreichen ausreichend ausreichende ausreicht
ausrichten ausruhen aussage aussagen aussah ausschalten ausschliessen ausschluss
ausschnitt aussehen aussen ausser ausserdem aussere ausserem ausseren ausserer ausseres
ausserhalb ausserst aussicht aussichten aussieht aussprechen aussteigen ausstellung
ausstellungen ausstieg aussuchen austauschen austauscht austragen austragt austritt
auswahlen ausweichen ausweis auswirken auszahlen ausziehen auszubauen auszudrucken
auszufallen auszufuhren auszug auszugeben auszugehen auszuschliessen auto autobahn
autobahnen automaten automatisch automatische autos autsch axt baby babys bach bache
bacher back backen backer backerei bad baden bader badern bah bahn bahnen bahnhof
bahnsteig bakterien bald balken balkon ball balle banane bananen band banden bander bank
banken bar barbock baren bargeld bart barte barts base baske basken baskenmutze
basketball basteln bat batterie batterien bau bauch bauche bauchen bauchschmerzen baue
bauen bauer bauern bauernhof bauers baues baum baumarkt baume baumen baustein baustelle
baustellen baut baute bauten beamte beamten beantragen beantragt beantworten beantwortet
bearbeiten bearbeitet beauftragt beauftragte becher bedacht bedachte bedachten bedanken
bedankt bedankte bedankten bedauern bedenken bedenkt bedeuten bedeutend bedeutende
bedeutenden bedeutender bedeutest bedeutet bedeutete bedeutung bedien bedienen bedient
bediente bedingung bedingungen bedurfnis bedurfnisse bedurfnissen beenden beendet
beendete beerdigung befand befanden befehl befehle befinden befindet befordern befordert
befragen befragt befragten befreien befreit befunden befurchte befurchten befurchtet
begangen begann begannen begegnen begegnet begehen begehrt begeht beging beginn beginne
beginnen beginnend beginns beginnst beginnt begleiten begleitet begleitete begonnen
begreifen begreift begriff begriffe begriffen begrunden begrundet begrundete begrundung
begrussen begrusst begrusste behalt behalten behaltet behandel behandele behandeln
behandelst behandelt behandle behaupten behauptet behauptete beheben beherrschen
beherrscht behielt behindern behindert behinderte behinderten behorde behorden bei
beibringen beichte beichten beichtet beichtete beide beiden beider beides beieinander
beifall beige beigetragen beil beile beilen beim bein beinahe beine beinen beines
beiraten beiseite beispiel beispielsweise beissen beisst beitrag beitrage beitragen
beitritt beiwerk bekam bekamen bekampfen bekampft bekannt bekannte bekannten bekannter
bekannteste bekanntesten bekomme bekommen bekommst bekommt belag belasten belastet
belebt beleg belege belegen belegt belegte belegten beleidigen beleidigt beleidigte
beleuchten beleuchtet beliebig beliebige beliebigen beliebt beliebte beliebten beliebter
beliebtes beliebtesten belohnen belohnt bemerken bemerkt bemerkte bemerkung bemerkungen
bemuhen bemuht bemuhte bemuhten benannt benannte benannten benannter benanntes benehmen
benennen benommen benotige benotigen benotigt benotigte benotigten benutze benutzen
benutzer benutzername benutzt benutzte benutzten benzin beobachten beobachtet
beobachtete bequem berat beraten beratung beratungen beraubte berechne berechnen
berechtige berechtigt berechtigte berechtigten bereit bereiten bereiter bereitest
bereitet bereitete bereits bereuen bereut berg berge bergen berges bergiger bericht
berichte berichten berichtet berichtete berichteten berichtigen bernstein
berucksichtigen berucksichtigt beruf berufe berufen beruflich berufliche beruflichen
berufs beruhigen beruhigt beruhren beruhrt besass besassen beschaftigen beschaftigt
beschaftigte beschaftigten bescheid bescheiden bescheuert beschimpft beschleunigen
beschleunigt beschliesse beschliessen beschliesst beschloss beschlossen beschluss
beschlusse beschranken beschrankt beschreiben beschreibt beschreibung beschreibungen
beschrieb beschrieben beschwer beschwerde beschwerden beschweren beschwert beseitigen
beseitigt beseitigte besen besessen besetzen besetzt besetzte besetzten besichtigen
besichtigt besichtigte besitz besitze besitzen besitzer besitzt besondere besonderem
besonderen besonderer besonderes besonders besprachen bespreche besprechen besprochen
besser bessere besseren besserer besseres bestand bestande bestanden bestatige
bestatigen bestatigst bestatigt bestatigte beste besteh bestehe bestehen bestehend
besteht bestellen bestellt bestellte bestellung bestellungen besten bestens bester
bestes bestimm bestimme bestimmen bestimmst bestimmt bestimmte bestimmten bestimmter
bestimmtes bestochen bestrafen bestraft bestreiten bestreitet bestritten besuch besuche
besuchen besucher besuchern besucht besuchte besuchten bete beteilige beteiligen
beteiligt beteiligte beteiligten beten beton betone betonen betont betonte betonten
betrachte betrachten betrachtet betraf betrag betrage betragen betrat betraten betreffen
betreffend betreibe betreiben betreibst betreibt betreten betrieb betriebe betrieben
betriebs betrifft betritt betroffen betroffene betroffenen betrog betrogen betrug
betrunken betteln beurteilen beurteilt beurteilte beute beutel beuten bevor bewahren
bewahrt beweg bewegen bewegt bewegte bewegung bewegungen beweis beweise beweisen beweist
bewerb bewerben bewerbt bewerbung bewerbungen bewerten bewertet bewiesen bewirbt bewog
bewohner bewohnern bewohnt bewohnte bewohnten bewohntes beworben bewundern bezahlen
bezahlt bezahlte bezahlten bezeichnen bezeichnet bezeichnete bezeichneten beziehen
bezieht beziehung beziehungen beziehungsweise bezog bezogen bezug bezuge bidde bienen
bier biet biete bieten bietet bild bilde bilden bilder bildern bildes bildet bildete
bildeten bildschirm bildung billig billige billigen billiger bin binde binden bindet
biologie biologisch biologische biologischen biomull birgst birgt birne bis bisher
bisherige bisherigen bislang biss bisschen bist biste bitt bitte bitten bitter bittere
bitterer bitteschon bittet bla blabla blah blase blasen blasiert blasige blasigen
blaskapelle blasmusik blass blassgrun blast blatt blatter blattern blau blaue blauen
blauer bleib bleibe bleiben bleibst bleibt blick blicke blicken blickt blickte blieb
bliebe blieben bliebt blies blind blinde blinden blinder blitz block blockieren
blockiert blod blode bloden blodsinn blog blogs bloss blub blubb bluht blume blumen blut
blute bluten boah bock boden bogen bohnen bombe bomben bonus boot boote bord born borse
borsen bose bosen boser boses boss bot bote boten botschaft botschaften box boxen brach
brachen brachte brachten brand brande branden brandheiss brandneu brandstifter brandung
brannte brannten branntwein braten brauch brauche brauchen brauchst braucht brauchte
brauchten braue brauen braun braune braunen braus braut brechen brecht breit breite
breiten breiter breites bremse bremsen brennen brennt brett bricht brief briefe briefen
brille bring bringe bringen bringst bringt briten bro brot brotchen browser bruch bruche
bruchen bruchig bruchrechnung brucke brucken bruder brudern bruders brudi brunnen brust
bruste brutal bspw btw buben buch buche buchen bucher bucherei buchern buches buchstabe
buchstaben bucht bucken bude buh buhne buhnen bund bundes bundeskanzler bundeskanzlerin
bundesland bundeslander bundeslandern bundesliga bundesprasident bundesrat bundestag
bundnis bunker bunt bunte bunten burg burge burger burgerin burgerinnen burgern
burgersteig burgt burgte buro buros burschen bus busch busche buschs busen bussi butte
butter button bye bzgl bzw ca cafe camp cent chat chatbot check checken chef chefs
chemie chemische chemischen china chinesen chinesisch chinesische chinesischen chip
chips chor christ christen christlich christliche christlichen christlicher ciao circa
clip clips club clubs code codes cola comic comics computer cool coole coolen cooler
corona covid cyber cybermobbing cyberpunk da dabei dach dacher dachse dachte dachten
dadurch dafur dagegen daheim daher dahin dahinter damalige damaligen damals dame damen
damit damlich damm dammen dampf danach dane daneben danen dank dankbar danke danken
dankeschon danko dankt dankte dann daran darauf daraus darf darfst dargestellt darin
darstellen darstellt daruber darum darunter darzustellen das dasjenige dass dasselbe dat
datei dateien daten datum dauer dauere dauern dauernd dauert dauerte daumen davon davor
dazu dazwischen ddr dealer deck decke deckel decken deckst deckt defekt definieren
definierst definiert definierte dein deine deinem deinen deiner deines deins dem
dementsprechend demnach demnachst demokratie demokratisch demokratische demokratischen
demonstranten demonstrieren demonstriert demselben den denen denk denke denken denkend
denker denkmal denkst denkste denkt denn dennoch denselben depp deppen der derart deren
derer derjenige dermassen ders derselbe derzeitige derzeitigen des deshalb desselben
dessen desto deswegen detail details dett deutlich deutliche deutlichen deutlicher
deutsch deutsche deutschem deutschen deutscher deutsches deutschland dez dezember
dialekt dich dicht dichte dichten dichter dick dicke dicken dicker dickes die dieb diebe
dieben diebes diejenige diejenigen dien diene dienen dienst dienstag dienstage dienstags
dienste diensten dient diente dienten dies diese diesel dieselbe dieselben diesem diesen
dieser dieses diesmal diesseits digga digger diggi digital digitale digitalen diktatur
diktiert ding dinge dingen dingens dinger dingsbums dingsda dir direkt direkte direkten
direkter dirigent disch diskussion diskussionen diskutier diskutiere diskutieren
diskutierst diskutiert display dit doch dokumentiere dokumentieren dokumentiert dollar
dom domen doner donnerstag donnerstags doof doppelt dorf dorfer dorfern dorfes dorfs
dorsch dort dorther dorthin dos dose dosen dost download drache drachen draht drahte
dramatisch dramatische dramatischen dran drang drangen drangt drauf draussen dreh drehe
drehen dreht drehte drei dreihundert dreimal dreissig dreissigste dreissigsten
dreitausend dreizehn dreizehnte drin dring dringe dringend dringt drinnen dritt dritte
drittel dritteln dritten drittens dritter drittes droben droh drohen droht drohte
drohung drohungen druben druber druck drucke drucken drucker druckt druckte drum drunten
drunter du duft dulden dumm dumme dummen dummer dummes dummheit dunen dung dunge dunkel
dunkle dunklen dunkler dunkles dunn dunne dunnen dunner durch durcheinander durchfall
durchfuhren durchfuhrt durchgefuhrt durchgehen durchgesetzt durchs durchschnitt
durchsetzen durchzufuhren durchzusetzen durfen durft durfte durften durftest durftet dus
dusch dusche duschen dutzend ebay eben ebend ebenfalls ebenso echo echt echte echten
echter echtes ecke ecken edeka edel edle edlen edler edles effekt effekte effektiv
effektive effektiver egal egel eh ehe ehemalige ehemaligen ehemaliger ehen eher ehesten
ehre ehren ehrenamtlich ehrenamtliche ehrenamtlichen ehrlich ehrliche ei eiche eichen
eier eiern eies eigen eigene eigenem eigenen eigener eigenes eigenschaft eigenschaften
eigentlich eigentliche eigentlichen eigentum eile eilen eimer ein einander einbau
einbauen einbruch eindruck eindrucke eine eineinhalb einem einen einer eines einfach
einfache einfachen einfacher einfaches einfachste einfachsten einfadeln einfahrt
einfallen einfallt einfluss einflusse einfuhren eingaben eingang eingebaut eingeben
eingebrochen eingefallen eingefuhrt eingegangen eingehalten eingehen eingeladen
eingelassen eingenommen eingeraumt eingereicht eingerichtet eingeschaltet eingeschlafen
eingesetzt eingestellt eingeteilt eingetragen eingetreten eingezogen eingreifen eingriff
eingriffe einhalten einheimische einheimischen einheit einheiten einhundert einig einige
einigen einiger einigermassen einiges einigung einkaufen einkommen einkunfte einladen
einladung einlassen einluden einmal einmalig einmalige einnahmen einnehmen einreichen
einreicht einrichten eins einsamkeit einsatz einsatze einsatzen einsatzes einschalten
einschatzen einschlafen einsehen einseitig einseitige einsetzen einsetzt einsicht
einspruch einst einsteigen einstein einstellen einstieg eint einte eintrag eintrage
eintragen eintreten eintritt einundzwanzig einwohner einwohnern einzeln einzelne
einzelnen einzelner einziehen einzig einzige einzigen einziger einziges einzuberufen
einzufuhren einzug einzugehen einzuhalten einzuladen einzurichten einzusetzen
einzustellen eis eisernen eishockey eisig eitel eitle eklig elch elche elefanten elegant
elektronische elektronischen elf ellenbogen eltern email emails empfahl empfahlen
empfand empfanden empfang empfangen empfangt empfehle empfehlen empfiehlt empfinde
empfinden empfindet empfing empfingen empfohlen empfunden ende enden endet endete
endgultig endgultige endgultigen endlich energie energien eng engagieren engagiert
engagierte engagierten enge engel engeln engels engem engen enger engeren enges england
englander englisch englische englischen englischer enkel enorm enorme enormen entdecken
entdeckt entdeckte entdeckten ente entfernen entfernt entfernte entfernten entfernung
entfuhrt entgegen entgehen enthalt enthalten enthielt enthielten entkommen entlang
entlassen entlasten entlastet entscheide entscheiden entscheidend entscheidende
entscheidenden entscheidet entscheidung entscheidungen entschied entschieden entschloss
entschlossen entschluss entschuldige entschuldigen entschuldigst entschuldigt
entschuldigung entsetzt entsorgen entsorgt entspannen entspannt entsprach entsprechen
entsprechend entspricht entstand entstanden entstehen entsteht enttauschend enttauscht
entweder entwerfen entwickel entwickele entwickeln entwickelt entwickelte entwickelten
entwicklung entwicklungen entworfen entziehen entzogen entzug epoche er erbe erben erbst
erbte erbten erdbeeren erde erden ereignis ereignisse ereignissen erfahren erfahrst
erfahrt erfahrung erfahrungen erfanden erfinden erfinder erfindung erfolgreich
erfolgreiche erfolgreichen erfolgreicher erfolgreiches erfuhr erfuhren erfullen erfullt
erfullte erfunden ergab ergaben erganzen erganzt ergeben ergebnis ergebnisse ergebnissen
ergibt ergreifen ergriffen erhalt erhalte erhalten erhielt erhielten erhitzten erhohen
erhoht erhohte erhohten erholen erholt erholten erinnere erinnern erinnernd erinnerst
erinnert erinnerte erinnerten erinnerung erinnerungen erkaltung erkannt erkannte erkenne
erkennen erkennt erklare erklaren erklarst erklart erklarte erklarten erklarung
erklarungen erlahmen erlass erlassen erlasst erlauben erlaubnis erlaubt erlaubte
erlautern erlautert erlebe erleben erlebnis erlebnisse erlebt erlebte erlebten erledige
erledigen erledigst erledigt erleichtern erleichtert ermahnen ermahnt ermahnte ermitteln
ermittelt ermoglichen ermoglicht ermoglichte ermordet ernahren ernahrt ernahrte
ernahrten ernahrung ernannt ernannte erneuern erneuert ernst ernste ernstem ernsten
ernster ernstes ernte ernten erobern erobert eroffnen eroffnet eroffnete eroffneten
eroffnung erreich erreichbar erreiche erreichen erreichst erreicht erreichte erreichten
ers ersatz erscheine erscheinen erscheint erschien erschienen erschiess erschiessen
erschlagen erschopft erschossen erschreckend erschrocken ersetz ersetze ersetzen ersetzt
erst erstatten erstattet erstaunt erste erstellen erstellt ersten erstens erster erstes
erteilen erteilt erteilte erteilten ertrag ertrage ertragen ertrinken erwachen erwachsen
erwachsene erwachsenen erwachsener erwacht erwachte erwahn erwahne erwahnen erwahnst
erwahnt erwahnte erwahnten erwarb erwarte erwarten erwartet erwartete erwarteten
erwartung erwartungen erweisen erweist erweitern erweitert erweiterte erweiterten erwerb
erwerben erwies erwiesen erwischen erwischt erworben erzahl erzahle erzahlen erzahlt
erzahlte erzeugen erzeugt erzeugten erziehen erziehung erzogen es esel esse essen esser
essig esszimmer etablieren etabliert etablierte etablierten etc etliche etlichen etwa
etwas eu euch euer eule eure eurem euren eurer eures euro europa europaische
europaischen europaischer europaisches europameisterschaft europar euros evakuiert
evangelische evangelischen event events eventull eventulle evtl exakt exakte existiere
existieren existierst existiert experte experten explodieren explodiert explosion export
extrem extreme extremen ey fabrik fabriken facebook fach facher fachern faden fahigkeit
fahigkeiten fahne fahnen fahr fahre fahren fahrer fahrkarte fahrkarten fahrplan
fahrplane fahrplans fahrrad fahrrader fahrschein fahrst fahrt fahrten fahrzeug fahrzeuge
fahrzeugen fahrzeugs fall falle fallen falls fallst fallt falsch falsche falschen
falscher falsches falten falter familie familien fan fand fande fanden fandest fandet
fang fange fangen fangst fangt fans fantastisch fantastische farbe farben farbigen
fasching fass fassen fasst fasste fast fastenzeit faul fault faust feb feber februar
feedback fehl fehlen fehlend fehler fehlern fehlst fehlt fehlte fehlten feier feiern
feiert feiertag feiertage feiertagen feierte fein feind feinde feinden feine feinen
feiner feines feinsten feld felder feldern felsen fenster fenstern ferien ferner
fernsehen fernseher fertig fertige fertigen fesseln fest feste festen fester festerer
festes festgehalten festgelegt festgestellt festhalten festival festivals festland
festlegen festlegt feststellen festzuhalten festzustellen fett fette fetten feucht
feuchte feuchten feuer feuerwehr feuerwerk fick ficken fickt fieber fiel fielen fies
figur figuren film filme filmen films filter finanziell finanzielle finanziellen
finanzieller finanzieren finanziert find finde finden findest findet fing fingen finger
fingern fink finke finken finsterer firma firmen fisch fische fischen fischer fischern
fischers fisches fitness fixiert flach flache flachen flacherer flasche flaschen flausen
fleissig flexibel flexible flexiblen fliege fliegen flieger fliegt fliehen fliessen
fliessend fliesst flirten flog floge flogen floh floss fluch fluchs flucht fluchten
fluchtling fluchtlinge fluchtlingen flug fluge flugel flughafen flugzeug flugzeuge fluss
flusse flusses flut folg folge folgen folgend folgende folgendem folgenden folgender
folgendes folglich folgst folgt folgte folgten folter folterte fordere fordern fordert
forderte forderten forderung forderungen form format formate formen formst formt
formulieren formuliert formulierte forscher forschung forschungen fort fortgesetzt
fortschritt fortschritte fortsetzen foto fotografieren fotografiert fotos fotze frag
frage fragen fragend fragst fragt fragte fragten fraktion fraktionen frankieren
frankiert frankisch frankreich franzose franzosen franzosisch franzosische franzosischen
franzosischer frau frauen fraulein frech frei freie freiem freien freier freies freiheit
freiheiten freitag freitage freitags freiwillig freiwillige freiwilligen freiwilliger
fremd fremde fremden fremder fresse fressen freu freude freue freuen freund freunde
freunden freundin freundinnen freundlich freundliche freundlichen freundlicher
freundschaft freundschaften freut freute friede frieden friedhof frisch frische frischen
frischer frischere frischeren frischeres frisches friseur frisst frist frosch frost
frucht fruchte fruchten fruh fruhe fruhen fruher fruhere fruheren fruherer fruhjahr
fruhjahrs fruhling fruhlings fruhmorgens fruhsommer fruhstuck frust fuchs fuchse fugen
fuhl fuhle fuhlen fuhlst fuhlt fuhlte fuhlten fuhr fuhre fuhren fuhrerschein fuhrt
fuhrte fuhrten fuhrung fuhrungen full fulle fullen fullt fund funde funden funf funfte
funften funfzehn funfzehnte funfzig funkeln funktion funktionen funktionier funktioniere
funktionieren funktioniert funktionierte fur furchtbar furchte furchten furchtet
fureinander furs furst fursten fuss fussball fussballer fussballs fusse fussen futter
futtern fyi gab gabe gabel gabeln gaben gabs gabst galerie galt galten gang gange gangen
gangs gans ganz ganze ganzen ganzer ganzes ganztags gar garage garantieren garantiert
garnicht garten gartner gas gase gasen gast gaste gasten gatte gatten gatter gattin
gattung geantwortet gearbeitet geargert geb gebacken gebarde gebaren gebaude gebaudes
gebaut gebaute gebauten gebe gebeichtet geben gebend gebet gebete gebeten gebiet gebiete
gebieten gebildet gebissen geblieben gebogen geboren geborene geborenen geborgen gebot
gebote geboten gebracht gebrauch gebrauchen gebraucht gebrochen gebt gebucht gebuhr
gebuhren gebunden geburt geburtstag gecheckt gedacht gedachtnis gedanke gedanken
gedauert gedeckt gedenken gedicht gedichte gedichten gedichtet gedient gedreht gedroht
gedruckt geduldet geduldig gedurft geduscht geehrt geeignet geeignete geeigneten geeint
gefahr gefahrden gefahrdet gefahren gefahrlich gefahrliche gefahrlichen gefahrlicher
gefallen gefallt gefangen gefangnis gefass gefasst gefecht gefehlt gefeiert gefesselt
gefickt gefiel gefilmt geflirtet geflogen geflohen gefolgt gefoltert gefordert geformt
gefragt gefressen gefreut gefuhl gefuhle gefuhlen gefuhlt gefuhrt gefullt gefunden
gegangen gegeben gegebenenfalls gegen gegend gegenden gegeneinander gegensatz
gegenseitig gegenseitige gegenseitigen gegenstand gegenstande gegenstanden gegenuber
gegenwartig gegenwartigen gegessen geglaubt gegner gegnern gegners gegriffen gegrundet
geguckt geh gehabt gehalt gehalten gehalter gehalts gehandelt gehangen gehasst gehe
geheilt geheimnis geheimnisse geheiratet gehen gehend gehn gehoben gehofft geholfen
geholt gehor gehore gehoren gehorst gehort gehorte gehorten gehst gehste geht gehts
gehustet geige geigen geil geile geilen geiler geileren geileres geiles geist geister
geistes geistig geistige geistigen gejagt gekampft gekannt gekauft geklappt geklart
geklaut gekleidet gekocht gekommen gekonnt gekostet gekriegt gekrochen gekummert gekurzt
gekusst gelacht geladen gelagert gelande gelandet gelang gelangen gelangt gelassen
gelaufen gelautet gelb gelbe gelben geld gelder geldes gelds gelebt gelegen gelegene
gelegenen gelegenheit gelegenheiten gelegt gelehrt geleistet geleitet gelernt gelesen
geliebt geliebte geliebten geliefert gelindert gelingen gelingt gelitten gell gelle
geller gelobt gelogen gelohnt geloscht gelost gelt gelten geltend geluftet gelungen
gemacht gemaht gemalt gemass gemeinnutzige gemeinsam gemeinsame gemeinsamen gemeinsamer
gemeinsames gemeinschaft gemeinschaften gemeint gemeldet gemerkt gemessen gemietet
gemischt gemocht gemordet gemusst gemutlich gemutlichen genagt genannt genannte
genannten genau genaue genauen genauer genauso genehmige genehmigen genehmigt generation
generationen generieren generiert genervt genesen geniesse geniessen geniesst genommen
genoss genossen genug genugen genugend genugt genutzt geoffnet geordert geordnet gepackt
gepasst gepflegt geplagt geplant geplante geplanten gepostet gepragt gepruft gepustet
gerade geradeaus geraden gerannt gerat gerate geraten geraucht geraumt gerecht gerechte
gerechten gerechter gerechtes gerechtigkeit geredet geregelt gereicht gereinigt gereist
gerettet gericht gerichte gerichten gerichtet gerichts gerieben geriet gerissen gern
gerne gerochen geronnen geruch geruckt gerufen geruhrt gerungen gerustet gerutscht
gesagt gesammelt gesang gesangen gesaubert gesaugt geschaffen geschafft geschaft
geschafte geschaften geschafts geschah geschahen geschatzt geschaut geschehen
gescheitert geschenkt gescherzt gescheut geschichte geschichten geschickt geschieden
geschieht geschlafen geschlagen geschlecht geschlechts geschlossen geschlossene
geschlossenen geschluckt geschmeckt geschminkt geschmuckt geschneidert geschnitten
geschoben geschossen geschrieben geschrien geschritten geschuldet geschutzt geschwacht
geschwarmt geschwenkt geschwiegen geschwister geschwitzt gesehen gesellschaft
gesellschaften gesellschaftlich gesellschaftliche gesellschaftlichen gesellschaftlicher
gesendet gesenkt gesessen gesetz gesetze gesetzen gesetzes gesetzlich gesetzliche
gesetzlichen gesetzt gesichert gesicht gesichte gesoffen gesogen gesollt gesonnen
gesorgt gespannt gespart gespendet gesperrt gespielt gesprach gesprache gesprachen
gesprengt gesprochen gesprungen gestalte gestalten gestaltet gestaltete gestalteten
gestanden gestandnis gestarkt gestartet geste gesteckt gestehen gesteht gesteigert
gestellt gesten gestern gesteuert gestickt gestiegen gestimmt gestochen gestohlen
gestoppt gestorben gestort gestossen gestrichen gestrickt gestrigen gestritten gestunken
gesturzt gestutzt gesucht gesund gesunde gesundem gesunden gesunder gesundes gesundheit
gesungen gesunken gesusst getagt getan getanzt getarnt getauft getauscht geteilt
getestet getotet getragen getrauert getraumt getraut getrennt getreten getrieben
getroffen getrunken geubt gewachsen gewacht gewagt gewahlt gewahlte gewahlten gewaltig
gewaltige gewaltigen gewandert gewann gewannen gewarmt gewarnt gewartet gewaschen
gewechselt geweckt gewehr geweint geweitet gewendet gewertet gewesen gewettet gewichen
gewicht gewichte gewichten gewidmet gewiesen gewinkt gewinn gewinne gewinnen gewinns
gewinnst gewinnt gewirkt gewischt gewiss gewisse gewissen gewisser gewissermassen
gewisses gewitter gewogen gewohnen gewohnlich gewohnliche gewohnlichen gewohnt gewohnten
gewollt gewonnen geworden geworfen gewunden gewundert gewunscht gewusst gezahlt
gezaubert gezeigt gezielt gezogen gezuchtet gezundet gezwungen ggf gib gibs gibst gibt
gibts giessen gift gifts gilt ging ginge gingen gings gitarre glanz glanzend glas glaser
glatt glatte glatteis glatten glaub glaube glauben glaubst glaubt glaubte glaubten
gleich gleiche gleichem gleichen gleicher gleiches gleichfalls gleichheit gleicht
gleichzeitig gleis gleise gleitet glg global globale globalen glocke glocken gluck
glucke glucklich gluckliche glucklichen glucklicher glucklicherweise glucks gluten
golden goldene goldenen gonnen google goss gothe gott gotter gottes grab grabe graben
graber grabs grad grade graf grafen grafik grafiken gramm gras gratuliere gratulieren
grau graue grauen grausam greifen greift grenze grenzen griechen griechenland griechisch
griechische griechischen griff griffen grill grillen grippe grob grobe groben groberer
gross grossartig grossartige grossartigen grossartiger grossartiges grosse grosseltern
grossem grossen grosser grossere grosseren grosserer grosseres grosses grossstadt
grosste grossten grosstenteils grosster grosstes grosszugig grubchen grube grubeln
gruben grubenungluck grun grund grunde grunden grundet grundete grundlich grundsatz
grundsatze grundung grune grunen gruner grunes gruppe gruppen gruss grusse grussen gruzi
guck gucke gucken guckst guckt gugel gultig gultige gultigen gunstig gunstige gunstigen
gunstiger gunstigsten gurtel gut gute gutem guten guter gutern gutes haar haare haaren
hab habe haben habens habs habt hack hacken hackt hafen hafte haften haftet haha hahaha
hahn hahne hai haie haien hais haken hakle halb halbe halben halber halbes halbtags
halbwegs half halfen halfte halften halle hallen halli hallihallo hallo hallochen hals
halse halsen halst halt halte halten haltend haltestelle haltet haltung ham hammer
hammergeil hams hamse hand handball hande handel handeln handels handelt handelte handen
handle handler handlung handlungen handschuhe handtuch handwerk handy handys hang hange
hangen hangt hark hart harte harten harter hartes hase hasen hasi hass hasse hassen
hasslich hassliche hasst hasste hast haste hasten hasts hat hats hatte hatten hattest
hattet hau haube hauben hauch haue hauen hauf haufen haufig haufige haufiger haufigsten
haupt hauptsache hauptsachlich hauptstadt haus hauschen hause hausen hauser hausern
hauses haust haut haute hauten hauts havarie havarien havel hdl hebe hebel heben hebt
hecke heer heft hefte heftig heftige heftigen heftiger hehe heikel heikle heiklen heil
heile heilen heiligabend heilst heim heimat heimatland heime heimlich heimlichen
heimlicher heirat heiraten heiratet heiratete heiss heisse heissen heisser heisserer
heisses heisst heissts heize heizung hej hektar held helden helf helfe helfen helfend
helft hell helle hellen heller hellerer hellster helm helme help herauf heraus
herausfinden herausgegeben herauskommen herauszufinden herauszukommen herbst herbstes
herd herde herden herein hergestellt herkommen herkunft herr herren herrje herrn
herstellen heruber herum herunter hervorragend hervorragende hervorragenden herz
herzchen herzen herzlich herzlichen herzustellen hetze hetzen heule heulen heuler heulte
heute heutige heutigen heutiger heutzutage hexe hexen hey heyho hi hieb hielt hielte
hielten hier hieran hierauf hierbei hierfur hierher hierhin hiermit hieruber hiervon
hierzu hiess hiessen hiesst hihi hilf hilfe hilfen hilfreich hilft himmel himmelfahrt
himmels hinab hinauf hinaus hindernis hindernisse hinein hing hingegen hingehen
hingelegt hingewiesen hinnehmen hinten hinter hintere hintereinander hinteren hinterer
hinteres hinterher hinterm hinuber hinunter hinweis hinweise hinweisen hinzufugen
hinzugefugt hinzuweisen hinzuzufugen hirsch historisch historische historischen
historischer historisches hit hitler hits hitze hm hmm hmmm hob hobby hobbys hoben hoch
hochsommer hochst hochste hochsten hochstens hochster hochstes hochwasser hochzeit
hochzeiten hock hocke hockey hof hofe hoff hoffe hoffen hoffentlich hoffnung hoffnungen
hofft hoffte hoflich hohe hohem hohen hoher hohere hoheren hoheres hohes hohler hol
holder hole holen holle holt holte holten holz holzer holzerner honig hopfen hopp hoppel
hoppla hor hore horen horer horoskop horst hort horte horten hose hosen hotel hotels
huben hubsch hubsche hubschen hufte hugel huhn huhner huhu hulfe hulle humbug hund hunde
hunden hundert hunderte hunderten hundertste hunger hungrig hurde hurden hure hurensohn
hurra husten hut hute hutte hutten hymne ich ichs ick icke ideal ideale idealen idee
ideen identifizieren identifiziert identitat idiot idioten igitt ignorieren ignorierst
ignoriert ignorierte ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres iih illegal illegale
illegalen im imho immer impfstoff impfung import in indem indessen indirekt individull
individulle individullen industrie inflation infolge infolgedessen information
informationen informieren informiert ingenieur inhaltlich inhaltliche inland innen
innenstadt innere inneren innerhalb ins insbesondere insekten insel inseln insgesamt
instagram installation installieren installiert institut institute instituts integrieren
integriert integrierte integrierten intelligent intelligente intensiv intensive
intensiven intensiver interessant interessante interessanten interessanter interessantes
interessieren interessierst interessiert interessierte interessierten internat
international internationale internationalen internationaler internationales internet
interview interviews investieren investiert inwiefern inwieweit inzwischen iphone
irgendein irgendeine irgendeinen irgendjemand irgendwann irgendwas irgendwelche
irgendwer irgendwie irgendwo irre irrem irren irrer irres irrtum isch isn isoliert iss
isses isst ist ists italien italiener italienisch italienische italienischen
italienischer iwas iwie iwo ja jacke jagen jager jagern jagers jagt jahr jahrbuch jahre
jahren jahres jahrestag jahrgang jahrhundert jahrhunderte jahrhunderts jahrlich
jahrliche jahrlichen jahrtausend jahrzehnt jahrzehnte jammern jan janner januar japan
japanisch japanische japanischen jawohl jawoll je jeans jede jedem jeden jedenfalls
jeder jedermann jedes jedoch jegliche jeglichen jeglicher jemals jemand jemandem
jemanden jemandes jene jenem jenen jener jenes jens jenseits jep jesus jetzige jetzigen
jetzt jo joa job jobs joggen joghurt joker journalist journalisten jubel jubeln juckt
jude juden judische judischen judischer jugendliche jugendlichen jugendlicher juhu jul
juli jun jung junge jungen junger jungere jungeren jungerer junges jungst jungste
jungsten jungster juni jup juristisch juristische juristischen jut ka kabel kacke kafer
kaffee kahler kalender kalt kalte kalten kalterer kam kame kamen kamera kameras kamin
kamm kammen kammer kammern kammt kampf kampfe kampfen kampfer kampft kampfte kampften
kams kandidat kandidaten kandidatur kaninchen kann kannen kanns kannst kannste kannte
kannten kanonen kanzler kanzlerin kapelle kapert kapiert kapitel kaputt karfreitag
karneval karte karten kartoffel kartoffeln karton kase kasse kassen kassieren kassiert
kasten kategorie kategorien kater katholisch katholische katholischen katz katzchen
katze katzen kauen kauf kaufe kaufen kaufer kauft kaufte kaum keene kehle kehren kehrt
kehrte keil keile keilen keim keime keimen kein keine keinem keinen keiner keines keins
keks kekse kelle kellen keller kellern kellers kellner kenn kenne kennen kennengelernt
kennenlernen kennenzulernen kennst kennt kenntnis kenntnisse kerl kerle kerze kerzen
kessel kette ketten ketzer ketzerei ki kick kiefer kilogramm kilometer kilometern kind
kinder kindergarten kindern kindes kindheit kino kinos kiosk kippen kirche kirchen
kissen kiste kisten kita kitas kladde kladden kladderadatsch klag klage klagen klager
klagt klamotte klamotten klang klange klapp klappe klappen klappt klar klare klaren
klarer klarerer klares klaro klart klasse klassen klassisch klassische klassischen
klassischer klassisches klatschen klau klauen klavier kleben klebt kleid kleider klein
kleine kleinem kleinen kleiner kleinere kleineren kleinerer kleines kleingeld kleinkram
kleinstadt kleinste kleinsten klemmen klettern klick klicken klicks klickt klinge
klingeln klingelt klingen klingt klinik kliniken klopfen kloster klosters klug kluge
kluger klugeren klugeres knall knapp knappe knappen knauel kneipe knie knochen knopf
knoten koalition kochen kocht koffer kohl kohle kohlen kohlerei kohles kollege kollegen
koller kombinieren kombiniert komisch komische komischen komm komme kommen kommend
kommende kommenden kommentiere kommentieren kommentierst kommentiert kommission kommst
kommste kommt kommts kommunistische kommunistischen kommunizieren komodie kompakt
komplett kompromiss kompromisse konflikt konflikte konflikten kongress konkret konkrete
konkreten konkreter konkurrenten konn konnen konnt konnte konnten konntest konntet
konnts konservativ konservative konservativen konstruiert kontakt kontakte konto
kontrolle kontrollen kontrollieren kontrolliert konzentrieren konzentriert konzentrierte
konzept konzepte konzert konzerte konzerten kooperieren kopf kopfe kopfen kopfschmerzen
kopftuch kopie kopien kopieren kopiert korb korper korperlich korperliche korperlichen
korpers korrekt korrekte korrigier korrigiere korrigieren korrigiert kost kosten
kostenlos kostenlose kostenlosen kostenloser kostenloses kostet kostete kostlich kotze
kotzen kotzt kp kraft krafte kraften kraftig kraftige kraftigen krafts kraftwerk
kraftwerke kragen kram krams krank kranke kranken krankenhaus krankenhauser
krankenhausern krankheit krankheiten krass krasse krassere kraul kraule kraus krausem
kraut krauter kreativ kreative kreativen krebs kredit kredite kreis kreischen kreise
kreisel kreisen kreises kreislauf kreist kreisverkehr kresse kreuzung krieg kriege
kriegen krieger krieges kriegs kriegst kriegt krimi krise krisen kritik kritisch
kritische kritischen kritischer kritisiere kritisieren kritisierst kritisiert
kritisierte krone kronen krug kruge krugen kruges krummen krummer kruse kruste kuche
kuchen kuck kugel kugeln kuh kuhe kuhl kuhle kuhlen kuhler kuhleren kuhlerer kuhleres
kuhlern kuller kultur kulturell kulturelle kulturellen kulturen kummer kummere kummern
kummers kummerst kummert kummerte kummerten kummre kunde kunden kundigung kunftig
kunftige kunftigen kunst kunste kunstler kunstlern kunstlers kunstlich kunstliche
kunstlichen kupfer kurve kurven kurz kurze kurzel kurzeln kurzem kurzen kurzer kurzere
kurzeren kurzerer kurzes kurzester kurzlich kurzt kuss kusschen kusse kussen kuste
kusten kutsche kutschen lach lache lacheln lachelt lachen lachend lacht lachte lade
laden ladet ladst ladt lag lage lagen lager lagern lagst lagt lahm lalala lamm lampe
lampen land lande landebahn landen lander landern landes landet landete landkarte
landkarten landleben landliche landlichen landschaft landschaften landstrasse landtag
landtage landtags landung landwirt landwirte landwirtschaft lang lange langem langen
langer langere langeren langerer langeres langes langsam langsamer langst langste
langsten langster langweilig laptop larm las lasen lass lasse lassen lassend lasst last
laste lasten laster lastet latte lauben lauf laufe laufen laufend laufende laufenden
laufer laufs laufst lauft laus lausen laut laute lauten lauter lauterer lautet lautete
lebe leben lebend lebende lebenden lebendig lebendige lebens leber lebst lebt lebte
lebten leck lecke lecken lecker leckere lediglich leer leere leeren leg legal lege legen
lego legt legte legten lehne lehnen lehnt lehnte lehr lehrbuch lehre lehren lehrer
lehrerin lehrern lehrt lehrte leib leiber leibes leicht leichte leichten leichter
leichtes leid leide leiden leidenschaft leider leidet leihen leise leisen leiser leiste
leisten leistet leistete leistung leistungen leiten leiter leitet leitete leitung
leitungen lenk lenken lenkt lern lerne lernen lernst lernt lernte lernten les lese lesen
lesend leser lesern lesse lest letzte letzten letztendlich letzter letztes letztlich
leuchte leuchten leuchtet leute leuten level lg liberal liberale liberalen licht lichte
lichter lidl lieb liebe lieben liebend lieber liebes liebevoll liebling liebst liebste
liebsten liebt liebte liebten lied lieder liedern liedes lief liefen lieferanten liefern
liefert lieferte lieferten lieferung lieferungen lieg liege liegen liegend liegst liegt
lieh liehen lies liess liesse liessen liesst liest lifte liga like lila linde linden
linder link linke linken linker links lippe lippen list liste listen liter literatur
litt lkw lmao lob lobe loben lobt loch locher locke locken locker lockt loffel log logen
logisch logische logo lohn lohne lohnen lohnt lokal lokale lokalen lokaler lol los
loschen loscht loschte lose losen losgehen loslassen lost loste losung losungen lot
lotto lowe lowen lucke lucken luckenlos lud luft luge lugen lugst lugt lunge lunger lust
luste lustig lustige lustigen lustiger mach machbar mache machen machend machs machst
machste macht machte machten machtig machtige machtigen machtiger machts macken madchen
madchens mag magazin magazine magen mager magie magische magischen magst mahe mahen mahn
maht mai mail mails makel makler mal male malen maler malst malt malte mama mami man
manager manch manche manchen mancher manches manchmal mandat mangels mann manner mannern
mannes mannlich mannliche mannlichen mannschaft mannschaften mantel manull manullem
manullen manuller manulles marchen marder mark marke marken markieren markiert markt
markte markten marktes marktplatz mars marsch marschieren marz maschine maschinen maske
masken mass masse massen massiv massive massiven massiver massnahme massnahmen massstab
massstabe masst mast match mathematik matschige matte mauer maul maule maurer maus mause
mausi maximal maximale maximalen meckern medien medizin medizinisch medizinische
medizinischen meer meeting mega mehl mehr mehrere mehreren mehrerer mehrfach mehrheit
mehrmals meide meiden meile meilen mein meine meinem meinen meiner meines meins meinst
meinste meint meinte meinten meinung meinungen meise meisen meist meiste meisten
meistens meister meistern melde melden meldet meldete meldung meldungen melodie melodien
menge mengen mensch menschen menschlich menschliche menschlichen menschlicher
menschliches menu mer merci merk merke merken merkmal merkst merkt merkte mess messe
messen messer messung messungen meter metern methode methoden metro metzger mfg mia mich
miene mienen mies miete mieten mieter mietze miez mieze miezen migranten milch milde
milderer milliarde milliarden millimeter million millionen minderheit minderheiten
mindestens mine minen minimal minister ministerien ministerin minute minuten mir misch
mischen mischt mischung missbrauch missbraucht misst mist mit mitarbeiter mitarbeitern
mitbringen miteinander mitgemacht mitgenommen mitgeteilt mitglied mitglieder mitgliedern
mithilfe mitm mitmachen mitmacht mitnehmen mitspielen mittag mittagessen mittags mitte
mitteilen mitteilung mitteilungen mittel mittelalter mittelalterliche mittelalterlichen
mittelfeld mittelmass mittelmeer mitteln mittelpunkt mittels mitten mittendrin mittlere
mittleren mittlerer mittlerweile mittwoch mittwoche mittwochs mitwirkt mitzunehmen
mitzuteilen mix mixte mobel mochte mochten mochtest mochtet moderiere moderieren
moderiert modern moderne modernen moderner modernere modernes moge mogen moglich
mogliche moglichen moglicher moglicherweise moglichkeit moglichkeiten moglichst moin
moinmoin monat monate monaten monatlich monatliche monatlichen monats monatskarte mond
monde monitor montag montage montags montiert moore mord morde morden morder mordes
morgen morgens moschee motivieren motiviert motivierte motor motoren motorrad motors
motto mowe mowen mrz mude muhle mull mulleimer mulls mumpitz mund mundliche munkeln
musik musikalisch musikalische musikalischen musiker musikern muslimische muslimischen
muss mussen musst musste mussten musstest musstet muster mut mutig mutter mutze na nach
nachbar nachbarn nachbarschaft nachdem nachdenken nachen nachfrage nachfragen nachgeben
nachgefragt nachgehen nachgeht nachgelesen nachher nachlassen nachlesen nachliessen
nachm nachmittag nachmittags nachricht nachrichten nachsehen nachste nachsten nachster
nachstes nacht nachte nachteil nachteile nachten nachtrag nachts nachweis nachweisen
nachweist nachzudenken nachzugeben nachzugehen nachzulassen nachzusehen nachzuweisen
nacken nadel nage nagel nageln nagels nagen nah nahe nahen naher nahere naheren naheres
nahes nahezu nahm nahme nahmen nahrung naht nahten naiv naive naiven naja name namen
namlich nannte nannten nanu narben nascht nase nasen nass nassen nation national
nationale nationalen nationaler nationales nationen nato natur naturlich naturliche
naturlichen naturlicher nazi nazis ne nebel nebeln neben nebenan nebenbei nebeneinander
nebenher nech ned nee neffe neffen negativ negative negativen nehm nehme nehmen nehmend
nehmt nein nem nen nenn nenne nennen nennst nennt ner nerv nerven nervig nervt nest
neste net netflix nett nette netten netter nettes netto netz netze netzwerk netzwerke
netzwerken neu neubau neue neuem neuen neuer neuere neueren neues neugierig neujahr
neulich neun neunt neunte neunten neunzehn neunzig neusten neuzeit nice nich nicht
nichte nichts nick nickt nie niederschlag niedlich niemals niemand niemandem niemanden
niemandes nieren nikolaus nimm nimmst nimmt nirgends nirgendwo niveau nix no noch nochma
nochmal nochmals nonne nonnen nope nord norden nordlich nordlichen normal normale
normalen normaler normalerweise normales not note noten notfalls notiert notig notige
notigen notruf notwendig notwendige notwendigen nov november nuchtern nudeln null nummer
nummern nun nunja nur nuscht nuss nusse nuten nutte nutten nutze nutzen nutzlich
nutzliche nutzlos nutzt nutzte nutzten ob oben ober obere oberen oberhalb obgleich
objekt objekte objekten obs obschon obwohl oder ofen offen offenbar offene offenen
offener offenes offensichtlich offentlich offentliche offentlichen offentlicher
offentliches offentlichkeit offiziell offizielle offiziellen offizieller offizielles
offizier offiziers offline offne offnen offnet offnete offnung offnungszeit
offnungszeiten oft ofter ofters oftmals oh oha ohje ohm ohne ohnehin ohr ohre ohren oje
ok okay okey oki okidoki okologisch okologische okologischen okonomisch okonomische
okonomischen okt oktober ol oliv olympia oma omg omi onkel online ooch opa operation
operationen operiert opfer opfern opfers opi opposition optimal optimale option optionen
orange orchester orden ordens order ordner ordnung organisation organisationen
organisier organisiere organisieren organisierst organisiert organisierte organisierten
orientieren orientiert orientierte original originale originalen ort orte orten ortes
ortliche ortlichen osten ostern osterreich ostlich ostlichen otter paar paare paaren
paares paarmal pack packchen packen packt pakt panther papa papi papier papiermull
papperlapapp paprika papst parchen pardon park parken parkhaus parkhauser parkplatz
parkplatze parks parlament partei parteien partner partnern party pass passe passen
passend passende passenden passier passiere passieren passiert passierte passt passte
passwort passworter patient patienten pause pausen pausiert pausierte paypal pdf
peinlich penner penny per perfekt perfekte perfekten perfekter perfektes person personen
personlich personliche personlichen personlicher personliches personlichkeit
personlichkeiten pest pfanne pfeffer pfeffern pfeffers pfeffert pfeife pfeifen pfeil
pferd pferde pferden pfingsten pflanze pflanzen pflaster pflege pflegen pfleger pflegt
pflicht pflichten pfosten pfui pfund phase phasen physik physische physischen pille
pillen pilz pilze pink pisten pizza pkw plakat plakate plan plane planen planet planeten
plant planung planungen platte platten platz platzchen platze platzen platzes platzt
pleite plotzlich po podcast pokal pole polen politik politiker politikern politisch
politische politischen politischer politisches polizei polizist polizisten polnisch
polnische polnischen pony popo portion position positionen positiv positive positiven
positiver positives post poste posten postet posts potenzielle prag pragen praktisch
praktische praktischen praktischer prasentiere prasentieren prasentierst prasentiert
prasentierte prasident prasidenten praxis preis preise preisen preises press presse
prima primar primas prinz prinzen prinzip privat private privaten privater privates pro
probe proben probier probieren probiert problem probleme problemen problems produkt
produkte produkten produktion produktionen produzent produzenten produzieren produziert
professionell professionelle professionellen professioneller profil profile profit
profitieren profitiert programm programme programmen programmiere programmieren
programmiert programms projekt projekte projekten projekts protest proteste protesten
protestieren protokollieren provozieren provoziert prozent prozess prozesse prozessen
prozesses pruf prufen pruft prufung prufungen psst pst psychisch psychische psychischen
publizieren publiziert pullover pumpe pumpen punkt punkte punkten punktlich puppe puppen
pusten puter putz putzen quadratmeter qual qualitat qualitaten qualle quallen quartal
quartier quasi quatsch quelle quellen quer quiz qwertz rad rader radern radikal radikale
radikalen radio rads rakete raketen ramm ran rand rang range rangiert rannte rasen rast
rat rate raten rates rathaus rats ratschlage ratsel ratten rau raub rauber rauch rauchen
raucht raue rauem raues rauf raum raume raumen raumt raus rausch rauschen reagier
reagiere reagieren reagierst reagiert reagierte reaktion reaktionen realisiere
realisieren realisierst realisiert realitat recherchieren recherchiert rechne rechnen
rechner rechnung rechnungen recht rechte rechten rechter rechtes rechtlich rechtliche
rechtlichen rechts rechtzeitig recycling rede reden redest redet redner reduzieren
reduziert reduzierte referat reg regal rege regel regelmassig regelmassige regelmassigen
regeln regelt regen regieren regiert regierte regierung regierungen region regional
regionalbahn regionale regionalen regionen register registrieren registriert regnet regt
reibe reiben reich reiche reichen reicher reicherer reiches reicht reichte reichtum reif
reife reifen reiferer reime rein reinigen reinigung reis reise reisen reissen reisst
reist reiste reite reiten reitet reiz reize rekord relativ relative religion religionen
rennen rennt renoviert rente renten rentner reparatur reparaturen reparieren repariert
reserviert respekt respektieren respektiert rest restaurant restaurants reste restmull
retten retter rettet rettete rettung revier revolution rewe rezept rezepte richte
richten richter richterin richtern richters richtet richtete richteten richtig richtige
richtigen richtiger richtiges richtlinie richtlinien richtung richtungen riechen riecht
rief riefen riesen riesig riesige riesigen riesiger riesiges rille rind rinde rinden
rinder ring ringe ringen rippen risiko riss risse ritt ritte ritten rittes robben rock
rofl roher rohr rohre roll rolle rollen roller rollt rollte roman romane romantisch
romantische romantischen rosa rose rosen rot rote roten roter rotes rotieren router
rubel rubeln ruber rucken ruckgang rucksack rucksicht ruckstand ruckt ruckte rucktritt
ruckwarts ruf rufe rufen ruft rugen ruhe ruhen ruhestand ruhig ruhige ruhigen ruhiger
ruhr ruhren ruhrt ruht ruinen ruiniert rum rund runde runden runter russe russen
russisch russische russischen russischer russland rutschen rutscht s saal saale sache
sachen sachlich sachliche sachma sack sacke sacken saft sag sage sagen sagend sags sagst
sagt sagte sagten sah sahe sahen sahne sahst saht salat salbe salon salz sammeln sammelt
sammelte sammlung sammlungen samstag samstage samstags samt samtliche samtlichen
samtlicher sand sanden sang sangen sanger saniert sank sankt sann sass sassen sasst satt
sattel satz satze satzen satzes sau sauber saubere saue sauen sauer sauere saufen sauge
saugen saugst saugt saule saulen saure sauren saurer saures saus sausen saust sbahn
schach schade schaden schadet schaf schafe schaff schaffe schaffen schaffst schafft
schaffte schal schale schallen schalte schalten schaltet scham schame schamen scharf
scharfe scharfen scharfer scharfere scharferen scharferer scharferes schatten schatz
schatze schatzen schatzes schatzi schatzkiste schatzt schatzte schatzten schatzung
schatzungen schau schaue schauen schauer schauert schaust schaut schaute scheibe
scheiben scheid scheiden scheidet scheidung schein scheinbar scheine scheinen scheinst
scheint scheiss scheisse scheiter scheitern scheitert scheiterte schelle schellte
schelte schelten schenk schenken schenkt schenkte schere scherz scheuer scheune schicht
schichten schick schicke schickem schicken schicker schickes schickst schickt schickte
schieb schieben schieber schiebt schief schien schiene schienen schiessen schiesst
schiff schiffe schiffen schild schilder schildern schildkrote schiller schimmer schinken
schirm schlacht schlachte schlachten schlaf schlafe schlafen schlaft schlag schlage
schlagen schlager schlagt schlagzeug schlampe schlange schlangen schlank schlau schlauch
schlauer schlecht schlechte schlechtem schlechten schlechter schlechtes schlechteste
schlechtesten schleich schleiche schleicht schleife schleifen schleimen schleppt
schleppte schlicht schlief schliess schliesse schliessen schliesslich schliesst schloss
schlosse schlossen schlosser schlosses schluck schlucken schluckt schluckte schlug
schluge schlugen schluss schlusse schlussel schlussen schmal schmale schmalen schmaler
schmalerer schmatz schmatzen schmecken schmeckt schmeckte schmeissen schmeisst schmerz
schmerzen schmetterling schmied schmiede schmieden schmier schmiere schmiert schmolz
schmolzen schmuck schmuckte schmuste schmusten schmutz schmutzig schnabel schnaps schnee
schneide schneiden schneidend schneider schneidern schneidert schneiderte schneiderten
schneidest schneidet schneien schneite schnell schnelle schnellem schnellen schneller
schnellere schnelleren schnellerer schnelleres schnelles schnellste schnellsten
schnickschnack schnitt schnitte schnitten schob schoben schober schokolade schollen
schon schone schonen schonend schoner schonerer schones schonheit schonste schonsten
schonster schont schoss schotte schotten schrank schraube schrauben schrecklich
schreckliche schrecklichen schrei schreib schreibe schreiben schreibend schreibens
schreiber schreiberei schreiberin schreibern schreibers schreibst schreibt schreibtisch
schreie schreien schreiend schrein schreine schreinen schreiner schreit schreite
schreiten schreitet schrie schrieb schrieben schrieber schrien schrift schriften
schriftlich schriftliche schriftlichen schritt schritte schritten schrittweise schroten
schub schube schubkarre schublade schubladen schubste schubsten schuf schuh schuhe
schuhen schuld schulde schulden schuldet schuldete schuldig schule schulen schuler
schulern schulers schulfacher schulter schultern schulung schurke schurken schuss
schusse schussel schusseln schussen schusses schuster schutte schuttel schutteln
schutten schuttet schutz schutze schutzen schutzend schutzt schutzte schutzten schwach
schwache schwachen schwacher schwacherer schwachsinn schwacht schwachte schwager
schwanger schwangere schwangerschaft schwanz schwanze schwanzen schwarm schwarme
schwarmen schwarz schwarze schwarzem schwarzen schwarzer schwarzes schwatz schwatze
schwatzen schwede schweden schweige schweigen schweigt schwein schweine schweinen
schweins schweiz schwelle schwellen schwer schwere schwerem schweren schwerer schwererer
schweres schwersten schwerster schwert schwerte schwerter schwertern schwerts schwester
schwestern schwierig schwierige schwierigen schwieriger schwierigkeit schwierigkeiten
schwimm schwimmbad schwimmen schwimmer schwindel schwingen schwitz schwitze schwitzen
schwitzte schwore schworen schwuchtel schwul schwule schwulen schwuler sechs sechste
sechsten sechster sechzehn sechzig see seeadler seele seelen seen seenot seerose sees
seeufer segel segeln segen segne segnen seh sehe sehen sehn sehne sehnen sehr seht sei
seid seien seiend seife seifen seil seile seilen sein seine seinem seinen seiner seines
seins seist seit seitdem seite seiten seither seitwarts sekt sekte sekunde sekunden
selber selbst selbstverstandlich selten seltene seltenen seltener semester senat senats
send senden sender sendet sendung sendungen senf senken senkt sensibel sensible sep sept
september serie serien server serviert servus sessel setz setze setzen setzt setzte
setzten seuche seuchen sex sexull sexulle sexullen sexuller shop shops shorts show sich
sicher sichere sicheren sicherer sicheres sicherheit sicherlich sichern sichert sicherte
sicht sichtbar sichtbare sichtbaren sie sieben siebente siebt siebten siebzehn siebzig
siedel siedlung siedlungen sieg siege siegel siegen sieger siegt siegte sieh siehst
siehste sieht siehts sies siezt silbe silbernen silvester sind sindse sing singen singt
sink sinke sinken sinkt sinn sinne sinnlos sinnt sinnvoll sinnvolle siri sis sitten
situation situationen sitz sitze sitzen sitzt ski sklave sklaven smartphone smartphones
sms so sobald soben socken sodass sofa sofern sofort sog sogar sogen sogleich solange
solch solche solchen solcher solches soldat soldaten soll sollen sollens solls sollst
sollt sollte sollten solltest solltet somit sommer sommern sommers sondern song songs
sonnabend sonnabends sonne sonnenschein sonntag sonntage sonntags sonst sonstige
sonstigen sonstiges sooft sorge sorgen sorgt sorgte sorgten sorry sortieren sortiert
sosse sossen soweit sowie sowieso sowohl sozial soziale sozialen sozialer soziales
sozusagen spagat spam spandex spanien spanier spanisch spanische spanischen spannend
spannende spannenden spannender spannendes spanner spannung spannungen spar sparbuch
sparen spargel sparkasse spart sparte spass spassen spast spat spate spaten spater
spatere spateren spati spatsommer spatz spatzi spatzle spazieren spaziergang speck
speien speisen speit spende spenden spender sperre sperren sperrmull spezialist
spezialisten speziell spezielle speziellen spezielles spie spiegel spiegeln spiegelt
spiel spiele spielen spieler spielern spielfeld spielplatz spiels spielst spielt spielte
spielten spielzeug spinn spinne spinnen spioniert spitz spitze spitzen sport sportler
sportlich sportliche sportlichen sports sprach sprache sprachen sprachst sprang sprech
spreche sprechen sprechend sprecher spreng sprengen sprich sprichst spricht spring
springen springst springt sprit spritzen spruch spruche spruchen sprung spur spure
spuren spurt spurte staat staaten staates staatlich staatliche staatlichen staatlicher
staats stab stachen stadt stadte stadten stadtische stadtischen stadtrat stadtrate
stadtteil stadtteile stahl stall stalle stamm stamme stammen stamms stampfen stand
standart stande standen standig standige standigen standiger standort standorte
standorten stange stangen stank stanken stapel star starb starben stare stark starke
starkem starken starker starkere starkeren starkerer starkes starkste starksten starkt
starkten stars start starten startend startest startet startete starteten statement
station stationen statistik statistiken statt stattdessen stattfand stattfanden
stattfinden stattfindet stattgefunden stattzufinden statut statuten stau staub staunen
staunten staut stechen steck stecke stecken stecker steckst steckt steckte steh stehe
stehen stehend stehle stehlen stehn stehst steht steig steige steigen steigern steigert
steigt steil steile steilen stein steine steinen steins stell stelle stellen
stellenweise stellst stellt stellte stellten stellung stellungen stempel sterbe sterben
stern sterne sternzeichen stets steuer steuern steuert stich sticht stick stieg stiegen
stiel stiess stift still stille stillen stillstand stimm stimme stimmen stimmt stimmte
stimmten stimmts stinkt stirbt stirn stoff stoffe stoffen stolz stolze stop stopp
stoppen stoppt storch store storen stort storung storungen story stossen stosst strafbar
strafe strafen straftat straftaten strahlen strahlt strand stranden strang strasse
strassen strassenbahn streben strebt strecke strecken streckt streich streichen
streichst streifen streik streiks streit streiten streng strenge strengen stress strich
strichen strickte stritten strom stuckchen stucken student studenten studieren studiert
studierte stuhl stuhle stumm stumme stummen stumpf stunde stunden sturm sturmen sturmten
sturz sturzen sturzt sturzte stutzen stutzt such suche suchen suchend suchst sucht
suchte suchten suden sudlich sudlichen summe summen summt summte sunde sunden super
supermarkt supi suppe surfen suss susse sussen susser susses symptome synagoge syrer
system systematisch systematische systeme systemen systems szene szenen tabelle tabellen
tablet tablets tabletten tach tafel tafeln tag tage tagebuch tagen tages taglich
tagliche taglichen tags tagsuber tagt tagte tagten takt takten tal tales tank tanken
tankstelle tankstellen tankt tante tanten tanz tanzen tanzt tapfer tasche taschen
taschengeld tasse tassen tastatur taste tasten tat tate taten tater tatest tatort
tatsache tatsachen tatsachlich tatsachliche tatsachlichen taube tauben tauch tauchen
taucht tauchte taue tauen taufe taufen tauft tauge taugt taugten tausch tauschen tausend
tausende tausenden taut taxi team teams technik techniken techniker technisch technische
technischen technischer technisches teddy tee teen teer teil teile teilen teilgenommen
teilhabe teilnahme teilnehmen teilnehmer teilnehmern teils teilt teilte teilung
teilweise teilzunehmen telefon telefone telefonieren telefoniert telefonnummer telefons
telegram teletext television teller temperatur temperaturen tempo tennis termin termine
termins terrorist terroristen test testen tests teuer teuerste teuersten teufel teure
teuren teurer teurere teures text texte texten textes theater theaters theorie theorien
ticket tickets tief tiefe tiefen tiefer tiefgarage tiefsten tier tiger tiktok tipp
tippen tipps tisch tische titel titeln tja tobe tochter tod tode todes tods tofu toll
tolle tollen toller tolles tomaten ton tone tonen tonne tonnen tont tonte topf tor tore
toren torf tors torte torten tot total totale tote toten toter totet touristen trab
traben tradition traditionell traditionelle traditionellen traditionen traf trafe trafen
trag trage tragen trager tragisch tragodie tragt trainer trainieren trainiert training
trainings tralala tram tranen trank transport transportieren transportiert trat traten
trau trauben traue trauen trauer traum traume traumen traumt traurig traurige traurigen
traut treff treffe treffen treffend treffer treiben treibt trend trends trennen trennt
trennung treppe treppen tresse tret treten trieb trifft trink trinke trinken trinkgeld
trinkt trip tritt trocken trockene trockenen trocknen tropfen trost trosten trottel
trotz trotzdem trug truge trugen trugt truppe truppen tschau tschuldige tschuldigung
tschus tschuss tu tuch tun tur turen turke turkei turken turkis turkisch turkische
turkischen turkischer turm turn turnier turniers tust tut tuts twitter typ type typen
typisch typische typischen typischer typisches typs ubahn ubel uben uber uberall uberaus
uberdenken uberdies uberfall uberfallen uberfordert ubergab ubergang ubergeben uberhaupt
uberholen uberholt uberleben uberlebt uberlege uberlegen uberlegt uberm ubermorgen
ubernachte ubernachten ubernahm ubernahme ubernahmen ubernehm ubernehme ubernehmen
ubernehmt ubernimmt ubernommen uberprufen uberpruft uberqueren uberraschen uberraschend
uberrascht uberraschung uberraschungen ubers uberschrift ubersetzen ubersetzt ubersetzte
ubersetzung ubersetzungen ubersicht ubertreiben ubertrieben ubertroffen uberwache
uberwachen uberwacht uberweisen uberwiegend uberwiesen uberwinden uberwunden uberzeugen
uberzeugend uberzeugt uberzeugte uble ublen ubler ubles ublich ubliche ublichen
ublicherweise ubrig ubrigen ubrigens ubt ubung ubungen ufer uff uh uhr uhren ukraine
ukrainische ukrainischen um umbau umdrehen umfang umfangreiche umfangreichen umfassend
umfassende umfassenden umfrage umfragen umgang umgebaut umgeben umgebung umgehen umgeht
umgesetzt umgestellt umgewandelt umgezogen umher umkreis umland ums umsatz umsatze
umschlag umsetzen umso umstand umstande umstanden umsteigen umwelt umziehen umzug
umzugehen umzusetzen unabhangig unabhangige unabhangigen unabhangiger unbekannt
unbekannte unbekannten unbekannter und unfall unfalle unfallen ungefahr ungemein
ungerecht ungern ungewohnlich ungewohnliche ungewohnlichen ungluck unglucklich ungultig
unheimlich uni union universitat universitaten unklar unlangst unmoglich unnotig
unnotige uno unrecht uns unschuldig unschuldige unser unsere unserem unseren unserer
unseres unsern unsicher unsinn unsre unten unter unterbrechen unterbrochen unterdessen
untere untereinander unterem unteren unterer untergang untergebracht untergehen
unterhalb unterhalt unterhalten unterkunft unterkunfte unterlag unterlagen unterliegen
unterliegt unterm unternahm unternahmen unternehmen unternimmt unternommen unterricht
unterrichten unterrichtet unterscheid unterscheide unterscheiden unterscheidet
unterschied unterschieden unterschiedlich unterschiedliche unterschiedlichen
unterschiedlicher unterschreiben unterschreibt unterschrieb unterschrieben unterschrift
unterschriften unterstutze unterstutzen unterstutzt unterstutzte unterstutzten untersuch
untersuche untersuchen untersucht untersuchte untersuchten unterwegs unterworfen
unterzeichnen unwetter unwichtig unzufrieden update updates ups url urlaub urlauber
ursache ursachen ursprung ursprunglich ursprungliche ursprunglichen ursprungs urteil
urteile urteilen usa usw uups variieren variiert vater vaters vegan vegane veganer
verabschieden verabschiedet verabschiedete verandere verandern veranderst verandert
veranderte veranderten veranlassen veranlasst veranstalten veranstaltet veranstaltung
veranstaltungen verantwortlich verantwortliche verantwortlichen verarbeiten verarbeitet
verargert verband verbanden verbargen verberge verbergen verbessern verbessert
verbesserte verbieten verbietet verbinden verbindest verbindet verbindung verbindungen
verbirgt verborgen verbot verbote verboten verbracht verbrachte verbrauch verbraucht
verbringen verbringt verbunden verdachtig verdachtige verdachtigen verdammt verderben
verderbt verdiene verdienen verdienst verdienste verdient verdiente verdienten verdirbt
verdoppelt verdrehe verdrehen verdreht verdrehten verehrt verein vereinbar vereinbare
vereinbaren vereinbart vereinbarten vereine vereinen vereins vererbten verfahren
verfassung verfehlt verfliegen verfliegt verflixt verfolgen verfolgt verfolgte
verfolgten verfugbar verfugbaren verfugen verfugt vergangen vergangene vergangenen
vergangenheit vergass vergeben vergehen vergeht vergess vergesse vergessen vergesst
vergibt vergingen vergiss vergisst vergleich vergleichbar vergleichbare vergleichbaren
vergleiche vergleichen vergleichend vergleicht verglich verglichen vergrossern
vergrossert verhaftet verhalst verhalt verhalten verhaltnis verhaltnisse verhaltnissen
verhandele verhandeln verhandelt verhandle verhandlung verhandlungen verheiratet
verhindere verhindern verhinderst verhindert verkauf verkaufe verkaufen verkaufer
verkauft verkaufte verkauften verkehr verkehrs verkehrt verkleidet verkunden verkundet
verkundete verkurzt verlag verlage verlagen verlang verlange verlangen verlangern
verlangert verlangst verlangt verlangte verlangten verlass verlasse verlassen verlasst
verlauf verlaufen verlauft verlege verlegen verleger verlegt verletze verletzen verletzt
verletzte verletzten verletzung verletzungen verliebe verlieben verliebst verliebt
verliebten verlief verliefen verliere verlieren verlierer verlierst verliert verliess
verliessen verlor verloren verlust verluste vermehren vermehrt vermeiden vermieden
vermieten vermieter vermietet vermiss vermisse vermissen vermisst vermitteln vermittelt
vermute vermuten vermutet vermutlich vernehmen vernichten vernichtet vernunft vernunftig
vernunftige vernunftigen veroffentlich veroffentliche veroffentlichen veroffentlichst
veroffentlicht veroffentlichte veroffentlichten verpackt verpass verpasse verpassen
verpasst verpasste verpflichten verpflichtet verplanen verplant verrat verraten verratet
verrieten verringern verringert verruckt verruckte verruckten versagen versagt
versammeln versammelt versammelten versanken verschenken verschenkt verschicken
verschickt verschieben verschiebt verschieden verschiedene verschiedenen verschiedener
verschoben verschrieben verschwand verschwenden verschwendet verschwiegen verschwinden
verschwindet verschwunden versenden versichern versichert versicherte versicherten
versicherung versicherungen version versionen versorgen versorgt verspaten verspatet
verspatung versprach versprachen versprech verspreche versprechen versprechend
versprecht versprichst verspricht versprochen verstand verstanden verstandnis verstarben
verstarken verstarkt verstarkte versteck verstecke verstecken versteckt versteckte
versteh verstehe verstehen verstehst versteht versterben verstorben verstorbene
verstorbenen versuch versuche versuchen versuchs versuchst versucht versuchte versuchten
vertag verteidigen verteidigt verteidigte verteilen verteilt vertiefen vertieften
vertrag vertrage vertragen vertrags vertrat vertrau vertraue vertrauen vertraut
vertraute vertrautem vertrauten vertrauter vertrautes vertreiben vertreibt vertreten
vertreter vertretern vertrieb vertrieben vertritt verursachen verursacht verursachte
verurteilen verurteilt verurteilte verwalten verwaltet verwaltung verwandeln verwandelst
verwandelt verwandelte verwandte verwandten verwechsel verwechseln verwechselt
verwechsle verweigern verweigert verweis verweise verweisen verweist verwende verwenden
verwendet verwendete verwendeten verwendung verwiesen verwirft verwirrt verwohnt
verwundet verzeichnis verzeihen verzeihung verzicht verzichten verzichtet verzichtete
verziehen verzieht verzogert verzweifelt vetter vg vgl via video videos viel viele
vielen vieler vieles vielfach viell vielleicht vier viermal vierte viertel viertelstunde
vierten viertens vierter vierzehn vierzehnte vierzig villa villen violett viren virtulle
virtullen virus vision visionen vllt vlt vogel vogeln vogels volk volker volkern volkes
voll volle vollem vollen vollendet voller volleren volleres volles volleyball vollidiot
vollig vom von voneinander vor voran voraus vorbei vorbereiten vorbereitet vorder
vordere vorderen vorderer vorerst vorfall vorfalle vorgaben vorgang vorgange vorgeben
vorgefuhrt vorgegangen vorgegeben vorgehen vorgelegen vorgelegt vorgelesen vorgeschlagen
vorgesehen vorgestellt vorgestern vorgetragen vorgeworfen vorging vorgingen vorhaben
vorher vorigen vorkommen vorkommt vorlagen vorlaufig vorlaufige vorlaufigen vorlegen
vorlegt vorlesen vorletzten vorliege vorliegen vorliegt vorliest vorm vormittag
vormittags vorn vorne vorrang vorrat vorraten vorsahen vorschlag vorschlage vorschlagen
vorsehen vorsichtig vorsieht vorsitz vorsprung vorstadt vorstand vorstande vorstanden
vorstellen vorstellt vorstellung vorstellungen vorteil vorteile vortrag vortrage
vortragen voruber vorurteile vorwarts vorwerfen vorwiegend vorziehen vorzieht
vorzubereiten vorzugehen vorzuliegen vorzusehen vorzustellen wa waber wach wache wachen
wachsen wachst wachstum wacht waffe waffen wage wagen wagt wahl wahle wahlen wahler
wahlern wahlt wahlte wahlten wahnsinn wahnsinnig wahr wahre wahren wahrend wahrenddessen
wahrer wahres wahrheit wahrscheinlich wahrung wald walder waldern waldes wale walen
wales wals walte walten waltet walteten wand wande wandel wanden wanderer wandern
wandert wandte wangen wann wanne war warb warben ware waren waret warf warfen warm warme
warmen warmer warmerer warmes warmt warmte warn warne warnen warnt warnte warnung wars
warst wart warte warten wartet wartete warteten warum was wasche waschen wasn wasser
wassers wat web weben webseite website wechsel wechseln wechselt wechselte wecken wecker
weckt weder weg wege wegen wegens weges weggenommen wegnehmen weh wehe wehen wehr wehren
wehrt weht weib weiber weiblich weibliche weiblichen weiblicher weich weiche weichem
weichen weicher weicheren weiches weide weiden weiger weigere weigert weigerten weih
weihe weihnacht weihnachten weil weile weils weilst weilt wein weine weinen weins weinst
weint weis weise weisen weiss weisse weissem weissen weisser weisses weisst weisste
weist weit weite weitem weiten weiter weiterbildung weitere weiteren weiterer weiteres
weitergebe weitergeben weitergegeben weitergehen weitergeht weitergibt weiterging
weitermachen weitesten welch welche welchem welchen welcher welches welle wellen weltall
weltkrieg weltmeister weltmeisterschaft wem wen wend wende wenden wendet wenig wenige
wenigen weniger wenigste wenigsten wenigstens wenn wenngleich wenns wer werben werbung
werd werde werden werdende werdens werdet werfe werfen werft werk werke werken werkes
werks werkstatt werkstatten werktags werkzeug werkzeuge wert werte werten werteten werts
wertstoff wertstoffe wertvoll wertvolle wertvollen wertvoller wesen weshalb wespen
wessen weste westen westens westlich westliche westlichen weswegen wette wetten wetter
wetterbericht wettkampf whatsapp wichen wichser wichtig wichtige wichtigen wichtiger
wichtiges wichtigste wichtigsten wider widerlegt widerlich widersprechen widerspricht
widerspruch widerspruche widerstand widmen widmet widmete wie wieder wiedergeben
wiedergesehen wiederholen wiederholend wiederholt wiederholte wiederholten wiedersehen
wiederum wiederzusehen wiege wiegen wiegt wies wiese wiesen wieso wiest wieviel wieviele
wievielte wifi wikipedia wild wilde wilden wilder wilderer will wille willen wills
willst willste wind winde windows winds winkel winter wintern winters winzigen wir
wirbel wirbt wird wirds wirf wirft wirk wirken wirklich wirkliche wirklichen
wirklichkeit wirkt wirkte wirkten wirkung wirkungen wirs wirst wirtschaft wirtschaftlich
wirtschaftliche wirtschaftlichen wirtschaftlicher wissen wissend wissenschaft
wissenschaften wissenschaftler wissenschaftlern wissenschaftlich wissenschaftliche
wissenschaftlichen wissenschaftlicher wisst witz witze witzig witzige wlan wo wobei
woche wochen wochentags wochentlich wodurch wofur wogegen wogen woher wohin wohl
wohlstand wohn wohne wohnen wohnlich wohnort wohnsitz wohnst wohnt wohnte wohnten
wohnung wohnungen wolf wolfe wolfen wolfs wolke wolken wolkiger woll wolle wollen
wollens wollig wolligen wolliger wolliges wollt wollte wollten wolltest wolltet womit
wonach woran worauf woraus worden worin workshop workshops wort worte worten worter
worterbuch wortern wortes wortlich woruber worum worums worunter wos wovon wovor wow
wozu wtf wuchs wuchse wuhlen wunde wunden wunder wunderbar wunderbare wunderbaren
wundern wundert wundervoll wundervolle wunsch wunsche wunschen wunscht wunschte wurde
wurden wurdest wurdet wurds wurf wurfe wurfel wurfen wurg wurge wurgen wurm wurst
wurstchen wurste wurz wurze wurzel wurzeln wurzen wusst wusste wussten wusstest wusstet
wust wuste wut wutend xd yay yeah yes yo yoga yoo youtube zahl zahle zahlen zahler
zahlreich zahlreiche zahlreichen zahlreicher zahlst zahlt zahlte zahlten zahlung
zahlungen zahm zahmen zahn zahnarzt zahne zahnen zart zarte zauber zauberer zaubern zaun
zb zeh zehen zehn zehnten zeichen zeichnen zeichnung zeichnungen zeig zeige zeigen
zeigend zeigs zeigt zeigte zeigten zeile zeilen zeit zeiten zeitschrift zeitschriften
zeitung zeitungen zelle zellen zelten zensur zentimeter zentral zentrale zentralen
zentraler zentrales zerlegt zerstoren zerstort zerstorte zerstorten zettel zeug zeuge
zeugen zeugnis zeugnisse ziege ziegen zieh ziehe ziehen ziehst zieht ziel ziele zielen
zielt ziemlich zimmer zimmern zimmers zins zinsen zischen zitat zitate zitieren zitiert
zitierte zitter zittern zocken zog zoge zogen zogern zone zonen zoo zoomt zoos zu zuber
zucht zucker zudem zufall zufallig zufrieden zug zugabe zugang zuge zugeben zugegeben
zugehen zugehort zugelassen zugen zugenommen zugeordnet zugesagt zugestimmt zugleich
zugriff zugunsten zuhause zuhoren zuinander zukunft zukunftig zukunftige zukunftigen
zulassen zulasst zuletzt zum zumindest zunachst zunahme zunahmen zunehmen zunge zuordnen
zur zurst zuruck zuruckgeben zuruckgegangen zuruckgehen zuruckgekehrt zuruckgetreten
zuruckgezogen zuruckkehren zuruckkommen zurucktreten zuruckziehen zuruckzukehren
zuruckzutreten zusage zusagen zusagt zusammen zusammenarbeit zusammenarbeiten
zusammenfasst zusammengefasst zusammengesetzt zusammenhalt zusatz zusatzen zuschauen
zuschauer zuschauern zuschlag zusehen zustand zustande zustandig zustandige zustandigen
zustimmen zutiefst zutritt zuverlassig zuvor zwang zwanzig zwanzigste zwanzigsten zwecks
zwei zweifel zweifeln zweihundert zweimal zweit zweitausend zweite zweiten zweitens
zweiter zweites zweiundzwanzig zwerg zwiebeln zwillinge zwingen zwingend zwingt zwischen
zwischendurch zwischenzeitlich zwitscher zwitschern zwo zwolf zylinder
""".split()
)
