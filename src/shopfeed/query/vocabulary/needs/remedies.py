"""Needs told as what hurts, what the doctor or a grandmother said, or what the body shall do: supplements and care."""

REMEDIES = """
whey protein, protein powder, whey isolate: trainer said sixty grams; vegetarian no eggs muscle; sore recovery; lean
    not fat; paneer daily not enough; lactose light; first month gym; body banane ka powder
plant protein, vegan protein, pea protein, women protein: milk bloats protein; vegan lifter; hair fall protein; mother
    low protein
mass gainer, weight gainer, gainer powder: shirt hangs loose; 48 kilos boy; eats but never fat; hostel boy too thin
    gain; wedding thin groom; relatives call skeleton; dubla ladka
ayurvedic weight gainer, weight gain capsule: cheeks sunken; appetite none thin; naturally fuller; girl too thin
    marriage
creatine, creatine monohydrate: stuck bench; power sprint; watery muscles
pre workout, caffeine tablet, nitric oxide: evening gym sleepy; lazy after office gym; focus lift
bcaa, eaa, intra workout, electrolyte: cramps match; fasting gym; sweat salts marathon
fat burner, l carnitine, weight loss capsule: stubborn belly; wedding three months; pcos weight; diet stuck; pet ki
    charbi goli
garcinia, green coffee, apple cider vinegar, weight loss gummies: bloated after lunch; slim without gym; thyroid weight
slim juice, detox juice, detox tea, weight management juice: clean after diwali sweets; morning slim
meal replacement shake, herbalife, slim shake: dinner skip; no time breakfast diet; calorie count
protein bar, energy bar, granola bar: office vending junk; trek bite; meeting skip lunch; after football
peanut butter, oats, muesli: cheap protein; toast gym
multivitamin, multivitamin tablet, multivitamin gummies: exhausted despite sleep; picky eating; after dengue weak;
    brittle everything; night shift weak; always falling sick; kamzori rehti
kid multivitamin, kid gummies, kid health drink, kid grow powder: shortest in class; eats nothing; weak memory school;
    vegetables refuse; falls sick school; lambai bachcha
health drink, malt drink, horlicks, bournvita: milk refuse child; grandfather weak milk; pregnant milk; diabetic milk
    powder
vitamin d, vitamin d3, calcium tablet, calcium: indoor job bones; mother knees crack; menopause bones; growing legs
    pain; report low d; back pain deficiency; haddi kamzor
vitamin b12, b complex: tingling feet vegetarian; mouth ulcers; hands feet numb vegetarian; report low b12; forget
    words
iron tablet, iron syrup, beetroot powder, moringa powder: pale tired periods; hb seven; hair fall anaemia; pregnant
    blood low
folic acid, prenatal vitamin: trying conceive; first trimester; pregnancy plan
biotin, biotin gummies, hair vitamin, keratin support: ponytail thinner; postpartum hair inside; nails peel; bald diet
collagen powder, collagen, glutathione, skin vitamin: glow from within; fine lines drink; knees skin both; complexion
    tablet
omega 3, fish oil, flaxseed oil, omega capsule: triglycerides report; father heart stent; dry eyes supplement; brain
    student
coq10, arjuna capsule, garlic tablet, heart care: cholesterol high natural; lipid report; bp natural
joint pain oil, joint support capsule, glucosamine, shallaki: morning stiff fingers; uric acid toe; arthritis mother;
    knees sound crack oil capsule; gathia; vaat; sandhi dard
uric acid capsule, gout capsule: swollen big toe; foot red night
turmeric capsule, curcumin, haldi capsule: swelling natural
ashwagandha, ashwagandha capsule, shatavari, brahmi: exam stress; cannot unwind; sleep anxious; new mother weak
shilajit, safed musli, gond siyah, men vitality: stamina husband; married life weak; men energy weak evening; mardana
    kamzori
melatonin, sleep gummies, sleep tablet, sleep aid: awake till three; jet lag; mind racing bed; night duty day; neend
    nahi aati goli
brahmi syrup, ginkgo, memory tablet, lions mane: forget exam; grandfather forgetful; focus upsc; brain fog; yaad nahi
    rehta
chyawanprash, immunity booster, giloy juice, kadha: every season change cold; covid fear; kid sniffles; grandparents
    winter immunity; baar baar bimar
zinc tablet, vitamin c tablet, effervescent tablet: office cold sneezing week; travel sick; immunity fizzy
tulsi drops, cough syrup, honitus, lozenge: barking night; singer throat; teacher voice; tickle throat lecture; khich
    khich gale
steam inhaler, vaporizer, nasal spray, inhaler roll on: blocked night; sinus head; swimmer nose; band naak raat
triphala powder, isabgol, constipation tablet, laxative: toilet hour; hard motion; old parents stomach; travel no
    motion; kabz subah
digestive tablet, antacid, gas relief, digestive enzyme, hing goli: bloated wedding food; chest burn spicy; party
    overeaten; gas pet phulna; chole gas
probiotic, gut health, curd culture: antibiotic stomach; loose frequently
liver care, liver tablet, milk thistle: fatty liver report; drinks weekends; sgpt
kidney stone, kidney care, stone capsule: stone pain; creatinine; burning urine; pathri
diabetic care, karela jamun juice, jamun seed powder, sugar control tablet: hba1c; prediabetic father; sweet urine;
    natural sugar; sugar badhi hui
diabetic protein, sugar free sweetener, stevia: chai no sugar patient; diabetic sweets; keto tea
glucometer, test strip, glucose test strip, lancet: mother sugar up down; fasting prick home; strips finished; pregnant
    sugar; lab every week; sugar machine
bp monitor, blood pressure monitor: papa head heavy; pregnant pressure; stress office pressure; doctor chart twice;
    clinic machine home
thermometer, infrared thermometer, digital thermometer: midnight feverish baby; touchless kid; shop entry; mercury
    broke; bukhar kitna
oximeter, nebulizer, oxygen can: wheeze baby; leh breathless; copd grandfather
ecg, stethoscope, diagnostic kit: nursing first year; doctor gift; heart flutter
weighing scale, body fat analyzer: fat loss chart; newborn kilo
walker, folding walker, rollator: after hip surgery; stroke steps; grandma balance bathroom; plaster hop
walking stick, crutch, quad stick: ligament plaster; uneven steps old; papa refuses walker; tripod balance
wheelchair, commode wheelchair: mother cannot walk airport; fracture femur; temple parents cannot walk push; stairs
    carry
commode chair, raised toilet seat, grab bar, bath chair: indian toilet knees; bathe sitting; night toilet bedside;
    squatting impossible
adult diaper, underpad, urine bag, bed pan: dementia wet; surgery bed; long travel old; bistar geela dadi
bedsore mattress, air mattress, back rest, hospital bed: lying months; sores hip; feeding in bed; paralysed uncle
neck stretcher, cervical pillow, neck relaxer, cervical collar: hump texting; desk crick; vertigo neck; gardan jakad
heating pad, heat belt, hot water bag, period heat patch: day one cramps; winter stiff back warm belt; colic baby tummy
    warm; stiff neck warm
pain relief spray, pain balm, pain relief oil, pain patch: cramp match; bent wrong; moving furniture back; headache
    migraine forehead; frozen shoulder; nas chadh gayi
ice pack, gel pack, cold compress: tooth swollen; eye swollen; cricket ball hit; wisdom tooth
knee brace, ankle binder, crepe bandage, arm sling: slipped stairs ankle; plaster wrist hang neck
compression stockings, varicose stocking: blue veins teacher; barber standing; dvt flight; pregnant calves
first aid kit, bandage, antiseptic cream, cotton roll: office compulsory bandage box; knife slipped; blister trek;
    scooter skid
burn cream, silver cream, scar: tawa burn; silencer leg burn; cracker burn; chai gir gayi
anti fungal cream, anti fungal powder, fungal soap: gym groin itch; ringworm waist; toes itch white monsoon; daad
    khujli
scabies soap, itch cream, calamine: mosquito bumps kid; night itching family; heat bumps
wart remover, skin tag remover, corn cap, mole: neck tags; foot corn; finger wart
lice shampoo, lice comb, lice spray: school note head; daughter scratches head eggs; lice eggs hair comb
period pain, menstrual cup, sanitary pad, tampon, panty liner: leaks classroom; swim that week; rash pads; heavy flow
    night long pad; trek during; pads forget washroom; daughter first date month; white discharge
intimate wash, lubricant, condom, delay spray: itching down; infection frequent
pregnancy test kit, ovulation kit: missed date; two lines; conceive track
breast oil, breast pump, lactation powder, nursing pad: milk low newborn; milk leaks shirt; shatavari feed
maternity belt, pregnancy pillow: bump heavy walk; bump side sleep support
eye drop, contact lens solution, eye compress, eye wash: screen gritty; contact lens rinse store; eyes red morning;
    aankh mein jalan
ear plug, ear drop, anti snore strip, chin strap, snore clip: husband tractor; wife complains snore; water ear; mouth
    open sleep
nicotine gum, nicotine patch, anti addiction: cigarette ten daily; gutka father; sharab chhudana; quit new year
oral rehydration, electral, glucose powder: loose motions; heat stroke labour; fasting weak; loo lagna
infant formula, baby cereal: no breast milk; six months solid; adopted baby; night top up
aloe vera juice, amla juice, wheatgrass juice, noni juice: empty stomach morning; hair skin both juice; acidity natural
spirulina, moringa, chlorella, super green: greens hate; detox superfood
honey, raw honey, gulkand, dry ginger powder: lemon warm; mother home remedy cough kid
herbal powder, ashwagandha powder, mulethi, haritaki, jaiphal powder: nani remedies; kaadha ingredients; baby janam
    ghutti; churan
fitkari, alum powder, multani mitti powder, neem powder: shaving cut; pimples natural
green tea, herbal tea, chamomile tea, tea bag: belly bloat; sleep calm; chai quit
phenyl hand sanitizer, hand wash, hand wash refill, soap dispenser: flu season hands; child before eating; before
    operating; muddy palms; keetanu haath
disinfectant spray, disinfectant wipes, surface sanitizer, fogging machine: hotel seat germs; phone germs; after
    patient room; gym bench
aroma oil, essential oil, lavender oil, tea tree oil: calm bedtime; headache smell
acupressure ring, magnetic bracelet, acupressure roller, massager wand: finger numbness acupressure
"""
