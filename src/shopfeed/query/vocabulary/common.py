"""More English words, so that a small catalogue does not take what it never heard for a mistake."""

from shopfeed.query.vocabulary.entries import words

COMMON = words(
    """sole shipping waistband freeze dairy secure shoot maintain heather dive hood package slide remove survival but
    butt distance weigh stitch cracker microfiber holster needle meal charm boost compose intense traction bass
    bullet bell conceal bacon cleanse strike string reload dessert caliber blister stripe mold mould increase
    anodize shake state mix project terrain connect connection millimeter millimetre stain toilet trans composite
    slice bill packet dining toe collagen charge creative floss bolt sold inflate inflation sweatband fried fry
    minimal root toast gaiter retain pewter float rubber organize polar friction chin mitt fixture stone lash mousse
    liter fly shell assist bridge pilates trick shelve create mast cylinder rig cue pristine lean inversion puncture
    transparent horse draft coco christian shave rub chop fringe brow flavour flavor stream pear monkey scar bush
    para pleat hammer format midweight superb athlete optimum strand telescopic insulate jig tow bobber blank
    binding invert chaise prayer moisturize clover chia trigger ballroom shed petrol platter carriage deco burger
    carrot plane instal install carbo reed pregnancy warp tradition retrieve inflated decoy doorway stationary tread
    independent micron heal weatherproof clipboard deform battle paddock crack collage cruise repel transform drain
    boogie extend patent placemat lather cellar coriander wright twilight cheery porthole transition splice boom
    slat shutter soothe petal raise scalp diner scandal cyclone recreation forecast foothill professor hunger flame
    sower coast brie malle freezed cluster sliver clot blot arrow archery baseball bench blend bloom boar boil bone
    border bounce bowl brace branch brave bread breath breeze brick brief broad brush bubble buckle budge bulk bump
    bundle burst butter buzz cabin cage calm camp canal candle cannon capable capital capture career cargo carve
    cast castle casual cattle cave century certify champion channel chapter character chart chase chat chest chief
    chill choke circle circus citizen civil claim clap clay clever cliff climb cloak clone cloud clown coal coin
    colony column command comment commit compact compete complain complex concept concert confirm confuse conquer
    construct consult content contest contract convert copy corner cost cottage count courage court craft crash
    crawl cream credit creek crew crime crisp critic crop cross crowd crown crush cure curl current curve cushion
    custom cute cycle dawn debate debt decade decent deck decline decorate deer defend define degree delay delicate
    delight demand dense deny depth desert deserve destroy detect device devote dial diary diet digital dim direct
    dirt disc dish display divide dock dose dot double dough dozen drag drama draw drift drill drip drum dry dual
    duck dull durable dwell ease echo edge edit educate elastic elect elegant element elite embrace emerge emotion
    employ enable enemy energy engage engine enhance equal equip erase error escape essay evil exam excel excess
    exclude excuse exercise exhibit exit expand expert expire explore export express extract faith fame fantasy farm
    fashion fate fatigue fault feature fence festival fever fiber fiction field fierce film filter finance fitness
    flash fleet flesh flex flip flood flora flour flower fluid flush foam focus fog fold folk fool force foreign
    forest fork formal formula fort fortune forum frame frequent frost fruit fuel function fund fur furnish fuse
    gain gallery game gap gather gauge gear gene genius ghost giant glance glory glove glow goal goat grace grade
    grain grand grape graph grasp grass grave gravity graze grid grill grind grip groom gross ground guard guilt
    gulf habit hail halt harbor hardship harvest haste hatch haul hazard heap hedge heel hero hidden highlight hike
    hint hire hollow honor hook horizon horn horror host hotel hover humor hunt hybrid identity idle ignore illusion
    image impact imply import impose impress impulse inch index infant inform inject injury inner input insect
    inspect inspire instant insult intact intend interior invent invest invite iron island isolate ivory jar jaw
    jewel joke judge jump jungle junior jury kayak kick kit knit knob knock knot label labor ladder lamp lane laptop
    laser launch lava law layer layout league leap lecture legal legend lemon lend length lens lever liberty library
    license lid lime linen link lip liquid load loan lobby lock logic logo loop lotus loyal lunar lung lure magic
    magnet maid mail major mango manual maple marathon march margin marine mask mass master match math matrix mature
    meadow medal media medical melody melt memory mental mentor menu merge merit metal method mild mile military
    milk mill mineral mini minor mint mirror mission mode model modest moist molar monitor monk mood motion motor
    mount mouth mud multiple muscle museum mystery myth nail narrow nasty nation native navy neutral noble noodle
    notch novel nut oak oasis oath object obtain ocean odor offend olive onion opera oppose oral orbit orchid organ
    orient origin outer outfit outlet oval oxygen oyster pace pad paddle paint palace palm panel panic paper parade
    parcel park parrot pastry patch path patrol pattern pause pave peace peach peak peanut pearl pedal peel peer
    penalty pencil pension pepper perform perfume permit phase phrase piano pigeon pile pill pilot pinch pine
    pioneer pipe pirate pitch pivot pizza plain planet plaster plastic plate plaza pledge plot plug plum plump poem
    poet polish polite pond pony pool pop porch portion pose potato pottery pound pour power praise pray preach
    precise predict premise press prestige prevent prey pride priest prime prince print prior prison private probe
    profile profit program progress prompt proof prospect protein protest province pulse pump punch pupil puppet
    purchase pure purse puzzle pyramid quartz quest quilt quiz quota quote rabbit race rack radar radio raft rail
    rainbow rally ramp ranch random rapid rare rate ratio raw razor react rebel recall recipe record recover recruit
    reef reel refer refine reflect reform refresh regard region regret reject relate relay release relief remain
    remedy remote render renew repair report rescue resist resort response restore retail retreat reveal revenge
    reverse review reward rhythm ribbon rice rider rifle rinse ripe rise risk rival river roast robe robot rock
    rocket rod role roll roof rope rose rotate route routine royal ruin rumor rural rush rust sack sacred saddle
    sail salad salmon salon salt sample satin savage savor scale scan scatter scene scent scheme scholar scoop scope
    score scout scrap screen screw scroll scrub sculpt seal seat secret sector seed senior sequence series sermon
    session severe sew shade shadow shaft shallow shark sheep sheer shelter shield shine ship shirt shock shore
    shoulder shout shovel shrimp shrink shrub signal silk silver simmer sing sink sip siren skate skeleton sketch
    skill skull slate slave sleek sleeve sling slope slot snack snake snap soak soap social sock soda soft soil
    solar soldier solid solo solve sonic soul soup source spa spare spark spear species speech spell sphere spice
    spider spike spill spin spine spiral spirit splash spoil sponge sponsor spoon spray spread sprout squad square
    squash squat squeeze stable stack staff stage stair stake stamp staple star starch stare static station statue
    steady steal steam steel steep steer stem stick stiff sting stock stomach stool storm stove strain strap
    strategy straw strength stress stretch stride strip stroke structure studio stunt submit subtle suburb succeed
    sugar suite summit sunrise sunset supper supply supreme surf surge surgeon survey suspect sustain swallow swamp
    swan swap swear sweep sweet swift swing switch sword symbol symptom syrup system tackle tactic tail talent tale
    tank tape target task tattoo tax tea tear tech temple tempo tenant tennis tense tent term test text texture
    theater theft theme theory therapy thermal thigh thorn threat thrill thrive throat throne thumb thunder tide
    tidy tiger tile tilt timber timid tin tip tissue title toad token tomato tone tongue tonic tool torch tornado
    tortoise tour towel tower trace track trade trail trait transfer transit trap trash tray treasure treat tree
    trek tremble trend trial triangle tribe tribute trim trio triple triumph troop trophy tropic truck trumpet trunk
    tube tulip tumble tune tunnel turf turkey turtle tutor twin twist ultra umbrella unable unfair uniform unique
    unit unite unity universe upper upset urge urgent usage utility vacant vacuum vague valid valley value valve
    vanilla vapor variety vary vast vegan vegetable vehicle veil velvet vendor vent venture venue verb verdict verse
    version vessel vest veteran vibrant victim victor video view villa village vine vintage vinyl violet violin
    virtue virus vision vital vitamin vivid vocal voice volcano volume vote voyage wagon waist wallet walnut wander
    warehouse warrant warrior wave wax wealth weapon weave web wedge weed weep weird welfare whale wheat wheel whip
    whirl whisper whistle width willow wind window wine wing winner wire witch witness wizard wolf wool wound wrap
    wreck wrist yacht yard yarn yeast yield yoga zebra zero zinc zone camcorder placard hammock snorkel kayaking
    canoe surfing skiing snowboard hunting lantern bait scuba goggles wetsuit tripod telescope microscope binocular
    softball volleyball lacrosse bowling billiards gymnastics wrestling rugby rowing climbing"""
)
"""Written by us, in no order that matters; they are things and deeds, and say nothing about what is wanted."""
