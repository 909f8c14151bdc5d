"""Kinds of things that are sold, with everyday synonyms, English and Hinglish: the bridge between words that no two
titles share. The catalogue teaches the many kinds that are not here."""

from shopfeed.query.vocabulary.entries import read_entries, words

TYPES = read_entries("""
shoe: shoes, footwear, joota, joote, jutte, jutey, jooti, जूते, जूता
sneaker: trainer, tennis shoe, canvas shoe < shoe
running shoe: jogging shoe, walking shoe, gym shoe < sports shoe
sports shoe: sport shoe, training shoe, athletic shoe < shoe
school shoe: < shoe
formal shoe: oxford shoe, derby shoe, office shoe < shoe
casual shoe: < shoe
football shoe: football boot, soccer cleat, soccer shoe < sports shoe
cricket shoe: < sports shoe
badminton shoe: < sports shoe
loafer: moccasin < shoe
boot: < shoe
sandal: floater, सैंडल < shoe
slipper: chappal, chappals, flip flop, slider, hawai chappal, चप्पल < shoe
heel: high heel, stiletto, wedge heel < shoe
ballerina: ballet flat, belly shoe, bellie, flat shoe < shoe
jutti: mojari, kolhapuri < shoe
clog: crocs < shoe
bootie: booties < shoe
clothes: ethnic wear, western wear, formal wear, party wear, casual wear, winter wear, sportswear, traditional wear,
    clothing, apparel, garment, outfit, kapde, कपड़े
shirt: < clothes
t-shirt: tshirt, t shirt, tee, tee shirt, polo, polo t shirt, टीशर्ट < clothes
top: < clothes
blouse: < clothes
kurta: kurti, kurta set, kurta pyjama, kurta pajama, कुर्ता, कुर्ती < clothes
saree: sari, sarees, sarees, saari, साड़ी < clothes
lehenga: lehenga choli, lehnga, ghagra < clothes
salwar suit: salwar kameez, churidar, anarkali, punjabi suit < clothes
sherwani: < clothes
dhoti: lungi < clothes
dupatta: stole < clothes
dress: gown, frock, maxi dress, ड्रेस < clothes
skirt: < clothes
jeans: jean, denim pant, denims < clothes
trousers: trouser, pant, pants, chino, slacks, cargo pant, formal pant < clothes
shorts: short pant, bermuda, boxer short < clothes
leggings: legging, jegging, tights < clothes
track pants: track pant, jogger, joggers, sweatpant, gym pant, trackpant < clothes
tracksuit: track suit < clothes
jacket: coat, windcheater, blazer, bomber jacket < clothes
raincoat: rain coat, rain jacket, poncho < jacket
sweater: pullover, cardigan, jumper < clothes
sweatshirt: hoodie, hoody < clothes
suit: three piece suit, tuxedo < clothes
nightwear: nightdress, night dress, nightgown, night suit, pyjama, pajama, sleepwear, nighty, maxi nighty < clothes
innerwear: underwear, brief, trunk, boxer, vest, undergarment, undies < clothes
bra: sports bra, brassiere < innerwear
panty: panties < innerwear
lingerie: < innerwear
thermal: thermal wear, thermals < innerwear
swimsuit: swimwear, swimming costume, swim trunk, bikini, swim suit < clothes
sock: stocking, moja, moje < clothes
glove: mitten, dastane
cap: baseball cap, hat, topi, beanie, टोपी
scarf: muffler, stole, shawl
tie: necktie, bow tie
belt: waist belt
romper: bodysuit, onesie, jumpsuit, sleepsuit < clothes
costume: fancy dress, fancy dress costume, cosplay costume < clothes
apron: kitchen apron
bag: thaila, jhola, बैग
backpack: back pack, bagpack, rucksack < bag
school bag: schoolbag, school backpack, kids bag, स्कूल बैग < backpack
laptop bag: laptop backpack, office bag, laptop sleeve, messenger bag < bag
handbag: hand bag, purse, ladies purse, shoulder bag < bag
tote bag: tote, shopping bag < bag
sling bag: crossbody bag, cross body bag, side bag < bag
clutch: < bag
duffle bag: duffel bag, gym bag, duffle, duffel, travel bag < bag
trolley bag: suitcase, luggage, trolley, cabin bag, luggage bag, travel trolley, strolley < bag
wallet: card holder, money clip, batua, पर्स
lunch bag: < bag
diaper bag: < bag
camera bag: < bag @ camera
fanny pack: waist bag, waist pack, belt bag < bag
rain cover: bag cover < cover @ backpack
watch: wristwatch, wrist watch, ghadi, घड़ी, timepiece
smartwatch: smart watch, fitness watch < watch
fitness band: fitness tracker, activity tracker, smart band < smartwatch
watch strap: watch band, smartwatch strap, watch belt, replacement strap, wrist strap @ watch
watch box: watch case, watch organizer, watch winder @ watch
wall clock: clock, alarm clock, table clock, दीवार घड़ी
sunglasses: sunglass, goggles, chashma, aviator, wayfarer, चश्मा
eyeglasses: spectacle, spectacle frame, reading glasses, eyewear, eyeglass frame
jewellery: jewelry, jewellery set, jewelry set, gehna, ज़ेवर
necklace: mangalsutra, neckpiece, choker, necklace set, haar < jewellery
earring: ear ring, jhumka, jhumki, stud, hoop earring, झुमके < jewellery
ring: finger ring, engagement ring, angoothi, अंगूठी < jewellery
bracelet: kada, wristband < jewellery
bangle: chudi, bangles, kangan, चूड़ी < jewellery
anklet: payal, पायल < jewellery
pendant: locket < jewellery
chain: gold chain, neck chain < jewellery
nose pin: nose ring < jewellery
jewellery box: jewelry box, jewellery organiser
hair clip: hair pin, hairband, hair band, hair accessory, scrunchie
phone: mobile, mobile phone, smartphone, smart phone, cell phone, cellphone, handset, android phone, iphone, फोन,
    मोबाइल
phone case: mobile cover, phone cover, back cover, mobile case, mobile back cover, cell phone case, flip cover,
    phone back cover, iphone case, iphone cover, bumper case @ phone
screen protector: screen guard, tempered glass, screen protection @ phone
phone stand: mobile stand, phone holder, mobile holder, phone mount, mobile mount, pop socket, car phone holder, car
    phone mount @ phone
charger: mobile charger, phone charger, fast charger, wall charger, wireless charger, charging adapter, travel
    adapter, car charger, power adapter @
cable: charging cable, usb cable, type c cable, data cable, hdmi cable, aux cable, charger cable, usb c cable,
    lightning cable, ethernet cable, charging wire @
power bank: powerbank, portable charger, battery pack
selfie stick: tripod, gimbal, camera stand, mobile tripod @ camera
sim card:
memory card: sd card, micro sd card, microsd
pendrive: pen drive, usb drive, flash drive, thumb drive
hard disk: hard drive, external hard disk, external hard drive, ssd, portable ssd
laptop: notebook computer, chromebook, macbook, gaming laptop, लैपटॉप
laptop stand: laptop table, laptop riser @ laptop
laptop cooling pad: cooling pad, laptop cooler @ laptop
laptop charger: laptop adapter < charger @ laptop
computer: desktop, desktop computer, pc
tablet: tab, ipad
tablet cover: ipad case, ipad cover, tablet case, tab cover @ tablet
monitor: computer monitor, gaming monitor
keyboard: mechanical keyboard, wireless keyboard
mouse: wireless mouse, gaming mouse, computer mouse
keyboard and mouse: keyboard mouse combo, keyboard and mouse combo
mouse pad: mousepad, gaming mousepad @ mouse
webcam: web cam
printer: inkjet printer, laser printer
ink cartridge: printer ink, printer toner, toner cartridge @ printer
router: wifi router, modem, wi fi router
wifi extender: range extender, wifi repeater
usb hub: docking station, usb adapter, otg adapter
headphone: headset, headfone, over ear headphone, on ear headphone, gaming headset, हेडफोन
earphone: earbud, ear bud, ear phone, in ear headphone, handsfree, wired earphone, airpod, tws, neckband, ईयरफोन <
    headphone
earbud case: earphone case, airpod case, airpods case @ earphone
speaker: bluetooth speaker, portable speaker, wireless speaker, party speaker, स्पीकर
soundbar: sound bar < home theatre
home theatre: home theater, home theatre system, tower speaker
microphone: mic, karaoke mic, condenser mic
radio: fm radio, transistor
turntable: record player, vinyl player
television: tv, smart tv, led tv, t v, टीवी, android tv
tv remote: remote, remote control, tv remote control @ television
tv wall mount: wall mount, tv stand, tv wall bracket, tv bracket, tv mount @ television
streaming stick: fire stick, fire tv stick, chromecast, set top box, firestick
projector: mini projector
projector screen: < @ projector
camera: dslr, digital camera, mirrorless camera, action camera, vlogging camera, कैमरा
instant camera: polaroid camera, instax < camera
camera lens: < @ camera
security camera: cctv, cctv camera, home camera, wifi camera, baby monitor camera, dash cam, dashcam
drone: quadcopter
game console: gaming console, playstation, xbox, ps5, ps4, nintendo switch
game controller: gamepad, joystick, gaming controller, controller @ game console
video game: ps5 game, ps4 game, xbox game
vr headset: vr box, virtual reality headset
smart speaker: alexa, echo dot, google home < speaker
smart plug: wifi plug
bulb: led bulb, light bulb, smart bulb, tube light, बल्ब
extension board: extension cord, power strip, surge protector, spike guard
battery: aa battery, rechargeable battery, cell battery
inverter: ups
led strip: led strip light, strip light, rgb light < light
string light: fairy light, rice light, diwali light, led string light, fairy lights, decoration light < light
light: lights
lamp: lampshade, lamp shade
table lamp: desk lamp, study lamp, bedside lamp, reading lamp < lamp
floor lamp: < lamp
night lamp: night light < lamp
ring light: selfie light < light
chandelier: hanging light, pendant light, ceiling light < light
torch: flashlight, torch light, emergency light
washing machine: washer, laundry machine, front load washing machine, top load washing machine, वॉशिंग मशीन
washing machine cover: @ washing machine
washing machine stand: @ washing machine
refrigerator: fridge, mini fridge, double door fridge, freezer, deep freezer, फ्रिज
fridge cover: refrigerator cover, fridge mat, fridge top cover @ refrigerator
fridge stand: refrigerator stand @ refrigerator
air conditioner: ac, split ac, window ac, inverter ac, एसी
ac cover: air conditioner cover @ air conditioner
air cooler: cooler, desert cooler, room cooler, कूलर
air purifier:
humidifier: diffuser
dehumidifier:
fan: ceiling fan, table fan, pedestal fan, exhaust fan, wall fan, tower fan, pankha, पंखा
heater: room heater, fan heater, oil heater, oil filled radiator, हीटर
geyser: water heater, instant geyser, immersion rod, गीजर
water purifier: ro, water filter, ro water purifier
water dispenser: water cooler
microwave: microwave oven, convection microwave
oven: otg, oven toaster griller, toaster oven
microwave cover: @ microwave
dishwasher:
vacuum cleaner: vacuum, robot vacuum, robotic vacuum cleaner, handheld vacuum
iron: steam iron, dry iron, clothes iron, garment steamer, steam press, press iron, istri
iron box cover:
ironing board: iron table, ironing table
sewing machine: silai machine
mixer jar: mixer grinder jar, mixie jar, juicer jar, blender jar, chutney jar
mixer grinder: mixer, mixie, mixer juicer grinder, juicer mixer grinder, mixi, मिक्सर
juicer: cold press juicer, citrus juicer
blender: hand blender, personal blender, smoothie maker, nutribullet
food processor: chopper, vegetable chopper
hand mixer: egg beater, electric beater
kettle: electric kettle, केतली
toaster: pop up toaster, sandwich maker, sandwich toaster, grill maker
coffee maker: coffee machine, espresso machine, french press, moka pot
induction cooktop: induction, induction stove, induction cooker
gas stove: stove, gas burner, chulha, hob
chimney: kitchen chimney
air fryer: fryer, deep fryer
rice cooker: electric cooker
pressure cooker: cooker, kukar, प्रेशर कुकर
cookware: cookware set, bartan, utensil
pan: frying pan, fry pan, tawa, dosa tawa, kadai, kadhai, wok, sauce pan, saucepan, तवा < cookware
knife: chef knife, kitchen knife, knife set, chaku
cutting board: chopping board
dinner set: dinnerware, plate, crockery, dinner plate, bowl set, thali, dinnerset, दिनर सेट
bowl: katori
cup: mug, coffee mug, tea cup, tea set, cup set, cup and saucer
glass: drinking glass, wine glass, whiskey glass, beer glass, glass set
cutlery: spoon, fork, spoon set, cutlery set, chammach
water bottle: bottle, sipper, sipper bottle, shaker, gym bottle, steel bottle, thermos bottle, पानी की बोतल
flask: thermos, vacuum flask, thermo flask, thermosteel
lunch box: tiffin, tiffin box, lunchbox, bento box, dabba, टिफिन
container: storage container, kitchen container, jar, storage jar, food container, airtight container, masala box,
    spice box
tray: serving tray
jug: pitcher, carafe
strainer: sieve, colander, chalni
peeler: grater, slicer
rolling pin: belan, chakla belan
baking mould: cake mould, baking tray, cake tin, muffin tray, cake pan
kitchen scale: weighing scale, weighing machine, weight machine, digital scale, bathroom scale
dish rack: dish drainer, utensil rack, kitchen rack
gas lighter: kitchen lighter, cigarette lighter
dustbin: trash can, garbage bin, waste bin
garbage bag: trash bag, dustbin bag, dustbin cover
broom: jhadu, झाड़ू
mop: spin mop, floor mop, pocha, mop set
cleaner: floor cleaner, toilet cleaner, cleaning liquid, phenyl, surface cleaner
detergent: laundry detergent, washing powder, liquid detergent
dishwash: dish soap, dishwashing liquid
air freshener: room freshener, car perfume, car freshener, odonil
tissue: tissue paper, paper towel, toilet paper, kitchen towel, wet wipe tissue
bucket: mug bucket, balti
laundry basket: laundry bag, clothes basket
clothes drying stand: cloth dryer stand, drying rack, cloth drying stand
hanger: clothes hanger, cloth hanger
storage box: storage bin, organiser, organizer, storage bag, storage basket, saree cover
shoe rack: shoe cabinet, shoe stand
bookshelf: book shelf, bookcase, shelf, wall shelf, rack
wardrobe: almirah, cupboard, closet
bed: cot, diwan, double bed cot, palang, बिस्तर
mattress: gadda, foam mattress, bed mattress, गद्दा
mattress protector: mattress cover @ mattress
pillow: takiya, memory foam pillow, neck pillow, travel pillow, तकिया
pillow cover: pillowcase, pillow case @ pillow
cushion:
cushion cover: @ cushion
bedsheet: bed sheet, bedcover, bed cover, chadar, double bedsheet, fitted sheet, bed linen, bedding, bedspread, चादर
blanket: comforter, quilt, dohar, razai, kambal, duvet, throw blanket, कंबल
duvet cover: quilt cover @ blanket
curtain: parda, parde, drape, पर्दे, पर्दा
curtain rod: @ curtain
carpet: rug, dari, floor rug, dhurrie
doormat: door mat, bath mat, floor mat
towel: bath towel, hand towel, tauliya, तौलिया
bathrobe: bath robe
shower curtain:
shower head: shower, hand shower
sofa: couch, sofa set, recliner, sofa cum bed, futon
sofa cover: couch cover @ sofa
table: dining table, coffee table, side table, centre table, center table, मेज
study table: computer table, desk, study desk, writing desk, office table, computer desk, work desk < table
table cover: tablecloth, table cloth @ table
chair: dining chair, कुर्सी
office chair: gaming chair, study chair, desk chair, ergonomic chair, computer chair < chair
chair cover: @ chair
stool: bar stool, ottoman, pouffe
bean bag: beanbag, bean bag cover
swing: jhula, hammock
mosquito net: machhardani, mosquito killer, mosquito repellent, mosquito bat
mirror: wall mirror
photo frame: picture frame, photo album
wall sticker: wallpaper, wall decal, sticker, wall art, painting, poster, wall painting, wall hanging
vase: flower vase, flower pot vase
artificial flower: artificial plant, fake plant
candle: scented candle, tealight, candle holder
showpiece: idol, murti, figurine, statue, decor item, home decor
diya: oil lamp, diyas, दीया
christmas tree: xmas tree
holi colour: holi color, gulal, holi powder
rangoli: rangoli colour
torana: toran, bandhanwar, door hanging
pooja thali: puja thali, pooja items, pooja mandir, puja mandir
incense: agarbatti, dhoop, incense stick
rakhi: राखी
gift box: gift hamper, gift set, hamper
greeting card: birthday card
balloon: balloons, birthday decoration, party decoration, decoration kit
plant: indoor plant, live plant, पौधा
plant pot: planter, flower pot, gamla
seed: vegetable seed, flower seed
garden hose: hose, water pipe, hose pipe
gardening tool: garden tool, pruner, watering can
umbrella: chhata, chatri, छाता
lock: padlock, door lock
tool kit: toolkit, tool set, screwdriver set, hand tool, screwdriver, spanner
drill machine: drill, power drill, electric drill
ladder: step ladder
tape: cello tape, duct tape, measuring tape
glue: adhesive, fevicol, glue gun
paint: acrylic paint, watercolour, water color, paint set, poster colour, paint brush, paintbrush
colouring book: coloring book, drawing book, sketchbook, sketch book
crayon: colour pencil, color pencil, sketch pen, oil pastel, colouring set
pen: ball pen, gel pen, fountain pen, kalam
pencil: pencil set
pencil box: pencil case, pencil pouch, geometry box
notebook: diary, journal, planner
book: novel, story book, storybook, kitab, किताब
toy: toys, khilona, khilone, खिलौने, खिलौना
soft toy: teddy, teddy bear, plush toy, stuffed toy, stuffed animal, plushie < toy
doll: gudiya, गुड़िया < toy
doll house: dollhouse, doll set < toy
action figure: action figures, toy figure, figure < toy
building blocks: block, building block, lego set, lego, blocks < toy
puzzle: jigsaw, jigsaw puzzle, rubik cube, rubiks cube, cube puzzle < toy
board game: ludo, chess, carrom, carrom board, chess board, card game, uno, monopoly, scrabble < toy
toy car: rc car, remote control car, remote car, hot wheels, car toy, die cast car, toy truck, toy train, train set
    < toy
toy gun: nerf gun, water gun, pichkari, blaster, पिचकारी < toy
kitchen set: play kitchen, pretend play set, doctor set, doctor kit, play set, playset < toy
slime: clay, play dough, kinetic sand, play doh < toy
musical toy: baby rattle, rattle < toy
educational toy: learning toy, flash card, stem toy, science kit, science experiment kit, abacus, activity book < toy
ride on: ride on car, ride-on, kids car, baby car, rocking horse < toy
play tent: tent house, ball pit, play mat, playmat
art kit: craft kit, art and craft kit, diy kit
tricycle: kids tricycle, baby cycle
kick scooter: scooter, skate scooter
skateboard: skate board
skates: roller skate, inline skate, skate
bicycle: cycle, bike for kids, mountain bike, mtb, kids cycle, gear cycle, साइकिल
bicycle helmet: cycling helmet, cycle helmet < helmet
cycle light: bicycle light, bike light @ bicycle
bicycle lock: cycle lock, bike lock @ bicycle
cycle pump: bicycle pump, air pump, air inflator, tyre inflator
helmet: bike helmet, motorcycle helmet, riding helmet
bike cover: motorcycle cover, bike body cover, scooter cover, scooty cover, two wheeler cover @ motorcycle
car cover: car body cover @ car
car seat cover: seat cover @ car
car mat: car floor mat @ car
car charger: < charger @ car
car vacuum cleaner: < vacuum cleaner
car stereo: car audio, car speaker, car music system
steering cover: steering wheel cover @ car
car polish: car wax, car shampoo, car wash kit
engine oil: motor oil
tyre: tire
riding gloves: bike glove, riding glove, riding jacket
baby carrier: baby sling
stroller: pram, baby stroller, buggy, baby pram
car seat: baby car seat, booster seat
high chair: feeding chair
walker: baby walker
baby bed: crib, cradle, baby cot, jhoola, baby bedding set, bassinet
baby monitor:
diaper: nappy, nappies, diaper pant, diapers, डायपर
baby wipes: wipe, wet wipe, baby wipe, wipes
feeding bottle: baby bottle, milk bottle
breast pump:
pacifier: soother, teether, teething toy
bib: baby bib
swaddle: baby blanket, swaddle wrap, baby towel
baby lotion: baby oil, baby powder, baby cream, baby shampoo, baby soap
baby bath tub: bath tub, baby tub, bath seat
potty seat: potty, potty training seat
baby food: cerelac, infant formula, milk powder
shampoo: शैम्पू
conditioner: hair conditioner
hair oil: coconut oil, hair serum, hair growth oil, तेल
hair dryer: hairdryer, blow dryer
hair straightener: straightener, flat iron, hair curler, curling iron, hair styler, hair styling tool
hair colour: hair color, hair dye, mehendi, henna
wig: hair extension
comb: hairbrush
trimmer: beard trimmer, hair trimmer, clipper, hair clipper, grooming kit
shaver: electric shaver, epilator, electric razor
razor: shaving razor, shaving kit, razor blade, shaving cream, shaving foam, aftershave
beard oil: beard kit
face wash: facewash, face cleanser, cleanser, फेस वॉश
face cream: moisturiser, moisturizer, cream, night cream, day cream, cold cream, face moisturizer
face serum: serum, vitamin c serum
hair mask: hair spa cream
hair brush:
face mask: sheet mask, face pack
sunscreen: sun screen, sunblock, sun cream, सनस्क्रीन
body lotion: lotion, body butter, body moisturizer
body wash: shower gel, bodywash
soap: bath soap, bar soap, hand wash, handwash, साबुन
sanitizer: hand sanitizer, sanitiser
perfume: deodorant, deo, body spray, fragrance, cologne, attar, eau de parfum, परफ्यूम
lipstick: lip gloss, lip balm, lip colour, lip color, liquid lipstick, लिपस्टिक
kajal: eyeliner, mascara, eye liner, काजल
foundation: concealer, compact powder, bb cream, face powder
eyeshadow: eyeshadow palette, makeup palette, eye shadow
makeup kit: make up kit, makeup, make up, makeup set, cosmetics, मेकअप
makeup brush: makeup brush set, beauty blender
nail polish: nail paint, nail art
nail cutter: nail clipper, manicure kit, pedicure kit
toothbrush: electric toothbrush, tooth brush
toothpaste: tooth paste, mouthwash
sanitary pad: sanitary napkin, menstrual cup, tampon
massager: massage gun, foot massager, neck massager, body massager
thermometer: digital thermometer
bp monitor: blood pressure monitor, bp machine, glucometer, oximeter
first aid kit: bandage
mask: n95 mask, surgical mask
knee cap: knee support, back support, knee brace, ankle support
hot water bag: heating pad
walking stick:
wheelchair:
protein powder: whey protein, protein, mass gainer, protein bar, creatine, supplement
multivitamin: vitamin, vitamins, omega 3, fish oil
yoga mat: exercise mat, gym mat
dumbbell: dumbell, dumbbells, kettlebell, weight plate, barbell, home gym set
resistance band: exercise band, toning tube
skipping rope: jump rope
treadmill: running machine
exercise bike: exercise cycle, spin bike, elliptical
pull up bar: push up bar, ab roller, ab wheel
gym gloves: workout glove, weightlifting glove, gym glove
cricket bat: bat, english willow bat, kashmir willow bat
cricket ball: leather ball, tennis ball
cricket kit: cricket set, batting pad, batting glove, wicket keeping glove, cricket pad, stump
football: soccer ball
basketball:
volleyball:
badminton racket: racket, racquet, badminton racquet, badminton set
shuttlecock: shuttle
tennis racket: tennis racquet
table tennis bat: table tennis racket, tt bat, ping pong paddle
swimming goggles: swim goggles, swimming cap
tent: camping tent
sleeping bag:
trekking pole: hiking stick
fishing rod:
punching bag: boxing glove, boxing kit
guitar: acoustic guitar, ukulele, electric guitar
guitar strings: guitar string, guitar pick, capo, guitar strap, guitar bag @ guitar
piano: musical keyboard, electronic keyboard
drum: tabla, drum set, cajon
flute: harmonica, bansuri, mouth organ
dog food: puppy food, dog treat
cat food: kitten food, cat treat
dog collar: dog leash, dog harness, leash, pet collar, dog belt
dog bed: pet bed, cat bed, dog house
dog toy: cat toy, chew toy, pet toy
cat litter: litter box, scratching post
pet bowl: dog bowl
pet shampoo: dog shampoo
fish tank: aquarium
aquarium filter: fish tank filter, fish tank power filter, aquarium power filter, aquarium top filter
fish food:
bird cage: bird food, bird feeder
chocolate: chocolates, candy, sweets, chocolate box, mithai
biscuit: cookie
snack: snacks, namkeen, chips, nachos, popcorn
dry fruits: dry fruit, almond, cashew, badam, kaju, nut, pistachio, raisin, walnut, makhana, dates
tea: green tea, tea bag, chai patti, चाय
coffee: coffee powder, instant coffee, coffee bean
honey: shahad
oats: muesli, cereal, corn flake, granola
noodles: noodle, pasta, maggi, macaroni
rice: basmati rice, chawal
flour: atta, dal, pulses
spice: masala, haldi
cooking oil: olive oil, mustard oil, ghee, sunflower oil
juice: soft drink, energy drink
pickle: achar, jam, sauce, ketchup, peanut butter
gas can:
multimeter: voltmeter, clamp meter
microscope:
telescope: binocular, binoculars
measuring tool: vernier caliper, micrometer, laser measure
safety shoes: safety shoe < shoe
labels: label printer, barcode scanner
calculator:
passport holder: passport cover, travel organizer
luggage tag: luggage cover, luggage scale @ trolley bag
key chain: keychain, key ring, keyring
sewing kit: thread, embroidery kit, knitting kit, yarn
fabric: cloth, dress material
cover: @
case: @
stand: @
strap: @
holder: @
adapter: adaptor, connector, converter, splitter @
mount: bracket @
""")
"""Accessories name what they serve after ``@``."""

