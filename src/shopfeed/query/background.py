"""What a request names and does not want: a verb, a part, what is owned, what is the matter or is to be done to it."""

from collections.abc import Sequence

from shopfeed.query.glossary import deeds
from shopfeed.query.matching import Match
from shopfeed.query.reading import Reading
from shopfeed.query.vocabulary.entries import words
from shopfeed.query.vocabulary.grammar import DEPENDS, QUIET
from shopfeed.query.wanted import SAID_TO_BE_WANTED, NamedType

_COMES = words("aata ata jam")
"""Flour, or "comes": "bill bahut aata hai"; jam, or "stuck": "mitti jam gayi"."""
_AFTER_A_VERB = words(
    "hai hain h he ho tha thi the raha rahta rehta nahi nahin nhi hi gaya gayi gaye jata jati jaata jaati raha rahi"
)
_BEFORE_COMES = words("nahi nahin nhi nazar samajh")
_DONE_BY = words(
    "to i we you they he she how me us let can cannot cant can't could will would dont don't not wont won't"
)
"""Before a verb that is also a thing's name: "won't let me drill", and before what is done to a thing."""
_FOUND = words("find get see make know tell hear learn teach record watch train cook feed")
"""Of the deeds those that are done to what is wanted: "where to find shoes"."""
_BEFORE_A_THING = words("a an the my our his her their your all this that these those and")
_DEEDS = words(
    """measure strain fix hang open seal check hide cook transfer cool cut clean wash dry keep protect store carry
    remove stop repair sharpen hold polish grow feed count weigh record find make learn teach boil grind crush fold
    organise organize secure stitch sew knit fill inflate tie attach join stick catch kill avoid block get prevent
    save sort arrange decorate brighten warm heat melt mix stir knead peel slice chop fry bake roast brew froth
    chill freeze scrub wipe sweep mop dust unclog drain tighten loosen drill hammer glue tape label shred staple
    print scan type draw sketch trim shave curl straighten remove hide cure treat soothe relieve massage stretch
    lift train walk tame bathe groom trap repel chase guard see hear watch tell know"""
)
"""A request that begins with one of these says what is to be done, and the thing is what it is done to."""
_OWNED = words("my our his her their your mera meri mere apna apni apne hamara hamare")
"""What stands after one of these is there already: "my fridge"."""
_SAYS_OF_IT = 2
"""So many words after a thing say what is the matter with it: "clothes smell damp"."""


def may_be_background(reading: Reading, matches: Sequence[Match], named: NamedType) -> bool:
    """Whether what is named may be what something is the matter with: "my fridge", "clothes smell damp"."""
    if named.sureness == SAID_TO_BE_WANTED or (named.sureness and named.type.is_accessory):
        return False
    if not named.sureness or not _OWNED.isdisjoint(reading.norms[max(0, named.start - 2) : named.start]):
        return True
    if named.start and reading.norm(0) in _DEEDS:
        return True
    known = {at for each in matches for at in range(each.start, each.end)}
    at = named.end
    while at < len(reading) and reading.norm(at) not in DEPENDS and reading.tokens[at].surface[0].isalnum():
        at += 1
    after = [each for each in range(named.end, at) if each not in known and not reading.is_taken[each]]
    said = [each for each in after if reading.norm(each) not in QUIET and not _is_counted(reading, each)]
    return len(said) >= _SAYS_OF_IT


def is_a_verb(reading: Reading, named: Match) -> bool:
    """“Samajh nahi aata” is no flour, “won't let me drill” no machine."""
    word, before = reading.norm(named.start), reading.norm(named.start - 1)
    if word in _COMES:
        return reading.norm(named.end) in _AFTER_A_VERB or before in _BEFORE_COMES
    if word in deeds() and word != reading.tokens[named.start].surface:  # said in Hindi: “bahar phenke” is no throw
        return True
    return (
        word in _DEEDS and named.end - named.start == 1 and before in _DONE_BY and reading.norm(named.start - 2) != ""
    )


def is_done_to(reading: Reading, named: NamedType) -> bool:
    """Whether something is to be done to it: “need to keep cash and phone dry”, “how do i clean ceiling fan wings”."""
    at = named.start - 1
    while reading.norm(at) in _BEFORE_A_THING:
        at -= 1
    for deed in (at, at - 1):  # “keep cash and phone”: another thing may stand between
        if reading.norm(deed) in _DEEDS and reading.norm(deed - 1) in _DONE_BY:
            return reading.norm(deed) not in _FOUND
    return False


def _is_counted(reading: Reading, at: int) -> bool:
    """A number, or what stands after one."""
    return reading.norm(at).isdigit() or reading.norm(at - 1).isdigit()


def is_counted_part(reading: Reading, named: NamedType, all_named: Sequence[NamedType]) -> bool:
    """ "Trolley 4 wheels": what is counted after a thing that is not only says what that one has."""
    return _is_counted(reading, named.start) and any(
        each.end < named.start and not _is_counted(reading, each.start) for each in all_named
    )
