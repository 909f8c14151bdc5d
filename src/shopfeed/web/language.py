"""In which language a request is answered: the first that its ``Accept-Language`` knows, else English."""

from typing import get_args

from flask import Flask, Response, g, request

from shopfeed.saying import Label, Language, say

_KNOWN: dict[str, Language] = {each: each for each in get_args(Language)}


def language() -> Language:
    """The language of the request; its answer says that it depends on it."""
    wanted = [tag.lower().partition("-")[0] for tag in request.accept_languages.values()]  # the dearest first
    known: list[Language] = [_KNOWN[tag] for tag in wanted if tag in _KNOWN]
    chosen: Language = known[0] if known else "en"
    g.language = chosen
    return chosen


def in_words(label: Label) -> str:
    """What the answer says."""
    return say(label, language())


def register(app: Flask) -> None:
    """An answer with words names their language."""
    app.after_request(_named)


def _named(response: Response) -> Response:
    if "language" in g:
        response.content_language = [g.language]
        response.vary.add("Accept-Language")
    return response
