"""The small words that hold a request together: what opens a phrase, what denies, what says nothing of the goods."""

from shopfeed.query.vocabulary.entries import phrases, words

WANTS = words(
    """need want wanna buy get find search show suggest recommend purchase order shop give help require prefer looking
    searching chahiye dikhao dikhado dikha bata batao dedo lena leni kharidna chahie hunting seek seeking wish add
    chahta chahti lao bhejo grab wanting needing buying purchasing finding getting ordering gift recommendation
    suggestion चाहिए दिखाओ दिखाइए खरीदना hunt after browse"""
)
"""Verbs after which the wanted thing stands."""

WANTS_BEFORE = frozenset(
    {
        "chahiye",
        "chahie",
        "dikhao",
        "dikhado",
        "dikha",
        "चाहिए",
        "दिखाओ",
        "दिखाइए",
        "needed",
        "wanted",
        "badalna",
        "badalni",
        "kharidna",
        "kharidni",
        "lena",
        "leni",
    }
)
"""Of those, the ones that follow it."""

DEPENDS = words(
    """with for from in on to of that which who whose where when while because so as like love enjoy adore into at by
    using use is are has have having made include including featuring compatible suitable fit during against without
    under over inside matching since if but am was were will can should would could go play work only hate
    ke_liye wala wale wali jisme crazy obsessed about"""
)
"""Words after which a phrase only says more about the wanted thing."""

BLOCKING = phrases(
    """mother of pearl, hot dog, hot dogs, party animal, bird watching, bird watcher, sports fan, sport fan, big fan,
    huge fan, music fan, die hard fan, fan of, noise cancelling, noise cancellation, noise canceling, noise cancel,
    noise isolation, noise reduction, noise free, cat eye, boat neck, tie dye, hands free, apple cider, vitamin c,
    space saving, space saver, travel size, travel sized, full size, pop up, machine wash, type c, night out, orange
    juice, green tea, black tea, black coffee, white noise, gold plated, first aid, baby steps, man made, red
    chilli, brown rice, black pepper, brown bread, silver jubilee, blue light, golden age, mother board, daily wear,
    office wear, single door, double door, single burner, top load, front load, two wheeler, four wheeler, mama
    earth, pet kam, pet dard, pet mein, pet saaf"""
)
"""Phrases whose words mean nothing alone: no brand, colour or person is read out of them."""

JOINS = frozenset({"and", "or", ",", "&", "/", "ya", "aur", "+", "या", "और"})
STOPS = frozenset({".", "?", "!", ";", ":"})
ARTICLES = frozenset({"a", "an", "some", "any", "another", "new", "koi"})
OPENS_AFTER_FOR = frozenset(
    {"looking", "searching", "search", "hunting", "hunt", "shopping", "look", "shop", "need", "wish"}
)
TRANSPARENT_BEFORE_OF = words(
    """pack set pair box bottle bunch kind type lot piece combo sort jar can tube packet bag couple variety bar style
    range bundle dozen sheet"""
)
"""A pair of jeans is jeans."""

POSTPOSITIONS = (("ke", "liye"), ("के", "लिए"), ("k", "liye"), ("ke", "lie"), ("ke", "lye"))
"""'for', standing after what it rules: ``bachon ke liye``."""

GENITIVES = frozenset({"ka", "ke", "ki", "का", "के", "की"})
"""'of', standing after what owns: ``printer ki syahi`` is the printer's ink."""

DESCRIBES = frozenset({"wala", "wali", "wale", "वाला", "वाली", "वाले"})
"""'Which is so', standing after what it rules: ``padhne wali mez`` is a table to read at."""

SAID_OF = GENITIVES | DESCRIBES | frozenset({"pe", "par", "mein", "se", "ko", "ne", "पर", "में", "से", "को", "ने"})
"""What stands before one of these is not wanted itself: ``bistar pe``, ``printer ki``, ``dhakkan wali``."""

LIKES = frozenset(
    {"like", "love", "enjoy", "adore", "into", "fan", "crazy", "obsessed", "liking", "mad", "passionate", "play"}
)
"""Before an interest."""

QUIET = words(
    """a an the i im i'm me my mine we our us you your he him his she her hers they them their it its this that these
    those some any all each every both few more most much many other another such is am are was were be been being
    do does did doing done have has had having can could will would shall should may might must and or but if then
    than so as of at by for with about into through to from up down in out on off over under again too very just
    also only own same not no nor yes please thanks thank hello hi hey dear sir madam there here where when why how
    what which who whom whose one ones need want wanna buy get find search show suggest recommend purchase order
    shop give help looking searching look like love likes loves prefer something anything thing things stuff product
    products item items option options good available recommendation recommendations suggestion suggestions gift
    gifts gifting present presents ke ki ka ko se mein hai hain ho liye chahiye dikhao wala wale wali aur ya kuch
    koi mujhe mera meri mere apne apni uske unke hum yeh ye wo woh bhi toh to nahi ek i'd i've i'll id ive d ll s t
    re ve don doesn isn don't doesn't isn't let's lets kind type sort really quite actually maybe perhaps ok okay
    well hoping wondering trying try go going goes make makes made making come comes use used using able him come
    really think know tell say see got lot way years year old age aged size colour color coloured colored price
    priced cost costs costing rupees rs inr budget range around because since while during before after until
    without within between among has'nt won't will shall around near best-suited suitable suits suit ideal perfect
    great nice easily easy turning birthday today tomorrow soon urgently asap now currently new brand branded model
    online website amazon app still के लिए की का को से में है चाहिए दिखाओ और या वाला वाली वाले मुझे मेरे मेरी मेरा
    एक जी मिले"""
)
"""Words that search nothing."""

