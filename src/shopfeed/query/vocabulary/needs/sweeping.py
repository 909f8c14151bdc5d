"""Needs of a house that is kept clean: the tools for each corner, what dissolves what, and the paper that wipes it."""

SWEEPING = """
cobweb brush, cobweb cleaner, ceiling duster: spider webs high ceiling corners; webs behind fan cannot reach; jale
    ceiling lage hue; makdi jaala chhat; festival cleaning high walls; broom tied stick too short; climbing stool clean
    roof corner; webs hanging porch
fan cleaning brush, fan cleaner, fan duster: dust falling off fan blades; black dirt fan wings; pankhe kaale ho gaye;
    clean fan without climbing ladder; fan throws dust when switched; diwali safai pankha; allergic sneeze when fan
    starts
microfiber duster, feather duster, dust cleaner brush: dust top almirah; tv unit gets dusty daily; blinds slats full
    dust; showpieces dusty every week; dhool roz jam jaati; dusting cloth just moves dust; books shelf dust sneezing
gap cleaning brush, groove cleaning brush, window groove cleaner: sliding window track full mud; dirt stuck window
    channel; narrow gap tile black lines; cannot clean between tiles; khidki ki patri gandi; sand stuck sliding door
    rail; dirt between gas stove gaps
tile cleaning brush, floor scrub brush, bathroom cleaning brush: bathroom floor black patches; kneeling scrub tiles
    back hurts; scrub floor standing; grout lines turned black; bathroom corners slimy; bathroom farsh ragadna; hard
    scrub terrace moss kai; green algae balcony floor
electric spin scrubber, cleaning brush: scrubbing tiles wrist hurts; rotating brush bathroom walls; clean bathtub
    without effort; arthritis cannot scrub
silicone toilet brush, toilet brush, toilet brush with holder: old brush bristles disgusting; brush drips dirty water;
    clean under rim pot; guests see ugly brush; brush flattened smells; toilet ragadne wala
bottle cleaning brush, bottle cleaner brush, cup brush: narrow bottle smells inside; hand does not fit bottle; flask
    bottom brown stains; school bottle black fungus; botal andar se saaf; thermos tea stain inside; sipper straw mould
straw cleaning brush, drinking straw, metal straw: straw inside dirty; reusable instead plastic; thick shake sip;
    coconut water sip cafe; sensitive teeth cold drinks sip; paper ones go soggy; patient cannot lift head drink
window cleaning brush, glass wiper, glass cleaner wiper: tenth floor outside glass; streaks left pane; window outside
    cannot reach; both sides glass once; newspaper wipe leaves lint; khidki sheesha chamkana; balcony glass rain marks
screen cleaning brush, mosquito net cleaner, mesh brush: window mesh full dust; jaali dhool bhari; clean netting
    without removing; mosquito mesh black dirt
wire brush, cleaning brush: rust scrape gate; flaking paint scrape; burnt grill scrape; zung ghisna; remove scale metal
broom holder, mop holder, mop and broom holder: broom keeps falling; mops lying balcony; jhadu khadi rakhne; sticks
    behind door mess; hang long handled tools; cleaning tools cluttered utility; mop dripping leaning wall
broom, floor broom, broom stick: grass ones shed everywhere; dust collects corners daily; sweep long hair floor; bai
    wants new jhadu; sweep terrace leaves; no dust new sweep; jhaadu se bhoosa girta; sweeping outside yard
lobby dustpan, dustpan set, broom and dustpan: bend collect dirt; pick up dirt standing; kooda uthane; swept heap
    nowhere; broken glass collect safely
mop refill, spin mop refill, mop head: mop threads worn; pocha head smells; replace only cloth part; old strands
    falling; bucket fine but cloth torn
flat mop, spray mop, floor cleaning mop: mop under bed low; quick wipe spills no bucket; squeeze dirty water hands;
    wood floor wipe; mopping leaves streaks; bending pocha pregnant; pocha lagana kamar; small flat quick floor
bathroom wiper, floor wiper, floor cleaning wiper: water stands after shower; push water drain; balcony flooded rain;
    farsh pe pani khada; rubber blade torn leaves water; geela bathroom phislan; water everywhere after bath
kitchen wiper, sink wiper, kitchen platform wiper: water slab after dishes; platform always wet; slab pani saaf; splash
    around sink wipe; counter water pushes into sink
scotch brite, scrub pad, sponge wipe: greasy plates need rub; stuck food pan; bartan manjna; sponge smells old; dish
    scrub breaks nails; soft scrub nonstick; counter spill soak
melamine sponge, magic eraser sponge, cleaning sponge: pencil marks wall; kids drew wall; scuffs white sneakers; marks
    switchboards; crayon wall remove; deewar par pencil; shoe sole yellow edges
microfiber cleaning cloth, cleaning cloth, duster cloth: old vests used wipe; cloth leaves lint; dry shine glass; wipe
    car scratch free; kitchen pocha kapda; steel smudges; cloth dries fast
dish cleaning liquid, dishwash liquid, dish wash: oily tiffins smell; chikna bartan; maid uses whole bar; grease stays
    pans; hands dry washing utensils; jhoote bartan dher; bar soap leaves white residue
dishwasher detergent, dishwasher tablet, dishwasher salt, rinse aid: machine leaves glasses cloudy; new dishwasher what
    powder; spots glasses after machine; utensils machine not clean; salt light blinking machine
kitchen cleaner spray, degreaser, oil stain remover: chimney filter sticky; oil layer tiles behind stove; gas stove
    burnt spots; sticky cabinets near stove; chiknai tiles par; exhaust fan greasy; switchboard kitchen sticky; tadka
    splashes wall
all purpose cleaner, surface cleaner, disinfectant spray: dining table after kids; kitchen slab germs; fridge inside
    wipe; raw chicken counter germs; after illness disinfect; doorknobs germs home; new rented flat dirty
floor cleaner, floor cleaner liquid, disinfectant floor cleaner: pocha water smell nice; baby crawls licks floor; ants
    come floor sticky; germs floor toddler; pocha lagane liquid; sugar spill ants mop; pets home safe floor
phenyl, white phenyl, floor cleaner: toilet smell public; drain smell bathroom; hospital smell clean; naali ki badbu;
    shop floor cheap cleaner
toilet bowl cleaner, toilet cleaner, toilet cleaner tablet: yellow ring pot; rust marks commode; flush blue water; pot
    stain hard water; toilet peeli ho gayi; guests coming toilet stinks; indian seat stained; automatic clean every
    flush
bathroom tile cleaner, tile cleaner, hard water stain remover: white scale taps; buckets white layer; borewell marks
    tiles; shower door cloudy; balti safed parat; tap lost shine; tiles yellow near floor; khara pani daag nal
drain cleaner powder, drain cleaner, drain opener: kitchen sink gurgles; hair clog bathroom; basin water standing;
    naali band ho gayi; tea leaves choked sink; plumber charges blocked drain; water backs up sink
washing machine cleaner, descaling powder, tub cleaner, effervescent tablet: clothes smell after machine; black bits
    washed clothes; machine drum smells; machine never cleaned inside; hard water machine scale; gasket mouldy front
    load
liquid detergent, laundry detergent, front load detergent: powder residue clothes; too much foam machine; new front
    loader what soap; top load fully automatic soap; kapde dhone sabun; detergent leaves white marks black shirt;
    gentle wash baby allergic
detergent powder, washing powder, detergent: bucket soak whites; collar dirt not going; maid finishes soap fast; kapde
    safed karne; muddy uniforms football; monthly washing stock
fabric conditioner, fabric softener, after wash: towels feel like sandpaper; clothes smell sour after dry; stiff jeans
    after wash; kapdon mein khushboo; static clings synthetic; baby clothes scratchy; rainy clothes stinky
woolen detergent, liquid detergent for woolens, wool wash: sweater shrank; pashmina wash home; sweaters lost softness;
    oon ke kapde dhone; winter clothes before packing wash
stain remover, stain remover spray, fabric stain remover: turmeric fell white kurta; ink leaked pocket; wine shirt;
    lipstick collar; haldi daag nahi gaya; tea spilt wedding dress; mustard oil stain; blood stain bedsheet
starch, fabric starch, kapde kalaf: cotton saree limp; kurta crisp stiff; kalaf lagana; handloom saree fall; cotton
    dupatta not stand
bleach, fabric whitener, fabric bleach: white uniform turned grey; vests yellow underarm; socks brown; safed kapde
    peele; white bedsheet dull; neel lagana
sofa cleaner, upholstery cleaner, carpet cleaner spray: tea sofa; dog smell couch; fabric chairs grimy; mattress sweat
    marks; sofe par daag; carpet spill juice; car seats stained
silver dip, silver polish, instant silver cleaner: payal turned black; chandi kaali pad gayi; silver coin dull;
    tarnished anklets; silver pooja set black; inherited silverware dark
brass cleaner, copper cleaner, pitambari powder: brass diya blackened; peetal ke bartan kaale; copper bottle green;
    pooja lamps dull; tamba chamkana; temple bells tarnished; grandmother brass shine
screen cleaner, laptop cleaning kit, tv screen cleaner: fingerprints monitor; keyboard crumbs; tv greasy fingers; phone
    speaker dust; spectacles smudge; laptop gunk
lint roller, lint remover, pet hair remover: black blazer white fluff; dog hair office trousers; bed covered fur; fluff
    before interview; sofa hair pick
paper napkin, tissue paper, printed tissue: guests wipe mouth; party table wipes; restaurant table; kids birthday
    hands; food stall customers; dinner fold table
facial tissue, face tissue, tissue box: running nose office; cold all day nose; car dashboard wipe; crying movie;
    makeup remove soft; sneezing nose raw
kitchen towel roll, kitchen tissue roll, paper towel roll: soak oil from pakora; wipe fried puri oil; drain fried
    snacks; counter wipe throw; tel sokhne wala kagaz; cloth spreads germs kitchen; pat dry chicken
toilet paper roll, toilet tissue roll, toilet paper: foreign guests toilet; no jet spray; office washroom stock;
    western toilet wipe; train toilet carry; airbnb host bathroom
coin tissue, magic tissue tablet, compressed tissue: tiny tablet becomes towel; hotel towel unhygienic; wipe face trek;
    travel towel pocket size; pea sized wipe
tissue paper holder, tissue box holder, tissue dispenser: roll lying counter; napkins fly away; tissues car organised;
    box looks ugly table; paper roll stand kitchen
m fold tissue, hand towel paper, c fold tissue: office washroom hands; clinic hand dry; cafe washroom; shared towel
    unhygienic; staff toilet hand wipe
aluminium foil, silver foil, food wrapping paper: rotis wrapped tiffin; paratha stay soft; wrap sandwich school; cover
    bowls oven; tandoor wrap; roti lapetne; travel food packing train
garbage bags, trash bag, biodegradable garbage bags: bin gets wet dirty; kachra leaks; society wants separate waste;
    kooda thaili; wet waste smell; dustbin washing disgusting; black polythene banned; sanitary pad throw
dustbin, pedal dustbin, waste bin: waste open smells; flies around waste; touch lid dirty hands; dry wet separate;
    kachre ka dabba; bedroom small waste paper; dog topples waste; car rubbish place; kooda kahan
mosquito killer lamp, bug zapper, mosquito trap lamp: hate coil smoke; coil gives cough; liquid smell baby; sit garden
    bitten; machhar bina dhuen; insects around tubelight; mosquito without chemicals; dengue colony
mosquito racket, electric fly swatter, mosquito bat: clap misses mosquitoes; one mosquito ear night; hit flies fun;
    balcony evening swat; machhar maarne; chatak maarna
ultrasonic pest repeller, pest repellent, rodent repellent: rats without killing; rats without poison; keep away
    lizards plug; dont|dont want kill animal; chuha bhagao machine; mice false ceiling
insect killer spray, cockroach killer spray, flying insect killer: roach ran under fridge; guests saw cockroach; night
    kitchen light roaches scatter; spider bathroom; centipede bathroom; kan khajura; ants wasps spray
cockroach gel, cockroach bait: spray smell headache; cockroach babies microwave; kitchen empty cannot spray; cockroach
    come back monthly; tilchatte fridge ke neeche
mosquito repellent refill, mosquito liquid, good knight: machine bottle empty; bedroom plug mosquito; monsoon
    mosquitoes family; all out khatam
incense sticks mosquito, mosquito coil, mosquito repellent incense: courtyard charpai mosquito; shop evening
    mosquitoes; village mosquitoes no electricity; machhar agarbatti
furniture lifter, furniture moving, heavy furniture mover: shift almirah alone; fridge move clean behind; sofa drag
    scratches floor; bhaari almari khiskana; move heavy bed; rearrange room alone
"""
