"""Needs of the house that runs out: what washes, wipes, wraps, scents, lights a prayer and drives insects away."""

SUPPLIES = """
liquid detergent, front load detergent, matic detergent, washing liquid: powder residue black clothes; machine hard
    water; bucket wash hands burn; white marks after wash; gentle wash baby sensitive; jeans fade; mashin ka sabun
detergent powder, washing powder, detergent bar: collar filth rub; school socks mud; driver shirts grease; helper kilo
laundry pod, detergent pod, laundry sheet: hostel measure mess; wash clothes hotel sink strip; spills pouring
fabric conditioner, scent booster, laundry fragrance: sheets scratchy; monsoon clothes stink; hotel towels soft;
    monsoon clothes stink wash
stain remover, stain remover spray, fabric bleach, whitener: turmeric wedding kurta; blood bedsheet; pen pocket; wine
    sofa; grass cricket white; mango bib; paan shirt; dye transferred; daag ziddi
fabric whitener, neel, ujala: yellowed uniform; white dull
wool wash, delicate wash, baby laundry wash: sweater shrank; infant rash clothes
washing machine cleaner, descale powder, drum cleaner: black bits clothes; machine smells egg; scale heater; rubber
    fungus; lint bits
starch, cotton starch, ironing spray: cotton saree crisp; khadi stiff; iron smooth; kalaf
dishwash gel, dishwash liquid, dishwash bar, dishwashing liquid: oily kadhai; hands peel bar; smell egg plate; maid
    finishes; burnt milk pan bottom scrub; cooker black; bartan ki chiknai
dishwasher tablet, dishwasher salt, rinse aid: cloudy glasses machine; dishwasher film; new dishwasher
scrub pad, steel scrubber, sponge, sponge wipe: stuck burnt; nonstick gentle; smelly sponge; scratch proof
kitchen cleaner, degreaser, grease remover spray, foam cleaner: chimney sticky; tiles behind stove; exhaust brown; fan
    kitchen sticky; cabinet sticky; tel ke daag gas
oven cleaner, cooktop cleaner, stainless steel cleaner, microwave cleaner: baked burnt; glass hob; steel fingerprints;
    splatter inside
toilet cleaner, toilet cleaner tablet, toilet block, flushmatic: brown ring; guests bathroom embarrassing; rental
    toilet; pale yellow; hang fragrance; commode peela
toilet spray, pre poo spray, toilet seat sanitizer, toilet seat cover paper: office washroom stink after; highway
    dhaba; public seat infection; hostel shared; highway toilet seat dirty cover
bathroom cleaner, tile cleaner, shower cleaner, tap cleaner: white crust taps; slippery green; salt tile; glass cloudy;
    borewell stains; shower holes blocked; khara pani nal
acid cleaner, oxalic acid, hard stain remover, rust remover: construction cement marks; iron gate brown; bike chain
    brown; almirah brown; old mosaic
floor cleaner, floor cleaner liquid, phenyl, marble cleaner: crawling germs; mop dog pee smell floor; ants mop;
    citronella mop; maid pocha perfume
drain cleaner, drain cleaner powder, septic tank cleaner, bio enzyme: hair trap; bubbles slow; septic tank smells;
    monsoon backflow; nali ruk gayi
glass cleaner, glass cleaner spray, screen cleaner: tv smudge; french window
carpet shampoo, sofa shampoo, upholstery cleaner, leather cleaner: juice sofa; fabric chair dull; mattress urine; car
    ceiling cloth stained; puppy accident
wood polish, furniture polish, wood cleaner: ring marks; dull teak; hot cup mark
silver cleaner, brass cleaner, copper cleaner, silver dip: diwali silver thali; idols dull; temple bells idols dull;
    anklets black; pital chamkana
tissue paper, facial tissue, tissue box: allergic nose; guests table tissue; car dash; crying movie; office desk nose;
    makeup blot
toilet paper, toilet roll, toilet tissue: foreigner guest; office loo; hotel supply
paper napkin, tissue napkin, luncheon napkin: napkins birthday table kids; pav bhaji fingers; wedding snack
kitchen towel, kitchen roll, kitchen tissue, cleaning wipe roll: pakora oil soak; spill counter; raw chicken wipe;
    reusable cloth roll; duster smelly
wet wipes, facial wipes, sanitizing wipes, baby wipes: dust face train; ice cream hands; hot commute; wipe makeup quick
    travel; wipe body after sweat no bath; roadside food
aluminium foil, cling film, baking paper, butter paper: roti tiffin wrap; cut fruit fridge; tandoori cover; tawa stick
food wrap, zip lock bag, vacuum bag, freezer bag: peas freeze; travel snacks; open packet; dhania lasts week fridge bag
garbage bag, dustbin bag, biodegradable garbage bag: juice leaks bin; municipality black; office bins; large event;
    kude ki thaili
drinking straw, steel straw, paper straw, straw cleaner: coconut water; cold coffee lipstick sip; paralysed drink;
    party plastic free; lipstick drink
disposable plate, paper cup, disposable glass, wooden spoon, areca plate: house party dishes; no maid party;
    biodegradable wedding
handwash, hand wash refill, foaming hand wash: kids wash fun; garlic hands; big refill
hand glove, disposable glove, rubber glove, latex glove: chilli burning fingers; hair dye; bathroom scrubbing hand
    protection; eczema washing; dog bath hands gloves; gardening muck; chilli cutting fingers burn
bathroom brush, tile brush, toilet brush, cleaning brush, electric scrubber: grout black; bend scrub; bottle bottom;
    motor scrub; arms tired scrubbing
mop, flat mop, spin mop, mop refill: wring hands; mop reach under bed; squeeze mop without bending; head worn
wiper, floor wiper, bathroom wiper, kitchen wiper: rainwater push balcony out; basin splash
broom, dustpan, cobweb brush, fan duster: ceiling spider; high fan; dust gather; corner web; without bending; makdi
    jaala
lint roller, pet hair remover, fabric shaver: cat fur sofa black pant; black pant; kurta threads
room freshener, automatic air freshener, room spray, gel freshener: fried fish smell; guests hour; bachelors flat;
    bathroom windowless; room smells dog spray; freshly painted room smell; mummy visit flat; cigarette landlord;
    clinic waiting
camphor, bhimseni camphor, camphor diffuser: mosquito natural; cold sniff
dhoop stick, dhoop cup, sambrani cup, guggal dhoop, loban: evening aarti smoke; newborn hair smoke; shop opening;
    temple like; south friday; nazar smoke
agarbatti, incense stick, agarbatti stand: stick light daily puja; shop opening stick smoke; ash falls
havan samagri, hawan samagri, gangajal, puja oil, pooja samagri: griha pravesh pandit list; havan birthday list;
    satyanarayan list; navratri akhand; pandit list
cotton wick, diya wick, ghee wick, pooja lamp oil: daily jyot; ready ghee; deepak bujh
candle, tealight candle, scented candle: candle light dinner home; power outage; diwali rows
match box, gas lighter: wet matches; stove spark; candle light
mosquito killer machine, mosquito trap lamp, mosquito killer lamp, insect killer lamp: chemical free baby; asthma coil
    smoke; usb light; restaurants flies
mosquito repellent liquid, mosquito refill, mosquito repellent machine: refill finished; night buzz plug; bitten kids
    dengue ward; good knight
mosquito coil, mosquito agarbatti, fast card: village cot outside; terrace cot sleep smoke coil; light gone village
    coil
mosquito racket, mosquito bat: electric swat; fun kill; buzzing near ear midnight
mosquito cream, mosquito roll on, mosquito patch, repellent spray: playground dusk; cricket evening mosquitoes skin;
    patch uniform mosquitoes school; garden party legs
flying insect killer, insect spray, cockroach spray, hit spray: wasps balcony; midnight roach; flies spray dining;
    kitchen night light; keede spray
cockroach gel, cockroach bait, cockroach trap: tiny roaches cabinet; fridge back; drawers cutlery
ant powder, ant gel, lakshman rekha, insect chalk: sugar jar trail; pet bowl; switch board ants
rat glue pad, rat cake, rat trap, ultrasonic repeller: car wire chewed; shop grain; attic scratching; no dead smell;
    kitchen droppings; chuha dukaan
ultrasonic pest repeller, pest repellent plug: plug drives lizards insects away; no poison toddler; plug rats;
    everything insects
lizard repellent, snake repellent, wasp deterrent, bee repellent: tube light lizard; ground floor snake; hive window;
    phobia lizard
termite spray, borer, wood preservative, bed bug spray: powder door; hostel cot bites; sofa itches; furniture holes;
    deemak darwaza
naphthalene ball, camphor tablet, silverfish, moth repellent: suits holes; books insects; woollen trunk; basin ball;
    saree cupboard keeda balls
moisture absorber, silica gel, dehumidifier bag, humidity absorber: camera lens fungus; shoe fungus; leather bag white;
    almirah damp; sneakers box; documents monsoon; seelan almari
water tank cleaner, chlorine tablet, water purifier tablet: tank worms; muddy supply; overhead slime; tanki ki safai
descaler, kettle descaler, limescale remover, iron cleaner: kettle white; iron sticky; coffee machine scale white
bleach powder, bleaching powder, limewash, lime powder: drain worms; mossy yard; flood after
shoe cleaner, shoe polish, leather polish: school morning polish quick
rubber gloves long, apron, shower cap: kitchen splash
refill pouch, bulk cleaner, 5 litre cleaner: office cleaning contract; big family; guest house bulk cleaning
cleaning kit, cleaning caddy, bucket, mug: new flat first clean; pg room; move in; diwali deep cleaning bucket kit
cloth, microfiber cloth, duster cloth, pocha cloth: old vest duster
urinal cube, urinal screen, sanitary cube: gents office smell; restaurant gents; wash basin balls
septic powder, compost powder, bio culture: compost pit slow smells; pit smell; smell bin
shower filter, tap filter, hard water filter: hair fall water; skin itch bath
freezer bag, ice tray: mutton freeze bags
safety pin, needle thread, rubber band: button gone
battery, aa battery, button cell, aaa battery: remote dead; clock stopped; toy silent; geyser lighter; mouse blinking
led bulb, night bulb, rechargeable bulb: bathroom fused
"""
