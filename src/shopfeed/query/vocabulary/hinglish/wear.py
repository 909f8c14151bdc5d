"""Romanised Hindi of what is worn, of what it is made of, and of its colours."""

WEAR = """
clothes: kapda kapde kapdon libaas poshak poshaak vastra
cloth: latta thaan
shirt: kameez kameej kamij
undershirt: ganji
vest: banyan banian baniyan banyaan baniyain
underwear: kachha kachchha chaddi chaddhi jaanghiya langot
trousers: patloon pataloon pantloon
pyjama: paijama payjama pajaama
salwar suit: salwaar shalwar
blouse: choli
lehenga: ghaghra lahanga
petticoat: peticot saaya
saree: saadi dhotisari
dupatta: chunni chunri odhni orhni chunariya
veil: ghoonghat ghunghat pallu
shawl: shaal dushala loi
scarf: maflar guluband
sweater: swetar suetar
coat: kot
jacket: jaaket bandi sadri
raincoat: barsaati
turban: pagdi pagri safa saafa
cap: topi topa
glove: dastane dastana
sock: moza moja moze mauja jurab juraab
shoe: joota joote jootey juta jutey
sandal: sandil chappalnuma
slipper: chappal hawaichappal khadau
heel: edidar
shoelace: feeta feete tasma tasme fita fite
belt: kamarband kamarbandh
button: batan
collar: kalar
sleeve: aasteen astin
pocket: jeb jaib
zip: zipar jip
thread: dhaaga dhaga sutli
needle: sui suee
wool: oon ooni
cotton: sooti suti kapaas
cotton wool: rui ruee
silk: resham reshmi
leather: chamda chamde chamdi
velvet: makhmal makhmali
jute fabric: taat
fur: rooaan
lace: gota
embroidery: kasheeda zardozi kashidakari
cape: chola
skirt: ghagri
bodice: angia angiya
baby clothes: jhabla jhablaa
bib: laar
nappy: langoti potda
uniform: vardi
patch: paiband chakti
fringe: jhalar
tassel: latkan phundna
sequin: sitare salma
bead: manka manke
hairpin: chimti
hair tie: rabarband
mask: nakaab naqaab mukhauta
backpack: pitthu
pouch: thaili potali
walking stick: chhadi lathi laathi
crown: mukut
handkerchief: rumaal rumal
purse: batua batuva
umbrella: chhata chhatri chatri
spectacles: chashma ainak enak
watch: ghadi
jewellery: gehna gehne zewar jewar aabhushan gahne
necklace: haar kanthi hansli
chain: zanjeer janjeer sikdi
pendant: taabeez tabeez
earring: jhumka jhumke jhumki baali baaliyan baliyan kundal karnphool
nose pin: nathni nathuni laung nosering
ring: angoothi anguthi mundri chhalla
toe ring: bichiya bichhiya
bangle: chudi choodi chudiyan choodiyan kangan kangna chooda
bracelet: kada
anklet: payal paayal pajeb pazeb
waist chain: tagdi kardhani
forehead ornament: maangtika
bindi: tikli
vermilion: sindur
kohl: kaajal
henna: mehndi menhdi mehandi
lipstick: laali surkhi
powder: paudar
hair bun: jooda
braid: parandi paranda
comb: kanghi kangha kanghee
mirror work: sheesheka
gold: swarn kanchan
silver: chaandi chandi
copper: tamba taamba tambe
brass: pittal peetal pital peetel
bronze: kaansa kansa
iron metal: loha lohe lauh
steel: isteel
aluminium: almunium alumunium
glass material: kaanch kanch sheeshe
wood: lakdi lakri kaath lakadi
bamboo: baans
stone: patthar pathar
marble: sangmarmar
clay: mitti maati
rubber material: rabad rabar
plastic: plastik pilastic
paper: kaagaz kagaz kagaj kaagaj
cardboard: gatta
pearl: moti
diamond: heera hira
gem: ratna nag manik
coral gem: moonga
shell: seep shankh kaudi
black: kaala kaali kaale kala syaah
white: safed safedi safaid shwet ujla
red: laal lal surkh
green: hara hari hare
blue: neela neeli neele nila nili aasmani asmani
yellow: peela peeli peele pila pili basanti
pink: gulabi gulaabi
orange colour: narangi naarangi kesariya kesari bhagwa
purple: baingani jamuni
brown: bhoora bhura bhoori bhoore katthai
grey: saleti dhoosar
golden: sunehra sunehri sunahara sunhera
silvery: rupehla
colour: rang
colourful: rangeen rangbirangi rangbiranga
dark: gehra gehri gahra
light: feeka fika phika
striped: dhaaridaar dhaari dharidar
checked: chaukhana charkhana
printed: chhapa chhapai
floral: phoolon phooldaar phooldar
plain: saada sada
embroidered: kadhaidar kadha
tight: kasa
loose: dheela dhila dheeli
"""
"""``english: romanised Hindi words``."""
