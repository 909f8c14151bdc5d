"""Settings -> Services: the only file that names adapters."""

import logging
import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import numpy as np
from threadpoolctl import threadpool_limits

from shopfeed.catalogue import ProductStore
from shopfeed.catalogue.sqlite import SqliteProductStore
from shopfeed.context import Kinds, PersonRequest, Taste, read_taste
from shopfeed.encoding import CachedEncoder, Encoder, open_needs_encoder
from shopfeed.encoding.hashing import HashingEncoder
from shopfeed.encoding.manifest import read_manifest
from shopfeed.encoding.weights import resolve
from shopfeed.errors import InvalidSetting, SnapshotMismatch, Unavailable
from shopfeed.events import EventLog, Numbered, NumberedTail, Tail, popular_searches, utc_now
from shopfeed.events.sqlite import SqliteEventLog
from shopfeed.feed import CursorCodec, Feed, Matches, SqliteVerdicts, Verdicts, VideoShelf, VideoWeights, read_policy
from shopfeed.folding import Folding, index_command
from shopfeed.index import Columns, Rows, Snapshot, built_version, check_snapshot, current_version, load_snapshot
from shopfeed.index.current import Current
from shopfeed.index.embeddings import Embeddings
from shopfeed.index.faiss import use_threads
from shopfeed.index.living import Living, living
from shopfeed.index.living_watch import LivingWatch
from shopfeed.index.manifest import Manifest
from shopfeed.index.snapshot import remove_old_snapshots
from shopfeed.leases import FolderLease, Lease
from shopfeed.migrating import Home
from shopfeed.observe import SlateLog, SqliteSlateLog
from shopfeed.parts import best_of, parser_of, snapshot_answers, snapshot_parts
from shopfeed.personas import Persona, read_personas
from shopfeed.pipeline import Pipeline, Stage
from shopfeed.query import RuleParser, Said, new_brands, said_by
from shopfeed.ranking.diversity import InterestTurns
from shopfeed.ranking.filters import InStock, NothingDismissed, NothingKnown, NothingSilenced, NotTooOften
from shopfeed.ranking.learned import RankerWeights
from shopfeed.ranking.linear import LinearRanker, Relevance
from shopfeed.recommend import NeededBeside, Recommender, RuleBook, SeedRule
from shopfeed.recommend.beside import FoundBeside, companions_file
from shopfeed.recommend.models import Models, folder_of, open_models
from shopfeed.recommend.reasons import VideoTitles
from shopfeed.retrieval.co_engaged import Counting
from shopfeed.retrieval.following import Following
from shopfeed.retrieval.goes_with import Beside, Companions, GoesWith
from shopfeed.retrieval.interests import Answers, NearInterests, NearVideo, SearchAnswers
from shopfeed.retrieval.popular import FromCategories, newest
from shopfeed.search import SECOND_STAGE, SearchService
from shopfeed.settings import Settings, environment_of
from shopfeed.sharing import Fetcher, SharedSnapshots
from shopfeed.sign_in import Verifier
from shopfeed.suggest import Suggester
from shopfeed.videos import VideoStore
from shopfeed.videos.sqlite import SqliteVideoStore

if TYPE_CHECKING:
    from shopfeed.firestore import Firestore

_log = logging.getLogger(__name__)

HASHING = "hashing"
"""Setting of the encoder that needs no weights."""
TASTE = "taste.toml"
"""In the data folder: what events are worth, as it was learned."""
RULES = "rules.toml"
"""File of the operators' rules in the data folder."""
_LOOK_AWAY_S = 2.0
"""How often a log on another machine is asked what others did."""

Progress = Callable[[str], None]

__all__ = ["Served", "Services", "build_services", "remove_old_snapshots", "utc_now"]


@dataclass(frozen=True, kw_only=True)
class Served:
    """What is made anew for every snapshot."""

    snapshot: Snapshot
    search: SearchService
    suggester: Suggester
    living: Living
    parser: RuleParser
    """Knows the words of the catalogue as the snapshot was built."""
    beside: FoundBeside

    def grown(self, snapshot: Snapshot) -> "Served":
        """The same of ``snapshot``, which is this one's with rows added; nothing that was there is read again."""
        columns = snapshot.columns
        codes = columns.brand[columns.built :].tolist()
        brands = new_brands(self.parser.lexicon, (columns.brands[code] for code in codes if code >= 0))
        return replace(
            self,
            snapshot=snapshot,
            search=self.search.grown(snapshot, self.parser.knowing(brands)),
            suggester=self.suggester.grown(snapshot),
        )


