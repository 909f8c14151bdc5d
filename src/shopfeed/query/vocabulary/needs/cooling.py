"""Needs of heat, cold, dry and damp air: fans, coolers, heaters, geysers, humidifiers and their parts."""

COOLING = """
fan regulator, fan speed regulator, regulator: fan runs only full speed; fan knob turns freely; cannot slow down fan;
    fan speed stuck five; regulator humming heats up; pankha tez dheema nahi hota; fan slow at midnight cold; old
    regulator box ugly
bldc ceiling fan, energy saving ceiling fan, ceiling fan: fans double electricity bill; bijli bill kam pankha; fan
    runs longer on inverter; eco fan saves units; fan with remote from bed; too lazy get up fan switch; five star fan
ceiling fan: hot still room ceiling hook empty; pankha toot gaya; new flat no fans; air does not reach corners; fan
    wobbles noisy replace; rooms bare need fans
decorative ceiling fan, designer ceiling fan, ceiling fan with light: fan ugly in drawing room; fan matching wooden
    ceiling; fancy fan for hall; fan that looks like chandelier; pretty fan false ceiling
anti dust ceiling fan, anti dust fan: black dust on fan blades; cleaning fan blades every week; blades collect dhool;
    climb stool wipe fan
fan capacitor, capacitor: ceiling fan hums but will not turn; fan needs push with stick; fan starts slowly; pankha
    dhakka dene par chalta; motor hums no spin; electrician says condenser weak
ceiling fan down rod, down rod: fan too close to ceiling; high roof fan hangs low; fan air not reaching down; extend
    fan pipe
fan cover, fan dust cover: table fan packed for winter; fan dusty in storage; child puts fingers in fan; fan guard
    fingers
fan blade, fan blades: fan blade bent; one wing of fan broken; pankhe ki pankhudi; cooler blade cracked
exhaust fan, ventilation fan: smoke stays in kitchen; chimney too costly smoke out; bathroom mirror never dries; tadka
    smell whole house; steam fogs bathroom; dhuan bahar; no window bathroom; suffocating kitchen
exhaust pipe, chimney pipe, duct pipe: chimney smoke route outside; chimney hose torn; duct chimney to window; kitchen
    hood pipe
cowl cover, chimney cowl cover: rain enters chimney hole; birds enter exhaust pipe; pigeon nest in chimney pipe; pipe
    end outside wall open
ventilation jali, air vent grille, ventilation grill: hole wall insects come air go; bathroom wall vent cover; round
    hole in wall; rats through vent
bladeless fan, tower fan: fan without blades for kids; slim fan for corner; toddler fingers fan danger; narrow room
    cool air
rechargeable fan, rechargeable table fan, battery fan: fan in power cut; light gone fan keeps running; village no
    electricity summer; load shedding sweaty night; bijli jati hai garmi; exam study power cut hot; fan on charging
mini usb fan, portable fan, small table fan, personal fan: sweat at office desk; ac does not reach my seat; top bunk
    hot hostel; stuffy kitchen counter cooking; dressing table makeup melts; small fan laptop usb
neck fan, hand fan, portable neck fan: fan around neck; sweat waiting bus stop; hot queue temple; hands free breeze
    walking; wedding lehenga sweating; delivery walking afternoon heat; metro crowd hot
clip fan, stroller fan, mini fan: baby sweats in pram; clip on bunk bed; hot treadmill breeze; baby cot breeze
wall fan, wall mounted fan: no floor space for fan; shop corner fan; kitchen wall breeze; fan out of child reach
pedestal fan, farrata fan, high speed pedestal fan: open courtyard guests hot; strong air big hall; outdoor function
    breeze; dry floor quickly air; tent wedding hot
solar fan, dc fan: fan run on solar panel; village hut fan; goat shed fan; twelve volt fan
air cooler, desert air cooler: cannot afford ac; ac bill too high; dry heat rajasthan; loo in afternoon; rented flat
    no ac fitting; terrace room oven; thandi hawa sasti; big hall cool cheaply; nagpur may heat; top floor burning
personal air cooler, tower air cooler: bachelor small room cool; hostel room garmi; cooler for one bed; shift cooler
    room to room; pg room hot
mini air cooler, portable air cooler, arctic air cooler: desk cold breeze water; ice in small fan; cool only my face;
    tiny cooler for study; usb cooler ice
honeycomb pad, cooler pad, cooler honeycomb pad: cooler not cooling; cooler smells rotten; jali of cooler white salt;
    cooler side pads choked; cooler gives hot air; last year cooler restart summer
cooler grass, wood wool, wood wool cooling pad: khas in cooler; replace ghas cooler; cooler wool dried; cooler straw
water pump, cooler pump, submersible pump: cooler water not going up; pump in cooler dead; fountain stopped; cooler
    motor jam
cooler stand, cooler trolley, cooler cover: cooler heavy to move; cooler at window height; cooler unused winter dust
split air conditioner, inverter split ac, inverter air conditioner, air conditioner: cannot sleep nights sticky; humid
    mumbai summer; chennai sticky nights; cool bedroom silently; garmi se neend nahi; baby heat rash bedroom hot;
    parents coming summer room hot; low bill cooling all night; 46 degrees outside; sweat even after bath
window air conditioner, window ac: landlord allows no drilling outdoor; cheap cooling rented room; ac fits in window;
    no place outdoor unit
portable air conditioner, portable ac: ac that moves between rooms; ac with wheels; ac without installation; rented
    flat ac no holes
ac outdoor unit stand, ac stand: outdoor unit on wall fix; compressor box hang outside; outdoor unit on floor shakes;
    ac bracket rust
ac cover, air conditioner cover, ac outdoor cover: ac dusty winter unused; outdoor unit rain rust; pigeons sit on
    outdoor unit; indoor unit covered dust
ac remote, air conditioner remote: lost remote of ac; ac cannot change temperature; ac remote buttons dead; remote
    fell broke cooling
ac deflector, air deflector, ac wind deflector: ac blows directly on face; cold air hits baby; stiff neck from ac;
    neend mein ac sir par; ac baby cold; ac cold air baby; ac direct face; ac air directly
ac dust filter, air conditioner filter: ac smells dusty; ac filter torn; sneezing when ac on; ac dust catch
ac cleaning bag, ac service cover, ac cleaning kit: wash ac at home; service ac without mechanic; water drips wall
    when washing ac; ac cleaning foam
voltage stabilizer, ac stabilizer: ac trips low voltage; village voltage fluctuates ac; protect new ac; ac burnt by
    fluctuation; lights flicker fridge
room heater, fan heater: cold room delhi; fingers freeze typing; shivering while studying; thand mein kamra garam;
    winter morning dressing cold; bathing baby winter room; night shift guard cold; cold feet under desk
oil filled radiator, oil filled radiator heater: heater dries skin; heater safe for baby; heat all night no burning
    smell; asthma heater no oxygen loss; silent heater bedroom old parents
quartz heater, halogen heater, halogen room heater, rod heater: cheap heater for one person; sun like heat; sit near
    heater warm hands; shop counter winter
heat convector, blower heater: whole drawing room warm; heat spread large room; guests winter hall cold
mini heater, wall heater, handy heater: plug small heater in socket; under table tiny heater; bathroom corner heat
storage water geyser, water geyser, storage water heater: two buckets hot water morning; family baths one after
    another; cold shower january; fingers freeze washing; hot water ready all morning; joint family hot bath; naha
    nahi sakte thand; old geyser leaking rust
instant geyser, instant water heater, instant water geyser: dishes in icy water; hands numb washing bartan; hot water
    immediately; small bathroom hot water; kitchen sink hot water; shaving warm water; thande paani se haath sunn
gas geyser, gas water heater: hot water without electricity; lpg hot bath; bathroom power cut hot water; cheap hot
    water big family
electric heating tap, instant heating tap, hot water tap: hot water straight from nal; no space for geyser; rented
    house warm water basin; tap that warms water; basin water too cold
immersion rod, immersion water heater, immersion heater rod: bucket warm hostel; geyser too expensive student; pg no
    geyser; balti mein garam paani; bachelor winter bath; cheap hot bath
geyser heating element, heating element, water heater element: geyser light on water cold; element of geyser burnt;
    geyser not heating; coil replace geyser; hard water ate coil
geyser thermostat, thermostat: geyser too hot trips; heater does not cut off; temperature cut off broken; iron
    overheats
geyser pipe, connection pipe, inlet pipe: geyser pipe bursts; geyser joint drip; steel hose under basin
air humidifier, cool mist humidifier, humidifier: dry nose ac room; nose bleeds winter; throat dry wake up; baby
    blocked nose night; skin dry air conditioned; ac dries eyes; static shock dry air; plants crisp dry room; cough
    dry bedroom
aroma diffuser, oil diffuser, humidifier essential oil diffuser: lavender for sleep; room smells like spa; essential
    oils in air; calm after office fragrance; yoga room scent; bad smell masks fragrance mist
air purifier, hepa air purifier, room air purifier: delhi smog; diwali smoke breathing; aqi very bad; asthma child
    pollution; pollen sneezing all morning; dust allergy bedroom; stubble burning; wake up coughing city; cigarette
    smoke neighbours; saans lena mushkil pradushan; cat hair allergy air
hepa filter, air purifier filter, replacement filter: purifier light red replace; purifier filter black; filter
    finished purifier
air purifier bag, charcoal air purifier bag, activated charcoal bag: shoes cupboard stink; fridge onion odour; car
    smells cigarette; smell absorb without perfume; bag freshens wardrobe; gym bag stinks
silica gel, silica gel packets, desiccant: camera lens fungus monsoon; namkeen goes soft; leather bags grow fungus;
    documents get damp; medicines moist; packets keep dry inside box; seelan in toolbox rust; gun powder dry; phone
    fell in water dry
moisture absorber, moisture absorbent, dehumidifier: wardrobe clothes smell monsoon; white fungus on shoes; mumbai
    rain cupboard damp; seelan almari; leather jacket fungus; wooden cupboard wet smell; sarees smell rains; basement
    room damp
dehumidifier, electric dehumidifier: walls sweat rains; room wet monsoon machine; clothes never dry inside room; music
    room damp
oxygen concentrator, oxygen cylinder: old father breathless; saturation low home; copd patient breathing; covid oxygen
    home; oxygen level drops night
air blower, electric blower, blower: dust inside computer; pc cabinet dusty; blow leaves yard; clean ac coil; hawa se
    dhool saaf; keyboard crumbs blow; bbq coal light
bbq fan, hand crank blower, hand blower: coal fire does not catch; angithi hawa; tandoor flame; fan coals without
    mouth
electric blanket, heating blanket, bed warmer: bed ice cold night; old bones cold bed; mother shivers under razai;
    shimla hotel bed cold; razai not enough; bistar garam
foot warmer, heating pad: toes frozen under table; feet numb office winter; warm feet electric
"""
