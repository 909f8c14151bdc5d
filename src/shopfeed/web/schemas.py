"""The wire shapes of the API, as pydantic models; they exist only at the edge and never travel inwards."""

import pickle
from datetime import datetime
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from shopfeed.events import DismissalReason, EventKind


class Wire(BaseModel):
    """What all bodies share: unknown fields are refused, so that a typing mistake is not silently lost."""

    model_config = ConfigDict(extra="forbid")


class QueryIn(BaseModel):
    """What is asked for behind the question mark; the framework asks for its schema with every request."""

    @classmethod
    def model_json_schema(cls, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """As pydantic's, made once: making it takes most of a millisecond. Each call gets a copy of its own."""
        schema: dict[str, Any] = pickle.loads(cls._schema_once(*args, **kwargs))
        return schema

    @classmethod
    @cache
    def _schema_once(cls, *args: Any, **kwargs: Any) -> bytes:
        """Pickled by this very function: a copy is then ten times faster than by ``deepcopy``."""
        return pickle.dumps(super().model_json_schema(*args, **kwargs))


# --- products ---------------------------------------------------------------------------------------------------------


class MoneyOut(BaseModel):
    """An amount in the minor unit of its currency."""

    amount_minor: int
    currency: str


class ProductOut(BaseModel):
    """One product."""

    id: str
    name: str
    brand: str | None
    category: tuple[str, str]
    description: str
    price: MoneyOut | None
    list_price: MoneyOut | None
    rating: float | None
    ratings_count: int
    image: str | None
    link: str | None
    art: str = Field(description="Key of the illustration that stands for the product where it has no image.")
    attributes: dict[str, str]
    added_at: datetime | None
    is_sold_out: bool


class PriceSinceOut(MoneyOut):
    """A price, and when the shop first had it."""

    since: datetime


class ProductDetailOut(ProductOut):
    """One product with what it has cost."""

    revision: int = Field(description="Grows with every change; send it back with a change to be sure of it.")
    price_history: list[PriceSinceOut] = Field(description="Oldest first, the present one last; at most 100.")


class ProductsIn(Wire):
    """Products to keep, each in the wire form of `GET /product/{product_id}` without `art` and `price_history`."""

    products: list[dict[str, Any]] = Field(min_length=1, max_length=1_000)


class RefusedProductOut(BaseModel):
    """A row that cannot be a product."""

    position: int = Field(description="In the list that was sent, from 0.")
    reason: str
    detail: str


class ProductsReportOut(BaseModel):
    """What became of every row: `rows_read == new + changed + unchanged + merged + rows_refused`."""

    rows_read: int
    new: int
    changed: int
    unchanged: int
    merged: int
    rows_refused: int
    refused: list[RefusedProductOut]


class MoneyIn(Wire):
    """An amount in the minor unit of its currency."""

    amount_minor: int = Field(ge=0, le=2**63 - 1)
    currency: str = Field(pattern="^[A-Z]{3}$")


class ProductPatchIn(Wire):
    """What changes; what is left out stays."""

    price: MoneyIn | None = Field(default=None, description="`null` takes the price away.")
    list_price: MoneyIn | None = Field(default=None, description="Kept only where it is above the price.")
    is_sold_out: bool | None = None
    revision: int | None = Field(default=None, description="Only if this is the present one; else 412.")


class SayingOut(BaseModel):
    """What a sentence says, for who words it themselves (docs/api.md#words)."""

    code: str
    values: dict[str, Any] = Field(
        description="Texts, numbers, amounts of money (`{amount_minor, currency}`), and sayings, alone or in a list."
    )


class ReasonOut(BaseModel):
    """Why a product is shown, in plain words, and the fact that it rests on."""

    text: str = Field(description="In the language of `Accept-Language`.")
    saying: SayingOut
    kind: Literal[
        "search", "click", "watch", "like", "save", "cart", "purchase", "video", "popular", "new", "similar",
        "goes_with", "price_drop", "pinned",
    ]  # fmt: skip
    event_id: str | None = Field(
        default=None, description="The event that carried it; DELETE /me/events/{id} forgets it."
    )
    product_id: str | None = Field(default=None, description="The product that the reason speaks of.")
    video_id: str | None = None
    query: str | None = None


class RecommendedOut(ProductOut):
    """A product with the reason for it."""

    reason: ReasonOut


# --- search -----------------------------------------------------------------------------------------------------------


class SearchIn(Wire):
    """What a person asks for."""

    query: str = Field(default="", max_length=5_000, examples=["shoes for my 10-year-old son who likes Captain Comet"])
    limit: int = Field(default=24, ge=1, le=100)
    cursor: str | None = Field(default=None, max_length=2_000, description="`next_cursor` of the page before.")
    sort: Literal["relevance", "price_up", "price_down", "rating", "popular", "newest"] = "relevance"
    filters: dict[str, list[str]] = Field(
        default_factory=dict, description='Chosen facet values by facet name: `{"brand": ["Boomlet"]}`.'
    )
    without: list[str] = Field(default_factory=list, max_length=50, description="Ids of chips that were taken off.")
    is_personal: bool = Field(default=True, description="False: personal taste does not reorder the result.")
    similar_to: str | None = Field(default=None, description="Products like this product, instead of a query.")
    video_id: str | None = Field(default=None, description="Products that fit this video, instead of a query.")
    is_follow_up: bool = Field(
        default=False, description="True: the request continues the last one (“no, for my daughter”)."
    )
    previous_query: str | None = Field(
        default=None,
        max_length=5_000,
        description="The request that this one continues; without it, the last one that is kept.",
    )
    is_exact: bool = Field(
        default=False, description="True: every word is taken as typed, nothing is mended (“search instead for”)."
    )
    explain: bool = Field(default=False, description="Every stage's score beside each product.")
    user_id: str | None = Field(default=None, description="Only for servers (bearer key): who searches.")


class ChipOut(BaseModel):
    """One understood part of a request, that can be taken off."""

    id: str
    kind: str
    label: str


class FacetValueOut(BaseModel):
    """One value of a facet and how many results have it."""

    value: str
    label: str
    count: int
    is_chosen: bool


class FacetOut(BaseModel):
    """A way to narrow the results."""

    name: str
    label: str
    values: list[FacetValueOut]


class FollowUpOptionOut(BaseModel):
    """One tappable answer: searching `query` narrows the request."""

    label: str
    query: str


class FollowUpOut(BaseModel):
    """The one question that splits the results best."""

    facet: Literal["audience", "category", "price", "brand"] = Field(description="Its values are the answers.")
    question: str
    options: list[FollowUpOptionOut]


class RelaxedOut(BaseModel):
    """A wish that nothing fulfils together with the others, and that was let go."""

    kind: str
    label: str


class FoundOut(ProductOut):
    """A product that answers a request."""

    highlights: list[tuple[int, int]] = Field(description="Spans `[start, end)` of `name` that answer the request.")
    stages: dict[str, float] | None = Field(default=None, description="Only with `explain`: the score of every stage.")


class SearchOut(BaseModel):
    """The answer to a request."""

    slate_id: str
    query: str
    total: int
    products: list[FoundOut]
    next_cursor: str | None
    chips: list[ChipOut]
    relaxed: list[RelaxedOut]
    message: str | None = Field(description="One honest sentence when the answer is not quite what was asked for.")
    message_saying: SayingOut | None
    did_you_mean: str | None
    typed_query: str | None = Field(
        default=None, description="The request as typed, where words of it were mended; `is_exact` asks for it instead."
    )
    facets: list[FacetOut]
    follow_up: FollowUpOut | None


class SuggestionOut(BaseModel):
    """One line under the search bar."""

    text: str
    kind: Literal["recent", "type", "popular", "product"]
    product_id: str | None = None
    product: ProductOut | None = Field(
        default=None, description="The product behind `product_id`, to be shown with its picture."
    )
    event_id: str | None = Field(default=None, description="recent only: DELETE /me/events/{id} removes it.")


class SuggestOut(BaseModel):
    """Suggestions, the person's own recent searches first."""

    suggestions: list[SuggestionOut]


# --- videos and the feed ----------------------------------------------------------------------------------------------


class CreatorOut(BaseModel):
    """Who made a video."""

    handle: str
    name: str


class AnchorOut(BaseModel):
    """A way from a video into the shop."""

    label: str
    query: str


class VideoOut(BaseModel):
    """One short vertical video."""

    id: str
    creator: CreatorOut
    caption: str
    hashtags: list[str]
    topics: list[str]
    duration_s: float
    width: int
    height: int
    src: str
    poster: str
    likes: int
    published_at: datetime
    anchor: AnchorOut | None
    is_liked: bool = False
    is_saved: bool = False


class VideoItemOut(BaseModel):
    """A feed item that is a video."""

    kind: Literal["video"] = "video"
    id: str = Field(description="Unique within the feed of one visit; the key of the slide.")
    slate_id: str
    position: int
    propensity: float = Field(description="Probability with which this item stood here, for counterfactual estimates.")
    cursor: str = Field(description="A page asked for with it goes on after this item, whatever stood behind it.")
    video: VideoOut


class ShopCardOut(BaseModel):
    """A feed item that is a shop card."""

    kind: Literal["shop_card"] = "shop_card"
    id: str
    slate_id: str
    position: int
    propensity: float
    cursor: str = Field(description="A page asked for with it goes on after this item.")
    card: Literal["picks", "shelf", "from_video", "goes_with", "new_in", "back_in_price"] = Field(
        description="picks: one product large and two small; the other kinds say what joins the products."
    )
    products: list[RecommendedOut]
    reason: ReasonOut
    query: str | None = Field(description="What “see all matches” searches; null where nothing was searched.")


FeedItemOut = Annotated[VideoItemOut | ShopCardOut, Field(discriminator="kind")]


class FeedOut(BaseModel):
    """A page of the feed."""

    items: list[FeedItemOut]
    next_cursor: str | None


# --- cards for a platform's own feed ----------------------------------------------------------------------------------


class UpcomingVideoIn(Wire):
    """A video of the platform; its words are what products are matched to."""

    id: str = Field(min_length=1, max_length=200)
    caption: str = Field(default="", max_length=5_000)
    hashtags: list[Annotated[str, Field(max_length=200)]] = Field(default_factory=list, max_length=50)
    topics: list[Annotated[str, Field(max_length=200)]] = Field(default_factory=list, max_length=20)
    creator: str | None = Field(default=None, max_length=200, description="Handle, for the reason of a card.")
    duration_s: float | None = Field(default=None, gt=0, le=86_400, description="Counts for the time between cards.")
    is_commerce_suitable: bool | None = Field(
        default=None, description="False: no card next to it. Left out: as known here, else true."
    )
    product_ids: list[Annotated[str, Field(max_length=200)]] = Field(
        default_factory=list, max_length=20, description="What its creator pinned, by ids of the catalogue."
    )


class ShownCardIn(Wire):
    """A card that was shown before."""

    position: int = Field(ge=0, le=1_000_000)
    seconds_ago: float = Field(ge=0, le=10_000_000)
    product_ids: list[Annotated[str, Field(max_length=200)]] = Field(default_factory=list, max_length=10)


class ShownIn(Wire):
    """What the person has seen of this visit."""

    position: int = Field(default=0, ge=0, le=1_000_000, description="Feed items so far, videos and cards.")
    cards: list[ShownCardIn] = Field(default_factory=list, max_length=200, description="In order, the last one last.")
    last_video: UpcomingVideoIn | None = Field(
        default=None, description="The item just before the upcoming ones, where it is a video."
    )


_PLACEMENTS_EXAMPLE = {
    "user_id": "u-1",
    "videos": [
        {"id": "v-9", "caption": "Three changes to my desk", "hashtags": ["desksetup"], "topics": ["desk setup"],
         "creator": "nook", "duration_s": 14.0},
        {"id": "v-10", "caption": "A quiet minute for those we lost", "is_commerce_suitable": False},
        {"id": "v-11", "caption": "Sunday long run", "hashtags": ["running"], "duration_s": 22.0},
    ],
    "shown": {
        "position": 12,
        "cards": [{"position": 3, "seconds_ago": 95.0, "product_ids": ["B07XYZ"]}],
        "last_video": {"id": "v-8", "caption": "My home office tour"},
    },
}  # fmt: skip


class PlacementsIn(Wire):
    """The next videos of a platform's feed, and what was shown before them."""

    user_id: str | None = Field(default=None, max_length=128, description="Only for servers (bearer key): for whom.")
    videos: list[UpcomingVideoIn] = Field(min_length=1, max_length=200)
    shown: ShownIn = Field(default_factory=ShownIn)

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_PLACEMENTS_EXAMPLE]})


