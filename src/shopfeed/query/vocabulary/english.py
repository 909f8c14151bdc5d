"""Frequent words of conversation that few product names hold, so that they are not taken for misspelt ones."""

from shopfeed.query.vocabulary.entries import words

ENGLISH = words(
    """able about above accept across act action actual add adult afford afraid after again against age ago agree ahead
    allow almost alone along already also although always among amount ancient animal another answer anybody anymore
    anyone anything anyway anywhere apart appear apply appreciate area arm around arrive ask asleep attend aunt
    autumn available avoid awake aware away back bad badly barely basic bear beat beautiful became because become
    been before began begin beginner behind believe belong below bend beside best better between beyond big bit
    blind body bored borrow both bother bought bring broke broken brought build built burn busy call came campus can
    cannot care careful carry catch caught cause celebrate center certain chance change cheap check child choice
    choose city class clean clear close closed closely coach cold college combine come comfort coming common commute
    company compare complete completely concern condition consider constantly contact continue control cook cool
    correct could country couple course cover crazy cut daily damage dark date day days dead deal decide decided
    deep definitely deliver depend describe desire despite detail develop die different difficult dinner dirty
    discover discuss disturb doctor does doing done door doubt down dream drive driving drop during dust each eager
    earlier early easily east easy eat eating effect effort either elderly else empty end enjoy enough ensure enter
    entire especially even evening event ever every everybody everyday everyone everything everywhere exact exactly
    example except exchange excited exist expect expensive experience explain extra extremely eye face fact fail
    fair fairly fall family famous far fast father favourite favorite fear feel feeling feels fell felt few fight
    figure fill final finally find fine finger finish first fit five fix floor flow follow food forever forget form
    forward found free fresh friend friendly front full fully fun funny further future gave general gentle getting
    girl give given gives glad goes going gone good great grew group grow growing grown grows guess guest guide guy
    had hair half hand handle hang happen happens happy hard hardly has hate have having head health hear heard
    hearing heart heat heavy height hello help helpful her here high him his hobby hold holiday home honest hope
    hospital hot hour house how however huge hungry hurry hurt husband idea ideal imagine immediately important
    impossible improve include indoor inside instead interest interested into involve issue join joining journey joy
    just keen keep kept kind kitchen knee knew know known lady lake land large last late lately later laugh lay lazy
    lead leak learn learning least leave leaving left leg less lesson let level lie life lift light likely limit
    line list listen little live lives living local long look lose lost loud love lovely low luck lunch mad main
    make making man manage many mark market married matter maybe mean means meant meet meeting member mess met
    middle might mind minute miss mistake modern moment money month monsoon more morning most mostly move moved
    movie much must myself name nature near nearby nearly necessary neck need needed neighbour neither nervous never
    new news next nice night nobody noise none normal normally north note nothing notice now number obviously
    occasion occasionally odd of offer office often old older once only onto open opinion option ordinary other
    otherwise ought ours outdoor outside over overall own pack page paid pain pair part partner party pass past
    patient pay people perfect perhaps period person personal pick picked picky picture place plan planning play
    played player playing plays please plenty point poor popular possible prefer preferably prefers prepare present
    pretty previous price probably problem process produce proper properly protect proud provide public pull purpose
    push put quality question quick quickly quiet quietly quite rain rains rainy rather reach read ready real really
    reason receive recent recently recommend reduce regular regularly relax remember remind rent repeat replace
    reply require respect rest result retire retired return rich ride right road room rough round rule run running
    sad safe safely said same save saw say says scared school sea search season second see seem seems seen self sell
    send sense sensitive separate serious serve service settle several shall shape share sharp she shift shop short
    should show shy sick side sight sign silent simple simply since single sister sit sits sitting size skin sleep
    sleeping sleeps slightly slim slow slowly small smaller smart smell smile smooth snow some somebody someone
    something sometimes somewhere son soon sore sort sound south space speak special spend spent spot spring stand
    standing start started starting starts stay stays step still stop store story straight strange street strong
    student study studying stuff stupid style such sudden suggest suggestions suit suitable summer sun support
    suppose sure surface surprise sweat sweating sweaty swim take taken takes taking talk tall taste teach teacher
    team tell tells than thank that the their them themselves then there therefore these they thick thin thing think
    third this those though thought three through throughout throw tight time tiny tired today together told
    tomorrow tonight too took top total touch toward town train training travel tried trip trouble true trust try
    trying turn turns twice two type typical ugly uncle under understand until unusual upon use used useful user
    uses usual usually various very visit wait waiting wake walk walking walks wall want wanted wants warm was wash
    waste watch watching way weak wear wearing wears weather week weekend weekly weight welcome well went were west
    wet what whatever when whenever where wherever whether which while white who whole whom whose why wide wife wild
    will willing win winter wise wish with within without woman wonder wondering word work worked working works
    world worn worry worse worst worth would write writing wrong year years yellow yes yesterday yet young younger
    your yourself teeth tooth moving starter allergic crawling teething retiring graduating sneaking bedtime
    backyard rooftop flatmate hostel landlord metro bus subway apartment flat balcony terrace veranda nurse engineer
    lawyer driver farmer artist singer dancer affordable budget rupees hundred thousand lakh crore salary pocket
    bucks maximum minimum exceed exceeding approximately roughly strictly absolutely ideally basically honestly
    currently thanks kindly urgently hopefully anyways okay bhai yaar arre accha sahi theek matlab kya kaise kahan
    kaun konsa kitna bahut thoda zyada jyada jaldi abhi aaj kal ghar bazaar mela gaon shehar pasand pasandida karna
    karne karke karta karti raha rahi rahe hota hoti hote gaya gayi tha thi hoga hogi milega milegi reputable
    renowned ample bunk crossbow boast boasts fond avid taupe approximate gameplay retention situation situations
    pint quart chili stew steak pork beet neckline bridle locate location collect sled sparring casino parka spun
    thrown sent ridge prom tore thorough adhesion neat juggling lack loaf slop harm punk dice purge rely wore prize
    earn june challenge photograph dill hull fillet loader putter golf skort singlet pennant cant shouldnt wont dont
    snickers brownie macaroon cabernet rein barn limb covert flaw hoof sauce ruler colt crucial consistent urban
    select delete insert update table union null script alert admin password hack earth pastel natural honey floral
    assorted sand smoke powder board thread feather latex synthetic fabric bigger larger longer shorter lighter
    cheaper stronger wider thicker thinner softer faster fancy core"""
)
"""Written by us, in no order that matters."""
