"""Needs of play: what children of each age wish for, what keeps them busy, and what a party of theirs wants."""

PLAYING = """
dancing cactus toy, talking toy, talking cactus: repeats what child says; speech delay toddler talk; one year old
    laughs; funny copies voice; singing dancing baby gift; bolne wala khilona; bored grandma funny
soft toy, plush toy, teddy bear, stuffed animal: sleeps hugging something; hostel homesick hug; valentine hug gift;
    afraid alone bed; bhalu gale laga; bigger than girlfriend; unicorn cuddle; comfort hospital child
doll, barbie doll, doll set: comb hair dress up; six year girl wish; princess tea party; gudiya ki shaadi; wants little
    sister play; change clothes tiny
doll house, doll house furniture, miniature toys: tiny rooms furniture; play family; small home pretend; ghar ghar
    khelna bitiya
kitchen set, kitchen play set, pretend play: copies mummy cooking; little chef plastic vegetables; rasoi khelna; feeds
    everyone imaginary food; cutting fruits velcro
doctor set, doctor play set: scared injections play; wants become doctor; checks grandpa heartbeat; sui lagane wala
    khel; nurse pretend
tool set toy, pretend play tool, engineer toys: copies dad repairing; small hammer play; mechanic little boy; nut bolt
    toddler
remote control car, rc car, racing car toy: nephew loves racing; drift stunt son; remote se chalne wali gaadi; birthday
    seven boy; climbs walls car; race dad; father son sunday
pull back car, die cast car, friction toy, hot wheels: small metal cars collect; chhoti gaadiyan; wheels obsessed
    toddler; school bus truck jcb lover; goes forward release; return favours boys cars
train set, toy train, track set: railway crazy child; chuk chuk; tracks floor; stations bridges
construction toys, jcb toy, truck toy, excavator toy: digger fan; mitti uthane wali; sand pit trucks; building site boy
building blocks, blocks for kids, lego: imagination instead mobile; towers houses; 3 year old fingers skill; ghar
    banana jodke; thousand pieces architect; engineering mind; big pieces no choke; rainy afternoon build
magnetic tiles, magnetic blocks, magnet toy: stick shapes castle; stem preschool; creative magnets
educational construction toy, stem toy, science kit, diy stem: how things work asks; opens every gadget; science fair;
    holidays no screen ten year; curious experiments; future engineer; hydraulic crane; vacation brain; volcano mixing
robotics kit, robot toy, coding toy: coding kids; build robot; ai class eight; robot friend child; walking robot
telescope, kids telescope: moon craters see; rings saturn child; stars terrace night look; child asks planets; taare
    dekhna door se
microscope, microscope for kids, digital microscope: germs close up; see onion cells; insect wings look; biology class
    slides; kitanu dekhna; tiny things bigger
globe, world map, educational globe: which country where; capital cities; travel dreams child; desh videsh; geography
    weak
puzzle, jigsaw puzzle, wooden puzzle: sits quiet focus; 1000 pieces lockdown; abc board shapes; animals pieces toddler;
    dimaag lagana; map india pieces; adults calm hobby; grandpa memory
rubik cube, speed cube, puzzle cube: solve under minute; fidget brain teen; colour sides; cube championship; mirror
    stickerless
board game, family game, party game: phones away family; cousins summer; couple night game; sab milke khele; game night
    friends; guess words act; rainy day family; business money game; mystery teenagers
ludo, snakes and ladders, carrom board: saanp seedhi; dada dadi play; light gayi khelna; society uncle evening; striker
    coins; sunday old game
chess board, chess set, magnetic chess: coach tournament; thinking game son; train play magnetic
card game, uno cards, playing cards, flash card game: taash diwali; train journey group; hostel night; teen patti;
    quick family; memory match; picnic pack
trading cards, collector cards, pokemon cards, football cards: friends collect school; match attax; album swap; rare
    card
flash cards, learning cards, educational toys: first words; animals names; abc 123 cards; nursery interview; speech
    therapy; alphabet pehchan; vocabulary fun
abacus, counting toy, maths toys: number fear; ginti sikhana; tables boring; addition beads; maths games
musical toy, kids piano, xylophone, drum toy: bangs utensils music; tiny musician; singing rhymes sound; one year press
    sounds; noisy fun
kids microphone, karaoke mic kids: sings whole day; stage little singer; gaana gane ka shauk; birthday sing
bath toy, beach toys, sand toys, beach set: goa sand castle; bucket spade; mitti khelna; splash tub
water gun, holi pichkari, water toys: summer soak cousins; holi tank; pool squirt; garmi mein paani khelna
bubble machine, bubble gun, bubble toy: photo shoot birthday; run after soap; saabun ke bulbule; garden toddler giggle;
    wedding entry fun
toy gun, nerf gun, soft bullet gun, blaster: target shoot safe; police chor; army son play; foam bullets; bandook
    khilona
action figure, superhero toy, avengers toys: spiderman fan; hero fights; marvel shelf; hulk ironman; anime figure desk;
    ben ten watch
superhero costume, kids costume, fancy dress: school fancy dress tomorrow; freedom fighter dress; fruit vegetable
    competition; annual function; doctor police dress
dinosaur toy, animal toys, animal figures: jungle lover; t rex roar; farm animals learn; zoo after visit; knows dino
    names
slime, slime kit, putty: squishy stretch; make own goo; stress squeeze girl; youtube goo
clay, play dough, modelling clay, air dry clay: school holiday sculpt; kids shape colours; mitti ke khilone; finger
    muscles; therapy hands; sets hard clay
kinetic sand, sand play set: indoor sand clean; sensory child; sand castle home
fidget toy, pop it, fidget spinner, stress ball: cannot sit still; adhd class; bites nails; anxious fingers; exam
    nervous squeeze; pop sound; office meeting hands
lcd writing tablet, writing pad, magic slate: scribbles walls waste paper; write erase slate; likhne mitane wali; rough
    work; travel doodle; no screen tablet; slate pencils dust
drawing board, easel board, whiteboard for kids, blackboard: teacher teacher; wall drawing stop; chalk play; alphabets
    practise
colouring book, drawing book, activity book, sticker book: flight quiet; restaurant waiting; train 20 hours; learn stay
    lines; rang bharo; doctor waiting room kid; wipe clean tracing
crayons, sketch pens, colour pencil set, colouring kit: return favours art; drawing competition; toddler fat grip;
    washable walls
art and craft kit, craft kit for kids, diy craft: creative daughter holidays; rakhi making; paint own; summer camp
    home; bracelets making; candle soap kit girls; screen free evenings
jewellery making kit, bracelet making kit, beads kit: friendship bands; girl ten crafty; taylor beads; moti pirona;
    sleepover activity
kids makeup set, beauty set toys, nail art kids: puts mummy lipstick; parlour pretend; little girl vanity; safe wash
    makeup
ride on car, kids electric car, battery car: sit drive himself; driver little three; baith ke chalane wali; park show
    car; first birthday big; dada gift jeep
ride on, push car, swing car, rocking horse: pushes legs; indoor ride toddler; ghoda jhoola; hallway vroom; twist wheel
kids scooter, kick scooter, skate scooter: society evening wheels; five years balance; scooty bachchon ki; outgrown
    tricycle; airport scooter
balance bike, kids cycle, kids bicycle: learning pedal; side wheels; cycle sikhna; fourth birthday
tent house, play tent, kids tent: hide own den; ghar ke andar camp; reading corner kid; castle princess room; tunnel
    crawl
ball pool, slide, basketball hoop, bowling set: indoor run energy; park closed jump; hoop door; slam dunk toddler; gir
    na pins; big birthday garden
swing kids, baby swing, jhula for kids: sway toddler home; terrace swing; park crowd; baby hang seat
flying toy, glider, kids drone, helicopter toy: throws planes; terrace flying; foam thrower; hand sensor; pankhe wala
    jahaaz
catapult plane, paper plane launcher, rocket toy: launches sky outdoor; stomp jump; park competition
walkie talkie kids, spy toys, detective kit: secret agents cousins; talk room room; treasure hunt; camping kids talk
magic set, magic trick, prank toys: jadugar banna; amaze friends; uncle tricks; april fool
yo yo, spinning top, beyblade, lattoo: battle spinning; school craze; launcher spin fight
snack launcher toys, fishing game toy, hammer game, whack game: reflex fun toddlers; magnet fish catch; press frogs;
    two kids compete; waiting busy
puppet, finger puppet, storytelling toys: bedtime acting; teacher tells story; shy child talk
toddler busy board, activity cube, sorting toy, shape sorter: eighteen months keep hands; fine motor delay; stacking
    rings; opens locks loves; gol chakor; pull string
baby stacking toy, stacking rings, rattle set: grips first; hand eye; six month present; textures infant
tumbling toy, wobbling toy, crawling toy, musical crawling: tummy time chase; encourage crawl; roly poly; peeche
    bhaage; reach forward
kids camera, kids tablet, learning laptop: wants mummy phone; clicks photos child; pretend office; first camera holiday
night projector lamp, star projector kids: stars ceiling bedtime; afraid dark planets; space lover room
photo album stickers, tattoo stickers kids, reward stickers: good work star; party temporary tattoos; notebooks
    decorate; potty chart rewards
pencil case, pencil pouch, stationery set: school reopening fun; unicorn pouch; calculator box; pencils lost weekly;
    return present stationery
return gifts, birthday return gift, return gift for kids: thirty kids give; under hundred each child; 3 year party
    leaving; society kids small; bachcho ko dene; theme goodies; something useful not plastic
birthday decoration, birthday decoration kit, happy birthday banner: midnight surprise husband; first birthday home;
    room decorate low budget; janamdin sajana; jungle theme; office cake corner; last minute party; half birthday;
    princess theme daughter
balloons, foil balloon, balloon pump, balloon arch: mouth pain inflating; number one balloon; led light; ceiling stick;
    arch entrance; hawa bharna gubbare
foil curtain, photo booth props, party backdrop: shiny wall photos; reels corner party; instagram bachelorette; haldi
    selfie
party popper, confetti, snow spray, party supplies: blast cake cutting; new year bang; foam spray; entry couple
birthday candle, sparkling candle, cake topper: number cake; magic relight; phool jhadi cake
party hats, birthday cap, birthday sash, eye mask party: birthday girl crown; kids wear caps; goggles theme; boss day
    tiara; bride sash
pinata, khoi bag, party games: toffees fall; hang burst; kids party fun
bunting banner, paper lanterns, paper flowers decoration: mehendi decor; haldi yellow; baby welcome home; naming
    ceremony; classroom decorate; garba night
baby shower decoration, welcome baby decoration, mom to be: godh bharai sajawat; surprise pregnant; boy girl reveal;
    newborn homecoming room
"""
