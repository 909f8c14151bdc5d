"""Needs of the bathroom and the wash basin: what is fitted there, what drips, and what stands about."""

BATHING = """
towel rack, towel hanger, towel stand: wet towel bed; towels heap door; gile tauliye; nowhere keep towel bathing;
    family four towels; hang towels behind door; hotel like stacked towels; steel rusts towel
towel ring, napkin holder, napkin ring: hand towel near basin; wipe hands after wash; small cloth beside sink; basin ke
    paas tauliya; hand towel falls floor
robe hook, bathroom hook, cloth hanger hook: clothes wet while bathing; hang nightsuit bathroom; clothes flush tank;
    kapde taangne bathroom; bathrobe hang door; loofah hang
bathroom shelf, bathroom rack, bathroom corner shelf: shampoo bottles floor; ledge full bottles; shaving cream
    toothpaste place; bathroom mein jagah; corner unused shower; bottles slip soap; drill not allowed tiles rack; steel
    rack rust bathroom
shower caddy, bathroom organizer, hanging shower: hang bottles from shower; hostel bathroom carry toiletries; shared
    bathroom basket; shampoo within reach shower
bathroom cabinet, mirror cabinet, bathroom storage cabinet: hide toiletries behind mirror; medicines razor child reach;
    basin counter cluttered; mirror plus storage; small bathroom no cupboard
soap dish, soap holder, soap case: soap becomes mush; soap slides sink; sabun pighal; sabun pani mein gal; bar soap
    lasts short; soap carry hostel; rats eat soap
soap dispenser, liquid soap dispenser, soap dispenser pump: everyone touches soap bar; kitchen dish liquid pour; hand
    wash refill packets; hotel style basin; pump broken bottle; foam kids washing; touchless hands dirty kitchen
toothbrush holder, tumbler holder, toothpaste dispenser: brushes touch each other; paste tube squeezed messy; brush
    rakhne ki jagah; cockroach toothbrush; kids waste toothpaste; family brushes basin
toilet paper holder, toilet roll holder, tissue roll holder: roll gets wet; roll falls floor; phone keep toilet; roll
    kept flush tank
bathroom accessories set, bathroom set, bathroom fittings: new flat bathroom empty; renovating washroom; matching
    bathroom look; old fittings rusted; builder gave nothing bathroom
pillar cock, basin tap, wash basin tap: basin wobbly handle; basin nal tapakta; tap too short basin; basin handle
    broke; change old basin faucet; drip drip basin night
bib cock, long body tap, washing machine tap, two way tap: bucket filling outlet; machine bucket same tap; balti bharne
    ki tonti; two outlets one pipe; bathroom nal toot gaya; nal jhad gaya
kitchen tap, sink tap, swan neck tap, sink cock: big cooker not fit under spout; sink faucet turns both sides; kitchen
    nal; taps hits vessel; tall spout wash vessels
basin mixer, single lever tap, hot cold mixer: hot cold one handle; mix geyser water; adjust temperature basin; scald
    hot tap; luxury basin
faucet aerator, tap filter, foam flow tap nozzle: tap splashes clothes; water bill tap; flow too hard splash; sand
    comes from tap; paani uchhalta; save water tap; extend spout child hands
flexible faucet, tap extender, sink faucet sprayer: rinse corners sink; tap does not reach; turn spout direction; spray
    vegetables sink
health faucet, jet spray, toilet jet spray: toilet spray no pressure; jet pipe burst; wash after toilet; jet trigger
    stuck; nappy wash spray; toilet ka spray toota
shower head, overhead shower, rain shower: thin trickle shower; shower holes blocked; hotel shower feel; low overhead
    tank pressure; nahane ka fawwara; limescale shower; bath dribble
hand shower, telephonic shower, shower hose: wash hair seated; bathe grandmother chair; rinse dog bathroom; clean
    bathroom corners spray; plaster leg bath; bathe kid without soap eyes
wash basin, basin, counter top basin: cracked basin; hands wash dining hall; new bathroom vanity; haath dhone jagah;
    small corner washroom
toilet seat cover, western toilet seat, commode seat: lid cracked pinches; lid slams loudly; seat hinge broken; commode
    cover toot; yellowed seat; soft close lid
toilet seat stool, commode stool, toilet foot stool: constipation squat western; cannot squat indian; feet up while
    potty; kabz western toilet
commode chair, raised toilet seat, toilet safety: mother cannot sit low toilet; knee replacement toilet; bedridden
    toilet bedside; grandfather night toilet far; indian toilet knees pain; ghutne mein dard latrine
grab bar, bathroom handle, bath safety handle: father slips bathing; hold getting up toilet; elderly shower support;
    sahara bathroom; after surgery bathroom; grandma nearly fell bathroom
shower stool, bath stool, bathroom stool: cannot stand bath long; sit while bathing; old mother bath sitting; nahane ka
    patla; pregnant bathing; plaster leg bath sit
bath mat, bathroom mat, anti skid bath mat: wet feet out bathroom; slippery tiles bathroom; kid slipped bathtub;
    bathroom bahar pani; step out shower cold; feet leave wet trail; phisal gaye bathroom
shower curtain, bathroom curtain, waterproof curtain: toilet seat wet after shower; dry wet area separate; water sprays
    commode; bathroom poora geela; glass partition costly
bucket, bucket and mug, bathroom bucket set: water supply one hour; store bath water; pour bath; balti toot gayi; pg
    room bathing; clothes soak tub; pocha water carry
water geyser, instant water heater, geyser: fingers freeze dishes january; ice cold tap morning; baby bath winter;
    kitchen sink freezing dishes; thande paani se bartan; hair wash winter scared; old parents cold bath; garam pani
    turant
sink strainer, drain strainer, sink drain: food bits block sink; hair goes down drain; rice clogs sink; jaali sink;
    ring fell down sink; insects climb pipe; bathroom naali jaali
drain cover, floor drain, anti cockroach drain: roaches come up drain; drain smell bathroom night; rats from pipe;
    naali se keede; gutter smell washroom; insects crawl jaali
wall flange, tap flange, pipe cover: ugly hole around pipe; gap around tap wall; cement showing tap; tile cut hides
waste pipe, sink pipe, waste coupling: pipe under basin leaks; water under sink cabinet; neeche se pani tapak; washing
    machine outlet pipe; bottle trap broken
caulking tape, gap sealing tape, sealing strip, waterproof tape: water seeps sink edge; black mould tub edge; gap
    between basin wall; gas stove side gap crumbs; darar pani; wall joint leaks kitchen; pipe crack quick fix
water softener, hard water filter, shower filter: hair fall new city water; skin itchy after bath; bangalore tanker
    water hair; khara pani baal; soap never lathers; geyser coil scale; white flakes water
flush tank, toilet flush, flush valve: flush keeps running; flush weak; flush button stuck; bucket pour after toilet;
    flush se paani nahi
mirror, bathroom mirror, led mirror: shaving cannot see; old mirror black spots; tall mirror bathroom; makeup basin
    light; steam fogs shave; sheesha bathroom ke liye
shaving mirror, magnifying mirror, makeup mirror: eyebrow pluck cannot see; close view chin hair; contact lens put;
    travel mirror hostel; weak eyes makeup
loofah, bath sponge, bath brush, back scrubber: dead skin scrub; reach own back bath; mail nikalna; rough elbows scrub;
    back acne scrub; bathing stone jhaama; soap foam body
"""
