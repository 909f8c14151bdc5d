"""Romanised Hindi of the body, its ills and feelings, of people, beasts, plants and the weather."""

LIVING = """
body: badan sharir shareer jism deh
head: sar maatha matha khopdi
forehead: lalaat peshani
brain: dimaag dimag
memory: yaaddasht yaadasht
hair: baal balo baalon kesh zulf
face: chehra chehre mukhda shakl
cheek: gaal
chin: thuddi
eye: aankh aankhein aankhen aankhon ankh nain
eyebrow: bhauh bhaunh bhaun
eyelash: palken
ear: kaan kaano kaanon
nose: naak
mouth: munh mooh
lips: hoth honth hothon hont
tooth: daant daanton dant
gums: masoode masude
tongue: jeebh jibh zubaan
beard: daadhi darhi dadhi
moustache: mooch moonch moochh
throat: gala gale
neck: gardan
shoulder: kandha kandhe
arm: baanh baazu bhuja
elbow: kohni kuhni
wrist: kalai kalaai
hand: haath haathon
palm: hatheli
finger: ungli ungliyan
thumb: angutha angootha
nail: nakhun nakhoon naakhun nakh
chest: seena chhaati chati
back: peeth
waist: kamar
stomach: pet
belly: tond
navel: naabhi
hip: koolha kulha nitamb
thigh: jaangh
leg: taang taangon
knee: ghutna ghutne ghutno
calf: pindli
ankle: takhna
foot: paanv paon pairon pairo
heel: edi ediyan aedi
sole: talwa talve talua
skin: twacha tvacha khaal
bone: haddi
joint: jod jodon
muscle: maanspeshi patthe
nerve: nas naso
muscle pain: maanspeshidard
cramp: ainthan marod akdan
sprain: moch
fracture: tootihaddi
corn: gokhru
cold sore: chhaala
mouth ulcer: chhale munhchhale
cavity: keedadaant
hangover: khumaar
dizziness: chakkar
nausea: matli
allergy: elergy
infection: sankraman
snoring: kharraate kharrate
deafness: behra behrapan
blindness: andha andhapan
lame: langda
pregnant: garbhvati
birth: janm
diet: parhez
blood: khoon lahu rakt
heart: dil hriday
kidney: gurda gurde
liver: jigar
lung: phephda fefda
breath: saans
sweat: paseena pasina
tears: aansu aansoo
urine: peshab peshaab
vomit: ulti
pain: dard peeda
headache: sardard sirdard
fever: bukhar bukhaar jwar
cough: khansi khaansi
cold flu: zukaam zukam jukaam nazla nazle
sneeze: chheenk chhink
asthma: dama
constipation: kabz kabj
diarrhoea: dast
diabetes: madhumeh
blood pressure: raktchaap
swelling: soojan sujan
wound: ghaav ghav zakhm chot jakhm
bandage: patti
ointment: malham marham
burn: jalan chhala chhale
itching: khujli khaaj kharish
ringworm: daad
rash: chakatte
pimple: muhase muhaase foda phunsi
blemish: jhaiyan jhaai chhaiyan
wrinkles: jhurri jhurriyan
dandruff: rusi roosi
lice: joon juen joonen
baldness: ganja ganjapan
illness: beemari bimari rog
sick: beemar bimar mareez
weakness: kamzori kamjori thakan thakaan
medicine: dawai dawa dawaai aushadhi dava
injection: teeka
steam: bhaap bhaanp
massage: maalish malish
treatment: ilaaj ilaj
hospital: aspatal aspataal haspatal
doctor: vaidya daktar hakeem
health: sehat swasthya tandurusti
exercise: kasrat vyayam varzish
thirst: pyaas
hunger: bhookh bhukh
sleep: neend nind
dream: sapna sapne
love: pyaar pyar mohabbat prem ishq
anger: gussa krodh
fear: darr bhay
joy: khushi aanand
sad: udaas dukhi
stress: tanaav tanav chinta
bored: uboau
lonely: akela akelapan akeli
calm: shaant shanti sukoon sukun
child: bachcha bachche bachchon bacche bache baalak balak
newborn: navjaat navjat
boy: ladka chhora chhokra
girl: ladki chhori kanya
man: aadmi mard purush
woman: aurat mahila stree naari
young: jawan jawaan naujawan yuva
elderly: bujurg buzurg boodha budha budhe boodhe vriddh
bride: dulhan dulhaniya
groom: dulha dulhe
guest: mehmaan mehman atithi
neighbour: padosi
friend: dost saheli mitra
family: parivar pariwar khandaan
relative: rishtedar
people: logon
servant: naukar kaamwali
king: raja
queen: rani raani
princess: rajkumari
farmer: kisan kisaan
soldier: sipahi fauji sainik
army: sena fauj
police: pulis
teacher: adhyapak shikshak masterji guruji
student: vidyarthi chhatra
tailor: darzi darji
barber: naai
mechanic: mistri mistry
plumber: nalsaz
cook: bawarchi rasoiya halwai
driver: chaalak
shopkeeper: dukaandar
gardener: maali
washerman: dhobi
watchman: chowkidar chaukidar
thief: chor choron
god: bhagwan bhagwaan ishwar devta
goddess: devi
animal: jaanwar janwar pashu
calf: bachhda
puppy: pilla pille
chick: chooza
owl: ullu
parakeet: mitthu
eagle: baaz cheel
whale: vhel
crocodile: magarmachh
fox: lomdi
wolf: bhediya
camel: oont
pig: suar
leech: jonk
tick: kilni chichdi
louse: joon
grasshopper: tidda tiddi
firefly: jugnu
dog: kutta kutte kutiya
cat: billi bilauta
cow: gaay
buffalo: bhains
goat: bakri
sheep: bhed
horse: ghoda ghodi
donkey: gadha
elephant: haathi hathi
lion: sher
tiger: baagh
bear: bhaalu bhalu
monkey: bandar
rabbit: khargosh
deer: hiran
rat: chuha chuhe chooha chuhon
mongoose: nevla
squirrel: gilhari
snake: saanp saap
lizard: chipkali chhipkali
frog: mendhak
tortoise: kachhua
fish pet: machhlighar
bird: chidiya panchhi pakshi parinda
parrot: tota
peacock: mor
pigeon: kabutar
crow: kauwa kaua
duck: batakh
insect: keeda keede makoda makode
mosquito: machhar machar machchar
fly: makkhi makkhiyan makhi
manure: khad
cage: pinjra pinjda
honeybee: madhumakkhi
ant: cheenti chinti chiti
spider: makdi makri
cockroach: tilchatta
termite: deemak dimak
bedbug: khatmal
butterfly: titli
scorpion: bichhu
worm: kenchua
plant: paudha paudhe paudhon
tree: ped pedon vriksh
flower: phool phul pushp
rose: gulaab gulab
jasmine: chameli mogra
marigold: genda
lotus flower: kamal
basil: tulsi
leaf: patta patte pattiyan
root: jad
branch: daali shaakh tehni
thorn: kaante
seed: beej bij
grass: ghaas ghas
fertilizer: khaad
garden: bageecha bagicha baag
plant pot: gamla gamle
field: khet maidan
neem tree: nimb
vine: bel lata
crop: fasal
orchard: bagiya
branch: tahni
bamboo plant: baansi
cactus: naagphani
aloe: gwarpatha ghritkumari
drought: sookhaa
flood: baadh
thunder: garaj
spring: vasant basant
autumn: patjhad
monsoon: chaumasa
dawn: bhor
dusk: saanjh
midnight: aadhiraat
weather: mausam
season: ritu
summer: garmi garmiyon
winter: sardi sardiyon jaada
rain: barish baarish baarishon barsaat saawan varsha
cloud: baadal badal
storm: toofan aandhi tufaan
sun: suraj dhoop sooraj
moon: chaand chand
star: taara sitara tare
sky: aasmaan asman aakash
wind: hawa
fog: kohra dhund
cold: thanda thandi thande thand thandak
hot: garam garmagaram tapta
humidity: nami seelan umas aadrata
temperature: taapmaan tapman tapmaan
fire: aag
smoke: dhuan dhuaan
shade: chhaanv chhaya
mountain: pahad pahaad parvat
river: nadi
sea: samundar samudra
pond: talaab
snow: barfbari
sand: ret baalu
"""
"""``english: romanised Hindi words``."""
