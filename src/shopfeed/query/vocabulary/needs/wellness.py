"""Needs of health and food supplements: what hurts, what a doctor said, what age brings."""

WELLNESS = """
mass gainer, weight gainer, protein powder: gain kilos; too thin; skinny want weight; underweight; clothes hang thin
    body
whey protein, protein powder: muscle after workout; gym trainer said protein; lean muscle
plant protein, vegan protein, protein powder: vegan muscles; no milk protein; lactose gym
protein bar: hungry after gym; office snack protein
creatine, pre workout: more reps; pump before gym; strength gym
bcaa, electrolyte powder: tired in workout; cramps running
ashwagandha, shilajit: stress weak; stamina men; cannot sleep tension; kamzori mard
multivitamin, vitamin tablets: always tired; cannot focus; no energy; weak after fever; thakan din bhar
vitamin c tablets, vitamin c: immunity; catch colds often; citrus; zinc immunity
vitamin d, calcium tablets: bones weak; no sun office; vitamin d low; elder bones; fracture heal
iron tablets, iron supplement: hemoglobin low; blood less; anaemia; khoon ki kami
biotin, hair vitamins, hair gummies: hair weak vitamins; nails brittle; hair from inside
omega 3, fish oil, flaxseed: cholesterol high; heart doctor; triglycerides
collagen: skin from inside; joints young
joint support tablets, glucosamine: joint tablets; cartilage; knees tablets mother
probiotic, digestive enzyme: bloating; stomach upset often; gut
isabgol, constipation: motion hard; kabz; not clear morning
antacid, eno, digestive: acidity; burning chest; heavy meal gas
apple cider vinegar, weight loss gummies: flat belly drink; appetite less; metabolism
green tea, fat burner: slim drink; belly melt
meal replacement shake: skip meal diet
diabetic protein, sugar free sweetener, stevia: sweet for diabetic; sugar patient sweet; tea without sugar diabetic
karela juice, jamun, diabetic care: sugar control natural
amla juice, aloe vera juice, giloy juice: morning healthy juice; ayurvedic immunity
chyawanprash: winter immunity child; grandmother immunity
honey, throat lozenges, cough syrup: throat scratchy; voice hoarse; cough night
steam inhaler, steamer, vaporizer: nose blocked night; cold steam; sinus; congestion
nasal spray, nasal strips, anti snore: blocked nose sleep; husband snoring stop; snores wife awake
nebulizer: child wheeze; asthma machine; breathless child
inhaler spacer: asthma pump child
pulse oximeter: oxygen level; breath check; covid oxygen
thermometer, digital thermometer, infrared thermometer: child body hot; fever check; forehead fever; tap naapna
bp monitor, blood pressure monitor: pressure home check; bp goes up down; mother bp; hypertension; dizzy
glucometer, glucose test strips: sugar home check; sugar daily; finger sugar; diabetes check home; test strips finished
ecg monitor, heart rate monitor: heartbeat irregular
weighing scale, body fat scale, weighing machine: kilos lost; fat percent; morning weight
pedometer, fitness band: steps grandfather
pill box, pill organizer, medicine organizer: forgets tablets; which tablet when; weekly medicines; tablets mixed
pill cutter: half tablet
first aid kit, bandage, antiseptic: child fell knee; cut finger; bike fall scratch; bleeding
crepe bandage, ankle support, ankle brace: ankle twist; sprain; moch; ankle weak football
knee support, knee cap, knee brace: knees ache stairs; knee pain walk; knee old age; ghutne; knee bend pain; ligament
back support belt, lumbar support, lumbar belt: slip disc; back catch; lifting back pain; kamar dard belt
cervical collar, neck support, cervical pillow: neck pain doctor collar; spondylitis; neck stiff
shoulder support, arm sling, arm support: fracture arm; shoulder dislocated; plaster hand
wrist brace, wrist support, wrist rest: wrist numb typing; carpal tunnel; mouse wrist pain
finger splint, thumb support: finger fracture
tennis elbow support, elbow support: elbow pain
abdominal belt, pregnancy belt: after delivery belly; c section support; pregnant back pain
posture corrector: hunch; sit bent; shoulders rounded; jhuka rehta
compression stockings, compression socks, varicose stockings: legs swell; blue veins; standing swell; long flight legs;
    nurse legs
heel cushion, silicone heel, insole, orthotic insole: heel pain morning; plantar; heel spur; flat feet; stand all day
orthopedic slippers, ortho slippers, doctor chappal: heel pain chappal; soft chappal mother; foot pain home slipper
toe separator, bunion corrector: big toe bent; toes overlap
foot massager, leg massager, massager: calves ache; legs tired; feet sore evening; pair thak; parents legs
foot spa, foot bath: soak feet; tired feet hot water
massage gun, body massager: muscle knots; gym soreness; shoulders tight
neck massager, shoulder massager: neck tight desk; stress shoulders
back massager, massage cushion, massage chair: back massage chair; masseur home
acupressure mat, acupressure roller, acupressure slipper: points press; foot roller; acupressure
heating pad, hot water bag: period cramps; back heat; pain heat; stomach pain warm; sikai
ice pack, cold pack: swelling cold; injury ice; fever head cold
pain relief spray, pain relief gel, pain balm: muscle pull; headache balm; back rub; joint rub; match injury
tens machine, physiotherapy machine: physio home; nerve pain current
resistance band, therapy band, exercise band: physio rubber stretch; injury exercise; shoulder rehab
hand grip, exercise ball, smiley ball: weak grip stroke; hand exercise patient; fingers exercise elder
walking stick, walker, crutches: unsteady walk; hip surgery; leg plaster; grandfather balance; elder falls
wheelchair: cannot walk; carry patient; grandmother airport
commode chair, toilet seat raiser, commode: cannot squat; elder toilet; indian toilet old knees; get up from toilet
grab bar, bathroom rail, safety rail: elder bathroom slip; hold toilet wall
shower chair, bath stool, bathroom stool: bathe sitting elder; patient bath
bed pan, urine pot: bedridden toilet
adult diaper, underpad: leak urine elder; patient bed wet; old age pee
air mattress medical, anti bedsore mattress, air bed: bed sores; bedridden back
hospital bed table, overbed table, back rest: patient sit bed; eat in bed patient
hearing aid, hearing amplifier, ear machine: grandfather deaf; cannot hear; tv too loud dadaji; sunai kam
ear wax remover, ear cleaner: wax ear; ear blocked
ear plugs: cannot sleep snoring; noise sleep; water ear swimming
reading glasses, magnifying glass: letters small; newspaper blurred; after forty near vision
blue light glasses, computer glasses: screen headache; eyes burn laptop; mobile eyes child
eye drops, eye gel, eye mask: eyes dry; eye tired
contact lens case, lens solution: lenses wash; keep lenses
tongue cleaner, mouthwash: mouth foul morning; breath smells; white tongue
dental floss, interdental brush, water flosser: food stuck teeth; gaps teeth; dentist said floss
toothpaste, sensitive toothpaste: cold water teeth pain; gums bleed; yellow teeth; cavities; gums swell
electric toothbrush, toothbrush: brush lazy; plaque; braces clean; kids brushing
teeth whitening, whitening kit: stained teeth; bright smile wedding; gutka stains
denture cleaner, denture adhesive: false teeth
mouth guard, night guard: grind teeth; boxing teeth
nicotine gum, nicotine patch: quit smoking; leave cigarettes; gutka chhodna
sanitary pads, period panty, menstrual cup: heavy days; leak night; travel periods; first period daughter
intimate wash: itching private; hygiene intimate
pregnancy test, ovulation kit: know pregnant; plan baby
maternity pillow, pregnancy pillow: pregnant cannot sleep; belly support sleep
breast pump, breast pads, nipple cream: leak milk; pump milk office; sore feeding
condom, lubricant: protection; safe
face mask, n95 mask: smog outside; dust bike; sick colleagues; pollution walk
air purifier: asthma bedroom; dust allergy; smoke indoors; pollution baby; smog indoors choking
humidifier: dry air nose bleed; dry throat; heater dry
mosquito repellent, mosquito net: bites child; dengue; evening bites
lice comb, lice shampoo: lice; joon; school head itch
anti fungal cream, anti fungal powder: ringworm; itch thighs; daad; fungus toes
wart remover, mole remover: warts; skin tags
corn cap, corn remover: corn foot; hard skin toe
burn ointment, antiseptic cream: burnt kitchen hand; oil burn
scar cream, stretch mark oil, bio oil: stretch marks; old scar; pregnancy marks; delivery marks
yoga mat, yoga block, yoga strap: stiff body stretch; asanas floor; knees hurt marble yoga; slip during asanas
meditation cushion, meditation chair: sit meditation; sit cross legged pain
gym ball, exercise ball: core ball; pregnant exercise ball; sit ball
ab roller, ab exerciser, tummy trimmer: abs; six pack home; belly exercise; no gym abs
push up bar, pull up bar: chest home; pull body up; door bar
dumbbells, kettlebell, barbell, weight plates: lift weights; biceps; arms; home gym start
skipping rope: burn calories small space; boxers skip
treadmill, walking pad: walk inside rain; run home; elder walk indoors
exercise cycle, exercise bike: pedal indoors; knees safe cardio
stepper, mini pedal exerciser: pedal sitting; old exercise chair; steps machine
sweat belt, slimming belt, sauna belt: tond; belly sweat; waist thin; pet kam; tummy less
gym gloves, gym belt, wrist wraps: palms lift hurt; deadlift back; heavy lifting support
foam roller: roll muscles; tight hamstrings; it band
gym bag, shaker: carry gym things; mix powder
swimming goggles, swimming cap, ear plugs: eyes burn pool; chlorine hair; water in ears
swim float, swimming ring, arm float, life jacket: learn to float; child afraid water; kickboard
"""
