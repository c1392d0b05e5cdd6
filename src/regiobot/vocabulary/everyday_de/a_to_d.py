"""Everyday German words from a to d, folded."""

WORDS = """
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
dusch dusche duschen dutch dutzend dutzende
"""
