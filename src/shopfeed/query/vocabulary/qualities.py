"""Colours, materials, sizes, wishes and occasions, with their everyday and Hinglish words."""

from shopfeed.query.vocabulary.entries import read_entries, words

COLOURS = read_entries("""
black: jet black, matte black, kala, kaala, kali, kale, काला, काले, काली
white: off white, snow white, safed, सफेद
red: crimson, scarlet, cherry red, lal, laal, लाल
maroon: burgundy, wine red, wine
blue: navy, navy blue, dark blue, light blue, royal blue, sky blue, neela, neeli, neele, nila, cobalt, indigo, नीला,
    नीली, नीले
green: olive green, dark green, light green, bottle green, emerald, hara, hari, lime green, olive, sea green, mint
    green, mint, हरा, हरी, हरे
yellow: mustard yellow, peela, peeli, lemon yellow, mustard, पीला, पीली
orange: rust orange, rust, नारंगी
pink: hot pink, baby pink, gulabi, magenta, fuchsia, light pink, dusty pink, गुलाबी
purple: violet, lavender, lilac, plum, mauve, baingani, बैंगनी
brown: dark brown, tan, tan brown, chocolate brown, coffee brown, light brown, bhura, camel, भूरा
grey: gray, dark grey, light grey, charcoal, slate grey, ash grey, charcoal grey
beige: cream, khaki, ivory, nude, off-white cream, skin colour, cream colour
peach: coral
gold: golden, sunehra, सुनहरा
silver: silvery
rose gold: rosegold
turquoise: teal, aqua, cyan
multicolour: multicolor, multi colour, multi color, multicoloured, multicolored, colourful, colorful, rang birangi,
    rainbow colour
transparent: clear, see through
""")

DOUBTFUL_COLOURS = words(
    """orange peach cream wine olive mint mustard rust tan camel coral lavender plum clear nude ivory rose lilac violet
    gold silver golden charcoal cherry lime emerald indigo teal aqua khaki kali kale hari nila hara"""
)
"""Words that are colours only beside a thing or the word "colour": cream, olive, mint."""

MATERIALS = read_entries("""
leather: genuine leather, pure leather, real leather, chamda, chamde, chamdi, चमड़ा, चमड़े
faux leather: fake leather, leatherette, pu leather, vegan leather, artificial leather, rexine, synthetic leather
suede:
cotton: pure cotton, 100% cotton, organic cotton, sooti, suti, कॉटन, सूती
silk: pure silk, art silk, banarasi silk, kanjivaram, रेशम, resham
linen:
wool: woollen, woolen, pashmina, oon, ooni, ऊनी, ऊन, merino wool
denim:
velvet: velour, makhmal, makhmali, मखमल
satin:
chiffon:
georgette:
rayon:
polyester:
nylon:
spandex: lycra
fleece: sherpa
fur: faux fur
canvas:
jute: jute fibre, taat
lace:
mesh:
wood: wooden, solid wood, lakri, lakadi, sheesham, teak, teak wood, lakdi, sheesham wood, engineered wood, लकड़ी
bamboo: baans, बाँस, बांस
plastic: pvc, polypropylene, प्लास्टिक
metal: metallic, metal body
stainless steel: steel, ss steel, स्टील
aluminium: aluminum
brass: peetal, pital, पीतल
copper: tamba, taamba, tambe, taambe, तांबा, तांबे, ताँबे
cast iron: iron material, loha, lohe, लोहा, लोहे
bronze:
glass: toughened glass, borosilicate glass, borosilicate, kaanch, kanch, काँच, कांच
ceramic: porcelain, bone china, stoneware
clay: terracotta, mitti, मिट्टी
marble: granite, sangmarmar, संगमरमर
silicone: silicon
rubber: rabar, rabad, रबर, रबड़
foam: memory foam, latex foam
paper: kagaz, kaagaz, कागज, कागज़
titanium:
gold: 18k gold, 22k gold, gold plated, 24k gold
silver: sterling silver, 925 silver, chandi, chaandi, चाँदी, चांदी
diamond: american diamond, cubic zirconia
pearl: moti
crystal:
acrylic:
melamine:
cork:
carbon fibre: carbon fiber
gemstone:
oxidised: oxidised silver, oxidized
""")

SIZES = read_entries("""
xs: extra small, x small
s:
m:
l:
xl: extra large, x large
xxl: 2xl, double xl, xx large, double extra large
xxxl: 3xl, triple xl, xxx large
4xl: xxxxl
5xl:
king: king size, king sized, king bed
queen: queen size, queen sized, queen bed
double: double bed, double size
single: single bed, single size
free size: one size, free-size
plus size: plus sized, big size
mini:
cabin: cabin size, carry on size
""")

SIZES_BY_WORD = {"small": "s", "medium": "m", "large": "l", "s": "s", "m": "m", "l": "l", "xs": "xs"}
"""Sizes only beside the word "size": "size m", "large size"."""

QUALITIES = read_entries("""
best: best quality, top rated, highest rated, best rated, best selling, bestseller, number one, sabse accha
good: good quality, nice, decent, great, acha, accha, achha, achhi, acchi, acche, badhiya, badiya, reliable, well
    made, अच्छा, अच्छी, अच्छे, बढ़िया, awesome, amazing, excellent, fantastic, perfect
durable: long lasting, long-lasting, sturdy, strong, tough, heavy duty, hard wearing, robust, unbreakable, mazboot,
    tikau, lasts long, that lasts, मजबूत
premium: top notch, luxury, luxurious, high end, high-end, high quality, top quality, superior, deluxe, fancy
comfortable: comfy, cosy, cozy, comfort, aaramdayak, aramdayak, आरामदायक
stylish: trendy, fashionable, cool, beautiful, cute, elegant, pretty, attractive, good looking, sundar, gorgeous,
    lovely, classy, सुंदर
lightweight: light weight, light-weight, not heavy, halka, halki, halke, हल्का, हल्की
popular: trending, latest, new launch, viral, famous
soft: super soft, gentle, mulayam, naram, मुलायम, नरम
original: genuine, authentic, asli, असली
unique: unusual, different
easy to use: easy to clean, simple to use, user friendly
""")

OCCASIONS = read_entries("""
diwali: deepavali, deepawali, diwali gift, दिवाली, deewali
rakhi: raksha bandhan, rakshabandhan, rakshabandan, राखी, रक्षाबंधन
holi: होली
eid: ramadan, ramzan, ईद
christmas: xmas, secret santa
new year: new years eve, newyear
navratri: garba, dandiya, durga puja, durga pooja, नवरात्रि
karwa chauth: karva chauth
ganesh chaturthi: ganpati, ganesh puja
onam: pongal
janmashtami:
dussehra: dussehra puja
independence day: republic day
valentine's day: valentine, valentines, valentines day, valentine day
mother's day: mothers day
father's day: fathers day
friendship day:
teachers day: teacher's day
children's day: childrens day
halloween:
thanksgiving:
easter:
graduation: convocation
birthday: bday, b'day, birthday party, birthday gift, janamdin, janmdin, जन्मदिन
anniversary: wedding anniversary, marriage anniversary, saalgirah
wedding: getting married, gets married, get married, marriage, shaadi, shadi, sangeet, wedding reception, mehendi
    function, haldi function, bridal, शादी, engagement
baby shower: godh bharai, naming ceremony
housewarming: house warming, griha pravesh, new home gift
party: cocktail party, night out, pool party, kitty party
interview: job interview
date night: first date
""")
