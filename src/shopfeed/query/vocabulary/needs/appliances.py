"""Needs that fridges, washing machines, irons and other electric appliances of a home answer."""

APPLIANCES = """
kettle, electric kettle: midnight maggi hostel; tea in hotel room; boil water without gas; pg no kitchen tea; green
    tea office; soup in hostel room
mini refrigerator, mini fridge, portable refrigerator: hostel cold milk; insulin cold small; pg room cold water; own
    fridge in bedroom; office beer cold; bachelor small fridge; cold drinks in my room; breast milk cool room
makeup fridge, skincare fridge, cosmetic fridge: serum keep cool; face masks cold; lipsticks melt summer; skincare
    spoils heat; sheet mask chilled
car fridge, car refrigerator, cooler warmer: cold water long drive; baby milk cool car; fruits fresh road trip; food
    warm in car; medicine cold travel; picnic drinks chilled drive
car cup cooler warmer, car cup heater: coffee cold in car; bottle hot cold drive; tea goes cold traffic
deep freezer, chest freezer, hard top deep freezer: icecream shop store; frozen meat bulk; sell ice cubes; mutton for
    months; fish shop keep frozen; kulfi business; hotel bulk frozen
visi cooler, visi cooler refrigerator: cold drinks display shop; bottles seen through glass door; kirana chilled
    drinks; bakery show cold
single door refrigerator, direct cool refrigerator, refrigerator: milk spoils overnight; vegetables rot two days;
    newly married first kitchen; cheap fridge small family; khana kharab garmi; cold water bottles summer; leftovers
    sour morning; milk bad day; food bad one day; curd sour noon
double door refrigerator, frost free refrigerator: ice builds up freezer; defrost every week tired; joint family
    fridge full; weekly shopping no space cold; freezer barf jam jata
side by side refrigerator, multi door refrigerator: big family big fridge; party platters cold; american style fridge;
    ice dispenser at home; fridge with screen
fridge cover, refrigerator cover, fridge top cover: fridge top dusty; scratches on fridge; handles of fridge greasy;
    fridge old looking; things on top of fridge
fridge mat, refrigerator mat, fridge shelf mat: fridge shelves sticky; milk spilled in fridge; glass shelf stains;
    vegetables drawer wet
fridge stand, refrigerator stand, washing machine stand, multi purpose leg stand: fridge on wet floor; cannot sweep
    under fridge; washing machine rusting bottom; rats under fridge; machine shifts heavy clean; pocha under fridge
fridge deodorizer, refrigerator deodorizer: fridge smells onion; fish smell in fridge; open fridge badboo; ice tastes
    of garlic
fridge organizer, fridge storage box, refrigerator organizer: vegetables mixed in fridge; fridge messy shelves; dhania
    wilts; eggs roll in fridge; small packets lost freezer
ice maker, ice tray: party ice finish; whisky ice quick; ice every hour; cubes stuck tray
fully automatic washing machine, top loading washing machine, fully automatic top load: maid left clothes pile; hands
    peel washing clothes; baby nappies daily; no time wash office; press button clothes washed; kapde dhone ka time
    nahi; bai nahi aati kapde; newborn clothes heaps; working couple laundry
front load washing machine, fully automatic front load: delicate silks wash machine; allergies hot wash; clothes tear
    top machine; less water wash; stains hot water machine
semi automatic washing machine, washing machine: water comes one hour; cheap machine wash; tank water no running;
    village bucket water wash machine; low water supply machine
mini washing machine, portable washing machine, foldable washing machine: underwear wash small; hostel socks daily;
    baby clothes separately; travel wash clothes; bachelor one day clothes; fold bucket machine; pg no laundry;
    undergarments with family clothes; period stains separate wash; wash in small flat
handy washing machine, handheld washing machine, ultrasonic washing machine: turn bucket into washer; bucket stick
    spins clothes; hotel sink washing; put in bucket vibrates
washer dryer, washing machine with dryer, clothes dryer: clothes wet three days rains; no balcony dry; wash and dry
    one machine; school uniform dry by morning; uniform wet tomorrow
washing machine cover: machine on balcony rain; washing machine dusty; sun fades machine; machine rust balcony
washing machine cleaner, descaling powder, drum cleaner: machine smells rotten; black bits on clothes; hard water
    scale machine; drum slimy; white powder marks after wash
washing machine pipe, washing machine hose, washing machine inlet pipe, drain hose: water leaks behind machine; pipe
    too short tap; machine hose burst; drain water floor; tap not reach machine
washing machine tap, tap adapter, tap connector: machine pipe pops off tap; hose does not fit tap; plastic connector
    nal
lint filter, washing machine filter, lint catcher: white threads on black clothes; hair on washed clothes; fluff after
    wash; bal kapdon par machine
washing machine pulsator, spin cap, washing machine parts: machine hums does not turn; spinner shakes; dryer lid
    broke; clothes jump spinner
anti vibration pad, washing machine feet: machine walks while spinning; machine shakes floor; neighbours hear machine;
    machine dances
laundry net bag, laundry bag, wash bag: bra hooks tangle; socks vanish machine; lace torn wash; bras lose shape
    machine
electric iron, dry iron, steam iron: shirt wrinkled interview; office press daily; istri wala mehnga; uniform creases
    school; saree pleats press; kurta crumpled shaadi
garment steamer, handheld steamer: creases hanging clothes; crumpled suit hotel; no ironing board; steam lehenga;
    curtains wrinkles on rod; travel crease
vacuum cleaner, handheld vacuum cleaner: sofa crumbs; dog hair sofa; jhadu dust flies; dust mites mattress; hair
    everywhere floor; sneezing sweeping; biscuit bits carpet
robot vacuum cleaner: maid on leave floor; sweep while office; sweep itself; back operation cannot jhadu; old couple
    floor cleaning
water purifier, ro water purifier: borewell salty; kids stomach upset water; stop buying bisleri; can wala late;
    yellow tap water; boil water daily tired; paani khara; tanker water drink
water dispenser, water can dispenser pump, water dispenser pump: lift 20 litre can; bisleri can pour heavy; jar tilt
    spills; can se paani nikalna; old mother cannot lift can; pump on water bottle; back hurts lift can; lift can; 20
    litre; heavy can water
inverter, home ups, inverter battery: light goes exams; power cut work home call; fans off every evening; bijli gul;
    generator noise avoid; raat ko light jati
sewing machine: blouse alter; trousers too long; stitch masks; tailor takes weeks; curtains shorten; silai seekhna
chimney, kitchen chimney: oily cabinets sticky; frying smell drawing room; tiles yellow grease; cough while tadka;
    open kitchen smoke
dishwasher: hate washing utensils; maid leave bartan pile; bartan ka dher; party plates pile; greasy kadhai nobody
    washes
fridge handle cover, refrigerator handle cover: dirty fingers on fridge handle; rust on fridge handle
door gasket, refrigerator gasket, fridge door rubber: fridge door does not shut; rubber of fridge torn; cold escapes
    fridge; water under fridge door
steam mop, steam cleaner: kill germs floor hot; tile grease steam; crawling baby germs floor
ice cream maker, ice cream mould: homemade kulfi; fruit popsicles summer kids
room thermometer, fridge thermometer: is fridge cold enough; medicines fridge degrees
"""
