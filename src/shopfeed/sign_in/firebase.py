"""Firebase Auth ID tokens, verified with the Admin SDK.

It is the only module that imports ``firebase_admin``.
"""

from uuid import uuid4

import firebase_admin
from firebase_admin import auth, credentials
from google.auth.credentials import AnonymousCredentials
from google.auth.exceptions import GoogleAuthError

from shopfeed.errors import Forbidden, Unavailable

_CLOCKS_APART_S = 10


class FirebaseVerifier:
    """The port ``Verifier`` over the users of a Firebase project; safe to share between threads.

    A token's signature is compared with Google's public keys, which are fetched when needed and remembered for as
    long as Google says; no service account is needed. With ``FIREBASE_AUTH_EMULATOR_HOST`` the Admin SDK takes the
    emulator's unsigned tokens instead: never set it where people shop.
    """

    def __init__(self, project: str) -> None:
        self._app = firebase_admin.initialize_app(
            _NoCredentials(), options={"projectId": project}, name=f"shopfeed-{uuid4().hex}"
        )

    def verify(self, token: str) -> str:
        try:
            claims = auth.verify_id_token(token, app=self._app, clock_skew_seconds=_CLOCKS_APART_S)
        except auth.CertificateFetchError as error:
            raise Unavailable("Google's keys for ID tokens cannot be fetched now: try again later") from error
        except (auth.InvalidIdTokenError, ValueError) as error:
            raise Forbidden(f"the ID token is not accepted: {' '.join(str(error).split())[:200]}") from error
        except GoogleAuthError as error:
            raise Unavailable(f"ID tokens cannot be verified now: {' '.join(str(error).split())[:200]}") from error
        return str(claims["uid"])


class _NoCredentials(credentials.Base):
    """To verify a token nobody needs to be anybody."""

    def get_credential(self) -> AnonymousCredentials:
        return AnonymousCredentials()
