"""Everyday English words: none of them is ever a typing slip of a name.

The English sister of `everyday_de`, used by `index` in the same way and at the same
time, because people mix the languages ("was the meeting cancelled", "Feedback"):
"letter" is no slip of Lechter, "mark" none of Marko. Lower case, folded as
`text.fold` does it, inflected forms listed one by one, written by hand for this
project; no surnames, no towns, no misspellings.
"""

_WORDS = """
a able about above absent accept accepted accepting accident accidents account accounts
accuse accused across action actions actor actors actress add added adding adds advice
after afternoon again against agenda agendas ago agree agreed agreement air airport
alive all allow allowed allowing allows almost alone along aloud already also although
always am amazing american among amongst an ancient and angel angels anger angry
announce announced announces announcing annual answer answered answers any anybody
anyone anything anyway anywhere apart app appear appeared appearing appears apple
applied applies apply applying appointment approve approved approving apps april are
area areas arent argu argud arguing arm arms around arrest arrested art article articles
arts as asap ash ask asked asking asks ass asshole assume assumed assuming at ate attack
attacked attacking attacks attempt attempted attempting attempts attend attendance
attended attendee attendees attending august aunt autumn available away awesome awful
babies baby back bad bag bags bake baked baker bakery bakes baking ball balls ban banana
band bands bank banks banned banner bar barely bars basically basket basketball bastard
bathroom be beach bean bear bears beautiful became because become becomes bed bedroom
beds bee beef been beer beers before began begin beginning begins begun behind being
believe believed believes believing bellow belong belongs below belt bend beside besides
best better between beyond bicycle big bigger biggest bike bill billion bills bird birds
birth birthday bit bitch bite black blame blasting blazing bleed blew blind block
blocked blocks blog blood blow blown blu boarder boat boats bodies body bogus boil
boiled boiling bone bones book books boot boots border borders bored boring borrow boss
both bottle bottles bought bowl bowls box boxes boy boys brain brains brave bread break
breakfast breaking breaks breathe breathing brick bricks bridge bright bring bringing
brings bro broke broken brother brothers brought brown btw budget bug build building
builds built bullshit burger burn burned burning burns burnt bus buses business
businesses busy but butter button buy buying buys by bye cafe cake cakes call called
caller callers calling calls came camera cameras can cancel canceled canceling cancels
candidate candidates cannot cant car card cards care careful cares caring carried
carries carrot carrots carry carrying cars case cases cash cat catch catching cats
caught cause caused causes causing central centuries century certain certainly chair
chance chancellor chances change changed changes changing charge charged charges
charging chat cheap cheaper cheat cheating check checked checking checks cheers cheese
cherries cherry chicken child children chinese chocolate choice choices choose choosing
chop chose chosen christmas church churches cite cited cites cities citing citizen
citizens city claim claimed claiming claims class classes clean cleaner cleaning clear
clearly clever click client clients climate close closed closer closest closing clothes
cloud clouds cloudy coach coaches coal coat code codes coffee coin coins cold colder
colleagu colleagus collect collected collecting college colleges color colors colour
colours come comes coming comment commenters comments committee common commoners
communes communities community commuted companies company compare compared complete
completed completely computer computers concert conference confirm confirmed connect
connected connecting consider considered considering contact continu continud continuing
continus contract contracts cook cooked cookie cookies cooking cooks cool cooler copies
copy corner coronal corporation correct cost costs cotton cough could couldnt council
councillor councillors count counties counting countries country counts county court
courts cousin cover covered covering covers cow crap crash crazy create created creates
creating cried cries crime crimes crisps cross crossed crossing cruise cruises cry
crying cultural cup cups cure current currently customer customers cut cute cuts cutting
daily damage damaged damn dance dancing danger dangerous dark data date dates daughter
daughters day days dead deaf dear death deaths debt decade decades december decide
decided decides deciding decision decisions decrease deep deeper defend defending
definitely degree degrees delete deleted deletes deliver delivered demand demands
democracy denied denies deny denying depend depending depends describe described
describes describing desk despite destroy destroyed detergent deterrent deutsch develop
developed developing devil did didnt die died dies difference differences different
digital digitally dinner directly dirty discuss discussed discusses discussing disease
diseases distance district districts divorce do doctor doctors dog dogs doing dollar
dollars done dont door doors dos dosnt doubt down download dozen dr drank draw drawing
drawn dream dreams dress dressed dressing drew drink drinking drinks drive driven driver
drivers drives driving drop dropped dropping drops drove drunk dry duck dude dumb during
each ear earlier earliest early earn earned earning ears earth easier easiest easily
east easter easy eat eaten eating eats economic education egg eggs eight eighteen eighth
eighty either elect elected electing election elections elects elephant eleven else
email emails employ employed empty enable end ended ending ends energize energized
energy engine engineer engineers engines english enjoy enjoyed enjoying enough enter
entered entering entire envelope environmental error errors especially etc euro european
even evening event events ever every everybody everyone everything everywhere exact
exactly exam examine example examples except excited exciting exercise expect expected
expecting expensive explain explained explaining explains eye eyes face facebook faces
fact facts fail failed failing fails faith fake fall fallen falling falls false families
family famous faq far farm farmer farmers farther fast faster fastest fat father fault
favor favour fear fears feature features february fed feed feeding feel feeling feels
feet fell felt fever few fewer field fields fifteen fifth fifty fight fighting fights
file files fill filled filling film films final finally find finding finds finger
fingers finish finished finishing fire fired fires firing first fish five fix fixed
flame flat flew flood floor flower flowers flown flu fly flying foggy folder follow
followed following follows food foods foot football for force forced forces forcing
foreign forest forgave forget forgetting forgive forgot forgotten fork formal former
forty foster fought found four fourteen fourth fox framing free freeze french frequently
fresh friday fridge fried friend friendly friends from froze frozen fry frying fuck
fucking full fully fun funeral funny further furthest future fyi gallery game games
garden gardens gas gather gathered gathering gator gave general generally german get
gets getting gift gifts girl girls give given gives giving glass glasses global glove
gloves go goal goals goat god gods going gold golden gone gonna good goodbye google
goose gos got gotta gotten govern government governments grade grades grammar
grandfather grandmother grape grapes grass grassy gray great greater greatest green
greet grew grey grow growing grown grows grumble guard guards gun guns guss gust gusts
guy guys gym had hadnt haha hair hales half ham hand handed handle handled handling
hands happen happened happening happens happier happy hard harder hardest hardly hare
hares harp harps harvest has hashtag hasnt hat hate hated hates have havent having
hawker he head heads heal healing health healthy hear heard hearing heart hearth hearts
heath heaven heavy height held hell hello help helped helpful helping helps her here
hers herself hes hey hi hid hidden hide high higher highest highway hill hills him
himself hire hired hiring his historic history hit hits hitting hmm hold holding holds
holiday holidays home homes homework hope hoped hopes hoping hopped hopper hopping hoppy
horrible horse horses hospitable hospital hospitals host hosted hosting hosts hot hotel
hotels hotter hour hours house houses housing how however hows huge hundred hundreds
hungry hurt hurts husband i ice idea ideas idiot if ill im image images imagine
immediately immigrant immigrants important improve improved improving in include
included includes including incomplete increase increased increases increasing indeed
info inform information informed insect insecurity inset inside install installed
instead insurance interesting international internet interview interviews into introduce
introduced introducing invest invested invitation invitations invite invited invites
inviting iron is island islands isnt issu issus it its itself ive jacket january job
jobs join joined joining joint joke jokes journalist journalists journey joy judge
judges juice july jumble jump jumped jumping june jungle just keep keeping keeps kept
kettle kettles key keyboard keys kick kicked kicking kid kids kill killed killer killers
killing kills kind kinds king kings kitchen kitten knee knees knew knife knock knocked
know knowing known knows ladder ladders ladies lady laid lain lake lamp lancer land
landed landing lands language languages laptop large larger largest last late lately
later latest latter laugh laughed laughing launder law laws lawyer lawyers lay lazy lead
leading leads leaf learn learned learning least leather leave leaves leaving led left
leg legal legs lemon lemons lend lender lenders length lent less lesson lessons let lets
letter letters letting level levels library lie lied lies lift light lights like liked
likely likes line lines link linked links lion lions list listed listen listened
listening listing lists litter little live lived lives living loan loans local lock
locked lol long longer longest look looked looking looks lord lose loser loses losing
lost lot lots loud love loved lovely loves loving low lower lowest luck lucky lunch
lying madam made magazine main mainly make makes making man manage managed manager
managers managing manual manually many map maps march marginal mark marked marker market
markets marks marriage married marry mart martial match matches mate matter matters may
maybe mayor me meal meals mean meaning means meant meanwhile measure measured measures
meat medicine medieval meet meeting meetings meets member members men mention mentioned
mentioning mentions menu message messages met metal mice might migrant migrants milk
million millions mine minister ministers minus minute minutes miss missed missing
mistake mistakes mix mixed modality modern moment moments monday money monkey month
monthly months moon morality morbidity more morning moron most mostly mother mothers
mountain mountains mouse mouth move moved moves movie movies moving mr mrs ms much
mullet municipalities municipality murder museum music must mutual my myself nah naked
name named names narrow national near nearer nearest nearly necessary neck need needed
needs neighbor neighborhood neighbors neighbour neighbours neither network networks
never nevertheless new newer newest newspaper newspapers next nice nicer night nights
nine nineteen ninety ninth no nobody none noone nope nor normal normally north nose not
note noted notes nothing notice noticed notify november now nowhere number numbers nurse
obey obviously occasionally ocean october of off offer offered offering offers office
officer officers offices official often oil ok okay old older oldest omg on once one
ones onion onions only onto oops open opened opening opens option options or orange
order ordered orders organise organised organises organising organize organized
originally other otherwise ouch ought our ours ourselves out outcome outside oven over
owe own owned owns pack packed page pages paid pain paint painted painting pan pants
paper papers parent parents park parking parks parliament part participant participants
participate participated participates participating particularly parties parts party
pass passed passes passing password past pasta paste path patient patients pay paying
pays pear pears peddler peel pen pencil penny people peoples pepper per percent perfect
perhaps permit person personal persons petrol phone phones photo photos physical pick
picked picking picks picture pictures pig pill pink pizza place places plan plane planes
planet planned planning plans plant plants plastic plate plates play played player
players playing plays please plus pm point pointed pointing points police policies
policy polish polite political politician politicians politics poor popular population
populations pork porn possible possibly post posted posting postpone postponed postpones
postponing posts pot potato potatos pound pounds pour power powers prefer preferred
pregnant prepare prepared preparing present presented presents president press pretty
previous previously price prices prince princess print printed printer printing prison
privacy private prize probably problem problems processor processors produce produced
produces producing professed professes profession professions program programs project
projects promise promised promises pronounce proposal proposals propose proposed
proposes proposing protect protected protecting protocol proud provide provided
provident provides providing public publish published publishing pull pulled pulling
punish pupil pupils purple purse push pushed pushing put puts putting qualified qualify
quarter quarters queen question questions quickly quiet quit quite quote quoted quotes
quoting rabbit race races racing railway rain rainy raise raised raising ran rang rank
ranked ranking ranks rarely rat rate rated rates rather rating reach reached reaches
reaching read reader reading reads ready real realise realize realized really reason
reasons receive received receives receiving recent recently recipe recognise recognised
recognising recognize recognized record records recover recovered red redeemer reduce
reduced reducing refer referee referees referred referring refers refugee refugees
refuse refused region regional regionally regions regularly reject rejected rejecting
rejects relate related relating relax religion religious remain remained remaining
remains remember remembered remove removed removing rent repair repeat repeated replace
replaced replacing reply report reported reporting reports represent represented
representing represents request requested requests require required requires research
resident residents respect responsible rest restaurant restaurants result results retire
retired return returned returning returns review reviewed reviews rice rich richer
richest ridden ride rider riders rides riding right rights ring rings rip rise risen
rising risk risks river rivers road roads rode roll rolled rolling rolls roof room rooms
rose rough round rover rubber ruble rude rumble run rung running runs russian sad safe
safety said salad salary salt same sand sandwich sang sassy sat saturday sausage
sausages save saved saving saw say saying says scarcity scarf schedule scheduled
scheduler schedules school schools score scored scores scoring screen sea search
searching season seasons second seconds secret secretary secrets secure see seeing seem
seemed seems seen sees seldom sell selling send sending sends sent sentence september
serious serve served server serves service services serving set sets setting settings
settle settled seven seventeen seventh seventy several sex sexy shake shall shape share
shared shares sharing sharp she sheep shes shine ship ships shirt shirts shit sho shone
shook shoot shop shopping shops short shorter shos shot should shoulder shoulders
shouldnt show showed showing shows shut sick side sides sign signatories signatory
signature signed signing signs silly silver similar simple simpler simply since sing
singer singing single sings sir sister sisters sit sits sitting six sixteen sixth sixty
size sizes skin skirt sky sleep sleeping sleeps slept slice slightly slim slow slowly
small smaller smallest smart smell smile smiling smoke smoking smooth snake sneeze snow
snowy so sober soccer social sock socks soft software sold soldier soldiers solve some
somebody someone something sometimes somewhere son song songs sons soon sorry sort sorts
soul souls sound sounds soup source sources south space spaces spam span spandex spanned
spanning spans speak speaking speaks special speech speed spell spelling spend spender
spenders spending spends spent spider spoke spoken spoon sport sports spring springs
square stair stamp stand standing stands star stars start started starting starts state
stated statement statements states stating station stations stay stayed staying stays
steal stealing steel step steps still stir stole stolen stomach stone stones stood stop
stopped stopping stops store stored stores stories storm story strange strategies
strategy strawberries strawberry street streets stress stressed stresses stressful
stretch strike stringer strong stronger struck student students studied studies study
studying stupid subject subjects succeed such suddenly suffer suffered suffering sugar
suggest suggested suggesting suggests summary summer sun sunday sung sunny supper
supplied supplies supply support supported supporting supports suppose supposed sure
surely surprise surprised swam swear swim swimming swims swore system systems table
tables tablet take taken takes taking talk talked talking talks tall taller target
targets taste taught tax taxes tea teach teacher teachers teaching team teams teas teeth
tell teller tellers telling tells temperature temperatures ten tennis tenth terrible
test tested testing tests text texts than thank thanks that thats the theater theatre
their theirs them themselves then there therefore theres these they theyre thick thief
thin thing things think thinking thinks third thirsty thirteen thirty this those though
thought thousand thousands three threw thrice through throw throwing thrown thursday
thus thx ticket tickets tie tied ties tiger tigers till time times tired title titles to
today together told tomato tomorrow tonight too took tooth topic topics totally touch
touched touching toward towards town towns toy toys traditional traffic train trained
training trains tram trams transform transformation transformed transforms translate
translated transport travel traveling treat treated treating tree trees tried tries trip
trips trouble trousers tru truck trucks truly trust trusted truth try trying turkish
turn turned turning turns tusday tweet twelve twenty twice twitter two type types
typical ugh ugly ukrainian umbrella uncertain uncle under understand understanding
understands understood unfortunately universities university unlike unlikely until up
upcoming update updates upload upon us use used useful useless user users uses using
usual usually vacation valley various vary version versions very via video videos
village villages virus visit visited visiting visits vote voted voter voters votes
voting vs wage wages wait waited waiting wake waking walk walked walking walks wall
wallet walls wander wandering wanders wanna want wanted wanting wants war warden warm
warmer warn warned warning wars was wash washer wasnt watch watched watching water
watermark waters way ways we weapon weapons wear wearing wears weather website websites
wedding wednesday week weekend weekly weeks weigh weight weird weirder welcome welder
well went were werent west wet weve what whatever whats wheel wheels when whenever where
wheres wherever which whichever while white who whole whom whos whose whover why wide
wider wife will win wind winder window windows winds windward windy wine wines winger
winner winners winning wins winter with within without woke woken wolf woman women won
wonder wondered wonderful wondering wont wood woods wool word words wore work worked
worker workers working works workshop world worlds worn worried worries worry worse
worst worth would wouldnt wow wrap wrapped write writer writers writes writing written
wrong wrote wtf yay yeah year years yellow yep yes yesterday yet you young younger
youngest your youre yours yourself youve zero
"""

EVERYDAY: frozenset[str] = frozenset(_WORDS.split())
