"""Needs of those who train at home, in a gym, on a mat or after an injury, by the thing that they train with."""

FITNESS = """
yoga mat, exercise mat, anti slip yoga mat: palms slide downward dog; spine hurts marble crunches; online yoga class
    home; society yoga morning; pregnant prenatal class; baby also rolls beside; knees press floor planks; gymnastics
    toddler floor; dari slips surya namaskar; anti slip sweaty palms; hands slide while doing yoga; floor hurts back
    exercising; doing exercise cold tiles; start online exercise class home; back hurts doing crunches tiles; elbows
    hurt plank floor; bedsheet slips during exercise
thick yoga mat, knee mat: bony knees floor; old knees floor exercise; senior floor exercise; knees cushion kneel
travel yoga mat, yoga mat bag, mat cover, carrying strap: carry mat class; mat rolls open; mat dust; retreat rishikesh
    mat
yoga block, yoga brick, yoga strap: cannot touch toes; stiff hamstrings; reach floor triangle; beginner flexibility;
    wheel pose support; split practice; cannot reach toes; body too stiff yoga
yoga wheel, yoga ring: back bend help; calf stretch ring; spine open roll
yoga ball, gym ball, exercise ball, stability ball: labour birthing; sit instead office chair; pregnant hips open; core
    balance; physiotherapy ball; pilates home; bounce colicky baby
meditation cushion, meditation mat, yoga cushion: legs numb vipassana; sit hour chant; zafu; knees pain padmasana; legs
    go numb sitting meditate; knees hurt sitting floor pray
yoga set, yoga kit: gift yoga friend; international yoga day; start yoga everything
acupressure mat, spike mat: back nails relax; insomnia back points
resistance band, exercise band, resistance tube: hotel room muscle; no space dumbbell; shoulder rehab; back exercise
    door; pull up assist; knee surgery strengthen; travelling consultant fit; patli physio; keep muscles while staying
    hotels; exercise without weights small room; physiotherapist told stretch shoulder; strengthen after injury home;
    shoulder surgery doctor exercises; travel work no gym; cannot lift heavy but want tone
loop band, booty band, mini loop band: hip activation; side walks; thigh tone woman; kamar niche tone; make hips thighs
    firm
toning tube, chest expander, pull reducer: pull spring chest; tummy pull foot; seated rowing rope; belly pull home; pet
    andar pull karna
dumbbell, dumbbell set, fixed dumbbell: arms flabby wedding sleeveless; biceps home cheap; two kilo women start;
    lockdown gym home; shoulders broad boy; school boy muscles; dole shole; bat wing arms; boy thin biceps; arms look
    flabby sleeveless; skinny arms want muscle; lift something home gym far; gym too expensive build arms; annual gym
    fees too much; arms like sticks; want muscles before college; sleeves hang loose arms
adjustable dumbbell, dumbbell rod, dumbbell plate: increase kilos slowly; one pair many weights; save space weights
weight plate, barbell, barbell rod, curl rod: bench press home; squat heavier; progressive overload; forearm curls; bar
    bend gym
kettlebell, slam ball, medicine ball: swing weight; throw ball core; explosive training; mma conditioning
home gym set, home gym, gym equipment, home gym combo: garage gym; gym membership wasted; husband promises gym; brother
    bodybuilding start; ghar par gym; village no gym; gym fees too costly; build body home no gym village; teenage son
    wants become strong; two friends want muscles roof; gym closes before return
gym bench, flat bench, exercise bench, incline bench: chest press lie; floor press limits; dumbbell lie support
push up bar, push up stand, push up board: wrists hurt pushups; deeper chest; army pushups train; chest definition;
    wrists hurt doing push ups; chest bigger home
pull up bar, chin up bar, hanging rod, door bar: hang height teenager; back wide; nda physical chin ups; doorway hang;
    spine decompress hang; lambai badhana latakna; grow taller hanging; hang from door home; fail chin ups physical
    test; police physical exam chin ups; shortest class wants inches
ab roller, ab wheel, ab exerciser: six abs beach; core harder than crunches; flat stomach summer; abs roll; get six
    pack without gym; belly hard muscles
sit up bar, sit-up stand, sit up assistant: feet come up crunches; nobody hold feet; belly crunch help
tummy trimmer, tummy twister, waist twister: paunch reduce tv; love handles twist; post baby paunch machine; mother
    belly exercise easy; tond ghatana ghar; reduce stomach home watching tv; lose belly after baby; stomach hangs over
    belt; lost shape after second baby; shirt buttons pull stomach; stomach came desk job
slim belt, sweat belt, waist trimmer, waist trainer: belly sweat jog; paunch wedding one month; hourglass dress; tummy
    wrap sweat; pet pasina belt; lose belly before wedding; sweat away stomach fat; look thin wedding photos soon
hand grip, hand gripper, grip strengthener: weak jar opening; arm wrestling; forearm veins; guitar finger strength;
    rock climb grip; stroke hand recover; gpay stress squeeze desk; grip became weak after stroke; cannot open jar lids
    weak hands; make forearms strong; something squeeze when stressed; fingers weak after fracture; handshake weak
finger exerciser, finger strengthener, smiley ball: pianist fingers; parkinson hand; stiff fingers arthritis; stress
    squeeze
gym glove, lifting glove, workout glove: palm calluses girlfriend complains; bar slips sweat; pull up blisters; hands
    hard gym; hatheli chhale; palms get hard from lifting; hands hurt holding iron bar
wrist wrap, wrist support, wrist band: bench wrist bends; bowling wrist pain; scooter accelerator wrist; badminton
    wrist sprain; plank wrist ache; wrist hurts after bowling; wrist pain riding scooter
lifting strap, weight lifting strap, tricep strap: grip fails deadlift; rows heavy grip
lifting belt, gym belt, weight lifting belt: back squat injury; deadlift spine; hernia fear weights; powerlifting; back
    hurts lifting heavy weights
ankle strap, cable attachment, tricep rope, lat bar: cable machine handle; triceps pushdown; glute kickback; lat
    pulldown bar
ankle weight, wrist weight: walk harder; leg lifts weighted; dance practice heavy
skipping rope, jump rope, speed rope: lose ten kilos terrace; boxer footwork; height grow kid; pg room cardio; school
    competition jump; double under; wire speed; five minutes sweat; counter jumps; lose weight small terrace cheap;
    burn fat without machine; exercise five minutes anywhere; child wants grow taller jumping; burn calories one room;
    no time gym sweat quickly; tiny hostel room exercise; breathless stairs want stamina
weighted rope, battle rope: arms fat burn rope; crossfit rope waves
hula hoop, hoola hoop: waist spin fun; daughter ring exercise; ring around waist
aerobic stepper, fitness stepper, step platform: step class home; stairs cardio small; zumba step; old lady steps
treadmill, motorized treadmill, motorised treadmill: rain stops walk; dogs chase morning jog; pollution no outside;
    women unsafe early walk; doctor cardio father home; run while netflix; run balcony bad weather machine; heatwave
    cannot walk outside; cannot walk outside too hot; pollution stops morning walk; street dogs chase when jog; walk
    while watching television; unsafe run outside after dark; dogs bark chase every morning walk; park too far walk
    daily; scared jog highway; heat outside no morning walk
walking pad, under desk treadmill, manual treadmill: walk during calls; small flat walk machine; electricity less walk
    machine; fold under bed
exercise bike, exercise cycle, spin bike: knee replacement cardio; mother cycle indoor; sweat without impact; hiit
    pedal; air bike handles; cycle watch serial; post bypass heart exercise; knees too bad run exercise; mother wants
    cycling inside house; cardio home without jumping; doctor forbade running knees gone; knees worn out want sweat;
    overweight cannot run joints
pedal exerciser, mini cycle: grandfather sitting legs move; bedridden leg movement; under desk pedal; paralysis leg;
    chair pedal; dadi baithe pair chalana; move legs while sitting; paralysed leg needs exercise; grandfather bedridden
    move legs; exercise under office table; old person cannot walk exercise
cross trainer, elliptical: joints safe full body; overweight no impact; arms legs together
rowing machine, vibration machine, ab machine: back arms cardio; row home; shake fat
trampoline: hyper kid burn energy; bounce adult cardio; autism jump; kids jump sofa all day; hyper child needs burn
    energy; twins jump bed all day
body weight scale, weighing scale: diet monday; pregnancy kilos; body fat; thyroid kilos; weekly weigh; vajan kitna
    hua; know if diet working; am getting fatter; check weight every morning
fitness tracker, pedometer, stopwatch: count laps; track runs; interval time; coach timing
foam roller, massage roller, muscle roller: it band tight; calves knots running; cricket bowler tight; doms next day;
    physio recommended roll; muscles sore day after gym; legs tight after running
massage ball, massage gun, muscle stick: knot shoulder blade; foot arch roll; after leg day; taxi driver back
knee support, knee cap, knee sleeve: squat crack; mother stairs knee grip; running kneecap; meniscus; football twist;
    winter old knees warm sleeve; ghutna kat kat; mother knees hurt stairs; knee pain when squatting; knee hurts after
    football; climb stairs bad knees; knees click climbing; knees scream stairs; limp after evening walk
ankle support, ankle brace: rolled ankle; basketball land; weak ankle run; twisted ankle playing; ankle weak since
    sprain
elbow support, elbow sleeve: tennis elbow; bowler elbow; plumber elbow
shin support, calf support, calf sleeve, compression sleeve: shin splints; calf pull; marathon calves; cramps football
thigh support, hamstring support, groin guard: hamstring pulled; sprint tear
back support, waist support, lumbar support: driver spine; biker tour back; housewife lifting cylinder; back pain after
    driving all day; lifting heavy hurts lower back; hurt back lifting cylinder; sit driving truck twelve hours; back
    locks getting up
shoulder support, posture corrector: rounded laptop; mother shouts sit straight
shaker bottle, protein shaker, gym shaker: protein lumps; office post gym mix; leaks gym powder; compartment tablets;
    spoon mixing clumps; protein powder always has lumps; mix powder gym; drink protein office; spoon cannot dissolve
    powder; powder sticks glass
gym water bottle, sipper bottle, gallon bottle: drink three litres; gym sip bottle; desk water forget; measured hourly
    water
gym towel, cooling towel, sport towel: wipe bench; sweat drip eyes; microfibre quick; cool neck heat
head band, sweat band, sport headband: sweat into eyes; hair sweat forehead running; tennis wrist wipe; sweat drips
    into eyes running; hair face while exercising
arm band, mobile arm band, phone armband: phone while jogging; running songs phone hold; no pockets shorts; nowhere
    keep phone jogging; running shorts have no pocket; listen songs while running phone bounces; phone bounces pocket
    running
boxing glove, punching bag, focus pad: office rage; teenage anger; self defence girls; kickboxing start; coach pads;
    bag hang home; mukka maarna; want hit something after office; so angry need punch; learn defend myself; teenager
    too much anger; boss makes want punch
hand wrap, mouth guard, head guard, shin guard: knuckles hurt; sparring face; teeth boxing; muay thai
karate uniform, taekwondo dress, karate belt, judo dress: son karate class; white dress belt; yellow belt exam; martial
    arts kid
nunchaku, kick pad, taekwondo pad: bruce lee; kick practice; chain sticks
mugdar, meel, indian club, gada: desi workout; wooden club swing
climbing rope, carabiner, exercise rope: wall climb; rappel; ninja train; rope class
gymnastic ring, suspension trainer, trx: body weight hang; calisthenics; straps door exercise
parallette, dip bar, dip stand: handstand; dips triceps; l sit
sauna suit, sweat suit, sauna belt: drop kilos fast weigh in; boxer weight cut
gym bag, gym kit bag: shoes shaker towel together
gym mat, interlocking mat, puzzle mat: dropping weights floor; neighbour noise jumping; kids judo floor; basement gym
    floor
balance board, balance ball, balance disc: ankle rehab; surfing practice
thigh master, leg exerciser, thigh exerciser: inner thighs; squeeze thighs sofa; kegel
face exerciser, jaw exerciser, jawline ball: double chin; sharp jaw; chew strengthen; face fat chin exercise
pt dumbbell, wooden dumbbell, lezim: school drill; pt display; assembly exercise
finisher medal, trophy, medal, whistle: society sports day; winners prize; coach blow; race prize
gym ball: sit better than chair back; exercise while pregnant home; baby turned wrong way exercise pregnant
posture corrector: shoulders bent from computer; mother says sit straight; son slouches over phone
shuttlecock: shuttle roof again
"""