@dataclass(frozen=True, kw_only=True)
class Services:
    """All that the edges need, wired."""

    settings: Settings
    products: ProductStore
    videos: VideoStore
    events: EventLog
    slates: SlateLog
    encoder: CachedEncoder
    current: Current[Served]
    living: LivingWatch
    folding: Folding
    models: Models
    second_stage: Current[RankerWeights]
    """Of searches, where one was learned; else the weighted sum ranks."""
    company: Following
    """What others do, as it is counted."""
    shelf: VideoShelf
    recommender: Recommender
    beside: NeededBeside
    feed: Feed
    cursors: CursorCodec
    personas: dict[str, Persona]
    secret_key: str
    now: Callable[[], datetime]
    new_id: Callable[[str], str]
    """A fresh id that begins with the given letters."""
    executor: ThreadPoolExecutor
    fetcher: Fetcher | None
    """Fetches what is published for all servers, where they share snapshots."""
    sign_in: Verifier | None
    """Says who signed in; ``None`` where nobody does."""

    def watch(self) -> None:
        """Swap to newer snapshots and models in the background until ``close``."""
        for each in (self.current, self.models.sequence, self.models.ranker, self.second_stage):
            each.watch(self.settings.swap_check_s)
        self.living.watch()
        self.company.watch()
        if self.fetcher is not None:
            self.fetcher.watch(self.settings.snapshots_check_s)

    def close(self) -> None:
        """Keep what is waiting and let go."""
        for each in (self.current, self.models.sequence, self.models.ranker, self.second_stage):
            each.stop()
        self.living.stop()
        self.company.close()
        self.folding.stop()
        if self.fetcher is not None:
            self.fetcher.stop()
        self.executor.shutdown(wait=False)
        self.feed.matches.verdicts.close()
        self.slates.close()
        self.events.close()
        self.videos.close()
        self.products.close()


def snapshots_dir(settings: Settings) -> Path:
    """Where snapshots are."""
    return settings.data_dir / "snapshots"


def open_products(settings: Settings) -> ProductStore:
    """The store of products."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    if settings.store == "firestore":
        firestore = _open_firestore(settings)
        from shopfeed.catalogue.firestore import FirestoreProductStore

        return FirestoreProductStore(firestore)
    return SqliteProductStore(settings.data_dir / "products.sqlite")


def open_videos(settings: Settings) -> VideoStore:
    """The store of videos."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    if settings.store == "firestore":
        firestore = _open_firestore(settings)
        from shopfeed.videos.firestore import FirestoreVideoStore

        return FirestoreVideoStore(firestore)
    return SqliteVideoStore(settings.data_dir / "videos.sqlite")


def open_events(settings: Settings) -> EventLog:
    """The log of events."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    if settings.store == "firestore":
        firestore = _open_firestore(settings)
        from shopfeed.events.firestore import FirestoreEventLog

        return FirestoreEventLog(firestore, days=settings.firestore_event_days)
    return SqliteEventLog(settings.data_dir / "events.sqlite")


def open_tail(settings: Settings, events: EventLog) -> Tail:
    """What follows ``events``, the log of these settings, over all users."""
    if isinstance(events, SqliteEventLog):
        return NumberedTail(events)
    firestore = _open_firestore(settings)
    from shopfeed.events.firestore_tail import FirestoreTail

    return FirestoreTail(firestore, kinds=Counting().strengths)


def open_slates(settings: Settings) -> SlateLog:
    """The log of what was served."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    if settings.store == "firestore":
        firestore = _open_firestore(settings)
        from shopfeed.observe.firestore import FirestoreSlateLog

        return FirestoreSlateLog(firestore, days=settings.firestore_slate_days)
    return SqliteSlateLog(settings.data_dir / "slates.sqlite")


def open_verdicts(settings: Settings) -> Verdicts:
    """What operators said of products that match videos."""
    if settings.store == "firestore":
        firestore = _open_firestore(settings)
        from shopfeed.feed.verdicts_firestore import FirestoreVerdicts

        return FirestoreVerdicts(firestore)
    return SqliteVerdicts(settings.data_dir / "matches.sqlite")


def open_home(settings: Settings) -> Home:
    """All that is kept, for moving house."""
    return Home(products=open_products(settings), videos=open_videos(settings), events=open_events(settings))


def _open_firestore(settings: Settings) -> "Firestore":
    """A connection of its own, to be closed with what uses it. Its library is slow to import and an extra."""
    try:
        from shopfeed.firestore import Firestore
    except ModuleNotFoundError as error:
        raise InvalidSetting("SHOPFEED_STORE=firestore needs more: pip install 'shopfeed[firestore]'") from error
    key_file = settings.firestore_credentials
    return Firestore(settings.firestore_project or "", credentials_file=Path(key_file) if key_file else None)


