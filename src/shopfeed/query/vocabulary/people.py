"""For whom things are bought: relations, genders and ages of life, English, Hinglish and Hindi, and the animals."""

from collections.abc import Mapping

from shopfeed.query.intent import Audience
from shopfeed.query.vocabulary.entries import phrases

_ADULT_MAN = Audience(gender="male", band="adults")
_ADULT_WOMAN = Audience(gender="female", band="adults")
_BOY = Audience(gender="male", band="kids")
_GIRL = Audience(gender="female", band="kids")
_CHILD = Audience(band="kids")
_BABY = Audience(band="baby")
_TEEN = Audience(band="teens")
_SENIOR = Audience(band="seniors")


def _relation(name: str, like: Audience) -> Audience:
    return Audience(relation=name) | like


_WRITTEN: tuple[tuple[Audience, str], ...] = (
    (_relation("son", _BOY), "son, beta, bete, laadla, ladla, ladka mera, little boy of mine, बेटा, बेटे"),
    (_relation("daughter", _GIRL), "daughter, beti, bitiya, laadli, ladli, little princess, बेटी"),
    (_relation("nephew", _BOY), "nephew, bhatija, bhanja, भतीजे, भांजे"),
    (_relation("niece", _GIRL), "niece, bhatiji, bhanji, भतीजी, भांजी"),
    (_relation("grandson", _BOY), "grandson, pota"),
    (_relation("granddaughter", _GIRL), "granddaughter, grand daughter, poti"),
    (_relation("grandchild", _CHILD), "grandchild, grandchildren, grandkid, grand kid"),
    (_relation("mother", _ADULT_WOMAN), """mother, mom, mum, mummy, mama, maa, ma, mumma, mommy, amma, माँ, मां, मम्मी"""),
    (_relation("father", _ADULT_MAN), "father, dad, daddy, papa, pitaji, appa, पापा, पिता"),
    (_relation("parents", Audience(band="adults")), "parents, mom and dad, mummy papa, in laws, inlaws"),
    (_relation("husband", _ADULT_MAN), "husband, hubby, hubbie, pati, patidev, mister, पति"),
    (_relation("wife", _ADULT_WOMAN), "wife, wifey, missus, biwi, biwiji, patni, gharwali, पत्नी"),
    (_relation("boyfriend", _ADULT_MAN), "boyfriend, bf, fiance, groom"),
    (_relation("girlfriend", _ADULT_WOMAN), "girlfriend, gf, fiancee, bride"),
    (
        _relation("grandmother", Audience(gender="female", band="seniors")),
        """grandmother, grandma, granny, nani, dadi, grand mother, nanny ji, दादी, नानी""",
    ),
    (
        _relation("grandfather", Audience(gender="male", band="seniors")),
        """grandfather, grandpa, grandad, granddad, dadaji, nanaji, grand father, dada ji, nana ji, दादा, नाना""",
    ),
    (_relation("grandparents", _SENIOR), "grandparents"),
    (_relation("brother", Audience(gender="male")), "brother, bro, bhai, bhaiya, भाई"),
    (_relation("sister", Audience(gender="female")), "sister, sis, didi, behen, bahan, behan, बहन, दीदी"),
    (_relation("sister-in-law", _ADULT_WOMAN), "sister in law, bhabhi, भाभी"),
    (_relation("brother-in-law", _ADULT_MAN), "brother in law, jija, jijaji"),
    (_relation("mother-in-law", _ADULT_WOMAN), "mother in law, saas, सास"),
    (_relation("father-in-law", _ADULT_MAN), "father in law, sasur"),
    (_relation("uncle", _ADULT_MAN), "uncle, chacha, mamaji"),
    (_relation("aunt", _ADULT_WOMAN), "aunt, aunty, auntie, chachi, masi, mausi, bua"),
    (_relation("cousin", Audience()), "cousin"),
    (_relation("friend", Audience()), "friend, best friend, bestie, bff, dost, buddy, roommate, दोस्त"),
    (_relation("colleague", Audience(band="adults")), "colleague, coworker, co worker, office colleague"),
    (_relation("boss", Audience(band="adults")), "boss, manager"),
    (_relation("teacher", Audience(band="adults")), "teacher"),
    (_relation("couple", Audience(band="adults")), "couple, newlyweds, newlywed"),
    (
        _ADULT_MAN,
        """men, man, gents, gent, male, guy, gentleman, gentlemen, guy friend, purush, mard, mardon, mardana,
        aadmi, पुरुष, पुरुषों, आदमी""",
    ),
    (
        _ADULT_WOMAN,
        """women, woman, ladies, lady, madam, female, mahila, aurat, auraton, mahilaon, महिला, महिलाओं, औरत, औरतों""",
    ),
    (
        _BOY,
        """boy, boys, little boy, munna, chhotu, ladka, ladke, ladko, ladkon, chhota ladka, लड़का, लड़के,
        लड़कों""",
    ),
    (
        _GIRL,
        """girl, girls, little girl, munni, guddi, ladki, ladkiyon, ladkiyo, princess girl, bachi, bacchi, bachchi,
        लड़की, लड़कियों""",
    ),
    (Audience(gender="male"), "for him"),
    (Audience(gender="female"), "for her"),
    (Audience(gender="male", band="baby"), "baby boy, babyboy, infant boy, newborn boy, toddler boy"),
    (Audience(gender="female", band="baby"), "baby girl, babygirl, infant girl, newborn girl, toddler girl"),
    (Audience(gender="male", band="teens"), "teen boy, teenage boy, teenager boy, teenage son"),
    (Audience(gender="female", band="teens"), "teen girl, teenage girl, teenager girl, teenage daughter"),
    (Audience(gender="male", band="teens", relation="son"), "teenage son, teen son, teenager son"),
    (
        Audience(gender="female", band="teens", relation="daughter"),
        "teenage daughter, teen daughter, teenager daughter",
    ),
    (Audience(gender="female", band="adults"), "college girl, working woman, pregnant woman, pregnant lady"),
    (Audience(gender="male", band="adults"), "college boy, young man"),
    (
        _CHILD,
        """kid, kids, child, children, kiddo, bachcha, bachche, bache, bacche, bachcho, bachchon, bachon, baccho,
        bacchon, bacha, bachhe, little one, youngster, preschooler, schoolkid, बच्चा, बच्चे, बच्चों""",
    ),
    (_BABY, """baby, babies, infant, newborn, toddler, new born, shishu, chhote bachche, शिशु, नवजात"""),
    (_TEEN, "teen, teenager, teenage, adolescent, teens"),
    (Audience(band="adults"), "adult, adults, grown up, grown ups"),
    (
        _SENIOR,
        """senior citizen, elderly, old people, old age, elder, old person, buzurg, bujurg, buzurgon,
        bujurgon, boodhe log, elderly person, senior, बुजुर्ग, बुजुर्गों, बुज़ुर्ग""",
    ),
    (
        Audience(animal="dog"),
        """dog, puppy, puppies, doggy, pup, labrador, kutta, kutte, kutton, german shepherd, golden retriever, doggo,
        कुत्ते""",
    ),
    (Audience(animal="cat"), "cat, kitten, kitty, billi, persian cat, बिल्ली"),
    (Audience(animal="bird"), "bird, parrot, budgie, lovebird"),
    (Audience(animal="fish"), "goldfish, guppy, betta fish"),
    (Audience(animal="rabbit"), "rabbit, bunny, hamster, guinea pig"),
    (Audience(animal="pet"), "pet, pets, furry friend, पालतू"),
)

PEOPLE: Mapping[str, Audience] = {word: who for who, words in _WRITTEN for word in phrases(words)}
"""Word -> who is meant."""
