"""The built pages, the clips of the sample, and what a browser may do with them."""

from importlib.resources import files
from pathlib import Path

from flask import Flask, Response, request, send_file
from werkzeug.exceptions import HTTPException
from whitenoise import WhiteNoise

from shopfeed.web.identity import visitor
from shopfeed.web.problems import problem

_BUILT = Path(str(files("shopfeed.web"))) / "pages"
_MEDIA = Path(str(files("shopfeed.videos"))) / "sample" / "media"
_ROUTES = ("/", "/search", "/p/<product_id>", "/saved", "/you", "/cart", "/checkout")
_YEAR_S = 31_536_000
_DAY_S = 86_400
_POLICY = "; ".join([
    "default-src 'self'",
    "img-src 'self' https: data: blob:",
    "media-src 'self' https: blob:",
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'self'",
])  # fmt: skip


def register(app: Flask) -> None:
    """Serve the single page at its routes and the files beside it."""
    for route in _ROUTES:
        app.add_url_rule(route, f"page:{route}", _page, methods=["GET"])
    app.register_error_handler(404, _unknown)
    app.after_request(_headers)
    static = WhiteNoise(app.wsgi_app, max_age=_DAY_S, index_file=False, immutable_file_test=_is_immutable)
    if _BUILT.is_dir():
        static.add_files(str(_BUILT))
    static.add_files(str(_MEDIA), prefix="media/")
    app.wsgi_app = static  # type: ignore[method-assign]  # Flask's documented way to wrap an application


def _page(**_path: str) -> Response:
    visitor()  # before the page asks for several things at once, each of which would make a visitor of its own
    index = _BUILT / "index.html"
    if not index.exists():
        return problem(503, "The pages are not built", "run 'make run', or 'npm ci && npm run build' in frontend/")
    response = send_file(index)
    response.headers["Cache-Control"] = "no-cache"
    return response


def _unknown(error: HTTPException) -> Response:
    """The page says it where a person typed the address, a problem where a program asked."""
    is_person = request.accept_mimetypes.best_match(["application/json", "text/html"]) == "text/html"
    if not is_person or not (_BUILT / "index.html").exists():
        return problem(404, error.name, error.description or error.name)
    response = _page()
    response.status_code = 404
    return response


def _is_immutable(path: str, url: str) -> bool:
    """Vite names what stands below /assets by its content."""
    return url.startswith("/assets/")


def _headers(response: Response) -> Response:
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    response.headers.setdefault("Referrer-Policy", "strict-origin-when-cross-origin")
    if response.mimetype == "text/html" and "Content-Security-Policy" not in response.headers:
        response.headers["Content-Security-Policy"] = _POLICY
    return response
