"""Needs of drivers and riders, told as what happened on the road and what is feared there."""

DRIVE_STORIES = """
car cover, car body cover: found cat paw marks on bonnet; leaving car for two months; seaside town rust; parked under
    mango tree; balls from kids hit parked car
bike cover, scooty cover: seat soaked every morning; my scooter stands in open; dog sleeps on my bike; dust storm
    parking two wheeler
car sunshade, car curtain: my baby squints in back seat; child burns in the back seat; park in open office lot oven;
    sun side passenger arm burns; steering like a hot pan
bike seat cover, bike seat mesh: sit on fire after lunch; vinyl burns thighs; rain soaked foam seat; pillion slides
    forward
saree guard, ladies foot rest: wife saree got caught; mother fears sitting behind; dupatta in the chain; salwar in
    spokes
anti glare visor, night driving glasses, night vision glasses: headlights from front blind me; old eyes driving at
    night; lights scatter on wet road; cannot see on highway because of high beams
led headlight bulb, fog light: almost hit a cow in dark; winter fog pileup fear; villages without street lamps; cannot
    see road in hills
dash camera: auto scratched me and ran; police said my fault; watch driver when i am away; record the hills road;
    staged accident scam
reverse camera, parking sensor: scraped basement pillar; new driver cannot judge back; almost ran over child
    reversing; wife scared of parking
blind spot mirror, rear view mirror: never see bikes on my left; changed lane and got honked; check baby sleeping
    behind while driving
car mobile holder, car phone holder: look down at map and almost crash; cab driver app on lap; phone flies on turns;
    challan for holding phone
bike mobile holder: deliver food and need map; stop every turn to check phone; phone in pocket while ordering rides;
    rain and map on bike
car bluetooth receiver, car fm transmitter: old car plays only radio; want my playlist in dad car; talk hands free old
    car; tape recorder car
tyre inflator, puncture repair kit: flat tyre with kids in car; no garage for fifty km; tyres soft every week; guard
    has no pump; wife stranded tyre
jump starter, car battery charger: car would not start after trip; left the lights on overnight; lockdown dead car;
    cold morning kashmir car start
car perfume, car air freshener: customers complain cab stinks; fish bag spilled in boot; kids vomit in car; smoker
    sold me this car; new baby sick in car
car vacuum cleaner: biscuits all over back seat; beach trip sand everywhere in car; dog hair in car seats; popcorn
    between seats
car seat cover, seat cushion: milkshake on my seats; short mother cannot see road; long drive kills my back; old
    ambassador torn seats; taxi all day sitting
car organizer, car dustbin: my car is a rubbish bin; toys roll under driver seat; grocery eggs broke in boot; nowhere
    to throw wrappers
car mat: shoes full of mud after farm; rain water on car floor; carpet smell monsoon; paan stains floor car
steering cover: hands sweat and slip; steering sticky with age; winter wheel cold as ice; leather wheel feel
car key cover, key shell: car key fell and broke in two; buttons on key vanished; fear losing costly key; key looks
    old
car scratch remover, car polish: jealous neighbour scratched my door; kid drew on car with stone; paint looks tired
    before selling; rubbed against gate
car dent puller: coconut fell on roof; cricket ball on bonnet; shopping trolley hit door
pressure washer, car wash kit: farm mud under jeep; washing man doubled price; sunday love washing car; shaded moss on
    driveway
microfiber cloth, car duster: construction next door dust; wipe before client pick up; cloth leaves lint
wiper blade, rain repellent: heavy rain and could not see; glass smears at night; wipers drag and squeal
car idol, car hanging: first car in family bless it; mother wants god in car; keep evil eye off new car; empty mirror
car charger, power inverter: maps ate my phone charge; kids tablets dead on drive; laptop deadline on road
car fridge, car cup holder: insulin on long drive; cold water through rajasthan; tea falls on gear; baby milk on road
    trip
car air bed, neck pillow, car neck pillow: kids sleep on overnight drive; sleep in car trip; neck cracks as passenger;
    wait for patient in car
baby car seat: bring newborn from hospital; toddler wriggles out of belt; grandmother holds baby in lap unsafe
helmet, full face helmet: fined for wife without one; father bought first bike for me; friend died head hit; college
    daughter scooty safe; wind tears my eyes
helmet cleaner, helmet liner, balaclava: my helmet smells like socks; lose hair because of helmet; hair flat and
    greasy at office
riding gloves, riding jacket: slid on gravel and skinned palms; december morning hands on throttle; going to leh by
    bike; hands two colours
rain suit, bike raincoat: arrived at office dripping; deliver parcels in monsoon; trousers stick after ride
arm sleeves, face mask bike: my arms are darker than my face; sunburn on scooty; swallow dust behind trucks; black
    smoke buses
bike lock, disc lock, bike alarm: two bikes stolen in our lane; park near station all day; someone sits on my bike;
    hostel gate theft
bike alarm, gps tracker, bike gps tracker: find my scooter if stolen; son rides too fast where; know if somebody moves
    bike
bike led light, bike headlight: dark village road after shift; cannot see potholes on scooter; trucks do not notice me
bike mirror, bar end mirror: mirror snapped in traffic; cannot see who overtakes me
bike saddle bag, top box, bungee cord: tent on bike; parcels keep falling; week on two wheels; helmet has no place;
    carry tiffin on scooter
kids safety belt bike, baby bike seat: daughter dozes behind me; tie my son on scooty; school drop sleepy child bike
chain lube, engine oil: bike cries like goat; chain rusty after rains; hot engine in traffic; mechanic says oil black
brake pad, brake shoe: brakes scream; bike does not stop in time; lever goes to the handle
spark plug, bike battery: kick and kick nothing; self makes tik tik; dies at every signal
tubeless bike tyre, tyre: slipped on painted line in rain; thorn every week; tread like an egg
bike stand extender, side stand: bike fell in mud; sinks on grass
fastag, toll tag: long line at toll; toll without cash; double charge toll
headlight grill, bike headlight grill: stones break bike lamp; adventure look front
car polisher, polishing machine: rub whole car by machine; waxing by hand tires
car door shock absorber, door shock pad: car door shuts like a bomb; rattling door
emergency strobe light, flasher light: car looks like police; convoy lamp blinks; ambulance lamp
brake fluid, brake oil, master cylinder: soft spongy brake; brake sinks
cycle, bicycle: petrol too costly for college; belly at forty pedal; girl goes to village school; birthday for nephew
    who wants to ride
cycle light, reflective vest: joggers not seen at dawn; truck almost hit my cycle; night shift cycle home
bicycle seat cover, cycling shorts: my bottom hurts after twenty km; cannot sit after cycling
"""
