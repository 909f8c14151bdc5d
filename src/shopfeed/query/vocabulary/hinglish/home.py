"""Romanised Hindi of a house and what stands in it, of its kitchen and of what is eaten there."""

HOME = """
house: ghar gharo makaan makan
home: ghareloo gharelu
room: kamra kamre kothri kothari
drawing room: baithak
kitchen: rasoi rasoighar
courtyard: aangan angan
balcony: chhajja barjaa
roof: chhat
ceiling: chhatgir
corner: kona kone kono konon
wall: deewar diwar deewal
floor: farsh pharsh zameen jameen
stairs: seedhi sidhi seedhiyan zeena
door: darwaza darwaja kiwad kivad
doormat: paidaan paidan payedaan
window: khidki jharokha
gate: phatak
curtain: parda
cobweb: jaala jaale
net: jaali jali
toilet: shauchalay shauchalaya sandas paikhana
bathroom: gusalkhana snanghar
sink: haudi
furniture: farnichar
sofa: sofaa
bench: bainch takhat
platform: chabutra
ladder: seedi
verandah: baramda
storeroom: bhandar godam
guest room: mehmankhana
shade: chhajli
incense stand: agardaan
ashtray: raakhdani
vase: guldaan phooldaan guldasta
paan box: paandaan
soap dish: sabundani
spice box: masaledani masaldani
water cooler: pyaoo
milk can: doodhdani
refill: bharai
flame: lau
ash: raakh
coal: koyla
firewood: jalawan
lid: dhakni
ladle: palta palti jhara
saucer: rakabi
serving bowl: donga donge
whisk: phentni
thermos: tharmos
tongs: sandasi
platter: paraat parat
yeast: khameer
noodles: sevai seviyan
rice flakes: poha chivda
puffed rice: murmura laai
papad: papar
dumpling: vadi
sweet ball: laddu laddoo
curry: rasa tari
soup: soop
syrup: chaashni sherbet
betel: paan supari
tobacco: tambaku
herb: jadibooti
food colour: khanarang
bed: bistar palang charpai khatiya khaat khatia
bedsheet: chadar chaadar chaddar
mattress: gadda gaddi
pillow: takiya
bolster: gaavtakiya masnad
blanket: kambal
quilt: razai rajai dohar lihaaf lihaf
cover: gilaaf gilaf khol
cupboard: almari alamari almirah almira alamaari
drawer: daraaz daraz
shelf: taakh taak
chair: kursi
armchair: aaramkursi
table: mez mej medj
stool: modha mudha chauki peedha pidha
swing: jhoola
cradle: palna paalna
mirror: aaina aina sheesha darpan
clock: deewarghadi
lamp: deepak chirag chiraag laalten lantern
candle: mombatti mombati mombattiyan
lantern: laaltain kandeel
fan: pankha pankhe
carpet: kaaleen kalin galeecha galicha
mat: chatai chataai
rug: dari durry
sofa: deewan
tablecloth: mezposh
nail: keel keelen
hook: khunti khoonti kundi ankda
hanger: hangar hengar
basket: tokri tokari daliya chhabdi
box: dabba dabbi peti sandook sanduk dibba dibiya
trunk: sandookdi
bag: thaila thaili jhola basta bora bori potli
bucket: balti baalti
tub: taslaa
mug: lotaa
broom: jhadu jhaadu buhari
mop: pocha ponchha
duster: jhaadan jhadan
dustbin: kachradaan koodadaan kudadan kachradani
garbage: kachra kooda kuda kachre
dust: dhool
soap: sabun saabun
tap: nal tonti toonti nalka nalkaa
pipe: nali paip naali
drain: naala
tank: tanki tankee hauz
towel: tauliya toliya gamchha angocha angochha
bathing: snaan ashnan
toothpick: daatkhodni
lock: taala taale tala
key: chabi chaabi kunji chaabhi
bell: ghanti ghanta
curd: dahi dahee
buttermilk: chaach chhaachh mattha
butter: makkhan makhan
cream: malai malaai
ghee: ghi
milk: doodh dudh
water: paani pani jal
ice: baraf barf
tea: chaai chaay
coffee: kaapi
juice: sharbat
alcohol: sharaab daaru
wheat: gehu gehun genhu
rice: chawal chaaval chaval bhaat
gram flour: besan
refined flour: maida
semolina: sooji suji rava
maize: makka makai bhutta
millet: bajra jowar
lentil: daal masoor moong urad arhar
chickpea: chana chhole chole
kidney bean: rajma
pea: matar
potato: aloo aaloo alu
onion: pyaz pyaaz kanda
tomato: tamatar
garlic: lehsun lahsun lasun
ginger: adrak
lemon: nimbu neembu nimboo
chilli: mirch mirchi
coriander: dhaniya dhania
mint leaves: pudina
spinach: palak
cauliflower: phoolgobhi
cabbage: pattagobhi bandgobhi
radish: mooli muli
carrot: gaajar gajar
cucumber: kheera khira kakdi
pumpkin: kaddu
gourd: lauki ghiya turai
okra: bhindi
brinjal: baingan
bitter gourd: karela
vegetable: sabzi sabji tarkari bhaji
turmeric: haldi
cumin: jeera
cardamom: elaichi ilaichi
cinnamon: dalchini
saffron: kesar zafran
fennel: saunf
fenugreek: methi
mustard: sarson
asafoetida: heeng hing
carom: ajwain
tamarind: imli
sesame: til
spice: masale
salt: namak
sugar: cheeni chini shakkar
jaggery: gur gud
honey: shahad shehad madhu
oil: tel
vinegar: sirka
pickle: achaar
chutney: chatni
sweet: mithai mithaiyan meetha meethi
bread: roti phulka chapati
flatbread: paratha parantha
pudding: kheer halwa
snack: namkeen nashta naashta
biscuit: biskut biscoot
fruit: phal
mango: aam kairi
apple: seb
banana: kela kele
orange fruit: santra
grape: angoor angur
pomegranate: anaar anar
guava: amrud amrood
papaya: papita
watermelon: tarbooz tarbuj
coconut: nariyal naariyal
cashew: kaju
almond: badam baadaam
raisin: kishmish
walnut: akhrot
pistachio: pista
dates: khajoor khajur
peanut: moongfali mungfali moongphali
egg: anda ande
chicken: murga murgi
meat: gosht maans
fish: machhli machli machhi
food: khana khaana bhojan khane ann
fasting: vrat upvas upwas
breakfast: kaleva
utensils: bartan bartano baasan
cookware: patila pateela patili bhagona bhagauna degchi handi
kadhai: karahi kadaahi karaahi
pressure cooker: kukar
ladle: karchi kalchhi kadchhi karchhul chamcha
spoon: chammach chamach
fork: kaanta kanta
knife: chaku chaaku churi chhuri
tongs: chimta sandsi sansi pakkad
rolling board: chakla
grater: kaddukas kaddookas
peeler: chhilni chheelni
strainer: chhanni chhalni chalni channi chhanna
masher: ghotna mathni
churner: madhani mathani
mortar: okhli kharal imamdasta
grinding stone: silbatta
grinder: chakki
sieve: jharna
plate: thali tashtari rakabi
bowl: katora katori pyaali
glass: gilas gilaas pyala
cup: kulhad kulhar
jug: surahi suraahi
pot: matka matki ghada ghadaa gagri
pitcher: lota kalash
tray: thaal
tiffin: potdaan
flask: thermas tharmas
bottle: botal shishi sheeshi bottel
jar: martbaan bartani barni
lid: dhakkan dhakan
stove: chulha choolha angithi angeethi sigdi
gas cylinder: silendar
lighter: laitar
matchbox: maachis machis diyasalai
hotpot: katordaan casserol
mixer: mixi mixar mixie
churn: bilona
mould: saancha sancha
mash: bharta
omelette: amlet aamlet
stew: rasedar shorba
toothbrush: daatun datun
perfume: itra ittar itar
"""
"""``english: romanised Hindi words``."""
