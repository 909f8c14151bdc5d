"""Who a request acts for: a browser for its visitor or who signed in there, a server with the key for anybody."""

import hmac
from uuid import uuid4

from flask import g, request, session

from shopfeed.errors import Forbidden, Invalid
from shopfeed.events import EventKind, UserId
from shopfeed.web.access import services

_VISITOR = "visitor"
_IS_PERSONAL = "personal"
_HAS_CONSENTED = "consent"
_PERSONA = "persona"

KEPT_WITHOUT_CONSENT = frozenset({
    EventKind.SAVE, EventKind.UNSAVE, EventKind.CART, EventKind.UNCART, EventKind.PURCHASE, EventKind.DISMISSAL,
})  # fmt: skip
"""What a person does on purpose and expects to find again; everything else needs their consent."""


def is_server() -> bool:
    """Whether the request carries the key. Raises ``Forbidden`` for a key that is not the one set."""
    given = request.headers.get("Authorization")
    if given is None:
        return False
    key = services().settings.api_key
    if key is not None and hmac.compare_digest(given.encode(), f"Bearer {key}".encode()):
        return True
    if signed_in_user() is not None:
        return False
    raise Forbidden("the key in 'Authorization: Bearer ...' is not the one in SHOPFEED_API_KEY")


def signed_in_user() -> UserId | None:
    """The user of the ID token that the request carries; ``None`` without one, or where nobody signs in.

    Raises ``Forbidden`` for a token that is not accepted.
    """
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    verifier, key = services().sign_in, services().settings.api_key
    if verifier is None or scheme.lower() != "bearer":
        return None
    if key is not None and hmac.compare_digest(token.encode(), key.encode()):
        return None
    if "signed_in_user" not in g:  # once a request
        g.signed_in_user = UserId(verifier.verify(token))
    return g.signed_in_user


def require_server() -> None:
    """Raises ``Forbidden`` unless the request carries the key."""
    if not is_server():
        raise Forbidden("this is for servers and operators: send 'Authorization: Bearer <SHOPFEED_API_KEY>'")


def acting_user(named: str | None = None) -> UserId:
    """The user that this request acts for; ``None`` and ``me`` mean the visitor.

    Raises ``Forbidden`` when a browser names somebody else, ``Invalid`` when a server names nobody.
    """
    if is_server():
        if named in (None, "me"):
            raise Invalid("a server has no 'me': name the user id that it acts for")
        return UserId(named)
    own = visitor()
    if named in (None, "me", own):
        return own
    raise Forbidden(f"a browser may only act for itself: use 'me' instead of {named!r}, or send the server's key")


def visitor() -> UserId:
    """Who signed in, or else the visitor of the signed cookie; a new one where there is none yet."""
    signed_in = signed_in_user()
    if signed_in is not None:
        return signed_in
    if _VISITOR not in session:
        session.permanent = True
        session[_VISITOR] = f"v-{uuid4().hex}"
    persona = session.get(_PERSONA)
    return UserId(session[_VISITOR] if persona is None else f"{session[_VISITOR]}.{persona}")


def persona_id() -> str | None:
    """The sample person that the visitor goes on as."""
    return session.get(_PERSONA) if signed_in_user() is None else None


def set_persona(chosen: str | None) -> None:
    """Go on as that sample person, or as oneself. Raises ``Forbidden`` for who signed in: their past is their own."""
    if signed_in_user() is not None:
        raise Forbidden("who signed in goes on as nobody else: sign out to try a sample person")
    visitor()
    session[_PERSONA] = chosen


def is_personal() -> bool:
    """Whether what the person did may choose what they see."""
    return bool(session.get(_IS_PERSONAL, True)) and has_consented() is not False


def has_consented() -> bool | None:
    """``None``: not asked yet."""
    return session.get(_HAS_CONSENTED)


def set_preferences(*, personal: bool | None, consent: bool | None) -> None:
    """Absent values stay as they are."""
    visitor()
    if personal is not None:
        session[_IS_PERSONAL] = personal
    if consent is not None:
        session[_HAS_CONSENTED] = consent


def may_keep(kind: EventKind) -> bool:
    """Whether an event of this kind may be kept of the person who acts."""
    return kind in KEPT_WITHOUT_CONSENT or is_server() or has_consented() is not False
