"""Needs of feasts, ceremonies, prayer, gifts and sweets."""

FEASTS = """
rakhi: brother wrist tie; rakshabandhan tie; rakhi tie; brother thread
diya, diyas: diwali light; lamp-light; aarti lamp; diwali lamp; prayer light; deepak; ghee lamp
diwali lights, string lights: diwali house; diwali decorate; diwali light house; diwali balcony
rangoli, rangoli colours: diwali floor; floor design; floor decorate festival; entrance festival; rangoli
torana, bandhanwar, door hanging: door festival; door decorate; door diwali; entrance decorate; shubh labh
pooja thali, puja thali: aarti; prayer plate; karwa chauth thali; aarti thali; bhog; prayer
incense sticks, agarbatti, dhoop: prayer smell; agarbatti; temple smell; prayer incense; loban; mandir khushboo
pooja mandir, mandir, temple for home: god place; prayer place; temple home; bhagwan ghar; idol place; pooja ghar
idol, ganesha idol, krishna idol: god statue; murti; ganpati home; ganesh chaturthi home; laxmi; laddu gopal; bhagwan;
    shiv
laddu gopal dress, deity dress: gopal clothes; kanha clothes; poshak
kalash, pooja items: kalash; havan; prayer samagri; griha pravesh prayer; satyanarayan; hawan
camphor, kapoor: kapoor; aarti burn
bell: prayer bell; mandir ghanti
rosary, mala: jaap; rudraksh; japa; prayer bead; chant
prayer mat, janamaz: namaz; muslim prayer; ramadan prayer
cross, bible: church; jesus
holi colours, gulal: holi play; gulal; holi colour; rang khelna; rang holi
water gun, pichkari: holi child; holi spray; holi water
water balloon: holi balloon; holi throw
white kurta, white t-shirt: holi wear
dandiya sticks: garba; dandiya; garba play; navratri dance
christmas tree, christmas decoration: christmas home; christmas decorate; santa; xmas house; star christmas
santa costume: santa dress; santa become
halloween mask: scary; ghost; horror party; bhoot
firecracker, sparkler: patakhe; fuljhadi
flag: independence; tiranga; 15 august; republic flag; flag
balloons, party decoration, birthday decoration: birthday decorate; birthday room; birthday home; party decorate;
    birthday surprise; surprise room; welcome baby; anniversary decorate; birthday hall; birthday party; ghar
    birthday; first birthday
birthday candle, cake topper: cake top; birthday candle; blow cake; cake name
party popper, confetti: party blast; confetti; celebrate pop
paper plates, disposable plates: party plates; plates throw; guest many plates; langar; use throw
return gifts, gift set: guest gift; birthday guest; gift each guest; child guest gift; birthday return; party favour;
    little guest; return gift; guests take home
gift wrapping paper, gift box, gift bag: gift wrap; gift pack; shagun; gift hide
envelope, shagun envelope: money gift; wedding money; shagun; lifafa; cash gift
greeting card: sorry say; birthday wish; miss you; wishes write; card write
photo frame, coffee mug, showpiece: anniversary gift parents; friend gift memory; farewell gift; couple gift; teacher
    gift; boss gift
chocolate, chocolate gift box: sweet gift; girlfriend angry; love sweet; sorry sweet; meetha gift; valentine sweet;
    manana
watch, wallet, perfume: man gift; father gift; boss gift man; husband gift; boyfriend gift; brother gift; groom gift
handbag, jewellery, perfume: woman gift; wife gift; mother gift; sister gift; girlfriend gift; bhabhi gift;
    anniversary wife
toy, building blocks, game: boy gift; child gift; nephew gift; birthday boy
doll, soft toy, craft kit: girl gift; niece gift
watch, toy, wallet: brother gift rakhi; rakhi brother little
soft toy, ring, photo frame: valentine; love say; propose; valentine gift
dry fruits, gift hamper: diwali gift; corporate gift; neighbour gift; office gift diwali; diwali relatives; diwali
    employees
sweets, mithai: festival sweet; guest sweet; sweet crave; meetha khana
silver coin: dhanteras; silver gift; lakshmi coin
dhol, dholak: wedding music; sangeet music
garland, varmala: wedding garland; mala god; jaimala; varmala; haar bhagwan
turban, safa: groom head; pagdi; safa; wedding head; baraat head
wedding card: nyota
baby shower sash: godh bharai; baby shower
candles, rose petals: romantic room; first night; suhagraat; honeymoon room
photo props: wedding photo fun
karaoke mic, party speaker: party sing; party loud; dj; party music dance
disco light: party light; dance light; dj light
snacks, namkeen: tea with; chai nashta; movie munch; crunchy; bhookh; munch; nashta; midnight hungry; evening hungry;
    travel hungry; office hungry
biscuits, cookies: tea dip; chai biscuit; child snack; dip
oats, muesli: breakfast healthy; breakfast quick; nashta healthy; weight breakfast; morning eat quick
dry fruits, almonds: brain food; healthy snack; memory sharp; vrat; fast snack; nuts; badaam
makhana, snacks: healthy munch; vrat snack; upvas; diet snack
tea: morning wake drink; kadak; chai patti; patti
green tea: metabolism; weight drink; healthy drink; detox
coffee, instant coffee: wake work drink; sleepy office; night awake study; caffeine; neend bhagana
honey: sweet without sugar; throat sore honey; shehad
stevia, sugar free: sugar-disease sweet; sugar-disease tea; sugar instead
ghee: roti top; desi ghee
rice: biryani rice; pulao; chawal
spices, masala: biryani taste; curry taste; chicken masala; pav bhaji
pickle: food taste tangy; achaar; roti pickle
jam, peanut butter: bread spread; bread top child; child bread
energy drink: exam awake; energy instant; gym pre
juice: thirsty sweet; guest juice
mouth freshener, paan: food after; mukhwas; saunf
cooking oil: fry oil buy; refined oil
pasta, noodles: italian cook; child noodles
soup: cold drink soup; soup evening
baking powder, cocoa powder: cake ingredients; brownie
diya, candles: diwali lighting; diwali deep
string lights: diwali; wedding house; balcony shine; ghar sajana; party glow
rangoli: aangan; doorstep design
pooja thali: aarti; karva; bhai dooj; mandir
rakhi: bhai kalai; brother far; raksha; sister ties; kalai bandhna
idol, showpiece: ganpati; mandir god; new home god; car god
incense sticks: mandir smell; puja fragrance; calm smell
holi colours: holi friends; gulaal
pichkari: holi kids; squirt; soak friends
balloons, birthday decoration: surprise wife; room decorate; baby welcome; 1st birthday; first birthday; anniversary
    room; janamdin sajawat; bachelorette
return gifts, gift set: classmates; kids party gift; guests kids; small gifts; party bags; bachche mehmaan; each
    child; kids go home
gift box, chocolate: teacher thank; boss thank; sorry girlfriend; girlfriend upset; visit friend
greeting card: farewell wish; birthday words
dry fruits: diwali boxes; relatives; clients; pregnant eat
sweets, chocolate: celebrate sweet; result good; baby born; good news; muh meetha
costume: school show; school drama; stage child; freedom fighter; fairy become
garland: mandap; god flowers; welcome flowers
christmas tree: xmas; santa
snacks: movie hungry; hungry; chai ke saath; guests evening; hostel hungry; bhook; munching
tea, coffee: morning sleepy; guest drink; kadak
oats: diet breakfast; healthy morning; lose weight eat; cholesterol
honey: lemon warm; throat; weight morning drink
cooking oil, ghee: tadka oil; desi ghee
spices: biryani cook; garam masala; curry cook
biscuits: chai dip; office drawer; kids hungry
diya, candles: deepavali; mandir light; karthigai; dev deepawali
string lights, diwali lights: house festive; diwali outside; wedding home; terrace festive; shine house; ghar
    jagmag; ghar roshan
rangoli: floor pattern; courtyard; onam; pookalam; entrance pretty
door hanging, torana: door decorated; entrance diwali; festive door; griha pravesh door; darwaza sajana
pooja thali: karwa chauth; worship; pooja needs
incense sticks: temple fragrance; evening prayer; puja smell; meditation smell; pooja khushbu; mandir mehek; aarti
    smell
pooja mandir: god corner; prayer corner; idols place; worship home; bhagwan rakhna; devta; new flat god
idol, ganesha idol: car dashboard; bappa; office desk god; bhagwan murti
camphor: puja burn
rakhi: sister thread; bhaiya; tie brother
holi colours, gulal: play colours; march festival; safe colours
pichkari, water gun: bhigona
dandiya sticks: raas
balloons, birthday decoration: 1 year; party hall; sajana party; welcome home; midnight surprise; wall birthday
birthday candle, cake topper: cake number
return gifts: kids leaving; party guests; small presents; birthday guests; class friends; bachche return
gift wrapping paper, gift bag: present pack; wrap present
envelope: wedding cash; money give; neg
greeting card: sorry; thank words; farewell; love note
chocolate, chocolate gift box: sweet present; teacher thanks; ruthi; naraz
soft toy, photo frame: girlfriend first; long distance
coffee mug, showpiece, photo frame: colleague leaving; office secret santa; friend leaving; parents anniversary;
    colleague
watch, wallet, perfume: husband birthday; father birthday; boyfriend birthday; brother birthday; son 18; retirement
jewellery, handbag, perfume: wife birthday; mother birthday; sister birthday; girlfriend birthday; karwa wife;
    bahu; saas
dry fruits, gift hamper: shagun box; samdhi; neighbours diwali
sweets, mithai: festival guests; sugar craving; exam result
dry fruits, almonds: fasting; healthy nibble; energy bites; winter nuts
costume: janmashtami; republic day; annual day
christmas tree: december; jingle
snacks, namkeen: evening hunger; tea time; guests drop; bhookh lagti; halki bhookh; office drawer hunger; chai
    namkeen; road trip hungry; shaam bhookh
biscuits, cookies: kids hunger; chai ke sath; dunk
oats, muesli: office breakfast; subah nashta healthy
green tea: fat burn; healthy instead chai; light drink
tea: strong cup; subah chai; adrak elaichi
coffee: stay awake; sleepy; morning kick; neend bhaga; night shift awake
honey: natural sweet; sore throat; cough sweet; weight lemon
noodles, pasta: two minutes; kids favourite quick; quick cook snack
spices: south sambar; taste bland
pickle: bland food; dal rice; paratha with
ghee, cooking oil: halwa; fry puri; deep frying
jam, peanut butter: kids bread; gym bread
rice: daily rice; long grain
juice, energy drink: breakfast drink; glucose; kids drink party
soup: cold evening; sick eat; light dinner; diet dinner
pooja thali, karwa chauth thali: karva chauth plate; moon sieve; channi thali; decorated plate
snacks, peanuts, popcorn: lohri munchies; party munchies; bonfire snacks; bowl for guests
pen, coffee mug, photo frame: farewell teacher; teacher gift; thank teacher; sir farewell; retire teacher
dry fruits, chocolate, coffee mug: thank doctor; thank neighbour; thank guide; host gift
showpiece, wall clock, lamp: housewarming; brother new house; grihapravesh gift
laddu gopal jhula, krishna jhula, laddu gopal: jhula kanha; swing krishna; gopal bed
stain remover, detergent: blood bedsheet; stain bed; haldi sheet
jaggery, gud: instead sugar; natural sweet; gur tea
flute, bansuri: krishna instrument; learn flute; murli
harmonium: hand pumped; bhajan mandli; bellows keys
book cover, brown paper: cover notebooks; cover copies; school opening covers
science kit, clay, craft kit: volcano model; working model; school exhibition
saree, pooja thali, bangles: first karwa chauth; sister in law karva; sargi gift
"""
