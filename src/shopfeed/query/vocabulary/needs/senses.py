"""Words that say the same where a need is told: English, Indian English and Hinglish beside each other."""

SENSES = """
hot: garam garm heated garmagaram tatta
cold: chilled thanda thandi thande thand thandak chilly chill sardi icy freezing freeze frozen shiver shivering
    kampkampi
heat: garmi garmiyon summer sweltering loo heatwave scorching
winter: sardiyon jaada december january
rain: monsoon barish baarish baarishon barsaat rainy drizzle downpour saawan bheeg bhig wet puddle puddles drenched
sun: dhoop sunny sunlight sunshine uv glare
dust: dhool dhul dusty
dirt: dirty ganda gandi gande grime grimy filthy soil stain stained daag dhabba dhabbe
smell: smelly stink stinks stinking stinky odour odor badboo badbu boo foul reek reeks musty
noise: noisy shor loud snoring snore
dark: andhera andhere darkness dim dull raat
night: raat raatko overnight nights nighttime
light: roshni roshan ujala bright brighten lighten
water: paani pani jal
milk: doodh dudh
tea: chai chaai chay
coffee: kaapi kapi
drink: drinks beverage sip sips peena peene
juice: ras sharbat smoothie milkshake
food: khana khaana khane bhojan meal meals lunch dinner leftovers roti sabzi
roti: chapati chapatis phulka rotis paratha parathe
bread: toast pav breadslice
vegetable: sabzi sabji vegetables veggies veg tarkari bhaji
onion: pyaz pyaaz kanda onions
garlic: lehsun adrak ginger lasun
egg: anda ande eggs omelette
meat: chicken mutton gosht kebab
fruit: phal fal fruits
spice: masala masale masalas spices
lentil: dal daal rajma chana chole pulses
flour: atta aata maida besan
sugar: cheeni chini shakkar jaggery gud
salt: namak
oil: tel tail
sweet: meetha mithai sweets
cake: cakes cupcake muffin
ice: baraf barf icecream kulfi
cook: cooking pakana pakane banana banane bana bake khana-banana
boil: ubal ubalna ubaalna ubaal boiling
fry: fried talna tala frying deepfry
grind: pees pisna peesna grinding pisai crush powdery
cut: chop kaat kaatna kaatne slice dice chopping cutting katne
peel: chheel chhilka chhilna chheelna
stir: mix beat whisk phentna
knead: goondh gundh gunthna goondhna aata-goondhna
serve: parosna parosne serving
store: rakhna rakhne rakhe rakhu stash keep storing storage sambhal put keeping stow
carry: haul lug le jaana leja lejane leke take taking transport dhona uthana
wash: dhona dhone dhulai dhulna dho washing rinse scrub scrubbing laundry
clean: saaf saf safai safaai cleaning wipe tidy polish sweep ponchna
dry: sukha sukhana sukhane sukhaane drying sukhe
iron: press istri istree crease creases wrinkle-free crumpled wrinkled
sew: silai silna silne stitch stitching tailor mend torn
clothes: kapde kapda kapdon clothing garments laundry
dish: bartan utensils utensil dishes crockery
floor: farsh pharsh zameen tiles tile marble
toilet: latrine commode washroom loo potty tatti
bathroom: bath nahana nahane nahaane bathing snan shower
kitchen: rasoi rasoighar
room: kamra kamre bedroom hall drawingroom living
house: ghar home flat apartment makaan
wall: deewar diwar deewaar plaster walls
window: khidki khidkiyan windows
door: darwaza darwaze gate darwaja entrance
roof: chhat terrace
balcony: terrace patio verandah
garden: bageecha bagicha lawn backyard kyari
bed: bistar palang charpai
mattress: gadda gadde
pillow: takiya takiye
blanket: kambal rajai razai
cupboard: almirah almari wardrobe closet alamari
shelf: shelves rack
chair: kursi
table: mez
sit: baithna baithne baith sitting seating seat
stand: khada khade standing
lie: letna lying
sleep: sona sone sota soti neend sleeping sleeps nap asleep soye slept
wake: uthna jagna alarm jaagna wakeup
wear: pehenna pehnna pehne pehen pahan pehnne dress wearing put-on outfit
walk: chalna chalne walking paidal stroll
run: daudna daud jog jogging running running
jump: kudna kood skip
kick: maarna
play: khelna khel khelne plays playing
read: padhna padhne padhai padh reading
study: padhai studying homework exam exams revision
write: likhna likhne likhai writing
draw: drawing sketch
paint: painting rangna rang
sing: gaana gana gaane singing
listen: sunna sunne sunta hear listening suna
music: gaana gaane songs gana sangeet bhajan tunes playlist
watch-film: film films movie movies cinema picture netflix serial serials
see: dekhna dekhne dekh view
talk: baat bolna call calls calling phone-call meeting meetings
photo: photos picture pictures photograph tasveer selfie selfies pic pics shoot
call: ring dial
charge: charging recharge dies dead dying battery juice discharges drains
internet: wifi net broadband
laptop: macbook notebook-computer
computer: pc
phone: mobile fone handset doorbhash smartphone
screen: display touchscreen
travel: safar yatra yatraa trip journey tour travelling flight flying fly train holiday vacation
trek: trekking hike hiking pahad mountain mountains himachal kedarnath ladakh
camp: camping outdoors jungle
beach: samundar goa maldives seaside
swim: swimming tairna tairne pool
ride: riding rides biking
bike: motorcycle motorbike bullet scooter scooty activa
car: gaadi gadi swift alto innova vehicle
cycle: bicycle cycling saikil
tyre: tire tyres puncture
petrol: diesel fuel
school: class playschool vidyalaya nursery classes
college: campus hostel university
office: daftar work job desk workplace
child: kid kids baby bachcha bachche bache bacche bachchon munna chhotu munni bitiya beta beti son daughter toddler
    nephew niece bhanja bhanji bhatija bhatiji laadla laadli gudiya grandson pota poti
newborn: infant navjaat shishu month-old months
man: husband pati father dad papa him men boys brother bhai uncle boyfriend hubby he
woman: wife biwi mother mom mummy maa her women sister didi missus madam lady girlfriend aunty she bhabhi behen
elder: dadi dada nani nana grandmother grandfather grandma grandpa elderly buzurg
guest: guests mehmaan mehman visitors atithi
dog: kutta puppy doggy doggo tommy
cat: billi kitten
bird: chidiya parrot tota
fish: machhli machli
plant: paudha paudhe plants tulsi gulab rose roses flowers phool
seedling: beej seeds
grass: ghaas ghas
mosquito: machhar machar machchar mosquitoes mosquitos dengue malaria
insect: keede keeda makode bugs bug ants cheenti chinti
cockroach: tilchatta cockroaches roach roaches
rat: chuha chuhe rats mouse mice choohe
lizard: chipkali chhipkali
fly: makkhi makhi flies
termite: deemak dimak
pigeon: kabutar pigeons
thief: chor thieves burglar burglars stealing steal steals theft robbery chori stolen
lock: taala tala secure
hair: baal balo baalon
hairfall: balding ganja jhadte jhad
beard: daadhi dadhi darhi daadi stubble moustache mooch
face: chehra chehre cheeks cheek muh munh
skin: twacha chamdi
lips: hoth honth hont lip
eye: aankh aankhein aankhen ankh eyes
ear: kaan kaano kaanon kan ears
nose: naak nak
tooth: daant dant teeth daanton
mouth: muh breath
neck: gardan gala gale throat
back: kamar peeth spine
shoulder: kandha kandhe shoulders
hand: haath hath hands
finger: ungli ungliyon
wrist: kalai
nail: nakhun nakhoon nails naakhun
leg: taang taangon legs pairon
foot: pairon paanv feet toes toe heels edi ediyan
knee: ghutna ghutne ghutno knees joint joints jodon
waist: kamar
belly: pet tummy tond stomach
head: sir sar sirr
body: badan sharir shareer
muscle: biceps bicep muscles abs triceps chest
fat: flab charbi motapa weight vajan wajan
pain: dard ache aches aching hurts hurt sore hurting dukh dukhta dukhti dukhte
fever: bukhar bukhaar
cough: khansi khaansi
colds: zukaam zukam jukam sneezing
wound: chot cut-myself ghaav ghav bleeding khoon injury bruise
burn: jala burnt
sugar-disease: diabetes diabetic
pressure: bp hypertension
crack: cracked phat phati phate phata cracks chapped chap fissure split
wrinkle: jhurriyan jhurri wrinkles ageing aging
pimple: pimples acne muhase muhaase zits
dandruff: rusi roosi flakes
grey: safed white
tan: tanned tanning kaala sunburn sunburnt
sweat: paseena pasina sweating sweaty perspire
itch: khujli itchy itching rash rashes
wedding: shaadi shadi vivah byah baraat reception sangeet mehendi marriage
married: dulhan suhagan newly-married
birthday: janamdin janmdin bday
prayer: pooja puja pray aarti temple mandir havan prasad
festival: tyohaar tyohar tyauhar
lamp-light: deepak diye deep
sindoor: sindur kumkum tilak
pretty: sundar beautiful blingy sparkly chamakta shiny glam
shine: chamak chamakna chamkana gloss dull faded
torn: fata phata ripped worn-out
break: toot tut tuta toota broken broke broken
fix: repair theek thik jodna mend assemble
tighten: kasna kass screw screws loose
hang: latkana latkane latka tangna taangna taangne
stick: chipkana chipkane chipak chipke paste
measure: naapna napna naap tolna taulna weigh tol
leak: tapak tapakna tapakta leakage leaks leaking dripping spills spilling spill
rust: zung jung
money: paise paisa cash rupees
gift: tohfa tofa upahar somethings
surprise: khush
lonely: akela
scared: darta darti darte dar darr afraid fear scares scary
bored: bore boring timepass busy
exercise: kasrat workout vyayam
yoga: asana pranayam meditation
lift: uthana
boxing: boxer boxers punch
cricket: kirkit
stop: roko rokna bachao bachna bachne prevent protect protection save shield avoid against hatana hatane remove rid
    bhagana bhagane bhagao kill maarna repel away guard
fill: bharna bhar bharne inflate hawa air
sort: organise organize arrange mess messy clutter cluttered jumble bikhra bikhre neatly untidy
hide: chhupana chupana chhupane conceal cover
decorate: sajana sajane sajawat sajaana decor decoration decorating
grow: ugana ugane growing bloom blooming ugaana
feed: khilana khilane feeding nourish
cover: dhakna dhakne dhak
quick: jaldi fast jhatpat
sharp: tez dhaar
strong: stronger strongest mazboot majboot takatwar taakat
soft: mulayam naram cuddly hugging cuddle fluffy
small: chhota chota chhoti chote mini little
big: bada badi bade large
old: purana purani
"""
"""``name: other words``; a need that is told with the name is told with any of them."""
