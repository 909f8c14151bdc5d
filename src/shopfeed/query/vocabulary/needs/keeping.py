"""Needs of putting things in order: bags, boxes, hangers, hooks, bins and covers."""

KEEPING = """
saree cover, saree bag, saree storage bag: silk sarees tangled; saree stack falls; wedding sarees dust; sadi rakhne ka;
    find matching blouse; moths banarasi; mother fifty sarees; gifted sarees untouched years
blouse cover, petticoat cover, lehenga cover, suit cover: blouses lost cupboard; bridal lehenga safe; salwar sets
    together; suits dust hanging; sherwani cover; gown travel crease; blazer shoulder dust
shirt stacker, clothes organizer, wardrobe organizer: pulling one shirt topples; t-shirts pile mess; jeans fold neat;
    kapde gir jaate almari; kids cupboard messy; uniforms daily find; fold not maintained; husband ruins stack
undergarment organizer, innerwear organizer, socks organizer, drawer organizer: socks single missing; bras crushed;
    underwear drawer mess; moze ki jodi; ties belts jumble; drawer dividers small things; handkerchiefs mix
underbed storage bag, under bed storage, blanket storage bag: quilts summer place; rajai rakhne; winter clothes loft;
    blankets bulky cupboard; below bed empty; sweaters dust; guest bedding keep
vacuum storage bag, vacuum bag, space saver bag: quilt squeeze small; woollens shrink space; shifting house compress;
    jackets bulky suitcase; cupboard overflowing winter; hawa nikaal ke
storage box, storage basket, storage organizer box: loose things everywhere; toys hall; old photos papers; bikhra ghar;
    cables adapters junk; guests sudden hide mess; cosmetics medicines sort; loft labels; rakhi diwali decor keep
toy storage, toy box, toy organizer, toy basket: step blocks night; khilone poore ghar mein; kids tidy themselves; lego
    underfoot; soft toys mountain; playroom order
storage trunk, plastic container with lid, storage container large: rats eat clothes loft; big lid box; monsoon damp
    clothes; shifting boxes; donate keep
closet organizer, hanging organizer, hanging shelves: no shelves inside cupboard; hang t-shirts compartments; handbags
    squash; purses keep shape; scarves dupatta hang
handbag organizer, purse organizer, bag organizer: purses deform; bags lie cupboard; cannot find keys handbag; tote
    everything lost; pursen rakhne
shoe storage, shoe cover, shoe storage box, shoe organizer: white sneakers dusty; expensive shoes fungus; off season
    boots; joote dhool se bachana; party heels scratch; transparent see shoes; shoes under bed
hanger, clothes hanger, hangers: shirts sliding off; shoulders bumps shirt; one rod too little; kapde taangne; velvet
    slippery dress; wooden coat; wire ones rust marks; boutique display
trouser hanger, pant hanger, multi layer hanger: trousers crease fold; five pants one place; jeans hang save space;
    ties scarf belts hang; pant ki crease
baby hanger, kids hanger: tiny clothes fall; infant frocks hang; child cupboard dresses
cloth drying stand, clothes drying rack, cloth dryer stand: no balcony flat; monsoon clothes wet days; kapde sukhane
    jagah nahi; society bans outside; clothes chairs dry; baby clothes daily; pg drying; bedsheets indoors
ceiling cloth hanger, pulley cloth dryer, wall mounted clothes dryer: balcony floor blocked stand; clothes up ceiling;
    chhat se kapde; tall ropes; small balcony vertical
round clip hanger, sock hanger, baby clothes drying: socks innerwear dry; small clothes fly; hankies bibs dry; hostel
    window dry
cloth clips, clothes pegs, cloth clip: wind blows shirts; clothes fall neighbour balcony; pegs break sun; terrace windy
    wash
clothesline, cloth drying rope, nylon rope: rassi balcony; tie between poles; retract washing; hostel corridor; travel
    dry socks; wire rusts shirts
laundry basket, laundry bag, laundry hamper: worn clothes pile chair; gande kapde kahan; bathroom corner clothes; carry
    dhobi; separate whites colours; hostel weekly wash; smelly gym clothes
wall hook, adhesive hook, self adhesive hook: landlord no nails; tiles no drill; mop hanging; bina keel; frames hang
    light; kitchen ladles hang; fairy string hold; heavy bag sticks; chipakne wale
magic sticker hook, transparent hook, screw hook: photo frame without hole; bathroom shelf fell off; tape hooks fall;
    replacement sticker; plastic rack sticker
door hook, over door hanger, door hanger: behind door bags; clothes back door; door ke peeche; hotel robe; no holes
    door
medicine box, medicine organizer, first aid box: tablets scattered drawer; parents monthly medicines; dawai ka dabba;
    strips expired mix; emergencies bandage find; thermometer syrup place; kids cannot open
pill box, weekly pill box, tablet organizer: did take tablet; morning night tablets; dawai yaad; grandpa confuses
    medicines; somvar se ravivar; travel vitamins
jewellery box, jewellery organizer, jewellery storage: chains knot; gold sets locker bag; jhumke jodi nahi milti; gehne
    rakhne; bangles roll; trip ornaments; earrings lose pair; bridal sets
bangle box, bangle stand, bangle organizer: chudiyan bikhri; glass bangles break; chudi rakhne; kangan sets; hundred
    bangles
earring organizer, ring box, ring organizer: studs disappear; rings tangled; jhumka hang; small silver tops; hooks find
    pair
watch box, watch case, watch organizer: watches scratch drawer; ghadiyan sambhalna; collection display; five watches
    husband; strap bends
makeup organizer, cosmetic organizer, makeup box: lipsticks roll drawer; dressing table chaos; brushes dusty; saundarya
    ka saaman; foundation spill; creams expire behind; sister vanity; perfume bottles
cosmetic bag, makeup pouch, vanity box, toiletry bag: travel creams leak suitcase; bride essentials; kit carry wedding;
    shampoo opened bag; pouch handbag; parlour home artist
remote holder, remote stand, mobile holder wall: remote lost sofa; tv ac remote many; remote kahan gaya; phone hang
    while charge; shirt pocket charging
cable organizer, cable box, wire organizer: wires behind tv; tangled chargers; taar uljhe; toddler pulls cables; desk
    spaghetti; extension ugly hide; earphones tangle
pen stand, desk organizer, stationery organizer: pens roll desk; scissors vanish; table bikhri; teacher desk; office
    desk look; reading glasses keep
file folder, document bag, document organizer, file bag: certificates scattered; property papers; kaagaz sambhal;
    interview originals carry; aadhaar pan passport family; medical reports; fire water papers; bills tax
wall pocket organizer, hanging wall pocket, letter holder: bills letters wall; keys mail entrance; kitchen papers;
    remotes wall; plant pocket
spray bottle, empty spray bottle: mist plants; ironing damp; homemade cleaner; hair wet cut; rose water; neem solution;
    pani chhidakna
travel bottle, refillable bottle, cosmetic container: shampoo 100 ml flight; small creams carry; hostel gym bath; big
    bottles trip; chhoti bottles
plastic zip bag, ziplock bag, zip pouch: peas freezer; passport wet rafting; matar jamana; marinate chicken; nuts
    stale; liquids flight; small parts keep; masala packet open
shopping bag, grocery bag, jute bag, vegetable bag: sabzi lana thaila; polythene banned; market heavy; monthly grocery;
    tote foldable pocket; separate veggies fridge; lunch carry eco
vegetable storage bag, fridge bag, mesh bag: coriander rots; sabzi sadd; fridge vegetables mixed; bhindi slimy; hari
    mirch kharab; polythene fridge mess
grocery rack, onion rack, vegetable rack, vegetable basket: onions sprout; aloo pyaz rakhne; potatoes floor kitchen;
    garlic basket; trolley sabzi; fruits veggies corner kitchen
egg storage box, egg tray, egg container: eggs break fridge; ande toot; camp eggs carry; eggs roll; fridge door egg
    slots
refrigerator organizer, fridge storage box, fridge basket: fridge chaos; leftovers lost behind; fridge smell onions;
    phulon sabzi alag; small packets fall fridge; meal prep
freezer box, ice box, cooler box: beach beer; fish carry; ice cream home melting; insulin travel; vaccine carry; picnic
    cold; baraf rakhne
trolley, kitchen trolley, storage trolley rack: slim gap fridge wall; snacks moving; salon tools wheels; baby nursery
    things near; plants roll; kitchen overflow
organizer tray, rotating organizer, multipurpose tray, lazy susan: sauces back cabinet; spin spices; oil bottles
    sticky; table condiments; perfumes tray; skincare shelf
suitcase cover, luggage cover, dust cover suitcase: scratches new trolley; loft dust bags; airport belt dirty; suitcase
    fabric dirty
plastic box small, bead organizer, compartment box: screws nails sort; beads spill; fishing hooks; sewing buttons sort;
    capacitors components; earrings compartment; kabza keel
newspaper rack, shoe bag, travel shoe bag: shoes clothes suitcase; dirty slippers bag; gym shoes separate
luggage packing cubes, travel organizer, travel pouch: family suitcase jumble; socks lost suitcase; pack kids separate;
    two week europe; saaman dhoondhna; dirty clothes trip
gift box storage, bookend, book organizer: books topple; table rows fall; files lean
baby clothes organizer, diaper caddy, nursery organizer: night diaper change reach; wipes creams together; newborn
    things spread; car nappies
cupboard deodorizer, silica gel, moisture absorber: cupboard smells damp; fungus camera lens; leather belt mould;
    seelan almari; monsoon shoe fungus; papers curling; gun metal rust; medicines humid; salt lumps
naphthalene balls, moth balls, camphor cubes: woollens get holes; silverfish books; keede garam kapde; washbasin
    insects; saree insects; bathroom insects smell
safe box, cash box, locker box: shop daily cash; maid trust money; zewar ghar; hostel cupboard valuables; passport
    documents lock; tijori chhoti; fingerprint lock gun
piggy bank, money box, coin bank: teach saving child; coins jar; save bike; pocket money; sikke jama; break only full
"""
