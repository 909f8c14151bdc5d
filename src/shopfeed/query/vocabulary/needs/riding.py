"""Needs of those who ride: motorbike, scooter, their parts, their locks and what the rider wears."""

RIDING = """
bike cover, waterproof bike cover, scooty cover, bike body cover: seat wet every morning; cat scratches seat; bike
    outside pg; scooty dusty office parking; activa sun fades; monsoon open parking two wheeler; crow droppings
    scooter; bike khuli parking; neighbours kids climb bike
full face helmet, helmet, open face helmet: traffic fine thousand; pillion wife head; highway wind eyes; old helmet
    lining stinks; head injury fear; college scooty girl; bina topi challan
half face helmet, ladies helmet, open face helmet: suffocates full one; spectacles inside helmet; city short rides;
    bun hair helmet
kids helmet, child helmet: son sits front scooter; child pillion head; school drop scooty
helmet visor, clear visor, visor glass: scratched helmet glass; insects eyes night ride; tinted glass broke; rain
    blurs helmet glass
helmet lock, helmet cable lock, helmet hook: helmet stolen parking; carry helmet in mall; hang helmet handle
helmet cleaner, helmet liner, helmet cap, helmet inner cap: sweaty helmet smell; hairfall helmet; helmet dandruff;
    borrowed helmet hygiene; helmet stinks; helmet smell sweat; helmet washing
bluetooth helmet headset, helmet intercom: talk to pillion; music inside helmet; navigation voice helmet; calls riding
    safe
bike mobile holder, bike phone mount, bike mobile holder with charger: zomato rider maps; ladakh route see; phone
    pocket buzz riding; phone rain maps riding; naksha bike par; find way bike city; directions while riding; bike map
bike mobile charger, bike usb charger, motorcycle charger: phone zero after deliveries; long ride charge; scooter
    socket
bike disc lock, disc lock, bike lock, cable lock: bike theft gang area; bullet parked street; chain wheel lock; hostel
    bikes stolen; duplicate key fear; lock jaali station parking
bike alarm, anti theft bike alarm, bike gps tracker: bike moved alert; park outside metro; beep when touched
bike saddle bag, tank bag, motorcycle saddle bag, tail bag: five day bike trip clothes; backpack hurts riding; camera
    on tank; spiti luggage bike
bike luggage rack, top box, carrier, bike top box: delivery box scooter; carry helmet in box; cylinder carry back;
    parcel box bike
bike crash guard, leg guard, engine guard: fell at signal leg trapped; slipped sand bike; bullet heavy fall
hand guard, knuckle guard: cold wind fingers; lever broke fall; branches hit knuckles
bike handle grip, handle grip, grip cover, foam grip: rubber on handle torn; palms blister riding; throttle vibrates;
    slippery throttle sweat
bar end mirror, bike mirror, bike side mirror, rear view mirror: see behind on bike; mirror broken parking; cafe racer
    look; scooty mirror loose; elbow blocks mirror
bike indicator, bike turn signal, led indicator, indicator led: blinker broke fall; cars cannot see me turning; hazard
    blink bike
bike headlight, led bike light, bike led light, bike fog light: jungle road ride; weak activa lamp; oncoming high beam
    pothole; rural ride night; raat bike kam roshni
tail tidy, number plate holder, tail light bike: mudguard ugly; plate hangs; brake lamp fused
bike horn, loud bike horn: dogs and cows on road; scooter beep weak; bus does not hear
bike seat cover, scooty seat cover, bike seat: seat foam torn rain water; burning seat after parking; slippery seat
    pillion; wife says seat hard; cat clawed seat
bike seat cushion, gel seat pad, air seat cushion, bike seat mesh: bum pain long ride; sweat seat summer ride;
    tailbone two wheeler
saree guard, ladies foot rest, bike footrest, foot rest: dupatta caught wheel; mother sits sideways; kids feet wheel;
    pillion foot hangs
side stand extender, side stand, bike side stand: stand sinks in mud; bike topples soft ground; stand rusted spring
bike tyre, tubeless bike tyre, scooter tyre: skids wet road bike; bald back tyre; thorn village tyre
tank pad, tank cover, fuel tank pad, tank sticker: jeans zip scratches tank; tank grip knees; tank paint chipped
bike sticker, bike decal sticker, bike sticker kit: old bike look new; name on bike; scratches hide bike; superhero
    bike
fuel cap, petrol tank lock, fuel lock: petrol stolen at night bike; tank lid key lost
bike chain lube, chain lube, chain cleaner, chain cleaning brush: chain khad khad; dusty rusty chain; chain tight hard
    pedal; after rain ride chain
chain sprocket kit, chain sprocket: chain slips pickup; teeth worn chain; chain loose daily
clutch plate, clutch cable, clutch lever, brake lever: wire snapped gear stuck; fell lever bent; hard clutch traffic;
    clutch slips uphill
brake shoe bike, brake cable, brake pad bike, disc pad: bike brake weak; screech back wheel; lever touches grip
spark plug, bike spark plug: many kicks no start; jerks while accelerating; missing after rain
bike engine oil, engine oil: bike garam sound; thousand km due bike; gear hard neutral
bike air filter, carburetor, air filter: bike drinks petrol; black smoke bike; dies at signal
bike battery, self start, bike self start: self not working winter; kick in saree impossible; horn dim morning
bike silencer, silencer muffler, exhaust muffler: rusted hole exhaust; deep thump; leg burnt exhaust; bullet dug dug
bike windshield, windshield, motorcycle visor: chest wind highway; insects chest ride; cold air ride winter
bike tool kit, puncture kit bike, bike tool: stranded puncture ghat; tighten mirror road; self reliant ladakh
bike cleaning kit, bike polish, bike wash, bike shampoo: mud after offroad; bike dull black; sunday bike shine
bike scratch remover, scratch remover: parking scrape tank; hairline scratch scooty; fell scrape panel
riding jacket, motorcycle jacket, bike riding jacket: armour long ride; elbows skid; windproof night ride; spiti cold
    ride
riding gloves, bike riding gloves, full hand gloves, half finger gloves: palms burn fall; hands black from sun ride;
    fingers frozen ride; delhi winter scooter hands; haath kaale bike
arm sleeves, sun protection sleeves, bike arm sleeves: half shirt tan lines; scooty girls sun; arms two colours; baazu
    kaale dhoop bike; uv arms cricket
face mask bike, bike face cover, anti pollution mask, balaclava: smoke truck breath riding; dust face highway; hair
    oily helmet; cold ears riding; scarf flies riding; muh par dhool bike
rain suit, bike raincoat, waterproof rain suit, raincoat for bike: office drenched ride; delivery in monsoon; trousers
    soaked scooty; baarish mein bike office; interview rain ride
shoe cover, waterproof shoe cover, rain shoe cover: leather shoes rain ride; wet socks office; joote bheeg bike
knee guard, riding knee guard, knee elbow guard: knees wind ache ride; skid knees; grandpa knees cold scooter
riding goggles, driving goggles, night driving glasses: insects eyes scooter; dust eyes without visor; headlights
    dazzle night; watering eyes riding
riding boots, riding shoes: gear shift marks shoe; ankle crush; water crossing ride
reflective vest, reflective jacket, safety reflective jacket: invisible on dark road; night shift bike; convoy
    volunteers
bungee cord, bike luggage rope, cargo net: tie carton on bike; bag falls carrier; tent on bike; elastic with hooks
bike toddler seat, baby bike seat, baby carrier bike belt, kids safety belt bike: toddler sleeps scooter; child slips
    pillion; tie kid to me bike; baby front activa
scooter mat, scooty foot mat, floor mat scooter: lpg on footboard; footboard scratches; groceries slide scooter
scooty front basket, scooter basket, scooty bag hook: vegetables fall scooty; bag on scooter; dog on scooter
electric scooter charger, ev charger: ev scooter plug home; charge electric bike extension
bike stand, paddock stand: lift back wheel chain; service bike home
cycle, mountain bike, gear cycle: office five km no petrol; lose belly pedal; teenager birthday wheels; weekend nandi
    hills; school far village; joint pain cannot run pedal
cycle lock, cycle light, cycle bell, cycle pump: cycle stolen society; dawn ride seen; kids cycle ring
"""
