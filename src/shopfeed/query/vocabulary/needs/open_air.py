"""Needs under the open sky: camp, trek, picnic, survival, fishing and boats."""

OPEN_AIR = """
camping tent, outdoor tent, tent, dome tent: bhandardara night; stars parents; pawna lake; waterproof stay hills; four
    people night hills; backyard kids sleepover; budget stay spiti; pushkar mela stay; car trip stay; sleep under stars
    kids; night mountains no hotel; stay outside cheap bike trip; weekend lake no money resort; sleep beach friends;
    trek no hotels
toilet tent, changing tent, privacy tent: beach change clothes; camp loo; shoot costume change; bath tent mela; women
    roadside toilet
canopy, gazebo, tarp, awning: wedding stall sun; garden party shade; camp rain roof; sunday lawn; bonfire dew; car side
    shade
hammock, hanging swing: between trees nap; farmhouse lazy; beach trees; balcony sway; lie between two trees; swing
    balcony lazy
tent peg, tent stake, guy rope, tent rope, tent pole: wind blows tent; tent came loose; peg bent; stakes lost
sleeping bag, camping sleeping bag, envelope sleeping bag: kasol cold; hostel bedbug dirty sheets; minus trek night;
    train hostel sheet hygiene; guests sleep floor; riding tour stay; trek rent stinks; hostel sheets dirty; sleep warm
    mountain; guest has no bed winter; blankets dharamshala filthy; cold floor camp night
emergency blanket, survival blanket, emergency sleeping bag: stranded cold; foil warm; earthquake kit
camping mattress, inflatable mattress, air bed, airbed, sleeping pad: rocks under back; guests extra bed; relatives
    overflow sleep; hostel friend stays; pump up mattress foot; extra guest has nowhere sleep; stones hurt back
    sleeping outside
camping pillow, inflatable travel pillow: neck tent; roll jacket pillow
camping chair, folding chair, camp stool: fishing hours sit; cricket ground watch; elder queue sit; beach sit no sand;
    painter outdoor; train platform sit; satsang knees; sit lake hours; nowhere sit picnic; stand hours kids match;
    grandparents picnic cannot sit floor
camping table, folding table, picnic table: roadside breakfast; stall display; mango party
camping stove, wood stove, portable gas stove, butane stove: maggi mountain; boil tea trek summit; roadside cook; no
    fire wet; hostel secretly cook; power cut lpg over; make maggi mountain; cook road trip; boil tea outdoors; tea top
    fort; noodles hill trip; cook beside tent
camping cookware, mess tin, camping utensil, folding spoon, folding cup: light pots; army plate; trek bowl; steel eat
    travel; one spoon fork
barbecue grill, charcoal grill, skewer: terrace tandoori; new year chicken; paneer smoky; farmhouse party; bonfire
    roast; grill chicken terrace; party kebabs home
thermos, camping flask, vacuum flask: summit tea; dawn safari coffee; baby milk highway; hospital night warm
water purifier bottle, water filter straw, water tablet: stream safe; village water sick; flood clean water; river
    water safe drink trek; tap water village makes sick
folding bucket, water container, collapsible bucket: store tap gone; wash car bucket folds
headlamp, head torch: latrine camp night; repair under car both hands; night trek both hands; read tent; khet raat
    pani; both hands free dark; repair under car no light; walk night hills
camping lantern, rechargeable lantern, solar lantern: tent lamp; village load shedding; stall evening; cyclone outage;
    inside tent cosy
torch, led torch, tactical torch: field snake night; watchman night long beam; dark road beam hand; long beam; power
    gone stairs; dark lane scared night; see snake field night; light when power goes; going fields night snakes;
    stairs pitch black night; guard duty dark
camping shovel, folding shovel, trekking tool, axe: snow car stuck; dig toilet
multi tool, swiss knife, pocket knife, survival kit: opener screwdriver one; rope cut; scout gift; everyday carry;
    emergency pack; man gadget gift; one tool everything pocket; gift man who fixes everything
survival bracelet, paracord, fire starter, flint: lost forest; matches wet; bear grylls
compass, magnetic compass, gps: north find; vastu direction; scout navigation; geography project; no network trail;
    know where north; direction prayer vastu
emergency whistle, safety whistle, sos whistle: girl alone night; lost trek call; earthquake rubble; women safety loud;
    feel unsafe walking alone night; call help loudly; girl returning late from work; daughter travels alone safety;
    followed home from metro; girl hostel night walk; want everyone hear if attacked
trekking pole, trekking stick, hiking stick: knees downhill; balance river; senior pilgrim; girnar steps; dadaji
    vaishno; knees hurt coming downhill; old parents climb temple; balance slippery trail; knees shake climbing down
    fort
folding walking stick, led walking stick: travel elder stick; night elder steps
rain poncho, trek poncho, gaiter: leeches; bag body cover together; snow shoes inside
carabiner, climbing harness, pulley, climbing rope: hook keys bag; hang lights
crampon, snow chain shoe, ice gripper: kedarkantha ice; slippery snow boots; frozen trail
binocular, monocular, spotting scope: kaziranga; cricket top stand; ships harbour; neighbour balcony birds; tiger far;
    see tigers from far; cannot see players from stadium; watch birds from balcony; cannot see batsman from stand;
    tiger was just dot
telescope, moon telescope: daughter astronomy; blood moon; terrace planets; isro kid; see rings saturn; child asks
    about moon
mosquito head net, insect repellent band, mosquito band: cheeks bitten trek; evening park toddler; picnic swarm;
    outdoor yoga bites
camping shower, portable shower, travel bidet: camp bathe; wash roadside; car tour bath
portable toilet, urine bag, pee funnel, female urination device: dirty washroom highway; women pee standing funnel;
    traffic jam child; women trek pee outdoors; senior car; no toilet long drive; women no clean toilet highway; father
    needs urgently traffic
tactical vest, tactical bag, paintball vest, airsoft: army look; pockets chest
fishing rod, fishing pole, fishing reel, fishing combo: river sunday; uncle angler; sea beach cast; rohu; machhli
    pakadne; uncle spends sundays lake; want catch fish; wait bite river; nephew wants catch fish; village pond
    afternoon
fishing line, fishing hook, fishing sinker, fishing swivel: snapped big one; tie bait; thin invisible string
fishing lure, soft bait, crankbait, artificial bait, fishing jig: worms dirty hands; fake frog; fish do not bite; hate
    touching worms
fishing tackle box, fishing tool, fishing plier, landing net, fish grip: hooks tangled; hold slippery; organise hooks
fish finder, bite alarm, rod holder, rod stand: know bite; rod in sand; hands tired rod
boat, inflatable boat, kayak, paddle, raft: river fun; lake row
beach tent, beach mat, picnic mat, picnic blanket: sand sticks; park family sit; concert grass; lodhi garden; ants
    reach picnic food sit
beach umbrella, garden umbrella: sand shade; vendor cart shade
beach toy, sand toy set: castle bucket
picnic basket, cool box, ice box, cooler box: cold drinks outing; carry fish market ice; wedding drinks ice keep
drone kite, kite, kite reel: beach wind; patang bazi
metal detector, magnet fishing, magnetic pick up tool: lost ring sand; screws fell engine; keys drain
solar charger, hand crank radio, power bank solar: off grid charge; phone off grid sun charge; flood news
football goal, outdoor game, garden game: two bricks mark goal park; children bored garden; net score backyard
luggage carrier rope, tie down strap, cam buckle, cargo net: bike tour tie; roof tie; kayak car; truck goods
backpack buckle, webbing strap, bag buckle: clip broke bag; strap loose trek bag
trekking towel, quick dry towel, microfiber towel: hostel towel wet bag; beach sand towel; small towel trek; swim bag
    small
pee funnel: pee standing trek women
picnic mat: sit wet grass; family lunch park ground
kite: clear sky january roof
"""
