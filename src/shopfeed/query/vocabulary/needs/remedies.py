"""Needs told as what hurts, what the doctor or a grandmother said, or what the body shall do: supplements and care."""

REMEDIES = """
whey protein, protein powder, whey isolate: trainer said sixty grams; vegetarian no eggs muscle; sore recovery; lean
    not fat; paneer daily not enough; lactose light; first month gym; body banane ka powder; trainer says eat more
    protein; vegetarian cannot build muscle; muscles do not grow; sore after gym every time; lift but nothing grows
    vegetarian; same body after year gym; two eggs not enough
plant protein, vegan protein, pea protein, women protein: milk bloats protein; vegan lifter; hair fall protein; mother
    low protein
mass gainer, weight gainer, gainer powder: shirt hangs loose; 48 kilos boy; eats but never fat; hostel boy too thin
    gain; wedding thin groom; relatives call skeleton; dubla ladka; cannot put weight; too thin height; eat lot stay
    thin; everyone laughs how thin; wind will blow away; wrist bones stick out; eat six rotis stay same
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
protein bar, energy bar, granola bar: office vending junk; trek bite; meeting skip lunch
peanut butter, oats, muesli: cheap protein; toast gym
multivitamin, multivitamin tablet, multivitamin gummies: exhausted despite sleep; picky eating; after dengue weak;
    brittle everything; night shift weak; always falling sick; kamzori rehti; tired all day no reason; always weak
    after illness; fall sick again again; do not eat vegetables; tired even after nine hours sleep; yawn ten morning;
    legs feel heavy all day; hungover without drinking
kid multivitamin, kid gummies, kid health drink, kid grow powder: shortest in class; eats nothing; weak memory school;
    vegetables refuse; falls sick school; lambai bachcha; child does not grow; son shortest class; child eats nothing;
    child lives chips; always last height line
health drink, malt drink, horlicks, bournvita: milk refuse child; grandfather weak milk; pregnant milk; diabetic milk
    powder
vitamin d, vitamin d3, calcium tablet, calcium: indoor job bones; mother knees crack; menopause bones; growing legs
    pain; report low d; back pain deficiency; haddi kamzor; bones ache report low; sit inside whole day no sun; report
    says vitamin low; work nights never see sun; everything aches doctor says sunshine
vitamin b12, b complex: tingling feet vegetarian; mouth ulcers; hands feet numb vegetarian; report low b12; forget
    words
iron tablet, iron syrup, beetroot powder, moringa powder: pale tired periods; hb seven; hair fall anaemia; pregnant
    blood low; always pale tired; blood report low; dizzy during periods
folic acid, prenatal vitamin: trying conceive; first trimester; pregnancy plan
biotin, biotin gummies, hair vitamin, keratin support: ponytail thinner; postpartum hair inside; nails peel; bald diet;
    hair thin after baby; nails break easily
collagen powder, collagen, glutathione, skin vitamin: glow from within; fine lines drink; knees skin both; complexion
    tablet
omega 3, fish oil, flaxseed oil, omega capsule: triglycerides report; father heart stent; dry eyes supplement; brain
    student; doctor says cholesterol high; heart trouble family
coq10, arjuna capsule, garlic tablet, heart care: cholesterol high natural; lipid report; bp natural
joint pain oil, joint support capsule, glucosamine, shallaki: morning stiff fingers; uric acid toe; arthritis mother;
    knees sound crack oil capsule; gathia; vaat; sandhi dard; joints stiff morning; old knees ache rainy day; fingers
    swollen stiff; hands too stiff roll rotis; mother groans getting up
uric acid capsule, gout capsule: swollen big toe; foot red night
turmeric capsule, curcumin, haldi capsule: swelling natural
ashwagandha, ashwagandha capsule, shatavari, brahmi: exam stress; cannot unwind; sleep anxious; new mother weak; tense
    all day cannot relax; worry too much; no energy evening; heart pounds before meetings; everything irritates; burnt
    out from work
shilajit, safed musli, gond siyah, men vitality: stamina husband; married life weak; men energy weak evening; mardana
    kamzori
melatonin, sleep gummies, sleep tablet, sleep aid: awake till three; jet lag; mind racing bed; night duty day; neend
    nahi aati goli; lie awake till three; thoughts racing night; cannot fall asleep without phone; sleep disturbed
    after night shifts; counting sheep every night; stare ceiling every night; toss turn till dawn; eyes open three
    morning; exam fear cannot sleep; mind does not switch off
brahmi syrup, ginkgo, memory tablet, lions mane: forget exam; grandfather forgetful; focus upsc; brain fog; yaad nahi
    rehta
chyawanprash, immunity booster, giloy juice, kadha: every season change cold; covid fear; kid sniffles; grandparents
    winter immunity; baar baar bimar; child catches every cold; family sick each winter; make body fight illness;
    someone sneezes child falls ill
zinc tablet, vitamin c tablet, effervescent tablet: office cold sneezing week; immunity fizzy
tulsi drops, cough syrup, honitus, lozenge: barking night; singer throat; teacher voice; tickle throat lecture; khich
    khich gale; cough does not let sleep; throat scratchy from teaching; voice gone before performance
steam inhaler, vaporizer, nasal spray, inhaler roll on: sinus head; swimmer nose; band naak raat; nose blocked cannot
    breathe night; breathe steam cold
triphala powder, isabgol, constipation tablet, laxative: toilet hour; hard motion; old parents stomach; travel no
    motion; kabz subah; sit toilet hour; stomach not clear days; motion only after two days; sit bathroom hour every
    morning; newspaper finished still toilet; belly tight no motion
digestive tablet, antacid, gas relief, digestive enzyme, hing goli: bloated wedding food; chest burn spicy; party
    overeaten; gas pet phulna; gas after chole rajma belly; stomach like balloon after eating; gas embarrassing office;
    stomach drum after rajma; belt opened after buffet
probiotic, gut health, curd culture: antibiotic stomach; loose frequently
liver care, liver tablet, milk thistle: fatty liver report; drinks weekends; sgpt
kidney stone, kidney care, stone capsule: stone pain; creatinine; burning urine; pathri
diabetic care, karela jamun juice, jamun seed powder, sugar control tablet: hba1c; prediabetic father; sweet urine;
    natural sugar; sugar badhi hui; sugar went up again; father sugar does not come down; natural way lower sugar
diabetic protein, sugar free sweetener, stevia: chai no sugar patient; diabetic sweets; keto tea
glucometer, test strip, glucose test strip, lancet: mother sugar up down; fasting prick home; strips finished; pregnant
    sugar; lab every week; sugar machine; prick finger lab every week; check mother sugar home; strips finished sugar
    machine; thirsty pee all night sugar; doctor wants reading before breakfast
bp monitor, blood pressure monitor: papa head heavy; pregnant pressure; stress office pressure; doctor chart twice;
    clinic machine home; father pressure goes up down; doctor wants pressure written daily; head spins check pressure;
    head heavy told note readings; blood rushes head anger; dizzy standing mother
thermometer, infrared thermometer, digital thermometer: midnight feverish baby; touchless kid; shop entry; mercury
    broke; bukhar kitna; child feels hot night; fever not; check fever without waking baby; baby feels warm two night;
    forehead burns serious; child shivering blanket; sent home from school hot
oximeter, nebulizer, oxygen can: wheeze baby; leh breathless; copd grandfather; breathing trouble check level home
ecg, stethoscope, diagnostic kit: nursing first year; doctor gift; heart flutter
weighing scale, body fat analyzer: fat loss chart; newborn kilo
walker, folding walker, rollator: after hip surgery; stroke steps; grandma balance bathroom; plaster hop; mother cannot
    walk after surgery; grandmother needs hold while walking; grandmother shuffles holds wall; takes support furniture
    walk
walking stick, crutch, quad stick: ligament plaster; uneven steps old; papa refuses walker; tripod balance; grandfather
    unsteady feet; father limps stairs; grandfather nearly fell road
wheelchair, commode wheelchair: mother cannot walk airport; fracture femur; temple parents cannot walk push; take
    patient outside house; broken leg move around
commode chair, raised toilet seat, grab bar, bath chair: indian toilet knees; bathe sitting; night toilet bedside;
    squatting impossible; grandfather cannot squat toilet; toilet too far old mother night; bathe old father sitting;
    father falls going toilet night; knees do not bend latrine
adult diaper, underpad, urine bag, bed pan: dementia wet; surgery bed; long travel old; bistar geela dadi; father leaks
    urine night; old mother cannot reach toilet; bed wet patient; cannot hold urine after surgery; long journey old man
    urine; grandmother cannot hold till bathroom; mattress soaked old father; embarrassed papa stopped going out;
    coughs leaks
bedsore mattress, air mattress, back rest, hospital bed: lying months; sores hip; feeding in bed; paralysed uncle;
    patient lying bed sores
neck stretcher, cervical pillow, neck relaxer, cervical collar: hump texting; desk crick; vertigo neck; gardan jakad;
    neck stiff from phone; neck pain from desk
heating pad, heat belt, hot water bag, period heat patch: day one cramps; winter stiff back warm belt; colic baby tummy
    warm; stiff neck warm; stomach cramps every month; back pain needs warmth; stiff back winter; cannot get up first
    day month; curl up pain monthly; hot brick stomach
pain relief spray, pain balm, pain relief oil, pain patch: cramp match; bent wrong; moving furniture back; headache
    migraine forehead; frozen shoulder; nas chadh gayi; hurt muscle match; back caught while lifting; headache wants
    balm; slept wrong neck hurts; twisted something back cylinder; slept crooked cannot turn head; muscle seized
    playing; thumb hurts from scrolling
ice pack, gel pack, cold compress: tooth swollen; eye swollen; cricket ball hit; wisdom tooth; swelling after fall;
    ankle swollen needs cold
knee brace, ankle binder, crepe bandage, arm sling: slipped stairs ankle; plaster wrist hang neck
compression stockings, varicose stocking: blue veins teacher; barber standing; dvt flight; pregnant calves; legs swell
    standing all day; veins show legs; ankles disappear evening; socks leave deep marks legs
first aid kit, bandage, antiseptic cream, cotton roll: office compulsory bandage box; knife slipped; blister trek;
    scooter skid; child fell bleeding; cut finger while cooking; office needs bandage box; knife slipped while
    chopping; blood no cotton home; picnic thirty kids injuries
burn cream, silver cream, scar: tawa burn; silencer leg burn; cracker burn; chai gir gayi; burnt hand tawa; hot oil
    splashed
anti fungal cream, anti fungal powder, fungal soap: gym groin itch; ringworm waist; toes itch white monsoon; daad
    khujli; itchy red ring skin; itching between legs; toes itch monsoon; scratch thighs public; ring shaped rash
    spreads family
scabies soap, itch cream, calamine: mosquito bumps kid; night itching family; heat bumps
wart remover, skin tag remover, corn cap, mole: neck tags; foot corn; finger wart
lice shampoo, lice comb, lice spray: school note head; daughter scratches head eggs; lice eggs hair comb; school sent
    note about hair; daughter scratches head all day; insects child hair; scratches saw eggs; tiny things crawl her
    plait
sanitary pad, menstrual cup, tampon, panty liner: leaks classroom; swim that week; rash pads; heavy flow night long
    pad; trek during; pads forget washroom; daughter first date month; white discharge; leak during class; periods come
    work; daughter got first period; stain skirt school; heavy bleeding night; unexpected that day office; embarrassed
    red spot skirt
intimate wash, lubricant, condom, delay spray: itching down; infection frequent
pregnancy test kit, ovulation kit: missed date; two lines; conceive track; period late; think may pregnant
breast oil, breast pump, lactation powder, nursing pad: milk low newborn; milk leaks shirt; shatavari feed
maternity belt, pregnancy pillow: bump heavy walk; bump side sleep support
eye drop, contact lens solution, eye compress, eye wash: screen gritty; contact lens rinse store; eyes red morning;
    aankh mein jalan; eyes itch red; eyes dry from screen; eyes like sandpaper; woke up pink eyes
ear plug, ear drop, anti snore strip, chin strap, snore clip: husband tractor; wife complains snore; water ear; mouth
    open sleep
nicotine gum, nicotine patch, anti addiction: cigarette ten daily; gutka father; sharab chhudana; quit cigarettes new
    year; want stop smoking; husband smokes too much; quit cigarettes; promised daughter no more cigarettes
electral, ors, glucose powder: loose motions; heat stroke labour; fasting weak; loo lagna; vomiting loose motion weak;
    dizzy after sun; child vomited all night weak; fainted sun
infant formula, baby cereal: no breast milk; six months solid; adopted baby; night top up
aloe vera juice, amla juice, wheatgrass juice, noni juice: empty stomach morning; hair skin both juice; acidity natural
spirulina, moringa, chlorella, super green: greens hate; detox superfood
honey, raw honey, gulkand, dry ginger powder: lemon warm; mother home remedy cough kid
herbal powder, ashwagandha powder, mulethi, haritaki, jaiphal powder: kaadha ingredients; baby janam ghutti; churan
fitkari, alum powder, multani mitti powder, neem powder: shaving cut; pimples natural
green tea, herbal tea, chamomile tea, tea bag: belly bloat; sleep calm; chai quit
hand sanitizer, hand wash, hand wash refill, soap dispenser: flu season hands; child before eating; before operating;
    muddy palms; keetanu haath; touched metro pole then eat
disinfectant spray, disinfectant wipes, surface sanitizer, fogging machine: hotel seat germs; phone germs; after
    patient room; gym bench
aroma oil, essential oil, lavender oil, tea tree oil: calm bedtime; headache smell
acupressure ring, magnetic bracelet, acupressure roller, massager wand: finger numbness acupressure
calcium tablet: bones weak after menopause; mother bones crack; back bones ache old
isabgol: old father constipated; strain toilet
antacid: chest burns after spicy food; burp sour after dinner; heavy stomach after wedding food; sour comes up lying
    down; pani puri fire chest; regret eating biryani
cough syrup: throat gives up after lectures; hack all night; wedding singing lost voice
vaporizer: cold head breathe steam
fish oil: never eat sea food omega; doctor said omega three
stevia: sweet tea sugar patient; crave sweets but diabetic
nebulizer: child wheezes every winter; breathing attack night; wheezes when crackers start; chest whistles night child;
    gasp winter smog
raised toilet seat: western toilet too low old knees
menstrual cup: swim during that week; tired changing pads
glucose powder: dizzy working sun; no strength fasting
anti acne cream: teenager hides face ashamed
sleep gummies: lie awake till three; chew before bed cannot sleep
lozenge: shouted match voice gone
pain balm: temples throb; head splitting after traffic
"""
