"""Needs of doors, cracks, leaks, tools and heavy loads: what is fixed, joined, guarded and moved."""

FIXING = """
door lock, digital door lock, main door lock: new flat old owner keys; maid has key; lost house key; thieves colony;
    forget keys outside; fingerprint entry; airbnb guests entry; chori ka darr ghar
padlock, number lock, combination lock: gym locker; shutter shop; gate chain; no key digits; train bag chain
door handle, mortise handle, cabinet handle, drawer handle: knob came off; almirah pull broken; main door fancy pull;
    drawer will not pull; old brass look
tower bolt, door latch, door chain, door hinge: bathroom bolt broken; look before opening; cupboard door hangs; door
    droops; window bolt
door closer, door stopper, hydraulic door closer: door slams wind; clinic door shut itself; door hits wall; ac room
    door open; toddler fingers door
door seal strip, door bottom sealing strip, sealing strip, window sealing tape: ants under door; ac cool leaks; dust
    storm window; light under door; lizards door gap; rain through window; noise through door; darwaze ke neeche gap
peephole, door viewer, door eye: who knocks unseen; old parents stranger
tile gap filler, crack filler, tile grout, gap filler waterproof: black lines between tiles; tile gap ants; bathroom
    floor seep neighbour; cracks in wall; hole after nail; deewar daraar
waterproof tape, leakage repair tape, waterproof sealant: pipe bursts sunday; bucket cracked; tank leaks; tin roof
    drips; sink edge water; pani tapakna pipe; cooler tank leak; pvc hole
waterproof coating, waterproofing, damp proof paint: ceiling wet patch; terrace seep; wall bubbles; upstairs bathroom
    leak; seelan chhat
caulk tape, sink sealing tape, caulk strip: black mould sink edge; gap gas stove counter; bathtub edge gap
epoxy adhesive, super glue, adhesive, epoxy: mug handle; fridge tray crack; granite joint; idol broken hand; glasses
    frame snapped; loose chair leg
glue gun, hot glue gun, glue sticks: craft decor wedding; rakhi making
double sided tape, nano tape, magic tape: carpet slips; posters no marks; led strip falls; rental wall frame; wig
    hold; router on wall
adhesive hook, self adhesive hook, magic sticker hook, wall hook: rented no nails; keys by door; kitchen ladles;
    towels no drill; mask by door
screw, wall plug, nails, rawl plug: screw comes out wall; shelf wobbles wall; plaster hole loose
drill machine, cordless drill, impact drill: tv bracket concrete; curtain rods new flat; landlord son carpenter;
    plants hooks ceiling; furniture weekend; deewar mein chhed; carpenter charges too much
drill bit, drill bit set, hole saw: bit broke concrete; tap hole granite
screwdriver set, screwdriver kit, precision screwdriver set: spectacles screw; laptop back open; phone battery change;
    toy cells cover; loose pan handle; pech dheela
tool kit, hand tool kit, home tool kit: newlyweds first home; bachelor fix things; mistri not coming; gift father
    handy; small repairs
hammer, pliers, spanner set, adjustable spanner: nut stuck; bent hinge
hacksaw, hand saw, wood cutter, cutting tool: pvc pipe cut; branch fell; ply cut; lock key lost cut
angle grinder, grinder machine, cutting wheel: rod smooth; rust weld
sandpaper, wood polish, wood filler: rough door edge; old table new; splinter swing; scratched dining
wall putty, wall paint, paint roller, paint brush: freshen room diwali; kids scribbled wall; landlord repaint; paint
    self weekend; ugly green wall; accent wall
spray paint, spray colour, metal spray: rusty grill; old chair gold; helmet design; planter colours
heat gun, hot air gun: sticker glue remove; shrink wrap soap; resin bubbles; paint peel; bend pvc
ladder, step ladder, folding ladder, aluminium ladder: fan dust reach; attic suitcase; change bulb height; stool
    unsafe mother; bookshelf top; curtains hook; diwali lights outside
rope, nylon rope, cotton rope: luggage tie roof; tug of war; cow tie; macrame; well bucket
tarpaulin, waterproof tarpaulin, tirpal: terrace things rain; scooter temporary; camp ground sheet; tin shed leak;
    labour hut
bubble wrap, packing tape, packing box, stretch film: shift house glasses; courier fragile; sell on instagram; movers
    careless; suitcase wrap airport
safety shoes, steel toe shoes, gumboots: brick fell toe; site engineer first day; factory oil slip; dairy shed
safety helmet, safety jacket, safety harness, safety gloves: high building paint; tree climb cut
face shield, welding helmet, welding goggles: arc eyes burn; dentist splash; mustard fry splash
n95 mask, dust mask, respirator: cement dust cough; paint fumes headache; sweeping sneeze; pollution walk; sawdust;
    flu hospital
fire extinguisher, fire blanket, smoke alarm: oil pan fire; shop inspection; car cng fire; ev battery fire
generator, portable generator, solar panel: wedding tent power; farm no line; food truck power; roof own bijli
submersible pump, water pump, pressure pump, self priming pump: third floor trickle; basement flooded; sump to tank;
    field canal; paani upar nahi chadhta
water level indicator, water level controller, float switch, water tank alarm: tank overflows daily; wake to stop
    motor; neighbours complain water waste; know tank empty; motor on dry
hand trolley, platform trolley, luggage trolley: move almirah; water cans lift; gas cylinder stairs; backache loading
barcode scanner, label printer, thermal printer, billing machine: kirana quick bill; medical shop stock; parcels
    address; price stickers
money counting machine, currency counting machine, fake note detector: bundles of notes; nakli note doubt; jewellery
    shop cash; petrol pump cash; temple donation count
sealing machine, packet sealing machine, vacuum sealer: chips go soft; namkeen business; freeze meat longer; pickle
    pouch; ration last; thaili band
"""
