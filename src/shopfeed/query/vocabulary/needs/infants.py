"""Needs of babies and of those who carry, feed, bathe and put them to sleep."""

INFANTS = """
cloth diaper, reusable cloth diaper, washable diaper: disposables cost every month; rash from disposables; washing
    nappies daily; environment friendly potty; kapde ki langot; diaper waste guilt; diaper insert wash again
cloth nappy, baby nappy langot, newborn nappy: first month pee constantly; soft cotton tie newborn; malmal langot; air
    baby bottom; summer heat diaper; navjaat ke liye langot
diaper insert, diaper liner, insert pad: cloth diaper leaks quickly; extra absorb night; potty lift throw
diaper pants, baby diaper pants, diaper: leaks night bed; crawling baby refuses lie down; ten hours dry; redness thighs
    elastic; travelling baby train; potty leaks sides; raat bhar sukha; bulk buy monthly diaper
taped diaper, newborn diaper, new born diaper: umbilical cord newborn; hospital bag delivery; preemie tiny; three kilo
    baby
adult diaper, adult diaper pants: grandfather cannot hold pee; bedridden mother; bladder control travel; long queue
    darshan elder; after prostate surgery; dadi bistar geela; stroke patient
swim diaper, training pants, potty training pants: leaving diapers toddler; padded underwear potty learning; baby
    swimming pool; playschool asks no diaper; accident while learning
diaper bag, mother bag, diaper bag backpack: outing baby ten things; bottle diaper clothes one bag; vaccination day
    carry; new mom going out; papa carry baby things; maa ka bag; hospital delivery packing; flight infant
diaper changing mat, changing pad, baby changing mat: change nappy outside; bed wet while changing; changing surface
    mall; quick change car; kapda gande bed pe
baby wipes, wet wipes baby: potty clean no water; sticky face hands outing; cotton balls messy; flight clean; nose
    mouth wipe; fragrance free sensitive; susu potty ponchna
diaper rash cream, rash cream, nappy rash cream: red bottom crying; lal daane chaddi; diarrhoea sore bottom; baby cries
    when wiped; thigh folds red
diaper bin, diaper disposal, disposable bag diaper: used diapers stink room; dirty nappies outing; potty smell nursery
dry sheet, bed protector baby, waterproof baby sheet: baby pees bed; cot mattress wet; massage time pee; bistar geela
    roz; relatives bed baby pee; oil stains massage bed
baby bath tub, bathtub, baby bather: bathing slippery newborn scared; nehlana darr; sink bath; no dadi bathe; bucket
    bath wriggles; neck support bath; winter quick bath baby; head under water fear
bath seat, bath support, bath chair baby: sits wobbly bath; one hand hold bath; six months bath sitting; toddler tub
baby shower cap, shampoo shield, bath cap: shampoo eyes cries; hates hair wash; aankh mein shampoo; water ears bath
bath toys, bath toy, rubber duck: refuses bath; tub play; screams bath time; nahane ka bahana; float squirt
baby soap, bathing bar, baby body wash, baby wash: newborn first bath soap; dry skin baby; adult soap harsh; tear free;
    eczema baby; nahane ka sabun shishu; winter flakes
baby shampoo, tear free shampoo: cradle cap flakes; scalp yellow crust; gentle hair newborn; tangles curls toddler;
    baal halke
baby massage oil, baby oil, coconut oil baby: malish dadi; strong bones massage; bedtime massage; dry scalp; winter sun
    massage; jaapa maalish; sleeps better after massage
baby lotion, baby cream, moisturizing lotion baby: cheeks cracked winter; flaky legs; ac dries baby; itchy eczema
    patches; gaal phate; rough elbows toddler
baby powder, dusting powder, powder puff: prickly heat neck; sweat folds; after bath fresh; talc free worry; garmi ke
    daane
baby towel, hooded towel, baby bath towel: cold after bath shivers; wrap head bath; adult towel rough baby; cute animal
    hood; nahane ke baad lapet; newborn soft dry
face towel baby, wash cloth, muslin cloth, burp cloth: spits milk shoulder; dudh ulti; drool wipe daily; milk dribble
    neck; daily mouth wipe; malmal kapda; shirts smell milk
baby bath sponge, baby bath brush, silicone brush cradle cap: soft scrub baby; scalp flakes comb; loofah harsh baby
baby toothbrush, finger toothbrush, finger brush: first teeth clean; gums clean newborn tongue; milk tongue white;
    bites brush; doodh ke daant
kids toothbrush, u shaped toothbrush, electric kids toothbrush: refuses brushing; fight every night brush; cavities
    front teeth; brushes only front; cartoon timer; daant saaf nahi
kids toothpaste, fluoride free toothpaste: swallows paste; hates mint; first paste toddler; cavity milk teeth
baby nail trimmer, nail file electric, baby nail clipper, nail scissor: scared cutting tiny nails; scratches own face;
    nakhun kaatna shishu; cut skin newborn finger; sleeping nail trim
mittens, booties, baby mitten set: scratches cheeks; cold hands newborn; feet cold baby; haath pair dhakna
nasal aspirator, nose cleaner, nose sucker: stuffy nose cannot feed; naak band shishu; mucus newborn; baby breath
    noise; cold baby too small blow
baby grooming kit, baby care kit, baby comb: nails hair nose set; new parent basics; shower present useful; mundan comb
baby thermometer, digital thermometer, forehead thermometer: fever night baby; refuses sit thermometer; vaccination
    fever; bukhar napna bachcha; contactless sleeping
mosquito repellent patch, mosquito repellent roll on, baby mosquito repellent: park evening bites; school dengue fear;
    bites swell child; no cream face; stick clothes; machhar bachche shaam; natural safe baby
baby mosquito net, mosquito net baby bed: bites newborn face; crib covering; nap safe flies; foldable umbrella sleep;
    machhardani shishu; village visit infant
head shaping pillow, mustard seed pillow, baby pillow: head flat one side; sarson ka takiya; round head newborn; rai
    takiya; sir gol; flat head syndrome
baby bedding set, baby bed, sleeping bag baby: baby between us unsafe; carry sleep nest; newborn gadda; godh bharai
    useful; portable sleep; rolls between parents
swaddle, baby wrapper, swaddle blanket: wakes own hands; startle newborn; tight wrap calm; hospital take home; nani
    lapetna; doctor wrap like burrito
cradle, baby swing cradle, electric cradle, crib: rocking arms tired; jhula newborn; sleep only motion; naming
    ceremony; saree jhoola; night rocking zombie
baby cot, bassinet, bedside crib: next bed; night feeds c section; own bed baby; grows later; twin cot
crib mobile, cot mobile, hanging toy cradle, rattle: stares ceiling; looks moving; cradle hang; newborn eye; keeps busy
    lying
baby rocker, bouncer, baby swing: cook baby nearby; shower alone infant; hands free cries put down; colic evening;
    three months recline; bathroom break mother
baby carrier, kangaroo bag, hip seat carrier, baby sling: household work clingy; temple stairs infant; shoulder ache
    carrying; wear baby dad; metro crowd infant; godi se utarta nahi; trek toddler; market both hands
stroller, baby pram, stroller pram: heavy toddler tired mall; airport infant; evening society walk; nap outside;
    ghumane ki gaadi; zoo whole day; twin babies outing; small car boot fold; grandma takes park
stroller organizer, stroller hook, stroller bag, stroller cup holder: shopping hang pram; phone coffee pram; bags no
    place pushchair; bottle holder pram
stroller rain cover, stroller mosquito net, stroller accessories: pram rain; wind dust pram; sun eyes pram; insects
    pram; polluted road baby
stroller footmuff, baby sleeping bag stroller: pram winter legs; morning walk cold infant; blanket falls wheel
car seat baby, infant car seat, convertible car seat: driving newborn home; toddler jumps car; highway child safe; lap
    unsafe; law child seat; baby cries car alone
tricycle with parent handle, kids tricycle, push tricycle: first birthday wheels; pedals learning; two year old ride;
    push from behind
baby walker, activity walker, push walker: holding furniture; pehla kadam; nine months wants walk; stand support;
    walker round music
baby knee pads, crawling knee pads: knees red crawling; marble crawl; ghutne chhil; hard floor crawling
baby head protector, head protection cushion, safety helmet baby: falls backward; head bump learning; sir par chot;
    topples sitting; tile floor bang
corner protector, corner guard, table corner guard: forehead hits table; sharp glass table toddler; mez ka kona; bed
    edge injury; running into corners; tv unit edges
child safety lock, cabinet lock, baby safety lock, fridge lock: empties kitchen drawers; opens phenyl; plays toilet
    water; fridge open child; daraaz ungli; pulls utensils; locks himself bathroom; washing machine kid
socket cover, plug cover, electric socket protector: fingers plug; keys into socket; current lag; low sockets crawling;
    screwdriver socket
safety gate, baby gate, stair gate: crawls towards stairs; kitchen keep away; dog baby separate; seedhi se gire; duplex
    toddler
baby safety harness, anti lost wrist link, safety belt child: mela lost child; airport runs away; mall runs; bheed mein
    kho; scooter child falls asleep
bike child seat, two wheeler safety belt kids, baby belt: drop school scooter sleeps; pillion child fall; so jaata
    scooty pe; front standing scooty
bed rail, bed guard, bed fence: fell off bed last night; palang se gira; toddler shifts bed; pillows barrier fail;
    rolls edge
play mat, baby play mat, foam mat, crawling mat: hard tiles crawl; tummy time surface; foam puzzle floor; head bang
    floor; neeche bichane; winter floor play
play gym, baby gym, activity gym: three months entertain; lying kicks; reaches hanging; tummy time hate
playpen, play yard, ball pool: keep one place cook; cage safe play; crawling everywhere; alone mother twins
feeding bottle, baby feeding bottle, anti colic bottle: gas after milk; mother joining office; formula start; refuses
    bottle; gulps air; doodh ki botal; night feed papa; twins feed; not enough milk
silicone nipple, bottle nipple, nipple teat: milk flows slow angry; nipple bitten; chokes fast flow; chusni badalna;
    sucks hard bottle
bottle cover, baby bottle cover, bottle warmer bag: glass bottle breaks; milk cold outing; carry warm feed; soft plush
    bottle
bottle brush, baby bottle brush, bottle cleaning brush: milk residue bottle; nipple clean; sour smell bottle; sipper
    cleaning; tongs bottles
bottle sterilizer, steam sterilizer, sterilizer: boiling bottles daily; germs loose motions; travelling sterilise;
    botal ubalna; six bottles once
bottle warmer, milk warmer: 3am warm feed; fridge milk warm; microwave hotspots; travel car warm; stove night feed
bottle drying rack, drying rack baby: wet bottles counter; nipples dry clean; water droplets bottles
bottle cleanser, baby liquid cleanser, vegetable wash baby: soap residue baby utensils; fruits wash baby; toys cleaner;
    dish soap unsafe infant
baby laundry detergent, baby detergent: newborn clothes wash; allergic adult detergent; potty stains clothes; milk
    stains; gentle germs clothes
milk powder container, formula dispenser, milk powder dispenser: measure scoops outing; night feed ready; formula
    travel; three feeds
breast pump, electric breast pump, manual breast pump: returning office milk; engorged hard painful; supply low; latch
    problem; store freezer father feeds; doodh nikalna; nicu baby milk; sore mother rest
breast milk storage bag, milk storage bag: office pumped milk; freeze milk date; pumped carry home
nursing pad, breast pad, maternity pads: blouse wet milk; leak meeting; dudh tapak; night leaks
nipple shield, nipple cream, breast shell: cracked sore feeding; flat nipples; bleeding latch; biting feed pain; dard
    dudh pilate
nursing pillow, feeding pillow, breastfeeding pillow: arms ache feeding; c section feed; twins feed same time; back
    bends feeding; dudh pilane takiya; baby too low lap
nursing cover, feeding cover, nursing apron: feeding public; relatives around feeding; train feeding; mall no feeding
    room; parda dudh
feeding bra, maternity bra, nursing kurti, feeding nightwear: easy open feed; kurta lift feeding; night feeding dress;
    postpartum top zip
maternity pad, delivery kit, sanitary pad maternity: after delivery bleeding; hospital bag mother
baby food, baby cereal, cerelac: six months start solids; annaprashan after; travel food infant; ragi first; weight not
    gaining; pehla khana
infant formula, infant milk powder, follow up formula: mother milk insufficient; adopted newborn; doctor top feed;
    dibba doodh
food nibbler, fruit feeder, fruit nibbler, food feeder: choking fear fruits; gums mango; teething cold fruit; self suck
    apple; phal choosna; six month fruits
teether, silicone teether, water filled teether: bites everything; drools cranky; daant nikal rahe; fists mouth; gums
    swollen night; cold relief gums; chews chain
pacifier, soother, pacifier clip: thumb sucking; cannot sleep without sucking; falls ground always; flight ear pain
    infant; flavour dips
baby bib, silicone bib, waterproof bib, bib apron: carrots every dress; drool soaked shirts; khana girata; five clothes
    change meal; pocket catches food; laar kapde geele; kheer stain
baby spoon, feeding spoon, silicone spoon, squeeze spoon: steel hurts gums; first bites; self feed; puree travel one
    hand; chammach shishu; metal cold
suction plate, silicone plate, baby bowl, suction bowl: throws plate; overturns bowl; divided food touching; self eats;
    katori phenk; baby led
training cup, sippy cup, spout sipper, straw sipper: leaving bottle; learns glass; spills water everywhere; straw one
    year; bottle chhudana; two handles; milk cup toddler
high chair, baby feeding chair, booster seat: runs while eating; eats only tv lap; sit table; feeding takes hour;
    khilate bhaagta; restaurant seat; one place meals
baby food maker, puree maker, baby food masher: strain dal baby; small mixie puree; fresh purees daily; steam mash
potty chair, potty training seat, potty seat: scared big toilet; two years still diaper; hides poop; falls into
    commode; train potty; potty sikhana; playschool admission potty; ladder commode
baby monitor, baby camera: sleeping other room; duplex cannot hear cry; office see nanny; twins room; breathing check
white noise machine, musical night light, sleep soother baby: wakes small sound; lori machine; festival crackers baby
    sleep; needs shush
baby sunglasses, baby sun hat, baby sunscreen: goa infant sun; sun face pram; tan playschool
baby humidifier, cool mist humidifier, vaporizer baby: chest congestion infant; blocked nose ac; heater dry infant;
    bhaap shishu
kids face mask, kids hand sanitizer, kids raincoat: school infections; rains school kid; touches everything licks;
    puddle jumping
baby clothes set, newborn clothes, jhabla: newborn hospital dress; front open cotton; jhabla dadi; cord not healed;
    gift newborn clothes; rapid growth; summer baby thin
baby cap, baby woollen set, baby winter wear: newborn winter head; ears cold; topa moje; december baby; shimla infant
baby headband, hairband baby, hair clips baby: bald girl look; photoshoot princess; first birthday hair; hair eyes
    toddler; ribbon bow
baby shoes, first walking shoes, musical shoes: chu chu sound; first steps outside; soft sole; grip learning; jute
    awaaz wale; socks slip
baby handprint kit, footprint kit, monthly milestone cards, baby memory book: keep tiny hands forever; month photos;
    chote haath pair yaad; first year memories; naming day keepsake; grandparents keepsake
baby gift set, newborn gift set, baby shower gift: colleague had baby; godh bharai; nephew born; visit hospital
    newborn; friend first child; bhabhi pregnant
baby photoshoot props, baby costume, krishna dress baby: janmashtami little krishna; newborn photos home; six months
    shoot; kanha banana; mukut bansuri
pregnancy belt, maternity belt, postpartum belt: belly hanging after delivery; back support bump; c section stitches
    walk; pet andar; ninth month heavy
"""
