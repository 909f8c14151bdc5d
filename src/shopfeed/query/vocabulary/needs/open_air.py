"""Needs under the open sky: camp, trek, picnic, survival, fishing and boats."""

OPEN_AIR = """
camping tent, outdoor tent, tent, dome tent: bhandardara night; stars parents; pawna lake; waterproof stay hills; four
    people night hills; backyard kids sleepover; budget stay spiti; pushkar mela stay; car trip stay
toilet tent, changing tent, privacy tent: beach change clothes; camp loo; shoot costume change; bath tent mela; women
    roadside toilet
canopy, gazebo, tarp, awning: wedding stall sun; garden party shade; camp rain roof; sunday lawn; bonfire dew; car side
    shade
hammock, hanging swing: between trees nap; farmhouse lazy; beach trees; balcony sway
tent peg, tent stake, guy rope, tent rope, tent pole: wind blows tent; tent came loose; peg bent; stakes lost
sleeping bag, camping sleeping bag, envelope sleeping bag: kasol cold; hostel bedbug dirty sheets; minus trek night;
    train hostel sheet hygiene; guests sleep floor; riding tour stay; trek rent stinks
emergency blanket, survival blanket, emergency sleeping bag: stranded cold; foil warm; earthquake kit
camping mattress, inflatable mattress, air bed, airbed, sleeping pad: rocks under back; guests extra bed; ground cold;
    relatives overflow sleep; hostel friend stays; pump up mattress foot
camping pillow, inflatable travel pillow: neck tent; roll jacket pillow
camping chair, folding chair, camp stool: fishing hours sit; cricket ground watch; elder queue sit; beach sit no sand;
    painter outdoor; train platform sit; satsang knees
camping table, folding table, picnic table: roadside breakfast; stall display; mango party
camping stove, wood stove, portable gas stove, butane stove: maggi mountain; boil tea trek summit; roadside cook; no
    fire wet; hostel secretly cook; power cut lpg over
camping cookware, mess tin, camping utensil, folding spoon, folding cup: light pots; army plate; trek bowl; steel eat
    travel; one spoon fork
barbecue grill, charcoal grill, skewer: terrace tandoori; new year chicken; paneer smoky; farmhouse party; bonfire
    roast
thermos, camping flask, vacuum flask: summit tea; dawn safari coffee; baby milk highway; hospital night warm
water purifier bottle, water filter straw, water tablet: stream safe; village water sick; flood clean water
folding bucket, water container, collapsible bucket: store tap gone; wash car bucket folds
headlamp, head torch: latrine camp night; repair under car both hands; night trek both hands; read tent; khet raat pani
camping lantern, rechargeable lantern, solar lantern: tent lamp; village load shedding; stall evening; cyclone outage;
    inside tent cosy
torch, led torch, tactical torch: field snake night; watchman night long beam; dark road beam hand; long beam; power
    gone stairs
camping shovel, folding shovel, trekking tool, axe: snow car stuck; dig toilet
multi tool, swiss knife, pocket knife, survival kit: opener screwdriver one; rope cut; scout gift; everyday carry;
    emergency pack; man gadget gift
survival bracelet, paracord, fire starter, flint: lost forest; matches wet; bear grylls
compass, magnetic compass, gps: north find; vastu direction; scout navigation; geography project; no network trail
emergency whistle, safety whistle, sos whistle: girl alone night; lost trek call; earthquake rubble; women safety loud
trekking pole, trekking stick, hiking stick: knees downhill; balance river; senior pilgrim; girnar steps; dadaji
    vaishno
folding walking stick, led walking stick: travel elder stick; night elder steps
rain poncho, trek poncho, gaiter: leeches; bag body cover together; snow shoes inside
carabiner, climbing harness, pulley, climbing rope: hook keys bag; hang lights
crampon, snow chain shoe, ice gripper: kedarkantha ice; slippery snow boots; frozen trail
binocular, monocular, spotting scope: kaziranga; cricket top stand; ships harbour; neighbour balcony birds; tiger far
telescope, moon telescope: daughter astronomy; blood moon; terrace planets; isro kid
mosquito head net, insect repellent band, mosquito band: cheeks bitten trek; evening park toddler; picnic swarm;
    outdoor yoga bites
camping shower, portable shower, travel bidet: camp bathe; wash roadside; car tour bath
portable toilet, urine bag, pee funnel, female urination device: dirty washroom highway; women pee standing funnel;
    traffic jam child; women trek pee outdoors; senior car
tactical vest, tactical bag, paintball vest, airsoft: army look; pockets chest
fishing rod, fishing pole, fishing reel, fishing combo: river sunday; uncle angler; sea beach cast; rohu; machhli
    pakadne
fishing line, fishing hook, fishing sinker, fishing swivel: snapped big one; tie bait; thin invisible string
fishing lure, soft bait, crankbait, artificial bait, fishing jig: worms dirty hands; fake frog
fishing tackle box, fishing tool, fishing plier, landing net, fish grip: hooks tangled; hold slippery; organise hooks
fish finder, bite alarm, rod holder, rod stand: know bite; rod in sand; hands tired rod
boat, inflatable boat, kayak, paddle, raft: river fun; lake row
beach tent, beach mat, picnic mat, picnic blanket: sand sticks; park family sit; concert grass; lodhi garden; ants
    reach picnic food sit; wet grass
beach umbrella, garden umbrella: sand shade; vendor cart shade
beach toy, sand toy set: castle bucket
picnic basket, cool box, ice box, cooler box: cold drinks outing; carry fish market ice; wedding drinks ice keep
drone kite, kite, kite reel: beach wind; patang bazi
metal detector, magnet fishing, magnetic pick up tool: lost ring sand; screws fell engine; keys drain
solar charger, hand crank radio, power bank solar: off grid charge; phone off grid sun charge; flood news
football goal, outdoor game, garden game: farmhouse kids
luggage carrier rope, tie down strap, cam buckle, cargo net: bike tour tie; roof tie; kayak car; truck goods
backpack buckle, webbing strap, bag buckle: clip broke bag; strap loose trek bag; replace plastic
trekking towel, quick dry towel, microfiber towel: hostel towel wet bag; beach sand towel; small towel trek; swim bag
    small
"""