def _open_sign_in(settings: Settings) -> Verifier | None:
    if settings.firebase_auth_project is None:
        return None
    try:
        from shopfeed.sign_in.firebase import FirebaseVerifier
    except ModuleNotFoundError as error:
        raise InvalidSetting("SHOPFEED_FIREBASE_AUTH_PROJECT needs more: pip install 'shopfeed[auth]'") from error
    return FirebaseVerifier(settings.firebase_auth_project)


def open_encoder(settings: Settings, *, threads: int = 1, progress: Progress = lambda _what: None) -> Encoder:
    """The encoder that ``settings.encoder`` names; the first time its weights are fetched and built."""
    if settings.encoder == HASHING:
        return HashingEncoder()
    # Only now: ONNX Runtime starts threads when it is imported, and a process that then forks cannot end in peace.
    from shopfeed.encoding.onnx import OnnxEncoder

    return OnnxEncoder(resolve(settings.encoder, settings.data_dir, progress=progress), threads=threads)


def check_current_snapshot(settings: Settings) -> Manifest:
    """The manifest of the snapshot that would be served. Raises ``SnapshotMismatch`` naming what does not fit.

    It opens neither the encoder nor the index: their threads would not survive the fork into the server's processes.
    """
    root = snapshots_dir(settings)
    version = current_version(root)
    if version is None:
        raise SnapshotMismatch(f"there is no snapshot in {root}: run 'shopfeed index'")
    encoder_id, dim = read_encoder(settings)
    return check_snapshot(root / version, encoder_id=encoder_id, dim=dim)


def read_encoder(settings: Settings) -> tuple[str, int]:
    """The id and the dimension of the encoder that ``settings.encoder`` names, without opening it."""
    if settings.encoder == HASHING:
        hashing = HashingEncoder()
        return hashing.id, hashing.dim
    encoder = read_manifest(resolve(settings.encoder, settings.data_dir, progress=lambda _what: None))
    return encoder.id, encoder.dim


def open_shared(settings: Settings) -> SharedSnapshots:
    """The place where servers share snapshots. Raises ``InvalidSetting`` where there is none."""
    if settings.snapshots is None:
        raise InvalidSetting("set SHOPFEED_SNAPSHOTS to the URL that servers share snapshots at (docs/operations.md)")
    return SharedSnapshots(settings.snapshots)


def open_fetcher(settings: Settings, *, encoder_id: str, dim: int) -> Fetcher:
    """What keeps the snapshots in the data folder at what is published for servers with this encoder."""
    return Fetcher(open_shared(settings), snapshots_dir(settings), encoder_id=encoder_id, dim=dim)


def open_lease(settings: Settings, *, encoder_id: str) -> Lease:
    """Who builds the next snapshot with this encoder: of all servers that share snapshots, else of one data folder."""
    if settings.store == "firestore" and settings.snapshots is not None:
        firestore = _open_firestore(settings)
        from shopfeed.leases.firestore import FirestoreLease

        return FirestoreLease(firestore, f"folding {encoder_id}")
    return FolderLease(snapshots_dir(settings) / ".folding")


def open_columns(settings: Settings) -> Columns | None:
    """The columns of the current snapshot, for looking only; ``None`` where nothing was indexed yet."""
    root = snapshots_dir(settings)
    version = current_version(root)
    return None if version is None else Columns.load(root / version / "columns.arrow")


