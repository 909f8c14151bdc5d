"""Needs of the house that runs out: what washes, wipes, wraps, scents, lights a prayer and drives insects away."""

SUPPLIES = """
liquid detergent, front load detergent, matic detergent, washing liquid: powder residue black clothes; machine hard
    water; bucket wash hands burn; white marks after wash; gentle wash baby sensitive; jeans fade; mashin ka sabun;
    white powder marks black clothes; machine leaves powder clothes; hands burn from washing powder; clothes lose
    colour washing; black jeans turn grey; clothes feel chalky; collars stay dark; machine wash leaves streaks
detergent powder, washing powder, detergent bar: collar filth rub; school socks mud; driver shirts grease; helper kilo
laundry pod, detergent pod, laundry sheet: hostel measure mess; wash clothes hotel sink strip; spills pouring
fabric conditioner, scent booster, laundry fragrance: sheets scratchy; monsoon clothes stink; hotel towels soft;
    monsoon clothes stink wash; towels feel like sandpaper; clothes smell damp monsoon; shirt stiff like cardboard
stain remover, stain remover spray, fabric bleach, whitener: turmeric wedding kurta; blood bedsheet; pen pocket; wine
    sofa; grass cricket white; mango bib; paan shirt; dye transferred; daag ziddi; turmeric wedding clothes; ink shirt
    pocket; oil dropped dress; stain does not go washing; someone spilled curry silk; ketchup borrowed dress; ink all
    over uniform; wine rented sherwani
fabric whitener, neel, ujala: yellowed uniform; white dull; white shirt became yellow; school uniform lost whiteness
wool wash, delicate wash, baby laundry wash: sweater shrank; infant rash clothes
washing machine cleaner, descale powder, drum cleaner: black bits clothes; machine smells egg; scale heater; rubber
    fungus; lint bits; machine leaves black bits; washing machine smells bad; clothes smell after wash; drum smells
    like drain
starch, cotton starch, ironing spray: cotton saree crisp; khadi stiff; iron smooth; kalaf
dishwash gel, dishwash liquid, dishwash bar, dishwashing liquid: oily kadhai; hands peel bar; smell egg plate; maid
    finishes; burnt milk pan bottom scrub; cooker black; bartan ki chiknai; oil does not leave utensils; plates smell
    egg; greasy pans after party; plates greasy after washing; glasses smell fish
dishwasher tablet, dishwasher salt, rinse aid: cloudy glasses machine; dishwasher film; new dishwasher
scrub pad, steel scrubber, sponge, sponge wipe: stuck burnt; nonstick gentle; smelly sponge; scratch proof; burnt milk
    stuck pan
kitchen cleaner, degreaser, grease remover spray, foam cleaner: chimney sticky; tiles behind stove; exhaust brown; fan
    kitchen sticky; cabinet sticky; tel ke daag gas; everything around stove sticky; kitchen tiles oily yellow; chimney
    full grease; oil film cabinets; gas top covered old oil; fingers stick cabinet; exhaust drips oil
oven cleaner, cooktop cleaner, stainless steel cleaner, microwave cleaner: baked burnt; glass hob; steel fingerprints;
    splatter inside
toilet cleaner, toilet cleaner tablet, toilet block, flushmatic: brown ring; guests bathroom embarrassing; rental
    toilet; pale yellow; hang fragrance; commode peela; yellow ring toilet; toilet embarrassing guests; brown marks
    pot; ashamed pot guests; flat owner left filthy toilet
toilet spray, pre poo spray, toilet seat sanitizer, toilet seat cover paper: office washroom stink after; highway
    dhaba; public seat infection; hostel shared; highway toilet seat dirty cover; office washroom stinks after; afraid
    sit public toilet; toilet smell embarrassing inlaws
bathroom cleaner, tile cleaner, shower cleaner, tap cleaner: white crust taps; slippery green; salt tile; glass cloudy;
    borewell stains; shower holes blocked; khara pani nal; shower glass cloudy; bathroom tiles slimy; white scales
    buckets; mugs buckets yellow
acid cleaner, oxalic acid, hard stain remover, rust remover: construction cement marks; iron gate brown; bike chain
    brown; almirah brown; old mosaic
floor cleaner, floor cleaner liquid, phenyl, marble cleaner: crawling germs; mop dog pee smell floor; ants mop;
    citronella mop; maid pocha perfume; baby crawls dirty floor; floor sticky after mopping; dog peed floor; feet turn
    black floor; mopping leaves smell
drain cleaner, drain cleaner powder, septic tank cleaner, bio enzyme: hair trap; bubbles slow; septic tank smells;
    monsoon backflow; nali ruk gayi; water stands sink; bathroom water does not go; smell from kitchen pipe; water just
    stands basin; bath ankle deep water; pipe gurgles
glass cleaner, glass cleaner spray, screen cleaner: tv smudge; french window; mirror full water spots; windows look
    dirty after rain; see fingerprints mirror
carpet shampoo, sofa shampoo, upholstery cleaner, leather cleaner: juice sofa; fabric chair dull; mattress urine; car
    ceiling cloth stained; puppy accident
wood polish, furniture polish, wood cleaner: ring marks; dull teak; hot cup mark
silver cleaner, brass cleaner, copper cleaner, silver dip: diwali silver thali; idols dull; temple bells idols dull;
    anklets black; pital chamkana; silver turned black diwali; idols lost their shine; payal went black
tissue paper, facial tissue, tissue box: allergic nose; guests table tissue; car dash tissues; crying movie; office
    desk nose; makeup blot; nose runs desk; wipe hands after samosa; guests spill table; nose tap this week; sneeze all
    day pollen; eat hands messy
toilet paper, toilet roll, toilet tissue: foreigner guest; office loo; hotel supply
paper napkin, tissue napkin, luncheon napkin: napkins birthday table kids; pav bhaji fingers; wedding snack
kitchen towel, kitchen roll, kitchen tissue, cleaning wipe roll: pakora oil soak; spill counter; raw chicken wipe;
    reusable cloth roll; duster smelly; oil drips from pakoras; wipe counter without smelly cloth
wet wipes, facial wipes, sanitizing wipes, baby wipes: dust face train; ice cream hands; hot commute; wipe makeup quick
    travel; wipe body after sweat no bath; roadside food no tap hands; sticky hands car; face dusty train; no water
    wash hands outing; toddler smeared chocolate car; no tap picnic
aluminium foil, cling film, baking paper, butter paper: roti tiffin wrap; cut fruit fridge; tandoori cover; tawa stick;
    rotis dry out tiffin; keep food warm wrapped; parathas go leathery noon
food wrap, zip lock bag, vacuum bag, freezer bag: peas freeze; travel snacks; open packet; dhania lasts week fridge bag
garbage bag, dustbin bag, biodegradable garbage bag: juice leaks bin; municipality black; office bins; large event;
    kude ki thaili; bin drips smells; garbage man refuses loose waste; bin leaks brown water; carry dripping waste
    downstairs; peels stick bin
drinking straw, steel straw, paper straw, straw cleaner: coconut water; cold coffee lipstick sip; paralysed drink;
    party plastic free; lipstick drink; coconut water without plastic; patient cannot lift head drink; drink without
    ruining lipstick
disposable plate, paper cup, disposable glass, wooden spoon, areca plate: house party dishes; no maid party;
    biodegradable wedding; no maid after party dishes; plates fifty guests; fifty people coming maid off; no one wash
    after party; feed many temple
handwash, hand wash refill, foaming hand wash: kids wash fun; big refill
hand glove, disposable glove, rubber glove, latex glove: chilli burning fingers; hair dye; bathroom scrubbing hand
    protection; eczema washing; dog bath hands gloves; gardening muck; chilli cutting fingers burn; chillies burn
    fingers cutting; detergent peels hands; touch dirt cleaning bathroom; colour hair without staining hands; green
    chillies hands burn hours; skin peels from soap work
bathroom brush, tile brush, toilet brush, cleaning brush, electric scrubber: grout black; bend scrub; bottle bottom;
    motor scrub; arms tired scrubbing
mop, flat mop, spin mop, mop refill: wring hands; mop reach under bed; squeeze mop without bending; head worn; back
    hurts cleaning floor; floor dirty right after sweep
wiper, floor wiper, bathroom wiper, kitchen wiper: rainwater push balcony out; basin splash; rain water stands balcony;
    water collects near basin
broom, dustpan, cobweb brush, fan duster: ceiling spider; high fan; dust gather; corner web; without bending; makdi
    jaala; hair crumbs floor; leaves all over yard
lint roller, pet hair remover, fabric shaver: cat fur sofa black pant; black pant; kurta threads
room freshener, automatic air freshener, room spray, gel freshener: fried fish smell; guests hour; bachelors flat;
    bathroom windowless; room smells dog spray; freshly painted room smell; mummy visit flat; cigarette landlord;
    clinic waiting; guests coming house smells fish; room smells cigarettes; bathroom has no window smell; bachelor
    flat smells parents arrive; fried fish guests; shoes socks stink hall
camphor, bhimseni camphor, camphor diffuser: mosquito natural; cold sniff
dhoop stick, dhoop cup, sambrani cup, guggal dhoop, loban: evening aarti smoke; newborn hair smoke; shop opening;
    temple like; south friday; nazar smoke; evening smoke like temple; house smell like temple; smoke aarti
agarbatti, incense stick, agarbatti stand: stick light daily puja; shop opening stick smoke; ash falls
havan samagri, hawan samagri, gangajal, puja oil, pooja samagri: griha pravesh pandit list; havan birthday list;
    satyanarayan list; navratri akhand; pandit list; priest coming house warming; pandit gave long list; priest gave
    list housewarming; fire ceremony new shop
cotton wick, diya wick, ghee wick, pooja lamp oil: daily jyot; ready ghee; deepak bujh; lamp goes out during prayer;
    ready wick daily lamp
candle, tealight candle, scented candle: candle light dinner home; power outage; diwali rows
match box, gas lighter: wet matches; stove spark; candle light
mosquito killer machine, mosquito trap lamp, mosquito killer lamp, insect killer lamp: chemical free baby; asthma coil
    smoke; usb light; restaurants flies; coil smoke makes baby cough; mosquitoes without chemicals; buzzing near ear
    all night; wake up red dots; slap myself all night; evening door open bites
mosquito repellent liquid, mosquito refill, mosquito repellent machine: refill finished; night buzz plug; bitten kids
    dengue ward; good knight; family bitten every night; dengue our area; baby cheeks bitten
mosquito coil, mosquito agarbatti, fast card: village cot outside; terrace cot sleep smoke coil; light gone village
    coil
mosquito racket, mosquito bat: electric swat; fun kill; buzzing near ear midnight; want hit mosquitoes; mosquitoes come
    dinner; one buzz ruins sleep
mosquito cream, mosquito roll on, mosquito patch, repellent spray: playground dusk; cricket evening mosquitoes skin;
    patch uniform mosquitoes school; garden party legs; bitten park evening; mosquitoes cricket ground
flying insect killer, insect spray, cockroach spray, hit spray: wasps balcony; midnight roach; flies spray dining;
    kitchen night light; keede spray
cockroach gel, cockroach bait, cockroach trap: tiny roaches cabinet; drawers cutlery; tiny roaches drawer; roaches
    behind fridge; cockroach cutlery; small brown insects run when light; something crawls counter night; antennae
    behind fridge
ant powder, ant gel, lakshman rekha, insect chalk: sugar jar trail; pet bowl; switch board ants; ants all over sugar;
    line ants kitchen; sweets attract armies
rat glue pad, rat cake, rat trap, ultrasonic repeller: car wire chewed; shop grain; attic scratching; no dead smell;
    kitchen droppings; chuha dukaan; rat chewed car wires; something scratches roof night; rat shop grain; something
    chewed car wires; bite marks soap; noise false ceiling
ultrasonic pest repeller, pest repellent plug: plug drives lizards insects away; no poison toddler; plug rats;
    everything insects
lizard repellent, snake repellent, wasp deterrent, bee repellent: tube light lizard; ground floor snake; hive window;
    phobia lizard; lizard falls from ceiling; scared lizards behind tube light; snake came into ground floor; something
    tail wall; scream when runs wall
termite spray, borer, wood preservative, bed bug spray: powder door; hostel cot bites; sofa itches; furniture holes;
    deemak darwaza; powder falls from door; furniture hollow inside; door crumbles when touched
naphthalene ball, camphor tablet, silverfish, moth repellent: suits holes; books insects; woollen trunk; basin ball;
    saree cupboard keeda balls; something eats holes woollens; saree has tiny holes; winter clothes stored smell;
    sweater looks like net
moisture absorber, silica gel, dehumidifier bag, humidity absorber: camera lens fungus; shoe fungus; leather bag white;
    almirah damp; sneakers box; documents monsoon; seelan almari; leather bag turned white cupboard; clothes smell damp
    cupboard; fungus shoes rain; cupboard smells monsoon; fungus belts every monsoon; white fur leather shoes; camera
    lens cloudy humid; books curl rainy season
water tank cleaner, chlorine tablet, water purifier tablet: tank worms; muddy supply; overhead slime; tanki ki safai;
    water from tank smells; worms water tank; supply smells like eggs
descaler, kettle descaler, limescale remover, iron cleaner: kettle white; iron sticky; coffee machine scale white
bleach powder, bleaching powder, limewash, lime powder: drain worms; mossy yard; flood after
shoe cleaner, shoe polish, leather polish: school morning polish quick
rubber gloves long, apron, shower cap: kitchen splash
refill pouch, bulk cleaner, 5 litre cleaner: office cleaning contract; guest house bulk cleaning
cleaning kit, cleaning caddy, bucket, mug: new flat first clean; move in; diwali deep cleaning bucket kit
cloth, microfiber cloth, duster cloth, pocha cloth: old vest duster
urinal cube, urinal screen, sanitary cube: gents office smell; restaurant gents; wash basin balls
septic powder, compost powder, bio culture: compost pit slow smells; pit smell; smell bin
shower filter, tap filter, hard water filter: hair fall water; skin itch bath
freezer bag, ice tray: mutton freeze bags
safety pin, needle thread, rubber band: button gone
battery, aa battery, button cell, aaa battery: remote dead; clock stopped; toy silent; geyser lighter; mouse blinking;
    remote does not work; toy stopped singing; wall clock ticks no more; remote needs slap
led bulb, night bulb, rechargeable bulb: bathroom fused
tile cleaner: bathroom corners black; salt stains tiles
rust remover: brown marks iron gate
dhoop cup: dry baby hair smoke
snake repellent: snake seen garden
bed bug spray: red bites after sleeping hostel
floor wiper: water spreads bathroom after bath; rain enters balcony stands; bathroom stays wet slip
cobweb brush: spider webs corners; cannot reach ceiling dust
drain cleaner powder: sink water stands; hair blocks bathroom hole; basin gurgles slow
facial tissue: cry movies
"""
