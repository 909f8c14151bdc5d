"""Needs of a house's machines and mending, told as what happened, who suffers and what is wished."""

HOUSE_STORIES = """
fan regulator: fan either flies or stops; only one speed works; turn the knob and nothing changes; grandmother cold
    under full fan
ceiling fan, bldc ceiling fan: new room has only a hook; fan groans all night; electric bill shocks us; fan stops on
    inverter soon; shop wants breeze cheap
rechargeable fan, battery fan: baby screams when light goes; four hour cuts in our village; exams and no current and
    heat; tent in summer breeze
neck fan, hand fan, portable fan: melt at the bus stop; bride sweats under makeup; hot kitchen and rotis; temple line
    in june; menopause hot flashes
air cooler: ac out of our budget; dry city nights burn; hostel roof room bakes; cow shed heat; tenants without ac
air conditioner, inverter ac: sticky nights nobody sleeps; newborn with heat rash; working from home in june; bedroom
    faces west; guests from america cannot stand heat
ac cover, ac outdoor cover, ac stand: pigeons nest on outdoor unit; coastal rust on unit; unit leaks dust winter
ac deflector: wake up with stiff neck from cold stream; cold stream straight on baby cot; old father coughs under ac
room heater, oil filled radiator: newborn in delhi winter; studying with blanket and numb nose; grandparents sit near
    stove; tiles like ice in december; bathe child in cold
geyser, instant water heater, water heater: dishes make my fingers go blue; hate cold bath before school; maid refuses
    icy water; mother arthritis washing in cold; winter morning everyone waits for hot bath
immersion rod, water heater rod: pg gives only cold water; one bucket is enough for me; hot bath for students cheap
geyser element, geyser thermostat: geyser lamp glows but cold water; water never gets hot now; boils and steams too
    much
electric blanket, hot water bag: sheets feel like ice; feet never get warm at night; nani complains of cold bed
humidifier, cool mist humidifier: nose bleeds in dry winter; wake with sandpaper throat; baby stuffy at night; lips
    and skin crack in ac office
air purifier, hepa air purifier: after diwali everyone coughs; son wheezes in november; living beside a highway;
    sneeze from my cat; smell smoke from fields
silica gel, moisture absorber: my lens grew threads; shoes turned green in rains; wedding sarees smell in trunk; salt
    clumps in the monsoon; passport pages damp; medals rust box; cupboards stink july
dehumidifier, moisture absorber: walls are crying in the rains; books are swelling; clothes feel damp in almirah
exhaust fan, kitchen chimney: neighbours smell what i cook; fish fry smell stays for days; eyes burn from chilli
    smoke; bathroom ceiling black spots; walls greasy near stove
refrigerator, mini refrigerator: curd turns sour by noon; first home need cold; ice cream at midnight in hostel;
    medicine must stay cold; share fridge steals my food; bachelor keeps beer cold
fridge deodorizer, charcoal bag: open fridge and faint; cake tastes of fish; butter smells of garlic
fridge mat, fridge organizer, fridge cover: coriander rots at the bottom; cannot find anything in my fridge; oily
    hands on fridge handle
washing machine, fully automatic washing machine: maid quit and clothes mountain; hands crack from detergent; nine
    months pregnant washing clothes; husband never washes; mother old washes by hand
mini washing machine, portable washing machine: wash baby bibs alone; hostel no machine socks stink; wash
    undergarments in pg; small room no place for big washer; camping van washing
washing machine stand, fridge stand: bottom rusted from wet bathroom; cockroaches live under fridge; pull fridge to
    sweep
washing machine cover: machine stands in balcony rain
water hose, inlet pipe, washing machine pipe: bathroom floods when machine runs; machine pipe not long enough
vacuum cleaner, robot vacuum: dust makes me sneeze sweeping; back pain with broom; dog sheds everywhere; hair on every
    carpet; old parents alone cleaning
garment steamer, iron: shirt crumpled before interview; wedding hotel creased lehenga; no time to iron; dhobi burnt
    shirt
water purifier, tds meter: stomach bad since new house water; white layer in kettle; water smells like eggs; guests
    refuse our water; is our water safe
water can pump, water dispenser pump: mother cannot lift the can; spill when tilting jar; slipped disc and twenty
    litre
inverter, emergency light: dark every evening in village; dinner by candle; lift and fans stop; surgery patient needs
    fan in cut; light goes while kids study
stabilizer, surge protector: lights go bright then dim; ac board burnt twice; tv died in storm
mcb, voltage tester, rccb: tingle when i touch the fridge; sparks from old board; is this wire safe to touch; tap
    gives current; child put finger in socket
multimeter, battery tester: is the adapter dead or phone; which cell in drawer is good; why does the bell not ring
energy meter, sub meter: tenant says bill is wrong; who uses so many units; know what ac costs
gas leak detector, gas lighter: mother forgets the knob on; smell at night in kitchen; old couple alone with cylinder
weighing scale, hanging weighing scale: raddiwala weighs less; suitcase over the limit last time; sell my farm
    vegetables; is vendor honest; airport made me unpack
kitchen weighing scale, measuring cups: my cakes never rise same; dietician gave grams; coffee different each day
body weight machine: lost kilos or not; pregnancy doctor asked kilos; sugar patient watch kilos
lactometer, honey tester, refractometer: milkman adds water i think; is honey pure; how sweet are my grapes
microscope, usb microscope, magnifying glass: son asks what germs look like; look at onion skin cells; ants and leaf
    veins big; show why wash hands; old man cannot read medicine strip
endoscope camera, metal detector: ring went down the sink; gold earring lost in grass; what blocks the pipe; nail
    hidden in wall
thermometer, infrared thermometer: baby feels hot at night; is the oil ready; school gate fever; bath water right for
    baby
ph meter, soil tester: why do my roses die; tomatoes yellow soil; fish keep dying; homemade soap burns skin
laser measure, measuring tape: will the sofa pass the door; builder cheats on carpet area; curtains came too short;
    tailor online asks inches
spirit level: my shelves slope; frame looks drunk; machine rocks on floor
door lock, smart lock, padlock: lost keys and slept outside; old tenant may have keys; maid comes when i am out;
    roommates take my things; cupboard in hostel safe
door stopper, door closer: bang of door wakes baby; wind shuts bedroom loud; fingers of child in door; guests leave
    gate open
door seal strip, door bottom sealing strip: lizards walk under the door; cold comes under door; dust storm enters;
    neighbour voices through door; rain comes in under balcony door
motion sensor light, door sensor: father with dementia walks out; toilet at night without switch; thief on terrace;
    toddler escapes
adhesive hook, nano tape, wall hook: landlord forbids holes; hang kids art no nails; keys nowhere to hang; frame
    without drill
drill machine, tool kit: carpenter wants five hundred for two holes; first flat nothing to fix with; husband likes
    repairing; curtain rods waiting for months
screwdriver set: my spectacles lost a screw; toy needs cells but screws; chair wobbles; open dead phone
super glue, epoxy adhesive, adhesive: favourite mug lost handle; idol hand broke before puja; sandal strap came off;
    kid broke vase before mum sees; sole flaps while walking
tile gap filler, waterproof tape, waterproof sealant: downstairs neighbour complains of drip; black lines in bathroom;
    tap pipe bursts on sunday; water tank bleeds; ants from the tile lines; roof drips on bed
wall paint, wall putty, paint roller: landlord wants walls white before leaving; kids crayons on walls; damp stains
    before guests; diwali fresh look; boring grey bedroom
ladder: stood on chair and fell; top cupboard out of reach; fan dusty too high; change bulb in tall hall
pest net, ventilation grill, exhaust pipe: rat comes through bathroom hole; pigeons enter by exhaust; chimney smoke
    returns
water level alarm, water level controller: motor runs and tank rains on neighbours; wake at five for water; society
    fines overflow; bathroom dry in mid shower
water pump, pressure pump: shower only drips on third floor; basement full of rain; water does not climb
generator, solar panel, solar light: no line at our farm house; wedding tent lights; bills eat salary use sun; stall
    at night market
science kit, science project kit, electronics kit: son takes radios apart; exhibition next week; girl wants to be
    scientist; rainy holidays bored nine year old; boy asks how motors work
lab coat, stethoscope, scrub suit: daughter got into mbbs; nurse first posting; chemistry teacher said wear white; vet
    student
eye chart, vision chart, x ray view box: optician new clinic; doctor sees films; check eyesight at home
rivet gun, riveter, riveting tool: join sheet metal; bag strap rivets; gutter join
boric acid, bleaching powder: carrom sticks coin; well water germs; pool clean white powder; roach powder
fan hook, fan box, ceiling hook: no hook in new ceiling; swing from ceiling; punching bag hang ceiling
charcoal, barbecue charcoal, wood charcoal: coal for tikka night; angithi winter; dhoop coal
guitar, ukulele, kalimba: exam stress needs music; tiny hands want to strum; new hobby after retirement; play for my
    girlfriend; shy son loves songs
harmonium, tabla, dholak: tuesday bhajan group; jagran at our house; ladies sing before wedding; guru ji wants riyaz
acoustic foam, drum practice pad: neighbours call police for drums; recording has room echo; practise without waking
    baby; son learns drums in flat
piano keyboard, musical keyboard: daughter plays on table; teacher says buy keys at home; piano will not fit in flat;
    grade one music exam
flute, bansuri, mouth organ: something to play on the train; janmashtami little krishna; breathe and make music
"""
