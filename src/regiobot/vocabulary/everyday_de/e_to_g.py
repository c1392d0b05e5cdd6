"""Everyday German words from e to g, folded."""

WORDS = """
e ebay eben ebend ebenfalls ebenso ebnen ebnet echo echt echte echten echter echtes ecke
ecken edeka edel editiert edle edlen edler edles effekt effekte effektiv egal egel eh
ehe ehefrau ehemalige ehemaligen ehemaliger ehen eher ehesten ehre ehren ehrenmal
ehrenmale ehrenwort ehrlich ehrliche ei eiche eichel eicheln eichen eier eiern eifel
eifer eigen eigene eigenem eigenen eigener eigenes eigenschaft eigenschaften eigentlich
eigentliche eigentlichen eigentum eigentumer eigne eignen eigner eignet eile eilen eilig
eimer ein einander einbauen einbehalten einblick einblicke einbrecher einbringen
einbruch eindeutig eindeutige eindringen eindruck eindrucke eine eineinhalb einem einen
einer einerseits eines einfach einfache einfachen einfacher einfaches einfachste
einfadeln einfahren einfallen einfangen einfluss einflusse einfuhren einfuhrung eingaben
eingang eingebaut eingebunden eingedrungen eingefallen eingefangen eingefuhrt
eingegangen eingehalten eingehen eingeladen eingelassen eingeleitet eingenommen
eingeplant eingeraumt eingereicht eingerichtet eingeschaltet eingeschlafen eingesetzt
eingestellt eingestuft eingetragen eingetreten eingezogen eingreifen eingriff einhalten
einheimische einheimischen einheit einheiten einher einhorn einhorner einhundert einig
einige einigen einiger einigermassen einiges einigung einkauf einkaufen einkaufszentrum
einkommen einkunfte einladen einladung einlage einlagen einlassen einlaufen einlegen
einlosen einmal einmalig einmalige einnahmen einnehmen einplanen einreden einrichten
einrichtung einrichtungen eins einsam einsamen einsamer einsamkeit einsatz einsatze
einsatzen einschalten einschatzung einschlafen einsehen einseitig einsetzen einsetzt
einsicht einsparen einsparung einsparungen einst einsteigen einstellen einstieg eint
eintrag eintrage eintragen eintreten eintritt einundzwanzig einwerfen einwohner
einwohnermeldeamt einwohnern einzeln einzelne einzelnen einzelner einziehen einzig
einzige einzigen einziger einziges einzuberufen einzudringen einzufuhren einzug
einzugehen einzuhalten einzuladen einzusetzen einzustellen eis eisbein eisen eisernen
eishockey eisig eitel eitle eizellen elbe elch elche elefanten elegant elektrische
elektrischen elektronische elektronischen elektroroller element elemente elementen elf
ellen ellenbogen elster elstern eltern elterngeld email emails emotional emotionale
emotionalen empfahlen empfanden empfang empfangen empfanger empfangt empfehle empfehlen
empfiehlt empfinde empfinden empfingen empfohlen empfunden ende enden endet endete
endgultig endgultige endgultigen endlich energie energien eng engagieren engagiert
engagierte enge engel engeln engels engem engen enger enges england englander englisch
englische englischen englischer enkel enorm enorme enormen entdecken entdeckt entdeckte
entdeckung ente entfaltung entfernen entfernt entfernte entfernten entfernung entfuhrt
entgegen entgehen enthalt enthalten enthaltung enthaltungen enthielt enthielten
entkommen entladen entladung entladungen entlang entlassen entlassung entlastung
entrustung entschadigt entschadigung entscheiden entscheidend entscheidende
entscheidenden entscheidet entscheidung entscheidungen entschied entschieden
entschlossen entschluss entschuldige entschuldigen entschuldigst entschuldigt
entschuldigung entsetzt entspannen entspannt entsprach entsprechen entsprechend
entspricht entspringen entstand entstanden entstehen entsteht enttauscht entweder
entwendet entwickeln entwickelt entwickelte entwickelten entwickler entwicklung
entwicklungen entworfen entziehen entzogen entzundet entzundung epoche er erachten
erarbeiten erarbeitet erbe erben erbrecht erbst erbte erde erden erdkunde erdreich
ereignis ereignisse ereignissen erfahren erfahrt erfahrung erfahrungen erfanden erfasse
erfassen erfasst erfinden erfinder erfindung erfolg erfolge erfolgen erfolgreich
erfolgreiche erfolgreichen erfolgreicher erfolgt erfolgte erfolgten erforderlich
erforderliche erforderlichen erfordern erfordert erforscht erfroren erfuhr erfuhren
erfullen erfullt erfunden erfundenes ergab ergaben erganzen erganzt ergeben ergebnis
ergebnisse ergebnissen ergibt ergreifen ergriffen erhalt erhalte erhalten erheben erhebt
erhellen erhielt erhielten erhitzten erhohen erhoht erhohte erhohten erholen erholt
erholten erinnere erinnern erinnerst erinnert erinnerte erinnerten erinnerung
erinnerungen erkaltung erkannt erkannte erkenne erkennen erkennt erklare erklaren
erklarst erklart erklarte erklarten erklarung erklarungen erkrankung erkrankungen
erlangen erlassen erlasst erlauben erlaubnis erlaubt erlautern erlautert erleben
erlebnis erlebnisse erlebt erlebte erledige erledigen erledigt erleichtern erleichtert
erleidet ermahnen ermahnt ermahnte ermitteln ermittelt ermoglichen ermoglicht ermordet
ernahren ernahrte ernahrten ernahrung ernannt ernannte erneuert erneut erneute erneuten
ernst ernste ernstem ernsten ernster ernstes ernsthaft ernsthafte ernte ernten eroberer
eroberern erobern erobert eroberung eroffnen eroffnet eroffnete eroffnung erortern
erortert erorterung erreichbar erreiche erreichen erreichst erreicht erreichte
erreichten errichten errichtet ers ersatz ersatzteil ersatzteile erscheine erscheinen
erscheint erscheinung erschien erschienen erschienenen erschiessen erschopft erschossen
erschreckend erschweren erschwert ersehnt ersehnte ersetze ersetzen ersetzt erst
erstattet erstaunt erste erstellen erstellt ersten erstens erster erstes erstmal
erstmals ersuchen erteilen erteilt erteilten ertragen erwachsen erwachsene erwachsenen
erwachsener erwachte erwahlt erwahne erwahnen erwahnst erwahnt erwahnte erwahnten
erwahnung erwarte erwarten erwartet erwartete erwarteten erwartung erwartungen erwehren
erweisen erweist erweitern erweitert erweiterte erweiterten erweiterung erwerb erwerben
erwies erwiesen erwischt erworben erzahl erzahle erzahlen erzahlt erzahlte erzahlung
erzahlungen erzeugen erzeugt erziehung erzielen erzielt erzielte erzielten erzogen es
esche eschen escooter esel espresso esse essen esser essig esszimmer etablieren
etabliert etablierten etc etf ethik etliche etwa etwas eu euch euer eule eure eurem
euren eurer eures euro europa europaische europaischen europaischer europameisterschaft
europar europawahl euros evangelische evangelischen event events eventull evtl ewig
ewige ewigen exakt excel exe exen existent existenz existiere existieren existiert
exklusive exot exoten experte experten explodiert explosion export express extern
externe externen externer extra extras extrem extreme extremen ey fabrik facebook fach
facharzt facher fachern fachs faden fahig fahigkeit fahigkeiten fahnden fahndet fahndung
fahne fahnen fahr fahre fahren fahrer fahrkarte fahrkarten fahrmann fahrplan fahrplane
fahrplans fahrrad fahrrader fahrradhelm fahrradstander fahrschein fahrschule fahrst
fahrt fahrten fahrzeug fahrzeuge fahrzeugen fair faire fake faktor faktoren falkner fall
falle fallen fallig falls fallst fallt falsch falschaussage falsche falschen falscher
falsches falschgeld falten falter faltet faltete familie familien fan fand fande fanden
fandest fang fange fangen fangst fangt fans fantastisch farbe farben fasching fass
fassen fasst fasste fast fastenzeit faul fault faust fdp feb feber februar fee feedback
feen fehl fehle fehlen fehler fehlern fehlst fehlt fehlte feier feiern feiert feiertag
feiertage feierte feilen fein feind feinde feinden feine feinen feines feld felder
feldern felsen fenster fenstern ferien feriendorf feriendorfer ferner fernsehen
fernseher fertig fertigen fest feste festen fester festes festgehalten festgelegt
festgestellt festhalten festival festivals festland festlegen festlegt feststellen
festzuhalten festzustellen fett fette fettem fetten feucht feuchte feuchten feuchtigkeit
feuer feuerwehr feuerwerk fick ficken fickt fieber fiel fielen fies figur figuren film
filme filmen films filter finale finanzamt finanziell finanzielle finanziellen
finanzieren finanziert finanzierung find finde finden findest findet fine fing fingen
finger fingern fink finke finken firefox firma firmen fisch fische fischen fischer
fischern fischers fisches fitness fixiert flach flache flachen flag flagge flamingo
flamingos flanke flasche flaschen flausen flecken fleissig flexibel flexible flexiblen
fliege fliegen flieger fliegt fliehen fliessen fliesst flog floge flohmarkt fluch fluchs
flucht fluchten fluchtig fluchtige fluchtigen fluchtling fluchtlinge fluchtlingen flug
fluge flugel flughafen flugzeug flugzeuge flur fluss flusse flut fohlen folg folge
folgen folgende folgenden folgender folgendes folglich folgst folgt folgte folgten
folter fordere forderer fordern fordernd forderst fordert forderte forderung forderungen
foren form format formel formen formiert formst formt formular formulare formularen
formulieren formuliert forscher forschung forschungen fort fortan fortgesetzt fortnite
fortschritt fortschritte fortsetzen fortsetzung forum foto fotograf fotografen
fotografieren fotografiert fotos fotze foul frag frage fragen fragend fraglich fragst
fragt fragte fragten fraktion fraktionen frame framing frankatur frankieren frankiert
frankisch frankreich fransen franzbrotchen franzose franzosen franzosin franzosisch
franzosische franzosischen franzosischer frau frauen frauenarzt fraulein frech frei
freibad freie freiem freien freier freies freiheit freiheiten freilich freitag freitage
freitags freiwillig freiwillige freiwilligen fremd fremde fremden fremder fresse fressen
freu freude freue freuen freund freunde freunden freundin freundinnen freundlich
freundliche freundlichen freundschaft freut frieden friedhof friedlich friedliche
friedlichen frisch frische frischen frischer frisches friseur frisst frist fritten froh
frohe froher frohlich frosch frost frucht fruchte fruh fruhe fruhen fruher fruhere
fruheren fruherer fruhestens fruhjahr fruhjahrs fruhling fruhlings fruhmorgens
fruhsommer fruhstuck frust fuchs fuchse fugen fuhl fuhle fuhlen fuhler fuhlern fuhlst
fuhlt fuhlte fuhlten fuhr fuhre fuhren fuhrende fuhrenden fuhrer fuhrerschein fuhrt
fuhrte fuhrten fuhrung full fulle fullen fullt fund funde funden funf funfte funften
funfzehn funfzehnte funfzig funkeln funkstille funktion funktional funktionar
funktionare funktionen funktioniere funktionieren funktioniert fur furchtbar furchte
furchten furchtet fureinander furs furst fursten fuss fussball fussballer fussballs
fusse fussen fussganger futter futtern fyi gab gabe gabel gabeln gaben gabs gala galerie
galgen gallen galt gaming gang gange gangen gangs ganoven gans ganz ganze ganzen ganzer
ganzes ganztags gar garage garantie garantieren garantiert garnelen garnicht garten
gartner gas gase gasen gasse gassen gast gaste gasten gastgeber gator gatte gatten
gatter gattin gattung gaukler gauner geahndet gealtert geandert geantwortet gearbeitet
geargert geaussert geb gebacken gebannt gebaren gebaude gebauden gebaudes gebaut gebaute
gebe gebeichtet geben gebessert gebet gebeten gebiet gebiete gebieten gebildet gebissen
geblieben gebogen geboren geborene geborgen gebot gebote geboten gebracht gebrauch
gebrauchen gebraucht gebrochen gebt gebucht gebuhr gebuhren gebuhrt gebunden gebundene
geburt geburtstag gebusch gecheckt gedacht gedachtnis gedanke gedanken gedauert gedeckt
gedenken gedeutet gedicht gedichte gedichten gedichtet gedreht gedruckt geduld gedulden
geduldet gedurft geduscht geehrt geeignet geeignete geeigneten geeint gefachert gefahr
gefahrden gefahrdet gefahren gefahrlich gefahrliche gefahrlichen gefahrlicher gefahrt
gefallen gefallt gefangen gefangene gefangenen gefangnis gefass gefasst gefecht gefehlt
gefeiert gefesselt gefeuert gefickt gefiel gefilde gefilmt geflirtet geflogen geflohen
gefolgt gefoltert gefordert gefragt gefreut gefuhl gefuhle gefuhlen gefuhlt gefuhrt
gefullt gefunden gefurchtet gefurchtete gefurchteten gegangen gegeben gegebenenfalls
gegen gegend gegenden gegeneinander gegensatz gegenseitig gegenstand gegenstande
gegenuber gegenwart gegenwartig gegenwartigen gegessen geglaubt gegner gegnern gegriffen
gegrundet geguckt geh gehabt gehalt gehalten gehalter gehalts gehandelt gehangen gehauen
gehe geheim geheime geheimen geheimnis geheimnisse geheiratet gehen gehend gehindert
gehn gehoben gehofft geholfen geholt gehor gehore gehoren gehorst gehort gehorte
gehorten gehst gehste geht gehts geier geiern geige geigen geil geile geilen geiler
geist geister geistes geistig geistige geistigen geistlichen geistlicher geistreichen
gejagt gekampft gekannt gekapert gekauft geklappt geklart geklaut gekleidet gekocht
gekommen gekonnt gekostet gekriegt gekrochen gekusst gelacht geladen gelagert gelande
gelandet gelang gelangen gelangt gelangte gelangten gelassen gelaufen gelautet gelb
gelbe gelben gelber geld gelder geldes gelds gelebt gelegen gelegene gelegenen
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
gymnasien gymnasium
"""
