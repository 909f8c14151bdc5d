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
kurta: kurta set, kurta pyjama, kurta pajama, कुर्ता < clothes
kurti: कुर्ती < kurta
saree: sari, sarees, sarees, saari, साड़ी < clothes
lehenga: lehenga choli, lehnga, ghagra < clothes
salwar suit: salwar kameez, churidar, anarkali, punjabi suit < clothes
sherwani: < clothes
dhoti: lungi < clothes
dupatta: < clothes
dress: gown, frock, maxi dress, ड्रेस < clothes
skirt: < clothes
jeans: jean, denim pant, denims < clothes
trousers: trouser, pant, pants, chino, slacks, cargo pant, formal pant < clothes
shorts: short pant, bermuda, boxer short < clothes
leggings: legging, jegging, tights < clothes
track pants: track pant, jogger, joggers, sweatpant, gym pant, trackpant < clothes
tracksuit: track suit < clothes
jacket: coat, bomber jacket < clothes
windcheater: wind cheater < jacket
blazer: < jacket
raincoat: rain coat, rain jacket, poncho < jacket
sweater: pullover, cardigan, jumper < clothes
sweatshirt: hoodie, hoody < clothes
suit: three piece suit, tuxedo < clothes
nightwear: nightdress, night dress, nightgown, night suit, pyjama, pajama, sleepwear, nighty, maxi nighty < clothes
innerwear: underwear, undergarment, undies < clothes
brief: briefs < innerwear
trunk: trunks < innerwear
boxer: boxers, boxer brief < innerwear
vest: vests, banyan, baniyan < innerwear
bra: sports bra, brassiere < innerwear
panty: panties < innerwear
lingerie: < innerwear
thermal: thermal wear, thermals < innerwear
swimsuit: swimwear, swimming costume, swim trunk, bikini, swim suit < clothes
sock: stocking, moja, moje, moze, mojey
glove: mitten, dastane
cap: baseball cap, topi, टोपी
hat: < cap
beanie: woolen cap, woollen cap < cap
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
wall clock: clock, deewar ghadi, diwar ghadi, deewar ki ghadi, deewar wali ghadi, दीवार घड़ी
alarm clock: < wall clock
table clock: desk clock < wall clock
sunglasses: sunglass, goggles, chashma, chashme, चश्मा, चश्मे
aviator: aviators, aviator sunglasses < sunglasses
wayfarer: wayfarers < sunglasses
eyeglasses: spectacle, spectacle frame, reading glasses, eyewear, eyeglass frame
jewellery: jewelry, jewellery set, jewelry set, gehna, ज़ेवर
necklace: neckpiece, necklace set, haar < jewellery
mangalsutra: < necklace
choker: < necklace
earring: ear ring < jewellery
jhumka: jhumki, jhumkas, झुमके < earring
stud: studs, stud earring < earring
hoop earring: hoops < earring
ring: finger ring, engagement ring, angoothi, अंगूठी < jewellery
bracelet: < jewellery
kada: < bracelet
wristband: wrist band
bangle: chudi, bangles, kangan, चूड़ी < jewellery
anklet: payal, पायल < jewellery
pendant: locket < jewellery
chain: gold chain, neck chain < jewellery
nose pin: nose ring, nath, laung, naak ki laung < jewellery
jewellery box: jewelry box, jewellery organiser
hair clip: hair pin, hair accessory
hairband: hair band < hair clip
scrunchie: scrunchies, hair tie < hair clip
phone: mobile, mobile phone, smartphone, smart phone, cell phone, cellphone, handset, android phone, iphone, फोन,
    मोबाइल
phone case: mobile cover, phone cover, back cover, mobile case, mobile back cover, cell phone case, flip cover,
    phone back cover, iphone case, iphone cover, bumper case @ phone
