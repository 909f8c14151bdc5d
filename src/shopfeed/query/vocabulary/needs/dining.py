"""Needs of the table, the tiffin and the larder: plates, glasses, bottles, boxes and jars."""

DINING = """
dinner set, dinner plates, opalware dinner set: guests mismatched plates; steel thali everyday boring; new bride
    crockery; microwave plates; diwali dinner relatives; khaane ki plate; housewarming useful; unbreakable kids
steel plates, thali, dinner plate: compartments thali; kids drop plates; bhojan thali; pg own plate; saag dal separate;
    roti dal sabzi
bowl set, serving bowl, katori: dal overflow plate; raita serve; soup bowls winter; maggi hostel; dessert guests
dessert bowl, ice cream bowl, sundae glass: kheer guests; ice cream guests fancy; fruit custard; rasmalai serve
serving tray, tray, serving platter: chai guests carry; snacks party; breakfast anniversary; ladke wale chai; bed
    patient food; mithai serve; tray drinks balcony
serving set, handi serving, serving dish, casserole serving: buffet home; curry table; biryani serve guests; party food
    hot table
cutlery set, spoon set, spoon and fork: spoons vanish; fork pasta; kids fork; guests steel spoons; continental dinner;
    office lunch own
spoon stand, cutlery holder, cutlery stand, cutlery organizer: spoons drawer jumble; chammach rakhne; dining spoons;
    cockroach spoons
chopstick, noodles bowl, soup spoon: sushi home; ramen korean; eat like kdrama; chinese dinner
glass set, water glass, juice glass: steel glass guests; drinking glasses broken; sharbat mehmaan; cold coffee tall;
    six matching
whisky glass, beer mug, wine glass, bar set: friends weekend drink; old fashioned scotch; red wine anniversary; craft
    beer; dad drink gift; daaru glass
cocktail shaker, bar tools, hip flask: mojito house party; carry rum trip; bartend home; mixing drinks; bachelor party
tea cup, cup set, tea cup set, cup and saucer: rishtewale chai; broken handles cups; morning tea two; chai ki pyali;
    kulhad feel; office visitors; small cutting glass
coffee mug, mug, ceramic mug: office desk own; colleague goodbye small; black coffee big; name printed; couple morning;
    maa ko cup; soup mug
travel mug, coffee tumbler, insulated mug: drive sip coffee; train coffee spill; metro coffee; coffee cold meeting;
    desk tea cold; cup lid office
teapot, tea kettle, tea set: english tea afternoon; green tea glass; guests tea pour
water jug, jug, pitcher: guests water table; nimbu pani pour; bedside night water; matka style; sharbat pour; juice
    fridge
copper bottle, copper jug, copper glass: ayurveda morning water; tambe ka pani; dadi says copper; acidity morning
    water; vaat pitt
water bottle, fridge bottle, water bottle set: fridge door water; plastic old smells; gym sip; drink three litres;
    office remind water; bottle fits car; school daily lost; pani ki botal; glass healthy
insulated water bottle, thermosteel bottle, vacuum flask bottle: school summer cold water; ice all day trek; 24 hours
    chilled; car parked hot water; garmi thanda pani bahar; cricket ground water
flask, thermos, vacuum flask, tea flask: hospital night tea; doodh garam baby travel; train chai own; kadha all day;
    guests tea hours; office meeting tea; hot water throat singer; maa chai subah ki
sipper bottle, kids water bottle, straw water bottle: spills school bag; child wont drink; straw easy sip; cartoon
    school; playschool first; lid kid can open
protein shaker, shaker bottle, gym bottle: whey lumps; gym drink after; three compartments; shake smells
lunch box, tiffin box, lunch box set: dal leaks bag; office canteen costly; roti sabzi separate; husband tiffin; curry
    oil notebooks; eat ghar ka; college lunch; diabetic carry meal
kids lunch box, lunch box for kids: returns food uneaten; compartments small bites; recess short; first class tiffin;
    spoon fixed; cartoon lunch; school dabba
electric lunch box, heated lunch box: site no microwave; truck driver khana; office queue microwave; winter lunch cold;
    khana thanda office; night guard dinner
insulated lunch box, stainless steel lunch box, hot lunch box: lunch lukewarm one; steel not plastic; rice warm school;
    rotis sweaty
lunch bag, lunch box bag, tiffin bag: carry dabba metro; leaks purse; bottle tiffin together; tiffin thaila; insulated
    carry
casserole, roti box, hot pot, chapati box: rotis dry by dinner; soft phulka night; joint family late eaters; rotis
    sweat soggy; hot idli; sehri roti; roti rakhne dabba
storage container, kitchen container set, airtight container, plastic container: kirana packets torn; ants sugar; dal
    insects; same jars look; humid biscuits; kitchen dabbe; see what inside; monthly ration; atta place; weevils rice;
    new kitchen jars
steel container, steel dabba, atta container, rice container: ten kilo atta; rats bite plastic; chawal mein keede; oil
    tin; ration big; ghee keep; dabba bada
glass jar, glass container, storage jar: plastic smell spices; pickle fungus; achaar barni; coffee powder; cookies
    counter; overnight oats; baking jars; microwave safe storage
pickle jar, barni, achaar jar: mango season store; achar ki barni; oil pickles sun; ceramic traditional
spice box, masala box, spice jar, spice rack: masale packets rubber band; haldi jeera one place; cooking hunting
    spices; spice labels; rotating spices; hing smell
salt and pepper shaker, condiment set, sprinkler: salt wet clumps monsoon; oregano table; namak dani; chaat masala
    sprinkle; table condiments
sugar pot, tea coffee sugar container, tea coffee container: chai patti cheeni stove; tea sugar near gas; damp sugar;
    cheeni ka dabba
cookie jar, biscuit jar, dry fruit box, dry fruit tray: namkeen guests serve; diwali dryfruits serve; biscuits soft;
    mukhwas box; kaju badam guests; shop toffee
cereal dispenser, rice dispenser, grain dispenser: measure rice automatic; twelve kilos wall; cornflakes pour; insects
    rice closed; push button dal
bread box, fruit basket, fruit bowl: fruit rolling counter; bananas blacken; bread mould; dining fruits; fal rakhne;
    office fruits; fruit flies
butter dish, ghee pot, honey pot, milk pot: ghee table; butter hard messy; honey sticky; malai store
egg box, egg holder: eggs safe; eggs roll slab
milk can, milk pot, milk container: milkman leave; doodh lana dairy; steel can
water dispenser, water pump dispenser, water can dispenser: twenty litre lift heavy; bisleri jar pour; wife cannot tilt
    can; office drinking; usb pump can; kids take water themselves; matka tap
matka, clay pot, earthen pot, terracotta water bottle: fridge water throat; mitti ka ghada; natural cold; power cuts
    cold water; mitti ki handi
dish rack, dish drainer, utensil rack, dish drying rack: wet bartan counter; washed plates place; bartan ki tokri; sink
    side small; plates standing; steel rust rack; maid dumps utensils; two tier
kitchen rack, kitchen organizer, kitchen shelf: slab full jars; masala bottles stove; no cabinets kitchen; rasoi
    chhoti; oil bottles mess; pans stack; microwave above; vessels lids stand
sink organizer, sponge holder, soap sponge holder, dish soap dispenser: scrubber wet corner; juna soggy; sink clutter;
    vim bar melts; pump press sponge
kitchen tissue holder, paper roll holder, foil dispenser: foil tears crooked; roll stand; cling wrap cutter; towel wet
    counter
food cover, net food cover, mesh food cover: flies dining food; makkhi khane par; cats dinner; lizard food fear; picnic
    food; leftover cover
microwave lid, silicone lid, pan lid, lid: splatters microwave; missing lid pan; kadai dhakkan; universal cover pot
trivet, hot pot stand, table heat pad: cooker table; hot dish mark; garam bartan mez
disposable plates, paper plates, paper cups, disposable glass: fifty guests no washing; birthday home plates; pooja
    bhandara; donna pattal; office party; chai cups function; picnic throw
pooja thali plate, steel bowl, brass glass: kansa eat; puri family brass; annaprashan silver; peetal ki thali
lighter case, ashtray, cigarette case, hookah: ash balcony; guests smoke; packet crush; windproof flame
napkin holder, tissue paper holder, tissue stand: restaurant tables napkins; napkins fly fan; dining napkins
barware decanter, decanter, glass bottle: whisky display; milk glass fridge; homemade juice sell; oil infused; cold
    brew
water filter, water purifier, water purifier ro uv: tanker water; salty borewell; yellow tap; jaundice colony; typhoid
    twice; ro bacha; can daily expensive; pet kharab pani; tds 900
water purifier filter, ro filter, ro membrane, filter cartridge: ro slow; service guy charges; purifier taste bad;
    candle change; red light purifier; carbon sediment
tds meter, water tds meter, water tester: check water really pure; salesman showed tds; doubt purifier; pani ki janch;
    borewell check; hydroponic ppm; aquarium hardness
"""
