"""The application factory."""

from datetime import timedelta
from typing import Any

from flask import Response, make_response
from flask_openapi3.models.info import Info
from flask_openapi3.openapi import OpenAPI
from pydantic import ValidationError

import shopfeed
from shopfeed.bootstrap import Services
from shopfeed.web import language, metrics, pages, problems
from shopfeed.web.access import EXTENSION
from shopfeed.web.routes import events, matches, me, operations, placements, products, recommend, search, videos
from shopfeed.web.schemas import ProblemOut

_DESCRIPTION = """
A shop in a short-video For You feed: what a person searches, watches, clicks, saves and waves away becomes their
context, and a shop card comes up between the videos when something fits.

**Who may act for whom.** A browser gets a signed, HttpOnly visitor cookie and acts for itself only: `me`. A server acts
for any user with `Authorization: Bearer <SHOPFEED_API_KEY>`. Errors are RFC 9457 problem details.

**Language.** Sentences and labels come in English or Hindi, by `Accept-Language`, and as a code with values.
"""
_MOST_BYTES = 4 * 1024 * 1024


def create_app(services: Services) -> OpenAPI:
    """A Flask application that answers with ``services``."""
    app = OpenAPI(
        "shopfeed",
        info=Info(title="shopfeed", version=shopfeed.__version__, description=_DESCRIPTION),
        security_schemes={"key": {"type": "http", "scheme": "bearer", "description": "SHOPFEED_API_KEY, for servers."}},
        responses={"4XX": ProblemOut},
        validation_error_status=422,
        validation_error_model=ProblemOut,
        validation_error_callback=_refused,
        doc_prefix="/docs",
        static_folder=None,
    )
    app.extensions[EXTENSION] = services
    app.secret_key = services.secret_key
    app.config.update(
        SESSION_COOKIE_NAME="shopfeed_visitor",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_REFRESH_EACH_REQUEST=False,  # an older answer must not undo the choice that a newer one set
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=services.settings.is_cookie_secure,
        PERMANENT_SESSION_LIFETIME=timedelta(days=365),
        MAX_CONTENT_LENGTH=_MOST_BYTES,
    )
    app.json.sort_keys = False  # type: ignore[attr-defined]  # Flask's default provider has it
    metrics.measure(app)
    problems.register(app)
    language.register(app)
    for concern in (search, products, recommend, placements, matches, events, me, operations, videos):
        app.register_api(concern.blueprint)
    app.add_url_rule("/openapi.json", "openapi_document", lambda: app.api_doc)
    pages.register(app)
    return app


def openapi_document(services: Services) -> dict[str, Any]:
    """The OpenAPI 3.1 document of the API."""
    return dict(create_app(services).api_doc)


def _refused(error: ValidationError) -> Response:
    return make_response(problems.validation_problem(error))