screen protector: screen guard, tempered glass, screen protection @ phone
phone stand: mobile stand, phone holder, mobile holder, phone mount, mobile mount @ phone
car phone holder: car phone mount, car mobile holder < phone stand @ phone
pop socket: < phone stand @ phone
charger: mobile charger, phone charger, fast charger, charging adapter, power adapter @
wall charger: < charger @
wireless charger: < charger @
travel adapter: universal adapter, travel plug @
cable: charging cable, usb cable, data cable, charger cable, charging wire @
type c cable: usb c cable < cable @
lightning cable: iphone cable < cable @
hdmi cable: < cable @
aux cable: audio cable, aux wire < cable @
ethernet cable: lan cable, patch cable < cable @
power bank: powerbank, portable charger, battery pack
selfie stick: @ camera
tripod: mobile tripod, camera stand @ camera
gimbal: gimbal stabilizer @ camera
sim card:
memory card: sd card, micro sd card, microsd
pendrive: pen drive, usb drive, flash drive, thumb drive
hard disk: hard drive, external hard disk, external hard drive
ssd: portable ssd, solid state drive < hard disk
laptop: notebook computer, laptop computer, chromebook, macbook, gaming laptop, लैपटॉप
laptop stand: laptop riser @ laptop
laptop table: laptop desk, bed table, lap desk, laptop bed table @ laptop
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
microphone: mic
karaoke mic: karaoke microphone < microphone
condenser mic: condenser microphone < microphone
radio: fm radio, transistor
turntable: record player, vinyl player
television: tv, smart tv, led tv, t v, टीवी, android tv
tv remote: remote, remote control, tv remote control @ television
tv wall mount: wall mount, tv stand, tv wall bracket, tv bracket, tv mount @ television
streaming stick: fire stick, fire tv stick, chromecast, set top box, firestick
projector: mini projector
projector screen: < @ projector
camera: digital camera, कैमरा
dslr: dslr camera < camera
mirrorless camera: < camera
action camera: < camera
vlogging camera: < camera
instant camera: polaroid camera, instax < camera
camera lens: < @ camera
security camera: cctv, cctv camera, home camera, wifi camera
baby monitor camera: < security camera
dash cam: dashcam, car dash cam < security camera
drone: quadcopter
game console: gaming console, playstation, xbox, ps5, ps4, nintendo switch
game controller: gamepad, joystick, gaming controller, controller @ game console
video game: ps5 game, ps4 game, xbox game
vr headset: vr box, virtual reality headset
smart speaker: alexa, echo dot, google home < speaker
smart plug: wifi plug
bulb: led bulb, light bulb, बल्ब
smart bulb: < bulb
tube light: tubelight, led tube light < bulb
extension board: extension cord, power strip, surge protector, spike guard
battery: aa battery, cell battery
rechargeable battery: < battery
inverter: ups
led strip: led strip light, strip light, rgb light < light
string light: fairy light, rice light, diwali light, led string light, fairy lights, decoration light < light
light: lights
lamp: lampshade, lamp shade
table lamp: desk lamp, study lamp, bedside lamp, reading lamp < lamp
floor lamp: < lamp
night lamp: night light < lamp
ring light: selfie light < light
chandelier: < light
hanging light: pendant light < light
ceiling light: < light
torch: flashlight, torch light
emergency light: < light
washing machine: washer, laundry machine, वॉशिंग मशीन
front load washing machine: front loading washing machine < washing machine
top load washing machine: top loading washing machine < washing machine
washing machine cover: @ washing machine
washing machine stand: @ washing machine
refrigerator: fridge, फ्रिज
mini fridge: mini refrigerator < refrigerator
double door fridge: double door refrigerator < refrigerator
deep freezer: freezer, chest freezer
fridge cover: refrigerator cover, fridge mat, fridge top cover @ refrigerator
fridge stand: refrigerator stand @ refrigerator
air conditioner: ac, inverter ac, एसी
split ac: split air conditioner < air conditioner
window ac: window air conditioner < air conditioner
ac cover: air conditioner cover @ air conditioner
air cooler: cooler, room cooler, कूलर
desert cooler: < air cooler
tower cooler: < air cooler
air purifier:
humidifier: cool mist humidifier
diffuser: aroma diffuser, oil diffuser, essential oil diffuser
dehumidifier:
fan: pankha, पंखा
ceiling fan: celling fan
table fan: < fan
pedestal fan: stand fan, standing fan < fan
exhaust fan: ventilation fan < fan
wall fan: < fan
tower fan: < fan
heater: room heater, हीटर
fan heater: blower heater < heater
oil filled radiator: oil heater < heater
geyser: water heater, storage geyser, गीजर
instant geyser: instant water heater < geyser
immersion rod: water heater rod, water heating rod, immersion heater < geyser
water purifier: ro, water filter, ro water purifier
water dispenser: water cooler
microwave: microwave oven, convection microwave
oven: otg, oven toaster griller, toaster oven
microwave cover: @ microwave
dishwasher:
vacuum cleaner: vacuum, robot vacuum, robotic vacuum cleaner, handheld vacuum
iron: dry iron, clothes iron, press iron, istri
steam iron: steam press < iron
garment steamer: clothes steamer, fabric steamer
iron box cover:
ironing board: iron table, ironing table
sewing machine: silai machine
mixer jar: mixer grinder jar, mixie jar, juicer jar, blender jar, chutney jar
mixer grinder: mixer, mixie, mixer juicer grinder, juicer mixer grinder, mixi, मिक्सर
juicer: cold press juicer, citrus juicer
blender: smoothie maker, nutribullet
hand blender: < blender
food processor:
chopper: vegetable chopper, onion chopper
hand mixer: egg beater, electric beater
kettle: electric kettle, केतली
toaster: pop up toaster
sandwich maker: sandwich toaster, grill maker, sandwich griller
coffee maker: coffee machine
espresso machine: espresso maker < coffee maker
french press: < coffee maker
moka pot: < coffee maker
induction cooktop: induction, induction stove, induction cooker
gas stove: stove, gas burner, chulha, hob, gas chulha
chimney: kitchen chimney
air fryer: fryer
deep fryer:
rice cooker: electric cooker
pressure cooker: cooker, kukar, प्रेशर कुकर
cookware: cookware set, bartan, utensil
pan: frying pan, fry pan < cookware
tawa: dosa tawa, तवा < cookware
kadai: kadhai, karahi, wok < cookware
saucepan: sauce pan, milk pan < cookware
knife: chef knife, kitchen knife, knife set, chaku
cutting board: chopping board
dinner set: dinnerware, crockery, dinnerset, दिनर सेट
plate: dinner plate, thali
bowl: katori, bowl set
cup: tea cup, cup set, cup and saucer, tea set
mug: coffee mug < cup
glass: drinking glass, glass set
wine glass: < glass
beer glass: beer mug < glass
whiskey glass: whisky glass < glass
cutlery: spoon set, cutlery set
spoon: chammach < cutlery
fork: < cutlery
water bottle: bottle, sipper, sipper bottle, shaker, gym bottle, steel bottle, thermos bottle, पानी की बोतल
flask: thermos, vacuum flask, thermo flask, thermosteel
lunch box: tiffin, tiffin box, lunchbox, bento box, dabba, टिफिन
container: storage container, kitchen container, jar, storage jar, food container, airtight container
masala box: spice box, masala dabba
tray: serving tray
jug: pitcher, carafe
strainer: sieve, colander, chalni
peeler: slicer, vegetable peeler
grater:
rolling pin: belan, chakla belan
baking mould: cake mould, baking tray, cake tin, muffin tray, cake pan
kitchen scale: food scale
weighing scale: weighing machine, weight machine, digital scale, bathroom scale
dish rack: dish drainer, utensil rack, kitchen rack
gas lighter: kitchen lighter
cigarette lighter: lighter
dustbin: trash can, garbage bin, waste bin, kachra dabba, kachre ka dabba, kude ka dabba, koode ka dabba
garbage bag: trash bag, dustbin bag, dustbin cover
broom: jhadu, झाड़ू
mop: floor mop, pocha, mop set
spin mop: < mop
cleaner: cleaning liquid, phenyl, surface cleaner
floor cleaner: < cleaner
toilet cleaner: < cleaner
detergent: laundry detergent, washing powder, liquid detergent
dishwash: dish soap, dishwashing liquid
air freshener: room freshener, odonil
car perfume: car freshener, car air freshener < air freshener
tissue: tissue paper
toilet paper: < tissue
paper towel: kitchen towel, kitchen roll < tissue
bucket: mug bucket, balti
laundry basket: laundry bag, clothes basket
clothes drying stand: cloth dryer stand, drying rack, cloth drying stand
hanger: clothes hanger, cloth hanger
storage box: storage bin, organiser, organizer, storage bag, storage basket
saree cover: < storage box
shoe rack: shoe cabinet, shoe stand
bookshelf: book shelf, bookcase
shelf: wall shelf, rack
wardrobe: almirah, cupboard, closet
bed: double bed cot, palang, बिस्तर
cot: folding bed < bed
diwan: < bed
mattress: gadda, foam mattress, bed mattress, गद्दा
mattress protector: mattress cover @ mattress
pillow: takiya, तकिया
neck pillow: travel pillow < pillow
memory foam pillow: < pillow
pillow cover: pillowcase, pillow case @ pillow
cushion:
cushion cover: @ cushion
bedsheet: bed sheet, bedcover, bed cover, chadar, double bedsheet, fitted sheet, bed linen, bedding, bedspread, चादर
blanket: kambal, कंबल
comforter: quilt, dohar, razai, duvet < blanket
throw blanket: throw < blanket
duvet cover: quilt cover @ blanket
curtain: parda, parde, drape, पर्दे, पर्दा
curtain rod: @ curtain
carpet: rug, dari, floor rug, dhurrie
doormat: door mat, floor mat
bath mat: bathroom mat < doormat
towel: bath towel, hand towel, tauliya, तौलिया
bathrobe: bath robe
shower curtain:
shower head: shower, hand shower
sofa: couch, sofa set
recliner: recliner chair < sofa
sofa cum bed: sofa bed, futon < sofa
sofa cover: couch cover @ sofa
table: मेज
dining table: dining set < table
coffee table: centre table, center table, tea table < table
side table: bedside table < table
study table: computer table, desk, study desk, writing desk, office table, computer desk, work desk < table
table cover: tablecloth, table cloth @ table
chair: dining chair, कुर्सी
office chair: gaming chair, study chair, desk chair, ergonomic chair, computer chair < chair
chair cover: @ chair
stool: bar stool
ottoman: pouffe, pouf < stool
bean bag: beanbag, bean bag cover
swing: jhula
hammock:
mosquito net: machhardani
mosquito killer: mosquito repellent, mosquito lamp
mosquito bat: mosquito racket < mosquito killer
mirror: wall mirror
photo frame: picture frame
photo album: < photo frame
wall sticker: wall decal, sticker
wallpaper: wall paper
painting: wall painting, wall art, canvas painting
poster: < painting
wall hanging:
vase: flower vase, flower pot vase
artificial flower: artificial plant, fake plant
candle: scented candle, tealight
candle holder: candle stand @ candle
showpiece: figurine, decor item, home decor, decorative item
idol: murti, statue < showpiece
diya: oil lamp, diyas, दीया
christmas tree: xmas tree
holi colour: holi color, gulal, holi powder
rangoli: rangoli colour
torana: toran, bandhanwar, door hanging
pooja thali: puja thali, pooja items
pooja mandir: puja mandir, mandir, home temple
incense: agarbatti, dhoop, incense stick
rakhi: राखी
gift box: gift hamper, gift set, hamper
greeting card: birthday card
balloon: balloons, birthday decoration, party decoration, decoration kit
plant: indoor plant, live plant, पौधा
plant pot: planter, flower pot, gamla
seed: vegetable seed, flower seed
garden hose: hose, water pipe, hose pipe
gardening tool: garden tool, gardening tools
pruner: pruning shears, garden scissors < gardening tool
watering can: < gardening tool
umbrella: chhata, chatri, छाता
lock: padlock, door lock
tool kit: toolkit, tool set, hand tool
screwdriver: screwdriver set < tool kit
spanner: spanner set, wrench < tool kit
drill machine: drill, power drill, electric drill
ladder: step ladder
tape: cello tape, adhesive tape
duct tape: < tape
measuring tape: inch tape, tape measure
glue: adhesive, fevicol
glue gun: hot glue gun
paint: paint set
acrylic paint: acrylic colour, acrylic color < paint
watercolour: water color, water colour, watercolor < paint
poster colour: poster color < paint
paint brush: paintbrush, painting brush
colouring book: coloring book, drawing book
sketchbook: sketch book
crayon: colour pencil, color pencil, oil pastel, colouring set
sketch pen: sketch pens
pen: ball pen, gel pen, fountain pen, kalam
pencil: pencil set
pencil box: pencil case, pencil pouch, geometry box
notebook: journal
diary: planner < notebook
book: novel, story book, storybook, kitab, किताब
toy: toys, khilona, khilone, खिलौने, खिलौना
soft toy: teddy, teddy bear, plush toy, stuffed toy, stuffed animal, plushie < toy
doll: gudiya, गुड़िया < toy
doll house: dollhouse, doll set < toy
action figure: action figures, toy figure, figure < toy
building blocks: block, building block, lego set, lego, blocks < toy
puzzle: jigsaw, jigsaw puzzle, rubik cube, rubiks cube, cube puzzle < toy
board game: < toy
ludo: < board game
chess: chess board < board game
carrom: carrom board < board game
card game: uno, uno cards < board game
monopoly: < board game
scrabble: < board game
toy car: car toy, die cast car, toy truck, hot wheels < toy
rc car: remote control car, remote car < toy car
train set: toy train < toy
toy gun: nerf gun, blaster < toy
water gun: pichkari, पिचकारी < toy gun
kitchen set: play kitchen < toy
doctor set: doctor kit < toy
play set: pretend play set, playset < toy
slime:
clay: play dough, play doh, modelling clay
kinetic sand: play sand
musical toy:
baby rattle: rattle, rattle toy < toy
educational toy: learning toy, stem toy < toy
flash card: flash cards < educational toy
science kit: science experiment kit < educational toy
abacus: < educational toy
activity book: < educational toy
ride on: ride on car, ride-on, kids car, baby car < toy
rocking horse: < ride on
play tent: tent house
ball pit: ball pool
play mat: playmat, baby play mat
art kit: craft kit, art and craft kit, diy kit
tricycle: kids tricycle, baby cycle
kick scooter: scooter, skate scooter
skateboard: skate board
skates: roller skate, inline skate, skate
bicycle: cycle, bike for kids, mountain bike, mtb, kids cycle, gear cycle, साइकिल
bicycle helmet: cycling helmet, cycle helmet < helmet
cycle light: bicycle light, bike light @ bicycle
bicycle lock: cycle lock, bike lock @ bicycle
cycle pump: bicycle pump, cycle air pump
tyre inflator: air inflator, air pump, car air pump, tyre pump
helmet: bike helmet, motorcycle helmet, riding helmet
bike cover: motorcycle cover, bike body cover, scooter cover, scooty cover, two wheeler cover @ motorcycle
car cover: car body cover @ car
car seat cover: seat cover @ car
car mat: car floor mat @ car
car charger: < charger @ car
car vacuum cleaner: < vacuum cleaner
car stereo: car audio, car music system
car speaker: < car stereo
steering cover: steering wheel cover @ car
car polish: car wax
car shampoo: car wash shampoo
car wash kit:
engine oil: motor oil
tyre: tire
riding gloves: bike glove, riding glove, bike gloves
riding jacket: biking jacket
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
pacifier: soother
teether: teething toy
bib: baby bib
swaddle: baby blanket, swaddle wrap, baby towel
baby lotion: baby cream
baby oil: baby massage oil
baby powder:
baby shampoo: < shampoo
baby soap: < soap
baby bath tub: bath tub, baby tub, bath seat
potty seat: potty, potty training seat
baby food: cerelac, infant formula, milk powder
shampoo: शैम्पू
conditioner: hair conditioner
hair oil: hair growth oil, तेल
coconut oil: < hair oil
hair serum:
hair dryer: hairdryer, blow dryer
hair straightener: straightener, flat iron, hair straightner, hair straightening brush
hair curler: curling iron, curler
hair styler: hair styling tool
hair colour: hair color, hair dye
mehendi: henna, mehndi
wig: hair extension
comb: hairbrush
trimmer: beard trimmer, hair trimmer, clipper, hair clipper
grooming kit: trimmer kit < trimmer
shaver: electric shaver, electric razor
epilator:
razor: shaving razor, razor blade
shaving kit: < razor
shaving cream: shaving foam, shaving gel
aftershave: after shave, aftershave lotion
beard oil: beard kit
face wash: facewash, face cleanser, cleanser, फेस वॉश
face cream: moisturiser, moisturizer, cream, day cream, face moisturizer
night cream: < face cream
cold cream: < face cream
face serum: serum, vitamin c serum
hair mask: hair spa cream
hair brush:
face mask: sheet mask, face pack
sunscreen: sun screen, sunblock, sun cream, सनस्क्रीन
body lotion: lotion, body butter, body moisturizer
body wash: shower gel, bodywash
soap: bath soap, bar soap, साबुन
hand wash: handwash, liquid handwash
sanitizer: hand sanitizer, sanitiser
perfume: fragrance, cologne, eau de parfum, परफ्यूम
deodorant: deo, body spray < perfume
attar: < perfume
lipstick: lip colour, lip color, लिपस्टिक
liquid lipstick: < lipstick
lip gloss: lipgloss
lip balm: lipbalm, lip butter, chapstick
kajal: काजल
eyeliner: eye liner
mascara:
foundation: bb cream, cc cream
concealer:
compact powder: face powder, compact
eyeshadow: eyeshadow palette, makeup palette, eye shadow
makeup kit: make up kit, makeup, make up, makeup set, cosmetics, मेकअप
makeup brush: makeup brush set, beauty blender
nail polish: nail paint, nail art
nail cutter: nail clipper
manicure kit: pedicure kit, manicure set
toothbrush: electric toothbrush, tooth brush
toothpaste: tooth paste
mouthwash: mouth wash
sanitary pad: sanitary napkin, pads for periods
menstrual cup:
tampon: tampons
massager: body massager
massage gun: < massager
foot massager: leg massager < massager
neck massager: < massager
thermometer: digital thermometer
bp monitor: blood pressure monitor, bp machine
glucometer: sugar machine, sugar testing machine
oximeter: pulse oximeter
first aid kit:
bandage: crepe bandage
mask: n95 mask, surgical mask
knee cap: knee support, knee brace
back support: lumbar support belt, back belt
ankle support: ankle brace
hot water bag: hot water bottle
heating pad: heat pad
walking stick:
wheelchair:
protein powder: whey protein, protein, supplement
mass gainer: weight gainer < protein powder
protein bar:
creatine: < protein powder
multivitamin: vitamin, vitamins
omega 3: fish oil
yoga mat: exercise mat, gym mat
dumbbell: dumbell, dumbbells
kettlebell: kettle bell
weight plate: weight plates
barbell: barbell rod
home gym set: home gym, home gym kit
resistance band: exercise band, toning tube
skipping rope: jump rope
treadmill: running machine
exercise bike: exercise cycle, spin bike
elliptical: cross trainer
pull up bar: pullup bar
push up bar: push up board
ab roller: ab wheel
gym gloves: workout glove, weightlifting glove, gym glove
cricket bat: bat, english willow bat, kashmir willow bat
cricket ball: leather ball
tennis ball: < cricket ball
cricket kit: cricket set
batting pad: cricket pad, batting pads
batting glove: batting gloves
wicket keeping glove: wicket keeping gloves
stump: stumps, cricket stumps
football: soccer ball
basketball:
volleyball:
badminton racket: racket, racquet, badminton racquet, badminton set
shuttlecock: shuttle
tennis racket: tennis racquet
table tennis bat: table tennis racket, tt bat, ping pong paddle
swimming goggles: swim goggles
swimming cap: swim cap
tent: camping tent
sleeping bag:
trekking pole: hiking stick
fishing rod:
punching bag: boxing bag
boxing glove: boxing gloves
guitar: acoustic guitar, electric guitar
ukulele: < guitar
guitar strings: guitar string, guitar pick, capo, guitar strap, guitar bag @ guitar
piano: musical keyboard, electronic keyboard
drum: drum set
tabla:
cajon:
flute: bansuri
harmonica: mouth organ
dog food: puppy food
dog treat: dog treats, dog biscuit
cat food: kitten food
cat treat: cat treats
dog collar: pet collar
dog leash: leash, dog belt
dog harness: pet harness
dog bed: pet bed, dog house
cat bed: < dog bed
dog toy: pet toy, chew toy
cat toy: < dog toy
cat litter:
litter box: cat litter box
scratching post: cat scratcher
pet bowl: dog bowl
pet shampoo: dog shampoo
fish tank: aquarium
aquarium filter: fish tank filter, fish tank power filter, aquarium power filter, aquarium top filter
fish food:
bird cage:
bird food: bird seed
bird feeder:
chocolate: chocolates, chocolate box
candy: candies, toffee
sweets: mithai
biscuit: cookie
snack: snacks
namkeen: < snack
chips: potato chips < snack
popcorn: < snack
nachos: < snack
dry fruits: dry fruit, nut
almond: badam, almonds < dry fruits
cashew: kaju, cashews < dry fruits
pistachio: pista < dry fruits
raisin: kishmish, raisins < dry fruits
walnut: akhrot, walnuts < dry fruits
makhana: fox nut < snack
dates: khajoor, khajur < dry fruits
tea: chai patti, चाय
green tea: < tea
tea bag: < tea
coffee: coffee powder, instant coffee, coffee bean
honey: shahad
oats:
muesli: granola < oats
corn flake: cornflakes, corn flakes, cereal
noodles: noodle, maggi
pasta: macaroni
rice: basmati rice, chawal
flour: atta, aata, besan, gram flour, maida, refined flour, sooji, suji
dal: pulses, daal, lentil
spice: masala
black pepper: kali mirch, kaali mirch, काली मिर्च < spice
haldi: turmeric powder, haldi powder < spice
cooking oil: sunflower oil
olive oil: < cooking oil
mustard oil: < cooking oil
ghee: cow ghee, desi ghee
juice: fruit juice
soft drink: cold drink
energy drink:
pickle: achar
jam: fruit jam
sauce: tomato sauce
ketchup: tomato ketchup < sauce
peanut butter:
gas can:
multimeter: voltmeter
clamp meter: < multimeter
microscope:
telescope:
binocular: binoculars
measuring tool: vernier caliper, micrometer, laser measure
safety shoes: safety shoe < shoe
labels: label sticker
label printer:
barcode scanner:
calculator:
passport holder: passport cover
travel organizer: travel organiser, packing cube, packing cubes
luggage tag: bag tag @ trolley bag
luggage cover: suitcase cover @ trolley bag
luggage scale: luggage weighing scale @ trolley bag
key chain: keychain, key ring, keyring
sewing kit:
thread: sewing thread, thread set
embroidery kit:
knitting kit:
yarn: wool yarn, knitting wool
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
    bestseller trend launch stock plain medicine flavour flavor taste scent smell shade finish pattern"""
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
    "chain": ("key chain", "keychain"),
    "ring": ("key ring", "ring light", "o ring", "towel ring", "jump ring"),
    "helmet": ("cricket helmet", "batting helmet", "wicket keeping helmet", "helmet goggles"),
    "glove": ("batting gloves", "wicket keeping gloves", "keeping gloves", "boxing gloves", "goalkeeper gloves"),
    "cap": ("bottle cap", "shower cap", "lens cap", "knee cap", "valve cap"),
    "bowl": ("pet bowl", "dog bowl", "cat bowl"),
    "bed": ("dog bed", "cat bed", "pet bed"),
    "iron": ("soldering iron", "curling iron", "flat iron", "cast iron"),
    "vest": ("life vest", "reflective vest", "safety vest"),
    "cream": ("ice cream",),
    "curtain": ("car curtain", "car sun shade", "car magnetic sun shades", "shower curtain", "shower rod"),
    "tie": ("cable tie", "zip tie", "hair tie"),
    "clutch": ("clutch lever", "clutch plate", "clutch cable", "clutch wire"),
    "belt": ("seat belt", "timing belt", "conveyor belt", "pet belt", "dog belt"),
}
"""Things that have the bare name of a type in theirs and that nobody means by it; asked for in full they are found."""
