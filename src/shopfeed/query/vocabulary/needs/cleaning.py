"""Chores: what is washed, swept, wiped, thrown away and driven out."""

CLEANING = """
washing machine: clothes wash machine; clothes wash hand|hands|tired|raw|daily; dhobi; clothes wash
    plug|plugs|electric; kapde dhone; bedsheets wash home; wash clothes easy; laundry scrubbing; clothes wash
    flat|home|hostel|family; maid wash clothes; hands raw wash
washing machine cover: machine wash dust|rain cover; wash appliance dust|rain; wash machine protect
washing machine stand: machine wash move|shake|wheels; machine wash floor rust; vibrates
detergent, detergent powder, liquid detergent: clothes dirt; clothes stain wash; clothes white; kapde saaf; white
    clothes wash; laundry liquid
fabric conditioner: clothes soft smell; clothes stiff; towel soft wash; clothes fragrance
stain remover: stain clothes; stain carpet|sofa|shirt|collar; haldi stain; ink shirt; collar dirt
washing brush, clothes brush: collar scrub; clothes scrub brush
lint remover: fuzz|lint|bobbles|roya clothes; sweater fuzz; sweater bobbles|bobble|pills; pet hair clothes; clothes
    hair
clothes drying stand, cloth drying stand: clothes dry; dry balcony; clothes dry rain; kapde sukhana; wet clothes;
    laundry dry
cloth clip, clothes clip: clothes fly|udna; clothes rope hold; clothes hang wind
clothesline, clothes rope: clothes rope; dry rope
laundry basket, laundry bag: clothes dirt store; clothes dirt pile; unwashed clothes; clothes floor pile; laundry
    store; dirty clothes
iron, steam iron: clothes iron; shirt iron; crease; shirt wrinkle; uniform iron; clothes neat office; wrinkled shirt;
    kapde press; saree iron
garment steamer: clothes iron hang; crease travel; silk iron; steam clothes
ironing board: iron surface; iron table
hanger, clothes hanger: clothes hang; shirt hang; coat hang; almirah hang
vacuum cleaner, mop, broom: house clean; room clean; house dust clean
broom, jhadu: floor clean sweep|jhadu; sweep; hair floor; broom; leaves sweep; jhaadu; safai floor
dustpan, dustpan set: sweep pick; crumbs|kachra pick
mop, spin mop, floor mop: floor clean; floor wash; floor wipe; pocha; ponchha; floor dirty; floor wet clean; back pain
    floor clean; tile shine
floor cleaner: floor shine|germs|disinfect; phenyl; floor smell; baby crawl floor
floor wiper, wiper: floor water; bathroom water floor; water push; bathroom floor dry; pani nikalna
vacuum cleaner: dust carpet|sofa|house|bed; dust clean machine; pet hair carpet; sofa clean; clean carpet; house dust
    allergy; dust suck; crumbs carpet
robot vacuum, robotic vacuum cleaner: floor clean itself|automatic|robot; maid chutti floor; sweep robot|automatic
car vacuum cleaner: car inside clean; car dust seat; car crumbs
feather duster, duster, cleaning duster: dust shelf|fan|book|furniture; fan clean; cobweb|jaala|jale; pankha dust
fan cleaner, fan cleaning duster: ceiling fan clean|dirt; fan dust
glass cleaner, window cleaner: window clean; mirror clean|spots; window dirt; glass spots; sheesha clean
microfiber cloth, cleaning cloth: wipe surface|counter; wipe dust; clean car|glass cloth; spectacles wipe
toilet cleaner, harpic: toilet clean; toilet stain|yellow; toilet germs; pot stain; toilet dirt
toilet brush: toilet scrub|brush
bathroom cleaner, tile cleaner: bathroom clean; tile stain; tap stain|hard; bathroom tile yellow; limescale; kharapan;
    scale tap; hard water stain
drain cleaner: sink block|blocked|clog|jam; drain clog; naali jam; water stuck sink|basin; plumber sink
drain cover, drain strainer: drain hair|insect|cockroach; cockroach drain; jali drain
plunger: toilet block|blocked|jam; drain block
air freshener, room freshener: room smell; smell washroom|toilet|bathroom; house smell guest; khushboo room; fresh
    smell room; smell cupboard
shoe deodorizer, shoe deodorant, odour eater: shoe smell; joote smell; sock smell; foot smell
car perfume, car freshener: car smell; car smell smoke; gaadi badboo
fridge deodorizer: fridge smell
naphthalene balls, moth balls: clothes insect|moth; woollen insect; cupboard insect; saree insect store
dehumidifier, silica gel, moisture absorber: damp cupboard; seelan; fungus clothes; humid room; moisture; nami; mould
    wall
dustbin, trash can, garbage bin: garbage|kachra|trash|waste|kooda throw|put|store; kitchen waste; kachra; kooda;
    koora; rubbish
garbage bags, dustbin bag: garbage bag; kachra bag; bin line|liner; dustbin dirty
tissue paper, wet wipes: wipe hand outside; spill wipe; sneeze wipe
hand wash, hand sanitizer: germs hand; hand wash dinner; kitanu; hand clean
sanitizer, hand sanitizer: corona|covid|virus hand; hand clean without water
gloves, rubber gloves, cleaning gloves: dish hand rough|protect; hand protect clean; detergent hand skin
shoe polish, shoe shine: shoe shine; leather shine; shoe dull; joote chamkana
shoe cleaner, shoe brush: white shoe dirt; sneaker dirt; shoe mud|keechad; shoe clean
silver polish, brass cleaner, pitambari: brass shine; peetal shine; silver black; pooja dish shine; copper shine
mosquito net, mosquito killer machine, mosquito repellent: mosquito; mosquito sleep; baby mosquito; bite night;
    mosquito evening; buzzing ears
mosquito racket, mosquito bat: mosquito bat|hit|electric; mosquito kill
mosquito net for window, window net: mosquito window; insect window; window open mosquito
mosquito repellent cream, mosquito repellent: mosquito park|outside; mosquito skin
cockroach killer, cockroach gel, insect killer spray: cockroach; cockroach kitchen; insect kill; kitchen insect night;
    lal beg
ant killer, insect killer: ants sugar; ant kitchen
rat trap, rat repellent, rat killer: rat; rat kitchen|house; rat catch; chuhedani; rat wire
lizard repellent: lizard; lizard wall
bed bug spray, bed bug killer: khatmal; bed bug; bed insect; bedbugs; itch bed night
termite killer: termite; termite wood; furniture powder wood insect
fly trap, insect killer machine: fly kitchen|shop; fruit flies; moth light
pigeon net, bird net, bird spikes: pigeon; pigeon balcony; bird balcony dirt
snake repellent: snake|saanp
washing machine: laundry pile; clothes pile wash; maid stopped; bucket wash tired; saas kapde; wash blankets; back
    hurts wash; hostel laundry; kapde dhulai; hand wash tired; dhote thak
vacuum cleaner: pet fur; sofa crumbs; carpet dust; under bed dust; allergies dust; dog hair floor; sweep tired
mop: sticky floor; spill floor; baby floor; ponchha; floor marks; pochha; kneel floor
broom: sweep; dust floor; balcony leaves; hair floor; jharu; jhaadu
dustbin: garbage put; waste throw; kooda
detergent: shirt collar; white yellow; wash powder; kapde chamak; ketchup shirt; mud uniform
toilet cleaner: toilet yellow; pot stain; germs toilet; commode daag
bathroom cleaner: taps white; tiles yellow; soap scum; shower door
room freshener: guests smell; fish smell; smoke smell; cook smell; room stale; kamra mehek
mosquito killer machine, mosquito repellent: baby bitten; sleepless mosquito; evening balcony bite; machhar bhagana;
    buzzing; itching night bites; dengue
cockroach killer, insect killer: cockroach; bugs kitchen; keede marne
rat trap, rat killer: rat; squeak kitchen; chuhe; kutar
moth balls: woollens holes; saree holes; sweaters holes
lint remover: old sweater; fuzzy sweater; hair coat
shoe polish: interview shoe; shoes old shine; leather dry
garment steamer, iron: hotel wrinkles; suit wrinkles; saree crush
cloth drying stand: flat no balcony; damp clothes; wash dry inside
hanger: shirts pile; coats; wardrobe shirts
dishwash gel, scrubber: plates greasy; bartan chikna; bartan maanjna
washing machine: clothes pile; wash clothes daily; kapde dhote haath; wash curtains home; wash jeans hand heavy;
    spin dry clothes; dryer rain clothes; laundry bill; laundry outside expensive; wash clothes automatic; dhobi
    nahi; clothes bucket; family clothes daily; kapde dhone thak; bai kapde
vacuum cleaner: rug dust; sofa dust; mattress dust; dog fur; sneezing dust; dust corners; dust behind sofa; bed
    mites; curtains dust; pet hair everywhere; jhaadu dust allergy
robot vacuum, robotic vacuum cleaner: clean while office; floor clean alone; automatic sweep; khud safai; cleaning
    lazy; sweeping itself
mop, spin mop: back bend floor; floor footprints; bend clean; paw prints; poncha; knee floor clean; tiles wet
    clean; kamar jhuk pocha
broom, jhadu: sweeping; leaves yard; dust room daily; hair everywhere floor; kachra nikal; aangan saaf
dustbin, trash can: wet dry waste; bedroom waste; kitchen waste smell; vegetables peels; office paper throw; kooda
    daan; kachra fenk; bathroom waste; lid waste
garbage bags: waste smell drip; bin dirty; kachra tapak; waste pack
detergent, liquid detergent: clothes smell fresh; sweat shirt wash; collar yellow; oil stain shirt; kurta stain;
    baby clothes wash; woollen wash; clothes stains; paseena kapde; haldi daag; school shirt white
stain remover: ink mark; wine spill; grease shirt; curry tablecloth; tea shirt; pen mark; daag nahi; chai daag
fabric conditioner: towels rough; clothes smell nice; clothes soft; kapde mulayam; kapde khushboo
lint remover: black coat hair; pilling; roye; wool balls; cat hair dress; sweater balls; sofa fur
iron, steam iron: shirt crumpled; office shirts; uniform neat; saree wrinkles; kurta crease; press wala; dhobi
    press; interview neat; kapde sikud; crumpled; sikudan; silwat
garment steamer: hanging clothes wrinkles; travel wrinkles; curtains wrinkles; delicate clothes wrinkles; dress
    wrinkles quick
clothes drying stand, cloth drying stand: balcony small clothes; clothes rain inside; flat dry clothes; wet clothes
    inside; kapde sukhaun; kapde gile; baarish kapde; dry laundry indoor; wet kapde
laundry basket, laundry bag: dirty clothes pile; socks floor; worn clothes; gande kapde; clothes bathroom floor;
    wash day clothes
cloth clip: clothes fall balcony; clothes blow away; kapde ud; kapde hawa
hanger: shirts wrinkle cupboard; trousers fold; sarees hang; cupboard clothes pile; clothes neatly cupboard; coat
    shape
toilet cleaner: toilet smell; pot yellow; toilet marks; bathroom pot stain; toilet peela
bathroom cleaner, tile cleaner: white marks tap; bathroom floor slippery; soap marks; tiles dirty; bathroom tiles
    peele; salt water marks; shower glass marks; khare paani daag
toilet brush: pot scrub; commode clean; toilet clean tool
drain cleaner: basin slow; water not going; kitchen sink jam; hair shower drain; sink smell; basin jam; pani ruk;
    naali; paani nahi jaata
floor cleaner: germs floor baby; dog pee smell; floor smell fresh; tiles germs; farsh keetanu
glass cleaner: mirror marks; fingerprints glass; window dirty; sheesha; table glass marks; windows streak; car
    glass dirty
microfiber cloth, cleaning cloth: laptop screen wipe; tv screen dust; car wipe; kitchen wipe; dust furniture; lens
    wipe; wipe platform
duster, feather duster: fan blades; high corners; blinds dust; books dust; makdi jaale; jaale; keyboard dust;
    pankhe dhool
room freshener, air freshener: room stinks; smoke smell room; guests house fragrance; bathroom stink; dog smell
    house; closed room smell; kamra badbu; bathroom badbu; bathroom stinks; ghar mehke; paint smell
shoe deodorant, shoe deodorizer: shoes stink; joote badbu; sneakers smell; gym shoes smell; feet smell shoes
moisture absorber, dehumidifier: monsoon cupboard; damp smell; wardrobe smell; fungus leather; fungus shoes; walls
    damp room; shoes mould; cupboard musty
moth balls, naphthalene balls: silk saree safe; winter clothes store insects; sweaters eaten; silverfish; kapde
    keede; saree keede
tissue paper, wet wipes: hands sticky travel; wipe face travel; nose run; wipe baby; picnic hands; car wipe hand;
    nose flowing; naak beh
hand wash: hands germs; hands kitchen smell; kids wash hands; before eating; haath keetanu
hand sanitizer: metro hands; germs outside; no soap travel; hospital hands; clean hands travel
rubber gloves, cleaning gloves: hands detergent; hands rough dishes; bathroom clean hands; bartan haath kharab;
    chemicals hands
shoe polish, shoe shine: office shoes shine; leather shoes old; scuffed; school shoes shine; joote chamak;
    interview shoes
shoe cleaner, shoe brush: sneakers white again; mud shoes; canvas shoes dirty; white shoes yellow; joote gande
mosquito killer machine, mosquito repellent, mosquito net: mosquitoes sleep; bites night; dengue season; baby
    bites; machhar raat; khoon chooste; malaria fear; machharon kamra; bites legs evening; bhin bhin
mosquito racket: swat; hit mosquitoes; mosquito current
mosquito repellent cream, mosquito repellent: kids park mosquito; trek insects; garden bites; camping mosquito;
    outdoor mosquito
cockroach killer, insect killer: roaches; tilchatte; crawling kitchen; insects drawer; night kitchen insects;
    bathroom insects; keede drain; cockroaches
ant killer: line ants; ants kitchen; cheentiyan; cheentiya
rat trap, rat killer: something gnawed; rats car wires; mouse kitchen; droppings; gnawing; kutre; rats attic; wires
    chew; chuha pakad
lizard repellent: lizards wall; chipkali; lizard kitchen
bed bug spray: bites bed; red bites morning; mattress insects
termite killer: wood hollow; door eaten; furniture eaten; deemak; wood powder
fly trap, insect killer machine: flies food; flies shop; moths lamp; makkhiyan; flies dining
pigeon net, bird spikes: kabootar; birds balcony; ac birds; balcony droppings; kabutaron
washing machine stand: machine shakes; machine moves; machine off floor; machine vibrate
washing machine cover: machine sun balcony; machine dust; washer rain
washing machine cleaner, descaling powder: machine smell; drum dirty; washer smell; machine scale
car vacuum cleaner: car seats crumbs; car inside dust; beach sand car; gaadi andar dhool
plunger: flush not going; toilet overflow; commode jam
squeegee, floor wiper: bathroom water; shower glass water; balcony water; floor water push; baarish paani farsh
"""
