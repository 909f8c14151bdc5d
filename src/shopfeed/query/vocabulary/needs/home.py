"""Needs of rooms: sleeping, sitting, storing, light, looks, and the weather inside."""

HOME = """
mattress: sleep back pain; sleep floor hard; bed hard; mattress; kamar dard sleep; sunken bed; spring poke
orthopedic mattress, mattress: back pain morning; spine bed
mattress protector: bed wet; child bed wet; bed urine|susu|pee; mattress stain; bed waterproof
pillow: neck pain sleep; sleep head; takiya; neck stiff morning; head rest sleep; neck wake
cervical pillow, memory foam pillow: cervical; spondylitis; neck pain pillow
pregnancy pillow, body pillow: pregnant sleep; belly sleep side
neck pillow, travel pillow: sleep bus|flight|train; head drop|dropping|rides; neck bus|flight|train; sleep travel;
    neck pain journey; nap flight
eye mask, sleep mask: sleep light; sleep flight; light sleep eye; roommate light; dark sleep day
ear plugs, earplugs: noise sleep; noise husband; man noise; snore; noise study; noise neighbour; noise flight; water
    ear swim
white noise machine: baby sleep noise; sleep sound
bedsheet, double bed sheet: bed cover; bed dress|look; chadar; mattress sheet; guest bed; bed new look; bed print
blanket, quilt, comforter: sleep cold; bed cold; cold night; winter sleep; kambal; rajai; cold bed; ac sleep; shiver
    night; odhna; odhne; thand night
electric blanket, heating blanket: bed hot electric; bed hot winter; cold bed warm
hot water bag, heating pad: period pain|cramps; belly pain; back pain heat; cramp; sikai; senk; bed feet warm; feet
    cold sleep
sleeping bag: camp sleep; trek sleep; tent sleep
sofa, sofa set: sit guest; living room sit; guest sit; watch tv sit; baithak
bean bag: sit lazy|lounge|relax; lounge; sit floor comfortable; game sit
recliner: father rest tv; elder sit relax
sofa cover: sofa dirt; sofa torn; sofa cat scratch; sofa protect; sofa old; couch hair
sofa bed, sofa cum bed: guest sleep; sit sleep both; guest overnight
folding bed, mattress: guest sleep floor; extra bed
bed: sleep floor tired; new bed
cushion, chair cushion: chair hard; sit pain; tailbone; sit hard; piles sit; office chair back; chair comfortable
back support, lumbar pillow, back cushion: back pain chair|office|sit|driving; drive back pain; sit hours back
office chair, study chair: sit hours; back pain work; sit computer; work home sit; wfh; back hurt desk
study table, computer table: study place; laptop work place; work home table; homework place; child study desk
laptop table, bed table: laptop bed; bed work; eat bed; bed study; work bed
foot rest: foot office desk; foot hang chair; foot swell sit
stool, step stool: reach shelf; reach high; child reach; high reach; haath pahunchna; pahunch
ladder, step ladder: fan reach; bulb change; roof climb; paint wall reach; seedhi; sidhi
bookshelf, book shelf: book store; book floor; book sort; novels store; kitab rakhna
shoe rack: shoe store; shoe entrance; shoe sort; joote store; shoe pile; joote chappal rakhne
wall shelf, shelf: wall show; wall store; trophy|awards store; things display
wardrobe, almirah: clothes store; clothes place; kapde rakhne; rent clothes store
wardrobe organizer, clothes organizer, storage organizer: cupboard sort; clothes sort; clothes floor; almirah mess;
    wardrobe mess; saree sort; sock sort; drawer sort
saree cover, storage bag: saree store; woollen store; blanket store; winter clothes store; quilt store; wedding
    clothes store
under bed storage, storage box: bed under store; toys sort; toy store; old store; things store; junk; dust store; old
    hide; house sort; khilone store; papers store
drawer organizer: drawer; tie store; innerwear sort
makeup organizer, cosmetic organizer: makeup store; makeup sort; lipstick store; dressing table sort; vanity sort
jewellery box, jewellery organizer: jewellery store; earring store; necklace tangle; bangle store; gehne rakhna; jewel
    travel; ring store
watch box: watch store
key holder, key hook: key lost|lose|find|hang; chabi; chaabi hang; keys hang
wall hook, adhesive hook, hook: wall hang without drill; hang towel|bag|clothes; nail wall; wall hang; bathroom hang
coat rack, hat stand: coat hang; jacket hang; bag hang door
medicine box, pill box: medicine store; pill daily; pills forget; dawai rakhna; tablet remember; dawa
first aid box, first aid kit: cut bandage; wound; emergency medicine; chot; injury travel
curtain: window light; window privacy; sun window; neighbour see; parda; room dark; window cover; living room window
blackout curtain: room dark day; morning light sleep; sun bedroom
curtain rod: curtain hang
shower curtain: bathroom wet splash|dry; bath splash
window film: neighbour see window; window sun heat; privacy glass
carpet, rug: floor cold; floor dress; floor bare; living floor decorate; foot cold floor; kaleen; galicha
doormat, door mat: foot dirt door; shoe mud door; entrance dirt; wet foot; paydan; pair ponchna
anti slip mat, bath mat: slip bathroom; bathroom fall; elder slip; phislan; fisalna; slip tile; bathroom wet foot
grab bar: elder bathroom hold|support; fall toilet
mirror, wall mirror: see myself; makeup see; makeup mirror; dress see; aaina; sheesha
wall clock: time wall; time see; ghadi wall
alarm clock: wake morning; wake up; late wake; alarm; oversleep
wall sticker, wallpaper: wall dull; wall old; wall damp; wall decorate; wall bare; bedroom wall bright; child room
    wall; wall without paint; wall stain cover; wall crack hide
wall art, painting, wall hanging: wall empty|khali; wall blank; living wall beautiful; wall above sofa
photo frame, photo collage: photo hang; photo memory|memories; photo table; family photo; photo wall
vase, flower vase: flower put|keep; flowers table; guldaan; phool rakhne
artificial flowers, artificial plants: flower dry never; plant die never; plant fake; green without water
showpiece, decorative items: shelf decorate; living decorate; table decorate; house decorate; home beautiful
candle, scented candle: romantic dinner; power cut light; smell relax; candle; spa home; date dinner home
aroma diffuser, essential oil: relax smell; room lavender; calm sleep smell
string lights, fairy lights, led strip lights: room cosy; balcony decorate light; room decorate light; festival light;
    house light up; jhalar; room aesthetic; tv back light
chandelier, ceiling light: ceiling decorate; living light fancy; drawing room light; jhoomar
led bulb, bulb: room dark; light bill; electricity bill light; fuse bulb; bijli bill
night lamp, night light: child dark scared; child night scared; dark scared; night toilet; child afraid; darr dark;
    baby feed night; night bathroom; andhere darr
table lamp, study lamp, reading lamp: read night; study night; light study; read bed; eye strain read; roommate read;
    light desk; padhne light
emergency light, rechargeable light, torch: power cut; light gone|gul; power cut study; bijli jana; bijli gul; load
    shedding; no electricity; light chali
torch, flashlight: dark walk; night walk; dark see; toilet outside night; farm night; find dark
solar light, garden lights: garden dark; outside dark light; terrace light; light without electricity; street light
motion sensor light: stairs dark; light automatic
inverter, inverter battery: power cut fan; power cut house; bijli fan; power backup
extension board, power strip: plug less; plug far; socket one; many plug; charger bed reach; plug points; sockets
surge protector, voltage stabilizer, stabilizer: voltage; voltage tv|ac|fridge; fluctuation
smart plug: switch phone control; turn off far; geyser timer
ceiling fan, fan, table fan: air room; heat sleep; heat room; sweat night; air circulate; pankha; hawa room; heat night
rechargeable fan, mini fan, portable fan: heat train|outside|walk; power cut heat; fan travel; kitchen heat fan; sweat
    metro
air cooler, cooler: heat room cheap; heat bedroom without ac; heat; heat unbearable; room cold summer; heat house;
    heat cant
air conditioner, air cooler: room hot; house hot; bedroom =cool; room =cool; house =cool; room thanda
    karna|karne|karo|rakhna|rakhne; heat bedroom cool; heat sleep cannot; room cool remote; ac room; garmi bardasht;
    room cold heat
room heater, heater: room =warm; house =warm; room garam karna|karne|karo|rakhna|rakhne; cold room; cold house; winter
    room; foot cold room; cold bedroom; cold home;
    shimla|manali|kashmir|delhi cold; =warm delhi winter; =warm winter room; old parent cold room; thand house; toes
    cold house
geyser, water heater: bath hot water; hot water bathroom; bath cold winter; cold water bath; nahane hot; hot shower;
    shower hot
immersion rod, water heater rod: hot water bucket; bucket hot; bath hot hostel|bachelor; water hot cheap
humidifier: dry air; nose dry room; ac dry skin; air moisture
air purifier: pollution; smog; pradushan; air dirty; breathe room; asthma room; dust allergy; diwali smoke; dhuan
    room; delhi air
umbrella: rain walk; rain; wet office; rain keep dry; chhata; sun walk umbrella; dhoop walk; rain caught
garden umbrella: terrace sun; garden sun sit
swing, hammock: balcony sit relax; garden relax; jhula; nap garden
outdoor chair, garden chair, folding chair: balcony sit; garden sit; picnic sit; evening balcony
towel, bath towel: bath wipe|dry|after; body dry; gym sweat wipe; hair dry bath; nahane after; angocha; gamcha
hair towel: hair wet wrap|dry
bathrobe: bath after wear
bucket, mug: bath bucket; water store bathroom; balti; nahane balti
shower head, hand shower: bath pressure; shower weak; bath; shower low
tap, faucet: tap leak; nal leak; tap broken; nal; tonti
health faucet, jet spray: toilet wash; toilet spray
soap dish, soap dispenser: soap melt; soap keep; liquid soap pour; sabun rakhna
toothbrush holder: toothbrush keep; brush store bathroom
bathroom shelf, bathroom organizer: shampoo store; bathroom sort; bathroom store
toilet seat: toilet seat; commode elder
water tank, drum: water store; pani store
door stopper, door guard: door bang; door wind; finger door
door bell, wireless doorbell: door visitors; door hear; guest door; gate hear; knock hear; ghanti; visitors shout;
    door shout
door lock, smart lock, padlock: door secure; lock; taala; door safe; house lock; gate lock; hostel cupboard lock
safe, locker: money jewellery store; money safe; jewellery safe; cash store home; tijori
money bank, piggy bank: child save money; coin save; gullak; coins
cctv camera, security camera, wifi camera: thief; thief house; house watch; shop watch; maid; maid steal; home away
    see; baby see office; see door work; house safe away; gate see; nanny; see house phone; nigrani; night see outside
video doorbell, doorbell camera: door who see; visitor see phone; see who door
baby monitor: baby room hear; baby cry hear; baby see
smoke detector, fire extinguisher: fire; aag; fire kitchen safe
gas leak detector: gas leak
sewing machine: sew clothes; blouse sew; clothes sew home; torn clothes; silai
sewing kit: button toot|fall|lost; sew hand; sui dhaaga; button stitch; suee
fabric, dress material: dress sew fabric; tailor suit
pillow: head rest; neck rest bed; pillow flat; pillow soft bed; head sleep soft; head bed
mattress: body ache morning; wake stiff; wake pain; sink bed; bed soft; toss turn night; back stiff morning
bedsheet: bed new; bed bare; king bed dress; bedroom new look; guest room bed; cotton bed summer; bed ganda
blanket, comforter: sleep freeze; night chilly; ac night cover; sofa watch tv cover; cuddle sofa; train cold cover;
    wrap cold; guest blanket; foot cold night
dohar, ac blanket: ac cold sleep; summer night cover
pillow cover: pillow dirt; pillow hair oil; pillow protect; takiya cover
cushion cover: sofa look new; sofa cushions old; sofa dress
curtain: street light bedroom; sun tv; neighbours stare; neighbour look; people look inside; sun sofa; afternoon sun
    room; log dekhte
air conditioner, air cooler: sweat sleep; sweat room; room oven; room bhatti; melt room; garmi neend; may june room;
    room tandoor; heat sleep; heat night sleep
fan, table fan: sweat sleep; air sleep; hawa chahiye; no air room; suffocate room; kitchen sweat
exhaust fan: bathroom steam; kitchen smell out
room heater: winter shiver; shiver room; blanket not enough; winter morning bathroom cold; room ice; hands cold
    typing; room freeze; cold office room
geyser: bath freeze; winter bath; bath shiver; cold water skin; thande paani nahana
lamp, table lamp, study lamp: book dark; read dark; study power; husband sleep read; wife sleep read; light own; eye
    pain read; desk dark; night read; hostel light roommate
led bulb: room light more; bulb fuse; tubelight fuse; cheap electricity light
night lamp: child wake dark; monster dark; child sleep light; akele darr
fairy lights: balcony magic; photo wall light; bedroom romantic light; twinkle
clock, wall clock: time room; time hall; time living; tick wall
alarm clock: oversleep; wake gym; snooze; late class; neend khulti; morning late; uth nahi
mirror: makeup check; full dress see; look myself; haircut see back
carpet, rug: living floor cold; floor bare feet; baby floor soft; floor warm
door mat: mud inside house; muddy shoe; guests shoe dirt; feet dirty inside
laundry basket: dirty clothes corner; clothes lying everywhere; socks everywhere; kapde bikhre
shoe rack: shoe everywhere; slippers entrance; shoe trip; family shoes; shoes mess; joote bikhre
storage box: small things everywhere; toys everywhere; room mess; clutter; drawers full; khilone bikhre; toys floor
wardrobe: clothes everywhere; clothes no place; pg clothes; kapde rakhne jagah; rented flat clothes
study table: child study bed; homework bed; homework floor; laptop bed back; work dining table; zameen padhai
chair, office chair: work home pain; back kills desk; chair squeak; sit long; 9 hours sit; hours desk
laptop table: laptop lap hot; bed laptop; work sofa; lap desk
bookshelf: book everywhere; books pile; books lying; novels pile
sofa: guest sit nowhere; living room empty; guests sit floor; family tv sit
bean bag: slouch; lazy sit; hostel sit; reading corner sit
hook: nail without wall; rent wall hang; landlord wall; towel hang; bathroom towel
photo frame: memory wall; wedding photo show; parents photo
wall decor, wall art: rent boring wall; empty wall; wall above bed; hall wall decorate
candle: power romantic; dinner light romance; relax evening; bath relax
lock, padlock: shed lock; hostel door; roommate steal; cupboard secure; trunk lock; godown
umbrella: wet without car; walk station rain; bus stop rain; bheeg jaana; get wet; office walk rain; sudden rain
swing: balcony chai sit; rest garden
mosquito net: mosquito awake; mosquito bite child; machhar neend; mosquito night sleep; net bed; dengue child
towel: hair wet; swim dry; guests bathroom; gym wipe
iron: interview shirt; kapde silvat; silvat; look neat; crush shirt
cloth drying stand: rain clothes wet; clothes wet balcony; no terrace clothes; kapde sukhte nahi; wet laundry
emergency light: light exam gone; candle instead; andhera power; board exam light; light jaati
inverter: wfh light; wifi power cut; electricity goes daily
extension board: tv plug far; laptop plug far; plug shortage; hostel one plug; chargers many
security camera: parents alone see; dog home see; nanny watch; office see home; shop staff; car park watch; neighbour
    dustbin; parcel steal; parcel stolen; tenants; pet alone home
safe, locker: jewellery home safe; documents safe; servants money
air purifier: cough dust house; allergy morning; smoke neighbour; delhi breathe; throat pollution
plant, indoor plant: room green; desk green; house green; oxygen plant; living corner green
vase: flowers bought; flower fresh table
clock: time always
mattress: sleep uncomfortable; back stiff; bed sagging; mattress old; new bed sleep; hard bed back; sleep body
    ache; gadde; soke uthta kamar; gadda dab
mattress protector: spill bed; kid wets bed; sweat mattress; new mattress stain; bistar geela; bachcha bistar
pillow: neck hurts wake; head support bed; sleep side; pillow lumpy; takiye; sar neeche; neck stiff sleep; gardan
    akad
neck pillow: sleep bus; sleep train; head falls; long drive sleep; neck journey; airplane sleep; safar neend gardan
eye mask, sleep mask: sleep afternoon; night shift sleep; flight sleep light; roshni neend; din sona
ear plugs: roommate snore; traffic night; loud neighbours; husband snores; wedding band outside; kharate; shor
    neend; snores
bedsheet: bed colourful; mattress cover cotton; double bed new; guests bed; bed dirty; bistar sundar; bedroom fresh
    look; bichhana; bichane
blanket, comforter, quilt: winter nights; ac cold; sofa winter; chills night; raat thand; shiver bed; guest winter;
    cosy movie; thand sona; raat sardi; dog winter
electric blanket: bed ice cold; bistar thanda; warm before sleep
hot water bag, heating pad: stomach cramps; period cramps; back warm; muscle heat; pain warm; pet dard periods
sofa, sofa set: guests sit hall; drawing room seat; hall empty; baithne hall
bean bag: relax floor; read corner; hostel seat; soft sit; teen room sit; lounge room
sofa cover: sofa dirty kids; sofa dog; sofa stains; sofa faded; old sofa new look; sofe gande; cat claws sofa
recliner, recliner chair: father tv sit; legs up; nap sitting; lean back; grandfather sit
chair cushion, cushion: wooden chair hard; dining chair hard; office chair hard; sit hours bum; kursi sakht; floor
    sit soft
office chair, study chair: work from home back; sitting hours; exam sit; laptop all day; kursi kamar; gaming sit;
    desk job back; back hurts dining chair; kamar dard baith; roll chair; work home chair; baithe baithe kamar
back cushion, back support: chair back ache; drive back ache; car seat back; lower back sit; office back
study table, computer table: kids homework place; study floor; computer place; study corner; write sit; work from
    home place; wfh setup; padhne jagah; padhai jagah
laptop table, bed table: laptop lap; movie bed laptop; hostel bed work; bistar laptop; bistar padhai; patient eat
    bed
foot rest: feet hang desk; feet up; feet swell desk; short legs chair
step stool, stool: kitchen cabinet high; kid basin; child wash basin; reach top; short reach; upar shelf; oonchi;
    height nahi pahunchta
ladder: fan clean; loft things; bulb ceiling; paint ceiling; change ceiling; upar chadhna; chadhne
bookshelf: books everywhere; novels; books no place; textbooks piled; kitabein bikhri; comics
shoe rack: shoes door; shoes scattered; sandals pile; joote chappal; chappal darwaze; shoes smell hall; shoes
    entrance
wall shelf, shelf: trophies; small plants wall; souvenirs; show collection; wifi router wall; things wall
wardrobe, almirah: clothes chair; new flat clothes; clothes suitcase; kapde jagah; hang shirts room; kids clothes
    place
clothes organizer, wardrobe organizer: socks pairs; t-shirts messy; drawers messy; cupboard falls; almirah khol;
    cupboard messy; kapde gir; sarees messy; clothes fold neat
storage box, under bed storage: stuff everywhere; blankets summer; winter clothes; old papers; house messy; bikhra
    saaman; festival decorations store; cables junk; spare things; house clutter; samaan rakhne; khilone
saree cover, storage bag: sarees safe; wedding lehenga store; silk store; rajai rakhna; garam kapde rakhna
makeup organizer: lipsticks everywhere; creams table; makeup messy; vanity messy; dresser messy; nail polish
    bottles; makeup bikhra
jewellery box, jewellery organizer: earrings lost; chains tangled; rings lost; jhumke; bangles pile; earrings pair;
    gehne; jewellery mess; zewar
key holder: lose keys; chabiyan; keys door; forget keys; chaabi bhool; keys entrance
wall hook, hook: no drill; bag hang; towels hang; rented house nails; hang frame; keel bina; bathroom clothes;
    kapde taang
pill box, medicine box: forget tablets; medicines week; father medicines; tablets time; dawai bhool; morning
    evening tablets; dawaiyan; medicines everywhere
first aid kit, first aid box: small cuts home; kids fall; trip injury; office injury; emergency cuts; chot lagti;
    school picnic injury
curtain: sunlight room; neighbours see; window bare; room bright morning; privacy bedroom; afternoon glare; padosi
    dekh; subah dhoop kamra; khidki dhak; sun room hot
carpet, rug: marble cold; floor baby crawl; living room cozy; bedroom floor; farsh thanda; hall beautiful floor
door mat: muddy feet; dust door; rain shoes; entry dirt; shoes dirt house; pair ponch; gande joote; keechad; wet
    paws
bath mat, anti slip mat: bathroom slippery; mother slipped; wet floor bath; old slip; phisal; shower slip; pair
    phisal; parents bathroom safe
mirror: full length; get ready; check outfit; make-up see; shave see; sajna; tayyar
wall clock, clock: time kitchen; time office wall; school time room; kitne baje; samay deewar
alarm clock: phone alarm ignore; late school; wake college; subah uth; jaldi uth; neend nahi khul
wallpaper, wall sticker: walls boring; damp marks; rented walls; kids room wall; cracks paint; wall ugly; deewar
    kharab; deewar daag; nursery wall; paint peeling
wall art, painting, wall hanging: office wall; wall above; drawing room wall; deewar sajane; khali deewar; hallway
    wall; living room plain
photo frame: family picture; wedding picture; baby pictures; memories wall; grandparents picture; yaadein deewar;
    tasveer lagana; honeymoon pictures
vase: flowers keep; roses fresh; lilies; bouquet; phool sajana; sticks decor
artificial flowers, artificial plants: plants die; fake green; office green no water; flowers without care;
    allergic pollen decor; green corner
showpiece, decorative items: tv unit empty; shelf empty; corner table; housewarming present; new house present;
    griha pravesh gift; gruh pravesh; living room nice; center table
candle, scented candle: romantic evening; room cosy smell; date home
aroma diffuser: room calm; sleep lavender; spa smell; yoga smell; steam fragrance
fairy lights, string lights: room pretty; hostel room cute; photos wall light; party home lights; instagram room;
    kamra sajana light; tent lights; jagmag
led strip lights: behind tv; gaming room; colour lights; under bed light; cupboard inside light; reels background
led bulb, bulb: room dim; electricity bill; lamp fuse; bathroom light; bulb gone; kamra andhera; bright room less
    power
night lamp, night light: kid afraid; dark afraid; nursery light; soft light sleep; breastfeed night; raat bathroom;
    bachcha andhera; akela sona darr; see cot night
table lamp, study lamp: study late; eyes strain book; roommate sleeping study; night padhai; exam night; book bed;
    raat padhai; kitab andhera; writing desk light; husband sleeping read
emergency light, rechargeable light: power goes; electricity goes; bijli jaati; bijli gayi; village electricity;
    power cut dinner; outage; light jaane; dark outage; study outage; bijli nahi rehti
torch, flashlight: dark road; walk village; camping dark; night guard; trek dark; toilet night village; under car
    look; raat rasta; khet raat; andhere rasta; tent night see
solar light, garden lights: gate light; lawn evening; garden path; no wiring light; terrace evening; outside sun
    power
motion sensor light: light on itself; corridor night; stairs night; wardrobe light; khud jale; light automatically
inverter, inverter battery: lights cut home; hours power cut; bijli ghanto; outage fan
extension board: socket far; plug behind bed; computer plugs; plug door; tv fridge socket; plug kam; switch board
    far; charger lead short; plug point door
voltage stabilizer, stabilizer: voltage low; fridge voltage; tv burn voltage; voltage up down; ac trips
fan, ceiling fan, table fan: stuffy; air bed; summer night; no breeze; room suffocating; hot kitchen; hawa; pasina
    raat; sweaty sleep; kitchen breeze; studying heat
mini fan, portable fan: bus hot; power cut baby; desk hot; stroller heat; makeup sweat; wedding sweat; handheld
    breeze
air cooler, cooler: ac expensive; dry heat; cool hall; bill less cool; garmi ac mehnga; ac budget; rajasthan
    summer; loo; cool without ac; thandi hawa; room thanda; ghar thanda
air conditioner: room cool; 45 degrees; bedroom cool; sleep cool; humid bedroom; mumbai humid; kamra thanda; summer
    bedroom
room heater: winter bath cold room; feet freeze; room warm; winter nights cold; hall cold; delhi winter; baby room
    warm; kamra garam; thand kamra; office freezing; sardi kamra
geyser, water heater: bath hot; winter shower; cold bathing; hot water kitchen; garam paani nahana; nahane garam;
    cold shower; bathe winter; nahane thanda
immersion rod, water heater: hostel bath hot; balti garam; heat bucket; pg hot water
air purifier: delhi smoke; asthma; dust home; pollution home; parali; breathe clean; hawa saaf; aqi; zehreeli hawa;
    sneezing indoors; wheezing; pet dander
humidifier: nose dry; ac dry; skin dry room; throat dry night; heater dry
umbrella: wet walking; rain college; monsoon walk; sun walk; drenched office; bheeg; baarish bhig; rain bag carry;
    bheegna; rains commute
towel: dry after; hair dry; gym sweat; beach dry; body wipe; guests bath; tauliya; nahake; poochhna
bathrobe: after shower; shower wear; spa wear; after bath
bucket, mug: bath water; wash clothes; mop water; paani bhar
shower head: water weak; low pressure bath; rain bath
soap dispenser, soap dish: soap wet; soap slippery; soap melts; liquid hand; sabun gal; sabun geela
bathroom shelf, bathroom organizer: shampoo bottles; bath bottles; bathroom corner; bathroom no place; creams
    bathroom; bottles bathroom floor
toothbrush holder: brushes basin; brush clean place; paste brush
door stopper: door slams; door closes wind; door wall hit; darwaza hawa; door fingers
doorbell, wireless doorbell: someone comes; upstairs hear door; delivery boy
video doorbell: see outside door; who door; outside door phone; parcel door
door lock, padlock: main door; locker room; forget keys door; bag train; store lock; cycle shed; hostel almirah;
    darwaza band; gate band
safe, locker: gold home; cash home; papers jewellery; thieves jewellery; zevar; documents fire; gehne chori
piggy bank, money bank: kid savings; pocket money; teach saving; bachat; sikke
security camera, cctv camera, wifi camera: baby watch office; shop theft; watch phone home; maid child; parking
    watch; elderly parents watch; outside gate watch; holiday house safe; ghar nazar; dukaan nazar; office ghar
    dekh; bachche nazar; pet watch
sewing machine: stitch home; alter clothes; tailor learn; start boutique; kapde silne; tailor expensive; hem
    trousers; frock stitch
sewing kit, thread: button fallen; small tear; travel button; hole sock; button tut
swing, hammock: porch sit; backyard relax; balcony relax; kids garden sway; lie trees; jhool
outdoor chair, folding chair: terrace sit; sunbath winter; picnic seat; fishing sit; dhoop baith; lawn sit; camp
    sit; temple sit elders; extra seat guests
dining table: eat together; family eat; floor eat; dinner sit; khana saath
coffee table, center table: sofa front; tea sofa; living magazines
bedside table: bed side; phone bed night; water bed night; lamp bed book
clothes hanger stand, coat rack: clothes chair pile; used clothes hang; clothes again wear; hall coats
folding table, table: extra table; picnic table; party table
partition, room divider: one room two; privacy room; shared room
shoe rack: footwear scattered; footwear entrance; chappals near door; shoes heap; place to keep footwear
bean bag: squishy seat; flop into; sink into seat; gaming flop; lounge teenager
blanket, quilt, comforter: couple warm; december cosy; shiver in bed; snuggle; sleep under winter
office chair: back killing work; ten hours desk; spine desk; sit coding
voltage stabilizer, stabilizer: fridge trips; lights flicker appliances burn
room heater: toes freeze; house freezing; old parents cold room
exhaust fan, chimney: pull out smoke; tadka smoke; kitchen fumes out; smoke alarm cooking
air purifier: smog indoors; dusty air asthma; clean air machine; choking indoors; breathe easy home; cleans air
fairy lights, string lights, jhalar: shimmer balcony; sparkle wall; diwali chamak; jhalar
water level controller, water alarm, tank float valve: terrace tank spills; motor left on; tank full alarm
door handle, drawer handle, cabinet knob: loose handle; almirah handle; drawer pull broke
floor polish, marble polish: marble dull; floor lost shine; tiles dull
moth balls, naphthalene balls: shawls holes; wool eaten; insects holes clothes
leather conditioner, leather cleaner, silica gel: leather fungus; jacket mould; sofa leather cracks
shelf liner, cabinet liner, drawer mat: oil rings shelf; sticky shelf; bottles marks
coffee grinder, grinder: crush beans; whole beans; fresh grounds
dough maker, atta kneader, food processor: knead wrists; kneading tired; atta by machine
lunch box, insulated lunch box, casserole: sambar hot office; carry idli; curry hot noon; biryani hot carry
skewers, barbecue grill, tandoor: grill paneer; tikka at home; roof grill; seekh roast
lactometer, milk tester: water in milk; dudhwala cheats; milk pure; adds water
"""
