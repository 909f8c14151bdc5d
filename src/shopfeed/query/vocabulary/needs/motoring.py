"""Needs of a car: its cabin, its body, its parts, its sound, and a long drive."""

MOTORING = """
car cover, waterproof car cover, car body cover: car stands under tree; parked on street all week; paint fading parked
    sun; going abroad car stands; dog sleeps on bonnet; bird droppings every morning; no garage monsoon; gaadi dhoop
    mein khadi; kids draw on dusty car; sea air rust car
car sunshade, magnetic sun shade, car window sunshade, car curtain: sun burns child back seat; car oven after parking;
    baby sleeping in moving car sun; steering too hot to hold; dashboard cracks sun; privacy changing in car; feed
    baby in car; gaadi mein dhoop lagti; black film not allowed police
dicky sunshade, rear window sunshade, car rear sunshade: headlights behind dazzle; sun from back glass; back glass
    open view
car sun visor, sun visor, anti glare visor: evening drive west blinding; high beam blinds driver; night glare
    oncoming; truck lights blind highway; oncoming lights blind me
car seat cover, leather car seat cover: seats worn fabric; second hand car seats stained; milk spilled seats; new car
    seats plastic off; sweaty fabric seats; child shoes dirty seats; gaadi ki seat gandi; luxury look inside
car seat cushion, car cushion pillow, driver seat cushion: back breaks long drive; taxi driver piles; short wife
    cannot see bonnet; sweaty back driving; tailbone car
wooden bead seat cover, bead car seat: truck driver sweaty back; beads on seat
car neck pillow, car headrest, neck rest: head rolls sleeping car; neck stiff highway; mother dozes front seat
car armrest, centre console armrest, car console box: elbow hangs while driving; place left hand driving; base model
    no arm support
car seat gap filler, seat gap organizer: phone falls between car seats; coins vanish beside seat; keys slip under seat
    car
car back seat organizer, car seat organizer, trunk organizer: kids toys scattered back seat; grocery rolls in boot;
    tablet holder for kids car; tissue bottles back seat; school drop snacks car
car tray, car laptop table, car dining tray: eat in car; laptop while driver drives; burger in car; kids colouring car
car cup holder, car bottle holder: coffee spills driving; bottle rolls under pedal; no place for chai car
car dustbin, car trash bag, car garbage bin: chips wrappers floor car; kids throw peel car; orange peels drive
car mat, car floor mat, car foot mat: mud shoes monsoon car; sand carpet car; carpet smells wet car; new car base
    model floor; puddle under pedals; keechad gaadi mein
dicky mat, trunk mat, boot mat: vegetables leak boot; boot carpet dirty; dog in boot
dashboard mat, dashboard cover, anti slip mat: things slide dashboard; dashboard reflection windshield; ganesh falls
    dashboard; coins slide turns
car steering cover, steering wheel cover, steering cover: steering peeling; hands slip steering; sweaty palm driving;
    sticky old steering; thin steering grip
steering spinner, steering knob, power handle: one hand turn wheel; parking heavy steering; truck steering hard; arm
    weak driving
gear knob, gear shift knob, gear lever cover: gear top worn numbers; sporty gear; gear shaking
car key cover, silicone key cover, leather key cover: key remote buttons worn; key fell broke; keyless remote
    scratches; toddler bites car key; new car key protect; chabi gir gayi; chabi cover kharab; gaadi chabi cover; key
    remote cover torn
key shell, flip key, remote key shell: car key casing broken; key blade loose; make folding key
car key chain, keychain, key ring: bunch of keys plain; key lost in purse; couple gift small car; new car owner gift
car mobile holder, car phone mount, dashboard mobile holder, mirror mount mobile holder: google maps hands on wheel;
    phone slides windshield; cab app see; reading directions lap accident; phone in lap driving; naksha dekhna chalate
magnetic car mobile holder, magnetic mobile holder: one hand phone put car; ac vent phone stick
car charger, dual usb car charger, fast car charger: maps drain phone; phone dead office drive; passenger also charge;
    cigarette lighter socket; uber driver two phones; lambi drive mobile khatam
car power inverter, car inverter: laptop during outstation; breast pump in car; camping plug car; printer in car
car bluetooth receiver, car bluetooth, car fm transmitter, bluetooth music receiver: base model no bluetooth; old alto
    songs phone; calls through car speakers; only aux car; pendrive songs bored car
car android player, double din player, car stereo, car touch screen: screen in base variant; youtube in parked car;
    maps big screen car; music system stolen car; old cassette car; apple carplay old car
car speaker, coaxial car speaker, component speaker: door speakers torn; car music cracks; dull company speakers
car subwoofer, car amplifier, bass tube: thump boot music; bass lover car; vibrates windows music
car antenna, shark fin antenna, roof antenna: fm not catching car; antenna broke car wash; thief twisted antenna;
    sporty roof fin; radio hiss drive
dash camera, car dash cam, dashcam: prove other driver fault; police argument proof; someone hit parked car; wife
    learning drive record; insurance dispute video; road rage proof; driver misuse watch; takkar ka saboot
reverse parking camera, car rear camera, reverse camera: hit pole reversing; child behind car afraid; tight basement
    parking; new driver reverse; wall behind parking; gaadi peeche takra
parking sensor, reverse parking sensor: beep when wall near; bumper dents parking; cannot judge distance back
car rear view mirror, blind spot mirror, convex mirror: bike came from side unseen; baby back seat see; learner see
    rear tyre; lane change afraid; wide view behind
side mirror, car side mirror, mirror glass, side mirror glass: mirror glass shattered bus; auto hit mirror; driver
    side sheesha toot; mirror came off pole
mirror rain film, mirror rain visor, side mirror rain guard, anti fog film: mirrors useless in rain; water drops side
    mirror
car door visor, rain visor, wind deflector, door visor: window little open in rain; fresh air rain car; smoke out
    window rain
car wiper blade, wiper blade, front wiper: smeared windscreen rain; wiper squeaks; rubber of wiper torn; cannot see
    highway rain; jumping wiper; baarish mein sheesha saaf nahi
rear wiper, rear wiper blade: back glass rain wiper
wiper washer tablet, effervescent tablet, windshield washer fluid, glass cleaner tablet: bugs stuck windshield; wiper
    water leaves dirt; washer tank fill
windshield repair kit, glass repair kit: stone chip windshield; crack glass growing; pebble hit highway glass
car bumper protector, bumper guard, bumper scratch guard: bumper scraped pillar; bike rubs bumper; parking touch
    bumper
car door guard, door edge guard, door protector: door opened into wall; neighbour door dents; door paint chips edge
car dent puller, dent puller, dent repair kit: ball dented bonnet; small dent shopping mall; garage too costly dent;
    suction pull metal; khadda gaadi door
door sill plate, foot step, sill plate: shoes scratch door bottom; grandmother climb suv; step for high car
car mud flap, mud flap, mud guard: stones hit paint; slush on doors; keechad udta tyre
wheel cover, wheel cap, alloy wheel cap: wheels rusty ugly; cap fell pothole; steel rim look alloy
tyre valve cap, valve cap: tiny cap tyre missing; tyre nozzle dust; fancy tyre cap
car door handle cover, door handle cup, chrome garnish: nail scratches handle; chrome look cheap; shiny car outside
car sticker, car graphics, decal sticker: scratch hide on car; baby inside warning; army car look; name on back glass;
    racing stripes
number plate frame, car number plate frame, bike number plate: number plate bends; plate shakes; plate look neat
reflective tape, reflective sticker, conspicuity tape: truck behind did not see; trolley night road; cycle visible;
    gate pillar night
led headlight bulb, headlight bulb, car headlight: village road dark drive; old car yellow dim; cannot see potholes
    night; one lamp fused police; raat gaadi roshni kam
fog light, led fog light, fog lamp: dense fog highway; kohra drive; hill bends mist; winter morning delhi drive
parking light, daytime running light, drl light: car visible day; stylish front strip; number plate lamp
turn signal, indicator light, turn signal light: left blinker dead; indicator glass broken; blinks too fast
head light assembly, tail light assembly, tail light: whole headlamp broken accident; back lamp smashed; water inside
    headlamp; yellow plastic lamp
car interior led light, ambient light car, roof light: starry roof car; foot glow car; cabin lamp dim; party mood car
car horn, dual tone horn: horn like scooter; trucks ignore horn; horn stuck; horn meek; rickshaw do not move
brake pad, brake disc pad, brake disc, brake shoe: squeal when stopping; brake goes deep; car stops late; grinding
    stop; pads worn service; gaadi der se rukti
oil filter, air filter, cabin filter, ac filter: mileage dropped; ac car smells dust; service at home filters; engine
    breathless; car ac weak throw
engine oil, synthetic engine oil, car engine oil: engine sound rough; ten thousand km due; black oil dipstick; bike
    heats; service myself
coolant, radiator coolant: needle hot jam; steam bonnet; ghat climb heats; green water leak
car battery charger, jump starter, jumper cable: car dead after vacation; left lamp on night; click no start; cold
    morning crank; parked lockdown; help neighbour start car
tyre inflator, car tyre inflator, portable air compressor, foot pump: slow puncture midnight; petrol bunk gauge wrong;
    flat on highway wife alone; check psi before trip; fill football and car; tyre baith gaya
puncture repair kit, tubeless puncture kit, anti puncture sealant: nail highway no mechanic; fix tubeless self;
    village road thorns tyre; puncture shop closed night; ride without fear nails
car jack, wheel spanner, wheel nut opener: stepney change alone; nuts too tight; jack missing second hand car
tow rope, car towing cable, tow cable: stuck in mud pull; breakdown pull home; sand stuck thar
car tool kit, emergency car kit, safety hammer, car safety hammer: first long drive prepare; break glass drown; seat
    belt jam cut; warning triangle breakdown
car seat belt clip, seat belt cover, seat belt extender: belt rubs neck; belt beep annoying; belt too short big belly;
    kid belt on throat
car air purifier, car ionizer: traffic fumes inside car; kid coughs in car; smog drive
car perfume, car fragrance, car air freshener, hanging car freshener: car sick smell; old car smell taxi; smoker
    husband car; gym shoes car; customers cab smell; gaadi mein badboo; nausea in car
car vacuum cleaner, handheld car vacuum cleaner: biscuit crumbs baby seat car; dog hair car; beach sand car; under
    seat dust; car wash shop skips inside
car fan, solar car fan: hot taxi no ac; parked car ventilate; truck cabin sweat
car bed, car inflatable mattress, car air bed: sleep in suv trip; kids lie back seat; camping in car; airport pick
    wait nap
roof carrier, car luggage carrier, roof rack: six people bags; shift house on car; cycles on car; boot small cng
cng, fuel tank cover, fuel cap: petrol lid broken; diesel sticker; petrol theft lock
jerry can, fuel can, siphon pump: carry petrol spiti; generator diesel fetch; take petrol out
obd scanner, car scanner: check engine lamp; mechanic cheats codes; know car fault
car gps tracker, gps tracker: driver takes detours; rental fleet watch; car theft fear; teenager driving speed
car wooden idol, car dashboard idol, car idol: bless new car; ganpati for dashboard; hanuman drive safe; sai baba
    gaadi; krishna dashboard; accident fear god
car hanging accessories, car mirror hanging, car hanging: rear mirror decorate; evil eye car; plain new car inside;
    nimbu mirchi nazar gaadi; prayer flags drive
car tissue box, tissue holder: runny nose driving; sticky hands car
baby car seat, car seat for baby: newborn discharge hospital drive; toddler climbs front while driving; infant safe
    highway; law child belt
pet car seat cover, dog car seat cover: dog scratches seats; muddy dog back seat; vet drive hair
tyre, car tyre, tubeless car tyre: tread gone skids; tyre bald monsoon; bulge in tyre
car wash kit, car shampoo, snow foam, car wash shampoo: sunday car bath; car dusty dull; wash man stopped; foam like
    service centre; gaadi dhona ghar
pressure washer, car pressure washer, high pressure washer: mud stuck under suv; algae terrace; hose weak pressure;
    solar panels dusty; driveway moss; foam gun wash
car washer gun, washer hose, water spray gun, foam lance: pipe water weak car; long hose car; thumb on pipe spray
car duster, microfiber car duster: dust every morning car; dry cloth scratches; quick wipe before office; gaadi pe
    dhool roz
microfiber cloth, microfiber cleaning cloth, car drying towel: water spots after wash; lint free wipe glass; bike
    shine wipe; old banian scratches paint
car wheel brush, rim brush, car cleaning brush, detailing brush: brake dust rims; spokes grease; vents dust car;
    alloys black
car cleaning sponge, foam applicator, wax applicator: apply polish evenly; swirl marks sponge
car polish, car wax, rubbing compound, liquid polish: car lost shine; water beads paint; resale look new; faded red
    paint; swirl haze; chamak gaadi purani
ceramic coating, car ceramic coating: new car shine years; hydrophobic paint; coating studio too costly
car scratch remover, scratch remover, scratch repair: someone keyed car; hairline marks door; kids cycle scraped;
    nails near handle marks; touch paint pen; kharonch gaadi
dashboard polish, car interior cleaner, foam cleaner, leather polish: dashboard white old; coffee stain seat car; roof
    lining dirty; leather seats cracked; plastic grey trims; vomited in car
tyre polish, tyre shine: brown tyres; tyres new look showroom
rust remover, rust converter, anti rust spray: silencer zung; underbody rust coast; gate bolts rust; chain brown
headlight restoration kit, headlight polish: hazy headlamps; yellow plastic headlamps
car glass cleaner, rain repellent, anti fog spray, water repellent spray: oily windscreen night; haze inside glass;
    fog inside glass rain; drops do not slide
"""
