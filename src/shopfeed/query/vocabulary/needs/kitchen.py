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
"""
