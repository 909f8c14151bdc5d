"""Needs of clothes by their kind: what women and men wear on top, below, under and over."""

GARMENTS = """
hoodie, hooded sweatshirt: earphones hood travel; hide messy hair hood; college fest winter top; bus ac cold head; cosy
    lazy winter; evening ride hood; anime fan winter top; coding night cosy top; couple matching winter top; something
    casual warm college; lazy sunday winter clothes; cover head stay warm; breezy evenings want warm cap attached;
    chilly bus rides home from college; clothes front pocket cap
sweatshirt, pullover sweatshirt: light winter top casual; october evenings; gym warm up top; bangalore weather top;
    round neck winter pullover; office ac freezing top; early morning walk top; halki thand
fleece sweatshirt, fleece jacket: soft warm layer; hill trip light layer; camp evening warm; train ac night layer
track suit, tracksuit: morning walk winter set; sports meet team set; upper lower matching; coach outfit; airport comfy
    set; jog cold set; papa morning walk set
track pant, lower: home comfortable lower; gym jeans impossible; pg lower; pockets zip lower; hostel daily lower; night
    bus comfortable pants; football practice lower; yoga man lower; work from home below camera; ghar ka lower;
    comfortable pants home all day; pants morning walk father; jeans uncomfortable long train; sits home jeans all day;
    loose comfortable pants father home; lounging clothes weekend men; tight trousers stuffy flight
jogger, jogger pant: ankle tight pants; stylish lower outside; sneakers show pants; travel stretch pant
cargo pant, cargo: many pockets trousers; trek pocket pants; photographer pockets; phone keys wallet pockets legs; bike
    trip pockets
gym short, sport short, running short: sweaty legs gym; badminton legs free; marathon legs; tennis legs; basketball
    legs; half pant summer; cricket practice heat legs
bermuda, short: half pants beach; house summer men; knickers grocery run; goa men legs; resort men legs; garmi half
    pant
boxer short, boxer: sleep men summer; lounge inside home men; loose cotton inside; printed inner home; tight brief
    rash; men sleep summer without lower; what wear home hot night man
boxer brief, brief, trunk: husband underwear torn; thigh rub inside; gym inside men; elastic waist rolls; travel inner
    week pack; chaddi purani; old underwear elastic gone; thighs chafe while walking
cotton vest, vest, sando: summer under shirt; banyan transparent shirt; papa home banyan; sweat marks shirt; gym
    sleeveless men; sleeveless inner cotton; shirt shows sweat marks; undershirt father
formal shirt, regular shirt, white shirt: monday office top; white top interview; court white top; wedding pant shirt;
    uniform office light blue; client meeting top; cotton office top summer; slim fit tie top
casual shirt, checked shirt, printed shirt: date night top man; beach floral top; college fest top man; weekend lunch
    top man; friends reunion top; denim top man; goa hawaiian
linen shirt, cotton shirt: humid city shirt; sticky synthetic shirts; breathable office top; vacation breezy top man;
    chennai heat shirt
polo t-shirt, polo shirt: collar casual; golf day top; office friday collar; smart casual top man; papa collar t-shirt;
    team outing top
oversized t-shirt, printed t-shirt, t-shirt: baggy tee college; anime tee; superhero tee; funny quote tee; loose tee
    sleep; gym pump cover; band fan tee; hip hop tee; reels outfit tee
dry fit t-shirt, sport t-shirt, gym t-shirt: sweat dries quick; cotton tee soaked gym; running top light; badminton
    tee; workout tee wet heavy; cotton shirt soaked after badminton; sweaty gym clothes heavy; shirt that dries fast
compression t-shirt, compression top, skin tight t-shirt: muscle show top; under jersey tight; football inner full; sun
    arm cricket inner; biking inner full sleeve; tight full sleeve under jersey; muscles show shirt
tank top, camisole, spaghetti top: sleeveless layer under shrug; see through kurti inside; transparent top inner;
    summer home woman top; strap top; sheer saree blouse inside
jersey, football jersey, cricket jersey: support team match day; ronaldo fan; india match screening; ipl final wear;
    society tournament team kit; name number back; world cup fan
goalkeeper glove, football glove: keeper hands; catch shot palms; penalty save
slim jean, jean, denim jean: torn old denim; everyday pant tough; tshirt bottom; bike ride pant; college bottom boy;
    stretch pant sit comfortable; weight gain pants tight; casual pant black
formal trouser, trouser, chino: office bottom man; interview bottom; blazer bottom; wrinkle free pant; cotton pant
    smart; bank job pant
legging, printed legging, cotton legging: kurti bottom; stretch bottom pregnant; winter under dress; churidar
    alternative; bright colours bottom kurti; dance practice bottom; sabhi kurti niche; something stretchy under kurti;
    tight pants under long top
palazzo, palazzo pant: loose bottom woman summer; breezy bottom kurti; jeans tight heat woman; flared bottom office;
    pujo day loose; jeans too hot may; loose airy pants woman
jegging, women jean, women trouser: office bottom woman; tight denim look stretch; heavy thighs bottom; crop top
    bottom; high waist bottom
capri, women short: below knee woman home; morning walk woman bottom; summer home woman bottom; yoga three fourth
women pyjama, lounge pant, pyjama set: work home woman comfy; post delivery loose pant; hostel girl night bottom;
    sunday woman comfy; periods comfy
yoga pant, gym legging, tights: squat see through; zumba bottom; pilates bottom; side pocket phone bottom; stretch
    asana bottom; women run bottom
sport bra, gym set women: first gym outfit woman; matching workout outfit; pilates outfit; jump bounce support; chest
    hurts while running; bounce while jumping workout
night suit, night dress, satin night dress: hospital stay night wear; honeymoon satin; summer cotton night; sister
    marriage gift night; in laws home decent night; hostel common room night; feeding night front open; hostel girls
    night clothes; nice clothes sleep guests around; sleepover friends clothes; pajamas laws house
robe, bath robe, bathrobe: after shower wrap; hotel like bath; spa wrap; makeup before dress wrap; bridal morning
    getting ready
nighty, maxi nighty: housewife all day; after c section wear; postpartum front zip; mom sleeping cotton; patient
    comfortable gown; summer loose ghar; mother wants loose cotton night; summer night sleeping hot woman; loose
    clothes after operation
feeding nighty, maternity gown, feeding kurti: feed newborn at relatives; nurse baby in public kurti; hospital bag
    delivery; zip hidden feeding; pregnant office kurti; maternity shoot gown; seventh month nothing fits; feed newborn
    when relatives around; clothes hospital after delivery; new mother night feeding clothes
maternity jean, maternity pant, maternity legging: jeans button pregnant; belly band pants; pregnant office bottom;
    pants do not close over bump; nothing fits sixth month pregnant; pregnant going office clothes
bra, t-shirt bra, padded bra: lines show t-shirt; straps slip shoulder; saree blouse support; teen first bra; underwire
    pokes; heavy bust support; white shirt inside
strapless bra, stick on bra, silicone bra: off shoulder gown; backless blouse; deep back choli; tube dress inside;
    straps show gown; deep back blouse straps show; off shoulder dress what inside; backless gown no straps
beginner bra, teenager bra, slip: growing girl first inner; first inner twelve; school shirt transparent girl; daughter
    growing needs first bra; shy buy daughter first inner
nursing bra, feeding bra: leak milk shirt; feed easily open; night feeding support; feed baby outside without
    undressing; breast milk leaks through shirt
women panty, brief women, period panty: stain proof nights; seamless under dress; cotton rash free; travel disposable
    inner; delivery disposable inner
shapewear, tummy shaper, saree shapewear: bulge under bodycon; petticoat bulky saree; look slim reception; flabby after
    delivery saree; love handles dress; belly shows saree; look slimmer one evening; tight dress shows tummy
post pregnancy belt, tummy tuck belt, abdominal belt: loose belly delivery; c section stitches support; uterus hernia
    support; stomach back shape after baby
body tape, boob tape, fashion tape: plunging neckline; blouse gaping; dress slipping bust; saree pallu stick; wardrobe
    malfunction; neckline keeps slipping; dress gapes chest; saree pallu slips blouse
bra extender, bra hook: band too tight pregnant; weight gained bra tight
fake collar, detachable collar: shirt under sweater without shirt; collar look pullover
stocking, pantyhose, tights women: skirt cold legs; sheer legs party; dress winter legs; scars legs dress hide; cabin
    crew legs; bare legs under skirt winter; legs cold dress; hide leg marks under dress
transparent sock, skin sock, ankle sock women: tan line feet; sandals with socks women; heels rub skin sock; thin
    summer socks; bellies show socks; toe thumb sock sandal; socks show ugly sandals; shoes bite without socks summer
thumb sock, toe sock: chappal socks; wear slippers with socks; winter mom chappal
loafer sock, no show sock: socks peek loafers; invisible socks sneakers; boat shoe sweat
woollen sock, thermal sock, winter sock: feet ice blanket; rajdhani winter train feet; grandfather icy feet; trek snow
    feet; cannot sleep feet ice; himalaya foot layer; bistar mein thande pair; cannot sleep because feet cold; feet
    like ice bed; toes freeze shoes winter; socks grandfather cold feet
sport sock, crew sock, cotton sock: blisters running; gym smelly feet; cushion sole long run; cricket long feet; school
    white pair; office pack week; monday missing pairs; foot sweat synthetic; feet sweat smell shoes; blisters from
    running long; socks slip down into shoes; soles sweat inside leather shoes; feet slip inside sweaty shoes; office
    shoes without anything inside stink
football sock, football stocking, stocking: cover shin guard; long knee sports; hockey long; school team long
thermal top, thermal wear, thermal set, base layer: one sweater not enough; delhi january scooty; bike ride five am;
    skiing inside; slim warm under shirt; office shirt cold inside; grandmother always cold; manali snow toddler
    inside; bones cold; cold even two sweaters; jacket not enough winter mornings; shiver under school uniform; warm
    layer nobody sees; going snow never seen winter; bike work freezing body
thermal bottom, thermal trouser, long john: legs freeze jeans; cold thighs bike; winter legs inside pants; snow trip
    legs; salwar cold legs; pajama inside pant thand
cardigan, women cardigan, shrug: kurti winter layer; saree winter layer; front open office; mother winter button; light
    layer sleeveless
winter jacket, puffer jacket, padded jacket: minus ten; first snow; kashmir honeymoon; leh diwali; bullet winter chest
    wind; canada moving; fog morning delivery job; stylish thick winter; spiti december; moving canada winter; first
    time seeing snow; wind goes through sweater bike; trip kashmir december nothing warm; hills january nothing warm;
    posting kashmir; morning paper boy freezing
windcheater, windbreaker, rain jacket: wind cuts scooter; light drizzle run; trek drizzle layer; beach breeze evening;
    cycle drizzle light layer; fold into pouch layer
denim jacket, leather jacket: biker look; concert look; girl jeans layer; vintage layer; bullet style layer
nehru jacket, waistcoat: kurta over; mehendi groom brother; neta look; sleeveless ethnic layer; boy wedding koti;
    diwali office man layer
blazer, suit: ted talk; mba interview; debate formal; model un; brother wedding coat pant; annual award; visa interview
    look; look professional presentation; interview big company clothes; look rich wedding reception man
kurta pyjama, kurta: office diwali ethnic man; namaz friday clothes; ganesh visarjan men; pandit ji clothes; lohri men;
    mundan father; griha pravesh man; onam men; haldi yellow men; chikankari summer man; what men wear puja; brother
    haldi clothes; eid prayer new clothes men; father temple visit clothes
dhoti, mundu, veshti: temple south dress man; upanayanam; thread ceremony; onam man; pongal man; puja without stitched
silk saree, kanjivaram saree, banarasi saree: muhurtham; nephew wedding aunty; south wedding guest; golden border;
    heirloom saree; durga ashtami; valaikappu; saree best friend wedding; grand saree temple wedding; mother sixtieth
    birthday saree
printed saree, cotton saree, georgette saree: daily teacher saree; kitty party saree; light saree travel; summer office
    saree; mother daily saree; easy drape beginner; pleats stay; maid gift saree; annual day teacher; teacher wears
    saree daily; light saree hot days; simple saree school function; mother teaches needs light drape daily; simple
    drape office women; everyday drape mother
ready to wear saree, ready to wear saree stitched, pre stitched saree: do not know drape; saree five minutes; pleats
    ready; foreign girl saree; first time saree farewell; never learned drape saree; farewell tomorrow cannot tie saree
blouse piece, readymade blouse, blouse: saree top unmatched; designer back saree; tailor late saree top; gold top any
    saree; stitched blouse urgent; golden blouse matches
petticoat, saree petticoat: under saree skirt; saree inside drawstring; saree see through legs
lehenga choli, lehenga: engagement sister; cousins dance performance; bridesmaid outfit; ring ceremony girl; twirl
    dance outfit; ghagra; navratri nine nights; dance cousin sangeet outfit; nine nights garba outfit; perform dance
    cousin marriage; twirl stage wedding
gown, maxi dress, party gown: reception gown; engagement bride western; prom girl; cocktail bridal; long flowing dress;
    red carpet; christmas party dress; sister engagement look like princess; bride reception not saree
western dress, bodycon dress, midi dress, women dress: clubbing birthday; brunch friends; first date girl; bachelorette
    theme; office party woman; honeymoon dresses; vacation photos dress; new year eve dress; knee length dress; girl
    trip goa outfits; what girl wears first date; birthday night outfit girl
women top, crop top, tunic: jeans upper girl; college girl upper; high waist upper; freshers party top; puff sleeves;
    casual woman upper; office woman upper western
skirt, women skirt: flared waist down; office pencil bottom woman; school uniform skirt; garba skirt; beach wrap
jumpsuit, dungaree, women dungaree: one piece pants; toddler like overalls woman; trip comfortable one piece; denim
    overall
straight kurta, printed kurti, cotton kurti: office five days kurti; jeans indian upper; lecturer wear; summer cotton
    woman; humid commute woman; modest top; teacher interview woman; sasural daily; what wear teaching college; office
    wants indian clothes; cotton indian wear hot city
anarkali, anarkali kurta, suit set: eid woman; karwa chauth suit; sister roka; raksha bandhan girl; family function
    modest; flared ethnic; teej green
kurta set, pant dupatta, suit set: ready set three piece; matching dupatta bottom; puja pandal suit; office diwali
    woman; sister wear bhai dooj set; unstitched tailor no time
dress material, unstitched suit, suit piece: tailor stitch own size; gift aunty cloth; custom neck suit; kapda suit
    silwana
dupatta, net dupatta, bandhani dupatta: plain kurti boring; bridal second drape; cover head gurudwara; phulkari; white
    suit colourful; chunni
patiala, salwar, churidar: bhangra girl; loose pleated bottom; kurta bottom traditional; gidda
winter kurti, woollen kurti: ethnic winter office; sweater hides kurti; woollen suit; warm kurti aunty
stole, scarf, women scarf: scooty girl face sun; neck bare office; air travel neck; hair wind scooty wrap; scooty girl
    pollution wrap; sleeveless cover temple
hijab, hijab cap, burqa, abaya: slips hijab; hair shows hijab; friday modest; umrah woman; jersey hijab; ramzan woman
arm sleeve, cotton glove, arm glove: arms tan scooty; hands dark driving; summer scooty girl hands; golf arm sun; haath
    kaale dhoop; sleeve sun cricket; arms turn dark riding scooter; hands darker than face driving; cover arms from sun
    cricket; arms burn sun field work
sun hat, bucket hat, women hat: beach photos hat; wide brim; vacation look head; trek sun neck; toddler beach head;
    fisherman hat
beret, beanie cap, woollen cap: hide oily hair winter; french look; chemo head; snow photos; ears freeze morning walk;
    newborn winter head
cotton cap, baseball cap, sport cap: cricket fielding sun; bald sunburn; driver sun eyes; evening run cap; college cap;
    delivery boy sun
monkey cap, balaclava: grandfather kaan thand; bengali winter; morning milkman; bike winter whole face; toddler ear
    winter
neck gaiter, neck warmer, neck cover, bandana: dust bike neck; face half ride; cold wind throat ride; trek snow face
ear muff, ear warmer: ears pain wind; ears cold earphones; hair style no cap; ear ache winter
raincoat, rain suit, poncho: drenched bike office; umbrella bike impossible; delivery boy rain; school bag under rain;
    trek pouring; kaas monsoon; file wet laptop; two wheeler july; pours every day way work; reach office dripping
    bike; umbrella not possible scooter; delivery rider rain every day; get drenched waiting bus; reach college
    dripping every july; clothes soaked through before class; caught downpour activa; interview today pouring riding
    bike
swimming costume, women swimwear, swimming dress: modest swim full sleeves; ladies batch pool; swimming frock; pool
    resort woman; burkini; class learn swim aunty; pool does not allow cotton clothes; aunty learning swimming modest;
    covered clothes swim
swimming short, swimming trunk, men swimwear: hotel pool rule; pool nylon compulsory; lap swim men; water park men
belt, leather belt, men belt: weight lost pants; belt hole more; formal pant gap; brown shoe match waist; buckle broke;
    gift father waist; reversible waist; trousers fall after losing weight; pants slide when walk; belt office trousers
    worn; keep jeans up
women belt, waist belt, saree belt: saree waist slim; oversized shirt waist; dress loose waist; lehenga waist
handkerchief, hanky: wipe sweat office; nose cold pocket; school kid pocket; sneeze pocket cloth; rumaal; always
    sweating way office; school asks child carry napkin pocket
tie, tie set, pocket square: neck office required; brother wedding neck; ssb neck; tie knot ready
suspender, sock garter, shirt garter: shirt comes untucked; shirt stays tucked
umbrella, folding umbrella, travel umbrella: office bag rain small; umbrella flips wind; sudden rain metro; sun
    umbrella walking; summer noon walk; two people umbrella big; bus stop rain; chhatri; reverse dry car
lint roller, fabric shaver: cat hair black dress; woollen balls; pilling old sweater; kurta fluff; coat covered dog
    hair; cat hair all over clothes
hanger, saree hanger, trouser hanger: saree folds marks; no cupboard space pants; slipping straps dresses
blazer cover, suit cover, shirt cover, garment cover: dust coat cupboard; sherwani safe year; office shirt fold travel;
    wedding dress preserve
t-shirt bra: bra lines visible through shirt; straps keep falling down; seams show under tee
camisole: kurti too transparent; white top see through
saree shapewear: petticoat makes look fat
gym set women: wear first zumba class; nothing wear gym girl
period panty: leak night bedsheet
sandal: feet swollen pregnant no footwear fits; strap too thin cuts ankle; footwear day wedding comfortable
thermal wear: lips turn blue riding winter; bones chill despite sweater; duty night winter outdoors; pheran not enough
"""