class PlacedCardOut(BaseModel):
    """A card and its place; clicks, impressions and dismissals name its slate."""

    slate_id: str
    position: int = Field(description="Among all feed items of the visit, this card and those before it included.")
    after_video_id: str | None = Field(description="null: the item before it is not known.")
    before_video_id: str
    card: Literal["picks", "shelf", "from_video", "goes_with", "new_in", "back_in_price"]
    products: list[RecommendedOut]
    reason: ReasonOut
    query: str | None = Field(description="What “see all matches” searches; null where nothing was searched.")


class HeldOut(BaseModel):
    """A place without a card."""

    position: int
    before_video_id: str
    rule: Literal[
        "first_videos", "gap", "gap_time", "budget", "day", "unsuitable", "last", "purchase", "not_relevant"
    ] = Field(description="The rule that kept a card away.")
    text: str = Field(description="The rule in words.")


class PlacementsOut(BaseModel):
    """One answer for every place before an upcoming video: a card, or why there is none."""

    slate_id: str
    cards: list[PlacedCardOut]
    held: list[HeldOut]


class RecommendOut(BaseModel):
    """A few products for a person, each with its reason."""

    slate_id: str
    products: list[RecommendedOut]
    trace: dict[str, object] | None = Field(default=None, description="Only with `explain`.")


