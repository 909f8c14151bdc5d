"""Needs of a home that the rooms do not tell: what is mended, hung, stored, watered and kept out."""

DWELLING = """
drip irrigation kit, self watering spike, plant watering: plants die vacation; nobody waters plants; plants droop away
seeds, herb seeds, vegetable seeds: fresh dhania windowsill; grow coriander; kitchen herbs; grow mint; grow chillies
indoor plant, live plant, shade plant: green shade; plant without sun; bathroom plant; desk plant; hard to kill; north
    balcony plant
air purifying plant, money plant, snake plant: clean air plant; lucky plant
cocopeat, potting soil, vermicompost: soil hard; gamla stone; mitti sakht; roots weak; repot soil
fertilizer, rose fertilizer, bone meal, vermicompost: no flowers; refuse bloom; leaves yellow; plant not growing; buds
    fall
neem oil, plant pesticide: white bugs; leaves curl; eaten leaves; mealybug; ants plant
bird net, monkey net, garden net: monkeys ruin tomatoes; crows eat; squirrels fruits; terrace garden protect
shade net, green net: burning terrace plants; parking shade; balcony privacy green
lawn mower, grass cutter, grass shear: lawn jungle; tall grass; mow
garden hose, hose pipe, water spray gun: water garden far; wash car yard; spray plants
hanging pots, railing planter, plant stand: no space plants; vertical garden; window plants
plant pot, ceramic pot, grow bag: repot; bare balcony; vegetables terrace bag
plant support stick, trellis, moss stick: climber; creeper support; tomato bends
gardening gloves, garden tools: thorns; dig; khurpi; weeding
garden light, solar light, fairy lights: balcony evening light; path light
artificial grass, artificial plants, vertical garden wall: green without care; balcony green floor; fake leaves wall
outdoor umbrella, canopy, gazebo: shade lawn; stall shade
hammock, swing chair, swing: balcony swing; lie garden; hang chair
folding chair, camping chair, outdoor chair: extra sitting; park sitting; picnic sit
floor chair, meditation chair, floor cushion: sit on floor back; low sitting; eat on floor back pain
folding table, bed table, floor table: eat on floor; laptop floor; extra table guests
study table, kids study table: study corner; twins homework; child table chair
bookshelf, wall shelf: books floor; show trophies
shoe rack: shoes heap door; footwear entrance; slippers scattered
storage box, toy box, storage basket, toy organizer: toys hall; lego floor; toys everywhere; tidy toys
drawer organizer, cable organizer box, storage organizer: drawer messy; tangled chargers drawer; socks drawer
saree cover, saree organizer, saree hanger: sarees crushed; silk keep; saree stack falls
wardrobe organizer, foldable wardrobe, cloth rack: no wardrobe; paying guest clothes; clothes chair
vacuum bag, vacuum storage bag, blanket bag: quilts space; woollens small; pack big clothes
under bed storage: blankets under bed; hidden storage
key holder, key hook, key tracker, smart tag: lose keys; keys where; find keys; bunch of keys
adhesive hook, wall hook, double sided tape, nano tape: no drill; landlord no nails; hang pictures without hole; stick
    wall
curtain, blinds, window film: neighbours see; ground floor privacy; sun glare; people look in
curtain rod, curtain track: hang curtain; rod without drill
room divider, partition, folding screen: share room privacy; split room
wallpaper, wall sticker, wall panel: ugly wall; damp patches; kids wall; rented wall; peel paint
wall painting, wall hanging, wall clock, wall decor: blank wall; above sofa; boring wall; something hang living
pendant light, hanging light, chandelier: above dining table; ceiling lamp pretty; hang above table; foyer light
led strip lights, ambient light, mood light: behind bed light; mood; tv back; gaming room glow
star projector, galaxy projector, night lamp: stars ceiling; moon nursery; child room sky; galaxy
night lamp, plug night light, motion sensor light: toilet night; dark corridor; child dark; stairs light
book light, reading light, clip lamp, reading lamp: read while husband sleeps; read night partner; hostel read; book
    lamp
mirror with light, led mirror, bathroom mirror: mirror dark; shave light; makeup light
emergency light, rechargeable bulb, inverter bulb: power cut study; board exams light gone; light goes daily; candle no
inverter, ups, inverter battery: fan power cut; wifi power cut; hours no light
voltage stabilizer, stabilizer: voltage up down; fridge burnt; ac trips; low voltage; fluctuation fried
extension board, spike guard, surge protector: few plugs; tv far socket; many chargers
geyser, instant geyser, water heater: cold bath winter; kitchen hot tap; one bucket hot
immersion rod, immersion water heater, water heater rod: heat bucket; hostel hot bath; paani garam rod; one bucket hot
    cheap
tap, water tap, kitchen tap: nal drips; tap handle; sink tap rotates
tap extender, tap nozzle, tap filter: sink spray; low pressure tap; water splash
shower head, hand shower, rain shower: weak shower; hard water hair
health faucet, jet spray: toilet spray leak
bathroom shelf, corner shelf, bathroom organizer: shampoo floor; bathroom rack no drill
toilet paper holder, towel rod, towel holder, soap dish: towel wet bed; soap melt; bathroom fit
shower curtain, bath mat, anti skid mat: wet floor slip; guests slip bathroom; water outside bath
commode cleaner, toilet brush, drain cleaner: pot stains; flush smell; water standing
drain cover, drain trap, floor drain: cockroach drain; bathroom smell drain; insects pipe; drain stinks
exhaust fan: bathroom steam; kitchen smoke; smoke tadka; no window
water purifier, water filter cartridge, ro: tap yellow; tds high; borewell taste; stomach
water tank cleaner, water level alarm, tank: overflow; motor
door lock, smart lock, door latch, padlock: broken latch; children lock; keyless; bathroom lock
door stopper, door closer, door seal, door bottom seal: bangs; insects under door; ac air leaks; lizard under door; gap
    under door
door bell, wireless door bell, video door phone: cannot hear gate; who at door; wireless bell
security camera, cctv camera, wifi camera: who steals; milk packets stolen; watch maid; watch door phone; stray gate
window grill, safety net, balcony net, child safety net: child balcony; pigeons balcony; cat falls; balcony open
mosquito net, window mesh, magnetic door curtain, mosquito door net: mosquitoes windows open; door open insects
lizard repellent: lizard kitchen; scared lizard; chipkali
rat trap, rat glue, rat repellent: night squeak; rat bread; chuha fridge; rat car wire
cockroach gel, cockroach killer, insect killer spray: cockroach night; drawers roach
ant killer, ant chalk: ants sugar; ant line
bed bug killer, bed bug spray: khatmal; itchy mattress; bugs bed
termite spray: wood dust; door hollow
fly catcher, fly trap, insect killer machine, fly swatter: flies dining; fruit flies; makkhi khana; flies on food
pigeon spikes, bird spikes: ac pigeons; pigeon sitting
moth balls, naphthalene balls, camphor: woollens holes; silk insects; cupboard smell
dehumidifier, moisture absorber: damp cupboard; fungus shoes; monsoon wardrobe; musty
room freshener, aroma diffuser, incense sticks, essential oil: stale room; windows shut smell; calm fragrance; smell dog
    house
air cooler, portable fan, mini cooler, personal fan: cool one person; desk cool; no ac cheap cool; hostel garmi
fan, table fan, wall fan, pedestal fan: air only; balcony breeze; power less
room heater, blower, oil heater: shimla nights; freezing room; winter bathroom; toes freeze
electric blanket, hot water bag, bed warmer, blanket: feet cold bed; icy bed; old parents winter
blanket, quilt, comforter: december bed; shiver night; couple razai; guest winter
mattress topper, mattress, orthopedic mattress: hard bed; sag; back wakes
mattress protector, waterproof bed sheet: child wets bed; spill mattress
bed rail, bed guard: child tumbles bed; falls bed night; rolls off
pillow, memory foam pillow: flat pillow; neck wakes
bolster, body pillow, pregnancy pillow: hug side sleep
sofa cover, sofa throw, cushion cover, slip cover: sofa shabby; sofa torn; sofa pets; sofa new look
table cover, dining table cover, table mat: oil drips table; table stains; wood scratch
carpet, rug: cold marble feet; bare floor; baby floor
vacuum cleaner, robot vacuum, mop: pet hair; maid leaves; back pain pocha; corners dust
spin mop, flat mop, mop: pocha back ache; bend floor; floor wet
glass cleaner, squeegee, shower glass cleaner, descaler: water stains glass; hard water marks; partition stains
stain remover, whitener, fabric whitener, bleach: shirts yellow; white dull; collar; safed kapde
fabric conditioner, laundry freshener, clothes dryer, cloth drying stand: damp smell clothes; july clothes smell;
    clothes
    never dry
washing machine, portable washing machine: hostel clothes hand; bucket wash tired; wrists wash
laundry bag, wash bag: delicate wash; bra wash; hostel dirty clothes
iron, garment steamer: office crease; hotel crease
cloth drying stand, ceiling hanger, clothes line, cloth dryer: no sun kapde; flat no balcony dry
sewing kit: button lost
gas stove stand, gas pipe, gas regulator, lpg: gas smell; pipe old
gas lighter, electric lighter: matchbox wet
wet grinder, mixer grinder: idli batter daily; batter stone slow; grind heavy
food storage container, rice container, airtight container, rice dispenser: ghun rice; rice insects; dal monsoon; atta
    keede; biscuits soggy
casserole, roti box, hot case, chapati box: rotis dry; husband late; roti hard evening
air fryer: pakode without oil; samosa health; fry less tel
oven, otg, microwave oven, pizza pan: pizza daughter bake; homemade cake; baking weekends
lunch box, insulated lunch box: tiffin cold; curry leak bag
water bottle, insulated bottle, flask: warm water office; cold water school; leaks bag
baby safety lock, cabinet lock, drawer lock: toddler opens cupboards; kitchen drawers child; fridge child
corner guard, edge guard, socket cover: child hits table; plug fingers
safety gate, baby gate: stairs crawl; kitchen keep out
potty seat, kids toilet seat, potty chair: big toilet scared; toilet train; step toilet
mosquito net baby, baby mosquito net: infant bites sleep
tv wall mount, tv unit, cable cover, wire cover: tv wires ugly; tv on wall; hide wires
wifi extender, mesh router, router: dead zone; back bedroom net; upper floor net
smart plug, smart bulb, smart switch: forget geyser; lights from bed; switch by phone
laptop table, laptop stand, cooling pad: laptop burns thighs; bed work; neck bends laptop
desk mat, mouse pad: one pad mouse keyboard; desk pretty; table slide mouse
monitor arm, monitor stand: screen low
waterproof phone pouch, waterproof pouch: phone water safe; phone falls toilet; beach phone; rain phone; holi phone
phone case, back cover: dropped; slippery
otg pen drive, memory card, external hard disk, ssd: phone storage full; videos shift; wedding videos
luggage tag, luggage cover, luggage strap: suitcases look alike; identify bag; airport belt
luggage lock, tsa lock, padlock: zip lock suitcase; train bag safe; hostel lock
money belt, waist pouch, neck pouch, passport holder: hide cash travel; pickpocket; passport safe
travel pillow, neck pillow: train neck; bus sleep
toiletry bag, shaving bag, travel pouch: shaving things pouch; bathroom bag trip
packing cubes, travel organizer: suitcase mess
compression travel bag, duffle bag, weekend bag: two days trip; cabin small
trekking bag, rucksack: kedarnath; days hills
rain cover bag, waterproof bag, dry bag: bag wet; laptop rain; rafting
"""
