"""Romanised Hindi of every day and the English that names of products use for it."""

from shopfeed.query.vocabulary.entries import words
from shopfeed.query.vocabulary.hinglish.doing import DOING, DONE, FORMS
from shopfeed.query.vocabulary.hinglish.doing import OTHER_WORDS as _OTHER_WORDS
from shopfeed.query.vocabulary.hinglish.home import HOME
from shopfeed.query.vocabulary.hinglish.living import LIVING
from shopfeed.query.vocabulary.hinglish.saying import PARTICLES as _PARTICLES
from shopfeed.query.vocabulary.hinglish.saying import SAYING
from shopfeed.query.vocabulary.hinglish.wear import WEAR
from shopfeed.query.vocabulary.hinglish.working import WORKING

NAMING = "\n".join((HOME, WEAR, LIVING, WORKING, SAYING, DONE))
"""``english: romanised Hindi words`` of things and what they are like, one English word or phrase a line."""

PARTICLES = words(_PARTICLES)
"""Words that hold a Hindi sentence together and say nothing of goods."""

OTHER_WORDS = words(_OTHER_WORDS)
"""Words that are no forms of what they look like."""

__all__ = ["DOING", "FORMS", "NAMING", "OTHER_WORDS", "PARTICLES"]
