"""Needs of those who make themselves ready: make-up, hair and its machines, skin, scent, nails and beard."""

GROOMING = """
liquid lipstick, matte lipstick, lipstick: colour stays after biryani; lipstick on coffee cup; transfer proof office;
    karwa chauth red pout; dusky skin shade; wedding season long wear; smudge kiss; lehenga maroon pout; college nude
    pout
crayon lipstick, lip crayon, lip liner: lips outline bleed; easy apply no mirror; fuller pout trick
lip gloss, lip tint, tinted lip balm: glassy lips; school girl slight pink; natural pink mother strict; plump shine
lip balm, lip mask, lip scrub, lip sleeping mask: ac office lips flaky; smoker black lips; winter smile hurts; lips
    bleed laugh; kid licks lips; lipstick looks patchy flaky; honth fatna sardi
liquid foundation, matte foundation, foundation: uneven tone photos; acne scars cover party; engagement base; oily
    sweat base; dusky match; face whiter than neck
bb cream, cc cream, tinted moisturiser: light cover daily college; five minutes ready; office no heavy base; sunscreen
    plus cover
compact powder, loose powder, face powder: nose shines noon; oily selfie; handbag touch up; summer bride set
concealer, concealer palette, corrector: exam nights raccoon; newborn mother tired eyes; hickey hide; tattoo hide
    interview; pimple hide date; vitiligo patch
face primer, primer, base primer: pores look big; makeup cracks hours; base slides humid
setting spray, makeup fixer, fixer spray: garba sweat makeup; crying bride makeup; outdoor wedding melt; dewy stays
blush, cheek tint, highlighter, liquid highlighter: flushed cheeks; pale tired face; glow photos cheekbones; glass skin
contour stick, highlighter palette: slim nose look; face look thin photos; double chin hide
eyeshadow palette, eye shadow, glitter eyeshadow: sangeet shimmery lids; halloween look; youtube tutorial colours;
    navratri colourful lids; smoky reception
eyeliner pencil, liquid eyeliner, waterproof eyeliner, gel eyeliner: wing shaky hands; liner smears rain; cat eye;
    coloured lids
kajal, kohl kajal, colossal kajal: eyes look sleepy; kajal spreads panda; bengali big eyes; contact lens safe black;
    office only eye; ankh mein lagana
mascara, curling mascara: short straight lashes; doll eyes; cry proof; lashes clump
false eyelash, magnetic eyelash, eyelash glue: bride lashes; dance stage eyes; glue messy lashes
eyelash curler, lash serum: lashes point down; sparse lashes
eyebrow pencil, eyebrow stamp, brow gel, stencil kit: patchy brows; brow shape both same; thin aunty brows; arch draw
eyebrow trimmer, facial razor, tweezer, threading: parlour threading hurts; unibrow; peach fuzz before makeup; upper
    lip quick; ingrown pluck; moustache girl bullying
hair remover, painless hair remover, lipstick hair remover, facial hair remover: chin hair pcos; sideburn woman; travel
    quick upper lip; hormone facial hair
makeup kit, combo kit, makeup palette: teen first everything; sister tihar gift; learning beautician; bharatanatyam
    stage face; newlywed vanity
makeup brush set, brush set, foundation brush, blending brush: fingers patchy base; blend shadow; beautician course
beauty blender, makeup sponge, powder puff: cake streaks; dab base
makeup remover, micellar water, makeup wipe: slept in makeup pimples; waterproof stuck; bridal night tired remove; kohl
    stains pillow
makeup mirror, led makeup mirror: hostel no light mirror; magnify pluck; vanity bulb
temporary tattoo, tattoo sticker, body tattoo: beach ink no pain; birthday kids ink; mother hates permanent ink; fest
    arm
bindi, velvet bindi, round bindi, stone bindi: maroon dot; saree daily forehead; navratri stone; bengali big red;
    allergic glue forehead
liquid sindoor, sindoor: powder falls nose; maang refill; bride box; married parting daily
mehandi cone, stencil mehndi: karwa eve hands; eid night; bridesmaid hands; easy design beginner hands
alta: bengali bride; classical feet red; durga feet
nail polish, nail enamel, nail lacquer: ring photo hands; pedicure colour; nail biting stop colour; gel look; toes
    sandals; chipped manicure
nail kit, nail art kit, acrylic nail kit, gel nail lamp: salon nails costly; bridal nails; nail extension home;
    stickers dots
press on nail, artificial nail: bitten nails wedding; instant long; guitar player nails
nail clipper, nail cutter, nail file, manicure kit: thick toenail grandfather; rough edges; hangnail; tiny fingers baby
    scissors; jagged snag
cuticle oil, nail strengthener: nails split; brittle dishwater
hair straightener, flat iron, ceramic straightener: curly poker; frizz interview; fringe flick; parlour rebonding
    expensive; ironed hair party; baal sidhe roz
straightener brush, straightener comb, straightening brush: frizz quick morning no burn; beginner afraid burn; beard
    straight; thick hair five minutes; comb heat; beard puffs
hair curler, curling tong, rotating curler, automatic curler: flat lifeless hair sangeet; loose waves engagement; curls
    fall hour; burn fingers curls; cordless travel curls
heatless curler, curling rod headband, hair roller: overnight curls without damage; sleep curls; bangs volume; retro
    waves
hair crimper, volumizer: zigzag hair; thin hair look full; root lift
hot air brush, hair dryer brush, air brush, hair styler: salon blowout home; dry style together; round brush two hands;
    bouncy fringe; flat hair volume office
hair dryer, blow dryer: early class wet hair; sinus wet hair; long thick hours; monsoon never dries; head bath winter
    office; geele baal subah
diffuser, diffuser dryer: curly dry without frizz; wavy definition
epilator, electric epilator, body hair remover: waxing every month cost; hostel no parlour; ingrown razor
lady shaver, electric shaver women, bikini trimmer: sleeveless sudden plan; bikini line; private trim; underarm quick
    office
hair removal cream, removal cream, hair removal spray: shorts tomorrow legs; back hair husband; period no wax
wax heater, wax strip, liposoluble wax, wax powder: waxing at home; arms stubble; parlour shut; sticky honey
electric shaver, shaver, foil shaver: nick cuts; dry shave car; army daily quick; old father hands shake; sensitive
    rash razor; head bald shave
trimmer, beard trimmer, grooming kit, nose trimmer: lockdown haircut; uneven stubble; length settings; chest trim; body
    groom; barber queue sunday; wife says scratchy; cordless travel; ear hair uncle
hair clipper, hair trimmer men, baby hair trimmer: cut son hair; bald machine; mundan; fade cut; toddler cries barber
razor blade, safety razor, shaving razor: blunt tug; refill costly; close smooth; double edge
shaving foam, shaving cream, shaving brush, shaving gel: soap dries shave; lather rich; father classic; bumps neck
after shave, after shave balm, alum block, phitkari: sting cut; cuts bleed; cool menthol; nick stop; fitkari
beard oil, beard growth oil, beard growth serum, beard kit: patchy cheeks; moustache boy 20; beard dandruff; itchy
    stubble; wedding beard full
face wash, men face wash, cleanser: bike pollution face; greasy afternoon; school breakouts; hard water face; face
    sticky commute; coal dust job
oil free moisturiser, gel moisturiser, face moisturizer, day cream: greasy cream face; acne but dry; men light cream;
    dehydrated oily; under makeup
sunscreen, spf sunscreen, sunscreen gel, sunscreen spray: white cast; football noon; scooter hands darker than arms;
    greasy sunscreen; pigmentation doctor said; field sales; melasma; screens light; kaala padna
vitamin c serum, face serum, niacinamide serum: marks remain pimple; dull bride; smoker skin; glow month; even tone;
    beginner serum
hyaluronic acid serum, ceramide cream, barrier cream: skin feels tight; flaky retinol; sensitised red; glass skin
    water; plane dry
retinol serum, anti ageing serum, night cream, anti aging cream: laugh lines; forty five; forehead creases; sagging
    jaw; mother younger; neck lines
under eye cream, eye cream, under eye patch, under eye serum: computer raccoon; hereditary dark; swollen morning; crow
    lines; night shift eyes
acne gel, salicylic acid gel, pimple patch, acne serum: pop overnight; bacne; chin monthly; maskne; teenage son face;
    danedar chehra
blackhead strip, nose strip, blackhead remover, pore cleaner: gritty nose; strawberry nose; dots chin
face scrub, exfoliator, peeling solution: rough bumps; tan face; flaky dull; dead layer
face pack, sheet mask, clay mask, de tan pack: sunday self care; bride countdown; goa blackened; instant event; men
    tan; bridesmaids fun
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
    tattoo dry; pregnant stretch; papdi twacha
hand cream, hand lotion: sanitizer cracked; washing utensils hands; teacher chalk
foot cream, foot mask, foot peel: heel catches bedsheet; sandals ugly heels; barefoot farmer
foot file, callus remover, pedicure tool, pumice stone: salon pedicure costly; heels grey dead layer; hard sole
deodorant, body spray, roll on, antiperspirant: crowded local; nervous sweat interview; teen son smells; yellow armpit
    shirt; black marks shirt; football locker
perfume, eau de parfum, eau de toilette, pocket perfume: first date; compliments office; lasts till evening; luxury
    gift
attar, perfume oil: alcohol free namaz; jummah; oud; itra dadaji
talcum powder, prickly heat powder, dusting powder: may sweat neck; newborn neck folds sweat; boils summer; sticky
    thighs; ghamori pith
shampoo, hair cleanser, sulphate free shampoo: scalp oily next day; hard water fall; coloured fades; keratin after;
    helmet sweat; dry frizzy wash; choti bachchi
anti dandruff shampoo, dandruff shampoo: snow blazer; scratching meeting; winter flakes; fungal scalp
anti hairfall shampoo, hair fall control shampoo, onion shampoo: drain full strands; postpartum shedding; typhoid
    shedding; comb full
hair conditioner, hair mask, hair spa, keratin mask: knots break; straw bleach; salon spa home; swimming damage;
    ponytail rough
hair serum, heat protection mist, hair spray, anti frizz serum: ironed damage; monsoon puff; shine straight; curls
    define; bun stay hair spray
hair oil, onion oil, bhringraj oil, castor oil: grandma sunday champi; thinning parting; exam stress shedding;
    premature grey; dry scalp; long rapunzel; baalon ki jad
coconut oil, almond oil, chameli oil, amla oil: kids two plaits; winter oil body before bath; dry ends
hair growth serum, minoxidil, hair growth kit, scalp serum: receding temple; father bald me too; 25 bald fear; alopecia
hair fibre, hair building fibre, hairline powder: scalp visible photos; matrimony photo thin; stage light scalp
hair colour, hair dye, root touch up, hair color cream: grey matrimony; burgundy streak; ammonia allergy; uncle
    interview young; beard white; diwali roots; safed baal chhupana
henna powder, indigo powder, amla powder, shikakai powder: natural grey; chemical allergy dye; conditioning cool
hair wax, hair gel, pomade, hair clay: spike son; fly bike; messy textured; gelled wedding; strong hold
dry shampoo, hair perfume: no water day; oily fringe; smoke smell hair; hospital bed hair no wash
hair extension, wig, clip in extension, artificial bun: thin plait bride; thin plait longer instantly; alopecia wig
hair brush, detangling brush, wooden comb, paddle brush: toddler screams combing; curly knot; scalp massage; beard
    pocket; hair pull break
scalp massager, head massager, shampoo brush: oil press fingers; tingle relax; headache head; scrub flakes
hair cutting scissors, hair cutting kit, salon cape, thinning scissor: bangs trim; split trim; trim fringe kid home;
    barber start
shower cap, hair cap, hair steamer, heating cap: keep hair dry bath; spa steam
electric toothbrush, powered toothbrush, kid electric toothbrush: braces gums; kid hates brushing; two minutes timer;
    coffee plaque; shaky hands brush; replacement head
toothpaste, whitening toothpaste, sensitive toothpaste, kid toothpaste: smile wedding; kid swallow; gum blood; tea
    brown
tongue cleaner, mouthwash, mouth spray, breath freshener: kiss date; meeting garlic; closed mask breath
dental floss, water flosser, interdental brush: mutton stuck; braces food
denture adhesive, denture cleaner, denture box: dentures slip; dadi teeth glass
massager, body massager, foot massager: anniversary parents tired; standing nurse; cramp calves night
ear cleaner, ear wax tool, otoscope: itchy inside ear; camera wax; bud unsafe
waxing apron, spa set, spa gown, parlour kit, salon bed: start beauty parlour; home salon visits
body bleach, underarm cream, intimate wash, intimate cream: sleeveless dark; inner thigh; itching hygiene; neck collar
    dark
stretch mark cream, bio oil, scar gel: baby belly lines; c section mark; burn mark; teenage thigh lines
body oil, massage oil, ubtan: bride week; winter abhyanga; newborn mother malish
gift set perfume, grooming kit gift, skincare gift, spa gift: sister pamper; teacher thanks pamper hamper; bride hamper
"""
