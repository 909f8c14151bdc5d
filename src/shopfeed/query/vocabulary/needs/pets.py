"""Needs of those who live with animals."""

PETS = """
dog shampoo, tick shampoo: dog scratches; dog smells bad; dog rolls mud; fleas on dog; itching pet; dog bath monthly
tick powder, tick spray, flea collar: ticks summer; tick walk; dog picks insects; kilni dog; flea
dog training pad, puppy pad, pee pad: pees rug; puppy accidents; pee carpet; potty newspaper; susu puppy ghar
pet odour remover, pet stain remover, pet deodorant: pee smell house; dog odour sofa; cat pee smell
dog diaper: female dog period; old dog leaks
dog food, puppy food: new puppy eats; labrador hungry; street dogs daily; pup growth; dog coat dull
dog treats, dog biscuits, chew bone: reward trick; train sit; chews furniture; dog bored alone; bone
dog toys, chew toy, dog ball: dog bored office; destroys shoes; fetch; puppy teething; lonely dog
dog collar, dog leash, dog harness: walk dog pull; dog runs road; ghumane patta; strong dog control; choke neck dog
name tag dog, dog tag: dog lost name
dog bed, pet bed: dog floor cold; old dog joints; pup place sleep
dog house, dog kennel: dog outside rain; dog home garden
dog clothes, dog sweater, dog coat: dog winter; dog shivers
dog raincoat: walk dog rain
dog shoes: dog paws hot road
dog bowl, slow feeder: eats too fast; bowl slides; dog water
pet water fountain, pet feeder, automatic feeder: away feed pet; cat drinks running; feed pet office
dog brush, pet comb, deshedding tool: hair everywhere dog; shedding; matted fur; husky fur
pet nail clipper: dog claws long; cat nails
pet hair remover, lint roller: fur on clothes; cat hair sofa
dog toothbrush, dog toothpaste, dental chew: dog breath bad; dog teeth
dog supplement, calcium for dogs, dog vitamins: weak puppy bones; dog not eating; dog joints
dewormer: worms puppy
dog ear cleaner: dog ear smell
dog muzzle: dog bites vet; barks strangers
dog cone, recovery collar: dog licks wound; stitches dog
dog carrier, pet carrier, cat carrier: vet travel; flight pet; carry pup train
dog car seat cover: dog car trips; hair seat dog
dog gate, pet gate: keep dog out kitchen
dog whistle, clicker: train commands
cat food: kitten hungry; fussy cat; meow morning; stray cat feed
cat litter: cat potty; cat smell flat; sand cat
litter box, cat litter tray: cat toilet place; kitten potty tray
litter scoop: clean cat potty
scratching post, cat scratcher: claws sofa; scratch furniture; billi sofa; cat ruins couch
cat toy, cat teaser, laser toy: cat bored; chase; kitten energy
cat tree, cat bed, cat house: cat climbs; cat high place; kitten sleep
catnip: cat happy
bird cage, cage: parrot home; budgies keep; lovebirds house
bird food, bird seeds, parrot food: parrot eats; budgie hungry; millet
bird feeder, bird bath, bird house: sparrows visit; birds water summer; nest box; gauraiya daana
bird toy, bird swing: parrot bored
fish food: goldfish eat; guppies hungry; betta feed
fish tank, aquarium, fish bowl: keep fish; goldfish home; living room fish
aquarium air pump, oxygen pump aquarium, air pump: fish gasp; fish surface breathe; bubbles; oxygen fish
aquarium filter: green water; cloudy tank; tank smell; fish water dirty
aquarium light: tank glow; water plants
aquarium heater: fish cold winter; betta warm
aquarium cleaner, algae scraper, siphon: algae glass; clean tank; fish poop
anti chlorine, aquarium water conditioner, aquarium medicine: tap water fish; fish white spots; fish dying
fishing net, fish net: catch fish tank
turtle food, turtle tank: turtle; tortoise
rabbit food, hamster food, hay: rabbit; bunny; hamster; guinea pig
hamster cage, hamster wheel, rabbit cage: hamster home; bunny house
cow feed, cattle supplement: cow milk less; buffalo
poultry feeder, chicken feeder: hens; murgi paalan
"""