NOT_A_TYPE = words(
    """gift present thing something anything stuff product item option deal suggestion recommendation idea one kind
    type sort way choice piece pair set pack combo brand model design colour color size price budget range quality
    offer sale discount use day time year month week home house room office kitchen school college gym party trip
    occasion birthday anniversary wedding festival person people man woman men women boy girl kid child baby lot bit
    place style look collection variety website app store shop help question picture photo some any good nice best
    new old everything nothing someone anyone friend family everyone thanks thank please hello hi surprise purpose
    need requirement accessory accessories material work travel rating review delivery warranty list feature fun
    element part parts fashion outdoor plan module measure solution assembly designed extended compatible nutrition
    logistic moment split feeding beauty california paris check concentrate treat sack andar married guarantee fan
    thanks budget seller arrival
    bestseller trend launch stock"""
)
"""Nouns that end a noun phrase and still name nothing that is sold."""

SERVING = words(
    """cover case strap stand cable charger holder mount bracket adapter adaptor protector guard sleeve skin pouch
    remote lens refill cartridge cleaner bag box belt band lock pump light mat tray filter spare part replacement
    kit hook clip rack stopper hanger wallpaper sticker tag organizer organiser protector glass screen battery blade
    brush hose string pick cap lid handle wheel tyre tube nozzle switch knob pipe rim deck net grip saddle pedal fork
    seat sensor spoke hinge gasket fuse antenna bulb motor compressor thermostat
    polish jar lube lubricant whistle valve"""
)
"""Last words of a compound that serve the thing named before them: ``washing machine cover``."""

SERVING_ALWAYS = words(
    """cover case strap stand charger cable holder mount bracket adapter adaptor protector guard sleeve skin remote
    refill cartridge spare replacement"""
)
"""Of those, the ones that serve even when nothing is said before them."""

NOT_MEANT: dict[str, tuple[str, ...]] = {
    "phone": ("landline phone", "landline", "corded phone", "cordless phone", "telephone"),
}
"""Things that have the bare name of a type in theirs and that nobody means by it; asked for in full they are found."""
