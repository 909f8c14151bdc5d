"""Needs of the stove and the worktop: what cuts, kneads, shapes, fries, bakes and serves."""

COOKING = """
gujiya maker, dumpling maker, ghughra maker: gujhiya shape holi; momos folding ugly; karanji fold edges; modak by hand
    breaks; festival sweets shape; fold hundreds pieces; ghughra diwali
murukku press, kitchen press, sev maker, chakli maker: chakli home; sev banana diwali; homemade bhujia; murukku hand
    press; idiyappam noodles home; gathiya making; farsan homemade cheaper
puri press, roti press, chapati maker: round rolls never round; puri twenty; map india rotis; new cook rotis; beli nahi
    jaati; arthritis rolling
dough maker, atta kneader, dough kneading: hands sticky kneading; atta goondhne se haath dard; wrist surgery kneading;
    pizza dough knead; big family rotis knead
rolling pin, chakla belan, silicone rolling: platform rolling dirty; belan toota; chakla hilta; bachelor using bottle
    roll; dough sticks roller
chopper, vegetable chopper, manual chopper: onions make cry; cutting veggies takes hour; pyaz kaatne mein aansu;
    working woman morning sabzi; fear knife; salad fine cut; arthritis cutting; hostel girl chopping
vegetable slicer, mandoline slicer, grater: potato wafers thin; even cucumber rounds; gajar kaddukas; cabbage fine
    noodles; beetroot grate stains; chips homemade; finger cut grating
vegetable cutter, dicer, french fries cutter: potato long sticks fries; cubes even; salad quick party; fries restaurant
    shape kids
peeler, fruit peeler, vegetable peeler: potatoes skin waste knife; lauki chilka; kachcha aam chheelna; apple skin
    child; thick karela skin
knife set, kitchen knife, chef knife: tomato gets squashed; blunt old knives; chicken cut home; bread slices crooked;
    watermelon cutting; starting kitchen cut; chaku dhaar nahi
knife sharpener, sharpening stone, sharpening rod: knife lost edge; dhaar tez; scissors dull; street sharpener stopped
    coming; blade cannot cut tomato
kitchen scissors, kitchen shears, scissors: milk packet open; coriander snip; chicken joints; pizza cut; pouch teeth
    opening; hari dhaniya katna
chopping board, cutting board, bamboo chopping board: knife marks granite; cutting plate; fish smell board; wooden
    board black; veg nonveg separate; slips while cutting
fruit cutter, apple cutter, watermelon slicer, pineapple cutter: apple slices tiffin; pineapple peel hard; mango cubes
    kids; equal apple pieces; fruit carving
garlic press, garlic crusher, garlic peeler: hands smell garlic; lehsun chheelna; ginger paste daily; nails hurt
    garlic; lehsun kootna
mortar and pestle, khalbatta, imam dasta: crush elaichi adrak chai; freshly pound masala; chutney stone taste; churna
    powder
lemon squeezer, citrus juicer, hand juicer: nimbu seeds fall glass; nimbu nichodna; shikanji guests; orange juice
    without electricity; lemon burns cuts
juicer, cold press juicer, juicer mixer grinder: carrot beet juice doctor; fresh mosambi patient; juice shop dirty;
    chemo patient juice; detox mornings; ganne anaar ras
hand blender, electric whisk, egg beater: lumps batter; dalgona coffee; soup smooth pot; baby puree small; omelette
    fluffy; lassi mathna; cream whip; buttermilk churn
blender, smoothie maker, portable blender: banana shake before gym; smoothie office carry; hostel shakes; green
    smoothie; baby fruit puree; protein lumps
mixer grinder, grinder, mixer: idli batter weekly; chutney coarse; masala dry grind; old one smokes motor; dosa batter
    wet; nariyal pees; bachelor kitchen grind; turmeric hard grind
wet grinder, table top wet grinder: soft idli like amma; batter stone ground; joint family dosa; vada batter fluffy;
    idli hard mixer
flour mill, atta chakki, domestic flour mill: chakki shop far; fresh atta ghar; gluten free millet grind home; besan
    pure grind; adulterated atta worry
coffee grinder, spice grinder, masala grinder: whole beans bought; small masala fresh; jeera powder quick; flax seeds
    powder
pressure cooker, pressure cooker 3 litre, cooker: dal takes forever; rajma raw; rice mushy; gas bill dal; cooker
    whistle not coming; small family one whistle; aluminium worry; newly wed kitchen; chawal jaldi
pressure cooker gasket, cooker ring, pressure cooker lid: steam leaks cooker sides; rubber loose; seeti nahi aati;
    handle broke cooker; cooker water leaks lid
pressure pan, handi, biryani handi: biryani dum; cook serve pot; curry guests table; big gathering pot; mutton slow
kadai, kadhai, non stick kadai: puri deep fry; sabzi burns bottom; halwa sticks; iron anaemia; haemoglobin iron
    cooking; pakode talna; bhindi sticks
cast iron tawa, dosa tawa, iron skillet: dosa breaks; teflon peeling health; crispy dosa; tawa seasoning; uttapam
    thick; ghee roast dosa; dosa chipakta hai
roti tawa, tawa, non stick tawa: rotis burn edges; roti phulti nahi; thin pan bends; paratha less oil; tawa handle
    loose; phulka hostel
fry pan, frying pan, egg pan: omelette tears; egg sticks steel; pancake sunday; bachelor breakfast; fish fry sticks; ek
    anda
grill pan, barbecue grill, sandwich griller: paneer tikka stove; grill marks; terrace party smoke kebab; chicken grill
    diet; winter bonfire kebab; bhutta bhunna
appam pan, paniyaram pan, appe pan: appe breakfast; leftover batter balls; kuzhi paniyaram; dal pakoda without oil
tadka pan, tempering pan, small pan: tadka dal; chaunk lagana; small ladle burns; one egg; ghee melt; popcorn small
saucepan, milk pan, milk boiler, tea pan: milk boils over daily; doodh ubal ke gir; chai two; milk burns bottom; maggi
    pan; baby milk boil; chai ka bhagona
idli maker, idli stand, idli cooker: sunday south indian breakfast; steamed breakfast healthy; idli batter bought no
    mould; microwave idli; toddler mini idli; dhokla stand
steamer, momos steamer, vegetable steamer: momos craving home; sprouts steamed; diet boiled veggies; fish steamed;
    modak steam; corn steam
electric kettle, kettle, multi cooker kettle: hostel maggi; tea midnight no kitchen; hot water cold throat; office
    green tea; hotel kettle dirty; pg eggs boil; travel cooking ghar; garam pani subah
egg boiler, electric egg cooker, egg boiler steamer: eggs crack boiling; gym six eggs; forget eggs stove; ande ubalna
    hostel; perfect yolk
rice cooker, electric cooker, electric rice cooker: rice boils over; hostel dal rice; chawal jal jaata; bachelor
    abroad; office cooking; rice perfect without watching
slow cooker, multi cooker, instant pot: one pot meals; soup overnight; cook while office; baby khichdi
induction cooktop, induction, induction stove: cylinder finished midnight; pg no gas allowed; gas booking late; second
    burner quick; sylinder khatam; shifting city cook; terrace cook; fire fear gas
induction base cookware, cookware set, induction utensils: pans not work induction; new home no utensils; flat bottom
    pans; newly married starting kitchen; bartan naya ghar; rented kitchen start
gas stove, gas stove 3 burner, glass top gas stove: burner flame yellow; two burners too few; knob stuck; rusted old
    stove; big family cooking fast; chulha purana; vessels black soot
gas stove burner cover, gas stove liner, stove stand, burner: spill burns stove; small vessel falls burner; pan support
    small; milk overflow cleaning; burner holes blocked; foil stove
gas lighter, kitchen lighter, electric lighter: matches damp monsoon; stove spark dead; diya light windy; kids matches
    unsafe; candle deep jar; lighter chalta nahi
gas pipe, gas regulator, lpg pipe, gas hose: rubber tube cracked; rats bit tube; smell near cylinder; agency said
    change tube; regulator whistle; safety lpg kids
cylinder trolley, gas cylinder trolley, cylinder stand: dragging cylinder tiles scratch; rust ring under cylinder;
    sylinder hilana; move lpg woman alone
chimney, kitchen chimney, exhaust fan: open kitchen smell sofa; tadka coughs everyone; smoke alarm cooking; fish smell
    flat; ceiling black kitchen; dhuan aankhon mein; neighbours complain frying
microwave oven, microwave, convection microwave: reheating stove dishes; cold dinner late shift; popcorn home; bachelor
    heat food; bake reheat; khana dobara garam; frozen food; kids heat own
oven toaster grill, otg, baking oven: started baking hobby; pizza home cheese; cookies sell home business; cake without
    microwave; baking class; bread sourdough; biscuit ghar pe
air fryer, digital air fryer, oil free fryer: cholesterol loves pakora; kids fries daily; fried without guilt; samosa
    no oil; doctor stopped fried; weight watchers snacks; frozen nuggets crisp
toaster, pop up toaster, bread toaster: office rush breakfast; bread soft soggy; tawa toast burns; kids school morning;
    jam bread crisp
sandwich maker, sandwich toaster, grill sandwich maker: kids tiffin cheesy; evening snack bread; bread leftovers;
    street grilled home; aloo masala bread
waffle maker, pancake maker, mini waffle: weekend brunch kids; cafe dessert home; belgian breakfast
popcorn maker, popcorn machine: movie night home; theatre snack costly; kids party corn
cake mould, baking tray, cake tin, cake pan: first cake sticks; birthday heart shape; muffins small; loaf bread; cooker
    cake; cake phans gaya
silicone mould, chocolate mould, ice mould: chocolates homemade gift; animal shapes kids; cake pops; rakhi chocolates;
    soap mithai shapes
icing nozzle, piping bag, cake decorating kit, cake decoration: flowers cream; name cake; home baker start; cupcake
    swirl; icing plastic bag bad
cake turntable, cake stand, cake decorating stand: smooth frosting sides; rotate while icing; display birthday cake;
    cake server party
fondant tools, cake topper, cake decoration item: theme cake; pearls sprinkles; happy birthday cake top; jungle cake;
    groom bride figure cake
measuring cups, measuring spoons, measuring cup set: recipe says tablespoons; cake flop measure; one cup confusing; tsp
    baking; american recipe cups
kitchen weighing scale, digital kitchen scale, weighing scale kitchen: baking grams; diet portions; macros count;
    parcel small weigh; gold no but coffee grams; protein exact; tolna rasoi
kitchen thermometer, food thermometer, meat thermometer: milk temperature yogurt; chicken inside raw; chocolate temper;
    candy sugar; baby bottle temperature; oil frying heat
kitchen timer, timer, egg timer: forget stove burning; eggs eight minutes; cooking burnt whatsapp; study pomodoro
spatula, cooking spoon set, silicone spatula, ladle: steel scratches nonstick; turner melts; palta karchi; dal serve;
    batter scrape bowl; wooden spoons; new kitchen spoons
tongs, chimta, kitchen tongs: roti flip fire; hot papad; salad serve; pasta serve; pakad sansi; hot vessel lift; ice
    pick
skimmer, jhara, strainer ladle, frying strainer: puri drain oil; jalebi lift; noodles lift; chhanni talne
potato masher, masher, pav bhaji masher: pav bhaji mash; aloo paratha lumps; baby food mash; aloo masalna; bhaji street
strainer, tea strainer, soup strainer, juice strainer: chai patti cup; seeds juice; chhanni tooti; almond milk; rasam
    clear; atta sieve; paneer water
colander, rice strainer, vegetable washing basket: wash rice falls sink; chawal dhona; rinse pulses; pasta drain;
    grapes washing; leafy greens sand
salad spinner, fruit vegetable washing, vegetable washing bowl: wet salad leaves; pesticide wash fruits; palak mitti;
    lettuce dry
oil dispenser, oil spray bottle, oil bottle with brush: too much oil pours; oil tin messy; tel ki dhaar; spray diet;
    sticky oil bottle; airfry mist; ghee pot
oil brush, pastry brush, silicone brush: butter corn; grease tawa; egg wash bun; ghee roti spread; tikka baste; dosa
    oil onion
bottle opener, can opener, jar opener, cork opener: jar lid stuck; tin pineapple open; wine cork broke; beer cap teeth;
    old hands lids; achaar ki barni nahi khulti
nut cracker, walnut cracker, coconut scraper, coconut tool: akhrot todna; coconut shaving; nariyal ghisna; crack
    almonds; supari sarota; nariyal phodna
pizza cutter, pastry cutter, cookie cutter: pizza slices pull; paratha cut kids; biscuit shapes; sandwich shapes
tea infuser, green tea infuser, tea filter: loose green leaves cup; tulsi leaves steep; herbal loose; office loose tea
coffee maker, french press, moka pot, filter coffee maker: degree coffee home; cafe bill monthly; brewing beans; south
    indian decoction; espresso stove; black coffee office; husband coffee addict; machine without
milk frother, coffee frother, whisk: cappuccino foam home; lumps bournvita; hot chocolate froth; protein stir
sprout maker, sprouter, yogurt maker, curd maker: moong ankurit; sprouts smell cloth; dahi not setting winter; thick
    dahi hostel; protein breakfast sprouts; dahi jamana
ice cream maker, kulfi mould, popsicle mould, ice candy mould: kulfi ghar pe; kids summer lollies; mango bars; malai
    kulfi; homemade without chemicals
ice cube tray, ice tray, silicone ice tray: ice stuck twisting; baraf nikalti nahi; round ice whisky; baby puree
    freeze; party drinks ice; chutney cubes
kitchen torch, smoking gun, flame gun: creme brulee; smoky cocktail; sugar burn; light coal
vacuum sealer, food sealer, bag sealer, bag clip: chips soft after opening; namkeen naram; packet reseal; masala
    packets; sell homemade snacks pack; cereal open pouch
plastic wrap, cling film, silicone lid, stretch lid: cover cut watermelon; bowl without lid fridge; dough rest; half
    onion; microwave splatter; lids missing
aluminium foil container, disposable container, food packaging box: tiffin service pack; parcel curry; return food
    guests; prasad pack; home chef deliver
"""
