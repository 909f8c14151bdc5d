"""What all commands share: how they speak, how they show progress, and how they read the settings."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from shopfeed.settings import Settings, read_settings

errors = Console(stderr=True, highlight=False)
out = Console(highlight=False)

DataDir = Annotated[
    Path | None,
    typer.Option("--data-dir", help="Folder of everything that is kept. [default: data]", show_default=False),
]
Tell = Callable[[str, int, int | None], None]
"""Told what is being done, how much of it is done, and how much there is."""


def settings_of(data_dir: Path | None) -> Settings:
    """The settings of the environment, with the folder that was named on the command line."""
    settings = read_settings()
    return settings if data_dir is None else replace(settings, data_dir=data_dir)


def say(line: str) -> None:
    """Print a line as it is."""
    out.print(line, soft_wrap=True, markup=False)


class _Rate(ProgressColumn):
    """How many a second."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.speed:,.0f}/s" if task.speed else "", style="dim")


@contextmanager
def progress() -> Iterator[Tell]:
    """A bar with a rate and the time left; gives a function that moves it."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        _Rate(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as shown:
        tasks: dict[str, TaskID] = {}

        def tell(what: str, done: int, total: int | None) -> None:
            if what not in tasks:
                tasks[what] = shown.add_task(what, total=total)
            shown.update(tasks[what], completed=done, total=total)

        yield tell
