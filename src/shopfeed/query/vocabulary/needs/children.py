"""Needs of children: care, play, learning, and the school desk."""

CHILDREN = """
diaper, baby diaper: baby susu; baby potty night; baby pee; newborn potty; langot; nappy; baby wet night
baby wipes: baby potty clean; baby clean; baby bottom; newborn clean
diaper rash cream: baby rash; baby bottom red; diaper rash
potty seat, potty training seat: child potty learn; child toilet; potty train; toddler potty
feeding bottle, baby bottle: baby milk drink; baby milk; newborn milk; formula feed; bottle milk baby; milk baby away
breast pump: newborn milk job; newborn milk office; back job milk; milk express; work feed baby; milk store mother;
    baby feed office; job newborn milk; milk newborn away; new mother office
breast milk storage bag: milk store freeze
bottle warmer: baby milk warm; baby milk hot|warm; bottle heat
bottle sterilizer, sterilizer: baby bottle germs; baby bottle boil; bottle clean baby; steriliser
baby food maker, baby food: baby eat start; baby six months eat; solid start; annaprashan; baby khana; weaning
baby bowl, baby feeding set, baby spoon: baby eat; baby eat messy; baby feed spoon; toddler eat
bib: baby food clothes; baby drool; baby dirty eat; laar; baby messy eat
high chair, feeding chair: baby sit eat; feed baby sit; baby table eat
sipper, sippy cup: toddler drink; baby cup; spill drink child; child milk cup; spill child
pacifier, teether: baby teeth; baby bite; teeth come; baby chew; baby cry suck; daant nikal; newborn soothe
baby carrier: baby carry; baby carry shop; hands free baby; baby hold walk; baby chest carry; godi
stroller, pram: baby walk outside; baby push; baby park; baby market; toddler tired walk; baby outside
baby car seat, car seat: baby car; child car safe
baby bed, cradle, crib: baby sleep; newborn sleep; newborn bed; jhoola; palna; baby bed; baby sleep safe
baby mosquito net: newborn mosquito; baby mosquito sleep
baby blanket, swaddle: newborn wrap; newborn cold; newborn lapet; baby wrap; newborn hospital wrap
baby bath tub: baby bath; newborn bath; baby nahana; baby wash
baby towel: baby bath dry
baby shampoo, baby soap, baby wash: baby hair wash; baby bath soap
baby oil, baby massage oil: baby massage; newborn massage; baby malish
baby lotion: baby skin; newborn skin dry
baby powder: baby sweat; baby heat
baby safety lock, corner guard, safety gate: child cupboard open; baby corner hit; baby safe house; crawl safe; stairs
    baby; plug baby safe; baby crawl; baby fall stairs; toddler socket
bed rail: baby fall bed; child roll bed; bed gir
baby walker: baby learn walk; baby walk; first steps
baby play gym, play mat: baby floor play; baby tummy time; baby crawl floor mat; newborn play
rattle, baby toys: baby cry; newborn play; jhunjhuna; baby noise play; months old play; baby distract
musical toy: baby song; baby music
bath toys: baby bath play; child bath hate; bath fun
soft toy, teddy bear: hug; child sleep hug; cuddle; soft sleep child; teddy; cuddly; cuddly sleep; soft companion;
    child lonely sleep; hug sleep
doll: girl play house; gudiya khel; girl play dress; doll
doll house, kitchen set: girl cook play; child cook play; play house; ghar ghar; pretend cook; ghar-ghar khelna
doctor set: child doctor play; play doctor; injection play
toy car, remote control car: boy drive play; child race; car play; remote play; zoom car child; gaadi khilona; boy
    car; child cars
toy train: train play; rail gaadi; train track
toy gun, water gun: holi water; shoot play; water play; pichkaari; shoot child
building blocks, lego: build child; build play; castle build; engineer child; brick build; child make things; build
    things
puzzle: mind child; think child; brain child; patience child; pieces join; puzzle; dimag
rubik's cube: cube solve; cube
board game, ludo, monopoly: family play; family night play; rain play; play together; screen without play; table
    everyone; family evening; rainy sunday play; everyone table; power cut play; family together fun; screens
    everyone; screens everyone table; everyone around table; game everyone; no screens; cousins play; holiday play
    together
card game, uno: train play; travel play; cards play; taash; friends play night; playing cards; teen patti
educational toys, learning toys: abc learn; learn count; alphabet; child learn; numbers learn; preschool learn;
    alphabets; child learn fun; screen away child; phone away child; toddler learn
flash cards: words learn; animals learn; child gk
science kit, robotics kit: science child; experiment; experiments; robot make; child curious; science learn; science
    busy; child scientist; electronics learn; science vacation; robot
microscope: small see science; bacteria see; cells see
globe: countries learn; geography; world map child
abacus: maths child; maths learn
craft kit, art kit: child craft; child create; art child; vacation busy; craft; rainy child busy; holiday child busy;
    diy child; creative child
drawing book, crayons, colouring set: child colour; child draw; draw; colouring; child wall draw; colour learn; rang
    bharna
paint set, watercolour, paint brush, canvas: paint picture; paint hobby; artist start; paint learn; canvas; child paint
drawing tablet, graphics tablet: draw computer; digital art
slime, clay, play dough: child squeeze; mitti khel; child clay; shapes make soft
kinetic sand: sand play; sand inside
play tent, tent house: child hide play; child room tent; child home camp; child house play
ball pit, slide: child slide
ride on car, ride on: child sit drive; child drive; baby ride; toddler ride; child car ride; toddler push
rocking horse, swing: child swing; child jhula; rock baby
action figure: superhero play; hero play; fight toy
magic kit: jadoo; tricks
musical keyboard, piano: music learn keys; piano; child music learn; casio
guitar, ukulele: guitar; music learn string; strum; song play campfire; guitar learn
flute: bansuri; blow music; krishna music
drum, tabla: beat drum; tabla; dholak; dhol
harmonium: bhajan play; harmonium
story book, book: child night story; story bed; child read; kahani; bedtime story; novels; read habit
activity book: child train busy; travel child busy; child busy; toddler busy
night projector lamp, night lamp: child room stars; ceiling stars; child sleep dark
child watch, kids watch: child time learn; child wrist
pencil box, geometry box: pencil store; pencil carry; school pencils; pencil lost; exam geometry; pencil keep
pencil, pen set, pen: write; write exam; write school; pen exam; exam pen; likhna
fountain pen, pen: write elegant; signature; write gift
notebook, register: write class; notes write; class notes; lecture write
diary, journal, planner: thoughts write; day plan; feelings write; plan day
highlighter, sticky notes: mark book; remember desk; book important
sharpener, eraser: pencil blunt; mistake rub; rubber; mitana
white board, blackboard: teach home; write wall; tuition; board write; maths teach
marker: board write pen
stapler, file folder: papers together; papers join; papers sort; bills sort
desk organizer, pen stand: desk sort; pen store; pens desk; desk mess; table sort pen
book cover, brown paper: copies cover; book cover; kitab cover
glue, glue stick: paper stick; project stick; craft stick; fevicol; paste paper
scissors: paper cut; craft cut; kainchi; qainchi
tape: box seal; parcel seal; packet pack; tape; parcel
stickers: diary decorate; child reward; teacher reward
school shoes: school foot; black school shoe; uniform shoe
name labels: school things lost
umbrella for kids, kids umbrella: child rain umbrella; child umbrella
water bottle for kids, kids water bottle: school water; child water; child water school
kids lunch box: child lunch; child tiffin; bitiya tiffin; school lunch; tiffin child
toys: child bored; child birthday play; child play alone; toddler busy; keep toddler busy; child cry toy; bachche
    khelne; 2 year old play
soft toy: sleep hug; hug night; teddy; daughter hug; cuddle; fluffy friend; bhalu
doll: daughter dress up; tea party; hair comb doll; guddi
building blocks: tower build; castle build; construct child; bricks play
puzzle: pieces join; brain child; quiet child; focus child; concentrate
board games: family bored; cousins; power cut; holidays; game night; indoor family; friends home game; travel family
    game
remote control car, toy car: child race; zoom child; boy vehicles; drive toy; gaadi khel
educational toys, learning toys: school before; counting; alphabet; spelling; clock learn; smart child; learn play
science kit: volcano; experiment; why questions; child scientist; little engineer; circuits child
drawing book, colouring set: wall draws; scribble; crayons; draw; art class; picture colour
paint set: canvas paint; artist child; paints picture
stroller: baby tired walk; mall baby; airport baby; ghumana baby; baby outing
baby carrier: baby arms pain; both hands baby; cook newborn carry; newborn carry; hold baby; carry newborn; baby
    clingy; arms free baby
cradle: baby rock; rock sleep; lori
baby monitor, camera: baby cries; sleep baby watch
feeding bottle: formula baby; baby milk; night feed; father feed baby
breast pump: office milk; milk pump; mother work milk; store milk; working mother newborn; wapas office
sterilizer: germs bottle; bottles boil; bottle clean germs
diapers: baby leak; langot; baby dry night; susu; potty newborn
baby wipes: clean bottom; travel clean baby; sticky hands
teether: gums baby; chewing everything; teeth coming; drool
high chair: eat family baby; feed mess; meals baby
baby bath tub: bath slippery baby; bathe newborn; nehlana
baby walker: stand walk; first steps; walking start; chalna seekh
bed rail: rolls off; falls bed; gir jaata
ride on car: drive garden; little driver; big car child
tricycle: child pedal; three wheels; teen pahiya
play tent: camp room; hide child; fort child
slime, clay: squish; squeeze child
kids watch: learn time
water bottle for kids: school drink; straw school; school paani
kids lunch box: school snack; recess; fussy eater; tiffin time
pencil box: pencils lost; pens lost; exam kit
notebook: notes class; homework write; class write
pen: exam write; smooth write; sign write
story book: bedtime; read child; night story; kahani; imagination
guitar: strum; learn instrument; campfire; song play; college band; chords; sur
ukulele: small guitar; easy instrument
keyboard piano: notes play; sur taal
flute: bansuri
desk organizer: desk mess; pens everywhere
school bag: kitaab; copies; school daily
diapers, baby diaper: baby wet; overnight baby; travel baby pee; rash wet; bistar geela baby; baby dry
baby wipes: potty clean; baby bum; sticky baby; wipe baby
feeding bottle: doodh pila; doodh bachche
breast pump: working mother milk; back to office baby; feed job; maternity leave over
sterilizer: bottles safe
teether, pacifier: daant aa; chabata; baby chews fingers
bib: food mess clothes; baby spills; mess eating
high chair: eats with family; feed baby; baby sit; baby table; solids sit
sipper: learn drink; chhalka
baby carrier: hands free; baby on chest; arms tired baby; baby clings; baby sling
stroller, pram: airport toddler; ghumane; bachcha ghuma
cradle, crib: baby own bed; jhula sona; jhulana
baby blanket, swaddle: newborn hospital; baby startle; lapet
baby bath tub: bathe; baby slips; newborn bathing; nahlana; baby bath time
baby lotion, baby oil: baby dry skin; newborn skin; malish; infant rash dry; maalish
baby walker: chalna; kadam pehla; steps learn
baby play gym, play mat: tummy time; floor baby; rolling over
rattle, baby toys: crying baby; months old; infant entertain; baby amused; rota chup
safety gate, baby safety lock, corner guard: drawers baby; sharp edges; crawling danger; table corner; baby opens
bed rail: rolls bed; toddler bed; bistar gir; palang gir
soft toy, teddy bear: sleep with; girlfriend hug; comfort child; gale laga; companion sleep
doll: dress up; pretend mother; hair comb; gudiya; princess play
kitchen set: little chef; khana banana khel; cook play
doctor set: pretend doctor; stethoscope play; little doctor; sui lagana khel
remote control car, toy car: gaadi chala; wheels toy; loves cars
toy train: chuk chuk; railway
water gun: summer splash; squirt; pool fun
building blocks: create structures; imagination build; jodna khel; constructing; ghar banana khel
puzzle: patience; picture join; dimaag; logical; quiet activity
board game, board games: family night; off phone; everyone plays; friends indoors; no screen; game together; sab
    saath khel; power cut game; dinner after game
card game, uno: train game; quick game; travel game; patte; hostel night game
educational toys, learning toys: phone away; screen time; learn while play; smart toddler; shapes colours; kho
    screen; khel seekh; ginti; brain develop
science kit: curious; how things work; scientist; vigyan; electric experiments
globe: countries; desh
craft kit: summer holidays; make things; busy hands
drawing book, crayons, colouring set: scribbles; walls crayon; rang bhar; art period
paint set, canvas: hobby painting; rangna seekh
clay, slime, play dough: squishy; mitti; hands mess
play tent: indoor camp; own house; chhup
ride on car: drive himself; sit drive; toddler wheels; baith chala
tricycle: toddler cycling
swing: sway; balcony kids
musical keyboard: music class; keys tune
guitar: rockstar; learn music; serenade
flute: bansi; breath tune
tabla, drum: drummer
harmonium: bhajans; satsang
story book: fairy tales; moral; sleep listen; kahaniyan; raat kahani
activity book: travel kids; train kids; quiet restaurant; flight toddler
kids watch: school time; child tell time
pencil box, geometry box: school supplies; maths class; pencils everywhere; eraser lost
pen: likh; interview write
notebook, diary: thoughts; homework; write daily; hisaab likh; dil ki baat; poems write
sticky notes, highlighter: important lines; revision; reminders; mark lines
sharpener, eraser: blunt; mistakes; wrong pencil
white board: teach kids; plan wall; office ideas; write wipe; teach wall
stapler, file folder: loose papers; pages together
desk organizer, pen stand: desk messy; stationery everywhere; desk saaf
glue stick, glue: craft paper; chart paper
scissors: cutting craft; open packets; kaagaz kaat; cloth cut
school shoes, school bag: school opens; new school; admission
kids lunch box: school food; school tiffin; tiffin kid; bachche khana school; fussy
kids water bottle: sip school; kid drink; bachche paani
night lamp, night projector: afraid dark child
toys: keep busy; birthday nephew; entertain; holidays child; gift 3 year; bachche khush; engaged; khelne; toddler
    meltdown
teether, teething gel: teething pain; gums sore baby; tooth coming cry
baby oil, baby shampoo, baby brush: cradle cap; flaky baby head
travel game, puzzle, magnetic board game: long flight quiet; train child quiet; waiting room child
doctor set: wants to be doctor; play clinic; injection toy
baby neck pillow, car sunshade, baby car seat: baby sleeps in car; sleepy baby car
drafter, geometry box, drawing instruments: engineering drawing; machine drawing tools; roller scale
hockey stick: hockey; dribble stick
football goal, football net, goal post: goal net; backyard goal
"""
