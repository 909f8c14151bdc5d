"""Errors as RFC 9457 problem details: one line that names the value and the way out, never a traceback."""

import logging

from flask import Flask, Response, jsonify, request
from pydantic import ValidationError
from werkzeug.exceptions import HTTPException

from shopfeed import errors
from shopfeed.web.schemas import ProblemOut

_log = logging.getLogger(__name__)

_STATUS: dict[type[errors.ShopfeedError], tuple[int, str]] = {
    errors.Invalid: (400, "That cannot be understood"),
    errors.NotFound: (404, "There is no such thing"),
    errors.Conflict: (409, "It changed meanwhile"),
    errors.Outdated: (412, "It changed meanwhile"),
    errors.Forbidden: (403, "That is not yours to do"),
    errors.Unavailable: (503, "Not available now"),
    errors.SnapshotMismatch: (503, "Not available now"),
}


def problem(status: int, title: str, detail: str) -> Response:
    """A response of type ``application/problem+json``."""
    body = ProblemOut(type="about:blank", title=title, status=status, detail=detail, instance=request.path)
    response = jsonify(body.model_dump())
    response.status_code = status
    response.mimetype = "application/problem+json"
    return response


def validation_problem(error: ValidationError) -> Response:
    """What pydantic refused, field by field."""
    told = [f"{'.'.join(map(str, each['loc'])) or 'body'}: {each['msg']}" for each in error.errors()]
    return problem(422, "The request does not have the right shape", "; ".join(told[:10]))


def register(app: Flask) -> None:
    """Turn every error into a problem."""
    app.register_error_handler(errors.ShopfeedError, _ours)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _unexpected)


def _ours(error: errors.ShopfeedError) -> Response:
    for kind in type(error).__mro__:
        if kind in _STATUS:
            status, title = _STATUS[kind]
            response = problem(status, title, str(error))
            if status == 503:
                response.headers["Retry-After"] = "1"
            return response
    return _unexpected(error)


def _http(error: HTTPException) -> Response:
    return problem(error.code or 500, error.name, error.description or error.name)


def _unexpected(error: Exception) -> Response:
    _log.exception("unexpected error at %s %s", request.method, request.path, exc_info=error)
    return problem(500, "Something broke", "The error was logged; try again, and report it if it comes back.")