def build_services(
    settings: Settings, *, now: Callable[[], datetime] = utc_now, rng: np.random.Generator | None = None
) -> Services:
    """Open everything and load the current snapshot. Raises what does not fit, by name."""
    policy = read_policy(settings.placement)
    use_threads(1)
    threadpool_limits(1, user_api="blas")  # a second thread spins beside every small product and doubles the CPU
    encoder = CachedEncoder(open_encoder(settings))
    needs_encoder = open_needs_encoder(encoder)
    of_needs = None if needs_encoder is None else CachedEncoder(needs_encoder)
    videos = open_videos(settings)
    shelf = VideoShelf(videos.all(), encoder)
    executor = ThreadPoolExecutor(max_workers=2 * settings.threads, thread_name_prefix="source")

    def load(folder: Path) -> Served:
        snapshot = load_snapshot(folder, encoder_id=encoder.id, dim=encoder.dim)
        missing = {*snapshot_parts(of_needs), *snapshot_answers(encoder)} - set(snapshot.manifest.files)
        if missing:
            _log.warning(
                "snapshot %s is served without %s, since another version built it: run 'shopfeed index'",
                snapshot.version,
                ", ".join(sorted(missing)),
            )
        snapshot = replace(snapshot, columns=living(snapshot.columns))
        alive = Living(
            store=products,
            embeddings=Embeddings(products, encoder, settings.data_dir / ".encoding"),
            snapshot=snapshot,
            revision=snapshot.manifest.catalogue_revision,
        )
        parser = parser_of(folder, of_needs)
        search = SearchService(
            snapshot=snapshot, encoder=encoder, parser=parser, lexicon=parser.lexicon, learned=second_stage.or_none
        )
        suggester = Suggester(snapshot=snapshot, lexicon=parser.lexicon, popular=_popular(events, now()))
        served = Served(
            snapshot=snapshot,
            search=search,
            suggester=suggester,
            living=alive,
            parser=parser,
            beside=FoundBeside.read(folder / companions_file()),
        )
        alive.catch_up()  # nothing that is sold out or gone by now is served, not even at first
        alive.look_back(now() - timedelta(seconds=policy.fall_is_fresh_s))
        return served if alive.snapshot is snapshot else served.grown(alive.snapshot)

    def hand_on(alive: Living) -> None:
        served = current.or_none()
        if served is not None and served.living is alive:
            current.exchange(served, served.grown(alive.snapshot))

    events = open_events(settings)
    products = open_products(settings)
    second_stage = Current(folder_of(settings.data_dir, SECOND_STAGE), RankerWeights.load)
    second_stage.refresh_or_report()
    current = Current(snapshots_dir(settings), load)
    current.refresh()
    models = open_models(settings.data_dir, encoder_id=encoder.id, snapshot=lambda: _snapshot_of(current))
    models.sequence.refresh_or_report()  # a model is an improvement: what is wrong with it must not stop the shop
    models.ranker.refresh_or_report()
    company = Following(
        open_tail(settings, events), executor, every_s=_LOOK_AWAY_S if settings.store == "firestore" else None
    )
    kinds, answers = _kinds_of(current), _answers_of(current)
    beside = NeededBeside(served=lambda: _beside_of(current))
    recommender = Recommender(
        stages=default_pipeline(
            answers,
            beside=beside,
            kinds=kinds,
            company=company,
            executor=executor,
            source_budget_s=settings.source_budget_s,
        ),
        encoder=encoder,
        video_vector=shelf.vector,
        titles=VideoTitles(shelf.by_id),
        taste=read_own_taste(settings),
        kinds=kinds,
        now=now,
        rng=rng or np.random.default_rng(),
        seed_rule=SeedRule(encoder, shelf.by_id) if settings.recommender == "seed" else None,
        rules=RuleBook(settings.data_dir / RULES),
        models=models,
    )
    fetcher = open_fetcher(settings, encoder_id=encoder.id, dim=encoder.dim) if settings.snapshots else None
    folding = Folding(
        index_command(settings.data_dir, publishes=settings.snapshots is not None),
        environment=environment_of(settings),
        root=snapshots_dir(settings),
        log=settings.data_dir / "fold.log",
        rows=settings.fold_rows,
        after_s=settings.fold_after_s,
        lease=open_lease(settings, encoder_id=encoder.id),
        is_wanted=fetcher.would_take if fetcher is not None else lambda _version: True,
    )
    secret_key = settings.secret_key or _kept_secret(settings.data_dir / "secret_key")
    return Services(
        settings=settings,
        products=products,
        videos=videos,
        events=events,
        slates=open_slates(settings),
        encoder=encoder,
        current=current,
        living=LivingWatch(lambda: _living_of(current), grown=hand_on, looked=folding.consider),
        folding=folding,
        models=models,
        second_stage=second_stage,
        company=company,
        shelf=shelf,
        recommender=recommender,
        beside=beside,
        feed=Feed(
            recommender=recommender,
            shelf=lambda: shelf,
            policy=policy,
            weights=VideoWeights(),
            now=now,
            new_seed=lambda: secrets.randbits(32),
            matches=Matches(encoder=encoder, least_match=policy.least_match, verdicts=open_verdicts(settings)),
        ),
        cursors=CursorCodec(secret_key),
        personas=_personas(settings.data_dir / "personas.jsonl"),
        secret_key=secret_key,
        now=now,
        new_id=lambda letters: letters + uuid4().hex,
        executor=executor,
        fetcher=fetcher,
        sign_in=_open_sign_in(settings),
    )


