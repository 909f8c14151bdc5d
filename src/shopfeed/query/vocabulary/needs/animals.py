"""Needs of dogs, cats, birds and fish, told by those who live with them."""

ANIMALS = """
dog food, dry dog food, adult dry dog food: new labrador what eats; roti doodh weak dog; coat dull ribs show; stops
    eating homemade; kutte ka khana; german shepherd growing; travelling no cooking dog; indie adopted feed
puppy food, puppy dry food, starter puppy food: two months pup weaned; small pup loose motion; puppy bones grow; pilla
    chhota khana; mother died pups; first week home
wet dog food, dog gravy, wet food: refuses kibble; picky eater dog; old dog no teeth; sick dog appetite; mix rice
    chicken; vacation feed topping
dog treats, training treats, dog biscuits: won|not listen sit; reward paw; street dogs daily; gives paw; vet visit
    bribe; kutte ka biscuit; recall park
dog chew, chew sticks, chew bone, munchy stick: bites sofa legs; gnaws shoes; teething puppy bites hands; bored
    evening; tartar teeth; alone home busy
dog toy, squeaky toy, rope toy, chew toy, dog ball: destroys slippers; hyper puppy energy; tug war; fetch park; alone
    office hours; cheekhne wala khilona; tough jaw breaks; barks boredom
interactive dog toy, treat dispensing toy, puzzle dog: smart dog bored; mental games monsoon indoors
dog leash, retractable leash, dog rope, training leash: pulls towards road; evening walk freedom; chases bikes; bites
    rope; two dogs walk; hand burns rope
dog harness, no pull harness, dog body belt: coughs when pulls; drags grandma; neck choke collar; pug breathing; slips
    out collar; chest belt
dog collar, collar belt, dog chain, choke chain: naya pilla; strong rottweiler; guard tie; name number lost; kutte ka
    patta; gate tie night; stray identify reflective
cat collar, bell collar, kitten collar: where cat; kills birds warn; outdoor cat; ghungroo billi
pet tag, dog name tag, qr tag: ran away diwali; lost identify phone; microchip no
dog bowl, feeding bowl, elevated bowl, water bowl: tips water; slides floor eating; steel ants; tall dog bends; bartan
    kutte ka; street water summer; ears fall food
slow feeder bowl, slow feeder: vomits eating fast; gulps minute
dog bed, pet bed, dog mattress: sleeps sofa; cold tiles winter; old hips; pup own place; kutte ka bistar; crate soft;
    dog sheds bed
dog house, dog cage, pet crate, playpen puppy: guests afraid dog; potty training crate; night chews; garden rain
    shelter; travel flight; gated balcony
dog clothes, dog t shirt, dog sweater, dog jacket: shivers morning; diwali kurta dog; shaved coat; beagle winter walk;
    sardi kutta; birthday dress; bow tie wedding
dog bandana, dog bow, pet costume, dog accessories: photos dog cute; rakhi dog; instagram pet; dog birthday party
dog raincoat, pet umbrella: wet walks monsoon; belly mud; barish kutta
dog shoes, paw protector, paw balm, paw cleaner: hot road burns; muddy paws after walk; cracked paws; licks paws; snow
    trek; paw prints floor
dog shampoo, pet shampoo, anti tick shampoo: smells two days after; itching scratches; nahlana kutta; white fur yellow;
    sensitive skin pup; rolled garbage; flakes dandruff
dry bath, waterless shampoo, pet wipes, dry shampoo pet: winter bath sick; hates water; quick clean travel; cat bath
    impossible; guests coming smells; puppy not vaccinated bath
pet deodorizer, dog perfume, dog cologne: smell car; house smells; between baths
anti tick spray, tick powder, flea drops, tick comb: ticks ear; blood sucking; brought home from park; fever tick;
    fleas bite us
dog brush, slicker brush, pet brush, grooming brush, dematting comb: golden retriever knots; hair everywhere sofa; baal
    jhadna kutta; persian tangles; summer shed; parlour costly
pet grooming kit, dog trimmer, grooming scissors, hair trimmer pet: shih tzu eyes covered; salon costly; quiet clipper;
    paws hair slip
pet hair remover, lint remover pet, fur roller: black trouser fur; sofa car hair; allergy roommate fur; washing machine
    fur
nail clipper pet, dog nail cutter, nail grinder: click click floor; scratches when jump; nakhun kutta; bleeding quick;
    cat claws curtain
dog toothbrush, dental care dog, dog toothpaste: kisses stink; yellow tartar; munh se badbu kutta; vet scaling costly
dog ear cleaner, pet eye wipes, tear stain: shakes head; black wax; white dog tear lines; smell cocker; eye gunk
pet wound spray, dog first aid, antiseptic pet, maggot spray: stray injured; cut paw; keede zakhm; fights wound; street
    pup accident
dog supplement, calcium bone pup, multivitamin pet, liver tonic dog, skin coat: weak back legs; not gaining; hip
    dysplasia; hair thinning; pregnant dog; appetite syrup; bones bend
puppy milk, milk replacer, pet nurser bottle: orphan kitten; abandoned pups; mother not feeding; two weeks old
dewormer, deworming tablet dog, deworming: worms potty; pot belly pup
training pads, pee pads, puppy pads: pees carpet; apartment puppy; night susu; old dog; rains cannot go down; bathroom
    trained; diwali scared outdoors
dog diaper, male wrap, pet diaper: heat period stains; marks sofa
potty training spray, pet stain remover, odour remover: same corner pees; smell persists; keep off sofa spray
poop bags, dog poop scooper, poop bag dispenser: neighbours complain potty; society fine; clean after walk; hand
    disgusting; potty uthana
dog muzzle, bark control, dog training: bites vet; barks bell; eats road garbage; stranger snaps
training clicker, dog whistle, agility: recall far; tricks teach; sit stay school
recovery cone, elizabethan collar, e collar: stitches licks; eye scratch; zakhm chaat
pet carrier, cat carrier bag, pet backpack, dog bag: vet auto; train kitten; flight cabin; bike cat; scared travel;
    relocation city
car seat cover dog, pet seat belt, dog hammock car: seats hair drool; brakes slides; road trip dog; scratches leather
pet feeder, automatic feeder, water fountain pet: office late feeding; weekend away cat; drinks from tap; timing meals;
    kidney cat water
pet gate, dog fence, safety gate pet: keep out kitchen; stairs pup; baby dog; maid scared
cat food, dry cat food, kitten food: adopted kitten; persian hair; meow five; billi ka khana; milk upset cat; street
    cats lane; fat indoor cat; kidney stones male
wet cat food, cat treats, creamy treats: ignores dry; hides medicine; lickable bond; shy rescue cat
cat litter, clumping cat litter, bentonite: apartment cat smell; sand scoop; billi ki potty; dust sneezes; tracks sand;
    change weekly
cat litter box, litter tray, litter scoop, litter mat: pees plants; goes bed; corner toilet; hooded privacy; sand floor
scratching post, cat scratcher, cat tree: sofa shredded; curtains climb; nails furniture; high perch; bored flat
cat toy, teaser toy, laser cat, catnip toy, cat ball: runs 3 am; bites ankles; chase dot; lazy fat cat; feather jump;
    home alone kitten
cat bed, cat house, cat cave, cat tunnel: sleeps laptop; hide box; winter kitten; window sun lie
cat grass, hairball paste, cat supplement: vomits hair; eats plants; constipated cat
aquarium, fish tank, fish bowl, nano tank: office desk calm; child wants fish; vastu fish; machhli ghar; betta home;
    small starter; living room relaxing
fish food, aquarium fish food, pellet, betta food: goldfish floating; colours bright; machhli ka dana; holiday feeding;
    flowerhorn head; guppies babies; turtle sticks
aquarium filter, sponge filter, filter media, activated carbon: water cloudy; changes weekly tired; smells tank; fish
    die new; noisy old; paani ganda
air pump aquarium, air stone, oxygen pump: gasping top; light cut fish; battery oxygen; many fish small
aquarium heater, aquarium thermometer: betta sluggish winter; white spots cold; delhi fish die
aquarium light, led aquarium: plants underwater grow; dark tank; glow night fish
aquarium stones, aquarium gravel, pebbles, aquarium sand: bare bottom tank; white pebbles plants; vase filler; garden
    path; shivling pebbles; terrarium base
aquarium plants, artificial aquarium plants, aquarium decoration, bridge cave: fish hide; tank looks empty; toys tank;
    shy fish; shrimp moss
aquarium medicine, water conditioner, anti chlorine, test kit aquarium: fungus tail; tap water kills; fish sick
    floating
siphon pump, aquarium cleaner, magnetic glass cleaner, fish net: poop bottom; green glass; water change mess; catch fry
turtle food, turtle tank, reptile lamp: tortoise shell soft
bird cage, parrot cage, birds cage: budgies pair; tota ghar; love birds; travel bird; cockatiel stand; breeding box
bird food, bird feed, budgies food, parrot food, finch feed: parrot only chilli; kabutar dana; sparrow seeds; tote ka
    khana; lays eggs calcium; feathers dull; sunflower pick
bird toys, bird swing, bird ladder, perch: plucks feathers; bored parrot; bites cage; talk parrot fun
bird feeder, bird house, sparrow nest, bird bath: chidiya balcony; gauraiya ghonsla; birds thirsty may; morning chirp;
    squirrels feed; terrace water birds; nature child
rabbit food, hay, guinea pig food, hamster food: bunny diet; pellets timothy; teeth overgrow
rabbit cage, hamster cage, hamster wheel, small animal: hamster night; khargosh ghar; exercise mouse
cow feed, mineral mixture, poultry, cattle: milk yield; calf weak; murgi ande; gaay doodh kam; goat worms; horse
    grooming
pet water bottle, dog travel bottle: park drink; long drive thirsty; hamster drink
"""
