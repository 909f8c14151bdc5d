"""Needs of those who train at home, in a gym, on a mat or after an injury, by the thing that they train with."""

FITNESS = """
yoga mat, exercise mat, anti slip yoga mat: palms slide downward dog; spine hurts marble crunches; online yoga class
    home; society yoga morning; pregnant prenatal class; baby also rolls beside; knees press floor planks; gymnastics
    toddler floor; dari slips surya namaskar; anti slip sweaty palms
thick yoga mat, knee mat: bony knees floor; old knees floor exercise; senior floor exercise; knees cushion kneel
travel yoga mat, yoga mat bag, mat cover, carrying strap: carry mat class; mat rolls open; mat dust; retreat rishikesh
    mat
yoga block, yoga brick, yoga strap: cannot touch toes; stiff hamstrings; reach floor triangle; beginner flexibility;
    wheel pose support; split practice
yoga wheel, yoga ring: back bend help; calf stretch ring; spine open roll
yoga ball, gym ball, exercise ball, stability ball: labour birthing; sit instead office chair; pregnant hips open; core
    balance; physiotherapy ball; pilates home; bounce colicky baby
meditation cushion, meditation mat, yoga cushion: legs numb vipassana; sit hour chant; zafu; knees pain padmasana
yoga set, yoga kit: gift yoga friend; international yoga day; start yoga everything
acupressure mat, spike mat: back nails relax; insomnia back points
resistance band, exercise band, resistance tube: hotel room muscle; no space dumbbell; shoulder rehab; back exercise
    door; pull up assist; knee surgery strengthen; travelling consultant fit; patli physio
loop band, booty band, mini loop band: hip activation; side walks; thigh tone woman; kamar niche tone
toning tube, chest expander, pull reducer: pull spring chest; tummy pull foot; seated rowing rope; belly pull home; pet
    andar pull karna
dumbbell, dumbbell set, fixed dumbbell: arms flabby wedding sleeveless; biceps home cheap; two kilo women start;
    lockdown gym home; shoulders broad boy; school boy muscles; dole shole; bat wing arms; boy thin biceps
adjustable dumbbell, dumbbell rod, dumbbell plate: increase kilos slowly; one pair many weights; save space weights
weight plate, barbell, barbell rod, curl rod: bench press home; squat heavier; progressive overload; forearm curls; bar
    bend gym
kettlebell, slam ball, medicine ball: swing weight; throw ball core; explosive training; mma conditioning
home gym set, home gym, gym equipment, home gym combo: garage gym; gym membership wasted; husband promises gym; brother
    bodybuilding start; ghar par gym; village no gym
gym bench, flat bench, exercise bench, incline bench: chest press lie; floor press limits; dumbbell lie support
push up bar, push up stand, push up board: wrists hurt pushups; deeper chest; army pushups train; chest definition
pull up bar, chin up bar, hanging rod, door bar: hang height teenager; back wide; nda physical chin ups; doorway hang;
    spine decompress hang; lambai badhana latakna
ab roller, ab wheel, ab exerciser: six abs beach; core harder than crunches; flat stomach summer; abs roll
sit up bar, sit-up stand, sit up assistant: feet come up crunches; nobody hold feet; belly crunch help
tummy trimmer, tummy twister, waist twister: paunch reduce tv; love handles twist; post baby paunch machine; mother
    belly exercise easy; tond ghatana ghar
slim belt, sweat belt, waist trimmer, waist trainer: belly sweat jog; paunch wedding one month; hourglass dress; tummy
    wrap sweat; pet pasina belt
hand grip, hand gripper, grip strengthener: weak jar opening; arm wrestling; forearm veins; guitar finger strength;
    rock climb grip; stroke hand recover; gpay stress squeeze desk
finger exerciser, finger strengthener, smiley ball: pianist fingers; parkinson hand; stiff fingers arthritis; stress
    squeeze
gym glove, lifting glove, workout glove: palm calluses girlfriend complains; bar slips sweat; pull up blisters; hands
    hard gym; hatheli chhale
wrist wrap, wrist support, wrist band: bench wrist bends; bowling wrist pain; scooter accelerator wrist; badminton
    wrist sprain; plank wrist ache
lifting strap, weight lifting strap, tricep strap: grip fails deadlift; rows heavy grip
lifting belt, gym belt, weight lifting belt: back squat injury; deadlift spine; hernia fear weights; powerlifting
ankle strap, cable attachment, tricep rope, lat bar: cable machine handle; triceps pushdown; glute kickback; lat
    pulldown bar
ankle weight, wrist weight: walk harder; leg lifts weighted; dance practice heavy
skipping rope, jump rope, speed rope: lose ten kilos terrace; boxer footwork; height grow kid; pg room cardio; school
    competition jump; double under; wire speed; five minutes sweat; counter jumps
weighted rope, battle rope: arms fat burn rope; crossfit rope waves
hula hoop, hoola hoop: waist spin fun; daughter ring exercise; ring around waist
aerobic stepper, fitness stepper, step platform: step class home; stairs cardio small; zumba step; old lady steps
treadmill, motorized treadmill, motorised treadmill: rain stops walk; dogs chase morning jog; pollution no outside;
    women unsafe early walk; doctor cardio father home; run while netflix; run balcony bad weather machine; heatwave
    cannot walk outside
walking pad, under desk treadmill, manual treadmill: walk during calls; small flat walk machine; electricity less walk
    machine; fold under bed
exercise bike, exercise cycle, spin bike: knee replacement cardio; mother cycle indoor; sweat without impact; hiit
    pedal; air bike handles; cycle watch serial; post bypass heart exercise
pedal exerciser, mini cycle: grandfather sitting legs move; bedridden leg movement; under desk pedal; paralysis leg;
    chair pedal; dadi baithe pair chalana
cross trainer, elliptical: joints safe full body; overweight no impact; arms legs together
rowing machine, vibration machine, ab machine: back arms cardio; row home; shake fat
trampoline: hyper kid burn energy; bounce adult cardio; autism jump
body weight scale, weighing scale: diet monday; pregnancy kilos; body fat; thyroid kilos; weekly weigh; vajan kitna hua
fitness tracker, pedometer, stopwatch: count laps; track runs; interval time; coach timing
foam roller, massage roller, muscle roller: it band tight; calves knots running; cricket bowler tight; doms next day;
    physio recommended roll
massage ball, massage gun, muscle stick: knot shoulder blade; foot arch roll; after leg day; taxi driver back
knee support, knee cap, knee sleeve: squat crack; mother stairs knee grip; running kneecap; meniscus; football twist;
    winter old knees warm sleeve; ghutna kat kat
ankle support, ankle brace: rolled ankle; basketball land; weak ankle run
elbow support, elbow sleeve: tennis elbow; bowler elbow; plumber elbow
shin support, calf support, calf sleeve, compression sleeve: shin splints; calf pull; marathon calves; cramps football
thigh support, hamstring support, groin guard: hamstring pulled; sprint tear
back support, waist support, lumbar support: driver spine; biker tour back; housewife lifting cylinder
shoulder support, posture corrector: rounded laptop; mother shouts sit straight
shaker bottle, protein shaker, gym shaker: protein lumps; office post gym mix; leaks gym powder; compartment tablets;
    spoon mixing clumps
gym water bottle, sipper bottle, gallon bottle: drink three litres; gym sip bottle; desk water forget; measured hourly
    water
gym towel, cooling towel, sport towel: wipe bench; sweat drip eyes; microfibre quick; cool neck heat
head band, sweat band, sport headband: sweat into eyes; hair sweat forehead running; tennis wrist wipe
arm band, mobile arm band, phone armband: phone while jogging; running songs phone hold; no pockets shorts
boxing glove, punching bag, focus pad: office rage; teenage anger; self defence girls; kickboxing start; coach pads;
    bag hang home; mukka maarna
hand wrap, mouth guard, head guard, shin guard: knuckles hurt; sparring face; teeth boxing; muay thai
karate uniform, taekwondo dress, karate belt, judo dress: son karate class; white dress belt; yellow belt exam; martial
    arts kid
nunchaku, kick pad, taekwondo pad: bruce lee; kick practice; chain sticks
mugdar, meel, indian club, gada: desi workout; wooden club swing
climbing rope, carabiner, exercise rope: wall climb; rappel; ninja train; rope class
gymnastic ring, suspension trainer, trx: body weight hang; muscle up; calisthenics; straps door exercise
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
"""