def _popular(events: EventLog, now: datetime) -> Sequence[tuple[str, int]]:
    try:
        return popular_searches(events, now=now)
    except Unavailable as error:  # suggestions do without
        _log.error("popular searches are not offered: %s", error)
        return ()


def read_own_taste(settings: Settings) -> Taste:
    """The taste that ``SHOPFEED_TASTE`` names, else what ``shopfeed train weights`` wrote, else the documented one."""
    learned = settings.data_dir / TASTE
    if settings.taste is not None:
        return read_taste(Path(settings.taste))
    return read_taste(learned) if learned.exists() else Taste()


def default_pipeline(
    answers: Answers,
    *,
    beside: Beside,
    kinds: Kinds | None = None,
    company: Following | None = None,
    executor: Executor | None = None,
    source_budget_s: float = 0.5,
) -> Pipeline[PersonRequest]:
    """The stages behind ``/recommend`` and the cards; with ``executor`` a source that is late is left out."""
    return Pipeline(
        sources=[
            NearVideo(),
            Companions(beside=beside),
            GoesWith(),
            *([] if company is None else [company]),  # a cue is the first source's: those that explain come first
            SearchAnswers(answers=answers),
            NearInterests(),
            FromCategories(),
            FromCategories(goodness=newest, name="new", limit=20),
        ],
        executor=executor,
        inline=frozenset({"near_video", "companions", "goes_with", "answers", "near_interests", "popular", "new"}),
        source_budget_s=source_budget_s,
        filters=[InStock(), NothingKnown(), NothingDismissed(), NothingSilenced(kinds=kinds), NotTooOften()],
        scorers=[Relevance(), LinearRanker()],
        selector=InterestTurns(),
    )


def replayed(services: Services, log: Numbered, now: Callable[[], datetime]) -> Recommender:
    """The recommender of these services, over another log and at another time, for looking back.

    Without the learned models: they were taught on the answers. No source is late, and all of ``log`` is counted.
    """
    everything = 10**9
    company = Following(NumberedTail(log, remembered=everything), services.executor, at_once=everything)
    stages = default_pipeline(
        _answers_of(services.current),
        beside=services.beside,
        kinds=services.recommender.kinds,
        company=company,
    )
    return replace(services.recommender, stages=stages, models=None, seed_rule=None, now=now)


def replayed_seed(services: Services, now: Callable[[], datetime]) -> Recommender:
    """The seed's rule at another time."""
    rule = SeedRule(services.encoder, services.shelf.by_id)
    return replace(services.recommender, seed_rule=rule, now=now, rng=np.random.default_rng(0))


def _living_of(current: Current[Served]) -> Living | None:
    served = current.or_none()
    return None if served is None else served.living


def _snapshot_of(current: Current[Served]) -> Snapshot | None:
    served = current.or_none()
    return None if served is None else served.snapshot


def _answers_of(current: Current[Served]) -> Answers:
    """The search of the served snapshot, remembering its latest answers."""

    @lru_cache(maxsize=4_096)
    def answers(version: str, query: str, limit: int) -> tuple[Rows, Stage]:
        served = current.get()
        if served.snapshot.version != version:  # swapped a moment ago: the next request has both anew
            return np.empty(0, np.int32), np.empty(0, np.float32)
        chosen = best_of(served.search, query, limit)
        return chosen.rows, chosen.stage("relevance")

    return answers


def _beside_of(current: Current[Served]) -> tuple[Snapshot, FoundBeside]:
    served = current.get()
    return served.snapshot, served.beside


def _kinds_of(current: Current[Served]) -> Kinds:
    """The types that names of the served snapshot, and searches in its words, say."""

    @lru_cache(maxsize=65_536)
    def of_built_row(version: str, row: int) -> Said | None:
        served = current.get()
        if built_version(served.snapshot.version) != version:
            return None
        return said_by(served.parser.lexicon, served.snapshot.columns.text("name", row))

    def of_row(version: str, row: int) -> Said | None:
        return of_built_row(built_version(version), row)  # rows that are added later change no name before them

    def of_query(query: str) -> Said | None:
        return said_by(current.get().parser.lexicon, query)

    return Kinds(of_row=of_row, of_query=of_query)


def _kept_secret(path: Path) -> str:
    """The secret of this data folder, made once."""
    try:
        with path.open("x", encoding="utf-8") as file:
            path.chmod(0o600)
            file.write(secrets.token_urlsafe(32))
    except FileExistsError:
        pass
    return path.read_text(encoding="utf-8").strip()


def _personas(path: Path) -> dict[str, Persona]:
    return {persona.id: persona for persona in read_personas(path)} if path.exists() else {}
