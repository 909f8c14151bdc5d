"""Needs of players and riders: cricket, football, rackets, cycles, skates and small games, by what they lack."""

SPORTS = """
cricket bat, willow bat, english willow bat: leather ball bat; district selection bat; edges out bat cracked; punch
    less bat; light bat drive; league match bat; kohli copy; old bat broke handle; bat broke before sunday match;
    colony boys play every evening; son wants like kohli
plastic bat, kid cricket bat, kid cricket set: two year hit ball; balcony cricket toddler; indoor soft; birthday boy
    cricket; little sachin; society kids wickets; leather ball broke window safe game; indoor game soft ball; toddler
    hits everything stick
tennis cricket bat, popular willow bat, soft tennis bat: gully match bat; office tournament; sunday colony; street six;
    box cricket
cricket tennis ball, tennis ball, rubber ball: heavy tennis; lost over wall; window broke soft; street cricket; dog
    fetch; reaction catch; terrace overs; ball lost neighbour garden; windows break hard ball; leather ball broke
    window safe; play lane without hurting anyone
leather ball, cricket ball, red ball: season match; swing seam; net practice bowl; white ball night; spin practice
batting glove, batting pad, leg guard: fingers hit bouncer; shin hit yorker; academy kit list; left handed batsman
keeping glove, wicket keeping glove, inner glove: keeper palms; catches sting
thigh pad, abdominal guard, chest guard, elbow guard: fast bowler body hits; groin protect; opener rib
cricket helmet, neck guard: bouncer head; facing fast head; phil hughes
cricket kit, cricket set, kit bag: academy joining everything; coaching camp; full gear boy; carry bat pads; summer
    coaching
stump, cricket stump, wicket, bail, plastic stump: bricks as wickets; gully wickets; portable stand wickets; use bricks
    as wickets; nothing bowl; bricks as wickets lane; stones as wickets; argue over bowled lane
bat grip, bat tape, bat sticker, bat cover, toe guard: grip worn bat; bat edge chips; moisture bat; wrap bat; hand
    slips bat; bat slips from sweaty hands
cricket net, practice net, ball thrower, batting trainer: practise alone; balls go neighbour; terrace net; hanging
    ball; throw downs; balls keep going neighbour; practise batting alone home
cricket jersey, cricket sweater, cricket white, cricket trouser: team whites; umpire coat; uniform match
cricket hat, panama hat: umpire fielding sun brim; umpire head; test match look
badminton racket, badminton racquet: smash power; racket strings broke; tournament light; society court; daughter
    coaching shuttle; wooden court; office stress evening; pvsindhu dream; play society court evening; strings racket
    broke; couple wants evening game outdoors; couple plays park after dinner; something outdoorsy two; evening game
    daughter terrace; society ladies morning game
badminton set, racket set, badminton kit: family evening terrace; four people garden; picnic play; cousins summer;
    couple evening shuttle
kid badminton racket, kid racket set: six year first shuttle; plastic indoor rackets; toddler rackets
nylon shuttlecock, plastic shuttle, shuttle: wind outdoor; feather breaks soon; daily practise cheap; roof stuck; lasts
    longer; feathers break after two games; shuttle breaks so quickly; play outside wind; feathers all over court
feather shuttlecock, feather shuttle: club play
badminton net, net set, volleyball net: mark court street; rope instead; portable poles; society setup; no line between
    players park; make court colony
badminton string, badminton grip, over grip: slippery handle; tension loose; palm sweat racket; towel grip
badminton cover, racquet bag, badminton bag: carry two rackets; racket scratch; coaching bag
table tennis bat, table tennis ball, tt table, table tennis net: office recreation; dining table game; spin rubber;
    ball dented; hostel common room
tennis racket, squash racket, pickleball paddle: tennis camp; club membership; hit against wall racket alone; new game
    friends
football, pu football, size football: kids park evening; worn bladder leaks; world cup son; barefoot kick; messi
    birthday; kids want kick something park; ball burst kids crying; boys play ground evening; boys lane want kick
kid football, mini football: toddler kick; soft indoor kick; size three
football net, goal post, training cone, agility ladder: dribble practice; footwork quick; coach marks; mini goal
    garden; speed drills; train dribbling alone; make goal garden
shin guard, football guard, football socks: tackle bruise; shins kicked; got kicked leg playing
ball pump, inflating needle, air pump needle, foot pump: ball gone soft; pin lost ball; basketball no bounce; balloon
    party many; swim tube blow; mattress blow; ball gone soft no air; football flat before match; fill air basketball;
    no air left football; basketball went flat; ball stopped bouncing
captain armband, football jersey, training bib: team leader arm; two teams colours; training bibs
basketball, basketball hoop, basketball net: ring terrace; teenager height game; indoor hoop kid
volleyball, throwball, handball: school girls team; sting arms; net game
hockey stick, hockey ball: dribble stick; chak de; school hockey
golf ball, golf glove, golf club, golf bag: boss plays putt; office putting; swing practice
carrom board, carrom striker, carrom powder, carrom coin: board rough slide; coins lost; grandfather board; sunday
    board; summer cousins; powder smooth; game whole family sunday; hostel evening game four people; grandfather wants
    play indoors; cousins come summer indoors; rainy sunday four people
chess board, magnetic chess, chess set: tournament rated; travel pieces; father son brains; game thinking son; father
    son quiet game; fight boredom brain game two
dart board, magnetic dart: safe kid throw; man cave; game hang room; bored hostel room target; pass time hostel
    evenings
foosball, table football, air hockey, mini billiard: game room friends football table; office fun; weekend friends
    table
skate, roller skate, inline skate: rink class; adjustable size grows; wheels worn; daughter skating competition; colony
    smooth; skating joote; daughter wants wheels shoes; rink class starts next week; niece wants glide wheels
skateboard, wave board, penny board: teen trick; two wheel wiggle; surf street
kick scooter, kid scooter: four year push; park wheels
skating helmet, skating guard, knee elbow pad, protective gear: falls learning; elbows scrape; skate class compulsory;
    cycle learn bruises; falls while learning skating; scared child will break bones cycling
kid cycle, kid bicycle, baby cycle: fourth birthday two wheels; outgrew tricycle; support wheels; neighbour kid has;
    summer vacation ride; pink basket ride; 14 inch; pehli cycle; child ready two wheels; son wants ride friends
    colony; outgrew small cycle birthday; seven year old wants race friends; girl wants basket bell; reward exam child
    ride
tricycle, baby tricycle, push handle tricycle: parent push handle; one year ride; canopy evening; musical pedal;
    apartment corridor; toddler wants ride push; one year old evening outing wheels
balance bike, balance cycle: no pedal toddler; learn balance early
mountain bike, mtb cycle, geared cycle, mountain bicycle: college commute uphill; weekend trails; teen son gears;
    fitness forty kilometres; petrol save; ladakh ride pedal; bade ladke cycle; ride office save petrol; get fit riding
    weekends; teen wants gears; college far buses full; petrol expensive office five kilometres; want ride up hills
road cycle, city bike, hybrid cycle, women cycle: office ten km pedal; ladies basket; morning coffee ride; triathlon;
    light fast pedal; school girl sixth
electric cycle, electric bicycle: hills tired pedal; office sweat less; delivery cheap; father old pedal help
cycle light, tail light, bicycle light: potholes night; truck behind see; five am ride; blinking back; torch handle;
    highway club ride; cars do not see night; ride home dark road; afraid trucks behind cycle; trucks come close
    pedalling night; cycling home after tuition dark; invisible road night cycling
bicycle bell, cycle bell, cycle horn: pedestrians headphones; ring bell dogs people road; kid loud toy; narrow lane;
    people do not move when ride; nobody hears coming cycle
cycle lock, cable lock, number lock cycle: tuition cycle stolen; helmet chain; keys forgotten number; someone took
    cycle; cycle stolen from tuition; leave cycle outside shop safely
cycle pump, floor pump, mini pump: mid ride flat; every week soft; petrol pump far pedal; tyre flat far from shop;
    cycle tyre always low
cycle tyre, cycle tube, puncture kit, tyre lever: thorn tube; bald tyre cycle; roadside fix; patch solution
seat cover, cycle seat cover, gel seat, bicycle saddle: sit bones ache; numb long ride; narrow hard; rain cracked seat;
    two hour ride bottom; gaddi dard; bottom numb after long ride; cycle seat hurts; hard seat long cycling pain
cycling short, padded short, cycling jersey: chafing fifty km; sweat pocket back; saddle sore; thighs rub long rides
cycling helmet, bicycle helmet: fell head son; cyclothon compulsory; light airy head; kid fell head learning ride;
    cracked head fear cycling
cycling glove, half finger glove: numb palms handle; fall palms
bottle holder, bottle cage, cycle bottle, bottle carrier: water while pedalling; drink without stopping; cage frame;
    drink water while riding cycle
cycle mobile holder, phone mount, cycle bag, frame bag, handlebar bag: strava see; map pedal; snacks tools; puncture
    kit carry; phone rain cycle; see map while cycling
cycle carrier, rear rack, kid seat cycle, baby cycle seat: tiffin behind cycle seat; drop toddler pedal; second
    passenger; grocery cycle
cycle mudguard, cycle stand, side stand: splash back rainy; cycle falls over parked; lean wall
cycle stem, stem riser, handle grip, bar tape: bend too low; reach far back pain; handle sticky
cycle pedal, chainring, freewheel, brake cable, brake shoe, shifter: gear slips; pedal broke; brake screech; chain
    jumps; lever loose; gear shift hard
cycle multi tool, chain lube, cycle cleaning brush, allen key: squeaky chain; tighten handle; mud chain; weekend
    service
cycle cover, cycle rack, wall hook cycle, cycle hanger: balcony rust; flat no space cycle; flat cycle hang wall
side wheel, training wheel, support wheel: wobbling learner; lost balance support
cycle trainer, home trainer, speedometer, cycle computer: monsoon indoor pedal; average speed; distance count
archery set, bow arrow, shooting target, air pistol target: aim practise; ekalavya; range paper; olympics dream; fair
    game
frisbee, flying disc, boomerang, ring toss: picnic throw; park group
swimming goggle, anti fog goggle, swim cap, swimming cap: red eyes chlorine; fog underwater; lap class; kid pool tears;
    ears water; eyes red after swimming; water goes into eyes pool; cannot open eyes under water; child cries chlorine
    eyes; chlorine burns; cannot see under water
swim fin, kickboard, swim paddle, nose clip: kick faster; leg practise pool
snorkel, diving mask, snorkel set: andaman fish see; underwater breathe
swim ring, arm band swim, swim vest, life jacket, float: drown fear; two year pool; rafting compulsory; aunty learn
    swim; afraid drowning learning swim; child cannot swim yet pool; three year old scared pool; never learned swimming
    going beach
inflatable pool, baby pool, swimming pool: heat kids terrace; summer no trip; tub toddler water; kids want splash home;
    summer heat kids terrace water
kabaddi mat, wrestling shoe, kho kho: raid team
sipper, sport bottle, water bottle: sip bottle match; coach says own; freeze night bottle
batting pad: afraid fast ball legs; ball hit fingers while batting
carrom powder: carrom board became rough; coins do not slide board
"""
