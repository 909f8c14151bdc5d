"""Romanised Hindi of tools, wires and pipes, vehicles, school, play, music, travel, trade and feasts."""

WORKING = """
tool: auzaar aujaar auzar aujar yantra upkaran
machine: masheen mashin mashine
razor: ustra ustara
hammer: hathoda hathauda hathodi
saw: aari aara
wedge: pachchar
hook: ankush
wire mesh: taarjaali
pulley: ghirni
lever: uttolak
pump: pamp
tap washer: vashar
valve: vaalv
fuse: phyuz
welding: jhalai
solder: raanga
spring: kamani
spirit level: paansal
paint roller: rolar
lime: choona
tile: khaprail
plywood: plai
lock hinge: kabza kabja
latch: kundi chitkani sitkani
handle: hattha hatthi muthiya
screwdriver: pechkas penchkas
screw: pech pench
pliers: plaas plas pakad
wrench: paana rinch
drill: barma
chisel: chheni chhaini
file tool: reti
axe: kulhadi kulhaadi
sickle: hansiya darati daranti
spade: phavda fawda kudal kudaal belcha
scissors: kainchi kenchi qainchi
crowbar: sabbal
ladder: nasaini
rope: rassi rasi rasse dori
chain metal: saankal
knot: gaanth
glue: gond gaund
paint: rogan
brush: kunchi koonchi
sandpaper: regmaal regmal
cement: siment
brick: eent
plaster: palastar
putty: putti
crack: daraar darar
hole: chhed surakh chhidra
level: sahul
measuring tape: inchitape inchtape
weighing scale: taraju tarazu
scale: paimana
sewing machine: silaimachine
electricity: bijli vidyut
power cut: bijligul
wire: taar taron
switch: swich khatka khatke
plug: palag
socket: soket
bulb: balb lattu
tubelight: tyublight
torch: taarch
battery: betri baitri bettri
inverter: invarter
cooler: kular
refrigerator: phridge frij freej
geyser: geezer gizer
iron: istri istiri
phone: fone mobail phon
computer: kampyutar
camera: kaimra
photo: tasveer tasvir chhayachitra
radio: redio
television: tivi doordarshan
printer: printar
ink: syahi siyahi syaahi
car: gaadi gadi gaadiyon motorgaadi
motorcycle: phatphatiya motorsaikil
bicycle: saikil saikal cykil
scooter: iskootar
cart: thela thelaa
tractor: tiraktar
boat: naav nauka kashti
train: railgaadi relgaadi
aeroplane: hawaijahaz jahaaz jahaj vimaan
tyre: tayar taayar chakke
spare wheel: stepney stepni
wheel: pahiya pahiye chakka
car boot: dickey dikki diggi
headlight: headlait
horn: bhopu bhompu
brake: birek
puncture: panchar pankchar
helmet: helmat shirastran
carrier: kairiyar
journey: safar yatra yaatra
travel: sair ghoomna
road: sadak raasta
luggage: saaman saman samaan
village: gaon gaanv
city: sheher shahar nagar
market: bazaar bazar baazaar mandi haat
shop: dukaan dukan
office: daftar karyalay
school: vidyalaya pathshala paathshala madarsa
class: kaksha
prepare: tayari taiyari tayyari
selection: bharti
exam: pariksha imtihaan
homework: grihkarya
study: padhai padhaai
book: kitab kitaab kitaben kitabein pustak
notebook: bahi
page: panna panne
pen: kalam qalam
pencil: pensil
eraser: mitauni
sharpener: gadhne sharpnar
blackboard: shyampatt takhti
chalk: khadiya
slate: taalti slet
compass box: jyametri geomatry
map: naksha naqsha
globe: golaa
newspaper: akhbaar akhbar
story: kahani kahaani
song: gaana gana geet
music: sangeet sangit
dance: naach nritya nachna
toy: khilona khilauna khilone
doll: gudiya guddi gudda
ball: gend
bat: balla
swing set: jhule
rattle: jhunjhuna
whistle: seeti siti
balloon: gubbara gubbare
bubble: bulbula bulbule
hoop: chakri
stick: danda dandi
play kitchen: rasoikhel
puppet: kathputli
clay dough: aatamitti
football: phutbal
volleyball: volibol
badminton: chidiballa
racket: raiket
carrom: kairam
swimming: tairaaki
yoga: yog aasan
archery: teerandaazi teer dhanush
sword: talwar talvar
shield: dhaal
gun: bandook banduk
spear: bhaala
kite: patang
kite string: manjha maanjha
top spinning: lattoo bhaunra
marbles: kanche
slide: fisalpatti phisalpatti
playing cards: taash tash
chess: shatranj
dice: paasa paase
puzzle: paheli
wrestling: kushti
club: mugdar
drum: dhol dhaulak nagada nagara
tabla: tabala
flute: baansuri bansuri
harmonium: baaja haarmonium
ankle bells: ghungroo ghungru ghunghru
trumpet: turhi bigul
conch: shankha
cymbals: manjeera manjira jhaanjh
stringed: ekatara iktara
wedding: shaadi shadi vivah byah vivaah
engagement: sagaai sagai
wedding procession: baraat barat
birthday: janamdin janmdin
anniversary: saalgirah salgirah varshganth
festival: tyohaar tyohar tyauhar utsav parv
fair: mela
prayer: pooja aarti arti archana upasana
hymn: bhajan kirtan
worship: aaraadhna
temple: mandir
idol: moorti pratima
incense: agarbatti dhoopbatti lobaan
lamp oil: diyabatti
wick: baati batti bati
garland: maala mala
torana: toran vandanvar
offering: prasad bhog chadhava
holy thread: kalava mauli janeu
sandalwood: chandan
camphor: kapoor kapur
firecracker: pataakha patakha
colour powder: gulaal abeer
water gun: pichkaari
welcome: swagat
blessing: aashirwad
luck charm: totka
evil eye: nazar
lemon chilli: nimbumirch
flag: jhanda jhande tiranga
lights: jhaalar
palanquin: doli palki
turmeric ceremony: haldirasm
sweets box: mithaidabba
gift: tohfa tofa uphaar upahar
decoration: sajawat sajaavat
invitation: nyota nimantran
money: paise paisa rupaya dhan
price: keemat kimat daam bhav
cash: nakad
bank: bainkk
debt: karz
salary: tankhwah
work: kaam karya
job: naukri
business: dhandha vyapar
news: samachar
luck: kismat
"""
"""``english: romanised Hindi words``."""
