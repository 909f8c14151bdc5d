"""Pictures that people put for a thing, read by the name that Unicode gives them: 👟 is an athletic shoe."""

import unicodedata

_THINGS = (
    "👓👔👕👖👗👘👙👚👛👜👝👞👟👠👡👢👒🎩🎓🎒💍💄💅⌚📱💻⌨🖨📷📹📺📻🔋🔌💡🔦🕯📚📖🖊🖍🎸🎹🥁🎺🎻🏏⚽🏀🏐🎾🏸🚲🛴⛺🧳☂🧸🧩🪁🎈🍼🔪🍴🪑🛋🛏🚿🛁🧼"
    "🪥🧴🧹🧺🪣🔨🔧🪛🔒🔑🌱🪴🧦🧤🧣🧥🥻🩱🩳🥾🥿🕶🩴🎧🎤🎮🛒🧲🪞🪒🧯🕰⏰🖼🧵🧶🥽🥋🛹🛼🥊🎣🏓🏒♟🪀🍫🍪🍵"
)
_BETTER = {
    "☂": "umbrella",
    "🎓": "graduation cap",
    "🎒": "school bag",
    "🍴": "fork and knife",
    "🍵": "tea cup",
    "🌱": "seeds",
    "🪴": "plant pot",
    "🛒": "shopping bag",
    "👠": "high heels",
    "💅": "nail polish",
    "⌨": "keyboard",
    "🎾": "tennis ball",
    "🏸": "badminton racket",
    "🥾": "hiking boots",
    "👚": "women top",
    "🖼": "photo frame",
    "🧥": "jacket",
    "♟": "chess",
    "⚽": "football",
    "🩴": "slippers",
    "🛋": "sofa",
    "🔒": "lock",
    "🔌": "charger",
    "🧴": "lotion",
    "🧺": "laundry basket",
    "🏓": "table tennis bat",
}
_NAMES = {each: _BETTER.get(each) or unicodedata.name(each, "").casefold() for each in _THINGS}


def named_in(text: str) -> str:
    """The words for the pictures of things in the text, each once; empty where it has none."""
    return " ".join(dict.fromkeys(_NAMES[each] for each in text if each in _NAMES))
