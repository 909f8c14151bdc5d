"""Needs of hands that make: sewing, knitting, drawing, paper, gifts that are wrapped and things that are stuck."""

MAKING = """
double sided tape, mounting tape, nano tape: frame without nail; carpet edge hold; poster peel wall; chipkana dono
    taraf; number plate stick; extension board wall; led strip falling; mirror stick
gap sealing tape, waterproof tape, aluminium tape, leak tape: roof crack drip; tank leak; pipe patch; bucket crack;
    window rain gap; chhat tapak; swimming pool
adhesive tape, cello tape, packing tape, masking tape: parcels return; shifting cartons; paint edges; gift closing;
    label boxes; school chart
grip tape, anti skid tape, edge tape, bat grip: steps slippery; tool handle
washi tape, decorative tape, stickers journal, scrapbook kit: bullet diary; memories trip album; boyfriend handmade;
    pretty notes; photo album own
gift wrapping paper, wrapping paper, ribbon, gift tag: ten presents pack; birthday pack home; shagun tray; newspaper
    wrap cheap; wedding trousseau packing
gift bag, paper bags, carry bag, gift box empty: return favours hold; shop customers; mithai give; hamper own; wedding
    guests; rakhi courier
shagun envelope, envelopes, money envelope, greeting card: wedding cash; 501 rupees; farewell words; thank teacher;
    love note
thank you cards, tags, labels, stickers small business: home baker parcel; order packing; handmade brand; jar labels;
    instagram seller
lace, border lace, saree lace, gota patti: plain saree heavy look; dupatta edge; blouse back; lehenga border; frock
    trim; chunri gota
sequins, beads, rhinestone, mirrors embroidery, pearls: blouse aari work; dress sparkle; phone case decorate; garba
    mirrors; stone stuck off
tassels, latkan, dori, buttons, blouse hook: blouse back hang; kurta buttons broken; shirt button missing; fancy coat;
    lehenga string; bag charm
embroidery thread, embroidery hoop, anchor thread, cross stitch kit: hoop art hobby; kadhai seekhna; retired mother
    busy; name stitch hankie; grandmother stitch; evening calm stitching
knitting wool, yarn, knitting needles, woolen yarn: grandma sweater; nephew cap; winter shawl make; hospital hobby
crochet hook, crochet kit, crochet thread: make plushies; crochet learn youtube; table mats; bag own
macrame cord, jute rope, cotton cord: plant hanger make; wall boho make; rustic wrap; bottles wind; swing repair
sewing thread, needle, sewing kit, needle threader: button popped meeting; hem down; sui mein dhaaga; weak eyes thread;
    hostel stitch; torn pocket
sewing machine, mini sewing machine, hand sewing machine: alter kurtis home; tailor overcharges; boutique start;
    curtains stitch; fashion student; blouse fitting
fabric scissors, scissors, rotary cutter, tailor scissors: cloth frays cut; kapda kaatna; paper blunt scissors; thread
    snip
fabric glue, iron on patch, applique, patches: jeans hole; jacket cool; hem no sewing; school uniform logo; knee tear
zip, zipper, elastic, velcro: pyjama waist loose; bag chain broken; pants chain; stick straps
fabric marker, fabric paint, fabric colours: tshirt own design; tote paint; shoe paint; college fest
resin kit, epoxy resin, resin mould, pigment: varmala preserve; coaster make; keychain names; ocean table; small
    business art; flowers forever
candle making kit, soy wax, wick, candle mould: diwali sell candles; own scented; wax melt; jar pour; home business
soap making kit, soap base, soap mould: natural soap home; gift handmade bath; goat milk bar
jewellery making kit, jewelry making supplies, earring hooks, jump ring: thread earrings; silk bangles make; broken
    necklace hook; sell earrings; beads wire
polymer clay, air dry clay, mould it: miniature food; ganpati make; pottery no kiln; ring dish
acrylic paint, acrylic colours, paint brush set, canvas board: paint weekends; gift own painting; beginner art; wall
    mural; stress painting; rang canvas
watercolour, poster colours, gouache, oil pastels: school art; sunset sketch; drawing exam; smooth blend
canvas, easel, palette knife, stretched canvas: stand painting; big wall own art; artist daughter corner
sketch pencils, charcoal pencils, graphite pencil, sketchbook: portraits shading; nift entrance; doodle travel; gift
    artist
colour pencils, markers, brush pens, alcohol marker: anime drawing; adult mandalas; fashion illustration; bleed through
mechanical pencil, pens, erasable pen, highlighter: lead breaks; neat notes; engineering drawing; exam 3 hours hand;
    ink smudge lefty
correction tape, eraser, sharpener, ruler: wrong ink form; answer sheet mistake; galti mitana; blunt tips
notebook, diary, journal, sketch diary: new year resolutions; gratitude night; poems shayari; office meetings; lock
    secrets
craft paper, origami paper, chart paper, foam sheet, glitter paper: school project tomorrow; model making; cranes fold;
    diwali lantern; teacher board
glue, craft glue, glue gun, glue sticks: project falls apart; ice cream stick house; artificial flower stick; shoe sole
stencil, stamps, punch craft, die cut: letters neat chart; cards handmade; wall pattern paint; borders fancy
quilling kit, diamond painting, paint by numbers, string art: grandma hobby sitting; anxiety evenings; couple activity;
    teen summer; focus calm
photo booth props, party props, bride to be props: bachelorette funny; haldi pictures; birthday selfie; moustache
    sticks; baby shower pictures
bunting, birthday banner, decorative banner, cutout letters: wall words party; retirement office; welcome home
explosion box, memory box, scrapbook album: anniversary handmade; friend leaving memories; boyfriend pictures surprise;
    50th father
laminator sheet, album pages, photo corners, card sleeves: old photos yellowing; certificates protect; recipes splash
dupatta fabric, craft fabric, felt sheet, net fabric: soft toy make; busy book; costume own; hoop back
"""
