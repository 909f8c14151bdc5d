"""Needs of hunger, thirst, taste, fasts and diets: what is eaten and drunk."""

GROCERIES = """
almonds, california almonds, badam: memory sharp child; soaked morning; dimaag tez; pregnant nutrition nuts; skin glow
    nuts; diwali dry boxes
cashew nuts, kaju, roasted cashew: korma gravy creamy; barfi making; guests dry nuts; salted drinks; kaju katli
walnut kernels, walnut, akhrot giri: omega vegetarian; brain shaped nut; brownie nuts; heart cholesterol nuts; joints
    oil nuts
pistachio, roasted pistachio, pista: movie shelled nuts; kulfi topping; whisky salted nuts
mixed nuts, trail mix, mix seeds, dry fruits combo: office evening healthy; sugar craving instead; flight nibble;
    hostel energy; trek handful; new mother laddoo
raisins, kishmish, munakka, dried cranberry: anaemia natural; kheer sweet; constipation soaked; munakka cough; berries
    bake; uti berry
dates, khajur, medjool dates: sehri iftar; sugar replace laddoo; haemoglobin low; ramadan breaking; winter warm sweet;
    labour ninth month
dried figs, anjeer, apricot, prunes: constipation natural; period weakness; prunes stomach; anjeer dudh
chia seeds, flax seeds, pumpkin seeds, sunflower seeds: weight pudding; pcos seeds; omega vegan; salad crunch; hair
    fall eat; detox water seeds; basil falooda sabja
makhana, roasted makhana, fox nut, lotus seeds: diabetic evening crunch; vrat munching; low calorie munch; baby finger
    snack; navratri namkeen; diet chips instead
potato chips, chips, nachos: match night munch; beer side; kids party bowls; cheesy dip; movie crunchy salty; masala
    lays
banana chips, tapioca chips, kerala snacks: kerala friend brings; coconut oil crisp
namkeen, bhujia, mixture, sev: guests arrived chai; drinks chakhna; office drawer hunger; teekha khane; train journey
    munch; poha topping
papad, khakhra, fryums, khichiya: dal chawal crunch; roast microwave; gujarati breakfast dry; thali side; diet thin
    crisp
roasted chana, peanuts, roasted peanuts, soya nuts: gym cheap protein; chana jor; mungfali winter; mess evening;
    village snacks; school protein
biscuits, cookies, cream biscuits: chai dubona; kids tiffin small; 4pm tea; office guests; midnight sweet; hotel room
rusk, khari, toast biscuit: morning tea dunk; sick light; toast chai
cake, muffins, wafer, pie: tiffin sweet bite; no oven sweet; choco layered; journey kids
dark chocolate, chocolate, chocolate bar: period craving; girlfriend angry sweet; exam treat; sugar less bitter; sorry
    sweet; post dinner bite
candy, toffee, lollipop, gummies: school birthday distribute; throat driving; flight ear pop; kids reward; imli khatta
mukhwas, mouth freshener, saunf, supari: after biryani; guests after dinner; muh ki badbu khane; smoker breath;
    digestion sweet; shop counter
churan, digestive candy, aam papad, imli candy, hing goli: gas after eating; khatta meetha childhood; acidity chatpata;
    pregnancy khatta; bus nausea
chikki, gajak, jaggery sweets, laddu: til gud; winter mithai; iron peanut sweet
jaggery, jaggery powder, brown sugar: white sugar quit; chai gud wali; healthy sweetening; dust workers
honey, raw honey, organic honey: morning lemon warm; dry cough; toast natural; baby above one; ayurvedic kadha
stevia, sugar free, sugar substitute: diabetic kheer; father sugar tea; keto sweet; chai without sugar diabetic
muesli, granola, corn flakes, breakfast cereal: no time breakfast; bachelor milk pour; kids bored paratha; office bowl;
    hostel morning; fibre start
oats, rolled oats, masala oats: cholesterol doctor breakfast; weight loss dinner; quick salty bowl; bloating light
quinoa, millet, ragi flour, foxtail millet: diabetic instead rice; gluten problem roti; ragi porridge; bajra winter;
    wheat allergy; pcos grains; bones calcium grain
atta, whole wheat atta, multigrain atta: rotis soft; monthly ration; diabetic roti
gluten free flour, almond flour, besan, maida: celiac child; keto rotis; cake diet
basmati rice, rice, brown rice: biryani long; pulao guests; weight watchers chawal; daily south; idli rice; donation
    anaaj
dal, toor dal, moong dal, urad dal: protein vegetarian daily; khichdi sick; idli batter; dal tadka
chana, rajma, kabuli chana, soya chunks: sunday chawal; veg protein gym; mutton substitute
poha, sabudana, vermicelli, suji: maharashtrian breakfast; ekadashi khichdi; kheer eid; sheer khurma
noodles, instant noodles, korean noodles: midnight hostel; rainy spicy; kdrama ramen; two minutes; after office lazy;
    trek quick
pasta, macaroni, spaghetti: white sauce date; kids birthday cook; italian night; tiffin bored
instant soup, soup: rainy evening bowl; sick throat warm; diet dinner; 5pm office
ready to eat, instant mix, instant idli mix, gulab jamun mix: abroad son food; flight meals; bachelor tired cook; trek
    meals; sudden guests sweet; dosa instant; hostel ghar ka khana; ladakh trip
pickle, mango pickle, chutney: paratha side; hostel food tasteless; dadi ke haath ka achaar; curd rice; abroad miss
    taste
tomato ketchup, mayonnaise, sauce, pasta sauce: samosa dip; burger home; momos red; pizza base; sandwich spread; chilli
    garlic
peanut butter, hazelnut spread, jam, cheese spread: bread bored; gym bulk; kids bread brown; apple dip; roti roll sweet
garam masala, masala, spices, chilli powder, turmeric powder: biryani smell; chicken curry restaurant; chole taste;
    colour red gravy; haldi doodh; new kitchen masale; sabzi feeki
saffron, kesar, cardamom, cinnamon: kheer colour; pregnant milk fair; biryani aroma; elaichi chai; sugar control
    dalchini
oregano, herbs, seasoning, peri peri: pizza sprinkles; fries flavour; garlic bread; pasta dry leaves; popcorn flavour
pink salt, himalayan salt, black salt, rock salt: bp salt; vrat namak; chaas taste; bath soak
olive oil, extra virgin olive oil: salad dressing; heart oil; baby massage
mustard oil, cooking oil, sunflower oil, groundnut oil: bengali fish; puri festival; heart patient fry; achaar dalna;
    kachi ghani; cold pressed lakdi
coconut oil, cold pressed coconut oil, virgin coconut oil: kerala curry; oil pulling; hair cooking
ghee, desi ghee, cow ghee: dal upar; pooja diya; new mother panjiri; baby khichdi; rotis chupadna
apple cider vinegar, vinegar: belly fat drink; salad onion sirka; pcos morning; chinese cook; acne toner
tea, tea leaves, assam tea, tea powder: kadak morning; dudh wali; maa chai strong; chai patti khatam; office pantry;
    assam malty
green tea, tea bags, green tea bags: flat tummy; office light drink; after oily lunch; tea without milk; skin glow
    drink
herbal tea, chamomile tea, tulsi tea, kadha: sleep night drink; period cramps sip; cold immunity; stress calm; gas
    mint; no caffeine; gale ki kharash
tea premix, instant tea, masala chai premix: train hot water chai; no milk office; hotel chai; abroad masala; lemon
    iced
coffee, instant coffee, coffee powder: night study awake; monday sleepy; shift worker; headache without; neend bhagani;
    gym before
filter coffee, ground coffee, coffee beans, arabica: south degree; french press grounds; roast aroma; cafe taste home
health drink, malt drink, protein drink kids, nutrition drink: underweight child; height growing; milk refuse flavour;
    fussy eater nutrition; pregnant powder; old mother weak; chemo drink
hot chocolate, cocoa powder, chocolate syrup: winter movie cup; kids milk; ice cream pour
squash, sharbat, syrup, instant drink: summer guests cool; thandai holi; aam panna; loo garmi
fruit juice, juice, coconut water: patient drink; breakfast kids; vodka mixer; loose motion; party kids drink
soft drink, soda, energy drink, tonic water: house party mixer; exam night can; long drive alert; football after
glucose, ors, electrolyte drink: heat dizzy; loose motion weak; cycling salts; vomiting child; loo lag
protein bar, energy bar, granola bar: skip lunch; gym bag; trek quick; 5 pm hunger diet; cycling bite; flight hunger
whey protein, protein powder: muscle gain skinny; gym after; vegetarian low protein; hair fall protein
baking powder, yeast, vanilla essence, food colour, custard powder: cake not rising; bread dough rise; red velvet;
    icing colours; pizza base rise; jelly kids
milk powder, condensed milk, cheese, tofu: barfi quick; no fridge milk; trek tea milk; pizza topping; vegan paneer;
    kheer thick
popcorn, popcorn kernels, microwave popcorn: netflix night; home theatre
hing, asafoetida, ajwain, jeera, methi: gas dal; tadka smell; stomach ache seeds; jain without garlic; acidity water
tulsi drops, moringa powder, amla, ayurvedic powder: immunity family; winter cold often; hair white eat; triphala
    stomach; ashwagandha stress; vitamin natural
gift hamper, dry fruit gift box, chocolate gift pack: diwali clients; rakhi bhai; boss housewarming; hospital visit;
    bhai dooj sweet
baby snacks, kids snacks, puffs: toddler finger hunger; travel toddler; no salt
"""
