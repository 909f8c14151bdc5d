"""Needs on the way: bags, journeys, cars, bicycles, sports and the open air."""

GOING = """
school bag, school backpack: book carry; book school; copies carry; school carry; school bag; copy tiffin school;
    school heavy; spine school; child book; class carry; nursery bag; playschool; first day school; basta; child
    diary; child tiffin carry; tiffin diary
backpack, laptop backpack: laptop carry; laptop shoulder; college carry; college book; laptop college; laptop notebook
    carry; office carry; notebook shoulder; laptop office rain; laptop travel; daily carry; books laptop; macbook
laptop sleeve, laptop bag: laptop protect; laptop scratch; laptop hand carry
rucksack, trekking backpack: trek carry; trek bag; mountain carry; days trek; trip stuff carry; kedarnath; days carry;
    backpacking; himachal bag; travel weeks carry; few days carry
trolley bag, suitcase: clothes carry; clothes flight; wheel bag; clothes travel; roll clothes; flight pack; abroad
    pack; airport; foreign travel pack; honeymoon pack; clothes pack; wheels flight; travel pack; packing; saman le
    jana; luggage train
duffle bag: gym carry; gym clothes carry; weekend trip; sports kit carry; gym bag; short trip clothes
toiletry bag, travel pouch: razor carry; brush trip; toothbrush travel; soap travel; makeup travel; shampoo travel;
    razor trip; razor brush; toiletries; travel bathroom
packing cubes, travel organizer: suitcase sort; pack sort; clothes pack neat
luggage tag, luggage belt: suitcase lost; suitcase recognise; bag airport identify
luggage scale: suitcase weight; bag overweight; airport weight
luggage cover: suitcase scratch; suitcase dirt
passport holder: passport; passport carry; documents travel
waist bag, money belt: money travel hide; run phone carry; money safe travel; thief pocket
shopping bag, tote bag: market vegetable carry; grocery carry; jhola; thaila; sabzi lana; sabzi mandi; plastic bag
    instead
travel adapter: plug abroad; abroad charge; plug foreign; usa plug
folder, document bag: certificates carry; certificates store; file papers; marksheet; documents
tent: camp; camp sleep outside; camp night; mountain night
camping stove: camp cook; trek tea
trekking pole: trek knee; trek walk; mountain walk support
headlamp, head torch: trek dark; camp light; mine light; cycle night head
compass: lost jungle; direction; qibla
binoculars: bird see far; bird watch; far see; stadium see; safari see; door see
telescope: moon see; stars see; star gaze; planets see; chand; saturn
picnic mat, picnic blanket: picnic sit; park sit; picnic
fishing rod: fish catch; machli pakad
life jacket: water safe; swim learn; boat; doobna
swimming goggles: swim eye; water eye; pool eye; chlorine
swimming cap: swim hair; pool hair
swimming tube, pool: child swim; child water play; heat child bath; child pool; tub summer child
car cover: car sun; car dust; car rain; car park outside; car cover; bird car; car bird; car paint protect
car polish, car wax, car shampoo: car shine; car dull; car wash; car clean; car dirt; car scratch; car faded; gaadi
    chamkana; car new look; car scratches
car seat cover, seat covers: car seat torn; car seat dirt; car inside new; seat leather car; upholstery; torn
    upholstery; car seat hot; car seats
car mat: car foot dirt; car floor; car mud
car charger: car charge; phone charge car; drive charge
car phone holder, phone holder: drive map; map see drive; car phone; navigation; maps drive; gps phone car
car pillow, neck rest: car neck; drive neck
car sunshade, sun shade: car window sun; car baby sun; car hot park; car heat
car stereo, car speaker: car music; drive songs
dash cam, dashcam: car accident record; road record; drive record
car jump starter, battery charger: car start; car battery; car wont start
tyre inflator, air pump: car tyre; tyre air; tyre fill; bike tyre; tyre low; air fill; tyre flat; flat tyre; tyre
    pressure; hawa bharna
cycle pump, air pump, bicycle pump: cycle tyre; cycle air; football fill; ball air; cycle puncture; tyre fill home
puncture repair kit: puncture; tubeless; tyre nail
car parking sensor, reverse camera: car reverse; car park hit; park difficult
car wiper, wiper blade: windshield; rain car glass; windscreen
blind spot mirror: car side see; car blind
steering cover: steering; steering slip
bike cover: bike sun; bike rain; bike dust; bike cover; scooter cover
helmet: bike head; bike safe; challan; bike police; ride head; scooter head; bike accident
riding gloves, riding jacket: bike ride hand; ride protect; ride ladakh; ride glove
bike phone holder, mobile holder: bike map; bike phone; swiggy; delivery phone
bike lock, disc lock: bike thief; bike lock
engine oil: bike oil; bike pickup; bike service
bike chain lube, chain cleaner: chain noise; chain rust; chain squeak; cycle chain
bicycle, cycle: cycle ride; cycle learn; pedal; go school cycle; cycle; petrol save ride; cycle child
tricycle: toddler pedal; three wheel
training wheels: cycle balance child
cycle light: cycle dark; cycle night; cycle see
bicycle bell: cycle people; cycle horn; cycle ghanti
bicycle lock: cycle thief; cycle lock; cycle park
cycling helmet: cycle head; cycle fall
cycling gloves, cycling shorts: cycle hand; cycle sit pain
bicycle seat cover, bicycle saddle: cycle seat; cycle seat hard
cricket bat: cricket hit; six hit; kohli; chhakka; cricket play gully; balla; cricket batting; sixes
cricket ball, tennis ball: cricket bowl; gully cricket ball; gend; gully cricket
cricket kit, batting gloves, batting pads: cricket protect; cricket academy; leg ball hit; fast ball protect; coaching
    cricket
wicket, stumps: wicket; stump
football: ball kick; kick round; foot ball park; kick maidan; ball maidan; kick park; child kick; ball kid kick
football shoes, football studs: football foot; football grip; football slip; football turf shoe
shin guard: football leg; shin
basketball: hoop; basket ball; dunk; ball bounce hoop
volleyball: ball net beach; volley
badminton racket: shuttle hit; badminton play; evening game racket; badminton
shuttlecock, shuttle: birdie; chidi; badminton feather; shuttle
tennis racket: tennis hit; wimbledon; federer; nadal
table tennis bat, table tennis racket: ping pong; tt play
carrom board: carrom; striker; family play board wood
chess board: chess; shatranj; checkmate; mind game king
skates, roller skates: wheels foot; skate; roll foot
skateboard: skate board
kick scooter, skate scooter: child scooter; push scooter; scooter child ride
dumbbells, resistance band, gym equipment: muscle home; muscle exercise; muscle big; gym home; exercise home; muscle
    membership; arms strong; strong body; home lift; body build; biceps big; lift weight home; gym without
skipping rope, jump rope: jump exercise; jump fat; jump burn; rassi; jump indoors; boxing jump; rassi kudna; skip
treadmill: run inside; run home; run indoors; walk inside; walk home machine; jog inside; run room; run living; jog
    leave without; jog house
exercise cycle, exercise bike: cycle inside; cycle home exercise; pedal home
yoga mat, exercise mat: yoga; yoga floor; floor exercise; suryanamaskar; plank; stretch floor; surya namaskar;
    exercise floor hurt
resistance band: stretch exercise; physio exercise; glutes; exercise travel
push up bar, pull up bar, ab roller: pull up; push up; abs; chest exercise; six pack; door exercise; hang grow taller;
    height increase exercise; chin up
hand gripper, hand grip: hand strong; grip strong; forearm; finger exercise
gym gloves: gym hand; gym hand hard; lift hand; blister gym
gym shaker, shaker bottle: protein mix; shake gym
boxing gloves, punching bag: punch; angry hit; boxing; mma; gussa; anger out; fight learn
tummy trimmer, ab exerciser, slimming machine: belly exercise; belly fat exercise; fat exercise
trampoline: child jump; jump bounce
stopwatch, whistle: race time; referee; pt teacher; run timer
dart board: dart; target play; hostel wall game
knee pads, elbow guard: skate knee; fall skate; skating protect
archery, bow and arrow: bow; dhanush; teer; arrow play
kite: kite fly; patang; manjha; makar sankranti; uttarayan
frisbee: disc throw; beach throw; park throw
backpack: college books; office bag; books charger carry; two wheeler laptop; weekend carry; shoulders carry; commute
    carry; campus carry
school bag: class one; heavy books; school shoulder; books copy carry; bachche school; kitabein; school first
trolley bag: wedding travel; airport; train luggage; foreign trip; hostel shift; month trip; heavy bag pull; wheel
    pull; honeymoon
duffle bag: gym shoes carry; overnight trip; sports shoes carry; football kit
rucksack: leh; trek week; manali trek; tent carry; backpacker; ghoomne
lunch bag, tote bag: grocery carry; market bags; shopping polythene; bhaji market
neck pillow: bus night; flight long; head bus; car sleep neck; volvo; sleep sitting
yoga mat: back floor; asanas; morning stretch; exercise floor; plank; meditation floor; floor slip yoga; surya
dumbbells: arms thin; biceps; lift house; home workout; build body; body banani; weights; muscles tone
resistance band: physio; hotel workout; glutes; pull exercise
skipping rope: lose weight jump; cardio small; warm up; rope jump; weight kudna
treadmill: rain run; walk home winter; pollution run; walk indoors; steps home; run indoor
exercise bike: knee cardio; cycle indoor; pedal tv
cricket bat: gully cricket; sunday match; son batsman; cricket tournament; leather match; sachin; bat swing; cricket
    son
cricket ball: over bowl; spinner; yorker; ball swing
football: kick ball; goal score; messi; school ground ball; park kick; maidan khel
badminton racket: evening park game; society game; saina; sindhu; colony game; smash; court feather
shuttlecock: feather; racket without; feathers
basketball: dunk; hoop; three pointer
swimming goggles: pool eyes; chlorine; water eyes
swimsuit: learn swim; pool party; swim class; water park
bicycle: son cycle; park ride; fitness ride; office cycle; cycle birthday; two wheels; training wheels; ride learn
helmet: bike law; challan; head crash; ride safe; accident
bike cover: bike rain; bike outside; bike sun; bird bike; scooty dust
car cover: car outside; car tree; car sun; car birds; car dust
car accessories, car perfume: car stink; car wet smell; smoke car; new car smell
car vacuum cleaner: car biscuit; car sand; crumbs seat; dog hair car
tyre inflator: tyre low; highway tyre; tyre air; hawa kam; puncture highway; hawa tyre
car polish: paint dull; car scratch; sell car; gaadi chamak; car shine
car mat, car seat cover: car muddy; seats dirty; new car; seats torn; seat sweat; seat phati
phone holder: drive maps; google map; uber; map bike; navigation
dash cam: road accident; accident proof; road rage
air pump: football soft; ball flat; swim tube; mattress air; cycle soft; tyre soft
tent: sleep mountain; camp sleep; riverside; stars sleep
sleeping bag: camp cold; trek night
binoculars: birds far; safari see; stadium far; tiger see
telescope: moon see; saturn; stars see; planets see; son space see
fishing rod: fish river; lake fish
skates: wheels shoe; roll shoes
skateboard, scooter: trick board; board wheels
carrom board, chess board, board game: family sunday; striker; grandfather game; brain game; checkmate
punching bag, boxing gloves: anger out; fight learn; boxer; stress out punch; mary kom
gym gloves: palm hard; palms hurt; pull palm
water bottle, shaker: gym thirst; protein shake
sunglasses: ride sun
school bag, school backpack: books school; first standard; kids books; kitaab school; kandhe; school starts; copies
    bottle tiffin; new session
backpack, laptop backpack: office bike; laptop charger; daily metro; laptop rain; two straps; laptop office; work
    stuff carry; notes bottle carry
laptop sleeve: laptop scratches; laptop cover; laptop protect bag
rucksack: long trip; solo trip; camping gear; pahad saaman; spiti
trolley bag, suitcase: family vacation; two weeks; check in; clothes trip; moving abroad; studying abroad; hostel
    clothes; saaman; safar kapde; train long; wedding clothes travel
duffle bag: gym clothes; sports kit; one night; cricket clothes; weekend clothes; swimming stuff
toiletry bag, travel pouch: shampoo trip; bathroom things travel; shaving travel; creams travel
packing cubes: suitcase neat; socks suitcase; bag messy travel
luggage lock, luggage tag: bags lost; bag stolen train; bag identify; suitcase same
passport holder: visa papers; passport safe; boarding pass
shopping bag, tote bag: vegetables market; plastic ban; sabzi bazaar; milk bread carry; sabzi laane; kirana;
    polythene
travel adapter: abroad socket; dubai plug; us plug; uk socket
folder, document bag: marksheets; interview papers; property papers; kaagaz
tent: overnight hills; sleep outdoors; beach overnight; backyard night kids
sleeping bag: tent warm; cold mountain night
headlamp: hands light
binoculars: stadium; door dekh; distant
telescope: astronomy; chaand taare; craters
picnic mat: grass sit; park lunch; beach sit; ghaas baith
swimming goggles: eyes burn pool; swim see; tairte aankh
swimming cap: long hair swim
swimming tube: child float; not drown; baby pool; tairna sikh
car cover: car dusty; tree sap; parked open; gaadi dhoop; gaadi dhool; car rain parked; gaadi bahar
car polish, car shampoo: swirl; sunday car
car seat cover: seats stain; leather seats; car seat sweat; seat gandi
car mat: feet car dirty; monsoon car
car charger: phone dies car; charge road trip; cab driver charge
phone holder, car phone holder: driving phone; cab driver; rasta dekh; scooter maps
car perfume, car freshener: car stinks; car smell; gaadi smell; car odour; vomiting car smell; car gutka
car sunshade: car oven; steering hot; gaadi andar dhoop
dash cam: accidents; insurance proof; drive video
tyre inflator: highway air; hawa; tubeless air; petrol pump air
puncture repair kit: kel tyre
jump starter: battery dead car; car not start; gaadi start
car stereo, car speaker: car songs; road trip songs; gaadi gaane
bike cover: scooty outside; motorcycle outside; bike dhool; activa dhoop; bullet outside
helmet: police fine; bike safety; sir bachana; road safety head; fall bike
riding gloves, riding jacket: long ride; bike hands grip; hands vibrate
bike phone holder: bike maps; scooter phone; rapido driver
bike lock: bike stolen; cycle stolen; scooter theft; bike chori
engine oil: engine noise; mileage
chain lube: bike chain
bicycle: ride school; pedalling; park son ride; petrol free; fit ride; child ride two; saikil; pollution free
    commute
cycle light, bicycle light: cycling dark; seen cycle
cycling gloves: cycling hands
bicycle saddle, bicycle seat cover: cycling bum; cycle hard; saddle hurts
cricket bat: batsman; gully; leather ball; chauka; batting practice
cricket ball, tennis ball: bowl practice; bounce swing
cricket kit, batting gloves, batting pads: fast bowler; protect bat; first cricket
football: ground evening; maidan; lat maar
football shoes: slip ground; striker feet
basketball: nba; court bounce
badminton racket: society court; evening play couple; shuttlecock hit; colony evening; backyard net
shuttlecock: shuttle lost; badminton hit
table tennis bat: ping; office break game table
carrom board: goti; family wood; rainy family
chess board: king queen; pawns; think ahead
skates, roller skates: wheels shoes; skating class; pahiye joote
skateboard: tricks; deck wheels; ollie
dumbbells: body bana; toned arms; gym fees; dole; chest bana; gym mehngi
resistance band: travel workout; pull ups help; office exercise
skipping rope: lose weight home; boxer warm; kood; height grow
treadmill: walk home; rain jog; pollution jog; walk tv; walking bad knees; ghar daud; ghar chal; indoor running;
    indoor walking
exercise bike, exercise cycle: knee friendly; cycling home; legs exercise elderly; ghar cycle
yoga mat: floor hard exercise; knees hurt floor; exercise zameen; pranayam; workout floor; sit ups; zameen kasrat
pull up bar, push up bar, ab roller: pull-ups; hang door; push ups; six packs
hand grip: stress squeeze hand; wrist strength
gym gloves: calluses; lifting hands; chhale
shaker bottle: lumps protein; gym drink mix
boxing gloves, punching bag: anger; stress release; self defence; kickboxing; gussa nikaal; mukka
trampoline: jumping kids; kids energy
kite: sankranti; terrace wind; basant
dart board: bullseye; hostel game
knee pads: skating falls; volleyball knees; cycling child falls
travel organizer, cable organizer: chargers bag; cables travel; earphones travel
torch, headlamp, compass: lost trail; sunset trail; dark forest way; night trek pack; way back dark
compass: find north; direction trek; which way
sleeping bag: cocoon; sleep in hills tent; spiti nights; zip up sleep; warm sleep trek
camping stove, gas stove portable, camping cookware: cook on trek; maggi mountain; tea at camp; cook outside tent
binoculars: binocs; safari animals far; birds lake; see stage far
waterproof bag, dry bag, rain cover: things wet rafting; wet camping; keep dry trek
wallet: bulge pocket; metro card notes; slim cards; paise rakhne; gents cards; coins cards man
rucksack, trekking backpack: three days hills; load shoulders trek
helmet: bare head scooter; police fined head; keep head safe; wife rides activa
riding gloves: fingers numb ride; ladakh hands; bullet vibration
goalkeeper gloves, football gloves: keeper hands; save goals
cricket ball: nets practice ball; leather seam
hanging ball, batting practice, cricket net: practise batting alone; knock alone
barbell pad, squat pad: bar hurts shoulders; squat neck
yoga block, yoga mat: cannot touch toes; support stretch
"""
