"""Needs of those who make themselves ready: make-up, skin, scent, nails and teeth."""

GROOMING = """
liquid lipstick, matte lipstick, lipstick: colour stays after biryani; lipstick on coffee cup; transfer proof office;
    karwa chauth red pout; dusky skin shade; wedding season long wear; smudge kiss; lehenga maroon pout; college nude
    pout; lip colour gone after eating; lipstick leaves mark cup; lipstick stays whole wedding; colour comes off mask;
    red that survives dinner; lips look lifeless; something bold lips date
crayon lipstick, lip crayon, lip liner: lips outline bleed; easy apply no mirror; fuller pout trick
lip gloss, lip tint, tinted lip balm: glassy lips; school girl slight pink; natural pink mother strict; plump shine
lip balm, lip mask, lip scrub, lip sleeping mask: ac office lips flaky; smoker black lips; winter smile hurts; lips
    bleed laugh; kid licks lips; lipstick looks patchy flaky; honth fatna sardi; lips bleed winter; lips keep peeling;
    child licks lips raw; mouth corners cut cold; smiling hurts lips
liquid foundation, matte foundation, foundation: uneven tone photos; acne scars cover party; engagement base; oily
    sweat base; dusky match; face whiter than neck; skin looks patchy photos; cover acne marks function; even out face
    engagement; skin looks blotchy camera; red patches face cover; face two colours
bb cream, cc cream, tinted moisturiser: light cover daily college; five minutes ready; office no heavy base; sunscreen
    plus cover
compact powder, loose powder, face powder: nose shines noon; oily selfie; handbag touch up; summer bride set; face oily
    lunch; nose shines photos
concealer, concealer palette, corrector: exam nights raccoon; newborn mother tired eyes; hickey hide; tattoo hide
    interview; pimple hide date; vitiligo patch; look like panda after night shifts; hide pimple before date; cover
    dark circles wedding; tired face photos tomorrow; bruise under eye hide; slept two hours look fresh; look ill
    without makeup
face primer, primer, base primer: pores look big; makeup cracks hours; base slides humid
setting spray, makeup fixer, fixer spray: garba sweat makeup; crying bride makeup; outdoor wedding melt; dewy stays;
    makeup melts when dancing; foundation runs heat; makeup slides off evening; cry wedding makeup stays
blush, cheek tint, highlighter, liquid highlighter: flushed cheeks; pale tired face; glow photos cheekbones
contour stick, highlighter palette: slim nose look; face look thin photos; double chin hide
eyeshadow palette, eye shadow, glitter eyeshadow: sangeet shimmery lids; halloween look; youtube tutorial colours;
    navratri colourful lids; smoky reception
eyeliner pencil, liquid eyeliner, waterproof eyeliner, gel eyeliner: wing shaky hands; liner smears rain; cat eye;
    coloured lids
kajal, kohl kajal, colossal kajal: eyes look sleepy; kajal spreads panda; bengali big eyes; contact lens safe black;
    office only eye; ankh mein lagana; make small eyes look big; eyes look dull; eyes look sleepy selfies; eyes
    disappear photos
mascara, curling mascara: short straight lashes; doll eyes; cry proof; lashes clump; lashes too short; eyes look bigger
    without liner
false eyelash, magnetic eyelash, eyelash glue: bride lashes; dance stage eyes; glue messy lashes
eyebrow pencil, eyebrow stamp, brow gel, stencil kit: patchy brows; brow shape both same; thin aunty brows; arch draw;
    eyebrows too thin; gaps eyebrows
makeup kit, combo kit, makeup palette: teen first everything; sister tihar gift; learning beautician; bharatanatyam
    stage face; newlywed vanity; beginner wants everything do face; gift girl who loves dressing up; get ready without
    parlour
makeup brush set, brush set, foundation brush, blending brush: fingers patchy base; blend shadow; beautician course
beauty blender, makeup sponge, powder puff: cake streaks; dab base
makeup remover, micellar water, makeup wipe: slept in makeup pimples; waterproof stuck; bridal night tired remove; kohl
    stains pillow; too tired wash makeup; kajal does not come off; fall asleep painted face; black smudges pillow
makeup mirror, led makeup mirror: hostel no light mirror; magnify pluck; vanity bulb
temporary tattoo, tattoo sticker, body tattoo: beach ink no pain; birthday kids ink; mother hates permanent ink; fest
    arm
bindi, velvet bindi, round bindi, stone bindi: maroon dot; saree daily forehead; navratri stone; bengali big red;
    allergic glue forehead
liquid sindoor, sindoor: powder falls nose; maang refill; bride box; married parting daily
mehandi cone, stencil mehndi: karwa eve hands; eid night; bridesmaid hands; easy design beginner hands; colour hands
    festival; bride hands design night before
alta: bengali bride; classical feet red; durga feet
nail polish, nail enamel, nail lacquer: ring photo hands; pedicure colour; nail biting stop colour; gel look; toes
    sandals; chipped manicure; hands look dull wedding; toes ready sandals; plain fingers next henna
nail kit, nail art kit, acrylic nail kit, gel nail lamp: salon nails costly; bridal nails; nail extension home;
    stickers dots
press on nail, artificial nail: bitten nails wedding; instant long; guitar player nails; bite nails wedding next week;
    want long nails one day
nail clipper, nail cutter, nail file, manicure kit: thick toenail grandfather; rough edges; hangnail; tiny fingers baby
    scissors; jagged snag; toenails too thick cut; baby sharp tiny nails
cuticle oil, nail strengthener: nails split; brittle dishwater
face wash, men face wash, cleanser: bike pollution face; greasy afternoon; school breakouts; hard water face; face
    sticky commute; coal dust job; face greasy after bike ride; pimples from pollution; face feels oily always; face
    oil well noon; face sticky after metro; soap makes face tight; could fry egg forehead
oil free moisturiser, gel moisturiser, face moisturizer, day cream: greasy cream face; acne but dry; men light cream;
    dehydrated oily
sunscreen, spf sunscreen, sunscreen gel, sunscreen spray: white cast; football noon; scooter hands darker than arms;
    greasy sunscreen; pigmentation doctor said; field sales; melasma; screens light; kaala padna; face gets dark sun;
    skin burns playing outside; field job whole day sun; tanned after one day beach; doctor said avoid sun spots; two
    shades darker after cricket camp; face neck different colour; delivery boy face burnt; shoulders red after pool;
    nose peels after beach
vitamin c serum, face serum, niacinamide serum: marks remain pimple; dull bride; smoker skin; glow month; even tone;
    beginner serum; face lost its glow; marks left pimples; look fresh wedding
hyaluronic acid serum, ceramide cream, barrier cream: skin feels tight; flaky retinol; sensitised red; glass skin
    water; plane dry; face feels tight after washing; skin peels ac
retinol serum, anti ageing serum, night cream, anti aging cream: laugh lines; forty five lines mouth; forehead creases;
    sagging jaw; mother younger; neck lines
under eye cream, eye cream, under eye patch, under eye serum: computer raccoon; hereditary dark; swollen morning; crow
    lines; night shift eyes; dark circles from night shift; eyes puffy morning; look tired even after sleep
acne gel, salicylic acid gel, pimple patch, acne serum: pop overnight; bacne; chin monthly; maskne; teenage son face;
    danedar chehra; spots all over teenager chin; pimple came before party; face full pimples; acne will not go; exam
    stress bumps cheeks; face like moon craters; new bump every morning; teenager hides face
blackhead strip, nose strip, blackhead remover, pore cleaner: gritty nose; strawberry nose; dots chin; black dots nose;
    nose feels rough dirty
face scrub, exfoliator, peeling solution: rough bumps; tan face; flaky dull; dead layer
face pack, sheet mask, clay mask, de tan pack: sunday self care; bride countdown; goa blackened; instant event; men
    tan; bridesmaids fun; skin dull before function tomorrow; parlour facial too costly; tan after goa trip
facial kit, bleach cream, face bleach: diwali parlour skip; karwa prep; facial hair lighten; gold glow; mother home
    parlour
ice roller, gua sha, face roller, facial massager: morning bloated face; jaw sculpt; cool puffy; relax face
facial steamer, face steamer: blackheads soften; cold inhale; parlour steam
derma roller, dermaroller: acne pits; beard patches needle; hairline needle
rose water, toner, aloe vera gel: refresh face office; pores tone; after shave soothe; sunburn calm; mix multani; after
    wax
bath soap, soap bar, handmade soap, charcoal soap: sweaty labour; dry itch bath; body acne; sandal grandmother
shower gel, body wash, body scrub, loofah: bathroom slimy soap; hotel feel bath; bumpy arms; chicken skin; fragrance
    bath
body lotion, body butter, cocoa lotion, body milk: snake skin legs; ashy elbows; after bath tight; non sticky summer;
    tattoo dry; pregnant stretch; papdi twacha; skin white scratchy winter; legs look like snake skin; skin itches
    after bath winter; shins look like lizard winter; legs draw white lines when scratched; skin tight after bucket
    bath; geyser water dries skin
hand cream, hand lotion: sanitizer cracked; washing utensils hands; teacher chalk; hands rough from washing dishes;
    knuckles crack cold
foot cream, foot mask, foot peel: heel catches bedsheet; sandals ugly heels; barefoot farmer; heels catch bedsheet;
    cracks feet hurt; ashamed heels sandals; feet split bleed; cracks feet bleed; heels like dry riverbed; socks catch
    heels
foot file, callus remover, pedicure tool, pumice stone: salon pedicure costly; heels grey dead layer; hard sole; hard
    dead skin under feet; heels thick yellow
deodorant, body spray, roll on, antiperspirant: crowded local; nervous sweat interview; teen son smells; yellow armpit
    shirt; black marks shirt; football locker; people move away train; shirt smells afternoon; sweat smell embarrasses
    office; underarm stink after cricket; teenage son smells; colleagues open window near; wet patches under arms;
    stink after two hours; nobody sits near bus
perfume, eau de parfum, eau de toilette, pocket perfume: first date; compliments office; lasts till evening; luxury
    gift; want compliments how smell; smell good first date; scent that stays all day; want her notice how smell;
    people ask what am wearing; smell expensive budget
attar, perfume oil: alcohol free namaz; jummah; oud; itra dadaji
talcum powder, prickly heat powder, dusting powder: may sweat neck; newborn neck folds sweat; boils summer; sticky
    thighs; ghamori pith; back itches from sweat; tiny red bumps from heat
electric toothbrush, powered toothbrush, kid electric toothbrush: braces gums; kid hates brushing; two minutes timer;
    coffee plaque; shaky hands brush; replacement head; child does not brush properly; dentist says brush better; old
    hands cannot brush well
toothpaste, whitening toothpaste, sensitive toothpaste, kid toothpaste: smile wedding; kid swallow; gum blood; tea
    brown; cold water hurts teeth; teeth yellow from tea; gums bleed when brushing; ice cream sends shock teeth; spit
    has blood after brushing; smile embarrassed yellow
tongue cleaner, mouthwash, mouth spray, breath freshener: kiss date; meeting garlic; closed mask breath
dental floss, water flosser, interdental brush: mutton stuck; braces food; food stuck between teeth; meat stuck teeth;
    mutton always gets stuck; toothpick after every meal
denture adhesive, denture cleaner, denture box: dentures slip; dadi teeth glass
massager, body massager, foot massager: anniversary parents tired; standing nurse; cramp calves night
ear cleaner, ear wax tool, otoscope: itchy inside ear; camera wax; bud unsafe; ear feels blocked wax; ear itches inside
waxing apron, spa set, spa gown, parlour kit, salon bed: start beauty parlour; home salon visits
body bleach, underarm cream, intimate wash, intimate cream: sleeveless dark; inner thigh; itching hygiene; neck collar
    dark
stretch mark cream, bio oil, scar gel: baby belly lines; c section mark; burn mark; teenage thigh lines
body oil, massage oil, ubtan: bride week; winter abhyanga; newborn mother malish
gift set perfume, grooming kit gift, skincare gift, spa gift: sister pamper; teacher thanks pamper hamper; bride hamper
liquid eyeliner: cannot draw straight line eyelid; liner smudges when sweating
night cream: lines forehead; look older than age; skin hangs near mouth; lines near eyes mirror; daughter says look
    old; smile leaves creases
anti frizz serum: hair flies everywhere humid
mouthwash: breath smells after onion; mouth stinks before meeting; afraid talk close; boss steps back when speak; cover
    mouth when laughing smell; wife turns away morning; garlic lunch then meeting
water flosser: clean teeth braces
"""
