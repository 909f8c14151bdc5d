"""Needs of cars, motorbikes, scooters and bicycles."""

VEHICLES = """
car jack, jack: lift car; change wheel; puncture highway change; stepney
wheel spanner, lug wrench: wheel nuts open; tyre bolts open
tyre inflator, air compressor, tyre air pump: tyre air low; flat slow; air before trip; petrol pump air far; pressure
    low; hawa kam gaadi
tyre pressure gauge, pressure gauge: check tyre pressure; psi know
puncture repair kit, puncture kit: nail in tyre; tubeless hole; flat way office; puncture bike
tyre polish, tyre shiner: tyres dull; tyres black shine
jump starter, jumper cable, booster cable: battery dead morning; car will not start; winter start; left lights on
battery charger, car battery charger: battery weak; charge car battery home; car standing months
tow rope, towing cable: car pull; stuck car; breakdown pull
reverse camera, parking camera, car camera: cannot see behind; reverse hit; back parking; reversing scared
parking sensor: beep reverse; parking tight; bump behind
dash camera, dash cam: proof accident; who hit me; road recording; highway record; insurance claim video
blind spot mirror: side car not visible; lane change
rear view mirror, side mirror, bike mirror: mirror broken; see traffic behind; see behind bike; auto mirror
wiper blade, car wiper: rain windshield; streaks glass; wiper old; wipers squeak
windshield washer, glass cleaner car, windshield cleaner: windshield oily; glass haze night
rain repellent, anti fog spray: glass fog; rain drops mirror; visor fog; helmet fog
car headlight, headlight bulb, led headlight: night drive dim; highway dark; headlamp weak; headlight fuse
fog lamp, fog light: fog drive; dhundh; winter highway
headlight restoration, headlight polish: headlamp yellow; headlight cloudy
car horn, horn: loud horn; horn weak; horn sounds bad; truck horn
bike horn: scooter horn dead
car cover, car body cover: parked sun; pigeons car; birds dirty car; tree drip car; dust car daily; neighbours cat
    scratches car
bike cover, bike body cover: bike parked rain; scooter sun; dog sits bike; bike dust daily; two wheeler outside
car shampoo, car wash kit, car cleaning: wash car home; muddy car; sunday wash
pressure washer, car washer: jet wash; wash without helper; mud under car
microfiber cloth, car cleaning cloth: wipe car; dry car; swirl marks
car polish, car wax, scratch remover: scratch door; dull paint; key scratch; rain marks paint; rubbing; paint faded; two
    wheeler paint dull
touch up paint, scratch remover: small dent colour; paint chip
dashboard polish, car interior cleaner: dashboard dusty; plastic dull inside; seats stain clean
car vacuum cleaner: crumbs seat; chips back seat; sand mats; dog hair seat; inside dirty
car perfume, car air freshener: car stink; wet dog smell car; smoke smell car; musty ac; vomit smell
car dustbin, car trash bin: wrappers in car; rubbish trip car
car seat organizer, car organizer: bottles rolling car; kids stuff back seat; things scattered car; back seat messy;
    boot
    messy
car tissue holder, tissue box: tissues car
car sunshade, car curtain: sun child car; steering burns; parked oven; side window sun
window film, car sun film: car hot glass
car seat cover: seats old; leather look; stains seat; kids spoil seat; new car protect seats; sweat seat
car cushion, seat cushion, car back support: short driver; back pain driving; tailbone driving; long drive back; height
    low driver
car neck pillow, neck rest: neck driving; passenger sleep car
steering cover, steering wheel cover: steering sweaty; steering slippery; steering worn
gear knob, gear lock: gear loose; gear theft
car mat, car floor mat: muddy shoes car; carpet car wet; floor rain car
car door guard, bumper guard, door edge guard: door hits wall; bumper scratch; parking scratch
mud flap, mud guard: mud splash; splash back
car mobile holder, car phone holder: maps while driving; phone slides dashboard; taxi driver phone; gps stand
car charger: phone charge car; cab charge; two phones drive
car inverter, power inverter: laptop charge car; plug in car
car vacuum flask, car kettle: tea car
car stereo, car android player, car speaker: touch screen car; bluetooth old car; songs drive; old car music
subwoofer, car subwoofer, car amplifier: bass car; thump car; boom music car; woofer
car fm transmitter, bluetooth car kit, bluetooth receiver: old stereo bluetooth; calls car handsfree; aux car phone
dashboard idol, car idol, car dashboard: god car; bless drive; dashboard empty; new car puja; hanuman car; ganesh
    dashboard
car hanging, car ornament, key chain: mirror hanging; new car decor
car sticker, bike sticker, number plate: name on car; bike look; number plate frame; baby on board
car fan: no ac car; car stuffy
car refrigerator, portable fridge: cold drinks road trip
baby car seat, car seat: child safe in car; newborn ride hospital home; infant travel car safe
car bed, inflatable car mattress: sleep back seat; road trip sleep
roof carrier, luggage carrier: boot full; luggage roof
engine oil: service bike; bike heating; oil change; engine rough; mileage less
coolant: engine overheats; radiator
brake shoe, brake pad, disc brake: brakes weak; brake noise; stop late
clutch plate, clutch cable: gear hard; clutch loose
spark plug: bike not start; missing engine; kick many times
air filter: black smoke; average low
bike battery: self start no; bike battery dead
indicator light, bike indicator: indicator broken; turn signal
led bike light, bike headlight, fog light bike: dark road bike; bike light weak; ride night village
bike mobile holder, bike phone mount: maps riding; delivery maps; phone while riding
bike mobile charger, usb bike charger: charge phone on bike; phone dies ride; charge scooter
bike seat cover, seat cover bike: seat torn bike; scooter seat hot; seat burns summer; seat wet rain bike; seat hard
    ride
bike lock, disc lock, helmet lock: bike stolen; lock two wheeler; helmet stolen
bike alarm, bike gps tracker: bike theft alarm
crash guard, leg guard: bike falls; leg hurt bike fall
bike rack, saddle bag, tank bag: carry bag bike; tour luggage bike; ladakh luggage; bike trip carry
saree guard, ladies footrest, bike footrest: wife sits sideways; saree wheel
bike handle grip, handlebar grip: grip slips; vibrating handle
bullet silencer, exhaust: sound bullet
helmet: head safe; police fine; challan; pillion head; accident fear; wife helmet; head bare scooter
helmet visor: dust eyes riding; wind eyes bike; visor scratched
balaclava, riding mask, face mask bike: dust face bike; cold face ride; hair helmet sweat
riding jacket, riding gear: long tour safe; fall protection ride; armour
riding gloves, gloves: palms numb; vibrations palm; fall palms; cold fingers ride
knee guard, riding knee guard: knees safe bike; fall knees
arm sleeves: arms tan riding; dhoop arms bike; arms dark driving; sun arms
riding boots, riding shoes: ankle bike safe
bike raincoat, raincoat: rain delivery bike; ride rain office
bike chain cleaner, chain lube: chain dry; chain noisy; chain rust
bike puller, bike cleaning kit: wash bike
cycle, bicycle: go school pedal; fitness pedal; gift 10 year cycle; commute green
cycle light, bicycle light, tail light: trucks not see; dawn cycling; night cycling; visible behind; highway cycle
    dark; reflect
reflective vest, reflector: visible dark; night jog visible; traffic safe vest; runner dark
cycle lock: cycle theft; station parking cycle
cycle pump, bicycle pump: cycle flat; tyre soft cycle; football flat
bicycle saddle cover, bicycle seat cover, bicycle seat: seat hurts; long ride bum; saddle hard; seat murder; sore
    cycling
cycling shorts, padded shorts: padding ride; thigh rub cycling
bicycle bottle holder, cycle bottle cage: drink while cycling
cycle basket, bicycle basket: carry vegetables cycle; front carry cycle
bicycle mudguard: mud back cycling
cycle carrier, bicycle carrier: pillion cycle; carry load cycle
cycle computer, speedometer: cycling speed know; distance cycled
bicycle repair kit, multi tool: cycle repair road; chain off
bicycle stand, cycle stand: cycle park home; cycle wall mount
cycling helmet: cycle fall head; child cycle head
cycling gloves: palms cycling
bell, bicycle bell, cycle horn: people move; crowd cycle
training wheels, side wheels: learn balance; wobble
kids cycle, baby cycle: first cycle; 3 year pedal; 5 year wheels
scooter spare, scooter mat: foot mat scooty
truck, tractor: tempo
"""
