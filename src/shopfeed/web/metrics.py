"""Prometheus metrics: requests, events, slates, and what failed; with several workers they are summed."""

import os
import time
from functools import cache

from flask import Flask, Response, g, request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
    multiprocess,
)

REQUESTS = Counter("shopfeed_requests", "Answered requests.", ["endpoint", "status"])
SECONDS = Histogram(
    "shopfeed_request_seconds",
    "Time to answer.",
    ["endpoint"],
    buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5),
)
EVENTS = Counter("shopfeed_events", "Events taken, by kind.", ["kind"])
CARDS = Counter("shopfeed_cards", "Shop cards placed, by kind.", ["card"])
HELD = Counter("shopfeed_cards_held", "Places where no card stands, by the rule that held it back.", ["rule"])
FAILURES = Counter("shopfeed_source_failures", "Sources left out of an answer.", ["source"])
STAGE_SECONDS = Histogram(
    "shopfeed_stage_seconds",
    "Time of the stages of a pipeline.",
    ["stage"],
    buckets=(0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5),
)
PRODUCTS = Gauge("shopfeed_snapshot_products", "Products in the served snapshot.", multiprocess_mode="max")


@cache
def seconds_of(stage: str) -> Histogram:
    """The histogram of one stage; finding it by its label takes longer than counting."""
    return STAGE_SECONDS.labels(stage=stage)


def render() -> Response:
    """The text exposition format, over all workers."""
    registry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)
    return Response(
        generate_latest(registry), mimetype=CONTENT_TYPE_LATEST.split(";")[0], content_type=CONTENT_TYPE_LATEST
    )


def measure(app: Flask) -> None:
    """Count and time every request of ``app``."""

    @app.before_request
    def start() -> None:
        g.started = time.perf_counter()

    @app.after_request
    def stop(response: Response) -> Response:
        endpoint = request.endpoint or "unknown"
        REQUESTS.labels(endpoint=endpoint, status=str(response.status_code)).inc()
        if "started" in g:
            SECONDS.labels(endpoint=endpoint).observe(time.perf_counter() - g.started)
        return response
