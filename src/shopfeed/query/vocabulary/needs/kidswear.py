"""Needs of clothes that babies, girls and boys wear, by their kind."""

KIDSWEAR = """
kid thermal, kid thermal set: school winter uniform inside; toddler kicks blanket; kid winter inside vest; baby kashmir
    trip; thand mein school
kid raincoat: wet uniform school bus; rainy morning kindergarten kid drenched; cartoon rain; bag cover school rain; kg
    baarish; child comes home from school soaked; kids walk school rain; toddler wants play rain
kid swimwear, swimming kit, kid swimming costume: summer camp pool; kid swim lessons dress; daughter pool class; son
    pool cap goggles; toddler first pool; pool says no cotton daughter; kid joining swimming classes needs clothes
baby clothing set, baby set, jabla: newborn hospital set; baby shower gift clothes; six months summer; front open
    newborn; grandparents first gift; muslin newborn; chhathi clothes; namkaran outfit; premature tiny; friend just had
    baby; newborn coming need clothes; pack bag delivery baby; sister delivered boy what take; friend had twins
    visiting hospital; first visit see newborn; just became uncle visiting baby
romper, bodysuit, onesie: diaper change easy; baby tummy exposed; baby photo shoot; sleep baby one piece; monthly
    milestone; t-shirt rides up baby; tic buttons; baby shirt keeps riding up; change nappy fast without undressing;
    onesie sleeping baby
baby frock, cotton frock, frock dress: first birthday girl; baby girl summer; niece six months; annaprashan girl; fairy
    baby girl; garmi baby girl; dress daughter first birthday; little niece pretty clothes
dungaree set, baby dungaree, boy set: toddler boy cute; one year boy outfit; cake smash boy; handsome baby boy; baby
    boy party
t-shirt short set, short set, kid clothing set: toddler daily summer; playschool no uniform; kid grows daily clothes;
    cheap play clothes; holiday kid clothes; park muddy clothes
baby pyjama, pajama pant, baby legging: crawl knees; mosquito bites legs baby; night legs baby; baby bottom stretch
baby bloomer, kid brief, kid panty, training pant: potty training inner; under frock; school toilet inner; diaper off
    summer
kid vest, kid inner wear: under uniform vest; winter inner kid; kid sweat shirt inner; sleeveless inner school
mitten, mitten set, baby glove: nails scratch newborn; baby fingers cold; newborn claws; sucks hand eczema; newborn
    scratches own face; baby nails scratch cheeks
baby cap, cap mitten bootie set: newborn head hospital; baby round head; winter newborn ears; going home newborn; bring
    newborn home january; newborn head stays warm travel; ears baby cold wind
headband, baby headband, kid hair band: bald baby girl; photo newborn girl flower; fringe eyes toddler; birthday girl
    tiara; hairband niece
kid sweater, kid jacket, kid sweatshirt, kid hoodie: kindergarten winter; toddler snow; school blue winter; grandma
    style knit kid winter; kid refuses jacket zip; kid hill trip; child cold school winter; warm clothes kid hill trip
girl dress, kid dress, party wear girl: niece wedding dress; fifth birthday girl; frozen theme birthday; flower girl;
    school party girl; satin bow; barbie theme
kid lehenga choli, girl lehenga: daughter garba; little radha; mama wedding daughter; diwali little girl ethnic; twirl
    toddler ethnic
kid kurta pyjama, kid ethnic set, boy kurta: mundan boy; kanha dress; boy eid; chacha wedding boy; pongal boy; dhoti
    kurta toddler
boy blazer, kid suit, kid tuxedo: boss baby theme; annual host boy; son first birthday royal; ring ceremony nephew
kid bow tie, bow tie kid, suspender kid: gentleman baby; school debate boy; photo prop boy
boy short, boy jean, boy t-shirt, kid jogger: son tears jeans knees; summer camp boy; ten year boy casual; pockets boy;
    growing boy pants short
girl t-shirt, girl top, girl jean, girl short: unicorn top daughter; teen girl casual; daughter twelve picky; tuition
    clothes girl
school uniform, school shirt, school trouser, school tie: white shirt ink; new admission dress; monday dress; belt tie
    school; uniform short legs
kid costume, superhero costume: dress like spiderman; fruit competition; bharat mata; community helper; ramlila
    hanuman; annual day animal; school wants child dressed as vegetable; kid wants spiderman; annual day freedom
    fighter clothes
kid brief: toddler out diapers
"""
