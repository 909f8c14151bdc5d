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
"""
