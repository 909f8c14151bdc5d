"""Needs of shops, workshops, laboratories, offices and sites."""

TRADES = """
money counting machine, currency counting machine, fake note detector: count cash; fake notes; notes counting shop;
    customers cash; nakli note; bundle notes
cash box, cash drawer: keep cash shop; galla
barcode scanner: scan items; billing fast; retail billing; scan price
thermal printer, receipt printer, billing machine: print bills shop; bill small; receipt customer; parcel label
thermal paper roll, billing roll: bill paper finished
label printer, label maker, labels: price stickers; labels jar; print labels; name stickers; labels for shop
price tag, tag gun, tagging gun: tag clothes shop; price clothes
sealing machine, heat sealer, bag sealer: seal plastic; packets close; pack namkeen; seal pouch; thaili seal; vacuum
    pack
    shop
packing tape, bubble wrap, corrugated box: ship orders; fragile courier; online orders pack; meesho pack
weighing scale, weighing machine: weigh vegetables; kirana weigh; gold weigh; courier weigh; tol taraju
digital signage, led display board, open sign: shop sign night; open sign; shop name light
display stand, display rack: show products shop
mannequin: show clothes shop
visiting card holder, business card holder: cards business; meetings cards
id card holder, lanyard: id card neck; employees id; office card hang
stamp pad, self inking stamp, stamp: company stamp; sign stamp; mohar
file folder, file organizer, document organizer: papers scattered office; bills keep; gst papers; documents safe
paper shredder, shredder: destroy papers; bank statements
laminator, lamination machine: laminate; protect certificate; id laminate
spiral binding machine, binding machine: bind reports
hole punch, paper punch: holes paper
stapler: join pages; staple
paper cutter: cut many sheets
whiteboard, white board, marker: meeting ideas; plan team; teach; tuition board
notice board, pin board, cork board: pin notes; notices office; reminders wall
projector: presentation meeting; class slides
laser pointer, presentation remote, presenter: slides change; point screen; lecture pointer
desk organizer, pen stand: desk mess; office table tidy
desk calendar, planner: plan month; deadlines
name plate, door name plate: name outside house; office door name
water dispenser, water cooler: staff water; office cold water
tea coffee vending machine, coffee machine: office tea machine
first aid box, first aid kit: factory injury; office emergency
fire extinguisher: fire shop; fire car; cylinder fire
safety helmet, hard hat: construction head; site visitors; labour head
safety shoes: nails foot site; heavy fall toe; factory floor; welders shoes
safety goggles: chips eyes; grinding sparks; chemical splash
welding helmet, welding glass, welding mask: welding eyes; arc light
safety gloves, nitrile gloves, cut resistant gloves: acids hand; sharp sheets; mechanic hands; grease hands
ear plugs, ear muffs: drilling noise; factory noise
safety harness, safety belt: work height; roof fall
reflective jacket, safety jacket: road work visible; night guard visible
dust mask, respirator mask, n95 mask: spray painting; cement dust; wood dust; fumes
warning tape, barricade tape, traffic cone: block road; wet floor warn; parking block
walkie talkie: guards talk; site talk; event team talk
security torch, search light: watchman night; field far light
metal detector: security check
multimeter, clamp meter, digital multimeter: current measure; battery check; wiring fault; voltage read; solar check
voltage tester, line tester, tester: line live; wire current; switch check; electrician pocket
wire stripper, crimping tool, cutter: peel wire; lan crimp; cut wire
soldering iron, soldering station: join circuit; mobile repair; pcb
screwdriver set, precision screwdriver: mobile open; laptop open; watch open; tiny screws
hot air gun, heat gun: shrink; remove paint; mobile glass
oscilloscope, function generator: signals see; electronics lab
lcr meter, component tester: capacitor check
thermometer, infrared thermometer, temperature gun: surface temperature; ac outlet temperature; oven heat; without touch
    temperature
food thermometer, kitchen thermometer, meat thermometer: meat done; chocolate temper; milk temperature; grill inside
hygrometer, humidity meter, thermo hygrometer: humid room; humidity; incubator humidity; mushroom room; store room damp
weather station, rain gauge: rainfall; wind speed
anemometer: air speed; wind know
lux meter: light level; brightness measure
sound level meter, decibel meter: how loud; noise complaint; decibels
ph meter, ph strips, litmus paper: acid base; hydroponic; pool acid; aquarium acid; soil acid
tds meter, water tester: water quality; ro working; borewell safe; hardness
soil tester, soil moisture meter: soil wet; farm soil; when water plants
refractometer, brix meter: sugar in juice; honey purity; sweetness fruit; brix
lactometer, milk tester: milk adulteration; water in milk; milk pure
alcohol tester, breath analyzer: drunk driver; breath alcohol
moisture meter: wood damp; grain moisture; wall damp
distance meter, laser distance meter, laser measure: measure rooms; site plan; interior measure; plot length
laser level, spirit level: straight tiles; level shelf; plumb wall
measuring wheel, measuring tape: land measure; field length
vernier caliper, micrometer, digital caliper: thickness; diameter; precise mm; machinist
gauge, dial gauge, feeler gauge: gap; valve gap
tachometer: rpm
protractor, angle finder: angle cut
magnifier, magnifying lamp, jeweller loupe, magnifying glass: pcb look; diamond look; tiny repair; watch repair
microscope, digital microscope: cells; pond; slides; bacteria; leaf close; skin close
lab coat, apron: chemistry practical; doctor coat; medical college; school lab; hospital duty
lab goggles, safety goggles: chemistry lab eyes
beaker, measuring cylinder, conical flask: chemistry home; measure liquid; glassware lab
test tube, test tube stand: chemistry project
pipette, dropper, syringe: drops exact; feed baby bird; refill ink
petri dish, slides, microscope slides: grow bacteria; slide sample
burner, spirit lamp: heat test tube
digital scale, jewellery scale, analytical balance: milligram; gold grams; chemical weigh; spice saffron weigh
magnetic stirrer, stirrer: mix chemicals
distilled water: inverter water; lab water
thermometer lab, hydrometer: battery acid; density
stethoscope: nursing; mbbs; heartbeat doctor
bp monitor: clinic pressure
microscope camera: photo cells
centrifuge, water bath: clinic lab
3d printer filament, filament: 3d print
drill bit, drill bits: drill tip broke; wall drill size; wood drill holes
angle grinder, cutting wheel, marble cutter: cut tile; cut iron rod; polish metal
wood router, planer, sander: smooth wood; carpenter finish; sand wood
sandpaper: smooth rough; before paint; rust rub
saw, hacksaw, jigsaw machine: pipe cut; plywood cut; branch
clamp, bench vise, c clamp: hold while glue; hold work
tool box, tool bag, tool organizer: tools scattered; carry tools; screws sort
allen key, hex key: ikea bolts; cycle bolts
socket set, spanner set, wrench: car nuts; bike repair own; bolts tight
pipe wrench, plumbing tool: pipe tight; tap change
teflon tape, sealant, m seal: tap drip thread; pipe joint
silicone sealant, caulk: gap window; sink edge; bathroom gap
super glue, epoxy, adhesive: metal stick; strong join; ceramic broke
rope, nylon rope: tie load; truck tie; swing tie
ratchet strap, cargo net: tie luggage roof
cable tie, cable clip, cable sleeve: wires ugly wall; wires hang; router wires; tidy cables; tv wires
wire, electric wire, copper wire: house wiring
mcb, fuse, switch: trips; fuse blown
extension board, cable reel: workshop power; long wire
led flood light, flood light, street light: ground night; godown light; cricket night
exhaust fan, industrial fan: godown hot; shop stuffy; factory heat
air curtain, insect killer machine: restaurant flies; bakery flies; sweet shop flies
hand dryer: office washroom hands; restaurant hands
tissue dispenser, soap dispenser: washroom office; hotel soap
mop bucket, mop trolley, wet floor sign: office cleaning; housekeeping hotel
floor scrubber, scrubber machine: big hall floor
garbage bin with pedal, dustbin, trash bin: clinic waste; office waste
toilet paper dispenser, paper towel: washroom paper
water pump, submersible pump, pressure pump: low pressure upstairs; borewell; field water; tank fill
water level controller, tank alarm, water level indicator: tank overflows; motor forget; water wasted tank
float valve, ball valve, water valve: tank overflow stop
garden sprayer, spray pump, agriculture sprayer: farm pesticide; crop spray; mango tree spray
brush cutter, grass cutter, hedge trimmer: field grass; farm weeds; bushes trim
chainsaw: tree cut; thick branch
mulching film, shade net, tarpaulin: cover crop; farm shade; terrace roof rain; cover goods rain; tirpal
solar panel, solar light, solar fencing: farm power; animals fence; no bill
generator, inverter, ups: shop power cut; computer power cut
stabilizer: motor burns; voltage shop
ladder, scaffolding: wall paint high; light change hall
trolley, hand trolley, platform trolley: move cartons; heavy boxes; carry cylinder; shift goods
pallet, storage rack, slotted angle rack: godown store; shop shelves; stock room
chair, office chair: staff sit; reception sit
counter stool, bar stool: counter sit
gumboots: wash area; farm water; dairy
apron, chef apron, chef coat: restaurant kitchen; salon apron
hair net, disposable cap: food factory hair; kitchen hygiene hair
disposable gloves: food serve; salon hands; hair dye hands
salon chair, salon apron, hair cutting scissors: salon open; barber; cut hair home
tattoo machine, tattoo kit: ink skin
embossing, engraving machine: name on metal; engrave
"""
