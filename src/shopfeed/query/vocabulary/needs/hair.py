"""Needs of hair on the head, the face and the body: what washes, dries, bends, colours, grows and removes it."""

HAIR = """
eyelash curler, lash serum: lashes point down; sparse lashes
eyebrow trimmer, facial razor, tweezer, threading: parlour threading hurts; unibrow; peach fuzz before makeup; upper
    lip quick; ingrown pluck; moustache girl bullying; eyebrows grow bushy between parlour; pain threading eyebrows
hair remover, painless hair remover, lipstick hair remover, facial hair remover: chin hair pcos; sideburn woman; travel
    quick upper lip; hormone facial hair; threading upper lip hurts; facial hair quick before party; shadow above lip
hair straightener, flat iron, ceramic straightener: curly poker; frizz interview; fringe flick; parlour rebonding
    expensive; ironed hair party; baal sidhe roz; hair frizzy mess before work; curly hair wants straight; straight
    hair interview without parlour; hair puffs up monsoon; hair like lion mane; hair refuses lie flat
straightener brush, straightener comb, straightening brush: frizz quick morning no burn; beginner afraid burn; beard
    straight; thick hair five minutes; comb heat; beard puffs; straighten hair five minutes morning; afraid burning
    hair plates
hair curler, curling tong, rotating curler, automatic curler: flat lifeless hair sangeet; loose waves engagement; curls
    fall hour; burn fingers curls; cordless travel curls; flat hair wants waves party; curls sister wedding; salon
    curls cost too much
heatless curler, curling rod headband, hair roller: overnight curls without damage; sleep curls; bangs volume; retro
    waves; wake up curls; curls without burning hair
hair crimper, volumizer: zigzag hair; thin hair look full; root lift
hot air brush, hair dryer brush, air brush, hair styler: salon blowout home; dry style together; round brush two hands;
    bouncy fringe; flat hair volume office; parlour blow dry home; hair looks flat no volume
hair dryer, blow dryer: early class wet hair; sinus wet hair; long thick hours; monsoon never dries; head bath winter
    office; geele baal subah; wet hair makes sick morning; hair takes hours dry; late class hair wet; sinus from wet
    hair; catch cold from wet hair; leave home dripping hair
diffuser, diffuser dryer: curly dry without frizz; wavy definition
epilator, electric epilator, body hair remover: waxing every month cost; hostel no parlour; ingrown razor; tired waxing
    every month; hair grows back next day shaving; waxing parlour costs; razor bumps after two days
lady shaver, electric shaver women, bikini trimmer: sleeveless sudden plan; bikini line; private trim; underarm quick
    office; sudden plan sleeveless underarms; hair arms quick
hair removal cream, removal cream, hair removal spray: shorts tomorrow legs; back hair husband; period no wax; hair
    legs wear skirt tomorrow; afraid razor cuts legs; hair chest embarrassing; cover arms because hair; bear like chest
    beach
wax heater, wax strip, liposoluble wax, wax powder: waxing at home; arms stubble; parlour shut; sticky honey
electric shaver, shaver, foil shaver: nick cuts; dry shave car; army daily quick; old father hands shake; sensitive
    rash razor; head bald shave; razor cuts neck; shave fast morning; grandfather hands shake shaving
trimmer, beard trimmer, grooming kit, nose trimmer: lockdown haircut; uneven stubble; length settings; chest trim; body
    groom; barber queue sunday; wife says scratchy; cordless travel; ear hair uncle; barber costs too much every month;
    beard grows wild; cut kids hair home; barber far from pg; keep beard short daily; beard scratches wife; look like
    castaway; shabby before interview; clip own hair village
hair clipper, hair trimmer men, baby hair trimmer: cut son hair; bald machine; mundan; fade cut; toddler cries barber;
    barber expensive two boys; cut son hair home; toddler screams barber; barber village closed; mother cuts hair home
razor blade, safety razor, shaving razor: blunt tug; refill costly; close smooth; double edge
shaving foam, shaving cream, shaving brush, shaving gel: soap dries shave; lather rich; father classic; bumps neck
after shave, after shave balm, alum block, phitkari: sting cut; cuts bleed; cool menthol; nick stop; fitkari; skin
    burns after shaving; cuts bleed after razor
beard oil, beard growth oil, beard growth serum, beard kit: patchy cheeks; moustache boy 20; beard dandruff; itchy
    stubble; wedding beard full
shampoo, hair cleanser, sulphate free shampoo: scalp oily next day; hard water fall; coloured fades; keratin after;
    helmet sweat; dry frizzy wash; choti bachchi; hair oily again next day; hair dirty after helmet; hard water ruins
    hair
anti dandruff shampoo, dandruff shampoo: snow blazer; scratching meeting; winter flakes; fungal scalp; white flakes
    black shirt; scalp itches always; snow shoulders; snows blazer; cannot wear black because scalp; scratch scalp
    meeting
anti hairfall shampoo, hair fall control shampoo, onion shampoo: drain full strands; postpartum shedding; typhoid
    shedding; comb full; fistful hair bath
hair conditioner, hair mask, hair spa, keratin mask: knots break; straw bleach; salon spa home; swimming damage;
    ponytail rough
hair serum, heat protection mist, hair spray, anti frizz serum: ironed damage; monsoon puff; shine straight; curls
    define; bun stay hair spray
hair oil, onion oil, bhringraj oil, castor oil: grandma sunday champi; thinning parting; exam stress shedding;
    premature grey; dry scalp; long rapunzel; baalon ki jad; hair falls handfuls; grandmother says oil head; hair comb
    every day; thin plait wants thick; brush full hair; hair was thick before typhoid; rope like braid dream
coconut oil, almond oil, chameli oil, amla oil: kids two plaits; winter oil body before bath; dry ends
hair growth serum, minoxidil, hair growth kit, scalp serum: receding temple; father bald me too; 25 bald fear;
    alopecia; going bald twenty five; hairline moving back; can see scalp mirror; forehead grows bigger every year; cap
    hides head always; barber says thinning
hair fibre, hair building fibre, hairline powder: scalp visible photos; matrimony photo thin; stage light scalp; scalp
    shows photos; hide thin hair wedding; bald spot visible from behind
hair colour, hair dye, root touch up, hair color cream: grey matrimony; burgundy streak; ammonia allergy; uncle
    interview young; beard white; diwali roots; safed baal chhupana; first white hairs showing; look younger hide grey;
    grey roots before wedding; change look colour; twenty eight white strands; kids call uncle; silver strands before
    thirty
henna powder, indigo powder, amla powder, shikakai powder: natural grey; chemical allergy dye; conditioning cool;
    colour grey without chemicals
hair wax, hair gel, pomade, hair clay: spike son; messy textured; gelled wedding; strong hold; hair will not stay
    place; style son hair spikes
dry shampoo, hair perfume: no water day; oily fringe; smoke smell hair; hospital bed hair no wash; no water wash hair;
    hair greasy no time
hair extension, wig, clip in extension, artificial bun: thin plait bride; thin plait longer instantly; alopecia wig;
    want long hair one day; hair too short bun
hair brush, detangling brush, wooden comb, paddle brush: toddler screams combing; curly knot; scalp massage; beard
    pocket; hair pull break; daughter cries when combing; hair full knots; hair breaks because knots; bird nest morning
    hair
scalp massager, head massager, shampoo brush: oil press fingers; tingle relax; headache head; scrub flakes
hair cutting scissors, hair cutting kit, salon cape, thinning scissor: bangs trim; split trim; trim fringe kid home;
    barber start
shower cap, hair cap, hair steamer, heating cap: keep hair dry bath; spa steam; bath without wetting hair
facial hair remover: hair chin woman ashamed; no time parlour upper lip
beard growth oil: beard does not grow cheeks; friends have beard do not; moustache too light
hair mask: hair like straw after colour; hair breaks when combing; hair rough like broom
"""
