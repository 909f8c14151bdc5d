"""What is worn: by weather, by work, by hour, by feast, and what is worn with it."""

CLOTHING = """
nighty, nightdress, nightgown: woman sleep wear|in|comfortable; woman night wear; wife sleep; mother sleep; lady
    night; woman sleep; woman bed comfortable
night suit, pyjama: sleep wear; night wear; child sleep in|wear|clothes; sleep clothes; night clothes; bed wear; boy
    sleep; lounge home; child sleep
pyjama, shorts, track pants: man sleep; home wear man; ghar pehenna; lounge; home comfortable wear
maternity dress, maternity wear: pregnant wear; pregnant clothes; pregnant dress; bump wear; maternity
nursing bra, feeding bra, maternity dress: feed baby wear; breastfeed wear; feed public
sweater, sweatshirt, jacket: cold wear; cold child; cold office; cold feel; winter wear; cold morning wear; child
    shiver; cold outside; thand lag; garam kapde; hot clothes; woollen; winter clothes; evening cold
sweater, cardigan: mother cold; elder cold; woman cold; school cold
jacket, winter jacket: snow; cold mountain; leh; manali wear; himalaya wear; minus temperature; cold bike; kashmir wear
thermal wear, thermal: inside cold; cold inside clothes; cold layer; snow inside; thand inner
shawl: woman cold wedding; elder cold shoulders; shoulders cold; shawl; wrap shoulders; dadi cold
cap, woollen cap, beanie: head cold; ear cold; head winter; baby head cold; child head cold; ears cold bike; topi;
    head chilly; hair bad day; sir cold
cap, hat: head sun; sun head; cricket sun head; head hot sun; beach head
muffler, scarf: neck cold; throat cold; gala cold; face cover dust; gale cold
gloves, winter gloves: hand cold; finger cold; hand cold bike; hath cold; ungli cold; fingers numb; hands numb
socks, woollen socks: foot cold; foot sock; moje; foot warm; foot winter; school shoe sock
raincoat: rain bike; rain child; child rain; rain school; rain office; rain clothes; child dry walk; dry rain; rain
    wear; wet bike; keep dry school; school dry; rain delivery; walk dry
rain boots, gumboots: rain foot; water foot; rain shoe; foot wet; mud foot; shoe rain; keechad foot; waterlogged
shoe cover: shoe rain cover; shoe wet save
saree: six yards; saree; woman wedding wear; mother wedding; bride sister; traditional woman; woman pooja wear; woman
    festival wear; teacher day wear; farewell wear
lehenga: bride wear; bride; sangeet wear; woman wedding dance; sister wedding wear; twirl wedding; garba wear;
    navratri wear; dulhan
kurti, kurta for women: woman office daily; woman college; woman everyday; woman ethnic; suit woman; office ethnic
salwar suit: punjabi woman; dupatta suit; suit piece
kurta, kurta pyjama: man festival; man pooja; man wedding ethnic; man diwali wear; eid wear; man traditional; brother
    wedding wear; child festival wear; child wedding; child prince; child traditional
sherwani, kurta: groom; groom wear; dulha; prince look; boy wedding; boy prince; man wedding; wedding boy look
suit, blazer: interview wear; man reception; man office formal; meeting wear; boss look; presentation wear; party man
formal shirt, shirt: office wear; man office; interview shirt; office look
tie: office neck; interview neck
formal shoes: office foot; interview shoe; shoe suit; office shoe
dress, frock, gown: girl birthday; child birthday wear; child twirl|twirly; girl pari|fairy; girl party; princess
    wear; daughter birthday wear; pari; girl wedding wear; fairy wear; girl twirly
party dress, dress: party wear; woman party; date wear; club wear; night out wear; cocktail wear
top, t-shirt: jeans with wear; college wear casual
jeans: casual leg wear; denim
shorts: heat leg wear; beach wear man; gym leg; football leg
leggings, track pants: yoga wear; gym wear woman; run wear; exercise wear
track pants, t-shirt: gym wear; man gym; exercise clothes; morning walk wear; sweat clothes
tracksuit: sports school wear; run cold wear; coach wear
sports bra: run bounce; woman gym support; chest support run; zumba wear
bra: chest support; woman innerwear
swimsuit, swimming costume: swim wear; swim clothes; beach wear woman; pool wear; water park wear; tairne
swimming trunks: man swim wear
innerwear, vest, brief: man inside; banian; baniyan; kachha; chaddi; undershirt; ganji
school uniform, school shirt: school wear; uniform
romper, baby clothes, bodysuit: newborn wear; newborn clothes; baby clothes; outgrew; baby wear; munna months; newborn
    hospital; month old wear; chhote kapde; half year old
baby cap: newborn head
baby socks, booties: newborn foot; baby foot cold
baby shoes: baby walk first; baby learn walk; baby foot
mittens: baby scratch face; newborn hand
costume, fancy dress: fancy competition; school function dress; annual day; become krishna; janmashtami child;
    halloween wear; play role dress; superhero dress; child dress up
dhoti, lungi: man home south; pooja man wear; veshti; mundu
burqa, hijab: head cover woman; namaz wear; muslim woman cover
petticoat: saree under; saya
blouse: saree with
shrug: cover sleeveless; arms cover dress
sunglasses: sun eye; glare; eye sun drive; sun eyes; squint; eye beach; sun drive; sun ride eyes; blind sun; light
    blind drive; dhoop eye; eyes sunlight
belt: pants loose; trousers fall; pant dheela; jeans loose; pant girna; waist loose
watch: time wrist; time know; wrist; late always; exam time; kalai
smartwatch, fitness band: steps; steps count; heart rate; sleep track; calories; notifications wrist; pulse walk; walk
    count; health track
running shoes, sports shoes: morning run; run foot; marathon; walk morning shoe; jog outside; gym shoe; daudna; daudne
walking shoes: walk daily foot; walk foot pain; father walk; walk hours
sandals, slippers: heat foot; foot home; foot beach; home wear foot; bathroom foot; foot air; chappal; ghar foot; foot
    monsoon
heels: look tall; tall party; height look
trekking shoes, hiking shoes: trek foot; trek shoe; mountain foot; grip rock; trek slip
safety shoes: factory foot; site foot; foot heavy fall; construction foot
jutti, mojari: kurta foot; ethnic foot; sherwani foot
shoe laces: shoe tie; lace broken; tasma
earrings, jhumka, stud earrings: ear beautiful; ear gold; ear; ear wear; ear jewellery; ear wedding; kaan liye; ear
    sparkle; kaano
necklace, pendant: neck gold; neck jewellery; neck beautiful; neck wear; neck sparkle; gale haar; neck empty; neckline
mangalsutra: married black bead|beads; married neck; bead neck black; suhag neck; black moti neck
bangles, bracelet: wrist beautiful; wrist jewellery; hand jewellery; chooda; kalai sundar; wrist gold; bride hand;
    chuda
anklet, payal: foot jewellery; ankle jewellery; chham; payal; foot tinkle
toe ring: toe jewellery; bichiya; bichhiya
ring, engagement ring: finger gold; propose|proposal; engagement give; finger jewellery; finger
nose pin: nose jewellery; nath; nathni; nose
maang tikka: forehead jewellery; bride head; maangtika
hair accessories, gajra: hair flower; bun flower; gajra; hair wedding
brooch, safety pin: saree pin; saree hold
cufflinks: shirt cuff; sleeve button
wallet: money carry; cards carry; money pocket; pocket cards; notes carry; batua; purse man; paise rakhne
handbag, tote bag: woman office carry; lipstick phone carry; lady carry; woman put keys; keys lipstick mobile; makeup
    mobile carry; woman stuff carry; woman carry
clutch, potli bag: wedding hand carry; party carry money; saree carry; lehenga carry
sling bag: phone carry walk; phone money carry; hands free carry; travel passport; market carry; college girl carry
shoes, running shoes, sports shoes: run foot; park run; morning jog; 5k; gym treadmill foot; foot pain run; daud foot;
    walk doctor; sports day; marathon train; pt class; feet run
formal shoes: suit foot; wedding suit shoe; office black; boardroom; interview polish
sandals, chappals: summer foot; foot breathe; market foot; toes open; monsoon wear foot; beach walk
slippers: bathroom walk; home foot cold; hotel room foot; hospital foot; night toilet foot
heels, sandals: bride foot; saree foot; lehenga foot; party foot woman
boots: bike foot protect; winter foot stylish; snow foot
shirt: office daily man; meeting man; tie with wear; man formal top
t-shirt: summer casual man; gym top; sweat top; college boy wear
jeans, trousers: leg casual; office leg; man legs; college leg
shorts, bermuda: summer legs; home summer man; beach legs; jog leg
kurta: man festival; puja man; eid man; temple man; haldi man; white festival man; navratri man
sherwani: dulha wear; groom look; brother groom; king look wedding
suit, blazer: farewell boy; company event; convocation; reception groom; ring ceremony man
saree: farewell; puja mother; wedding aunt; south bride; office traditional woman; mother anniversary wear; teacher
    farewell; karwa chauth wear
lehenga: cousin wedding wear girl; friend wedding wear; sangeet dance; garba night wear
kurti: college daily girl; office summer woman; jeans ethnic top; temple woman
dress: date night woman; brunch; birthday woman wear; beach woman wear; pre wedding shoot
night suit, nightwear: hostel night; sleepover; bed comfy; pajama party; raat pehenna; raat kapde; sleep cotton; night
    comfortable clothes
innerwear, vest: under shirt; sweat shirt under; daily inside
bra: under blouse; t-shirt under woman
jacket: bike cold; college winter; manali; snow trip; windy ride; cold wind; trip mountains cold; freeze bike; winter
    trip
sweater, cardigan: school winter; winter office; ooni; knit wear; cold parents; winter morning walk; grandfather cold
thermal: minus; leh inside; delhi winter inside; cold body inside
raincoat: scooter rain; ride rain; bike wet; bheeg bike; delivery rain; school rain child; umbrella useless
gloves: bike winter; fingers freeze; snow hands; ride cold hands; haath thande
cap: cricket field sun; bald sun; bad hair; sun scalp; golf head; winter head
scarf, stole: dust face ride; scooty face; face cover scooty; neck style; pollution face cover
socks: shoe bite; foot sweat shoe; foot smell sock; winter feet; formal ankle; feet cold night
sunglasses: sun drive; eyes water sun; sun bike eyes; eyes hurt outside; beach style; eye dust bike; look hero; sun
    squint; snow eyes; chamak aankh
belt: trousers slip; waist jeans; formal waist; pant gir
wallet: back pocket; cards cash; coins cards; notes cards; paise pocket; jeb; atm cards
handbag: office woman laptop; party woman purse; shopping woman; mother purse; ladies things carry
watch: exam hall time; late meeting; time habit; wrist style; phone without time; formal wrist; samay
smartwatch: calls wrist; sleep know; health wrist; water remind; steps daily; doctor walk steps
earrings: ears; ear pierce; bride ear; office ear; ear empty; lobes; kurti ears
necklace: collarbone; neck party; bride neck; saree neck; gala soona; gale pehenna
ring: propose her; anniversary finger; promise her
bangles: wrist tinkle; bride wrist; kalai; suhagan wrist; haath pehenna
anklet: ankle; ankle sound; pair chhan
nose pin: nose pierce; naak pehenna
hair accessories: hair open falls; school hair; bride hair; gym hair
tie, bow tie: collar knot; convocation; boy formal neck
baby clothes: newborn first; hospital baby bag; baby outgrow; baby naming; baby summer; newborn gift
frock: baby first birthday; daughter twirl; little girl party; niece party
school shoes: school polish; uniform foot
innerwear: chaddi; kachhe
mask: dust cover mouth
night suit, pyjama, nightwear: sleep in; sleeping clothes; comfy night; soft sleep; home comfortable; sone kapde;
    raat pehen; bedtime wear; lazy sunday wear
nighty, nightdress: night cotton woman; aunty home; ghar pehen mummy; woman hot night wear
maternity dress: growing belly; baby bump; expecting; feeding clothes
sweater, sweatshirt: cold mornings; chill evening; hill station; office ac cold; kapkapi; sardi pehen; thand pehen;
    cold easily
jacket: winter ride; himachal; wind bike; hill trip; ladakh; sikkim; cold trek; thandi hawa; winter stylish;
    freezing ride
thermal wear, thermal: under sweater; inner warm; snow layer; andar garam; under jacket warm; extra layer
shawl: wedding winter; grandmother winter; saree cold; dadi thand; evening wrap
cap, beanie, woollen cap: ears freeze; bald cold; kaan thand; sir thand; head warm
cap, hat: sun face; beach shade; cricket field; hair mess; sunny head; dhoop sir; gardening sun; outdoor duty sun
scarf, muffler, stole: face cover; dust scooty; gala thand; hair cover; dupatta face; muh dhak; gale lapet
gloves, winter gloves: cold hands; bike hands; ungliyan; haath thand; haath jam; hands freeze
raincoat: rain work; monsoon ride; trek rain; baarish bike; barish scooty; bheegte office; rain umbrella wind;
    downpour ride; cycle rain; bhig jaata
rain boots, gumboots: puddles; flooded road; mud walk; water logging; farm mud
socks: feet cold; shoes bite; feet sweat; office feet; pair thande; feet blister; school feet; bare shoes
innerwear, vest: inside shirt; under clothes; sweat inner; andar pehen; boys under
bra: gym chest; t-shirt inner woman; strapless; running bounce
swimsuit: swimming class; water park; beach swim; swim lessons
costume, fancy dress: school play; become tiger; freedom fighter; annual function; dress as; krishna banana
sunglasses: bright sun; eyes hurt sun; beach look; cool look; dhoop aankh; bike wind eyes; squinting; stylish eyes;
    aankhein chundhiya; eyes wind ride; swagger
belt: pants slip; trousers loose; jeans fall; dheeli pant; lost weight pants; pant khisak; waist hold
wallet: coins notes; pickpocket; licence cards; jeb paise; money cards; id cards; cash safe pocket; paise rakh
handbag, tote bag: office lady; everyday woman bag; things lady; mom stuff carry; college girl books; mummy bazaar;
    diary lipstick; lady lawyer files; makeup phone keys
clutch: wedding phone; saree small; party purse; evening dress hold
sling bag: hands free; phone wallet walk; sightseeing; two wheeler girl; travel phone
watch: punctual; time glance; interview wrist; kalai pe; tell time
smartwatch, fitness band: whatsapp wrist; calls watch; kadam; walk track; step goal; running distance; oxygen wrist
running shoes, sports shoes: jog; daud; morning walk; feet hurt running; sports period; walk park; dog walk shoes;
    subah tehel; tehelne
formal shoes: wedding suit; meeting feet
sandals, slippers: summer feet; rainy feet; feet breathe; garmi pair; ghar pair; pair khule; hostel bathroom; quick
    out; kitchen cold feet; swollen feet
heels: taller; party feet; height short; gown feet; saree height
trekking shoes, hiking shoes: slippery rocks; pahad; everest camp; kedarkantha
boots: snow feet; bike feet; winter style
jutti, mojari: kurta feet; wedding traditional feet; salwar feet; dulha pair
school shoes: uniform black; school pt; school joote
shoe laces: tie shoes
earrings: kaan; small sparkle; dangling; light ears; office subtle ears; saree ears; kaanon; hang ears
necklace: blouse neck; bridal neck; simple neck; gale; lehenga neck; gown neck; throat jewel
ring: propose; engagement; ungli; marry me; yes to me
bangles: bride arms; kalaiyan; choodiyan; clink; saree hands
bracelet, bangles: wrist delicate; friendship wrist; girl wrist
anklet: tinkle; feet jewel; pairon chham; jingle
nose pin: naak; nostril
mangalsutra: black beads; suhaag; newly wed neck
hair accessories, gajra: bridal hair; baal sajana
shirt: formal top; interview top
t-shirt: summer top; round neck; sweaty day top; beach top; printed quote
jeans, trousers: casual bottom; everyday bottom; pockets bottom
track pants, joggers: gym legs; workout bottoms; home bottoms; morning walk pants; yoga bottoms
leggings: under kurti; yoga legs; gym woman legs; stretch tights
kurta: diwali man; ethnic man; festival father; pooja pehen; ganpati man; lohri
sherwani: baraat; shaadi ladka; royal wedding man
suit, blazer: reception; corporate event; formal party man; award function
saree: puja lady; traditional lady; farewell girl; draped; teacher day; golu; durga pooja lady; mummy shaadi
lehenga: sangeet; garba; bridesmaid; mehendi function
kurti, kurta set: college ethnic; daily wear lady; comfortable ethnic; jeans traditional; pooja girl; suit salwar;
    teacher wear
dress: date night; beach girl; birthday girl adult; vacation girl; flowy
frock: little girl; birthday girl child; baby girl party
baby clothes: baby arrive; soft baby; navjaat pehen; baby summer cotton; baby outgrows
tie, bow tie: formal neck; suit neck
cufflinks: french cuff; sleeves formal
dupatta: suit plain; salwar drape; kurti plain
shapewear: flat tummy; saree slim; gown bulge; dress bulge
slippers, clogs, sandals: slip into at home; child slip house; feet around house; slip on quick; walk inside house
shoes, sneakers: child outside play feet; sturdy little feet; ruins shoes; strut party; footwear birthday; outgrown
    feet
formal shoes: interview feet; suit ankles below; office feet decent; boardroom feet; groom feet
sandals, slippers, walking shoes: soles ache standing; stand counter all day; soft sole; kind to feet; teacher stands
    hours
sneakers, shoes: twinkle lights feet; light up feet child; flashing feet
watch: hour on wrist; asks the time; tell the hour; never late wrist; read the clock wrist; time gift fiance; wrist
    time ornament
kids watch, watch: child read clock; learn clock wear; tell time school; child wrist cartoon
smartwatch, fitness band: messages on wrist; read messages without phone; footsteps counted; nag to move; slept badly
    know; remind
    get up; heartbeat wrist; gadget wrist
shirt, formal shirt: manager look; client meeting man
jeans: denim leg; lanky legs; slim legs; healthy waist
innerwear, brief, trunk: husband fresh inside; pati andar; elastic gone
"""
