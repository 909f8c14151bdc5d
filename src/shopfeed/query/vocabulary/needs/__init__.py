"""What people say when they have no word for the thing: needs, chores, pests, weather, ceremonies, ages, in English,
Indian English and Hinglish, and the things that answer them. Every line is ``things: words; words``."""

from shopfeed.query.vocabulary.needs.adorning import ADORNING
from shopfeed.query.vocabulary.needs.animals import ANIMALS
from shopfeed.query.vocabulary.needs.appliances import APPLIANCES
from shopfeed.query.vocabulary.needs.bags import BAGS
from shopfeed.query.vocabulary.needs.bathing import BATHING
from shopfeed.query.vocabulary.needs.body import BODY
from shopfeed.query.vocabulary.needs.children import CHILDREN
from shopfeed.query.vocabulary.needs.cleaning import CLEANING
from shopfeed.query.vocabulary.needs.clothing import CLOTHING
from shopfeed.query.vocabulary.needs.computing import COMPUTING
from shopfeed.query.vocabulary.needs.cooking import COOKING
from shopfeed.query.vocabulary.needs.cooling import COOLING
from shopfeed.query.vocabulary.needs.desk import DESK
from shopfeed.query.vocabulary.needs.device_stories import DEVICE_STORIES
from shopfeed.query.vocabulary.needs.devices import DEVICES
from shopfeed.query.vocabulary.needs.dining import DINING
from shopfeed.query.vocabulary.needs.drive_stories import DRIVE_STORIES
from shopfeed.query.vocabulary.needs.dwelling import DWELLING
from shopfeed.query.vocabulary.needs.electrics import ELECTRICS
from shopfeed.query.vocabulary.needs.feasts import FEASTS
from shopfeed.query.vocabulary.needs.fitness import FITNESS
from shopfeed.query.vocabulary.needs.fixing import FIXING
from shopfeed.query.vocabulary.needs.footwear import FOOTWEAR
from shopfeed.query.vocabulary.needs.furnishing import FURNISHING
from shopfeed.query.vocabulary.needs.furniture import FURNITURE
from shopfeed.query.vocabulary.needs.garments import GARMENTS
from shopfeed.query.vocabulary.needs.going import GOING
from shopfeed.query.vocabulary.needs.groceries import GROCERIES
from shopfeed.query.vocabulary.needs.grooming import GROOMING
from shopfeed.query.vocabulary.needs.growing import GROWING
from shopfeed.query.vocabulary.needs.hair import HAIR
from shopfeed.query.vocabulary.needs.hobbies import HOBBIES
from shopfeed.query.vocabulary.needs.home import HOME
from shopfeed.query.vocabulary.needs.house_stories import HOUSE_STORIES
from shopfeed.query.vocabulary.needs.infants import INFANTS
from shopfeed.query.vocabulary.needs.jewellery import JEWELLERY
from shopfeed.query.vocabulary.needs.keeping import KEEPING
from shopfeed.query.vocabulary.needs.kidswear import KIDSWEAR
from shopfeed.query.vocabulary.needs.kitchen import KITCHEN
from shopfeed.query.vocabulary.needs.laboratory import LABORATORY
from shopfeed.query.vocabulary.needs.looks import LOOKS
from shopfeed.query.vocabulary.needs.making import MAKING
from shopfeed.query.vocabulary.needs.measuring import MEASURING
from shopfeed.query.vocabulary.needs.mobiles import MOBILES
from shopfeed.query.vocabulary.needs.motoring import MOTORING
from shopfeed.query.vocabulary.needs.open_air import OPEN_AIR
from shopfeed.query.vocabulary.needs.pets import PETS
from shopfeed.query.vocabulary.needs.playing import PLAYING
from shopfeed.query.vocabulary.needs.remedies import REMEDIES
from shopfeed.query.vocabulary.needs.riding import RIDING
from shopfeed.query.vocabulary.needs.screens import SCREENS
from shopfeed.query.vocabulary.needs.senses import SENSES
from shopfeed.query.vocabulary.needs.sound import SOUND
from shopfeed.query.vocabulary.needs.sports import SPORTS
from shopfeed.query.vocabulary.needs.supplies import SUPPLIES
from shopfeed.query.vocabulary.needs.sweeping import SWEEPING
from shopfeed.query.vocabulary.needs.trades import TRADES
from shopfeed.query.vocabulary.needs.vehicles import VEHICLES
from shopfeed.query.vocabulary.needs.wellness import WELLNESS
from shopfeed.query.vocabulary.needs.works import WORKS

NEEDS = "\n".join(
    (
        KITCHEN,
        CLEANING,
        HOME,
        BODY,
        CLOTHING,
        GOING,
        DEVICES,
        CHILDREN,
        WORKS,
        FEASTS,
        HOBBIES,
        VEHICLES,
        PETS,
        TRADES,
        WELLNESS,
        LOOKS,
        DWELLING,
        FOOTWEAR,
        GARMENTS,
        KIDSWEAR,
        JEWELLERY,
        BAGS,
        FITNESS,
        SPORTS,
        OPEN_AIR,
        GROOMING,
        REMEDIES,
        SUPPLIES,
        SWEEPING,
        BATHING,
        FURNISHING,
        FURNITURE,
        KEEPING,
        COOKING,
        DINING,
        COOLING,
        APPLIANCES,
        SOUND,
        MOBILES,
        SCREENS,
        COMPUTING,
        DESK,
        HAIR,
        INFANTS,
        PLAYING,
        ANIMALS,
        GROCERIES,
        GROWING,
        ADORNING,
        MAKING,
        MOTORING,
        RIDING,
        MEASURING,
        LABORATORY,
        ELECTRICS,
        FIXING,
        DEVICE_STORIES,
        DRIVE_STORIES,
        HOUSE_STORIES,
    )
)
"""``things: words; words``, one line each: a need is told where all its words are, ``|`` between words of which one is
enough, ``=`` before a word that means itself alone. The first thing is what is meant most often."""

__all__ = ["NEEDS", "SENSES"]
