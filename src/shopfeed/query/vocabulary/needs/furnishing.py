"""Needs of the bed and of what is made of cloth: sheets, covers, curtains, cushions, towels, mats and rugs."""

FURNISHING = """
fitted bedsheet, elastic bedsheet, double bedsheet: sheet comes off corners night; sheet slips mattress thick; tuck
    sheet every morning; chadar nikal jaati hai; toddler pulls sheet off; mattress corners stay tight; hydraulic bed
    tucking
bedsheet, double bedsheet, king size bedsheet: in-laws coming bedroom look; new bride room bed; faded bed old prints;
    bed bada chadar chhoti; colours bleed wash; feels sticky synthetic summer; hostel single cot; chadar badalni
single bedsheet, bedsheet: hostel cot cover; pg single cot; diwan cover hall; ek palang chadar; maid room cot
cotton bedsheet, bedsheet cotton: polyester sheet sweaty; rash from synthetic sheet; sooti chadar; itchy sheet summer;
    night sweats bed breathable
kids bedsheet, cartoon bedsheet: daughter wants princess room; son room superhero bed; dinosaur lover bed; child
    refuses own bed; bachchon ke kamre ki chadar
bed cover, bedspread: protect bed daytime dust; guests sit bed; kids jump bed; palang posh; heavy look double bed
mattress protector, waterproof mattress protector, bed protector: grandfather leaks night bed; toddler wets new
    mattress; spill tea bed; bistar par peshab; sweat smell mattress; pregnancy water break bed; dust mites mattress
    asthma; landlord mattress dirty
waterproof bed sheet, dry sheet, plastic sheet bed: newborn pees bed; after surgery bed; bedridden patient sheet;
    mattress wet every morning; gaddi geeli
pillow, sleeping pillow, fibre pillow: pillow turned flat; wake stiff neck; takiya patla; lumps pillow; guests need
    extra; hotel soft sleep; yellow old pillow
memory foam pillow, cervical pillow, contour pillow: doctor said cervical; neck crack every morning; side sleeper
    shoulder; gardan ki nas; headache after sleeping
wedge pillow, back support pillow, reading pillow: acid comes up lying; sleep propped up; acidity night sleep raised;
    read sitting bed; snores flat back; after heart surgery sleep; legs raise varicose
pregnancy pillow, body pillow, maternity pillow: seventh month cannot sleep; bump heavy turning side; hips hurt
    sleeping pregnant; husband displaced hug; pet bada hai karwat; left side sleep doctor
bolster, bolster cover, round pillow: put under knees sleep; gol takiya; legs between sleep; sofa arm side; function
    floor seating
pillow cover, pillow case, satin pillow cover: hair oil spoils pillow; hair frizzy morning; pimples from pillow; takiye
    ka gilaf; pillow naked; hair breaks cotton pillow
cushion, cushion filler, pillow filler: covers bought nothing inside; sofa cushions gone flat; empty cushion shells;
    window seat soft; stuffing inside cushion; gaddi bharne
cushion cover, designer cushion cover: sofa look change cheap; festival living room refresh; plain sofa colour; dull
    couch; sofe ki gaddi cover; boho look couch
blanket, fleece blanket, single blanket: ac too cold night; bus journey chill; office ac freezing lap; wrap watching
    tv; kambal chahiye; hostel winter thin; dog sleeps cold; donate winter poor
ac comforter, ac blanket, dohar: husband keeps ac 18; light cover ac summer; razai too hot; fan speed chilly morning;
    garmi mein odhne; rainy season light cover; halki odhni
quilt, razai, winter comforter: delhi january bed; two blankets still shiver; razai ki rui; guests coming winter;
    heater off night; pahad ki thand; old cotton one heavy
mink blanket, heavy winter blanket, double bed blanket: minus temperature hills; couple fight over blanket; snow place
    bed; bhari kambal; wedding gift warm bedding
duvet cover, quilt cover, blanket cover: quilt gets dirty cannot wash; razai ka khol; comforter stains; dry clean quilt
    costly; hotel white bed
weighted blanket, blanket: anxious cannot sleep; restless legs night; feels like hug sleep; autism child sleep
mosquito net, mosquito net bed, foldable mosquito net: mosquito night sleep; mosquitoes night cannot sleep; coils
    choke; double bed foldable; baby bitten sleeping; hang no hooks; hostel mosquitoes bed; lizard fall bed fear;
    terrace sleeping
baby blanket, wrapper, swaddle: newborn coming home winter; godi mein lapetna; hospital bag newborn; baby kicks cover
    off; baby shower present soft; startles awake arms
mattress, foam mattress, bed mattress: back breaks cot; spring pricks; gadda dab gaya; sleep floor need; partner moves
    wake; new bed only frame; sink middle; dorm hard plank
mattress topper, soft mattress: hotel like bed; mattress hard cannot replace; landlord mattress uncomfortable; rock
    hard bed; soft layer over gadda
folding mattress, travel mattress, sleeping mat: guests sleep hall; sleepover cousins; floor bed store away; mehmaan ke
    liye gadda; camp bed car; attendant hospital sleep; exam centre night
curtain, window curtain, window curtains: morning sun face; neighbours balcony facing; bare windows rental; khidki par
    parda; afternoon heat glass; room echo bare; street light sleep; ground floor window
door curtain, curtain door: bedroom door open privacy; shop back area hide; kitchen hide from guests; darwaze ka parda;
    keep ac doorway; pooja room cover; partition without door
blackout curtain, room darkening curtain: night shift day sleep; baby wakes sunrise; projector room dark; migraine
    light room; din mein andhera; tv glare afternoon
sheer curtain, net curtain: light but privacy; airy living room; see outside not inside; romantic bed canopy; white
    flowing window; breeze yet covered
curtain bracket, curtain rod, curtain holder: curtain fell rod; rod sags middle; parda lagane ki rod; finial broken;
    rod without drilling; two layers window
curtain tieback, curtain clip: curtains tied knot ugly; parda baandhne; let daylight curtains aside; curtain flies fan
blinds, roller blinds, chick blinds: balcony afternoon sun block; office cabin glass; bamboo chik; balcony rain splash;
    curtains collect dust allergy
sofa cover, sofa slipcover, sofa throw: kids jump sofa dirty; dog fur sofa; sofa torn rexine; sofe ka kapda phata;
    rented sofa ugly; old sofa cannot afford new; leather peeling; guest coming sofa stains; recliner dusty
chair cover, dining chair cover, stretchable chair cover: dining seats stained; wedding home chairs; turmeric seats;
    chair fabric old; kursi ka cover; office chair torn
chair cushion, chair pad, seat cushion: wooden seat hurts; dining seat hard; bum hurts study; kursi pe gaddi; piles
    doctor soft; low chair raise
coccyx cushion, tailbone cushion, coccyx seat: tailbone hurts sitting; fell stairs cannot sit; post delivery sit pain;
    long drive tailbone; piles sitting painful
table cover, dining table cover, plastic table cover: curry stains dining; glass table scratches; kids spill table; mez
    ka kapda; transparent sheet table; new wood table protect; study desk marks
table runner, dining table runner: dining table looks plain; dinner party table setting; christmas lunch table; centre
    table decor cloth; boho dining
placemat, table mat, dining mat: hot plates mark table; each plate under; kids mess eating table; thali ke neeche; heat
    rings wood
coaster, tea coaster, coasters: rings table from glass; chai cup marks; wet glass wood; desk coffee stains; cup ke
    neeche; coffee table white circles; house warming small present
fridge mat, fridge cover, fridge top cover: fridge shelves sticky; fridge trays dirty wash; top fridge dusty; fridge
    handle greasy; fridge ke upar; vegetables leak fridge
shelf liner, shelf mat, cabinet mat, drawer mat: kitchen cabinet stains; almirah paper sheets; newspaper lining
    cupboard; drawer wood oil marks; cockroach cabinet clean lining; almari mein bichane; dabbas slide shelf
dish drying mat, drying mat, absorbent mat: water under wet utensils; no space dish rack; washed glasses upside down;
    counter puddle dishes; gile bartan ke neeche
bath towel, towel, cotton towel: towels stiff rough; towel never dries monsoon; hotel fluffy wrap; nahane ka tauliya;
    newlywed bathroom set; big towel wrap body; smells after two days
hand towel, face towel, napkin towel: wipe hands guests; gym sweat wipe; salon small; munh ponchne; school kid napkin;
    kitchen hands wipe; acne separate face cloth
quick dry towel, microfiber towel, gym towel: towel heavy backpack; swim bag light; wet towel bag smells; trek dry
    fast; hostel wait dry; hair drying fast
bathrobe, bath gown: come out bath guests home; spa day home; new mother hospital; nahane ke baad gown; honeymoon hotel
    feel; swim class kid
doormat, door mat, cotton door mat: rain mud into hall; dust from shoes; darwaze par paydan; dog muddy paws; slips
    under door; sand from shoes; wipe feet entrance; welcome new home entry
floor mat, kitchen mat, kitchen floor mat: stand cooking feet hurt; cold tiles feet; oil falls kitchen slippery; thanda
    farsh; washing area wet; basin water drops floor
carpet, rug, area rug: cold marble winter; hall looks empty; noise from kids jumping; downstairs complains footsteps;
    drawing room premium; bedroom feet touch morning; sit floor guests; hide ugly tiles
fluffy rug, shaggy carpet, bedside runner: soft under feet; instagram bedroom floor; vanity room girl; fur feel floor;
    bed side step cold
yoga mat, prayer mat, pooja aasan: sit puja floor cold; sitting namaz; satsang sit; aasan bichana; meditation floor
    hard
stair mat, anti slip tape, anti skid tape: marble stairs slippery; toddler slips steps; old mother stairs fall; seedhi
    phisalti; dog slides stairs
carpet grip, anti slip rug pad, rug gripper: rug slides when walking; carpet corners curl; tripped over rug; dari
    khisakti; mat moves tile
apron, kitchen apron, waterproof apron: curry splash shirt; saree wet washing dishes; baking kids flour; kapde gande
    pakate; cafe staff; barbecue dad
oven gloves, pot holder, oven mitt: burnt fingers cooker handle; hot kadai pick; tray hot hand; haath jal jaata;
    microwave bowl too hot
washing machine cover, front load washing machine cover, top load cover: balcony machine rain; machine fading sunlight;
    dust panel; machine ko dhakna; rats cut machine; birds dirty washer
tv cover, led tv cover, dust cover: dust screen monsoon; construction dust tv; shifting house protect tv; kids touch tv
ac cover, air conditioner cover, outdoor ac cover: winter ac not used; dust unit; outdoor unit rain; ac ko dhakna;
    pigeons outdoor unit
microwave cover, appliance cover, mixer cover, oven top cover: oil oven top; mixie greasy; sticky appliances kitchen;
    mixer dust; kitchen machines cover
gas cylinder cover, cylinder cover: ugly red cylinder; lpg kitchen sight; hide cylinder; cylinder frock
water bottle can cover, dispenser cover, matka cover: water jar dusty; can algae sun; jar look; bisleri can frock
diwan set, diwan cover, cot set: diwan hall old; sitting cot drawing room; takht cover; gaon style hall seating
handkerchief, hankies: sweat forehead metro; office pocket; runny nose cloth; wedding suit fold; cover mouth dust
tapestry, wall hanging, wall cloth: hostel wall cover; trippy room; hide patch wall; boho bedroom wall; cloth wall big;
    video background wall
fabric, dress material, upholstery fabric: recover dining chairs; stitch own curtains; cover old sofa tailor; parde ka
    kapda; sew cushion home
"""
