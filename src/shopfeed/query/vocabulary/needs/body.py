"""Needs of the body: skin, hair, make-up, hygiene, and health."""

BODY = """
lip balm: lips crack; lips dry; lips peel; lips soft; hoth fat; lips winter
lipstick: lips colour; lips red|pink; lips pout; lips beautiful; lipcolour; wedding lips
concealer, under eye cream: dark circle; eye dark; eye bags; panda eye; conceal face; panda look; spots hide; eye
    puffy; tired eye; pimple mark hide; sleepless eye; panda night
foundation, compact powder: skin even; skin patchy; face even; face oily shine; makeup base; skin tone; face shine
    party; face glow party; patchy
primer: makeup stay; makeup melt|last; pores hide
makeup kit, makeup set: makeup; makeup learn; bride makeup; face party; shringar; makeup wedding; saj dhaj
makeup remover, micellar water: makeup remove; makeup night clean; kajal remove
makeup brush: makeup apply; blend makeup; powder apply
kajal, eyeliner: eye line|lined; eye beautiful; eye look big; kajra; surma; aankhon kaajal
mascara: eyelash|lashes; lashes long
eyeshadow, eyeshadow palette: eye colour makeup; smoky eye; eyelid
bindi: forehead; matha bindi; tikli
sindoor: sindoor; maang bharna; maang
nail polish, nail paint: nail paint; nail colour; nail red; nail beautiful; nails sangeet|wedding|party
nail polish remover: nail polish remove; nail paint remove
nail cutter, manicure kit: nail cut; nail long; nail trim; manicure; pedicure; nakhun kaat; baby nail
henna, mehendi cone: hand wedding design; mehandi; hand mehendi; henna
sunscreen: sun skin; tan; sun face; sun beach; sun burn; tan beach; skin dark sun; sun cream; sun ride face; cricket
    sun; face sun stop; spf; dhoop face; sun outdoor skin; face dark outside
tan removal, de tan face pack: tan remove; tan gone; skin tan reduce; detan
moisturizer, body lotion, cream: skin dry; face dry; skin winter; skin rough; skin crack; face winter; sandpaper; skin
    stretch; skin flaky; cheeks dry; skin soft; hand rough; skin khinchti; rukhi skin; rookhi
cold cream, moisturizer: face cold; winter face cream
face wash: pimple; face oily; face dirt; face wash; face pimples; oily skin; face fresh morning; blackheads; chipchipa
anti acne cream, acne cream, pimple cream: pimple mark; pimple reduce; pimple overnight
face serum, anti ageing cream: wrinkle; look young; wrinkles reduce; fine lines; skin loose; jawan; turning forty skin
face cream, vitamin c serum: skin glow; face glow; dull skin; gora; fair skin; pigment|pigmentation; jhaiyan; dark
    spots; nikhar; face bright; chehre nikhar
face pack, face mask, sheet mask: glow wedding; facial home; parlour home; ubtan; skin pamper; face relax
face massager, face roller: face massage; jawline; face puff
scrub, face scrub: blackhead; skin dead; skin exfoliate; tan scrub
body wash, soap: bath body; body smell bath; nahane sabun; bath soap; shower fresh; bath lather
body scrub, loofah: bath scrub; back scrub; body dead skin; ghisna body; bath brush back
deodorant, perfume, body spray: sweat smell; body smell; underarm smell; gym smell; smell good; itr; khushboo body;
    office smell sweat; metro smell; party smell; paseene badboo; armpit
perfume, eau de parfum: fragrance date; smell nice; fragrance gift; ittar; attar
talcum powder, prickly heat powder: ghamori; heat rash; prickly; sweat powder
foot cream, crack cream, heel balm: foot crack; heel crack; foot dry; edi fat; phati ediyan; heel rough
foot file, pedicure kit: foot dead skin; heel hard; foot scrub
hand cream: hand dry; hand wrinkles; hand crack
shampoo: hair wash; hair dirt; hair fall wash; baal dhona; hair oily wash
anti dandruff shampoo: dandruff; head itch; scalp itch; white flakes; rusi; shoulder flakes
hair oil: hair fall; hair massage; champi; head massage oil; hair grow; hair thin; oil head; hair long; malish hair;
    hair weak; tel baal; hairfall
hair serum: hair frizz|frizzy; hair rough; hair smooth; hair tangle; rukhe baal; hair straw
conditioner, hair mask: hair dry; hair soft; hair rough wash; hair damage; hair spa
onion hair oil, minoxidil, hair growth serum: bald; hairline; hairfall stop; patches head; ganjapan
hair colour, hair color: hair grey; white hair; hair grey hide; hair black; hair highlights; safed baal; grey cover
hair dryer: hair dry; hair wet office; hair wet; hair blow; wet hair quick; hair dry winter
hair straightener: hair straight; curly straight; hair silky look; hair party; hair iron
hair curler: hair curl|curls|wavy; curls
hair clip, hair band, hair accessories: hair tie; hair hold; hair face keep; bun; choti; hair falls eye; juda;
    ponytail; baal bandhna
comb, hair brush: hair tangle; hair comb; baal kanghi; kangha; kanghi
lice comb, lice shampoo: lice; joon; juein; hair insect
wig, hair extension: hair bald hide; hair volume; hair fake; hair short long
trimmer, beard trimmer: beard trim; beard shape; beard long; beard jungle; beard; beard barber; hair cut home; barber;
    stubble; daadhi katna; naai; beard messy
shaving kit, razor: shave; beard remove; clean shave; shave daily; hajamat; smooth shave
shaving cream, shaving foam: shave lather; razor burn
aftershave, after shave lotion: shave burn; shave after
beard oil, beard growth oil: beard grow; beard patchy; beard soft; beard itch; beard thick; moochh
nose hair trimmer: nose hair; ear hair
hair removal cream, epilator, wax: leg hair; body hair; arm hair; hair remove; waxing home; hair remove leg; underarm
    hair
epilator, facial hair remover: face hair remove; upper lip; hair chin; eyebrow shape
waxing strips, wax heater: wax home
toothbrush: tooth brush; tooth clean; daant saaf
electric toothbrush: tooth electric; tooth lazy
toothpaste: tooth white; tooth yellow; cavity; tooth paste; daant peele; gums; tooth sensitive; manjan
mouthwash: mouth smell; breath bad; breath fresh; mouth fresh; muh badboo
dental floss, water flosser: tooth stuck; tooth between; braces clean
sanitary pads, sanitary napkin: period pad; periods; mahwari; menstrual
menstrual cup, period panty: period without pad; period swim; period leak
adult diaper: elder urine; elder bed wet; urine control; bedridden; leak elder
intimate wash: intimate
contact lens solution: lens clean; contact lens
thermometer: fever; fever check; child fever; body temperature; temperature child; tapman; forehead hot; bukhar naapna
bp monitor, blood pressure monitor: blood pressure machine; bp machine; pressure check; pressure daily; blood
    pressure; bp
glucometer, glucose monitor: sugar check; sugar-disease; sugar blood; sugar measure; sugar level; sugar father
pulse oximeter: oxygen; oxygen level; pulse
nebulizer, vaporizer: asthma; breathe; cough baby; saans; chest congestion
steamer, vaporizer: colds; nose blocked; sinus; bhaap; band naak; nose block
stethoscope: heartbeat; medical student|doctor heart
weighing machine, weight machine: body weight check; weight daily; weight loss track; kilo check; my weight
massager, foot massager: foot pain; leg pain; foot tired; leg tired; pair dard; foot massage; pairon dard
massager, body massager: body pain; back massage; shoulder pain; muscle pain; massage; neck pain work; tired body;
    malish; kandhe dard
massage gun: muscle sore; gym pain; muscle recover
pain relief oil, pain relief spray, pain relief gel, balm: pain; back pain; knee pain; sprain|moch; leg cramp; joint
    pain; headache; sar dard; ghutne dard; dard tel; moch
knee cap, knee support, knee brace: knee pain; knee support; knee swell; knee stairs; ghutno dard; run knee; gathiya
back support, lumbar belt, back support belt: back pain; back support; slip disc; kamar dard; lift back; back bend;
    posture
posture corrector: posture; hunch|slouch; shoulders bend; kubad
wrist support, wrist band: wrist pain; wrist gym; wrist typing
ankle support, ankle brace: ankle; ankle twist; takhna
heel pad, insole, silicone heel: heel pain; foot pain shoe; shoe bite; flat foot; shoe loose; stand all day foot; shoe
    hard
compression socks, varicose stockings: leg swell; varicose; veins; flight leg
corn removal, corn cap: corn foot
walking stick: elder walk; walk support; walk elder; lathi; chhadi; walk balance; dadaji walk
wheelchair: walk cannot; paralysed|disabled; legs broken move; elder move
walker: surgery walk; stroke walk; hip
reading glasses: small print read; newspaper read elder; eye read; near sight; akhbar read
magnifying glass: small letters; tiny print; magnify
hearing aid, hearing amplifier: hear elder; ear hear; hear loud father; sunai; behra; deaf
blue light glasses, computer glasses: eye screen; eye strain computer; laptop eye pain; eye burn screen; screen long
    eye
eye drops: eye dry; eye burn
bandage, band aid: wound cover; wound child; finger cut; knee scrape; chot patti; heel blister
antiseptic liquid, dettol: wound clean; antiseptic; chot saaf
burn cream: burn kitchen; hand burn
cough syrup, honey: cough; throat; khansi
face mask, n95 mask: pollution mask; dust mouth; mask; virus mouth; dust bike mouth; smog walk
slimming belt, sweat belt, waist trainer: belly fat; belly reduce; tummy tuck; tond; tummy; waist slim; pet kam
shapewear: belly hide dress; saree belly; tummy hide; body shape dress
weight loss supplement, green tea, apple cider vinegar: weight lose; fat lose; weight reduce; weight kam; motapa; slim
    drink
protein powder, mass gainer: muscle gain; weight gain; thin weight; dubla; patla weight; muscle grow; gym protein;
    body banana; vajan badhana
multivitamin: kamzori; energy tired; immunity; vitamin; tired always; thakan
biotin tablets: hair vitamin; nail weak
calcium tablets: bones; haddi
omega 3, fish oil: heart health; cholesterol
chyawanprash: immunity winter; immunity child
isabgol, digestive: constipation|kabz; digest; gas belly; pet saaf; acidity
glucose powder, electral, ors: dehydrated|dehydration; loose motion; energy heat; weak summer
pregnancy test kit: pregnant know; pregnancy check
condoms: protection sex; family planning
nicotine gum: smoking quit; cigarette quit
trimmer: shave salon; salon month; beard style; beard office; daadhi badh; stubble neat; hair sides; look messy beard;
    look jungle; beard look; wedding beard
razor, shaving kit: chin smooth; moustache clean; first shave; clean chin
hair dryer: morning hair wet; winter hair wet; hair office late; swim hair
hair straightener: curly hair tired; frizzy party; hair rebel; straight hair
hair oil: hair break; hair lifeless; dadi champi; head malish; hair black long; baal jhad; baal lambe; sar malish
shampoo: head itchy; hair greasy; hair sticky; hair smell; hair chipchipe; baal chipchipe; baal jhadna
hair colour: first white; white strands; grey office; safed baal; look young hair; baal rang; grandmother hair black
face wash: face greasy; face dust bike; oily t-zone; face morning; pollution face; chehra chipchipa
moisturizer, body lotion: skin itch winter; skin white winter; legs dry; elbow dark|dry; skin ac dry; face tight;
    twacha rookhi; skin papad
sunscreen: face burn; face black cricket; bike face tan; beach face; field sun; trek face; sun damage; dhoop jal;
    dhoop kaala; sun dark
face cream: skin spots; glow bride; marks face; wedding month skin; dull face; chehra chamak; face daag; nikhaar
lip balm: lips bleed; lips winter; lips dry; honth sookh; lips split; lip burn
kajal: eyes dramatic; eyes big; eyes dance; baby nazar; aankhein badi
lipstick: lips office; lips nude; red party lips; selfie lips; lips long day
nail polish: nails dull; nails party; finger paint; nakhoon rang
perfume: date smell; wife fragrance; smell day; office fragrance; clothes smell nice; mehek; long lasting smell;
    husband smell
deodorant: gym sweat; armpits; bus sweat; summer smell; paseena smell; baghal
soap, body wash: daily bath; rash bath; bathing; bath fresh; nahane; baby skin bath
toothbrush, toothpaste: smile yellow; dentist; paan stain; chai stain teeth; daant chamak
mouthwash: onion breath; smoke breath; date breath; meeting breath
comb: tangled hair; knot hair; hair part
bp monitor: dizzy pressure; father pressure; doctor pressure; bp father; bp high; bp ghar
glucometer: sugar test; sugar finger; meetha bimari; sugar patient; diabetes
thermometer: child hot; body hot; forehead hot; viral fever; temperature child; bachcha tap
massager: feet ache; stand all day; back knots; shoulder stiff; mother feet; father legs; thakan pair; neck stiff
    work; legs swell; parents pain
knee support: stairs pain; mother knee; football knee; squats; ghutna
back support: desk pain; lift sack; weights back; backache
hot water bag: cramps; stomach ache; periods pain; winter bed; sekna; sikai
weighing machine: diet weight; weight know; weight track; belly track; lost kilos
multivitamin: tired daily; low energy; hair nails; vitamin d
protein powder: gym body; bulk body; muscle body; skinny; weight gain boys
first aid kit: bike trip injury; child falls; school injury; home emergency; camping cut
face mask: dust commute; bike dust; hospital visit
sanitary pads: that time month; period heavy; periods trip; leak night
diaper: baby night dry; leak night baby; travel baby; susu
walking stick: walk balance; grandfather fall; knee walk; elder fall
reading glasses: letters blurry; menu read; small print; newspaper blurry; 45 read
blue light glasses: screen headache; eyes tired coding; laptop eyes
eye mask: daylight sleep; plane sleep; afternoon sleep
ear plugs: husband snore; snoring; concert loud; roommate loud; traffic sleep; kharrate
lip balm: lips bleeding; lips winter soft; lips sting; hoth phat; hoth sookh; lips rough
lipstick: mouth colour; bold red; lips bride; office lips subtle; honth rang
concealer, under eye cream: slept late face; dark under; tired look; aankhon neeche; kaale ghere; under eye;
    raccoon
foundation, compact powder: uneven face; photo face smooth; face matte; shiny forehead; t zone shine; face sweaty
    makeup
makeup kit: get ready wedding; teen girl makeup; makeup beginner; dressing up kit; sajne; saaj
makeup remover: take off makeup; mascara remove; sleep makeup; waterproof remove
kajal, eyeliner: lower lashes; eyes define; eyes dark line; smudge eyes; waterline; aankh kaali; cat eye
mascara: eyelashes thick
nail polish: nails pretty; nails french; nails shiny; nails color; toe nails; nakhun rang
nail cutter, manicure kit: nails long; nails trim; toenails; nails clean; nails shape; nakhun bade; baby nails
    scratch
sunscreen: skin burnt; sun protection; outdoors all day face; getting dark; cricket dark; bike tan; summer face;
    dhoop kaali; dhoop chehra; sun allergy; golf face; hands tan drive; beach burn; face red sun; tan bachna
tan removal: goa tan; hands dark; sun tan gone; neck dark; elbows dark
moisturizer, body lotion, cream: skin tight wash; rough elbows; hands crack winter; twacha; rukhi; khushk; after
    shower dry; face peeling; ashy; itchy winter; skin scaly
face wash: clean face; pimples teenager; sweat face; dust face; whiteheads; muhase; chehra saaf; tel chehra; skin
    sticky; makeup residue; greasy forehead
anti acne cream, pimple cream: spots teen; pimple marriage; acne scars; breakouts; zit
face serum, anti ageing cream: lines forehead; 40 skin; older look; sagging; jhurriyan; crow feet; youthful
face cream, vitamin c serum: tired face; daag dhabbe; marks fade; chehre chamak
face pack, sheet mask: instant glow; party tomorrow; weekend facial; pamper; multani; parlour at home; chehre
    lagane
face scrub, scrub: nose blackheads; rough face; clogged
body wash, soap: sweat bath; body clean; back acne; skin germs bath; body fresh
loofah, body scrub: body dirt; rub bath; peeth ragad
deodorant, body spray: sweat smells; college smell; metro sweaty; smell after gym; pasine; pasina badbu; paseene;
    sweaty shirt smell; smells sports
perfume: party fragrance; office scent; khushbu; lasting fragrance; boyfriend smells; compliments smell; wedding
    fragrance; signature scent
talcum powder: sweat rash; summer powder; garmi daane; heat itch; armpit powder
foot cream: heels cracked; cracked feet; rough feet; ediyan; edi; soles dry; feet bleed crack
shampoo: oily scalp; hair dirty; dusty hair; baal dhul; baal gande; helmet hair; swim hair wash
anti dandruff shampoo: itchy scalp; white powder shoulder; roosi; scratch head; black shirt shoulder
hair oil: hair loss; massage scalp; dry scalp; baal gir; baal toot; hair falling; strands pillow; hair comb
    falling; thick hair; hair roots; baal ghane; hair shower fall; hair everywhere drain
conditioner, hair mask: hair frizzy wash; split ends; silky hair; baal rookhe; baal ulajh; hair damaged colour;
    hair salt water
hair serum: flyaway; shine hair; monsoon hair; baal udte
hair colour: roots white; white hairs; salt pepper; hide greys; cover white; baal kaale
hair dryer: dry hair fast; baal sukh; baal gile; long hair dry; hair cold dry
hair straightener: wavy hair; frizzy hair straight; poker straight; baal seedhe
hair curler: beach waves; ghunghrale
hair clip, hair band: hair in face; hair up; hair cooking tie; baal baandh; baal aankhon; hair workout; hair eyes
comb, hair brush: untangle; hair messy; detangle; beard comb
trimmer, beard trimmer: barber expensive; daadhi set; beard overgrown; beard wild; beard uneven; facial hair
    length; scruffy; nai mehnga; dadhi; sideburns; salon visits
razor, shaving kit: clean face office; smooth face; daadhi saaf; first moustache; army clean; shaved daily; close
    shave
shaving cream, shaving foam: shave rash; foam beard
aftershave: sting shave; shave irritation; shave bumps
beard oil: beard rough; beard growth; dry beard; beard shiny; daadhi ugana; dadhi ghani
hair removal cream, epilator, wax: legs hair; smooth legs; arms hair; parlour waxing; underarms hair; hairless
facial hair remover, eyebrow trimmer: upper lip hair; peach fuzz; lip hair woman
toothbrush: brush morning; daant ghis
electric toothbrush: brushing lazy; plaque; brush automatic
toothpaste: sensitive teeth; white teeth; teeth yellow; ice cream teeth; teeth pain cold; daant jhanjhan; thanda
    daant
mouthwash: onion smell mouth; mouth germs; muh badbu; munh badbu; muh se badbu
sanitary pads: heavy flow; date month; mahina; girl first period
adult diaper: grandfather bathroom; elder pee; dadaji bed
thermometer: child feverish; bukhar; temperature check; baby warm forehead
bp monitor, blood pressure monitor: bp home; headache pressure; papa bp; bp naap; bp dekh; hypertension home
glucometer: sugar home; finger prick; sugar badh; sugar naap; fasting sugar; sugar dekh
pulse oximeter: saturation
nebulizer: child cough; asthma attack; breathless; wheeze; saans takleef
steamer, vaporizer: cold inhale; stuffy nose; naak jam
stethoscope: mbbs; heart sounds; nursing student
weighing machine: weight loss; body weight; kilos; check weight; diet progress; kitna vajan; vajan naap; wazan
massager: back sore; body ache; tired legs; feet sore; neck stiff; shoulder knots; office neck; pair dukh; badan
    dukh; pairon thakan; peeth akad; foot tired standing; thighs sore; masseuse
massage gun: muscles sore; after gym
pain relief spray, pain relief oil, balm: sprained; ankle twisted; back ache; knee hurts; neck catch; muscle pull;
    sar dukh; joron; ghutne dukh; pulled muscle; kamar jakad
knee support, knee cap: knees stairs; knee running; knee hurt; mother knees; ghutne seedhi; knee weak; knees crack;
    squat knee
back support belt, back support: lower back; heavy lifting; kamar jhuk
posture corrector: slouching; hunch; laptop posture; shoulders forward; seedha baith; jhuk ke
heel pad, insole: heels hurt; shoes hard; standing job; flat feet; shoes big; shoes loose; heel spur
compression socks: swollen legs; standing swelling; pregnancy legs
walking stick: grandfather walk; old age walk; support walking; dadi chal; unsteady; limp
wheelchair: fracture move; patient move; grandmother travel airport
reading glasses: phone text blurry; paas ka; akhbaar; book blurry; arm length
blue light glasses: computer eyes; screen eyes; eyes burn; coding night eyes; aankhein jal; aankh jalan
hearing aid: cannot hear; hard hearing; grandfather hears; oonch sunta; kam sunai; tv loud grandfather
bandage, band aid: scraped; shoe bite skin; ungli kat; bleeding; razor cut
face mask, n95 mask: dust ride; crowded metro; cough people; smog; dhuan naak
slimming belt, sweat belt: lose belly; pet andar; waist inches
protein powder: gym diet; weight put; skinny boy; body banani; after workout drink; vegetarian protein; dubla
    patla; bulking
multivitamin: hair nails weak; kamjori; low stamina; energy day
hot water bag: period pain; backache heat; senk; sikaai
eye drops: red eyes; dry eyes; itchy eyes
wrist support: mouse wrist; wrist sprain; wrist lifting
ice pack, cold pack: swelling; sprain cold; sujan; injury ice; fever forehead
moisturizer, body lotion, cream: cheeks sandpaper; skin sandpaper; cheeks dry winter; face rough winter; hands
    sandpaper
grab bar, bath handle, shower stool: hold while bathing; support bath mother; slip while bathing
anti snoring device, nasal strips, anti snore: snore loud stop; husband snores stop; snore tractor
alum, aftershave, styptic: razor cut bleeding; shaving nick; blood after shave
gripe water, colic drops, baby massage oil: infant gas; baby colic; baby stomach tight
teether, baby toys, silicone toys: puts everything mouth; bites everything; chews hands
massager, knee support: knees crackle; ghutna stairs; joints stiff
hair dryer: hair wet forever; baal wet office; dry quick before office
epilator, facial hair remover, hair removal cream: fuzz from root; waxing hurts; pull hair root; no parlour hair
hair straightener: frizzy before wedding; tame curls; rebel hair
detangling brush, wide tooth comb, conditioner: cries while combing; knots curly; comb pain child
body scrub, brightening cream: dark knees; dark elbows; beach knees
sunscreen: white cast; sensitive sun; matte sun
primer, setting spray: foundation cracks; makeup patchy nose; makeup lines
face wash, compact powder, primer: oily t zone; summer oily face; shine by noon
mattress protector, stain remover: stains on mattress; toddler mattress stain
"""
