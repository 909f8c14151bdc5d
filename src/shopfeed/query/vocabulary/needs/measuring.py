"""Needs of those who measure, test and look closely: current, heat, water, length, weight, and what is tiny."""

MEASURING = """
tds meter, water quality tester, water tester: is tap water safe; ro man lies filter; check borewell; water tastes
    salty prove; purifier works or not; hair falling hard water check; fish dying check water; paani kaisa hai check;
    tanker water doubt; tanker water safe drink; is water safe
ph meter, digital ph meter, ph tester: soap making acidity; aquarium too acidic; hydroponic lettuce; pickle business
    acid; skin products home test
litmus paper, ph paper, ph test paper: acid base school; urine acidity; lemon baking experiment; ph strips cheap
soil testing kit, soil tester, soil moisture meter, soil ph meter: plants dying why soil; overwatering pots; farm soil
    sour; lawn patchy; when to water plant; mitti ki jaanch
digital multimeter, multimeter: is wire live; dead adapter find; inverter cells check; loose circuit find; diy
    electronics; fan no power trace; car fuse test; bijli ka fault
clamp meter, digital clamp meter: how much ac draws; load of motor; current without cutting wire; electrician bill
    theft
voltage tester, voltage detector, non contact voltage tester, line tester: fear of shock; switch gives jhatka; live
    wire behind wall; geyser gives current; which wire is hot; is socket dead; bijli ka jhatka darr; electrician pen
circuit tester, tester screwdriver, test lamp: bulb glows screwdriver; neutral or phase; pocket electrician
battery tester, battery capacity tester: are old cells good; which cell is dead; car battery weak test; drawer full of
    cells; inverter weak check
insulation tester, megger: motor winding leakage; earth fault house; cable leakage test
test lead, multimeter probe, multimeter test lead: meter wires broken; probes worn
alligator clip, crocodile clip: clip wire no solder; hold wires experiment; science project connect
energy meter, power meter, sub meter, watt meter: tenant bill separate; which appliance eats units; paying guest
    electricity; fridge consumption; bijli bill kyun zyada; shop rent units
voltmeter, digital voltmeter, panel meter, ammeter: see voltage all time; low voltage display; solar watch volts;
    inverter panel gauge; fluctuation watch fridge
temperature controller, digital thermostat, temperature sensor, thermostat: egg hatch incubator; reptile tank warm;
    fridge auto cut; brewing temperature; curd making steady; fan starts when hot; yoghurt machine diy
humidity controller, humidity sensor: mushroom farm moist; incubator moisture; greenhouse mist auto
data logger, temperature data logger, temperature humidity meter: vaccine fridge record; cold room proof; warehouse
    temperature
hygrometer, temperature humidity meter, room thermometer, digital hygrometer: is baby room too cold; how humid
    bedroom; guitar room dryness; cigar humid; wall damp number; kamre ka taapman; cactus room
infrared thermometer, temperature gun, non contact thermometer: pizza stone hot; ac throwing how cold; engine hot
    spot; tawa temperature; fever staff gate; chocolate surface; motor overheating
food thermometer, digital thermometer, kitchen food thermometer, probe thermometer: steak inside done; candy stage;
    baby milk too hot; milk for curd; bread centre; tea perfect degrees; chicken raw inside; oil right for frying
thermocouple, thermocouple sensor, temperature probe: furnace heat; kiln degrees; oven sensor broken; heater machine
    sensor
water thermometer, aquarium thermometer, bath thermometer: baby bath too hot; fish tank cold; pool cold
anemometer, wind speed meter: drone wind safe; kite wind; chimney draft; windmill site
weather station, rain gauge, barometer: farmer rain measure; hobby weather; storm coming; outside temperature window
air quality monitor, air quality meter, co2 meter: how polluted my room; purifier works number; classroom stuffy;
    smoke particles
gas leak detector, lpg gas detector, leak detector: cylinder smell night fear; gas left on old mother; kitchen gas
    alarm; gas risne ka darr
lux meter, light meter: plants enough light; office brightness; photo studio brightness
sound level meter, decibel meter: neighbour dj complaint proof; factory noise limit; how loud classroom; shor naapna
tachometer, rpm meter: motor speed; fan spin speed; lathe speed
metal detector, handheld metal detector, stud finder: ring lost sand; nails in wood; guard gate frisk; pipe in wall
    before drill; exam hall frisk
breathalyzer, alcohol tester: drank can i drive; driver drunk check; party host car keys
radiation detector, emf meter: tower radiation fear; ghost hunting; phone radiation pregnant
inspection camera, endoscope camera, borescope: look inside pipe; ring fell drain; engine inside see; earwax look;
    behind wall see; blocked pipe find; nali ke andar
usb microscope, digital microscope: see germs up close; skin pores big; coin flaws; mobile repair board; hair roots
    look; ants on screen; insects child big
microscope, compound microscope, student microscope: cells onion peel; pond drop creatures; bsc biology; germs dirty
    hands show child; blood cells; curious child tiny world; fungus look; keetanu dekhna
magnifying glass, magnifier, magnifier with light: medicine label tiny; stamps detail; burn leaf sun; grandfather
    newspaper; splinter find; map reading; barik likha; sewing tiny
jeweller loupe, eye loupe: real diamond; hallmark read; watchmaker eye; gold number tiny
vernier caliper, digital vernier caliper, electronic digital caliper: bolt size which; ring diameter; 3d print fit;
    pipe inside diameter; bearing size; workshop exam; spare part exact
micrometer, outside micrometer, screw gauge: sheet thin exact; wire thin physics; lathe job tolerance; paper thickness
thickness gauge, digital thickness gauge, coating thickness gauge: car repainted check; leather thickness; second hand
    car accident paint; plastic sheet micron
dial indicator, test indicator, magnetic base: lathe wobble; shaft runout; machine align
depth gauge, tread depth gauge, feeler gauge: tyre worn how much; hole how deep; spark gap; valve clearance
pressure gauge, digital pressure gauge, manometer: water line pressure; tyre psi; lpg left; compressor reading; cooker
    repair
flow meter, oxygen flow meter, water flow meter: oxygen cylinder litre; water used garden; hospital bed oxygen
refractometer, brix refractometer, honey tester: honey fake; mango sweetness; juice sugar; grapes ripe; car coolant
    strength; shahad asli ya nakli
lactometer, milk tester: doodhwala adds water; dairy milk purity; doodh mein paani; milk thin suspicious
hydrometer, battery hydrometer: inverter acid level; beer brewing; acid gravity; spirit strength
moisture meter, grain moisture meter, wood moisture meter: wheat too damp store; damp wall find; firewood dry; plywood
    wet; paint bubbles wall
hardness tester, durometer, force gauge: pull strength
weighing scale, digital weighing scale, electronic weighing scale: parcel courier cost; vegetable shop sell;
    newspapers raddi cheat; farm sacks; gas cylinder weigh; raddiwala kam tolta; cheated by vendor; raddiwala cheats
    weight; vendor cheats weight; cheat weight; weight honest
kitchen weighing scale, digital kitchen scale, electronic kitchen scale, kitchen scale: cake grams recipe; diet
    protein grams; coffee grams; keto portion; baking cups confuse; baby food grams; macro counting; home baker orders
jewellery weighing scale, pocket weighing scale, pocket scale: gold ring grams; saffron weigh; spices tiny; silver
    coin check; tola
luggage weighing scale, hanging weighing scale, spring balance: airline extra kilo fine; suitcase overweight; gas
    cylinder hang; hook weigh; airport bag heavy
body weight machine, digital weighing machine, bathroom scale: dieting progress; pregnancy kilos; baby weight
    subtract; wajan ghata ya nahi; new year fat loss check
stature meter, height measuring scale, height chart: how tall child grew; army height; wall mark kids; lambai badhi
body measuring tape, measuring tape, tailor tape: waist shrinking; tailor order online size; blouse size; gym biceps
    inches; bra size; darzi naap; belly weekly
tape measure, steel measuring tape, metal tape: sofa through door; curtain length; carpenter site; fridge space
    kitchen
self adhesive tape measure, metric ruler, measure tape sticker: workbench mark cm; sewing table scale; miter saw mark;
    camera scale stick
laser distance meter, laser measure: measure ceiling alone; flat carpet area cheat; interior designer; plot corner;
    builder square feet check
spirit level, laser level, magnetic level: shelf came crooked; tv tilted; tiles slope; washing machine tilts; photo
    frames line
angle finder, protractor, digital protractor: cut wood angle; mitre corner; roof slope
measuring cup, measuring spoon, measuring cylinder: cake half cup; medicine ml; fertiliser ml; detergent dose
stopwatch, timer, digital stopwatch: sprint time; plank seconds; reaction lab; quiz buzzer
glucometer, bp monitor, pulse oximeter: check sugar home; pressure daily father; oxygen finger
magnet, strong magnet, neodymium magnet: screws fallen pick; curtain close; fridge hold; school experiment iron;
    cupboard shut; bore nail find
"""
