"""Romanised Hindi of what things are like, of when and how, and the small words that only hold a sentence together."""

SAYING = """
small: chhota chota chhoti choti chhote chote nanha nanhi
big: bada badi bade
very big: vishal
long: lamba lambi lambe
short: naata
tall: ooncha uncha oonchi
low: neecha nicha
wide: chauda chaudi choda chaude
narrow: sankra
deep: gehraa
thick: mota mote gaadha
thin: patla patli patle
fat: motapa charbi
heavy: bhaari bhari bhaaree vajandar
lightweight: halka halki halke halkee
weight: vajan vazan wazan wajan
strong: majboot mazboot majbut takatwar taakatwar
durable: tikau tikaau
weak: kamzor kamjor
hard: sakht kathor
soft: mulayam naram mulaayam
smooth: chikna chikni
rough: khurdura khurdari
sharp: tez teekha tikha dhaardar dhardar
blunt: bhothra
round: gol
square: chaukor chokor
flat: chapta samtal
straight: seedha sidha
curved: tedha tirchha
hollow: khokhla
empty: khali
whole: sabut saabut akhand
full: poora pura bharaa
new: naya nayi naye nai
old: purana purani purane
fresh: taza taaza taji
stale: baasi
clean: saaf saf swachh
dirty: ganda gandi gande maila maili
stain: dhabba daag
smell: badboo badbu gandh
fragrance: khushboo khushbu khushbudar sugandh sugandhit mehek
noise: shor awaaz awaz aawaz
dark: andhera andhere andhiyara
light: roshni ujala prakash
bright: chamkila chamkeela tej
shiny: chamakdar chamkdar
beautiful: sundar khubsurat khoobsurat pyaara pyara pyari
ugly: badsoorat
good: badhiya badiya accha achha achchha uttam
best: behtareen behtarin sarvottam
better: behtar
bad: kharaab kharab bura
sticky: chipchipa chipchipi
slippery: phislan fislan
waterproof: jalrodhak
foldable: mudne
hanging: latakne
portable: lejane
automatic: swachalit
transparent: paardarshi
shiny: chamkeeli chamkile
matching: milta milti
latest: navintam nayaa
wooden: lakdiya
royal: shahi shaahi
festive: tyohari
regular: niyamit
extra: fazool faltu
enough: bharpoor
hot spicy: teekhi
lukewarm: gunguna
frozen: jama jami
rich: ameer
poor: gareeb
clever: hoshiyar
brave: bahadur
lazy: aalsi
cheap: sasta sasti saste kifayati
expensive: mehnga mahanga mehenga mehngi
free: muft
real: asli
fake: nakli
pure: shuddh shudh
natural: prakritik kudrati
homemade: gharka
foreign: videshi
local: desi deshi
tasty: swadisht zaikedar
spicy: chatpata masaledar
sour: khatta khatti
bitter: kadwa kadva
raw: kachcha kaccha
ripe: pakka
comfortable: aaramdayak aramdayak aaramdeh
comfort: aaram araam
easy: aasaan aasan
difficult: mushkil kathin
fast: jaldi turant fatafat jhatpat
slow: dheere dhire dheema
quiet: chupchap
safe: surakshit
safety: suraksha hifazat
dangerous: khatarnak
useful: upyogi
necessary: zaroori jaruri zaruri
different: alag
same: ekjaisa
special: khaas khas vishesh
simple: sadharan
traditional: paramparik
modern: aadhunik
broken: kharabkhasta
strength: taakat takat shakti
speed: raftaar
heat: tapan
half: aadha adha
double: dugna dohra
single: ekal
pair: jodi joda
pack: pudiya
piece: tukda tukde
many: dher kaafi anek
little: thoda thodi
all: sabhi sab
daily: rozana rojana roz
always: hamesha
night: raat raatko raton
morning: subah savere sawere
noon: dopahar dopeher
evening: shaam sham
today: aaj
year: saal baras
month: mahina mahine
week: hafta hafte
day: dinbhar
hour: ghante
time: samay waqt
outside: baahar bahar
inside: andarwala bheetar bhitar
above: oopar upar
below: neeche niche
behind: peechhe piche
front: saamne samne
side: bagal kinare
middle: beechwala
near: paas nazdeek
around: chaaron
together: milkar
again: dobara phirse
alone: akele
day: din dino dinon
memory: yaad
"""
"""``english: romanised Hindi words``."""

PARTICLES = """
ka ke ki ko ne se mein mai pe par tak wala wali wale vala vali vale waala waali waale hai hain hoon hun tha thi
ho hota hoti hote hona hone hui hua hue raha rahi rahe gaya gayi gaye jata jati jate jaye jaaye jaana jana jaane lag
chahiye chahie chaiye chahye liye lie lena leni lene lo dena dedo karna karne karta karti karte karo kar
mera meri mere mujhe mujhko hamara hamari hamare humein hame hum aap aapka aapke apna apni apne uska uski uske unka
unki unke iska iski iske inka inke yeh ye woh wo vo jo jis jise jiska jiski jiske jisme jismein jinme jinka jinke
jisse koi kuch kuchh kisi kis aisa aisi aise jaisa jaisi jaise waisa toh bhi hi na aur ya lekin magar kyunki taki
taaki agar kya kaise kahan kab kaun kaunsa konsa phir fir bas sirf dikhao dikhaiye batao bataiye bhai ji yaar arre
zara jara wagairah vagaira liya leta leti lete rakha rakhe kiya kiye deta deti dete aata aati aate
sake saku sakte sakta sakti sakein chahta chahti chahte wahi yahi inhe unhe kisko jisko isko usko unko inko humko hamko
hume hamein tujhe tum tumhe tumhara usne isne unhone maine humne hamne khud sabko sabse itna itni itne utna utni
utne jitna jitni jitne kitna kitni kitne kaisa kaisi jab tab abhi kabhi kal yahan yaha wahan waha jahan idhar
udhar saath sath bohot bahut bht kafi lagta lagti lagte lage lagi lagna dikhta
dikhti dikhte dikhe dikhna milta milti milte mile mili milna banta banti bante aaya aayi aaye aana aane aani jaata
jaati jaate jao jaye jayein padta padti padte padega rehta rehti rehte rehna rahta rahti rahte rahna chuka chuki chuke
paata paati paate hoga hogi honge kare karein karenge kijiye dijiye pehle baad kyu kyon kyun haan nikal nikalta nikalti
nikalte nikla nikle matlab wajah tarah bilkul ekdum
"""
"""Words that hold a Hindi sentence together and say nothing of goods."""
