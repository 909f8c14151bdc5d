"""Needs of bags, purses, wallets, suitcases, keys and the small things of a journey."""

BAGS = """
laptop backpack, office backpack: metro crowd laptop; laptop dent bag no padding; two wheeler office laptop rain; wfo
    hybrid laptop carry; charger mouse lunch laptop one bag; shoulder hurts one side laptop; fifteen inch fits; first
    job bag; placement laptop bag; corporate onboarding gift bag
anti theft backpack, number lock backpack, charging port backpack: zip opened crowded bus; local train pickpocket bag;
    charge phone from bag; hostel room no lock bag; metro phone stolen bag; chor bag zip kholna
laptop bag, messenger bag, laptop sleeve: laptop single shoulder; hand carry meeting laptop; slim laptop protect inside
    bag; macbook scratches; client visit bag; files laptop one shoulder
office bag, leather office bag, briefcase: advocate file bag; interview folder bag; doctor clinic bag; manager hand bag
    man; leather executive; sales rep brochures
college backpack, casual backpack, college bag: fresher engineering books; drafter carry lab coat; coaching notes
    heavy; tuition bag teen; girls stylish books bag; hostel weekend home bag; kota student bag; bas lab file
school bag, school backpack: zip broke school; heavy books spine kid; class eight many copies; wheels heavy books; new
    class june; homework diary bottle pockets; bag wet school books monsoon; basta phat gaya; admission bag shopping
kid backpack, cartoon bag, plush bag, nursery bag: playgroup tiny bag; toddler carry own snack; soft bag two year;
    peppa bag; day care bag; return gift little bag; teddy bag; chhota basta
mini backpack, girl backpack, leather backpack: outing small bag girl; mall college small; cute back purse; travel day
    light girl; phone wallet sanitizer back
drawstring bag, daypack, shoe compartment bag: swim class wet bag; football boots bag; light sack; school sports kit;
    muddy shoes separate
rucksack, trekking bag, hiking backpack: ten days himalaya carry; spiti road bus; char dham yatra carry; tent sleeping
    bag carry; hostel hopping europe; volvo manali carry; ncc camp carry; himalaya trek rent bag; solo female trip
rain cover, backpack rain cover: bag soaked rain; laptop wet bike; trek drizzle bag; bag dust train; school books wet;
    bag bheegna
hydration bag, hydration backpack, water bladder: drink while riding without stopping; marathon sip hands free; trek
    pipe water
cabin luggage, cabin trolley, cabin suitcase: airline seven kilo; overhead bin fits; two days business trip; indigo
    hand baggage; skip baggage belt; weekend flight bag
suitcase, check-in luggage, trolley suitcase: study abroad canada; newlywed honeymoon bags; family goa week clothes;
    handle broke old suitcase; 23 kg baggage; gulf job moving; wedding lehenga travel; hostel shift clothes; relatives
    abroad gifts bring
hard suitcase, hardsided suitcase: fragile inside baggage throw; porter throws bag; train under seat tough; cut bag
    theft airport; rain proof luggage
soft suitcase, soft luggage, expandable suitcase: shopping return extra space; outer pocket luggage; stuff more bag
kid trolley bag, kid suitcase, kids luggage: ride airport toddler; daughter own luggage; cartoon wheels; son trip bag
    own
luggage set, suitcase set: bride trousseau bags; small medium large; wedding gift luggage; family different sizes
shopping trolley, shopping cart, grocery cart: vegetables heavy hands hurt; mother carries sabzi far; wheels market;
    society far gate groceries; stairs climb cart; ration carry elder
hand truck, luggage cart, trolley cart, platform trolley: move gas cylinder; water cans carry; godown cartons; shift
    fridge; heavy boxes office; house shift boxes
suitcase wheel, luggage wheel, replacement wheel, swivel wheel: wheel broke trolley; one wheel stuck drags; noisy bag
    wheels; change castor
luggage handle, handle cover, handle wrap: handle grip torn; recognise bag conveyor; sticky old handle; trolley rod
luggage cover, suitcase cover, luggage protector: airport scratches suitcase; new white suitcase dirty; bag ruined
    belt; belt tape wrapping expensive
luggage strap, luggage belt, suitcase strap: zip burst suitcase; overpacked suitcase opens; tie bag over suitcase;
    identify from far
luggage tag, label tag: same black suitcases conveyor; bag exchanged airport; tour group bags; school camp bag name;
    lost baggage contact
luggage lock, number lock, tsa lock: train suitcase theft; hostel locker; forget keys combination; us airport open
    lock; gym locker; zip chain lock; chain bag berth
luggage chain, bag chain lock: tie bag train berth; sleeper class bag safe; night train luggage steal
luggage weighing scale, luggage scale, hanging weighing scale: excess baggage charge counter; weigh bag before airport;
    guess kilos suitcase; gift laden suitcase; flight saman vajan
duffle bag, travel duffle, duffel bag: two day village trip; fold bag buy extra; car trip clothes; cricket whites;
    hostel holi home; bachelor trip; under seat squash bag; nani house weekend; roadways bus bag
travel bag, travelling bag, luggage bag: train relatives clothes; big cheap bag clothes; shaadi ghar kapde; maid
    village; blankets carry; wheels bag soft; gaon jana saman
weekender bag, overnight bag, leather duffle: one night hotel; stylish road trip; business overnight; anniversary stay;
    cabin crew layover
strolley bag, wheel duffle: duffle heavy wheels; roll soft bag; long platform walk
gym bag, gym duffle: sweaty clothes separate; shoes towel shaker carry; office then gym; swimming wet compartment;
    locker room carry
kit bag, racquet bag, sport bag: racket carry bike; academy kit; shuttle shoes racket one; football ball carry
foldable travel bag, foldable bag, folding bag: extra shopping trip; pocket bag unfolds; return more stuff; bazaar
    surprise shopping
vanity bag, vanity case, makeup organizer: bridal makeup carry; parlour artist carry; makeup spills suitcase; dressing
    table mess travel; bangles cosmetics bride
cosmetic pouch, makeup pouch, pouch: lipstick lost bottom bag; kajal handbag; travel creams; pads carry discreet;
    medicines bag; coins cables small
toiletry bag, toiletry kit, dopp kit, shaving bag: husband razor travel; shampoo leaked clothes; hanging bathroom
    hotel; toothbrush dirty bag; boarding school bathroom; hostel bathroom things; army son kit; common bathroom carry
travel bottle, squeeze bottle, travel bottle set: shampoo small flight; 100 ml liquid; face wash travel; conditioner
    refill; leak bottle cabin
spray bottle, dropper bottle, perfume atomizer: perfume refill pocket; homemade toner; rose water mist; hair oil mix
    drops; plants mist
packing cube, travel organizer, bag organizer: open suitcase everything explodes; kids clothes separate family; dirty
    clean separate; lehenga crushed; trip packing neat; inner wear separate
compression pouch, vacuum travel bag: winter jackets fit; bulky sweaters luggage; canada winter clothes; razai suitcase
shoe pouch, shoe bag, shoe organizer bag: heels inside suitcase; shoe dirt kurta; gym shoe cover; monsoon shoes store
laundry travel bag, laundry pouch: hotel used clothes; hostel week clothes; socks wet pack
passport holder, passport cover, passport wallet: boarding pass visa together; family passports; first foreign trip
    gift; passport corners bend; honeymoon personalised; ticket currency pouch
document folder, travel document pouch, file folder bag: visa interview papers; embassy originals; property documents;
    school certificates; hospital reports
neck pillow, travel pillow, neck rest pillow: overnight volvo; head falls shoulder stranger; long haul economy; car
    back seat nap; neck jerk train chair car; us flight sixteen hours; neck hurts volvo bus
inflatable pillow, air pillow, foot hammock: pack flat sleep; footrest flight; trek head sleep; hawa takiya
eye mask, sleep mask, sleeping mask: roommate lights on; day sleep night shift; street light window; flight cabin
    lights; migraine dark; afternoon nap hostel; partner reads late; self warming tired eye
ear plug, foam ear plug, silicone ear plug: snoring berth; construction noise study; swimming water ear; cracker noise;
    roommate video call; baby cries flight; mixer factory; library hostel noise
travel blanket, travel set: ac sleeper cold; train ac cold wrap; waiting room night; train bedsheet dirty
waist bag, waist pouch, fanny pack: marathon phone keys; yatra cash safe; market vendor cash; dog walk treats; phone
    keys waist cycling; festival dance hands free; kumbh crowd; dandiya phone keep
money belt, hidden pouch, neck wallet: passport under shirt; cash travel train safe; europe pickpocket; chain snatch
    fear
chest bag, crossbody men bag, sling bag men: phone powerbank boy; delivery cash; bike quick access; concert hands free;
    man purse pockets bulging
sling bag, crossbody bag, women sling bag: scooty girl phone; toddler mom hands free; temple visit; college girl phone
    lip balm; mall shopping light; dandruff no; airport hands free; mela crowd; office lunch break
tote bag, canvas tote, jute bag: college books shoulder; beach towel; laptop casual girl; grocery no plastic; lunch
    files mix; quote bag; sabzi jhola; library books
handbag, purse handbag, shoulder bag, satchel bag: office woman tiffin umbrella; new job woman; mother anniversary
    shoulder purse; zip compartments; marriage season shoulder; everything mom carries; interview woman bag; bhabhi
    birthday purse; formal arm carry
bag organizer insert, handbag organizer, purse organizer: keys lost bottom purse; switch bags daily; tote no pockets;
    bags pile wardrobe
clutch, clutch purse, wallet clutch, party clutch: reception saree hand; phone lipstick wedding; cocktail evening;
    sister engagement hand; gown matching hand; lehenga no pocket
potli bag, potli, ethnic purse, fabric purse: bride phone hand; shagun envelopes hold; mehendi lehenga hand; return
    gift mehndi; batua traditional; rajasthani drawstring
lady purse, women wallet, card purse: cash cards inside handbag; slim long money woman; mother coin; housewife monthly
    cash; ladies batua
coin purse, coin pouch, coin holder: chillar loose coins; bus change; temple coins; auto change; keys coins tiny; sikke
leather wallet, wallet, men wallet: rakhi brother cash; pocket torn cash; first salary papa; valentine boyfriend cash;
    name engraved; licence cash cards pocket; batua phat; anniversary husband budget
rfid wallet, rfid blocking wallet: card scan fraud; contactless theft
slim wallet, minimalist wallet, money clip: back pocket bulge sciatica; few cards only; front pocket; thin cash
card holder, card case, credit card holder: metro card id; many atm cards; visiting cards; cards bend; conference
    cards; debit cards cover
zipper wallet, phone wallet, travel wallet: phone cash together; coins fall wallet; long trip cash; currency tickets
wallet belt combo, wallet gift set, gift set men: groomsman gift; brother rakhi hamper; boss farewell; corporate men;
    father birthday combo
id card holder, lanyard, lanyard tag: office entry card; exam admit; conference badge; college card lost; school bus
    tag
key chain, key ring, keychain: new bike keys; new car keys; keys lost bag; bestie small gift; couple cheap gift; return
    gift office; bts fan; marvel fan; bulk giveaway; initials gift; valentine small budget
leather keychain, car keychain, bullet keychain: royal enfield; thar owner; car remote; biker friend
key case, key holder pouch, key wallet: keys poke pocket; keys scratch phone; many keys bunch; car key cover
key finder, smart tag: always misplace keys; suitcase track; wallet lost track; beep find
umbrella, windproof umbrella, reverse umbrella: car seat wet umbrella; flips wind sea face; golf two people; uv noon;
    umbrella fits pocket light; strong mumbai
face mask, cotton mask, n95 mask: delhi diwali smoke; clinic visit; dust allergy bike; cough bus; painter dust fumes
    nose cover; sanding wood; kid school virus
kid mask, kid face mask: school mask cartoon; pollution kid school nose; kid hospital visit nose cover
winter face mask, ear protector mask: bike cold nose; walk foggy ears
first aid pouch, medicine pouch: trip medicines; school trip bandage; car bandage; grandmother tablets travel
bungee rope, luggage rope, bungee cord: tie luggage bike; carrier rope; luggage tie roof elastic; sipper seat cylinder;
    parcel carrier
laptop trolley, overnighter trolley, business trolley: pilot bag; ca audit files wheels; laptop heavy shoulder doctor
lunch bag, tiffin bag, insulated lunch bag: tiffin leaks office bag; cold curd office; husband lunch carry; kid tiffin
    hot; ice gel; dabba bag smell
picnic bag, cooler bag, ice bag: beers beach; insulin travel; breast milk carry; ice cream carry; road trip curd; fish
    market
delivery bag, food delivery bag: swiggy rider; cake deliver; pizza hot carry; tiffin service
diaper bag, mother bag: bottle wipes nappy outing; new mom outing; twins carry; vaccination day
shopping bag, reusable shopping bag: polythene fine; weekly ration; milk packets; fold pocket
saddle bag, tank bag, bike bag: ladakh ride clothes; tools bike; rain bike saman
travel adapter, universal adapter, universal charger: dubai plug; uk socket; conference abroad; student abroad charge;
    thailand hotel
dry bag, waterproof bag: kayak phone; rishikesh rafting; boat camera; scuba clothes
purse chain, bag strap, purse strap: strap broke sling; handbag crossbody; metal chain clutch
"""