class RelatedOut(BaseModel):
    """What stands below a product."""

    slate_id: str
    similar: list[ProductOut]
    goes_with: list[ProductOut]
    videos: list[VideoOut]


class ProductPageOut(BaseModel):
    """A batch of products, for indexing and for operators."""

    products: list[ProductOut]
    embeddings: list[str | None] | None = Field(
        default=None, description="base64 of float16 little endian, one a product; only with `embeddings=true`."
    )
    next_cursor: str | None


# --- events and the person --------------------------------------------------------------------------------------------


class EventIn(Wire):
    """One fact, as the page or a server reports it."""

    id: str = Field(min_length=1, max_length=64, description="Made by the sender; sending it twice counts once.")
    kind: EventKind
    at: datetime
    product_id: str | None = None
    video_id: str | None = None
    query: str | None = Field(default=None, max_length=500)
    slate_id: str | None = None
    position: int | None = Field(default=None, ge=0)
    value: float | None = Field(
        default=None, ge=0, description="watch: share watched; dwell: seconds; cart and purchase: quantity."
    )
    reason: DismissalReason | None = None


class EventsIn(Wire):
    """A batch of facts."""

    events: list[EventIn] = Field(min_length=1, max_length=500)
    user_id: str | None = Field(default=None, description="Only for servers (bearer key): whose events these are.")


