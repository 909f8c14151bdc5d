"""How a request reaches the services of its application."""

from typing import cast

from flask import current_app

from shopfeed.bootstrap import Services

EXTENSION = "shopfeed"


def services() -> Services:
    """The services that the application was created with."""
    return cast(Services, current_app.extensions[EXTENSION])  # Flask keeps extensions untyped
