"""Use case: videos with shop cards between them, when a card is due and good enough."""

from shopfeed.feed.cards import CardKind, ShopCard
from shopfeed.feed.cursor import CursorCodec, Visit
from shopfeed.feed.feed import Feed, FeedPage, Person, PlacedCard, PlacedVideo, upcoming
from shopfeed.feed.matches import Matches
from shopfeed.feed.placing import Placed, Placement, State, UpcomingVideo
from shopfeed.feed.policy import Held, PlacementPolicy, Shown, read_policy
from shopfeed.feed.reviewing import Match, MatchState, read_queue
from shopfeed.feed.shelf import VideoShelf, VideoWeights, text_of_video
from shopfeed.feed.verdicts import Judged, Verdict, Verdicts
from shopfeed.feed.verdicts_sqlite import SqliteVerdicts

__all__ = [
    "CardKind",
    "CursorCodec",
    "Feed",
    "FeedPage",
    "Held",
    "Judged",
    "Match",
    "MatchState",
    "Matches",
    "Person",
    "Placed",
    "PlacedCard",
    "PlacedVideo",
    "Placement",
    "PlacementPolicy",
    "ShopCard",
    "Shown",
    "SqliteVerdicts",
    "State",
    "UpcomingVideo",
    "Verdict",
    "Verdicts",
    "VideoShelf",
    "VideoWeights",
    "Visit",
    "read_policy",
    "read_queue",
    "text_of_video",
    "upcoming",
]
