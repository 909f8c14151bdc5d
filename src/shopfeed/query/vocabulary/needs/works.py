"""Needs of repair, plants, animals and trades."""

WORKS = """
screwdriver set, screwdriver: screw; tighten; tighten hand; furniture assemble; furniture tighten; assemble ikea;
    screw loose; pech; pechkas; toy open battery; spectacles screw; things assemble
drill machine, drill: wall hole; hole; wall drill; frame hang wall hole; chhed; hole concrete; deewar chhed
hammer, nails: nail wall; keel; hathoda; hathaudi; thokna
tool kit, tool set: fix home; repair home; repair things; home tools; plumber; mistri; break things repair; house
    repair; handyman
spanner, wrench: nut open; pipe nut; pana; nut bolt
pliers, cutter: wire cut; wire twist; plas; pakad
saw, hand saw: wood cut; branch cut; aari; plywood cut
cutter machine, grinder machine: iron cut; tile cut; metal cut
measuring tape: room measure; measure length; measure cloth; fita; inchtape; measure wall; height measure
spirit level: straight frame
stud finder: wire wall detect
ladder: high climb
glue, adhesive, super glue: break join; stick broken; mend broken; shoe sole stick; plastic join; shoe open; cup
    broken; joda
m seal, sealant, waterproof tape: pipe leak; water leak; tank leak; leak wall; leak; roof leak; bathroom leak; pipe
    crack
paint, wall paint: wall colour; wall paint; iron paint; rang rogan
paint brush, paint roller: wall paint tool; paint wall self
electrical tape, wire: wire naked; wire join; bijli wire; short circuit
soldering iron: circuit join; solder; electronics repair
multimeter: current check; voltage check; bijli check; wire test
tester: switch current; line tester
switch, socket: switch broken; board change
led bulb holder: bulb hang
glue gun, hot glue gun: craft glue hot; decoration stick
rope, rassi: tie things; bandhna; tie luggage; clothes tie
cable tie, cable organizer, cable management: wire mess; wires tangle; wire sort; taar; desk wire
lubricant, wd 40, lubricant spray: hinge noise; door creak; door squeak; rust remove; lock jam; rust; screw jam;
    squeaky
safety gloves, work gloves: hand protect work; hand cut safe; garden hand; thorn
safety goggles, safety glasses: eye protect work; weld|welding; eye chips; lab eye
safety helmet: site head; construction head
ear muffs: noise factory; noise machine
dust mask, respirator: dust work mouth; paint fumes; mask work
fire blanket: oil fire
laser distance meter, laser measure: distance measure; measure plot|site far
vernier caliper, micrometer: measure thickness; measure small accurate; diameter
weighing scale, weighing machine: shop measure; measure parcel; dukaan tol; taraju; parcel weight; tarazu
ph meter, tds meter: water acid; water hard check; water quality; tds check; aquarium acid
microscope, magnifier: tiny see
lab beaker, beaker, test tube: chemistry; lab glass; experiment glass
thermal printer, money counting machine: note count; fake note
packing tape, bubble wrap: parcel pack; glass pack; ship pack; house shift; shift pack
welding machine: metal join
pressure washer: wash car pressure; wash terrace; car wash home force
generator, solar panel: power farm; electricity own; solar; no bijli village
water pump, motor pump: water lift; water up tank; borewell motor; tank pump
seeds, vegetable seeds: grow vegetable; seedling; vegetable home; tomato grow; terrace vegetable; grow coriander
plant pot, planter, pots: plant grow; plant balcony; plant flat; plant put; tulsi; grow balcony; gamla; gamle; grow
    flat; money plant; plant home; plant put
hanging planter: plant hang; plant railing; balcony railing
fertilizer, compost, plant food: plant grow not; rose not bloom; plant bloom; soil feed; khaad; plant yellow; plant
    weak; flower not; soil rich; plant feed; plant food; leaves yellow; gulab khilna; flowers more
potting soil, cocopeat: soil pot; gamle mitti; plant soil; repot
watering can, garden hose: plant water; garden water; paudhon pani; lawn water; terrace plant water
drip irrigation kit, watering spike: plant water holiday; plant water away; plants die vacation
garden tools, gardening tools: garden dig; khurpi; soil dig; garden start; dig; khodna
pruner, garden scissors: plant cut; branch trim; hedge; plant trim
grass cutter, lawn mower: grass cut; grass long; lawn cut; ghaas katna
artificial grass: balcony green; grass fake; balcony floor green
plant stand: plant sort; pots arrange; plant shelf
pesticide, neem oil: plant insect; leaves holes; plant white insect; plant keede
garden net, shade net: plant sun protect; monkey plant; terrace shade
bird feeder, bird house: bird eat balcony; sparrow; gauraiya; bird nest; bird home; bird water; daana
compost bin: kitchen waste compost; wet waste
dog food: dog eat; dog hungry; puppy eat; kutte khana; dog food; puppy food
dog treats: dog train reward; dog good
dog leash, dog collar, dog harness: dog walk; dog pull; dog run away; puppy walk; patta
dog bed: dog sleep; puppy sleep; dog cold sleep
dog clothes, dog raincoat: dog cold; dog rain; dog wear
dog toys, chew toy: dog chew; dog bored; puppy bite; dog shoe chew; puppy chew; dog play
dog shampoo: dog smell; dog bath; dog tick; tick; flea; dog wash; dog itch; kilni
pet hair brush, pet grooming: dog hair; cat hair; shedding; fur shed
dog bowl, pet bowl: dog water; dog eat bowl
pet carrier, cat carrier: cat travel; dog travel; vet carry; cat vet
dog training pads, pee pads: puppy pee; dog pee house; dog susu
dog muzzle, bark: dog bite; dog bark
cat litter: cat potty; cat toilet; cat smell
cat food: cat eat; kitten eat; cat hungry; billi khana
cat toy, scratching post: cat scratch; cat bored; cat play; sofa cat
fish food: fish eat; fish hungry; aquarium fish food; fish food
fish tank, aquarium: fish home; fish keep; goldfish; fish bowl
aquarium filter, air pump aquarium: fish water dirty; aquarium clean; fish oxygen; aquarium dirty; fish die
bird cage: bird keep; parrot home; lovebirds
bird food: parrot eat; bird food; bird seed
cow: gaay
drill machine: shelf fix; curtain rod fix; frame wall; chhed deewar; hole wall; mount tv wall
screwdriver set: loose handle; chair shakes; toy battery; glasses loose; assemble; kursi hil; pech kasna; tight karna
tool kit: small repairs; plumber; handyman; new house fix; mistri nahi; repair own
hammer: hang painting
glue: sole shoe; broken toy; vase broke; jodna
measuring tape: curtain size; sofa fit; lambai
ladder: ceiling reach; fan clean; top shelf; loft; bulb high
tape: parcel pack; pack boxes
lubricant: squeak; creak; stuck bolt; zang; awaaz darwaza; hinge
sealant, waterproof tape: seepage; terrace leak; pipe drip; tap drip; tapak; wall wet
plant pot: sapling; repot; balcony green; herbs; mint grow; tulsi; money plant; paudhe lagana; paudha lagane
seeds: kitchen garden; tomatoes grow; sunflowers; terrace farm; beej
fertilizer: leaves pale; flowers few; yellow leaves; tulsi dry; growth plant; paudhe sukh; phool nahi
watering can, hose pipe: lawn; plants thirsty; terrace plants; car wash water; paudhe paani; garden far tap
pruner: overgrown; hedge; branches cut; bush cut
gardening tools: soil; dig; mali; plant start
dog food: puppy growing; labrador eat; dog hungry; picky dog; street dogs feed
dog leash: dog pull; dog run; walk dog; kutta ghumana
dog bed: dog floor; puppy cold; dog sofa
dog toys: chews shoes; bored dog; puppy teeth; dog alone
dog shampoo: dog stink; ticks; fleas; muddy dog; dog wash
cat food: kitten hungry; hungry cat; billi khana
cat litter: cat indoors; smell cat; kitten potty
fish food: goldfish eat; guppy eat; fish hungry
aquarium filter: tank dirty; water cloudy; tank green; algae
bird feeder, bird food: sparrows; parrot; birds balcony feed
cockroach killer: kitchen night crawl; roaches; cockroach drawer
rat trap: wires chewed; kitchen droppings; mouse
multimeter: circuit test; voltage; wiring; current leak
soldering iron: solder; circuit
weighing scale: parcel; shop sell; kilo sell; grams gold
safety gloves: chemical hand; garden thorns; hot metal
safety shoes: site; steel toe; factory; falling bricks
laser distance meter: room size; site measure
vernier caliper: thickness; diameter; precise mm
screwdriver set, screwdriver: laptop open; specs loose; screws tighten; cupboard handle; toy cells; furniture
    assembly; switch board open; hinge loose; door handle loose; dheela; dheele pench
drill machine, drill: shelf wall; tv mount; curtain rods; hang heavy; hole wood; deewar ched; wall holes; frames
    wall; chhed karne
hammer: thok; break tile; nail picture
tool kit, tool set: small repair; fix around; new house repair; plumber call; ghar marammat; marammat; fix bike
    home; handy father; basic repairs
pliers: wires cut; grip nut; bend wire; pull nail; nut stuck; taar kaat; taar mod
spanner, wrench: tap fit; cycle nut; pipe fit; bolt tight; tyre bolts
saw: plank; lakdi kaat; pvc pipe cut
measuring tape: curtain measure; sofa size; room length; cloth length; door width; naap; waist measure; furniture
    fit
ladder: wall high paint; attic
glue, adhesive, super glue: sole came; handle broke; toy broke; mug handle; stick together; slipper broke; joote
    sole; chipka; khilona toot; frame broke; chappal toot; wood joint
sealant, waterproof tape: pipe dripping; roof drip; bathtub gap; tile gaps; water seeping; chhat tapak; chhat
    tapakti; nal tapak; joint leak; tank crack; bucket crack; seelan
tape, packing tape: shifting; courier pack; moving house; dabba pack
wall paint, paint: room colour; old wall; gate rust; deewar rang; repaint; furniture colour; wall fresh
paint brush, paint roller: paint room; wall self; varnish; rang karna
wd 40, lubricant spray: rusted; squeaks; door noise; chain rusty; choon choon; chain dry; tala jam
soldering iron: wire joint; electronics hobby
multimeter, tester: current coming; battery check; wiring check; fuse check
cable organizer, cable tie: wires everywhere; desk cables; tv wires; chargers tangle; taaren; wires behind; taar
    bikhre
safety gloves: thorns; broken glass; work hand; hand cut; electricity hand
safety goggles: grinding eyes; chemistry eyes; wood dust eyes
safety helmet: site visit; falling objects; labour
safety shoes: heavy objects; foot factory; nails foot; construction shoes
dust mask: paint smell; cleaning dust; dhool naak; saw dust
fire extinguisher, smoke detector: kitchen fire; shop fire; office fire; car fire; aag bujha; aag lag
weighing scale, weighing machine: vegetables sell; kirana; sabzi tol; ration shop; jeweller
generator: wedding power; no electricity; shop outage
solar panel: sun electricity; bill zero; village power; chhat bijli
water pump: tank upstairs; field water; pressure low floor; upar tanki; paani upar; khet paani
pressure washer: car spray; driveway; bike wash; terrace moss; force water
plant pot, planter, pots: balcony plants; plants home; indoor plants; flowers balcony; herbs kitchen; paudhe
    lagane; paudha rakhne; window plants; plants put; new sapling
hanging planter: railing plants; no floor space plants; grill plants
seeds: farming home; vegetables own; chilli grow; spinach grow; sabzi ugana; terrace veggies; methi grow; flowers
    grow; organic vegetables
fertilizer, compost: plants dying; growth slow; flowers bloom; fruit tree; plants weak; khad; paudhe murjha; plants
    healthy; phool nahi khil
potting soil, cocopeat: plant mix; gamla mitti; terrace soil; lightweight soil
watering can, hose pipe, garden hose: plants daily; sprinkle; wash car; plants spray; garden far; paudhon
drip irrigation kit: holiday plants; vacation plants; plants automatic; plants water away
garden tools, gardening tools: garden hobby; soil loosen; weeds; pots soil; digging; new gardener; mali kaam; mitti
    khod; baagwani; gardening mother
pruner: branches; bushes; dead leaves; shape plant; roses cut; tehni
lawn mower, grass cutter: grass tall; lawn neat; weeds tall; ghaas badi
neem oil, pesticide: white bugs; leaves eaten; aphids; mealy; leaf holes; paudhe keede; fungus plant; hibiscus
    insects
artificial grass: balcony grass; green floor; terrace green; balcony floor
plant stand: pots floor; many pots; plants arrange; corner plants
bird feeder, bird house: birds grain; squirrels; chidiyon; birds visit; pakshi; birds nest; birds window; chidiya
    daana
dog food: feed dog; puppy growth; stray; pup hungry; german shepherd; dog weight; dog meals; pup eats
dog treats: train puppy; dog trick; paw shake
dog leash, dog collar, dog harness: dog pulls; dog runs; dog road; kutta bhaag; dog morning walk
dog bed: dog sleeps; puppy corner; dog old joints; dog floor cold
dog toys, chew toy: puppy bites; shoes chewed; dog energy; pup teeth; furniture chew
dog shampoo: dog smells; dog itchy; kutta nahla; fur shiny; dog fungus
pet grooming, pet hair brush: fur fall; dog sheds; cat sheds; fur tangles; golden retriever; loose fur
dog bowl, pet bowl: dog drink; dog eats; feed pup; dog slow eat
cat food: cat meal; cat fussy; feed cat; stray cat; billi; persian cat
cat litter: cat pee; kitten toilet; cat business
scratching post, cat toy: cat scratches; cat claws; kitten plays
pet carrier: dog flight; puppy car; pet travel
fish food: feed fish; betta; guppies; tank fish; machhli daana
aquarium filter: fish water; tank smell; bubbles tank
bird food: budgies; tota
wood filler, furniture pad, wood glue: wobbly table; table shakes; chair leg uneven
picture hanging kit, wall hook, drill machine: hang heavy mirror; heavy frame wall; hang cupboard wall
paper cutter, paper trimmer: paper cutting machine; cut many papers straight
bottle sealing machine, bottle cap: seal bottles; bottle caps shop
siren, hooter, personal alarm: loud siren; guard alarm; danger noise
people counter, tally counter, hand counter: count visitors; count people; jaap count
lactometer: milk fat; milk density
"""
