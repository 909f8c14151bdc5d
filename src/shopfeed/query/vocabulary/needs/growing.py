"""Needs of a garden, a balcony and a terrace: what grows, what it grows in, and who eats it up."""

GROWING = """
flower seeds, flower bulbs, seeds for home garden: colour balcony winter; petunia marigold; bees butterflies; phool
    ugana; rainy season sow; front yard bloom; school project sprout
vegetable seeds, seeds, herb seeds: chemical free sabzi; tomatoes terrace; palak dhania ghar; mirchi pot; market
    pesticide worry; kitchen window basil; tori bel
fruit plants, live plant, grafted plant: mango pot; lemon tree balcony; farm orchard; dragon rare; anaar ka ped;
    grandfather tree plant
indoor plants, live indoor plants, air purifying plant, snake plant: office desk green; bedroom oxygen; dark corner
    plant; kill every plant; low water; clean indoor air; rented flat green; peace gift
lucky bamboo, money plant, bonsai, jade plant: feng shui luck; new office luck; tiny tree hobby; housewarming living;
    paisa aaye
succulent, cactus plant, terrarium, air plant: water once fortnight; desk cute tiny; glass jar garden; traveller plant
artificial plants, artificial vine, artificial grass, fake leaves: balcony green zero care; restaurant wall; pet eats;
    ugly railing hide; hostel vines wall; turf terrace
planter, flower pot, plant pots, pots for plants: roots outgrown; plain nursery bag ugly; gamla toota; balcony
    matching; office plants hold; ceramic window; heavy clay terrace
hanging planter, hanging pots, railing planter: grill plants; no floor balcony; creepers hang; vertical wall; railing
    flowers
plant stand, pot stand, planter stand: water marks under; stairs tiers; rust ring terrace floor; many pots small; gamla
    stand
grow bags, seedling tray, nursery bag: terrace veggies cheap; potatoes home; light weight roof; germinate cups; beej
    boye nahi ugte; big tree bag
self watering planter, drip irrigation kit, plant watering system: two week vacation; forget watering; plants die trip;
    timer terrace; sookh jaate paudhe; fifty pots daily tired
watering can, plant spray bottle, water spray gun: mug splashes mud; mist orchid; balcony pots gentle; fine shower
    seedling
garden hose, hose pipe, hose connector, water pipe: terrace far tap; pipe comes off tap; kinks bend; car wash reach;
    leak joint pipe; tap adaptor
sprinkler, lawn sprinkler, garden sprayer, pressure sprayer: lawn dry patches; pesticide spraying; khet spray;
    sanitising mist; pump handle
water fountain, garden fountain, fountain pump: sound water calm; balcony vastu water; birds drink flow; pond cool
fertilizer, organic fertilizer, npk, plant food: leaves pale; only leaves no flower; growth stuck; tomatoes small; lawn
    yellow; rose blackspot; hibiscus bud drop
vermicompost, cow dung manure, compost, bone meal: soil lifeless; gobar khaad; natural manure; kitchen waste turn soil;
    worms good
potting soil, cocopeat, perlite, soil mix: mitti bhari hard; water stands pot; no garden soil city; light roof; seeds
    start; clay balls hydro
rooting hormone, plant growth promoter, seaweed: cutting rots; kalam lagana; transplant shock; orchid spike; bonsai
    thick
neem oil, pesticide, plant insecticide, fungicide: white cotton bugs; sticky leaves; leaf holes overnight; aphids
    chilli; safed keede; hibiscus mealy; spider mites
snail killer, ant killer plants, rat repellent garden, squirrel: snails night; termites garden; rats dig pots; deemak
    paudha
bird net, anti bird net, monkey repellent, garden net: pigeons ruined balcony plants; pigeons nest balcony; monkeys
    terrace; parrots guava; peacock field; squirrels eat
shade net, green shade net, agro net, tarpaulin: plants scorch may; terrace heat below; car shade; barsati tirpal;
    dhoop jal; balcony sun net; leaky tin roof
plant support, plant climber, trellis, creeper net, moss stick: tomato falling; bel chadhana; money plant climb; wind
    breaks stems; climbers wall
gardening tools, garden tool kit, trowel, hand weeder, rake: dig bare hands; loosen soil; hobby retired; leaves collect
gardening gloves, work gloves: rose thorns; mitti nails dirty; cactus handle
pruning shears, pruner, secateurs, garden scissors: overgrown hibiscus; branches wire; rose cut; hedge shape; cutter
    high tree
grass cutter, lawn mower, grass trimmer: lawn knee high; snakes grass; ghaas badh; village field
air blower, leaf blower, blower machine: dry leaves yard; pc dust blow; ac filter dust; patte udana; workshop sawdust;
    car dry
solar garden light, garden lights, path lights: gate dark; no wiring; steps night; terrace dinner; diya style outdoor
swimming pool, inflatable pool, kids pool: summer holidays terrace splash; garmi bachche paani; club far; bathtub adult
    fold
barbecue, bbq grill, charcoal, skewers: new year terrace tikka; winter night bonfire; farmhouse friends; paneer sticks
outdoor umbrella, patio umbrella, gazebo, canopy: chai stall; terrace sun lunch; shop counter sun; function rain
pebbles, garden stones, decorative stones: pot top soil splash; white marble pot
garden decor, garden statue, wind chime, fairy garden: balcony corner cute; frog gnome; wind sound; miniature village;
    gate welcome
mosquito fogger, snake repellent, garden insect: snakes near house; sitting lawn bites; bushes mosquitoes
soil tester, soil moisture meter, ph meter soil: over water guess; roots rot; mitti jaanch; lemon leaves yellow why
compost bin, composter, kitchen waste bin: peels waste guilt; society wet waste; ghar par khaad; zero waste
hydroponic kit, hydroponic nutrient, grow light: grow without soil; no sun apartment plants; lettuce home; winter
    seedlings light
orchid, rose plant, tulsi plant, flowering plant: aangan pooja plant; valentine live; fragrance mogra night; temple
    flower daily
"""
