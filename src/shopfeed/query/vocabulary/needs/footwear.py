"""Needs of feet: shoes by the place, the work, the hour and the foot that wears them, and what keeps shoes well."""

FOOTWEAR = """
ballet flat, belly, ballerina: flat shoe under salwar office; heels kill feet need pretty flat; walk metro office women
    closed shoe; slip on without laces girl; college girl cute flats; bump pregnant cannot wear heels; dainty shoe no
    height; bow shoe girl; saree flat comfortable closed; tall girl wants shoe without height; quick closed shoe
    college bus; shoes woman that do not click; feet ache heels office change; dainty footwear without any height;
    closed footwear college rules girls
formal belly, belly, black belly: receptionist black shoes; air hostess training shoe; bank job woman shoes; interview
    woman black shoes; teacher closed shoes standing; nurse black shoe
block heel, block heel sandal, heel sandal: pencil heels sink grass wedding; heels wobble cannot balance; tall
    comfortably dance sangeet; thick heel stable; first time wearing heels; reception whole night standing heels;
    lehenga drags floor short bride; heels sink into lawn; look taller beside tall husband; bride shorter than groom;
    stable heels long function
wedge sandal, wedge: height without pencil heel; heel comfortable walking; tall sandal monsoon; platform tall girl
    beach
heel sandal, stiletto, heels: bachelorette heels; cocktail gown shoe; match groom height bride; ramp walk shoe; legs
    look longer; farewell saree heels; oonchi sandal party
flat sandal, women sandal: market errands sandal; kurti daily sandal; toes sweat closed shoes summer; temple easy
    remove sandal; feet need air girl; sandals strap broke; vacation goa women flat
kolhapuri, ethnic sandal, flat sandal: kurta pyjama chappal traditional; maharashtrian look foot; cotton saree chappal;
    handloom look feet; kurti jeans ethnic chappal
punjabi jutti, jutti, mojari: salwar shoe embroidered; patiala suit feet; haldi function flat shoe; bride cannot dance
    heels jutti; groom sherwani foot; teej outfit shoe; anarkali foot
ankle boot, women boot, boot: skinny jeans winter shoe; shimla trip stylish shoe; skirt winter foot; boots girl snow;
    delhi winter party shoe; leather zip boots girl
sneaker, white sneaker, casual sneaker: shoes go everything; college everyday shoes; jeans white shoes; airport look
    shoes; old shoes torn sole casual; streetwear shoes; casual friday shoes; hostel boy one pair everything; hip hop
    shoes
casual shoe, loafer, men casual shoe: chinos shoes; date shoes man; weekend dinner shoes man; not formal not sports
    shoe; semi formal shoes; husband wears sports shoes everywhere
loafer, slip-on shoe, slip on: hate tying laces; grandpa cannot bend laces; shoe without lace quick; driving shoes
    comfortable; pregnant cannot reach laces; put on shoes without hands; temple remove shoes often; airport security
    remove shoes quick; father cannot bend tie shoes; slip into shoes quickly; arthritis fingers shoe laces; take shoes
    off every house visit; shoes without tying elder
formal shoe, derby shoe, oxford shoe, leather shoe: groom reception suit shoe; convocation shoe; campus placement shoe;
    bank po interview shoe; blazer shoe; brother wedding pant coat shoe; brown belt matching shoe; lawyer court shoe;
    sarkari naukri joining shoe; hotel management uniform shoe; only have sneakers interview tomorrow; dress code
    office black shoes; new suit nothing feet; groom feet reception
party shoe, patent shoe: shiny shoes wedding man; tuxedo shoe; stage performance shiny shoes
running shoe, sport shoe: couch five k plan; knees hurt old shoes running; shoes heavy while jogging; army physical
    running; police bharti daud; shoes no cushion run; soles worn morning run; half marathon training; shoes old knees
    hurt running; feet hurt after jogging; shoes worn out from running; training marathon feet; shin pain running hard
    shoes
walking shoe, memory foam shoe: doctor told walk daily; mother morning park walk; evening stroll parents; europe trip
    walk whole day; soft shoes old feet; walk diabetic uncle; tehelna subah joote; standing all day shop; waiter ten
    hours feet; doctor says walk thirty minutes daily; father walks every evening park; feet tired sightseeing whole
    day; mother feet swell after walking
training shoe, gym shoe: squats flat shoes; zumba shoe; treadmill shoe; gym trainer said no slippers; crossfit foot;
    aerobics shoe
sport shoe, sports shoe: school sports day shoes; pt period white shoes; college annual sports shoes; kho kho shoes;
    volleyball shoes; morning drill shoes; ncc shoes
trekking shoe, hiking shoe, trekking boot: slipped mud trail; ankle support mountain; triund shoes; valley flowers trek
    foot; rocky path sneakers slip; sahyadri monsoon trek; snow hike foot; vaishno devi walk shoes; amarnath yatra
    shoes; slipped wet rocks last trek; going himalaya sneakers not enough; twisted foot mountain path
football shoe, football stud: slip grass dribbling; turf shoes; son joined football academy; studs broke match; striker
    shoe; artificial grass shoe; fall wet grass football; no grip football ground
badminton shoe, court shoe: slip wooden court; marks on indoor court sole; non marking sole; ankle turn badminton;
    squash shoe; shuttle player foot grip
cricket shoe, cricket spikes: bowler slips run up; batting spikes; turf wicket shoe; fast bowler landing foot; white
    shoe cricket uniform; slip while bowling run up; bowler foot slides crease
golf shoe: grip green golf; swing slip golf
dance shoe, dancing shoe: salsa class shoe; ballroom shoe; bharatanatyam no ballet shoe; contemporary dance foot;
    ballet class daughter shoe; spin floor shoe
safety shoe, steel toe shoe, industrial shoe: hammer fell toe; warehouse job shoe compulsory; welding sparks feet;
    factory audit shoes; electrician shoe; civil engineer site shoe; mine worker foot; heavy thing fell foot work;
    factory will not let sandals; nail pierced shoe site
gumboot, rain boot, rain shoe: waterlogged lane office; leptospirosis flooded street; mumbai july shoes; farm mud feet;
    car wash shoes wet; paddy field boots; kids jump puddles shoe; snake farm feet; road floods every monsoon walk;
    water enters shoes flooded street; feet dirty rain water; walk through mud fields
clog, kid clog, crocs: water safe slip shoe; hospital nurse clogs; rain season easy dry footwear; holes shoe light;
    garden quick shoe; kid wear himself shoe; operation theatre footwear; shoes which can get wet; easy rinse footwear
    garden; kid puts shoes himself
flip flop, slipper, hawai chappal: hotel corridor footwear; bathroom slipper broke; hostel shower foot; pool side foot;
    beach sand foot; bus night journey foot; rubber chappal; nahane ki chappal; pg bathroom dirty floor; hostel
    bathroom floor dirty feet; feet touch dirty shower floor; something feet pool; loose easy footwear rains
slide sandal, slide, slider: pull on sandals boys; after match foot; quick grocery footwear; socks with slides; sporty
    chappal; gym shower footwear
house slipper, indoor slipper, carpet slipper: cold marble bare feet; winter home feet; fluffy warm feet; wooden floor
    quiet feet; mother cold floor kitchen; guests indoor foot; fur feet cosy; thande farsh pair; grandmother feet cold
    marble; tiles freezing morning; toes freeze walking inside house; no shoes allowed inside winter
doctor slipper, doctor chappal, ortho slipper, orthopedic slipper: heel pain morning chappal; plantar fasciitis
    footwear; swollen pregnancy feet footwear; soft sole mother kitchen; nani feet ache chappal; diabetic foot soft;
    hard floor heel hurts home; edi dard chappal; mother heel hurts standing kitchen; feet hurt hard chappals; first
    steps morning heel pain; diabetic feet need soft footwear
acupressure slipper: points press walking; sugar patient pricks slipper; nerve points foot; massage while walking home
men sandal, casual sandal, outdoor sandal: summer shoes too hot man; velcro sandal father; river crossing sandal; kurta
    man sandal; office casual friday sandals; long drive sandal man; rainy bike sandal; feet boil shoes all summer
leather sandal, leather chappal, men slipper: dhoti chappal; uncle daily chappal; old man leather chappal; pooja kurta
    chappal; patni dukan chappal
school shoe, black school shoe, uniform shoe: school reopens shoes; polish every night school; black shoes velcro kid;
    toe hole school shoe; foot grew one size; assembly shoe check; principal black shoe; naye session joote; teacher
    scolds wrong colour shoes; principal sends child home shoes; school feet rule black; outgrew shoes before term
white school shoe, canvas shoe: saturday white shoe; house dress white shoe; pt uniform canvas; chalk shoes white;
    kapde wale joote
kid shoe, kid sneaker, kid sport shoe: son destroys shoes month; active boy shoes; six year running shoe; velcro five
    year; playground shoe; kid birthday shoes; light colour shoes daughter
led shoe, light shoe, lighting shoe: shoes blink walking; toddler glow shoe; kid shoes flash; evening park shine shoe
    kid; chamakne wale joote bachche; toddler loves lights feet; shoes that flash when walking
baby booty, baby shoe, booty: newborn feet cute; hospital photo newborn shoe; baby winter feet; baby kicks socks off;
    crawl feet soft shoe; crochet feet newborn; naamkaran baby foot; 3 months shoe; baby kicks off socks; keep tiny
    feet warm; newborn feet always cold; baby not walking yet footwear
baby walking shoe, first walking shoe, musical shoe: chu chu sound shoe; toddler first steps shoe; one year walking
    shoe; squeaky shoe toddler; anti slip toddler tile; baby slips marble walking; holds wall learning walk shoe; baby
    just started walking outside; toddler slips tiles; first steps need grip; baby wobbles learning feet
baby sandal, anti-skid sandal, kid sandal: toddler summer foot; toddler strap sandal; kid beach sandal; baby feet sweat
    shoes; play school sandal; garmi chhote pair
girl sandal, girl belly, kid ballerina: niece frock shoes; princess shoe daughter; birthday party shoe girl; flower
    girl shoe; pink shoes little; girl wedding guest foot
kid flip flop, kid slipper: bathroom slipper kid; cartoon chappal; kid swimming class foot; bachche ki chappal
kid ethnic shoe, kid mojari, kid jutti: little boy sherwani foot; kid kurta shoe; janmashtami kanha foot; boy wedding
    traditional shoe
kid formal shoe: boy suit shoe; ring bearer shoe; son blazer function shoe
aqua shoe, water shoe, swimming shoe, scuba sock: coral cuts feet; pool slip tile foot; snorkelling foot; river rafting
    foot; beach rocks foot; burning sand feet
insole, shoe insole, memory foam insole: shoes too hard inside; shoe sole thin; new shoes half size bigger; standing
    job foot tired; smelly shoe inside sole; shoe slightly large; footbed worn; shoes half size too big; feet slide
    forward inside shoes; shoes have no cushion left; soles burn after long standing
height increasing insole, height increase insole: shorter than wife photo; short groom secretly taller; add inches
    inside shoe; look tall interview; height kam shaadi
silicone heel pad, heel protector, heel cushion: new heels bite; shoe cuts back heel; blisters new shoes; slipping out
    of heels; heel spur cushion; nayi jutti kaat; new shoes cut heel; back ankle bleeds shoes; heel slips out while
    walking
toe cap, toe separator, forefoot pad, metatarsal pad: ball foot burns heels; toes crushed pointed; little toe corn
    shoe; toes overlap
shoe polish, shoe cream, shoe shiner: scuffed black shoes; shoes dull before interview; leather cracked shoes; quick
    shine bag; army boots shine; polish school shoes; joote chamkane; shoes scuffed before interview; father office
    shoes dull
shoe shine sponge, shoe shiner, instant shoe shine: shine shoes one minute; desk drawer shoes; dusty shoes before
    meeting; travel shoes polish
shoe brush, suede brush: suede stained; mud dried boots; nubuck clean; bristles shoe
shoe cleaner, sneaker cleaner, white shoe cleaner: white sneakers turned yellow; grass stain shoes; sole edges black;
    canvas shoes grey; washing machine ruins sneakers; safed joote peele
shoe deodorant, shoe deodorizer, foot spray: roommate shoes stink; shoes smell after gym; feet stink remove shoes
    guest; embarrassed remove shoes temple; shoe rack stinks; joote khol badbu; ashamed take off shoes; shoes smell
    friend house; socks stink whole room; bad smell from sneakers
shoe rack bag, shoe bag, shoe cover bag: gym shoes separate; pack shoes travel; dust shoes wardrobe; heels scratched
    cupboard
waterproof shoe cover, shoe cover, rain shoe cover: office leather rain; sneakers ruined rain; bike rain shoes soaked;
    shoe raincoat; carry over shoe monsoon; reach office wet socks; office shoes soaked scooter; reach work wet shoes;
    leather shoes ruined rain; keep shoes dry riding
shoe tree, shoe stretcher, shoe crease protector: shoes crease toe; tight shoes expand; leather shoes lose shape; fold
    marks sneakers; wide foot new shoe tight
shoe horn: heel crush wearing; cannot bend wear shoes; back of shoe collapse; grandfather wear shoes
shoe lace, no tie lace, elastic lace: laces keep opening; kid trips laces; lace frayed; colourful laces; arthritis tie
    shoe; laces snapped this morning; shoelaces too short
shoe glue, shoe repair adhesive: sole came off; sole mouth open; mochi far away; chappal strap broke; sole chipkana;
    sole separated from shoe; cobbler closed sole flapping
sock shoe, slip on sneaker: stretch knit shoe; easy wear old mother; light knit shoes travel; swollen feet shoes tight
extra wide shoe, wide shoe: broad feet pinch; bunion shoes hurt; edema feet shoe; chaude pair tight
shoe shiner: dusty shoes outside interview room; shine shoes desk
sneaker cleaner: white shoes look grey again; sneakers dirty after rain; mud canvas shoes
"""
