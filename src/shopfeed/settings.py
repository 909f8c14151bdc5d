"""What can be set: the only reader of the environment. docs/settings.md is checked against it by a test."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from shopfeed.errors import InvalidSetting

PREFIX = "SHOPFEED_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting with its default; ``SHOPFEED_<NAME>`` in the environment overrides it."""

    data_dir: Path = field(default=Path("data"), metadata={"help": "Folder of everything that is kept."})
    store: str = field(
        default="sqlite",
        metadata={"help": "Where products, videos and events are: `sqlite` (in the data folder) or `firestore`."},
    )
    firestore_project: str | None = field(
        default=None, metadata={"help": "Google Cloud project of the Firestore database; needed with `firestore`."}
    )
    firestore_credentials: str | None = field(
        default=None,
        metadata={"help": "Key file of a service account; without it the application default credentials."},
    )
    firestore_event_days: int = field(
        default=0, metadata={"help": "Days until the TTL policy of Firestore deletes an event; 0 is never."}
    )
    firestore_slate_days: int = field(
        default=90, metadata={"help": "Days until the TTL policy of Firestore deletes a slate; 0 is never."}
    )
    encoder: str = field(
        default="default",
        metadata={"help": "`default` (ours), `base` (MiniLM), a folder, or `hub:owner/model@revision` of any BERT."},
    )
    recommender: str = field(
        default="default", metadata={"help": "Rule behind /recommend: `default`, or `seed` (the baseline)."}
    )
    api_key: str | None = field(
        default=None, metadata={"help": "Key with which a server acts for any user; without it none may."}
    )
    firebase_auth_project: str | None = field(
        default=None,
        metadata={"help": "Firebase project whose users sign in with its ID tokens; without it nobody signs in."},
    )
    secret_key: str | None = field(
        default=None,
        metadata={"help": "Signs the visitor cookie; without it one is made and kept in the data folder."},
    )
    public_data: Path = field(
        default=Path("../shared/data"), metadata={"help": "Folder of the public data sets, for benchmarks and tests."}
    )
    index_kind: str | None = field(
        default=None, metadata={"help": "A FAISS factory string such as `IVF512,SQ8`; without it chosen by size."}
    )
    fold_rows: int = field(
        default=2_000,
        metadata={
            "help": "From so many products added since the snapshot was built, a server has the next one built beside "
            "it (of several one does); 0 is never."
        },
    )
    fold_after_s: float = field(
        default=3_600.0, metadata={"help": "The same when some were added so many seconds ago; 0 is never."}
    )
    snapshots: str | None = field(
        default=None,
        metadata={
            "help": "URL that servers share snapshots at (`s3://`, `gs://`, `file://`); without it each its own."
        },
    )
    snapshots_check_s: float = field(
        default=10.0, metadata={"help": "How often a server asks that URL what to serve, in seconds."}
    )
    workers: int = field(default=1, metadata={"help": "Server processes."})
    threads: int = field(default=8, metadata={"help": "Threads of each server process."})
    host: str = field(default="127.0.0.1", metadata={"help": "Address to listen on."})
    port: int = field(default=8000, metadata={"help": "Port to listen on (`PORT` is read too)."})
    source_budget_s: float = field(
        default=0.5, metadata={"help": "A source of recommendations that takes longer is left out of the answer."}
    )
    swap_check_s: float = field(
        default=1.0, metadata={"help": "How often a server looks for a newer snapshot, in seconds."}
    )
    placement: str | None = field(
        default=None,
        metadata={"help": 'Numbers of the placement of cards as JSON: `{"gap_videos": 12}` (docs/placement.md).'},
    )
    taste: str | None = field(
        default=None,
        metadata={"help": "A TOML file: what events are worth and how fast they fade (docs/recommend.md)."},
    )
    history_limit: int = field(default=200, metadata={"help": "How many of a person's last events are read."})
    is_cookie_secure: bool = field(
        default=False, metadata={"help": "Send the visitor cookie over HTTPS only: switch it on behind TLS."}
    )

    def __post_init__(self) -> None:
        if self.recommender not in ("default", "seed"):
            raise InvalidSetting(f"{PREFIX}RECOMMENDER is 'default' or 'seed', not {self.recommender!r}")
        if self.store not in ("sqlite", "firestore"):
            raise InvalidSetting(f"{PREFIX}STORE is 'sqlite' or 'firestore', not {self.store!r}")
        if self.store == "firestore" and not self.firestore_project:
            raise InvalidSetting(f"{PREFIX}STORE=firestore needs {PREFIX}FIRESTORE_PROJECT (see docs/firestore.md)")
        for name in ("firestore_event_days", "firestore_slate_days", "fold_rows", "fold_after_s"):
            if getattr(self, name) < 0:
                raise InvalidSetting(f"{PREFIX}{name.upper()} cannot be {getattr(self, name)}")
        for name in ("swap_check_s", "snapshots_check_s"):
            if not getattr(self, name) > 0:
                raise InvalidSetting(f"{PREFIX}{name.upper()} must be above 0, not {getattr(self, name)}")
        for name in ("workers", "threads", "history_limit"):
            if getattr(self, name) < 1:
                raise InvalidSetting(f"{PREFIX}{name.upper()} must be at least 1, not {getattr(self, name)}")


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings of ``environment`` (default: the process's). Raises ``InvalidSetting`` for what cannot be used."""
    environment = os.environ if environment is None else environment
    known = {each.name: each for each in fields(Settings)}
    unknown = [
        name for name in environment if name.startswith(PREFIX) and name.removeprefix(PREFIX).lower() not in known
    ]
    if unknown:
        raise InvalidSetting(f"there is no setting {min(unknown)}: see docs/settings.md")
    given: dict[str, Any] = {}
    if "PORT" in environment:
        given["port"] = _parse("PORT", environment["PORT"], 0)
    for name, each in known.items():
        variable = PREFIX + name.upper()
        if environment.get(variable):
            given[name] = _parse(variable, environment[variable], each.default)
    return Settings(**given)


def environment_of(settings: Settings) -> dict[str, str]:
    """The environment of a process that is to have these settings, whatever this one has."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    for each in fields(Settings):
        value = getattr(settings, each.name)
        if value != each.default:
            environment[PREFIX + each.name.upper()] = str(int(value) if isinstance(value, bool) else value)
    return environment


def _parse(variable: str, text: str, default: object) -> object:
    try:
        match default:
            case bool():
                return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}[text.lower()]
            case int():
                return int(text)
            case float():
                return float(text)
            case Path():
                return Path(text)
            case _:
                return text
    except (ValueError, KeyError) as error:
        raise InvalidSetting(f"{variable} cannot be {text!r}: it is a {type(default).__name__}") from error
