"""Stems of Hindi verbs; their usual forms are made from them."""

DOING = """
eat: kha
drink: pee pi
cook: pakaa paka
boil: ubal ubaal
fry: tal bhoon
roast: sek senk
bake: benk
grind: pees pis
knead: goondh gundh goonth
roll: bel
cut: kaat kat
chop: kutar
slice: taraash
peel: chheel chhil
grate: ghis kaddu
sieve: chhaan chhan
squeeze: nichod nichor
mix: mila ghol
stir: chala hila
whip: phent fent
melt: pighal pighla
pour: udel
serve: paros
fill: bhar
empty: khaali
store: rakh
keep: sambhaal sambhal
pack: baandh bandh lapet
open: khol
close: band dhak dhaank
wash: dho dhul
scrub: maanj ragad
clean: ponchh poch
sweep: buhaar
wipe: ponch
bathe: naha nahla
dry: sukha sookh
sew: sil
knit: bun
embroider: kaadh
wear: pehen pahan pehn pahn pehna pahna
undress: utaar
hang: latka taang tang latak
spread: bichha bicha faila phaila
fold: mod
cover: odh
tie: baandhkar
light: jala
burn: jal
extinguish: bujha
heat: tapa
freeze: jama jam
leak: tapak ris choo
flow: bah
spill: chhalak gir
break: toot tod tut
crack: chatak phat fat
tear: phaad faad
burst: phoot phut
split: phatkar
rust: zang
rot: sad gal
repair: sudhaar
join: jod jud
stick: chipak chipka
paste: lep
fix: lagaa laga
tighten: kas
loosen: dheel
pull: kheench khinch kheech
push: dhakel dhakka
lift: utha
carry: dhoya
put: daal
throw: phenk fenk phek
drop: gira
catch: pakad
hold: thaam
hit: peet
kill: maar
chase away: bhaga
run: daud bhaag
walk: chal tahal ghoom
climb: chadh
jump: kood uchhal
slip: phisal fisal
swim: tair
fly: ud
fly kite: uda
dance: naach nach
sing: gaa
play: khel
read: padh parh
write: likh
draw: banaakar
paint: pot
erase: mita
teach: padha sikha
learn: seekh sikh
count: gin
think: soch
understand: samajh
see: dekh
show: dikha
listen: sun
speak: bol
tell: bata
call: bula
laugh: hans
cry: ro
scream: chilla
fear: dar ghabra
sleep: so sula
wake: jaag jaga
get up: uth
sit: baith
seat: bitha baitha
stand: khada
lie down: let lita
rest: sust
stop: rok ruk
save: bacha
protect: bach
hide: chhupa chupa
search: dhoond dhundh khoj
find: paa
take: ley
give: de
buy: khareed kharid
sell: bech
bring: la
send: bhej
change: badal
increase: badha
reduce: ghata
grow: ug uga
plant: bo
water: seench sinch
dig: khod
feed: khila
give water: pila
bite: kaatkar
sting: dank
scratch: khuja khujla
itch: khujlaa
swell: sooj suj
hurt: dukh
sneeze: chheenkkar
cough: khaans
sweat: paseej
press: daba
shave: moond hajamat
adorn: saja sanwar
shine: chamak chamka
smell: soongh mehak
measure: naap nap
weigh: tol taul
check: jaanch parakh
travel: ghuma
ride: sawaari
move: khisak hil
lock: jakad
charge: chaarj
make: bana
"""
"""``english: stems``."""

FORMS = ("na", "ne", "ni", "ta", "te", "ti", "kar", "ke", "newala", "newali", "newale")
"""Infinitives, participles and the one who does it: ``kaatna``, ``kaatte``, ``kaatkar``."""

OTHER_WORDS = """
dhoti dhoni melon latte piston ravi tutti boron aaron tope rota sikh milani kanti lana bona bore bare puri gali kadi
martin tang tar dame dave mans nile fate hilt darth sitar casserole penta tare lote rave aine
lone pate bate bale kite dane dote cote
"""
"""Words that are no forms of what they look like."""

DONE = """
make: banaya banayi banaye banai
broken: toota tuta tooti tuti toote tute
torn: phata fata phati fati phate fate
stuck: atka atki atke phansa fasa phasa
dry: sookha sukhi sookhi
wet: geela gila geeli bheega bheegi
sewing: silai
stitching: bunai
washing: dhulai
grinding: pisai
cleaning: safai safaai
cutting: kataai katai
cooking: pakwaan
painting: putai rangaai
writing: likhai likhaai
earning: kamai
repair: marammat maramat
use: istemal istemaal upyog
help: madad sahayata
start: shuru
finish: khatam khatm
hanging: tanga
leaking: tapkan
"""
"""What was done, and the doing of it."""