SMALL = words(
    """a an the i me my we us our you your he him his she her they them their it its this that these those am is are was
    were be been do does did has have had will would can could and or but if so as of at by for with to from in on into
    ke ki ka ko se mein hai hain ho"""
)
"""Words that tell nothing of a need, however it is told."""

DENIALS = phrases(
    """not, no, without, except, excluding, other than, anything but, apart from, avoid, avoiding, don't want, dont
    want, do not want, doesn't have, doesnt have, does not have, do not have, don't have, don't like, dont like, do
    not like, doesn't like, doesnt like, does not like, didn't want, don't need, dont need, do not need, doesn't
    need, hate, hates, dislike, dislikes, allergic to, minus, instead of, rather than, not made of, not made from,
    not made with, nothing with, nothing in, nothing made of, never, isn't, isnt, is not, aren't, are not, shouldn't
    be, should not be, shouldn't have, should not have, must not be, must not have, mustn't have, bina, not in, not
    from, not of, not by, nothing from, not with, no to, not any, but not, but no, and not, skip the, none of,
    doesn't use, does not use, not using, can't stand, cannot stand, barring, not a, not an, not the, free from,
    free of, leave out, lacking, exclude, not want, doesn't contain, does not contain, doesn't include, does not
    include, that isn't, isn't made of, without any, no more, any colour but, any color but, anything except,
    anything other than, everything but, everything except, all except, any brand but, any brand except, be it not,
    but without, not something, ain't, doesn't come with, without a, doesn't contain any, nothing, get rid of,
    getting rid of, bored of, over with, no longer want, have enough, has
    enough, already have, already has, already own, already owns, don't show, dont show, do not show, don't show me,
    dont show me, please no, not containing, contains no, has no, have no, with no, having no, keep away from, stay
    away from, not another, bagair, बिना, बगैर"""
)
"""What the words after are not wanted."""

DENIALS_AFTER = phrases(
    """nahi chahiye, nahin chahiye, nahi, nahin, mat dikhana, ke bina, ke alawa, chod kar, chhod ke, chhodkar, na ho,
    nahi hona chahiye, nahi honi chahiye, na chahiye, mat dikhao, ko chhodkar, chhod kar, ke bagair, se alag, na
    hon, नहीं चाहिए, नहीं होना चाहिए, नहीं, मत, के बिना, के बगैर, के अलावा, not wanted, not needed, is a no, are
    a no, not required, not allowed, excluded"""
)
"""What the words before are not wanted."""

NOT_A_DENIAL = words(
    """sure matter problem idea issue worry need only just too very so that more less later bad long doubt one yet
    longer much least below under above over be exceed exceeding hurry fuss nonsense beyond much costing really know
    necessarily quite able looking working available getting find crossing cross break spend pay cost anymore
    factor specific choice enough access interested unnecessary overwhelmingly fit require compromising effort run
    priority concern concerned particularly overly important essential necessary mandatory including intended major
    requirement required needed manufactured meant designed dealbreaker needing break avoidable crucial worried
    fussed fussy picky bothered applicable part deal sold hold sleep wait going wearing expensive costly mind
    preference care limit brainer 1"""
)
"""'not sure', 'no problem', 'not too big' deny nothing."""

ENDS_A_DENIAL = words(
    """, . ; ? ! but for with under below above around in on that which because since as so please budget less upto
    within it i my she he they we at from need want just only between rs ₹ between - is are if when ( )"""
)
JOINS_A_DENIAL = frozenset({"or", "nor", "and", "/", "ya", "&", "aur"})

OPPOSITES = {
    "wire": ("wireless", "cordless", "bluetooth", "tws"),
    "cable": ("wireless", "cordless"),
    "cord": ("wireless", "cordless"),
    "sleeve": ("sleeveless",),
    "sugar": ("sugar free", "sugarless"),
    "heel": ("flat",),
    "frame": ("frameless", "rimless"),
    "strap": ("strapless",),
    "battery": ("battery free", "solar"),
    "lace": ("slip on", "velcro"),
    "laces": ("slip on", "velcro"),
    "sleeves": ("sleeveless",),
}
"""What a title says instead where the denied thing is missing."""
