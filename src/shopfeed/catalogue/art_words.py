"""Which words of a product's name call for which illustration: the table behind ``art_of``, and nothing else.

Each key is an icon of the set ``fluent-emoji`` (MIT); the phrases are singular, their plurals are understood.
"""

from typing import Final

ART_WORDS: Final[dict[str, tuple[str, ...]]] = {
    # sound and pictures
    "headphone": (
        "headphone", "headset", "earphone", "earbud", "ear bud", "neckband", "airdope", "airpod", "airbud", "bud",
        "tw", "in ear", "on ear", "over ear", "headphone stand", "eartip", "ear cushion", "buds2", "wireless in ear",
    ),
    "speaker-high-volume": (
        "speaker", "soundbar", "sound bar", "subwoofer", "woofer", "home theatre", "home theater", "boombox",
        "amplifier", "tower speaker", "stereo", "loudspeaker",
    ),
    "radio": ("radio", "fm", "walkie talkie", "transistor"),
    "television": (
        "television", "tv", "led tv", "smart tv", "tv wall mount", "tv mount", "tv bracket", "streaming stick",
        "set top box", "tv stick", "tv unit", "tv cover",
    ),
    "film-projector": ("projector", "projector screen"),
    "level-slider": ("remote", "remote control", "equalizer", "audio mixer", "sound mixer", "mixing console"),
    "camera": (
        "camera", "dslr", "mirrorless", "lens", "instant camera", "camera bag", "tripod", "camera strap", "gimbal",
    ),
    "video-camera": (
        "camcorder", "action camera", "dash cam", "dashcam", "security camera", "cctv", "cctv camera", "webcam",
        "web camera", "dvr", "video doorbell", "dome camera", "bullet camera", "wifi camera", "surveillance",
    ),
    "film-frames": ("film", "memory card case"),
    "telescope": ("telescope", "binocular", "monocular"),
    "microphone": ("microphone", "karaoke", "wired mic", "wireless mic", "karaoke mic", "usb mic", "collar mic"),
    "studio-microphone": ("condenser microphone", "podcast", "studio microphone"),
    "dvd": ("dvd", "cd", "vinyl", "blu ray"),
    # phones, computers and their things
    "mobile-phone": (
        "smartphone", "mobile", "mobile phone", "phone", "iphone", "keypad phone", "feature phone", "ipad",
        "phone case", "back cover", "flip cover", "back case", "mobile cover", "screen guard", "screen protector",
        "tempered glass", "phone stand", "mobile stand", "mobile holder", "phone holder", "popsocket", "flip case",
        "bumper case", "sim card", "case cover", "ebook reader", "tablet computer", "android tablet", "inch tablet",
        "tablet pc", "galaxy tab", "ram",
    ),
    "telephone": ("telephone", "landline", "landline phone", "cordless phone", "intercom"),
    "electric-plug": (
        "charger", "adapter", "adaptor", "charging cable", "cable", "usb cable", "power cord", "extension board",
        "extension cord", "power strip", "socket", "surge protector", "hdmi cable", "wire", "plug", "charging pad",
        "converter", "connector", "power supply", "switch", "smart plug", "usb hub", "hub", "stabilizer", "stabiliser",
        "voltage stabilizer", "splitter", "aux cable", "dock", "docking station",
    ),
    "battery": ("battery", "power bank", "powerbank", "inverter battery", "ups", "inverter", "batterie"),
    "laptop": (
        "laptop", "notebook computer", "macbook", "chromebook", "laptop stand", "laptop table", "laptop riser",
        "laptop sleeve", "laptop skin", "laptop cooling pad", "cooling pad", "thin and light laptop",
    ),
    "desktop-computer": (
        "monitor", "desktop", "desktop computer", "computer", "all in one", "monitor stand", "graphics card", "cpu",
        "motherboard", "ssd case", "cabinet fan", "gaming pc", "desktop pc", "mini pc",
    ),
    "keyboard": ("keyboard", "keycap", "keyboard and mouse", "keyboard cover"),
    "computer-mouse": (
        "computer mouse", "wireless mouse", "gaming mouse", "mouse", "mouse pad", "mousepad", "desk mat",
    ),
    "trackball": ("trackball",),
    "printer": (
        "printer", "scanner", "ink tank", "cartridge", "ink bottle", "copier", "label printer", "toner cartridge",
    ),
    "computer-disk": (
        "hard drive", "hard disk", "ssd", "pen drive", "pendrive", "flash drive", "memory card", "micro sd", "sd card",
        "storage drive", "hdd", "portable ssd", "sd cards", "card reader", "nas",
    ),
    "satellite-antenna": (
        "router", "wifi router", "wi fi router", "modem", "range extender", "wifi adapter", "antenna", "hotspot",
        "access point", "mesh wifi",
    ),
    "magnifying-glass-tilted-left": ("magnifier", "magnifying glass", "loupe", "detector", "tester"),
    "control-knobs": (
        "controller board", "thermostat", "regulator", "multimeter", "stove", "gas stove", "cooktop", "induction",
        "induction cooktop", "burner", "hob", "switch board", "air fryer oven",
    ),
    "video-game": (
        "video game", "gamepad", "game controller", "controller", "console", "gaming console", "joycon", "playstation",
        "xbox", "gaming headset stand", "nintendo", "game pad", "gaming controller",
    ),
    "joystick": ("joystick", "arcade", "racing wheel", "flight stick"),
    "watch": (
        "watch", "smart watch", "smartwatch", "wristwatch", "fitness band", "fitness tracker", "smart band",
        "watch strap", "watch band", "chronograph", "watch winder", "strap", "watch case", "activity tracker",
        "smart bracelet", "watch box",
    ),
    "alarm-clock": ("alarm clock", "table clock"),
    "mantelpiece-clock": ("wall clock", "clock", "pendulum"),
    "timer-clock": ("timer", "kitchen timer", "oven thermometer"),
    "stopwatch": ("stopwatch", "pedometer", "speedometer"),
    # large and small appliances
    "bubbles": (
        "washing machine", "washer", "washer dryer", "dishwasher", "detergent", "laundry", "bubble",
        "fabric conditioner", "washing powder", "bubble bath",
    ),
    "ice": (
        "refrigerator", "fridge", "freezer", "ice maker", "ice tray", "ice cube tray", "cool box", "ice box",
        "mini fridge", "cooler box", "ice pack",
    ),
    "snowflake": (
        "air conditioner", "ac", "split ac", "window ac", "inverter ac", "conditioner unit", "ac cover", "portable ac",
        "ton inverter",
    ),
    "cyclone": (
        "fan", "ceiling fan", "table fan", "exhaust fan", "pedestal fan", "air cooler", "cooler", "tower fan",
        "blower", "wall fan", "air purifier", "ventilator", "cooling fan", "desert cooler", "personal cooler",
        "humidifier", "dehumidifier", "air circulator",
    ),
    "fire": (
        "heater", "room heater", "oil heater", "fan heater", "quartz heater", "fireplace", "lighter", "hot water bag",
        "heating pad", "immersion rod", "radiator", "blower heater", "barbecue", "grill", "tandoor", "heating bag",
        "carbon heater", "convector", "rod heater", "heat gun",
    ),
    "shower": (
        "geyser", "water heater", "shower", "shower head", "faucet", "tap", "hand shower", "health faucet",
        "watering can", "sprinkler", "hose", "garden hose", "hose pipe", "jet spray", "water heating",
        "instant geyser", "hose nozzle", "pressure washer", "sprayer", "spray gun",
    ),
    "droplet": (
        "water purifier", "purifier", "ro", "water filter", "filter cartridge", "water dispenser", "water pump",
        "pump", "water softener", "dispenser", "diffuser", "essential oil", "humidifier water", "lubricant",
        "engine oil", "coolant", "motor oil", "ro membrane",
    ),
    "broom": (
        "vacuum cleaner", "vacuum", "broom", "mop", "duster", "cleaning brush", "wiper", "robot vacuum", "spin mop",
        "floor cleaner", "dustpan", "lint remover", "lint roller", "scrub brush", "wiper blade", "vacuum bag",
    ),
    "curling-stone": (
        "iron", "steam iron", "dry iron", "garment steamer", "steamer", "press iron", "iron box", "fabric shaver",
    ),
    "french-fries": ("air fryer", "fryer", "chips", "french fry", "deep fryer"),
    "waffle": (
        "sandwich maker", "waffle maker", "toaster sandwich", "roti maker", "griddle", "waffle", "sandwich toaster",
    ),
    "bread": (
        "toaster", "pop up toaster", "bread", "bread maker", "oven toaster", "loaf pan", "bread box", "loaf tin",
    ),
    "cupcake": (
        "muffin tray", "cupcake", "bakeware", "baking", "baking tray", "baking mould", "oven", "otg", "microwave",
        "microwave oven", "oven toaster griller", "hand mixer", "piping set", "cake decorating", "mould",
        "hand blender", "whisk", "egg beater", "stand mixer", "muffin", "icing", "oven mitt",
    ),
    "shortcake": ("cake tin", "cake stand", "cake", "cake pan", "cake mould", "cake turntable", "cake topper", "rusk"),
    "bowl-with-spoon": (
        "mixer grinder", "mixer", "grinder", "blender", "chopper", "food processor", "bowl", "juicer mixer",
        "wet grinder", "mixing bowl", "katori", "cereal", "oats", "muesli", "serving bowl", "vegetable chopper",
        "mixie", "soup bowl", "mortar", "chutney jar",
    ),
    "beverage-box": ("juicer", "juice", "drink mix", "squash", "hand juicer", "beverage", "milkshake"),
    "teapot": ("kettle", "electric kettle", "tea pot", "teapot", "tea set", "tea maker", "tea infuser"),
    "hot-beverage": (
        "coffee maker", "coffee", "coffee mug", "mug", "cup", "espresso machine", "moka pot", "french press",
        "coffee filter", "coffee grinder", "espresso", "cup and saucer", "drip coffee maker", "filter coffee maker",
        "saucer", "coffee machine", "tea cup", "tea coaster", "coaster", "travel mug", "cup set",
    ),
    "teacup-without-handle": ("tea", "green tea", "tea bag", "matcha", "chai"),
    "cup-with-straw": (
        "water bottle", "bottle", "flask", "sipper", "tumbler", "thermos", "shaker", "sipper bottle", "jug",
        "steel bottle", "copper bottle", "vacuum flask", "thermosteel", "gallon bottle", "gym shaker", "hydration",
    ),
    "wine-glass": (
        "wine glass", "glass set", "goblet", "whiskey glass", "drinking glass", "glassware", "decanter", "bar set",
        "beer mug", "champagne", "whisky glass", "cocktail set", "shot glass", "tumbler set",
    ),
    "bento-box": (
        "lunch box", "tiffin", "tiffin box", "lunchbox", "bento", "insulated lunch box", "casserole", "lunch bag",
        "lunch kit",
    ),
    "jar": (
        "storage container", "container", "jar", "masala dabba", "canister", "airtight container", "spice jar",
        "spice box", "spice rack", "storage box", "dabba", "food container", "kitchen storage", "fridge storage",
        "storage jar", "fridge organiser", "oil dispenser", "pickle jar", "salt and pepper",
    ),
    "cooking": (
        "pan", "frying pan", "fry pan", "skillet", "tawa", "saute pan", "grill pan", "cookware", "cookware set",
        "dosa tawa", "omelette pan", "tadka pan", "egg boiler", "egg poacher", "egg cooker",
    ),
    "shallow-pan-of-food": (
        "kadhai", "kadai", "wok", "paella", "appachetty", "appam pan", "deep kadhai", "paniyarakkal",
    ),
    "pot-of-food": (
        "pressure cooker", "cooker", "handi", "pot", "cooking pot", "saucepan", "rice cooker", "stockpot",
        "biryani pot", "casserole pot", "idli maker", "idli cooker", "multi cooker", "electric cooker", "slow cooker",
        "milk pan", "soup maker", "dutch oven", "patila", "curry",
    ),
    "kitchen-knife": (
        "knife", "kitchen knife", "chef's knife", "knife set", "chopping board", "cutting board", "peeler", "slicer",
        "grater", "cleaver", "knife sharpener", "cutter", "cutlery holder", "kitchen scissor", "chef knife",
        "vegetable cutter", "pizza cutter",
    ),
    "spoon": (
        "spoon", "ladle", "spatula", "utensil set", "serving spoon", "kitchen tool", "measuring spoon",
        "measuring cup", "rolling pin", "belan", "strainer", "tong", "utensil", "masher", "whisker", "skimmer",
        "chakla", "kitchen tool set", "roti box", "colander", "sieve", "sink strainer", "kitchen scale set",
    ),
    "fork-and-knife-with-plate": (
        "dinner set", "plate", "thali", "crockery", "dinnerware", "serving tray", "platter", "tray", "dish rack",
        "plate rack", "placemat", "table mat", "dinner plate", "quarter plate", "dining",
    ),
    "fork-and-knife": ("cutlery", "cutlery set", "fork", "flatware", "baby cutlery"),
    "balance-scale": (
        "weighing scale", "scale", "kitchen scale", "weight machine", "weighing machine", "body scale",
        "digital scale", "bathroom scale", "body fat analyzer",
    ),
    # rooms
    "couch-and-lamp": (
        "sofa", "couch", "floor lamp", "sofa cover", "sofa bed", "recliner", "living room", "cushion cover", "cushion",
        "sofa set", "bean bag", "furniture", "slipcover", "ottoman", "home decor", "lamp shade", "pouffe", "bolster",
        "diwan set", "home furnishing", "carpet", "rug", "floor runner",
    ),
    "bed": (
        "bed", "bedsheet", "mattress", "pillow", "comforter", "blanket", "quilt", "mattress protector", "duvet",
        "bedspread", "pillow cover", "dohar", "bed cover", "cot", "mattress topper", "razai", "mosquito net",
        "pillowcase", "bed sheet set", "headboard", "fitted sheet", "throw", "bedding", "bed protector",
        "mattress protection sheet", "protector cover", "bed sheet", "baby cot", "cradle", "crib", "baby bed",
    ),
    "window": (
        "curtain", "blind", "window", "curtain rod", "window film", "curtain set", "door curtain", "roller blind",
        "mosquito screen", "glass film", "sheer",
    ),
    "door": (
        "door", "door mat", "doormat", "door stopper", "wardrobe", "almirah", "cupboard", "closet", "door handle",
        "doorbell", "door bell", "shoe rack", "door closer", "bath mat", "floor mat", "foot mat", "peephole",
    ),
    "chair": (
        "chair", "office chair", "stool", "bench", "gaming chair", "dining chair", "rocking chair", "table",
        "study table", "desk", "side table", "folding chair", "coffee table", "dining table", "chair cover",
        "table cover", "step stool", "folding table", "swing", "hammock", "bed table", "high chair", "computer table",
    ),
    "books": (
        "book", "bookshelf", "bookcase", "novel", "shelf", "book set", "rack", "wall shelf", "box set", "bookend",
        "story book", "storybook", "book rack",
    ),
    "framed-picture": (
        "photo frame", "painting", "poster", "wall art", "wall painting", "canvas", "wallpaper", "wall sticker",
        "wall hanging", "art print", "sticker", "wall decor", "wall decal", "photo album", "picture frame", "tapestry",
        "decal",
    ),
    "mirror": ("mirror", "wall mirror", "makeup mirror", "vanity mirror"),
    "light-bulb": (
        "bulb", "led bulb", "lamp", "table lamp", "light", "night lamp", "tube light", "led light", "night light",
        "string light", "fairy light", "strip light", "chandelier", "ceiling light", "downlight", "led strip",
        "desk lamp", "study lamp", "emergency light", "panel light", "ring light", "wall light", "pendant light",
        "batten", "study light", "lighting", "bedside lamp", "monitor light", "hanging light", "solar light",
        "rope light", "bed light lamp",
    ),
    "flashlight": (
        "torch", "flashlight", "head torch", "headlamp", "headlight", "torch light", "lantern", "bike light",
        "camping lantern", "cycle light", "fog light", "car light", "searchlight",
    ),
    "candle": (
        "candle", "candle holder", "scented candle", "tealight", "tea light", "candle stand", "aroma", "incense",
        "agarbatti", "incense stick", "wax melt", "aroma diffuser",
    ),
    "diya-lamp": (
        "diya", "pooja", "puja", "pooja thali", "temple", "mandir", "idol", "statue", "deepak", "havan", "rangoli",
        "diwali", "puja thali", "murti", "kapoor", "dhoop", "ganesha", "krishna", "ganesh", "buddha", "camphor",
    ),
    "wind-chime": (
        "wind chime", "showpiece", "figurine", "decorative", "dream catcher", "dreamcatcher", "toran",
        "mobile hanging", "home decoration", "ornament",
    ),
    "bathtub": (
        "bathtub", "towel", "bath towel", "hand towel", "bath robe", "bathrobe", "bath set", "baby bath", "bath tub",
        "bathroom", "face towel", "towel set", "shower curtain", "bath mat set", "bathing",
    ),
    "toilet": (
        "toilet", "toilet seat", "commode", "toilet brush", "potty", "potty seat", "toilet cleaner", "urinal",
        "sanitary", "bidet", "toilet seat cover",
    ),
    "roll-of-paper": (
        "tissue", "toilet paper", "paper towel", "toilet roll", "kitchen towel", "napkin", "wet wipe", "wipe",
        "paper roll", "foil", "aluminium foil", "cling film", "thermal paper", "tissue box", "facial tissue", "tape",
        "duct tape", "masking tape", "adhesive tape", "baking paper",
    ),
    "wastebasket": (
        "dustbin", "trash bag", "garbage bag", "bin", "dust bin", "trash can", "garbage", "waste bin", "bin bag",
    ),
    "bucket": ("bucket", "tub", "basin", "mug and bucket", "mop bucket"),
    "basket": (
        "basket", "laundry basket", "organizer", "organiser", "drawer organiser", "hamper", "laundry bag",
        "storage organizer", "closet organizer", "storage bag", "saree cover", "wardrobe organizer",
        "drawer organizer", "multipurpose organizer", "underbed", "clothes cover", "washing machine cover",
        "fridge cover", "appliance cover", "fridge mat", "cover", "picnic basket", "fridge accessory", "pot holder",
        "dust cover", "storage basket",
    ),
    "hook": (
        "hook", "hanger", "wall hook", "clothes hanger", "key holder", "clothes drying stand", "drying rack",
        "cloth stand", "towel rod", "towel holder", "hanger set", "clothesline", "holder", "bracket", "stand",
        "appliance stand", "mount", "wall bracket", "cloth hanger", "suction hook", "s hook", "drying stand",
    ),
    "sponge": (
        "sponge", "scrubber", "scrub pad", "loofah", "dish scrubber", "cleaning cloth", "microfiber cloth",
        "cleaning gel", "microfibre cloth", "car wash", "car sponge", "cleaning pad", "steel wool", "chamois",
        "polish cloth",
    ),
    "soap": (
        "soap", "handwash", "hand wash", "body wash", "soap dispenser", "dishwash", "dish soap", "bathing bar",
        "shower gel", "bath bomb", "cleanser bar", "soap dish", "bath salt", "cleaner", "disinfectant",
        "surface cleaner", "sanitizer", "hand sanitizer", "dishwash liquid", "stain remover",
    ),
    "locked": (
        "lock", "padlock", "smart lock", "door lock", "cycle lock", "safe", "locker", "digital lock", "child lock",
        "cable lock", "luggage lock", "disc lock", "number lock",
    ),
    "key": ("key", "keychain", "key chain", "key ring", "keyring", "key cover", "car key cover", "key case"),
    "fire-extinguisher": ("fire extinguisher", "smoke detector"),
    "mouse-trap": (
        "mouse trap", "rat trap", "pest", "insect killer", "mosquito killer", "mosquito repellent", "pest control",
        "repellent", "cockroach", "insecticide", "rat pad", "mosquito bat", "mosquito racket",
    ),
    # what men, women and children wear
    "t-shirt": (
        "t shirt", "tshirt", "tee", "polo", "shirt", "top", "sweatshirt", "hoodie", "kurta", "pyjama set", "nightwear",
        "night suit", "thermal", "vest top", "pullover", "sweater", "jersey", "crop top", "polo t shirt", "clothing",
        "clothing set", "co ord set", "clothe", "romper", "onesie", "bodysuit", "pajama", "nightsuit", "baby set",
        "cardigan", "dungaree", "kurta pajama", "kurta set men", "men's fashion", "kids' fashion", "sleepsuit",
        "compression", "tracksuit", "rash guard", "baby suit", "uniform", "sherwani", "kurta pyjama", "thermal set",
        "sweat shirt",
    ),
    "necktie": (
        "tie", "necktie", "formal shirt", "bow tie", "cufflink", "casual shirt", "tie set", "linen shirt",
        "collar shirt",
    ),
    "womans-clothes": (
        "tunic", "blouse", "camisole", "women's kurta", "kurti", "women top", "women's top", "western wear",
        "shapewear", "lingerie", "bra", "bralette", "sports bra", "maternity", "women's fashion", "nighty",
        "night dress", "brassiere", "nursing bra", "babydoll",
    ),
    "dress": (
        "dress", "gown", "frock", "skirt", "anarkali", "maxi", "maxi dress", "lehenga", "jumpsuit", "salwar suit",
        "kurta set", "salwar", "lehenga choli", "ethnic wear", "dress material", "kaftan", "sharara", "ghagra",
        "nightgown", "party dress", "ethnic set", "suit set", "playsuit",
    ),
    "sari": ("saree", "sari", "silk saree", "dupatta", "georgette saree", "saree blouse", "shapewear saree"),
    "kimono": ("robe", "shrug", "kimono"),
    "martial-arts-uniform": ("karate", "taekwondo", "judo", "karate uniform"),
    "coat": (
        "jacket", "coat", "blazer", "windcheater", "suit", "raincoat", "rain coat", "overcoat", "denim jacket",
        "puffer", "puffer jacket", "waistcoat", "nehru jacket", "windbreaker", "rain jacket", "rainwear", "rain suit",
        "poncho",
    ),
    "jeans": (
        "jean", "trouser", "pant", "jogger", "track pant", "trackpant", "legging", "chino", "cargo", "denim",
        "jegging", "dhoti", "churidar", "capri", "formal trouser", "tight", "cargo pant", "yoga pant", "lower",
        "sweatpant", "pyjama", "palazzo",
    ),
    "shorts": ("short", "swim trunk", "bermuda", "cycling short", "swimming trunk", "three fourth", "boardshort"),
    "briefs": (
        "brief", "boxer", "underwear", "trunk", "panty", "innerwear", "thong", "hipster", "boxer short", "vest",
        "panties", "undergarment", "supporter", "diaper pant", "boxer brief",
    ),
    "one-piece-swimsuit": ("swimsuit", "swimwear", "swimming costume", "bodysuit women", "swim suit"),
    "socks": ("sock", "stocking", "ankle sock", "bootie", "baby sock", "leg warmer", "knee sock", "shin guard"),
    "gloves": (
        "glove", "mitten", "gym glove", "bike glove", "riding glove", "hand glove", "arm sleeve", "wrist support",
        "riding gloves", "arm sleeves",
    ),
    "scarf": (
        "scarf", "shawl", "stole", "muffler", "bandana", "neck gaiter", "hijab", "pashmina", "balaclava",
        "handkerchief",
    ),
    "billed-cap": (
        "cap", "baseball cap", "beanie", "visor", "headband", "sports cap", "shower cap", "swim cap", "swimming cap",
        "woolen cap",
    ),
    "womans-hat": ("hat", "sun hat", "straw hat", "fedora", "bucket hat"),
    "running-shoe": (
        "running shoe", "sneaker", "shoe", "sports shoe", "sport shoe", "casual shoe", "trainer", "gym shoe",
        "boys' shoe", "kids' shoe", "insole", "shoelace", "training shoe", "tennis shoe", "badminton shoe",
        "cricket shoe", "canvas shoe", "women's shoe", "girls' shoe", "kids shoe", "school shoe", "shoe lace", "cleat",
        "football shoe", "football boot", "shoe cleaner", "track shoe", "shoe cover", "sneakers shoe",
        "school sneaker", "walking shoe", "treadmill",
    ),
    "mans-shoe": (
        "formal shoe", "derby", "oxford", "loafer", "leather shoe", "brogue", "moccasin", "boat shoe", "driving shoe",
        "shoe polish", "monk strap", "office shoe", "shoe tree", "mojari", "espadrille", "slip on", "shoe shine",
    ),
    "hiking-boot": (
        "boot", "hiking shoe", "trekking shoe", "hiking boot", "safety shoe", "work boot", "hiking", "chukka",
        "gumboot", "ankle boot men", "rain boot", "trekking boot", "outdoor shoe", "safety boot", "combat boot",
        "biker boot",
    ),
    "womans-boot": ("women's boot", "ankle boot", "chelsea boot", "knee boot", "women boot"),
    "high-heeled-shoe": (
        "heel", "stiletto", "pump heel", "heeled sandal", "high heel", "block heel", "wedge", "heel sandal",
        "kitten heel", "pumps", "peep toe",
    ),
    "womans-sandal": (
        "women's sandal", "fashion sandal", "flat sandal", "mule", "gladiator", "women sandal", "wedge sandal",
        "fashion slipper",
    ),
    "ballet-shoes": ("ballet", "ballerina", "bellerina", "ballet shoe", "ballet flat", "juti", "mary jane"),
    "flat-shoe": ("flat shoe", "jutti", "kolhapuri", "ballet flat shoe", "slip on flat"),
    "thong-sandal": (
        "sandal", "flip flop", "slipper", "slide", "chappal", "floater", "clog", "croc", "thong sandal",
        "beach slipper", "sports sandal", "house slipper", "bathroom slipper", "slider", "flipflop", "outdoor sandal",
    ),
    "ice-skate": ("ice skate",),
    "sunglasses": (
        "sunglass", "sunglasse", "shade", "aviator", "wayfarer", "polarized", "polarised", "goggle sunglass",
        "eyewear", "sunglasses case", "oval sunglass", "night vision glass", "sun glass", "wraparound",
    ),
    "glasses": (
        "spectacle", "eyeglass", "reading glass", "computer glass", "glasses", "blue light glass", "eyeglasses",
        "specs", "spectacle frame", "eyeglass frame", "blue cut", "contact lens", "contact lenses", "glasses case",
        "spectacle case", "blue ray", "anti glare", "zero power", "eyewear frame", "optical frame",
    ),
    "goggles": (
        "goggle", "swimming goggle", "swim goggle", "safety goggle", "ski goggle", "vr headset", "safety glass",
        "face shield",
    ),
    "ring": ("ring", "finger ring", "engagement ring", "jewellery ring", "solitaire", "toe ring"),
    "gem-stone": (
        "earring", "necklace", "jewellery", "jewelry", "bracelet", "pendant", "bangle", "jewellery set", "gemstone",
        "mangalsutra", "anklet", "stud", "choker", "jhumka", "diamond", "nose pin", "chain", "jewelry set",
        "maang tikka", "kundan", "kada", "silver coin", "gold coin", "brooch", "hoop", "jewellery box", "payal",
        "locket", "rhinestone", "crystal", "nosepin",
    ),
    "prayer-beads": ("rudraksha", "mala", "prayer bead", "rakhi", "bead", "japa mala", "tulsi mala"),
    "nazar-amulet": ("evil eye", "amulet", "nazar"),
    "ribbon": (
        "ribbon", "hair clip", "hair band", "hairband", "hair tie", "scrunchie", "hair accessory", "bow", "hair pin",
        "lace", "hair bow", "hair accessories", "barrette", "clutcher", "hair claw", "claw clip", "rubber band",
        "hair rubber",
    ),
    "crown": ("tiara", "crown"),
    "closed-umbrella": ("umbrella", "folding umbrella"),
    # bags
    "backpack": (
        "backpack", "school bag", "rucksack", "bag", "college bag", "laptop backpack", "laptop bag", "daypack",
        "kids bag", "bagpack", "back pack", "trekking bag", "hydration pack", "diaper bag", "diaper backpack",
        "kids backpack", "anti theft bag", "drawstring bag", "school backpack", "haversack", "hiking bag",
        "casual backpack", "camera backpack", "rain cover", "bag cover",
    ),
    "luggage": (
        "suitcase", "trolley", "luggage", "trolley bag", "cabin bag", "travel bag", "duffle", "duffel", "duffle bag",
        "luggage cover", "luggage set", "duffel bag", "travel duffle", "cabin luggage", "check in", "cabin trolley",
        "packing cube", "hardsided", "softsided", "spinner", "overnighter", "hard luggage", "strolley",
        "travel pillow", "neck pillow", "luggage tag", "holdall", "travel organizer", "eye mask", "gym bag",
        "travel pouch", "travel kit", "airbag", "weekender", "luggage strap", "travel accessory", "travel accessories",
    ),
    "briefcase": (
        "briefcase", "messenger bag", "office bag", "document bag", "laptop briefcase", "sling bag", "messenger",
        "laptop messenger", "crossbody bag men", "file bag", "laptop case", "waist bag", "sling", "fanny pack",
        "waist pack", "chest bag", "belt bag", "cross body", "portfolio bag", "side bag",
    ),
    "handbag": (
        "handbag", "tote", "tote bag", "hand bag", "shoulder bag", "crossbody", "hobo", "satchel", "purse bag",
        "crossbody bag", "women's bag", "hobo bag", "shopping bag", "jute bag", "women's handbag", "women's sling bag",
        "shopper", "carry bag",
    ),
    "clutch-bag": (
        "clutch", "pouch", "toiletry bag", "makeup bag", "cosmetic bag", "potli", "toiletry kit", "vanity bag",
        "makeup pouch", "cosmetic pouch", "shaving kit bag", "potli bag", "vanity case", "makeup organizer",
        "wristlet", "pencil pouch", "passport cover",
    ),
    "purse": (
        "wallet", "purse", "card holder", "card case", "coin purse", "money clip", "passport holder", "card wallet",
        "leather wallet", "rfid wallet", "bifold", "credit card holder", "belt", "leather belt", "belt and wallet",
        "passport wallet", "wallet combo", "wallet set", "card organizer",
    ),
    # beauty and health
    "lipstick": (
        "lipstick", "lip balm", "lip gloss", "lip colour", "lip color", "makeup kit", "makeup", "make up",
        "foundation", "concealer", "compact", "blush", "lip tint", "lip crayon", "liquid lipstick", "lip liner",
        "highlighter makeup", "primer", "lip", "make-up", "lip stick", "bb cream", "cc cream", "lip care", "lip oil",
        "lip scrub", "gloss", "bindi", "compact powder", "face powder", "tint", "luxury beauty",
    ),
    "artist-palette": (
        "eyeshadow", "eyeshadow palette", "palette", "paint set", "watercolour", "watercolor", "acrylic paint",
        "paint", "poster colour", "acrylic colour", "colour palette", "water color", "acrylic color", "oil pastel",
        "art set", "art kit", "drawing set", "water colour", "oil paint", "poster color", "fabric paint", "colour set",
        "eye shadow", "craft kit", "contour", "highlighter palette", "painting kit",
    ),
    "black-nib": (
        "kajal", "eyeliner", "mascara", "eye liner", "kohl", "eyebrow", "eyebrow pencil", "calligraphy",
        "calligraphy pen", "brow", "eye pencil", "liner", "ink", "surma", "eyelash", "false eyelash", "eye pencils",
    ),
    "paintbrush": (
        "paint brush", "makeup brush", "brush set", "brush", "makeup brush set", "paintbrush", "beauty blender",
        "puff", "makeup sponge", "roller", "paint roller", "brush cleaner", "blending brush",
    ),
    "nail-polish": (
        "nail polish", "nail paint", "nail lacquer", "nail enamel", "nail", "manicure", "nail art", "nail kit",
        "artificial nail", "nail cutter", "nail clipper", "pedicure", "nail file", "nail polish remover",
        "nail extension",
    ),
    "lotion-bottle": (
        "lotion", "shampoo", "conditioner", "moisturiser", "moisturizer", "cream", "sunscreen", "face wash",
        "facewash", "serum", "hair oil", "body lotion", "face cream", "cleanser", "toner face", "gel", "aloe vera gel",
        "baby lotion", "oil", "body butter", "massage oil", "face serum", "beard oil", "hair mask", "hair serum",
        "baby oil", "baby shampoo", "skin care", "skincare", "night cream", "hair colour", "hair color",
        "makeup remover", "micellar water", "scrub", "face scrub", "hair gel", "hair cream", "emulsion", "baby cream",
        "hand cream", "foot cream", "ointment", "balm", "body scrub", "hair wax", "styling", "aftershave",
        "hair spray", "glycerin", "petroleum jelly", "face gel", "deodorant", "deo", "roll on", "talc", "powder",
        "talcum powder", "lubricant gel", "hair dye", "henna", "mehendi", "mehandi", "hair removal", "wax", "ubtan",
        "dry shampoo", "body mist lotion", "castor oil", "almond oil", "shower oil", "baby powder", "cold cream",
        "pain relief", "hair care", "hair pack", "face mist", "peel", "body polish", "exfoliator", "toner",
    ),
    "tulip": (
        "perfume", "eau de parfum", "fragrance", "body mist", "eau de toilette", "attar", "body spray", "edp", "edt",
        "cologne", "parfum", "deodorant spray", "perfume spray", "room freshener", "air freshener", "freshener",
        "room spray", "potpourri", "car perfume", "car freshener", "scent",
    ),
    "performing-arts": (
        "face mask", "sheet mask", "mask", "face pack", "clay mask", "costume", "fancy dress", "party mask",
        "sleeping mask", "n95", "n95 mask",
    ),
    "hair-pick": (
        "comb", "hair brush", "hairbrush", "hair straightener", "hair dryer", "straightener", "hair curler", "curler",
        "hair styler", "hair comb", "dryer", "hair crimper", "hair straightening brush", "curling iron",
        "hair extension", "wig", "straightening comb", "styler", "crimper", "curling wand", "lice comb",
        "hot air brush", "hair treatment", "curling clip", "hair roller", "root clip", "curling clip hair roller",
    ),
    "razor": (
        "razor", "trimmer", "shaver", "beard trimmer", "epilator", "shaving", "shaving kit", "shaving cream", "beard",
        "groomer", "grooming kit", "hair trimmer", "hair clipper", "clipper", "shaving foam", "shaving brush",
        "beard kit", "beard wash", "face razor", "nose trimmer", "grooming", "nose hair trimmer", "body groomer",
        "shaving gel", "hair cutting", "derma roller", "safety razor", "beard softener", "bikini trimmer",
    ),
    "toothbrush": (
        "toothbrush", "electric toothbrush", "toothpaste", "mouthwash", "oral care", "tongue cleaner", "brush head",
        "water flosser", "oral b", "tooth brush", "flosser", "dental floss", "floss",
    ),
    "tooth": ("dental", "teeth whitening", "denture", "tooth", "mouth guard", "teether", "teeth"),
    "pill": (
        "supplement", "vitamin", "capsule", "tablet supplement", "multivitamin", "fish oil", "ayurvedic", "gummy",
        "biotin", "omega", "omega 3", "pill box", "probiotic", "medicine", "medicine box", "calcium", "pill organizer",
        "health supplement", "zinc", "collagen", "gummies", "churna", "shilajit", "ashwagandha", "immunity",
        "vitamin c", "magnesium", "melatonin", "iron tablet", "health care", "diet", "nutrition", "multivitamins",
        "tablet",
    ),
    "flexed-biceps": (
        "protein", "whey", "whey protein", "creatine", "protein powder", "mass gainer", "bcaa", "pre workout",
        "dumbbell", "dumbell", "kettlebell", "barbell", "gym", "home gym", "weight plate", "pull up bar",
        "hand gripper", "push up bar", "resistance band", "gym equipment", "isolate", "gym set", "weight lifting belt",
        "exercise band", "ab roller", "ab wheel", "chest expander", "hand grip", "gripper", "gainer",
        "strength training", "gym belt", "weight bench", "exercise", "toning tube", "fitness", "fitness accessory",
        "amino", "toning band", "pushup bar", "skipping rope gym", "gym accessory", "dip station", "push up board",
        "resistance tube", "hip band", "loop band", "dumbbell plate", "tummy trimmer",
    ),
    "thermometer": ("thermometer", "digital thermometer", "infrared thermometer", "hygrometer"),
    "stethoscope": (
        "stethoscope", "bp monitor", "blood pressure monitor", "oximeter", "nebulizer", "nebuliser", "glucometer",
        "pulse oximeter", "glucose", "test strip", "massager", "health monitor", "medical", "blood pressure",
        "steam inhaler", "vaporizer", "massage gun", "vaporiser", "neck massager", "foot massager", "hearing aid",
        "inhaler", "back massager", "heart rate monitor", "face massager", "acupressure",
    ),
    "adhesive-bandage": (
        "bandage", "first aid kit", "first aid", "band aid", "plaster", "knee support", "knee cap", "back support",
        "posture corrector", "ankle support", "belt support", "knee brace", "sanitary pad", "support belt", "brace",
        "elbow support", "cervical pillow", "adult diaper", "compression socks", "knee guard", "elbow guard", "patch",
        "tampon", "menstrual cup", "posture belt",
    ),
    "syringe": ("syringe", "injection"),
    "crutch": ("crutch", "walking stick", "walker stick", "cane", "walker adult"),
    # sport and out of doors
    "cricket-game": (
        "cricket", "cricket bat", "bat", "cricket ball", "cricket kit", "stump", "batting glove", "batting pad",
        "leather ball", "cricket set", "tennis cricket ball", "wicket", "cricket gloves", "wicket keeping",
        "kashmir willow", "english willow",
    ),
    "badminton": (
        "badminton", "shuttlecock", "badminton racket", "racket", "racquet", "badminton racquet", "shuttle",
        "badminton set", "badminton net", "grip", "badminton kit", "badminton grip", "racket grip", "overgrip",
    ),
    "tennis": ("tennis", "tennis ball", "tennis racket", "squash racket", "tennis racquet"),
    "ping-pong": ("table tennis", "ping pong", "tt bat", "table tennis bat", "tt racket", "tt table", "tt ball"),
    "soccer-ball": (
        "football", "soccer", "soccer ball", "ball pump", "futsal", "ball", "football size", "goalkeeper glove",
    ),
    "basketball": ("basketball", "basketball hoop", "basketball net"),
    "volleyball": ("volleyball", "volleyball net", "throwball", "handball"),
    "rugby-football": ("rugby", "rugby ball"),
    "baseball": ("baseball", "baseball bat"),
    "field-hockey": ("hockey", "hockey stick"),
    "goal-net": ("goal post", "net", "sports net", "goal net", "football goal", "football net"),
    "boxing-glove": (
        "boxing", "boxing glove", "punching bag", "punch bag", "mma", "kickboxing", "hand wrap", "focus pad",
        "punching", "boxing kit",
    ),
    "bowling": ("bowling", "bowling set", "skittle"),
    "pool-8-ball": (
        "billiard", "snooker", "pool table", "pool cue", "carrom", "carrom board", "carrom coin", "snooker cue",
    ),
    "bullseye": ("dart", "dartboard", "dart board", "magnetic dart", "target board"),
    "bow-and-arrow": ("archery", "arrow", "bow and arrow", "archery set"),
    "flying-disc": ("frisbee", "flying disc"),
    "roller-skate": ("skate", "roller skate", "inline skate", "skating", "skating shoe", "skates combo"),
    "skateboard": ("skateboard", "waveboard", "hoverboard", "penny board"),
    "kick-scooter": (
        "kick scooter", "scooter for kid", "kids scooter", "skate scooter", "electric scooter", "road runner",
    ),
    "knot": (
        "skipping rope", "jump rope", "rope", "climbing rope", "paracord", "tow rope", "battle rope",
        "resistance rope", "nylon rope", "tie down", "bungee",
    ),
    "lotus": (
        "yoga mat", "yoga", "yoga block", "exercise mat", "meditation cushion", "gym mat", "yoga strap", "yoga wheel",
        "yoga towel", "foam roller", "gym ball", "exercise ball", "meditation", "yoga set", "swiss ball", "yoga ball",
        "mat",
    ),
    "bicycle": (
        "bicycle", "cycle", "mountain bike", "cycling", "bike", "kids cycle", "exercise bike", "spin bike", "tricycle",
        "balance bike", "bicycle pump", "cycle seat", "cycle pump", "bicycle seat", "cycle cover", "bicycle bell",
        "saddle", "cycle bell", "hybrid bike", "geared cycle", "e bike", "e cycle", "elliptical", "cross trainer",
        "bike seat",
    ),
    "rescue-workers-helmet": (
        "helmet", "cycling helmet", "hard hat", "safety helmet", "skating helmet", "bike helmet", "cricket helmet",
        "cycle helmet",
    ),
    "diving-mask": ("snorkel", "diving mask", "scuba", "swimming kit", "swim mask", "swimming", "swim fin"),
    "ring-buoy": (
        "life jacket", "swim ring", "swimming ring", "pool float", "lifebuoy", "pool", "swimming pool", "kickboard",
        "arm band", "inflatable pool", "inflatable", "swimming tube", "pool toy", "air pump", "swim vest",
    ),
    "tent": (
        "tent", "camping tent", "canopy", "tarp", "play tent", "gazebo", "tarpaulin", "tent house", "teepee",
        "kids tent",
    ),
    "camping": (
        "camping", "sleeping bag", "camping mat", "camping chair", "camping stove", "camping & hiking",
        "trekking pole", "hiking pole", "camping gear", "hiking stick", "trekking stick", "survival kit",
        "camp cookset", "cot camping", "sleeping mat",
    ),
    "compass": ("compass", "navigation", "gps", "gps tracker", "tracker"),
    "fishing-pole": (
        "fishing", "fishing rod", "fishing reel", "fishing line", "fishing lure", "fishing hook", "fishing net",
    ),
    "skis": ("ski", "snowboard"),
    "parachute": ("parachute", "paragliding"),
    "sports-medal": ("medal", "sports & fitness", "gym & fitness", "sports fitness"),
    "trophy": ("trophy", "award", "memento", "prize"),
    # children
    "puzzle-piece": (
        "puzzle", "jigsaw", "jigsaw puzzle", "building block", "block", "lego", "construction set", "rubik", "cube",
        "speed cube", "brick", "rubik cube", "wooden puzzle", "building brick", "magnetic tile", "shape sorter",
        "puzzle cube", "block set", "puzzle game", "educational toy", "educational", "learning toy", "magnetic block",
        "brain teaser", "stem toy", "stacking toy", "montessori", "sorter", "activity kit", "diy kit", "model kit",
    ),
    "teddy-bear": (
        "teddy", "teddy bear", "soft toy", "plush", "toy", "stuffed toy", "barbie", "plush toy", "baby doll",
        "toys & games", "toy set", "stuffed animal", "stuffed", "kids toy", "puppet", "kitchen set", "doctor set",
        "play set", "playset", "soft toys", "squishy", "action toy", "hand puppet", "dolls", "bath toy",
        "pretend play", "fidget toy", "fidget", "kitchen toy", "baby carrier", "toy figure",
    ),
    "racing-car": (
        "toy car", "remote control car", "rc car", "race car", "hot wheel", "toy vehicle", "die cast", "diecast",
        "racing car", "monster truck", "pull back car", "model car", "car toy", "track set", "rc", "racing track",
        "rc toy", "stunt car", "toy truck", "friction car", "ride on car", "diecast car",
    ),
    "locomotive": ("toy train", "train set", "train"),
    "tractor": (
        "tractor", "toy tractor", "jcb", "excavator", "construction toy", "construction vehicle", "dump truck",
    ),
    "helicopter": ("helicopter", "drone", "rc helicopter", "toy helicopter", "quadcopter"),
    "airplane": ("aeroplane", "airplane", "toy plane", "plane", "aircraft", "toy aeroplane", "glider"),
    "rocket": ("rocket", "space toy", "rocket toy", "space kit"),
    "robot": (
        "robot", "transformer", "toy robot", "robotics", "robot kit", "robotics kit", "coding kit", "action figure",
    ),
    "sauropod": ("dinosaur", "dino", "dinosaur toy", "dinosaur set"),
    "unicorn": ("unicorn", "pony"),
    "water-pistol": (
        "water gun", "toy gun", "gun", "blaster", "water pistol", "pichkari", "nerf", "gun toy", "bubble gun",
        "soft bullet",
    ),
    "magic-wand": ("magic kit", "magic set", "wand", "magic trick", "magic", "magic wand"),
    "game-die": (
        "board game", "dice", "ludo", "snake and ladder", "monopoly", "game", "indoor game", "party game",
        "board games", "business game", "tambola", "housie", "jenga", "family game", "ludo board",
    ),
    "joker": (
        "card game", "playing card", "playing cards", "uno", "trump card", "flash card", "rummy", "tarot",
        "memory game", "flashcard", "poker",
    ),
    "chess-pawn": ("chess", "chess board", "chess set", "checkers"),
    "yo-yo": ("yo yo", "yoyo", "spinning top", "lattu", "beyblade", "fidget spinner", "top spinner"),
    "kite": ("kite", "manja"),
    "playground-slide": (
        "playground slide", "baby swing", "garden swing", "trampoline", "slide toy", "swing set", "ball pit",
        "kids slide", "play gym", "jungle gym", "bouncer", "baby jumper", "see saw",
    ),
    "carousel-horse": (
        "rocking horse", "ride on", "rocker", "walker", "baby walker", "stroller", "pram", "rocking toy",
        "baby rocker", "baby stroller", "push car", "magic car", "swing car", "ride on toy", "baby swing set",
        "baby gym", "car seat baby",
    ),
    "abacus": ("abacus", "counting", "maths kit", "math toy"),
    "crayon": (
        "crayon", "colour pencil", "color pencil", "coloring", "colouring", "wax crayon", "pastel", "colouring book",
        "coloring book", "sketch pen", "marker set", "drawing board", "writing tablet", "lcd writing tablet",
        "magic slate", "writing pad", "drawing book", "slime", "clay", "play dough", "modelling clay", "stamp",
        "activity book", "drawing pad", "doodle", "stationery set", "stationery kit", "clay set", "kinetic sand",
        "play sand",
    ),
    "balloon": (
        "balloon", "birthday decoration", "party decoration", "party supply", "decoration kit", "foil balloon",
        "birthday banner", "balloon set", "balloon pump", "balloon arch", "decoration", "banner", "decoration item",
        "birthday decoration kit",
    ),
    "party-popper": (
        "party popper", "party", "celebration", "birthday party", "party favour", "party hat", "return gift",
    ),
    "birthday-cake": ("birthday", "birthday candle", "birthday set", "cake candle"),
    "wrapped-gift": (
        "gift", "gift box", "gift set", "gift hamper", "gift pack", "gift wrap", "gift card", "combo gift",
        "wrapping paper",
    ),
    "baby-bottle": (
        "feeding bottle", "breast pump", "baby product", "baby food", "bottle warmer", "steriliser", "sterilizer",
        "nipple", "sippy cup", "baby", "pacifier", "infant formula", "baby feeding", "baby bowl", "baby milk",
        "feeding", "feeder", "bib", "baby care", "milk storage", "burp cloth", "soother", "baby gift set",
        "nursing pillow", "baby monitor", "bottle cleaner", "bottle brush", "baby products", "nursing cover",
        "baby bottle",
    ),
    "safety-pin": (
        "diaper", "nappy", "cloth diaper", "baby diaper", "baby wipe", "diaper changing mat", "swaddle",
        "baby blanket", "safety pin", "baby wrap", "changing mat", "nappies", "baby napkin", "muslin", "baby bedding",
        "dry sheet", "langot", "mosquito net baby", "newborn set", "baby sheet",
    ),
    # desk, school and craft
    "pencil": (
        "pencil", "pencil box", "pencil case", "eraser", "sharpener", "stationery", "mechanical pencil",
        "charcoal pencil", "graphite pencil", "drawing pencil", "geometry set", "pencil set", "pencils",
        "school supply", "pencil sharpener", "sketch pencil", "school & office",
    ),
    "pen": (
        "pen", "ball pen", "gel pen", "marker", "highlighter", "sketch", "brush pen", "whiteboard marker", "ballpoint",
        "roller pen", "refill", "pen set", "pen stand", "pen holder", "stylus", "ballpoint pen", "permanent marker",
        "roller ball pen", "stylus pen", "rollerball",
    ),
    "fountain-pen": ("fountain pen", "ink pen", "dip pen"),
    "notebook": (
        "notebook", "diary", "planner", "journal", "notebook set", "register", "ledger", "sketchbook", "sketch book",
        "organiser diary", "exercise book", "drawing sheet",
    ),
    "spiral-notepad": (
        "notepad", "sticky note", "sticky notes", "memo pad", "to do list", "note pad", "post it", "whiteboard",
        "white board", "writing board", "notice board",
    ),
    "spiral-calendar": ("calendar", "desk calendar", "wall calendar"),
    "page-facing-up": (
        "paper", "copier paper", "a4 paper", "a4 sheet", "sheet", "photo paper", "card stock", "printing paper",
        "origami paper", "craft paper", "certificate",
    ),
    "envelope": ("envelope", "greeting card", "invitation card", "letter", "gift card envelope"),
    "file-folder": (
        "file folder", "folder", "document file", "file", "ring binder", "document holder", "display file",
        "portfolio", "file organizer",
    ),
    "card-file-box": (
        "desk organiser", "desk organizer", "filing cabinet", "drawer", "drawer unit", "file rack", "document box",
        "table organizer", "cabinet",
    ),
    "clipboard": ("clipboard", "exam board", "exam pad", "exam writing pad"),
    "input-numbers": ("calculator", "scientific calculator"),
    "paperclip": (
        "paper clip", "stapler", "binder clip", "staple", "clip", "paperclip", "stapler pin", "cable organiser",
        "cable organizer", "cable clip", "punch", "cable tie", "desk accessory",
    ),
    "pushpin": ("push pin", "thumb pin", "pin", "map pin", "magnetic pin", "pin board"),
    "scissors": ("scissor", "paper cutter", "craft scissor", "pinking shear"),
    "straight-ruler": (
        "ruler", "scale ruler", "measuring tape", "tape measure", "measuring", "inch tape", "laser measure",
    ),
    "triangular-ruler": ("set square", "protractor", "drafting", "spirit level"),
    "globe-showing-asia-australia": ("globe", "world globe", "educational globe"),
    "world-map": ("map", "world map", "scratch map"),
    "microscope": (
        "microscope", "science kit", "lab equipment", "science", "experiment kit", "laboratory", "lab scientific",
    ),
    "test-tube": ("test tube", "beaker", "lab glassware", "ph meter", "tds meter", "measuring cylinder"),
    "alembic": ("chemistry", "chemistry set", "chemical"),
    "magnet": ("magnet", "fridge magnet", "magnetic", "magnetic set"),
    "graduation-cap": ("graduation", "exam guide", "text book", "textbook", "workbook"),
    "open-book": (
        "comic", "guide", "cookbook", "poetry", "magazine", "biography", "picture book", "reading", "children's book",
        "cook book", "literature",
    ),
    "label": ("label", "price tag", "sticker label", "tag", "barcode", "label maker"),
    "yarn": (
        "yarn", "wool", "crochet", "crochet hook", "knitting", "knitting needle", "crochet kit", "macrame",
        "crochet hooks",
    ),
    "thread": (
        "thread", "sewing thread", "embroidery thread", "embroidery", "bobbin", "embroidery kit", "silk thread",
        "zari",
    ),
    "sewing-needle": (
        "sewing machine", "sewing", "sewing kit", "needle", "tailoring", "tailor", "stitching", "stitching machine",
        "craft", "sewing & craft supplies", "fabric", "zip", "zipper", "applique", "cloth", "beading", "quilting",
        "patchwork",
    ),
    "bouquet": (
        "artificial flower", "bouquet", "flower", "flower vase", "garland", "artificial plant", "dried flower",
        "flower bouquet", "artificial rose", "flowers", "rose", "pampas",
    ),
    "amphora": (
        "vase", "urn", "clay pot", "matka", "terracotta pot", "water pot", "earthen", "surahi", "ceramic vase",
    ),
    # garden
    "potted-plant": (
        "plant", "planter", "flower pot", "plant pot", "plant stand", "gardening", "garden", "bonsai", "grow bag",
        "pot plant", "garden pot", "hanging planter", "pots planter", "nursery", "indoor plant", "succulent",
        "garden & outdoors", "self watering pot", "live plant", "plant support", "gardening tool", "garden tool",
        "garden tool set", "planter stand", "moss stick",
    ),
    "seedling": (
        "seed", "fertiliser", "fertilizer", "compost", "potting mix", "vermicompost", "potting soil", "soil",
        "cocopeat", "manure", "vegetable seed", "flower seed", "plant food", "neem cake", "coco peat", "seed kit",
        "seedling tray", "neem oil", "perlite",
    ),
    "leaf-fluttering-in-wind": (
        "artificial grass", "grass", "artificial leaf", "artificial leaves", "vertical garden", "hedge",
    ),
    "herb": ("herb", "herbal", "herbal powder", "tulsi", "moringa", "stevia", "curry leaf"),
    "axe": ("axe", "hatchet"),
    "carpentry-saw": (
        "saw", "hacksaw", "pruning saw", "chainsaw", "jigsaw machine", "circular saw", "hand saw", "chain saw",
        "marble cutter", "wood cutter", "lawn mower", "grass cutter", "brush cutter", "hedge trimmer", "secateur",
        "pruner", "pruning shear", "garden shear", "jig saw",
    ),
    "pick": ("pickaxe", "shovel", "spade", "hoe", "khurpi", "trowel", "hand trowel", "rake"),
    "fountain": ("fountain", "water fountain", "bird bath", "indoor fountain"),
    "fish": (
        "fish", "aquarium", "fish tank", "fish food", "fish bowl", "aquarium filter", "aquarium fish", "fish feed",
    ),
    "bird": ("bird", "bird feeder", "bird cage", "bird food", "bird nest", "bird toy", "bird house"),
    "rabbit": ("rabbit", "hamster", "guinea pig", "rabbit food", "small animal"),
    "turtle": ("turtle", "tortoise"),
    # pets
    "dog": (
        "dog", "puppy", "dog bed", "dog collar", "dog leash", "dog harness", "leash", "harness", "dog belt",
        "dog shampoo", "dog clothe", "dog jacket", "dog coat", "dog toy", "pet carrier", "dog house", "dog cage",
        "dog bowl", "dog supply", "dog supplies", "dog muzzle", "dog chain", "dog crate",
    ),
    "cat": (
        "cat", "cat litter", "kitten", "cat toy", "cat food", "cat bed", "cat tree", "litter", "litter box",
        "scratching post", "cat scratcher", "litter tray", "cat treat", "cat litter scoop", "cat carrier",
    ),
    "bone": (
        "dog food", "dog treat", "pet food", "chew", "dog chew", "dog biscuit", "chew toy", "pedigree", "dog chew toy",
        "puppy food", "treat", "chew stick",
    ),
    "paw-prints": (
        "pet", "pet bed", "pet grooming", "pet brush", "pet toy", "pet shampoo", "pet bowl", "pet supply", "pet mat",
        "pet feeder", "pet hair remover", "pet grooming glove",
    ),
    # roads and tools
    "automobile": (
        "car", "car cover", "car accessory", "car mat", "car body cover", "car polish", "car stereo", "car electronic",
        "car part", "car & motorbike", "car charger", "car phone holder", "car foot mat", "dashboard",
        "car mobile holder", "car sun shade", "car wax", "car shampoo", "bumper", "car vacuum cleaner",
        "steering cover", "sunshade", "car dashboard", "steering wheel cover", "car accessories", "car care",
        "car holder", "car boot mat", "car organiser", "mud flap", "car vacuum", "car speaker", "car electronics",
        "car air freshener", "windshield", "car horn", "fender", "car parts", "car mount", "car bumper",
    ),
    "seat": (
        "car seat", "seat cover", "car seat cover", "car cushion", "car pillow", "neck rest", "seat cushion",
        "booster seat", "car neck pillow", "back cushion", "seat", "seat belt",
    ),
    "wheel": (
        "wheel", "tyre", "tire", "alloy", "wheel cover", "tyre inflator", "tyre pump", "tire inflator", "caster",
        "castor", "rim", "tyre polish", "air compressor", "puncture kit", "inflator", "tubeless",
    ),
    "motorcycle": (
        "motorcycle", "motorbike", "bike cover", "bike accessory", "motorbike accessories & parts", "bike body cover",
        "bike phone holder", "bike mobile holder", "handlebar", "bike part", "crash guard", "leg guard", "silencer",
        "exhaust", "bike stand", "rear view mirror", "bike mirror", "indicator", "bike horn", "horn", "footrest",
        "riding jacket", "bike grip", "tail light", "brake pad", "brake", "clutch lever", "bike lock", "bike guard",
        "bike saddle bag", "pulsar", "royal enfield", "silencer muffler",
    ),
    "motor-scooter": ("scooter", "scooty", "activa", "scooter cover", "scooty cover", "scooter mat"),
    "fuel-pump": ("fuel", "petrol", "fuel filter", "fuel pump"),
    "oil-drum": ("engine lubricant", "drum oil", "grease", "lubricating oil", "engine coolant", "drum storage"),
    "hammer-and-wrench": (
        "tool", "tool kit", "hand tool", "hand tool kit", "tool set", "tools & home improvement", "hardware",
        "repair kit", "home improvement", "power tool", "multi tool", "multitool", "power & hand tools", "tool kits",
        "janitorial", "industrial supply", "industrial", "industrial & scientific supplies",
    ),
    "hammer": ("hammer", "mallet", "claw hammer"),
    "wrench": (
        "wrench", "spanner", "plier", "socket set", "spanner set", "pipe wrench", "crimping tool", "socket wrench",
        "allen key", "ratchet", "crimper tool", "nose plier", "cutter plier", "wire stripper",
    ),
    "screwdriver": (
        "screwdriver", "drill", "drill machine", "drill bit", "screwdriver set", "cordless drill", "bit set",
        "hammer drill", "impact drill", "rotary tool", "angle grinder", "glue gun", "soldering iron", "hot glue gun",
        "drill kit", "heat shrink", "solder", "soldering", "cordless screwdriver", "drilling machine", "polisher",
        "sander",
    ),
    "nut-and-bolt": (
        "bolt", "nut bolt", "screw", "nut", "fastener", "washer screw", "anchor bolt", "hinge", "rivet", "wall plug",
        "bearing", "screws set", "drawer slide", "valve", "pipe fitting", "fitting",
    ),
    "toolbox": ("toolbox", "tool box", "tool bag", "tool organizer", "tool storage"),
    "ladder": ("ladder", "step ladder", "aluminium ladder", "folding ladder"),
    "clamp": ("clamp", "vice", "c clamp", "bench vice", "hose clamp"),
    "gear": ("machine part", "ac motor", "3d printer", "pulley", "conveyor", "gear box", "spare part"),
    "safety-vest": (
        "safety vest", "reflective jacket", "safety jacket", "reflective vest", "work wear", "workwear",
        "occupational",
    ),
    "brick": (
        "cement", "tile", "sealant", "waterproofing", "putty", "floor tile", "wall tile", "adhesive", "glue", "epoxy",
        "fevicol", "silicone sealant", "abrasive", "sandpaper", "sealing", "sanding",
    ),
    "chains": ("metal chain", "snow chain", "chain lock"),
    "package": (
        "packaging", "carton", "corrugated box", "courier bag", "bubble wrap", "packing", "packing tape",
        "packaging material", "shrink wrap", "stretch film", "box", "polybag", "packaging bag",
    ),
    # music
    "guitar": (
        "guitar", "electric guitar", "ukulele", "acoustic guitar", "guitar string", "guitar strap", "guitar stand",
        "guitar bag", "plectrum", "guitar pick", "capo", "bass guitar", "guitar amplifier", "guitar cable",
        "guitar capo", "guitar accessory", "guitar case", "guitar picks", "musical instrument",
    ),
    "banjo": ("banjo", "sitar", "veena", "mandolin", "tanpura"),
    "violin": ("violin", "violin bow", "cello", "sarangi"),
    "musical-keyboard": (
        "musical keyboard", "piano", "harmonium", "midi keyboard", "synthesizer", "digital piano", "keyboard piano",
        "piano keyboard", "casio keyboard", "melodica", "keyboard stand", "midi controller", "electronic keyboard",
        "xylophone", "kalimba", "portable keyboard",
    ),
    "drum": (
        "drum", "drum set", "drumstick", "drum stick", "drum kit", "tabla", "drum pad", "cymbal", "tambourine",
        "snare",
    ),
    "long-drum": ("djembe", "dholak", "bongo", "cajon", "dhol", "mridangam", "conga", "handpan", "tongue drum"),
    "flute": (
        "flute", "bansuri", "recorder flute", "recorder", "clarinet", "shehnai", "harmonica", "mouth organ", "whistle",
        "mouthorgan",
    ),
    "trumpet": ("trumpet", "bugle", "cornet", "trombone"),
    "saxophone": ("saxophone", "sax"),
    "accordion": ("accordion",),
    "maracas": ("maraca", "shaker egg", "rattle", "baby rattle", "percussion", "egg shaker", "rattle toy"),
    "bell": ("ghungroo", "ghanti", "manjira", "puja bell", "singing bowl", "ghungru", "bell"),
    "musical-score": ("music book", "songbook", "sheet music", "metronome", "tuner", "music stand"),
    # food
    "chocolate-bar": (
        "chocolate", "chocolate box", "dark chocolate", "cocoa", "chocolate bar", "chocolates", "cocoa powder",
        "choco",
    ),
    "candy": (
        "candy", "toffee", "sweet", "mukhwas", "lollipop", "chewing gum", "mouth freshener", "jelly", "mithai",
        "candies",
    ),
    "cookie": (
        "biscuit", "cookie", "snack", "energy bar", "protein bar", "namkeen", "snack foods", "wafer", "rusk biscuit",
        "granola", "granola bar",
    ),
    "peanuts": (
        "almond", "dry fruit", "cashew", "peanut", "peanut butter", "pistachio", "walnut", "makhana", "raisin",
        "trail mix", "mixed nut", "badam", "kaju",
    ),
    "sheaf-of-rice": (
        "rice", "atta", "flour", "dal", "pulse", "wheat", "quinoa", "millet", "basmati", "poha", "grain", "rajma",
        "sugar", "jaggery", "besan", "chana",
    ),
    "honey-pot": ("honey", "jam", "syrup", "raw honey", "ghee", "spread"),
    "hot-pepper": (
        "masala", "spice", "chilli", "pickle", "turmeric", "spice mix", "pepper", "achar", "cumin", "garam masala",
        "seasoning",
    ),
    "steaming-bowl": ("noodle", "pasta", "soup", "ramen", "macaroni", "maggi", "vermicelli"),
    "canned-food": ("canned", "sauce", "ketchup", "mayonnaise", "canned food", "wet food", "ready to eat", "gravy"),
    "olive": (
        "olive oil", "cooking oil", "mustard oil", "sunflower oil", "coconut oil edible", "vinegar",
        "apple cider vinegar",
    ),
    "coconut": ("coconut", "coconut oil", "coconut milk", "coconut water"),
    "popcorn": ("popcorn", "popcorn maker"),
    "tropical-drink": ("mocktail", "soda maker", "energy drink", "soda", "soft drink", "electrolyte", "drink"),
    "glass-of-milk": ("milk", "milk powder", "health drink", "milk frother", "frother", "curd", "lassi"),
    "salt": ("salt", "rock salt", "himalayan salt", "black salt"),
    "nesting-dolls": ("doll",),
    "house": ("doll house", "dollhouse"),
}

FALLBACK: Final = "shopping-bags"
