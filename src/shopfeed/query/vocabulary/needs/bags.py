"""Needs of bags, purses, wallets, suitcases, keys and the small things of a journey."""

BAGS = """
laptop backpack, office backpack: metro crowd laptop; laptop dent bag no padding; two wheeler office laptop rain; wfo
    hybrid laptop carry; charger mouse lunch laptop one bag; shoulder hurts one side laptop; fifteen inch fits; first
    job bag; placement laptop bag; corporate onboarding gift bag; laptop gets wet bike; shoulder aches carrying laptop;
    carry laptop tiffin charger office; laptop banged crowded train; starting first job carry things; commute bike
    macbook; bag torn laptop weight; student lugging laptop books
anti theft backpack, number lock backpack, charging port backpack: zip opened crowded bus; local train pickpocket bag;
    charge phone from bag; hostel room no lock bag; metro phone stolen bag; chor bag zip kholna; someone opened bag
    metro; pickpocket crowded train bag; worried about theft while travelling bag; phone stolen from backpack bus
laptop bag, messenger bag, laptop sleeve: laptop single shoulder; hand carry meeting laptop; slim laptop protect inside
    bag; macbook scratches; client visit bag; files laptop one shoulder
office bag, leather office bag, briefcase: advocate file bag; interview folder bag; doctor clinic bag; manager hand bag
    man; leather executive; sales rep brochures
college backpack, casual backpack, college bag: fresher engineering books; drafter carry lab coat; coaching notes
    heavy; tuition bag teen; girls stylish books bag; hostel weekend home bag; kota student bag; bas lab file
school bag, school backpack: zip broke school; heavy books spine kid; class eight many copies; wheels heavy books; new
    class june; homework diary bottle pockets; bag wet school books monsoon; basta phat gaya; admission bag shopping;
    child back hurts heavy books; zip school bag broke; daughter starts first class; books fall out torn bag; books
    weigh more than child; strap school bag snapped; class six needs big bag
kid backpack, cartoon bag, plush bag, nursery bag: playgroup tiny bag; toddler carry own snack; soft bag two year;
    peppa bag; day care bag; return gift little bag; teddy bag; chhota basta; little bag playschool; toddler wants own
    bag
mini backpack, girl backpack, leather backpack: outing small bag girl; mall college small; cute back purse; travel day
    light girl; phone wallet sanitizer back
drawstring bag, daypack, shoe compartment bag: swim class wet bag; football boots bag; light sack; school sports kit;
    muddy shoes separate
rucksack, trekking bag, hiking backpack: ten days himalaya carry; spiti road bus; char dham yatra carry; tent sleeping
    bag carry; hostel hopping europe; volvo manali carry; ncc camp carry; himalaya trek rent bag; solo female trip;
    carry everything week mountains; travelling everything back; backpacking trip after college
rain cover, backpack rain cover: bag soaked rain; laptop wet bike; trek drizzle bag; bag dust train; school books wet;
    bag bheegna; keep backpack dry rain; books got wet inside bag
hydration bag, hydration backpack, water bladder: drink while riding without stopping; marathon sip hands free; trek
    pipe water; drink while running without hands
cabin luggage, cabin trolley, cabin suitcase: airline seven kilo; overhead bin fits; two days business trip; indigo
    hand baggage; skip baggage belt; weekend flight bag; carry flight without check; three days work trip plane;
    airline charged big bag
suitcase, check-in luggage, trolley suitcase: study abroad canada; newlywed honeymoon bags; family goa week clothes;
    handle broke old suitcase; 23 kg baggage; gulf job moving; wedding lehenga travel; hostel shift clothes; relatives
    abroad gifts bring; moving abroad all clothes; old suitcase zip burst; family holiday lots clothes; carry real
    clothes cousin wedding train; flying abroad masters; packing entire year; relocating another city job; twenty three
    kilos each baggage
hard suitcase, hardsided suitcase: fragile inside baggage throw; porter throws bag; train under seat tough; cut bag
    theft airport; rain proof luggage
soft suitcase, soft luggage, expandable suitcase: shopping return extra space; outer pocket luggage; stuff more bag
kid trolley bag, kid suitcase, kids luggage: ride airport toddler; daughter own luggage; cartoon wheels; son trip bag
    own
luggage set, suitcase set: bride trousseau bags; small medium large; wedding gift luggage; family different sizes
shopping trolley, shopping cart, grocery cart: vegetables heavy hands hurt; mother carries sabzi far; wheels market;
    society far gate groceries; stairs climb cart; ration carry elder; mother wrists hurt carrying vegetables; heavy
    grocery far from market; drag vegetables instead carrying; old parents carry ration home
hand truck, luggage cart, trolley cart, platform trolley: move gas cylinder; water cans carry; godown cartons; shift
    fridge; heavy boxes office; house shift boxes; shift fridge down truck; move heavy boxes myself; carry gas cylinder
    upstairs without lifting; water cans heavy move
suitcase wheel, luggage wheel, replacement wheel, swivel wheel: wheel broke trolley; one wheel stuck drags; noisy bag
    wheels; change castor
luggage handle, handle cover, handle wrap: handle grip torn; recognise bag conveyor; sticky old handle; trolley rod
luggage cover, suitcase cover, luggage protector: airport scratches suitcase; new white suitcase dirty; bag ruined
    belt; belt tape wrapping expensive
luggage strap, luggage belt, suitcase strap: zip burst suitcase; overpacked suitcase opens; tie bag over suitcase;
    identify from far
luggage tag, label tag: same black suitcases conveyor; bag exchanged airport; tour group bags; school camp bag name;
    lost baggage contact; every suitcase belt looks same; someone took bag airport; find black suitcase quickly
luggage lock, number lock, tsa lock: train suitcase theft; hostel locker; forget keys combination; us airport open
    lock; gym locker; zip chain lock; chain bag berth; maid opens suitcase; lock bag hostel; someone opened suitcase
    airport; hostel mates open suitcase; roommates go through things; cleaners open bag
luggage chain, bag chain lock: tie bag train berth; sleeper class bag safe; night train luggage steal; afraid someone
    steals bag sleeper train; tie suitcase under train seat; sleep train without worry luggage
luggage weighing scale, luggage scale, hanging weighing scale: excess baggage charge counter; weigh bag before airport;
    guess kilos suitcase; gift laden suitcase; flight saman vajan; paid extra airport counter; know bag weight before
    flight; bag overweight check
duffle bag, travel duffle, duffel bag: two day village trip; fold bag buy extra; car trip clothes; cricket whites;
    hostel holi home; under seat squash bag; nani house weekend; roadways bus bag; two days grandmother village; carry
    gym clothes shoes; short trip not need suitcase
travel bag, travelling bag, luggage bag: train relatives clothes; big cheap bag clothes; shaadi ghar kapde; maid
    village; blankets carry; wheels bag soft; gaon jana saman
weekender bag, overnight bag, leather duffle: one night hotel; stylish road trip; anniversary stay; cabin crew layover
strolley bag, wheel duffle: duffle heavy wheels; roll soft bag; long platform walk
gym bag, gym duffle: sweaty clothes separate; shoes towel shaker carry; office then gym; swimming wet compartment;
    locker room carry
kit bag, racquet bag, sport bag: racket carry bike; academy kit; shuttle shoes racket one; football ball carry
foldable travel bag, foldable bag, folding bag: extra shopping trip; pocket bag unfolds; return more stuff; bazaar
    surprise shopping
vanity bag, vanity case, makeup organizer: bridal makeup carry; parlour artist carry; makeup spills suitcase; dressing
    table mess travel; bangles cosmetics bride; carry bridal makeup parlour
cosmetic pouch, makeup pouch, pouch: lipstick lost bottom bag; kajal handbag; travel creams; pads carry discreet;
    medicines bag; coins cables small; makeup loose handbag; keep pads hidden bag
toiletry bag, toiletry kit, dopp kit, shaving bag: husband razor travel; shampoo leaked clothes; hanging bathroom
    hotel; toothbrush dirty bag; boarding school bathroom; hostel bathroom things; army son kit; common bathroom carry;
    brush razor loose bag; hang bathroom things hostel; carry bucket things common bathroom
travel bottle, squeeze bottle, travel bottle set: shampoo small flight; 100 ml liquid; face wash travel; conditioner
    refill; leak bottle cabin; shampoo leaked clothes suitcase; carry little shampoo flight; liquids not allowed plane
spray bottle, dropper bottle, perfume atomizer: perfume refill pocket; homemade toner; rose water mist; hair oil mix
    drops; plants mist
packing cube, travel organizer, bag organizer: open suitcase everything explodes; kids clothes separate family; dirty
    clean separate; lehenga crushed; trip packing neat; inner wear separate; suitcase always mess trips; cannot find
    socks suitcase; mixed clean dirty clothes trip; everything tumbles out when opening bag
compression pouch, vacuum travel bag: winter jackets fit; bulky sweaters luggage; canada winter clothes; razai
    suitcase; winter clothes do not fit suitcase; bulky jackets take whole bag
shoe pouch, shoe bag, shoe organizer bag: heels inside suitcase; shoe dirt kurta; gym shoe cover; monsoon shoes store;
    shoes dirty clothes suitcase; sneakers dirty everything gym bag; muddy shoes touch clean clothes
laundry travel bag, laundry pouch: hotel used clothes; hostel week clothes; socks wet pack
passport holder, passport cover, passport wallet: boarding pass visa together; family passports; first foreign trip
    gift; passport corners bend; honeymoon personalised; ticket currency pouch; passport cover got torn; keep passport
    tickets together
document folder, travel document pouch, file folder bag: visa interview papers; embassy originals; property documents;
    school certificates; hospital reports; papers everywhere going abroad; certificates crushed bag before interview
neck pillow, travel pillow, neck rest pillow: overnight volvo; head falls shoulder stranger; long haul economy; car
    back seat nap; neck jerk train chair car; us flight sixteen hours; neck hurts volvo bus; head drops while sleeping
    bus; stiff neck after long flight; sleep sitting train; head keeps falling overnight bus; neck cramps sitting
    twelve hours
inflatable pillow, air pillow, foot hammock: pack flat sleep; footrest flight; trek head sleep; hawa takiya
eye mask, sleep mask, sleeping mask: roommate lights on; day sleep night shift; street light window; flight cabin
    lights; migraine dark; afternoon nap hostel; partner reads late; self warming tired eye; roommate keeps light late;
    sleep day after night shift; light disturbs sleep flight; streetlight shines bedroom
ear plug, foam ear plug, silicone ear plug: snoring berth; construction noise study; swimming water ear; cracker noise;
    roommate video call; baby cries flight; mixer factory; library hostel noise; man next berth snores; cannot study
    because noise; neighbours dj whole night sleep; husband snoring keeps awake; dog barks all night sleep; cannot
    concentrate coaching neighbours; construction next door
travel blanket, travel set: ac sleeper cold; train ac cold wrap; waiting room night; train bedsheet dirty
waist bag, waist pouch, fanny pack: marathon phone keys; yatra cash safe; market vendor cash; dog walk treats; phone
    keys waist cycling; festival dance hands free; kumbh crowd; dandiya phone keep; hands free while dancing garba
    phone; carry phone keys while running; keep cash safe crowd; pilgrimage crowd money safe
money belt, hidden pouch, neck wallet: passport under shirt; cash travel train safe; europe pickpocket; chain snatch
    fear; hide money body while travelling; worried about pickpockets abroad
chest bag, crossbody men bag, sling bag men: phone powerbank boy; delivery cash; bike quick access; concert hands free;
    man purse pockets bulging
sling bag, crossbody bag, women sling bag: scooty girl phone; toddler mom hands free; temple visit; college girl phone
    lip balm; mall shopping light; dandruff no; airport hands free; mela crowd; office lunch break; small bag only
    phone keys; no pockets kurti
tote bag, canvas tote, jute bag: college books shoulder; beach towel; laptop casual girl; grocery no plastic; lunch
    files mix; quote bag; library books; carry books college style; everything one shoulder bag; bag vegetables no
    plastic; carry vegetables without plastic style; laptop lunch umbrella one
handbag, purse handbag, shoulder bag, satchel bag: office woman tiffin umbrella; new job woman; mother anniversary
    shoulder purse; zip compartments; marriage season shoulder; everything mom carries; interview woman bag; bhabhi
    birthday purse; formal arm carry; bag new job woman; gift mother something carry; everything spills out old purse
bag organizer insert, handbag organizer, purse organizer: keys lost bottom purse; switch bags daily; tote no pockets;
    bags pile wardrobe
clutch, clutch purse, wallet clutch, party clutch: reception saree hand; phone lipstick wedding; cocktail evening;
    sister engagement hand; gown matching hand; lehenga no pocket; where keep phone saree; no pockets lehenga wedding;
    wedding outfit has no pockets phone; carry lipstick phone reception
potli bag, potli, ethnic purse, fabric purse: bride phone hand; shagun envelopes hold; mehendi lehenga hand; return
    gift mehndi; batua traditional; rajasthani drawstring; bride needs hold shagun envelopes; small pouch matching
    lehenga
lady purse, women wallet, card purse: cash cards inside handbag; slim long money woman; mother coin; housewife monthly
    cash; ladies batua
coin purse, coin pouch, coin holder: chillar loose coins; bus change; temple coins; auto change; keys coins tiny;
    sikke; loose change everywhere; coins fall from pocket; chillar every pocket
leather wallet, wallet, men wallet: rakhi brother cash; pocket torn cash; first salary papa; valentine boyfriend cash;
    name engraved; licence cash cards pocket; batua phat; anniversary husband budget; old wallet falling apart; cash
    cards loose pocket; something brother rakhi pocket; notes get crumpled jeans; cash back pocket torn; papa carries
    money polythene
rfid wallet, rfid blocking wallet: card scan fraud; contactless theft
slim wallet, minimalist wallet, money clip: back pocket bulge sciatica; few cards only; front pocket; thin cash; thick
    wallet hurts when sit
card holder, card case, credit card holder: metro card id; many atm cards; visiting cards; cards bend; conference
    cards; debit cards cover; too many cards pocket; metro card always lost; only carry few cards no cash
zipper wallet, phone wallet, travel wallet: phone cash together; coins fall wallet; long trip cash; currency tickets
wallet belt combo, wallet gift set, gift set men: groomsman gift; brother rakhi hamper; boss farewell; corporate men;
    father birthday combo
id card holder, lanyard, lanyard tag: office entry card; exam admit; conference badge; college card lost; school bus
    tag
key chain, key ring, keychain: new bike keys; new car keys; keys lost bag; bestie small gift; couple cheap gift; return
    gift office; bts fan; marvel fan; bulk giveaway; initials gift; valentine small budget; cheap gift friend who
    bought bike; friend got new car small gift; keep losing room key; something small whole class; return present
    thirty colleagues; little present friend leaving
leather keychain, car keychain, bullet keychain: royal enfield; thar owner; car remote; biker friend
key case, key holder pouch, key wallet: keys poke pocket; keys scratch phone; many keys bunch; car key cover
key finder, smart tag: always misplace keys; suitcase track; wallet lost track; beep find; never find keys morning;
    cannot remember where put keys; father forgets where keys; spend every morning searching keys; where did keep
    wallet again
umbrella, windproof umbrella, reverse umbrella: car seat wet umbrella; flips wind sea face; golf two people; uv noon;
    umbrella fits pocket light; strong mumbai; caught rain without cover; walk station rain; sun burns walking noon;
    small thing rain handbag; rain walk home; caught cloudburst walking; drizzle way bus stop; sun too strong walk
    market
face mask, cotton mask, n95 mask: delhi diwali smoke; clinic visit; dust allergy bike; cough bus; painter dust fumes
    nose cover; sanding wood; kid school virus; smog burns throat outside; dust construction road nose; avoid catching
    cold bus
kid mask, kid face mask: school mask cartoon; pollution kid school nose; kid hospital visit nose cover
winter face mask, ear protector mask: bike cold nose; walk foggy ears
first aid pouch, medicine pouch: school trip bandage; car bandage; grandmother tablets travel; keep medicines together
    trip
bungee rope, luggage rope, bungee cord: tie luggage bike; carrier rope; luggage tie roof elastic; sipper seat cylinder;
    parcel carrier; box falls off back bike; tie things scooter seat
laptop trolley, overnighter trolley, business trolley: pilot bag; ca audit files wheels; laptop heavy shoulder doctor
lunch bag, tiffin bag, insulated lunch bag: tiffin leaks office bag; cold curd office; husband lunch carry; kid tiffin
    hot; ice gel; dabba bag smell; tiffin leaks onto laptop bag; carry lunch office warm
picnic bag, cooler bag, ice bag: beers beach; insulin travel; breast milk carry; ice cream carry; road trip curd; fish
    market; keep milk cold road trip; carry cold drinks picnic
delivery bag, food delivery bag: swiggy rider; cake deliver; pizza hot carry; tiffin service
diaper bag, mother bag: bottle wipes nappy outing; new mom outing; twins carry; vaccination day
shopping bag, reusable shopping bag: polythene fine; weekly ration; milk packets; fold pocket
saddle bag, tank bag, bike bag: ladakh ride clothes; tools bike; rain bike saman
travel adapter, universal adapter, universal charger: dubai plug; uk socket; conference abroad; student abroad charge;
    thailand hotel
dry bag, waterproof bag: kayak phone; rishikesh rafting; boat camera; scuba clothes
purse chain, bag strap, purse strap: strap broke sling; handbag crossbody; metal chain clutch
cooler bag: carry ice cream home
vanity case: makeup artist going house house
sleep mask: sun wakes five; night shift sleeps when others awake; bright hospital ward sleep
"""
