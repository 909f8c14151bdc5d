"""Needs of the kitchen and the table."""

KITCHEN = """
flask, vacuum flask, travel mug: coffee|tea|drink|soup hot|warm; coffee|tea|milk hot|warm keep; tea|coffee travel;
    hot|warm
    water carry; hot|warm water keep; coffee brew|brewed|made hot|warm; tea office carry; baby milk hot|warm travel
travel mug, coffee mug: drink coffee driving|commute|car; sip coffee go
mug warmer: coffee desk cold; tea goes cold
water bottle, bottle: water carry; water office|gym|school|walk; water cold carry; sip sipper; drink water
    gym|run|exercise; hydrated|hydrate|thirsty|pyaas; piyas
kettle, electric kettle: boil water; boil maggi|noodles|egg; water boil hostel; tea hostel make; hot|warm water quick;
    instant soup|noodles hostel; green tea water
tea maker, saucepan, tea pan: tea make|boil|brew stove
coffee maker, french press, coffee machine: coffee make|brew; cappuccino; espresso; latte; filter coffee make; frothy
    coffee|milk; barista home
milk frother, coffee frother: froth milk; foam coffee
tea infuser, tea strainer: leaves tea filter|strain; loose tea|leaves; tea strain|channi
toaster, sandwich maker: bread crisp|golden|sekna; breakfast bread quick; toast morning
sandwich maker, sandwich toaster: sandwich grill|make|grilled; cheese sandwich
mixer grinder, grinder: grind spice; chutney; idli batter; dosa batter; coconut grind; masala grind; grind lentil; sil
    batta; grind wet|dry
hand blender, blender: puree|pureed; lassi|chaas; soup blend; milkshake; baby food puree
blender, juicer blender: smoothie; protein shake make; fruit milkshake; shakes banana
juicer, cold press juicer: juice fruit; juice orange|carrot|apple|mausambi; juice fresh; santra|mosambi juice
hand juicer, citrus juicer, lemon squeezer: lemon|nimbu squeeze; nimbu pani make; lemon juice; nichodna; nimbu
chopper, vegetable chopper: cut vegetable quick; cut vegetable machine; cut onion; onion cry|tears|crying; vegetable
    cut easy; cut salad; dry fruit cut|chop; cut vegetable fine
knife, kitchen knife: cut vegetable sharp; cut meat; cut sharp; cut cake; slice tomato|bread; chaaku; churi; chhuri;
    cut fruit
knife sharpener: knife blunt; knife sharpen|dhaar; scissors blunt; kund knife
chopping board, cutting board: cut vegetable surface|board; cut vegetable slab|counter
peeler, vegetable peeler: peel vegetable|fruit|potato|carrot; aloo peel; chilka
grater, slicer: grate|kaddukas|kas|grating; cheese grate; carrot halwa; paneer grate; potato chips cut; kaddookas;
    coconut scrape
garlic press, garlic crusher: garlic crush|peel; imam dasta; kharal; mortar
mortar and pestle, mortar pestle: spice crush|pound; okhli|khalbatta|kharal
strainer, sieve: strain|filter tea|juice|flour; flour sift|chhanna; channi; chhalni; drain pasta|rice
rolling pin, chakla belan: roti roll|round|gol|belna; roti make; belan
roti maker: roti make machine|electric|easy; roti gol machine
dough maker, atta maker: knead flour; knead; dough make
tawa, dosa tawa, non stick tawa: roti make pan; dosa make|crisp; roti sekna; chilla|cheela make; uttapam
kadai, frying pan, wok: fry pakora|puri|samosa; fry food; deep fry; halwa make; bhajiya; jalebi make
frying pan, fry pan: omelette make; egg fry; food stick|chipak pan; pancake
pressure cooker: lentil cook; rice|khichdi cook quick; chole cook; whistle|seeti; cook lentil fast; biryani cook;
    beans cook
rice cooker: rice cook; rice perfect|fluffy electric; chawal cook
idli maker, idli stand: idli make|steam; idli
appam maker, appam pan: paniyaram; appe; appam
steamer, momos steamer: momos steam; steam vegetable; dhokla; modak make
casserole, hot pot, roti box: roti hot|warm; food hot|warm table|serve|guest; roti soft fresh; rotis garam; chapati
    keep; food
    hot|warm keep
roti box, chapati box: roti store|keep
lunch box, tiffin box, lunch bag: food carry; food office; lunch carry|office|school; food leak; curry leak; tiffin;
    soggy; food warm office; dabba; carry roti; carry roti work; roti sabzi work; lunch pack; food school
electric lunch box, insulated lunch box: lunch hot|warm office|warm; tiffin hot|warm; heat lunch office; food hot|warm
    office
lunch bag: carry tiffin|lunchbox; tiffin bag
microwave oven, microwave: heat leftovers; food reheat; food heat quick; popcorn make; heat food
oven, otg: cake make home; cook cake; pizza make home; cookies make; cook bread|pizza|cookies
air fryer: fry without oil; less oil fry; oil free snack|food; crispy healthy fries; samosa oil; french fries home
induction cooktop, induction stove: cook without gas; gas cylinder over|khatam; cook hostel; electric chulha|cook;
    cook electricity
gas stove: cook burner; chulha; kitchen burner; lpg cook
gas lighter: stove light; gas ignite|jalana|light; chulha light; machis
barbecue grill, barbeque, grill: kebab|tikka|tandoor make; meat grill; bbq; roast outdoors; tandoori; meat roast;
    bhutta roast
tandoor: naan make; tandoori roti
baking mould, cake mould: cake shape|bake; muffin bake; cake tin
icing nozzle, piping bag, cake decorating: cake decorate; cream pipe; icing
cake turntable: cake decorate stand; cake turn
hand mixer, egg beater, whisk: egg beat; cream whip|whipped; batter mix; cake batter
kitchen scale, weighing scale: measure flour|gram|grams; measure ingredients; cook measure gram; weigh food; measure
    sugar; cook precise|precisely
measuring cup, measuring spoons: measure spoon|cup|teaspoon; recipe measure
kitchen timer: time boil|egg|cook; timer cook
oven glove, oven mitts, pot holder: hot|warm pan hold; burn hand oven|pan|pot; hot|warm tray pull
trivet, hot pad, table mat: hot|warm pan table; hot|warm dish table|surface
tongs, chimta: roti flip; hot|warm roti pick; chimta; sandasi; pakkad
ladle, spatula, cooking spoon: stir curry|dal; serve dal|curry; karchi|kalchhi|palta; stir food
container, storage container, kitchen container: store lentil|rice|flour|spice; grain|anaj store; store
    biscuit|namkeen|snack; ration store; airtight|damp|seelan; moisture sugar|salt; kitchen sort; dabbe; insect
    flour|rice|lentil; ghun
spice box, masala box, spice rack: spice store|sort; masala dani; haldi mirchi store
oil dispenser, oil bottle: oil pour|store|spray; oil less; tel dani
salt and pepper shaker: salt table|sprinkle; namakdani; pepper sprinkle
fridge storage box, fridge organizer, vegetable storage: vegetable fresh fridge; fridge sort; vegetable store fridge;
    coriander fresh; hara dhania fresh
fruit basket, fruit bowl: fruit store|table|keep; fruits display
vegetable basket, onion basket: onion store; potato|aloo store; vegetable store kitchen
food cover, net cover: fly food; food insect|fly cover; cover food
refrigerator, fridge: vegetable cold; food rot|spoil|kharab|sad; milk sour|spoil|phat; cold drink|cola|beer|water
    keep; drink cold room|hostel|anytime|home; food fresh long; leftovers spoil; ice store; cold keep
    food|vegetable|milk; milk cold; ice cream store; khana kharab; fresh vegetable week
mini refrigerator, mini fridge: cold hostel drink|cola; cold room drink small; beer cold bedroom
ice tray, ice cube tray: ice make; ice cube; ice drink; baraf jamana
ice cream maker, kulfi mould: kulfi make; ice cream home make; popsicle
ice bucket: ice party; wine cold table
cooler box, ice box: cold drink picnic; fish fresh ice; beer cold outdoors
water purifier, ro water purifier: water dirty|pure|saaf|safe; tds; water filter; water clean drink; water
    kharab|khara; tap water drink; borewell
water filter, tap filter: tap water dirty|clean; nal water clean
water dispenser, matka: water office cold; matka|ghada; clay water cold; bottle water pump
water pump dispenser, water can pump: 20 litre can; can water pour; bisleri can; jar water pump
jug, pitcher: water serve guest|table; juice serve; lassi serve
glass, glass set: water serve glass; juice guest; serve cold drink; drink guests glass
wine glass: wine drink|serve
whisky glass, beer mug: whisky|daru|sharab|beer|rum drink; old monk
bottle opener, corkscrew, can opener: beer open; bottle open|cap; wine open; tin|can open
bar set, cocktail shaker: cocktail make; drinks party mix; bartender
cup and saucer, tea cup set: tea serve guest; guest tea; chai serve; tea set
coffee mug, cup: tea drink; coffee drink; chai pyala; morning coffee; drink tea
serving tray, tray: serve tea guest; serve guest; breakfast bed; snack serve
dinner set, dinner plate: eat guest plate; khana plate; food serve plate; serve dinner; thali
bowl, serving bowl: soup eat; dal serve; cereal eat; katori; salad eat; kheer
spoon, cutlery set: eat rice spoon; chammach; eat fork; kanta chammach; steel spoon
straw: sip straw; coconut drink straw
napkin, tissue paper: wipe hand table; mouth wipe
table mat, placemat: table plate under; dining table decorate
table cover, table cloth: table protect|cover; table stain; dining table dress
apron, kitchen apron: cook clothes stain|dirty; oil splash clothes; cooking splash; clothes kitchen protect
chimney, kitchen chimney: kitchen smoke|dhuan; oil fumes kitchen; kitchen greasy; fry smell kitchen
exhaust fan: kitchen hot|warm; bathroom smell; smoke out; stale air
dish rack, dish drainer: dish dry; dish store; plates sort; dish sort; bartan rakhna
dishwash liquid, dish soap, dishwash bar: dish clean; dish wash; greasy plates; dish grease
scrubber, scrub pad, sponge: dish scrub; burnt pan; jale dish; wash dish rub; bartan ghisna; juna
dishwasher: dish wash machine; dish maid chutti|leave; bartan dhona machine; hate dish wash
kitchen rack, kitchen shelf, kitchen organizer: kitchen sort; kitchen store; masala counter store
aluminium foil, foil: roti wrap|lapetna; food wrap; sandwich wrap
cling film: cover bowl; food fresh wrap
zip lock bag: freeze peas; store pouch seal; matar freeze
vacuum sealer: food seal; packet seal; chips packet open soggy
gas cylinder trolley: cylinder move; cylinder wheels
butter paper, baking paper: cake stick tin; baking sheet
popcorn maker: popcorn
chocolate mould: chocolate make
waffle maker: waffle
noodles, pasta: maggi; quick hostel eat|meal; hungry midnight
pressure cooker: lentil time; rajma quick; dinner quick cook; khana jaldi; cook gas save; mutton tender
frying pan, tawa: egg stick; dosa stick; food burn bottom; dosa tootna; less oil cook; chipakna
kadai: sabzi cook; sabzi banane; puri fry; kheer cook
cookware set: new kitchen; new home kitchen; bachelor cook start; hostel cook start; wife new kitchen; newlywed kitchen
mixer grinder: coconut chutney; masala paste; batter home; grind stone; pees masala; tomato puree; chutney breakfast
blender: baby carrot mash; soup smooth; banana shake; morning shake; gym shake
juicer: orange morning; juice shop daily; juice home; doctor juice; juice doctor
kettle: hostel water hot|warm; chai hotel room; soup office; noodles office; tea without gas; night study tea; warm
    water
    morning drink; warm water daily
toaster: bread brown; bread breakfast; office late breakfast
microwave oven: stale dinner hot|warm; khana garam; reheat; dinner late office; cold dinner; thanda khana
oven: cake birthday home; biscuits bake; bake learn; start baking; pizza family; bread bake
air fryer: samosa health; weight fry; cholesterol fried; doctor fried; father heart fried; crispy oil
refrigerator: sabzi kharab; sabzi rotten; ice cream melt; dahi khatta; fruits rot; leftovers dinner; thanda paani;
    cold water drink; water cold home; bachelor food keep; khana kharab; medicine cold keep; cold water guest
water purifier: stomach water; tap water taste; water yellow; water bad child; jaundice water; bottled water daily;
    paani ganda; salty water; typhoid; pet kharab paani
water bottle: thirst gym; thirst school; forget drink water; desk drink; plastic bottle instead; trek water; thanda
    paani office; water cycling
flask: soup doctor; hospital tea; train night tea; tea hours; tea thermos; garam doodh; chai thandi; tea cold; coffee
    cold fast; hot|warm water baby journey; kada hot|warm
travel mug: commute coffee; car coffee; coffee desk hours; coffee warm
lunch box: canteen food bad; ghar khana office; eat office; husband lunch; curry bag leak; outside food avoid; khana
    le jaana; food pack; dal spill; sabzi bag spill; leakproof food
casserole: husband late roti; roti thandi; roti dinner hot|warm; rotis soft
knife: tomato squash; tomato cut; blunt cut; meat kitchen; sabzi kaatne
chopper: onion tears; onion rona; salad daily; cut hand tired; ro onion
chopping board: counter cut marks; cut hygienic
gas stove: new flat cook; lpg burner; cook two dishes; chulha gas
induction cooktop: pg cook; bachelor cook; gas expensive cook; gas connection; no gas
chimney: curry smell house; oil wall kitchen; tadka smoke; tadka
dinner set: guests dinner; diwali dinner; wedding plates; mehmaan khana; in-laws dinner; new crockery
cup, mug: guest chai; morning chai; chai peene; favourite coffee; tea saucer guests
glass set: sharbat guests; water glass guests; whisky friends
bowl: maggi eat; cereal morning; dessert serve; raita
storage container: atta insect; grains monsoon; biscuit soft; chips soft; namkeen soft; pantry; kitchen shelves messy;
    ration month; dal dabba
masala box: spices everywhere; cook spices quick
dish rack: wet plates; bartan sukhane; sink counter plates
dustbin: kitchen smell waste; peel throw; car trash; desk paper throw
apron: cook splash; curry shirt; bake flour clothes
kitchen scale: diet gram; protein grams; recipe grams; calorie weigh
tray: chai guests; tea snack carry; guests serve
jug: juice table; sharbat make; water table
peeler: potato skin; carrot skin; gourd skin
grater: gajar halwa; cheese pizza; mooli; cabbage shred
rolling pin: roti shape; roti map; gol roti
strainer: tea leaves; chai patti chhan; pulp juice
idli maker: south breakfast; sunday idli
sandwich maker: evening snack bread; kids bread cheese; aloo sandwich
coffee maker: starbucks; cafe coffee; black coffee; office coffee machine; coffee fresh
lighter: matchstick; stove matches
scrubber: burnt kadai; sticky kadai; pan burnt
dishwash: bartan chikne; oily plates
flask, insulated bottle, travel mug, insulated tumbler: coffee hot keep; tea hot keep; coffee hot hours; tea hot
    hours; soup hot hours; drink hot long; coffee stay hot; tea stay hot; water stay hot; drink stay hot; coffee
    cold stay; water stay cold; water cold hours; iced coffee cold hours; ghanto garam; der tak garam; der tak
    thanda; subah chai office garam
insulated bottle, flask, water bottle: water cold all-day; water chilled summer carry; water garam ho jaata bottle;
    ice not melt bottle; paani thanda rahe; water hot summer bag
travel mug, insulated tumbler, coffee mug: spill coffee car; coffee metro; coffee lid; drink coffee walk; coffee
    cup lid office
coffee maker, coffee machine, french press: cafe expensive coffee; starbucks home; black coffee fresh; coffee beans
    home; morning brew; instant coffee taste bad
coffee grinder: coffee beans grind; roasted beans
kettle, electric kettle: oats hot water office; cup noodles; paying guest tea; night tea hostel; baby milk powder
    hot water; water boil without gas; lemon water hot morning; kadha boil; pg tea
tea maker, saucepan, tea pan: chai ubal; adrak chai stove; tea for family stove; chai banane bartan; milk boil over
milk boiler, milk pan, saucepan: milk boil; doodh ubal; milk boil overflow; doodh garam bartan
sandwich maker, sandwich toaster: toastie; kids breakfast cheese toast; leftover sabzi bread; sandwich press
mixer grinder, grinder: dosa batter wet; podi dry; garam masala fresh powder; idli rice soak grind; ginger garlic
    paste; coriander chutney; peanut chutney; chutney pees
hand blender, blender: lumps soup; whip buttermilk; chaas banana; lassi foam; dal ghotna; mathani; ghotna
juicer, cold press juicer: amla ras; beetroot carrot; fresh juice morning; pomegranate juice; kinnow; ganne ras;
    juice expensive market; anaar
hand juicer, citrus juicer, lemon squeezer: shikanji; seeds lemon; lemon drops salad; lime soda
chopper, vegetable chopper: mixed vegetable small pieces; pav bhaji chop; salad fast; coriander chop; mirchi cut
    hand burn; hand smell onion; garlic mince; baby veggies small; pyaaz aankh; aankhon aansu
knife, kitchen knife: chop vegetables blade; fish cut; melon cut; tarbooz cut; bread loaf slice; sabzi kaat; kat
    nahi raha
knife sharpener: blade dull; knife not cut; dhaar lagana; dhar tez; knives old
chopping board, cutting board: vegetables cut plate; knife marks table; knife slab; cut on platform
peeler, vegetable peeler: lauki skin; potatoes skin remove; aloo chheel; cucumber skin; ginger skin; chhilka utaar
grater, slicer: coconut shred; lauki kas; ginger fine; cheese top pasta; cucumber rounds; potato thin slices; chips
    thin
garlic press, garlic crusher: garlic smell hand; garlic paste little; adrak lehsun koot; kootna
mortar and pestle: elaichi koot; pepper crush; masala koot; fresh crush ginger tea
strainer, sieve: lumps flour; wash rice drain; noodles drain; sprouts wash; dahi hang; malai chhan; chhan-na
rolling pin, chakla belan: puri roll; chapati round; paratha stuff roll; roti belne; naksha roti
roti maker: chapati without rolling; bachelor roti; roti nahi aati; roti automatic
tawa, dosa tawa: paratha oil; phulka puff; dosa paper crispy; pancake breakfast dosa; paratha sek; cheela stick
kadai, wok: gulab jamun fry; chole bhature; pakode; samose talne; chowmein toss; paneer gravy; poori talna; bhature
frying pan, fry pan: omlette; half fry; egg flip; fish fry; sunny side; anda fry
pressure cooker: cook dal fast; potatoes boil fast; rajma soft; khichdi one pot; mutton soft; dal galti nahi; chana
    boil; jaldi galta; seeti
rice cooker: rice sticky; rice burn bottom; rice automatic; pulao electric; chawal jal; hostel rice
idli maker, idli stand: rava idli; dhokla steam; soft idlis
steamer, momos steamer: dimsum; modak; steam broccoli; puttu; patra; momo home
casserole, hot pot, roti box: phulke garam; rotis hours hot; roti soft lunch; chapatis fresh; sabzi hot guests;
    serve hot party; roti sookh; rotis hard; rotiyan garam
lunch box, tiffin box: tiffin leak oil; sabzi leak; carry lunch work; ghar ka khana office; home food office;
    office lunch separate; rice curry separate; eat desk home food; lunch travel train; dabbe khana; canteen avoid;
    food bank job carry; khana office
electric lunch box, insulated lunch box: office no microwave; lunch cold office; cold lunch; thanda khana office;
    food hot noon; lunch garam rahe; food hot school
microwave oven, microwave: hot food two minutes; frozen food; warm plate; heat pizza; dinner warm late; heat milk
    quick; khana garam karna; leftover warm
oven, otg, oven toaster grill: homemade pizza; cup cakes home; cake bake home; grill chicken; baking hobby; home
    bakery; bake brownies; naankhatai
air fryer: frying oil; healthy fries; fry healthy; oil kam; nuggets oil; kam tel; bina tel; kebab oil; heart
    patient fry; fried food diet
induction cooktop: cylinder khatam; gas finish; cook electric; bachelor stove; gas mehnga; gas refill late; gas
    nahi; cook rented room
gas stove: kitchen flame; cook three dishes; cook flame; stove old rust
gas lighter: match sticks; flame start; stove on; maachis; spark gas
barbecue grill, barbeque: paneer tikka smoke; chicken grill terrace; weekend grill; rooftop kebabs; seekh
cake mould, baking mould: cake round; sponge cake tin; bread loaf tin; cup cake shape; heart cake
hand mixer, whisk, egg beater: whip cream; egg whites; cake mix hand tired; batter smooth; cream beat; cappuccino
    foam; phentna
kitchen scale, weighing scale: grams food; flour exact; diet food weigh; baking weigh; weigh ingredients; exact
    grams; tol rasoi
measuring cup, measuring spoons: half teaspoon; cup flour; recipe cups; recipe exact; rice water ratio
oven glove, oven mitts, pot holder: hot vessel hold; garam bartan pakad; hot handle; hot kadai; burn fingers pan;
    hath jal; baking tray hot; bartan garam hath
tongs, chimta: phulka flip; hot bartan lift; salad pick; roti sekte; hath jalta roti
ladle, spatula, cooking spoon: non stick scratch; dosa flip; curry serve; sabzi chalana; rice serve; stir non
    stick; kadchi
container, storage container, kitchen container: dal rice store; pulses store; biscuits crispy; cereal fresh; sugar
    ants; masala boxes; rasan; chips crispy; dry fruits store; leftover fridge; food store fridge; namkeen crispy;
    besan keeda; daal keede; dal keede; chawal keede; store atta; monsoon soggy snacks; chini cheenti
spice box, masala box, spice rack: haldi mirch jeera; spices one place; turmeric chilli cumin; small spoon spices;
    spices messy; masale ek jagah
oil dispenser, oil bottle: oil drips; oil spill; oil measure; oil sticky bottle; tel girta; oil can mess; ghee pour
fridge storage box, vegetable storage: spinach wilt; palak fresh; vegetables week fresh; sabzi fresh; coriander
    rot; dhania kharab; fridge mess; fridge smell mess
fruit basket, fruit bowl: apples table; bananas keep; fruits dining; phal rakhna
vegetable basket: onions potatoes keep; aloo pyaz rakhna; pyaz aloo
refrigerator, fridge: cold water summer; food stale summer; milk curdle; doodh phat; vegetables rot; sabzi sad; ice
    cream home; medicine insulin; dahi; leftover next day; bacha khana; food spoil heat; garmi khana kharab; thanda
    pani
mini refrigerator, mini fridge: drinks bedroom; skincare cold; small room cold drinks; shop cold drinks; hostel
    milk
ice tray: ice drinks; ice home; frozen cubes; whisky ice; baraf
kulfi mould, ice cream mould: frozen treats; kulfi; candy ice kids; ice lolly
water purifier: muddy water; water smell; water illness; borewell water; water germs; hard water drink; pani saaf;
    safe drinking; drinking water clean; tanker water; stomach infection water; ganda paani pine; peene saaf
water dispenser, matka, water pot: mitti pani; natural cold water; earthen; tanba water; copper water
copper bottle, copper water bottle: tambe; tamba; copper drink; ayurveda water
water bottle: plastic free drink; drink enough water; 2 litres daily; gym drink; water desk; paani peena bhool;
    office water; water bag leak; school bag leak water; trek drink; cycling drink; pyaas lagti
glass set, glass: nimbu pani guests; water guests; milk shake serve; cold coffee serve
beer mug, whisky glass: beer chill; on the rocks; daru; single malt
bottle opener: beer cap; cap open; cold drink open
cup and saucer, tea cup set: relatives tea; tea serve; tea party; evening tea family; kulhad; chai mehman
coffee mug, mug: office desk tea; cold coffee big; milk drink; hot chocolate; green tea drink; big tea; personal
    cup
serving tray, tray: carry cups; tea glasses carry; breakfast in bed; carry glasses; chai le jana; snacks present
dinner set, dinner plate: plates guests; new house plates; thali set; serve family meal; eat rice; plates break;
    unbreakable plates; kids plates drop; khane bartan; bartan set
bowl, serving bowl: popcorn movie eat; sprouts eat; halwa serve; mixing batter
cutlery set, spoon: eat with hands guests; dessert eat; dining spoons; chamach; kaanta
table mat, placemat: hot plates table; dining scratch; table stains plates; dining look
table cover, table cloth: dining table new; table scratches; wooden table protect; spills table; table kharab;
    glass table
apron, kitchen apron: oil dress; masala dress; cook neat; cooking mess shirt; kapde khana banate gande; haldi shirt
chimney, kitchen chimney: oil smoke; fry smoke; greasy walls; kitchen smell hall; smoke eyes kitchen; chhaunk;
    dhuaan; cooking smoke; rasoi dhuan
dish rack, dish drainer: plates drip; washed plates; dishes wet; plates stand; bartan sukh; washed utensils keep;
    bartan gile
dishwash liquid, dishwash bar, dish soap: oily kadai; plates oil; lunch box oil; greasy bartan; bartan dhone;
    jhootan; pans greasy
scrubber, scrub pad, sponge: stuck food; milk burnt; dishes scrub; jali kadai; rub pan; jala bartan
dishwasher: dishes pile; wash dishes daily; bartan thak; sink full; maid dishes; bartan maid nahi; hate washing
    plates
kitchen rack, kitchen shelf, kitchen organizer: kitchen counter full; small kitchen; jars place; bottles counter;
    kitchen no space; dabbe rakhne; plates place; kitchen slab full; utensils place
aluminium foil: paratha wrap; tiffin wrap; rolls wrap; roti pack; food pack travel; parathe lapet
sink organizer, dish rack: sponge soap sink; sink area
water jug, jug: dining water; pour water; water lemon mint; guests pour
egg boiler, egg cooker: boil eggs; hard boiled; eggs breakfast protein; ande ubalne; egg boil gym
popcorn maker: movie corn; corn pop
pizza cutter: pizza slices; pizza cut
pasta maker, noodle maker, sev maker: chakli; idiyappam; bhujia home
hand press, puri press: puri press; poori dabana
yogurt maker: curd set; dahi jamana; dahi winter
can opener: tin food; can condensed; tin khol
jar opener: jar tight; lid tight; dhakkan
hand blender, blender, food processor: soft food elder; cannot chew; puree for patient; mash for old
rice cooker, electric pressure cooker, multi cooker: cooks itself; cook while at work; set and forget dinner
gas cylinder cover, cylinder trolley: hide cylinder; cylinder look; cylinder stand
jar opener, can opener: weak hands jar; open tight jar; lid stuck
tiffin box, lunch box: two sabzis separate; kids different curry; compartments lunch
"""
