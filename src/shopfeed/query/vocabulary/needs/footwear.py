"""Needs of feet: shoes by the place, the work, the hour and the foot that wears them, and what keeps shoes well."""

FOOTWEAR = """
ballet flat, belly, ballerina: flat shoe under salwar office; heels kill feet need pretty flat; walk metro office women
    closed shoe; slip on without laces girl; college girl cute flats; bump pregnant cannot wear heels; dainty shoe no
    height; bow shoe girl; saree flat comfortable closed
formal belly, belly, black belly: receptionist black shoes; air hostess training shoe; bank job woman shoes; interview
    woman black shoes; teacher closed shoes standing; nurse black shoe
block heel, block heel sandal, heel sandal: pencil heels sink grass wedding; heels wobble cannot balance; tall
    comfortably dance sangeet; thick heel stable; first time wearing heels; reception whole night standing heels;
    lehenga drags floor short bride
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
    remove shoes quick
formal shoe, derby shoe, oxford shoe, leather shoe: groom reception suit shoe; convocation shoe; campus placement shoe;
    bank po interview shoe; blazer shoe; brother wedding pant coat shoe; brown belt matching shoe; lawyer court shoe;
    sarkari naukri joining shoe; hotel management uniform shoe
party shoe, patent shoe: shiny shoes wedding man; tuxedo shoe; stage performance shiny shoes
running shoe, sport shoe: couch five k plan; knees hurt old shoes running; shoes heavy while jogging; army physical
    running; police bharti daud; shoes no cushion run; soles worn morning run; half marathon training; shoes old knees
    hurt running
walking shoe, memory foam shoe: doctor told walk daily; mother morning park walk; evening stroll parents; europe trip
    walk whole day; soft shoes old feet; walk diabetic uncle; tehelna subah joote; standing all day shop; waiter ten
    hours feet
training shoe, gym shoe: squats flat shoes; zumba shoe; treadmill shoe; gym trainer said no slippers; crossfit foot;
    aerobics shoe
sport shoe, sports shoe: school sports day shoes; pt period white shoes; college annual sports shoes; kho kho shoes;
    volleyball shoes; morning drill shoes; ncc shoes
trekking shoe, hiking shoe, trekking boot: slipped mud trail; ankle support mountain; triund shoes; valley flowers trek
    foot; rocky path sneakers slip; sahyadri monsoon trek; snow hike foot; vaishno devi walk shoes; amarnath yatra
    shoes
football shoe, football stud: slip grass dribbling; turf shoes; son joined football academy; studs broke match; striker
    shoe; artificial grass shoe
badminton shoe, court shoe: slip wooden court; marks on indoor court sole; non marking sole; ankle turn badminton;
    squash shoe; shuttle player foot grip
cricket shoe, cricket spikes: bowler slips run up; batting spikes; turf wicket shoe; fast bowler landing foot; white
    shoe cricket uniform
golf shoe: grip green golf; swing slip golf
dance shoe, dancing shoe: salsa class shoe; ballroom shoe; bharatanatyam no ballet shoe; contemporary dance foot;
    ballet class daughter shoe; spin floor shoe
safety shoe, steel toe shoe, industrial shoe: hammer fell toe; warehouse job shoe compulsory; welding sparks feet;
    factory audit shoes; electrician shoe; civil engineer site shoe; mine worker foot
gumboot, rain boot, rain shoe: waterlogged lane office; leptospirosis flooded street; mumbai july shoes; farm mud feet;
    car wash shoes wet; paddy field boots; kids jump puddles shoe; snake farm feet
clog, kid clog, crocs: water safe slip shoe; hospital nurse clogs; rain season easy dry footwear; holes shoe light;
    garden quick shoe; kid wear himself shoe; operation theatre footwear
flip flop, slipper, hawai chappal: hotel corridor footwear; bathroom slipper broke; hostel shower foot; pool side foot;
    beach sand foot; bus night journey foot; rubber chappal; nahane ki chappal; pg bathroom dirty floor
slide sandal, slide, slider: pull on sandals boys; after match foot; quick grocery footwear; socks with slides; sporty
    chappal; gym shower footwear
house slipper, indoor slipper, carpet slipper: cold marble bare feet; winter home feet; fluffy warm feet; wooden floor
    quiet feet; mother cold floor kitchen; guests indoor foot; fur feet cosy; thande farsh pair
doctor slipper, doctor chappal, ortho slipper, orthopedic slipper: heel pain morning chappal; plantar fasciitis
    footwear; swollen pregnancy feet footwear; soft sole mother kitchen; nani feet ache chappal; diabetic foot soft;
    hard floor heel hurts home; edi dard chappal
acupressure slipper: points press walking; sugar patient pricks slipper; nerve points foot; massage while walking home
men sandal, casual sandal, outdoor sandal: summer shoes too hot man; velcro sandal father; river crossing sandal; kurta
    man sandal; office casual friday sandals; long drive sandal man; rainy bike sandal
leather sandal, leather chappal, men slipper: dhoti chappal; uncle daily chappal; old man leather chappal; pooja kurta
    chappal; patni dukan chappal
school shoe, black school shoe, uniform shoe: school reopens shoes; polish every night school; black shoes velcro kid;
    toe hole school shoe; foot grew one size; assembly shoe check; principal black shoe; naye session joote
white school shoe, canvas shoe: saturday white shoe; house dress white shoe; pt uniform canvas; chalk shoes white;
    kapde wale joote
kid shoe, kid sneaker, kid sport shoe: son destroys shoes month; active boy shoes; six year running shoe; velcro five
    year; playground shoe; kid birthday shoes; light colour shoes daughter
led shoe, light shoe, lighting shoe: shoes blink walking; toddler glow shoe; kid shoes flash; evening park shine shoe
    kid; chamakne wale joote bachche
baby booty, baby shoe, booty: newborn feet cute; hospital photo newborn shoe; baby winter feet; baby kicks socks off;
    crawl feet soft shoe; crochet feet newborn; naamkaran baby foot; 3 months shoe
baby walking shoe, first walking shoe, musical shoe: chu chu sound shoe; toddler first steps shoe; one year walking
    shoe; squeaky shoe toddler; anti slip toddler tile; baby slips marble walking; holds wall learning walk shoe
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
    job foot tired; smelly shoe inside sole; shoe slightly large; footbed worn
height increasing insole, height increase insole: shorter than wife photo; short groom secretly taller; add inches
    inside shoe; look tall interview; height kam shaadi
silicone heel pad, heel protector, heel cushion: new heels bite; shoe cuts back heel; blisters new shoes; slipping out
    of heels; heel spur cushion; nayi jutti kaat
toe cap, toe separator, forefoot pad, metatarsal pad: ball foot burns heels; toes crushed pointed; little toe corn
    shoe; toes overlap
shoe polish, shoe cream, shoe shiner: scuffed black shoes; shoes dull before interview; leather cracked shoes; quick
    shine bag; army boots shine; polish school shoes; joote chamkane
shoe shine sponge, shoe shiner, instant shoe shine: shine shoes one minute; desk drawer shoes; dusty shoes before
    meeting; travel shoes polish
shoe brush, suede brush: suede stained; mud dried boots; nubuck clean; bristles shoe
shoe cleaner, sneaker cleaner, white shoe cleaner: white sneakers turned yellow; grass stain shoes; sole edges black;
    canvas shoes grey; washing machine ruins sneakers; safed joote peele
shoe deodorant, shoe deodorizer, foot spray: roommate shoes stink; shoes smell after gym; feet stink remove shoes
    guest; embarrassed remove shoes temple; shoe rack stinks; joote khol badbu
shoe rack bag, shoe bag, shoe cover bag: shoes dirty clothes suitcase; gym shoes separate; pack shoes travel; dust
    shoes wardrobe; heels scratched cupboard
waterproof shoe cover, shoe cover, rain shoe cover: office leather rain; sneakers ruined rain; bike rain shoes soaked;
    shoe raincoat; carry over shoe monsoon; reach office wet socks
shoe tree, shoe stretcher, shoe crease protector: shoes crease toe; tight shoes expand; leather shoes lose shape; fold
    marks sneakers; wide foot new shoe tight
shoe horn: heel crush wearing; cannot bend wear shoes; back of shoe collapse; grandfather wear shoes
shoe lace, no tie lace, elastic lace: laces keep opening; kid trips laces; lace frayed; colourful laces; arthritis tie
    shoe
shoe glue, shoe repair adhesive: sole came off; sole mouth open; mochi far away; chappal strap broke; sole chipkana
sock shoe, slip on sneaker: stretch knit shoe; easy wear old mother; light knit shoes travel; swollen feet shoes tight
extra wide shoe, wide shoe: broad feet pinch; bunion shoes hurt; edema feet shoe; chaude pair tight
"""