class EventsOut(BaseModel):
    """What was done with a batch; every event is in one of the counts."""

    accepted: int
    duplicates: int
    declined: int = Field(description="Not kept, because the person does not want their doings to be remembered.")


class ClickIn(Wire):
    """A product was opened."""

    product_id: str
    slate_id: str | None = None
    position: int | None = Field(default=None, ge=0)
    id: str | None = Field(default=None, max_length=64, description="Event id; made here where absent.")
    user_id: str | None = Field(default=None, description="Only for servers (bearer key).")


class ClickOut(BaseModel):
    """The click is kept."""

    event_id: str


class EventOut(BaseModel):
    """A kept fact, with the names a person knows it by."""

    id: str
    kind: EventKind
    at: datetime
    text: str = Field(description="The fact in plain words, in the language of `Accept-Language`.")
    product_id: str | None
    video_id: str | None
    query: str | None


class InterestOut(BaseModel):
    """What shopfeed takes the person to be interested in now."""

    label: str
    share: float = Field(description="Share of the person's present interest, 0..1.")
    event_ids: list[str] = Field(description="The facts that it rests on.")


class PersonaOut(BaseModel):
    """A sample person: synthetic."""

    id: str
    name: str
    bio: str
    art: str


class MeOut(BaseModel):
    """Who the page acts for."""

    user_id: str
    persona: PersonaOut | None
    is_personal: bool = Field(description="False: nothing is personalised.")
    has_consented: bool | None = Field(description="null: not asked yet.")
    cart_count: int
    saved_count: int


class PreferencesIn(Wire):
    """What a person decides about personalisation; absent fields stay as they are."""

    is_personal: bool | None = None
    has_consented: bool | None = None


class PersonaIn(Wire):
    """Continue as a sample person (`null`: as oneself)."""

    persona_id: str | None


class PersonasOut(BaseModel):
    """The sample people; empty where the sample is not installed."""

    personas: list[PersonaOut]


class MyDataOut(BaseModel):
    """What shopfeed knows of a person, in plain words."""

    interests: list[InterestOut]
    events: list[EventOut]
    silenced: list[EventOut] = Field(description="Dismissals that hold products or themes back now.")


class SavedOut(BaseModel):
    """What a person saved, newest first."""

    products: list[ProductOut]
    videos: list[VideoOut]


class CartLineOut(BaseModel):
    """One product in the cart."""

    product: ProductOut
    quantity: int


class CartOut(BaseModel):
    """The cart, and what it comes to by currency."""

    lines: list[CartLineOut]
    totals: list[MoneyOut]


class ForgottenOut(BaseModel):
    """How many events were deleted."""

    forgotten: int


# --- operations -------------------------------------------------------------------------------------------------------


class ReadyOut(BaseModel):
    """The server can answer, and from which snapshot."""

    status: Literal["ready"]
    snapshot: str
    products: int
    videos: int
    encoder: str


class HealthOut(BaseModel):
    """The process is alive."""

    status: Literal["ok"] = "ok"


class ProblemOut(BaseModel):
    """An error as RFC 9457 problem details."""

    type: str
    title: str
    status: int
    detail: str
    instance: str | None = None
