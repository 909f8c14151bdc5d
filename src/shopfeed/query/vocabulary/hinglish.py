"""Romanised Hindi of every day and the English that names of products use for it; one English word a line."""

HINGLISH = """
hot: garam garmagaram
cold: thanda thandi thande thand thandak sardi
summer: garmi garmiyon
winter: sardiyon jaada
rain: barish baarish baarishon barsaat saawan
sun: dhoop suraj
dust: dhool dhul
dirt: ganda gandi gande
smell: badboo badbu khushboo khushbu sugandh
noise: shor awaaz awaz
dark: andhera andhere
night: raat raatko
morning: subah savere sawere
evening: shaam sham
light: roshni ujala
water: paani pani
milk: doodh dudh
tea: chaai
food: khana khaana khane bhojan
bread: roti chapati phulka
vegetable: sabzi sabji sabziyan tarkari bhaji
onion: pyaz pyaaz kanda
potato: aloo aaloo
tomato: tamatar
garlic: lehsun lasun
ginger: adrak
lemon: nimbu neembu
chilli: mirch mirchi
coriander: dhaniya dhania
turmeric: haldi
egg: anda ande
chicken: murga murgi
meat: gosht
fish: machhli machli machhi
fruit: phal
mango: aam kairi
apple: seb
banana: kela kele
coconut: nariyal
spice: masale
lentil: rajma chana
flour: maida besan
sugar: cheeni chini shakkar
salt: namak
oil: tel
sweet: meetha meethi mithaiyan
ice: baraf barf
cook: pakana pakane khana-banana
boil: ubalna ubaalna ubalne
fry: talna talne
grind: peesna pisna peesne
cut: kaatna katne kaatne
peel: chheelna chheelne
wash: dhona dhone dhulai
clean: saaf saf safai
dry: sukhana sukhane sukhaane
iron: istri
sew: silai silna silne
clothes: kapda kapde kapdon kapdo
utensils: bartan bartano bartanon
floor: farsh pharsh zameen
kitchen: rasoi
room: kamra kamre
house: ghar gharo
wall: deewar diwar deewaron
window: khidki khidkiyan
door: darwaza darwaze
roof: chhat
garden: bageecha bagicha
bed: bistar palang charpai
mattress: gadda gadde
pillow: takiya takiye
blanket: kambal
cupboard: almari alamari
chair: kursi
table: mez
sit: baithna baithne baithke
sleep: sona sone soti neend
wake: uthna jagna
wear: pehenna pehnna pehne pehen pahan pehnne pehenne
walk: chalna chalne
run: daudna daudne
play: khelna khelne khel
read: padhna padhne
study: padhai padhaai
write: likhna likhne
paint: rangna
sing: gana gaana gaane
listen: sunna sunne
see: dekhna dekhne
talk: baat
photo: tasveer
travel: safar yatra
mountain: pahad pahaad
sea: samundar
swim: tairna tairne
car: gaadi gadi
bicycle: saikil
school: vidyalaya pathshala
office: daftar
mosquito: machhar machar machchar
insect: keede keeda makode
ant: cheenti chinti
cockroach: tilchatta
rat: chuha chuhe chuhon
lizard: chipkali chhipkali
fly: makkhi makkhiyan
termite: deemak
pigeon: kabutar
monkey: bandar
cow: gaay gai
thief: chor choron
lock: taala tala
key: chabi chaabi
hair: baal balo baalon
beard: daadhi darhi dadhi
moustache: mooch moonch
face: chehra chehre
skin: twacha
lips: hoth honth
eye: aankh aankhein aankhen aankhon
ear: kaan kaano kaanon
nose: naak
tooth: daant daanton
tongue: jeebh
neck: gardan gale gala
back: kamar peeth
shoulder: kandha kandhe kandhon
hand: haath haathon
finger: ungli ungliyon ungliyan
wrist: kalai
nail: nakhun nakhoon naakhun
foot: paanv pairon
heel: edi ediyan
knee: ghutna ghutne ghutno ghutnon
stomach: pet
head: sar
body: badan sharir
blood: khoon
bone: haddi haddiyan
heart: dil
pain: dard
fever: bukhar bukhaar
cough: khansi khaansi
cold flu: zukaam zukam
medicine: dawai dawa dawaai
wound: chot ghaav
itching: khujli
dandruff: rusi roosi
pimple: muhase muhaase
wrinkles: jhurriyan
sweat: paseena pasina
wedding: shaadi shadi vivah byah
bride: dulhan
groom: dulha
birthday: janamdin janmdin
prayer: pooja
god: bhagwan bhagwaan
temple: mandir
lamp: deepak
flower: phool
garland: mala
festival: tyohaar tyohar
gift: tohfa tofa upahar
beautiful: sundar khubsurat khoobsurat
shine: chamak chamakdar
torn: fata fati phata
broken: toota tuta tooti
repair: theek marammat
hang: latkana latkane tangna
stick: chipkana chipkane
measure: naapna naap
weight: vajan wazan
leak: tapakna tapak
rust: zung
money: paise paisa
bag: thaila thaile jhola
box: dabba dabbe peti
bucket: balti
broom: jhadu
mop: pocha
stove: chulha
knife: chaku chaaku churi
spoon: chammach chamach
plate: thali
glass: pyala
umbrella: chhata chhatri chatri
shoe: joota joote jute jootey
slipper: chappal
sock: moja moje
glove: dastane
cap: topi
watch: ghadi
spectacles: chashma
ring: angoothi
earring: jhumka jhumke baali baaliyan
anklet: payal
bangle: chudi chudiyan kangan
nose pin: nathni nath
necklace: haar
toy: khilona khilone
doll: gudiya
ball: gend
kite: patang
swing: jhula jhoola
book: kitab kitaab kitaben
pen: kalam
paper: kaagaz kagaz
drum: dhol dholak
flute: bansuri
plant: paudha paudhe
seed: beej
grass: ghaas
soil: mitti
fertilizer: khaad
pot: gamla gamle
tree: ped
leaf: patta patte
air: hawa
fire: aag
smoke: dhuan dhuaan
electricity: bijli
wire: taar
machine: masheen
rope: rassi
needle: sui suee
thread: dhaaga dhaga
button: batan
small: chhota chota chhoti choti chhote
big: bada badi bade
old: purana purani purane
new: naya nayi naye
soft: mulayam naram
hard: sakht
strong: majboot mazboot
sharp: tez dhaardar
fast: jaldi
cheap: sasta sasti saste
thick: mota moti-chadar
thin: patla patli
long: lamba lambi lambe
heavy: bhaari bhari
light weight: halka halki
child: bachcha bachche bachchon bacche bache
guest: mehmaan mehman mehmano
neighbour: padosi
village: gaon gaanv
market: bazaar bazar
journey: safar
silk: resham
cotton: sooti
wool: oon ooni
gold: sona-chandi sone-ka
"""
"""``english: romanised Hindi words``."""
