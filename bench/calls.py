"""Measures calls of a warm process: small ones, big ones, from threads; and encoding and decoding alone."""

from __future__ import annotations

import gc
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from timsdk import catalog
from timsdk.message import SendMsgRequest
from timsdk.types import TextElem

from bench.baseline import BASELINE, Baseline
from bench.measure import Meter, Row, cpu, pair
from bench.responses import MEMBERS, SEND, members
from bench.server import Server
from bench.speed import speed
from bench.timsdk_calls import Timsdk
from timsdk_runtime.model import json_codec

WITH_SPEED = ", with `[speed]`"


def rows(server: Server, scale: float) -> Iterator[Row]:
    rounds = max(5, round(31 * scale))
    yield from small(server, rounds, {"HTTP": 0.70, "TLS": 0.48})
    yield from big(server, rounds, "", 1.35)
    yield from codecs(rounds, "", 1.7, 1.2)
    with speed(used=True):
        yield from big(server, rounds, WITH_SPEED, 1.1)
        yield from codecs(rounds, WITH_SPEED, 1.0, 0.6)


def small(server: Server, rounds: int, targets: Mapping[str, float]) -> Iterator[Row]:
    for scheme, base in (("HTTP", server.http), ("TLS", server.tls)):
        by_hand, timsdk = Baseline(base, server.ca_certs), Timsdk(base, server.ca_certs)
        costs = pair(cpu(by_hand.send_msg, 300), cpu(timsdk.send_msg, 300), rounds)
        yield Row(f"small call, {scheme}", "CPU s", BASELINE, *costs, targets[scheme])
    for scheme, base in (("HTTP", server.http), ("TLS", server.tls)):
        by_hand, timsdk = Baseline(base, server.ca_certs), Timsdk(base, server.ca_certs)
        costs = pair(rate(by_hand.send_msg, 8, 2000), rate(timsdk.send_msg, 8, 2000), rounds // 2)
        yield Row(f"8 threads, one client, {scheme}", "calls/s", BASELINE, *costs, 1.5, "at least")


def big(server: Server, rounds: int, extra: str, target: float) -> Iterator[Row]:
    by_hand, timsdk = Baseline(server.tls, server.ca_certs), Timsdk(server.tls, server.ca_certs)
    costs = pair(cpu(by_hand.members, 30), cpu(timsdk.members, 30), rounds)
    yield Row(f"500 members as objects, whole call, TLS{extra}", "CPU s", BASELINE, *costs, target)


def codecs(rounds: int, extra: str, decoding: float, encoding: float) -> Iterator[Row]:
    body = members(500)
    decode = catalog[MEMBERS].decode_response
    loads = cpu(lambda: json.loads(body), 50)
    costs = pair(loads, cpu(lambda: decode(body), 50), rounds)
    yield Row(f"500 members: bytes to objects{extra}", "CPU s", "json.loads", *costs, decoding)
    if not extra:
        with rare_collections():
            costs = pair(loads, cpu(lambda: decode(body), 50), rounds)
        yield Row("500 members: bytes to objects, `gc.set_threshold(50_000)`", "CPU s", "json.loads", *costs)

    request: Any = SendMsgRequest(to_account="bob", msg_body=[TextElem(text="hi")])
    encode = catalog[SEND].encode_request
    ready = encode(request)
    dumping = cpu(lambda: json.dumps(ready).encode(), 20_000)
    costs = pair(dumping, cpu(lambda: json_codec.dumps(encode(request)), 20_000), rounds)
    yield Row(f"send request: model to bytes{extra}", "CPU s", "json.dumps of the ready dict", *costs, encoding)
    if not extra:
        costs = pair(dumping, cpu(lambda: encode(request), 20_000), rounds)
        yield Row("send request: model to JSON object", "CPU s", "json.dumps of the ready dict", *costs)


@contextmanager
def rare_collections() -> Iterator[None]:
    """Collect garbage rarely, as a service may that makes few reference cycles."""
    usual = gc.get_threshold()
    gc.set_threshold(50_000, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def server_rows(server: Server, scale: float) -> Iterator[Row]:
    """Yield the cost of the server beside its client. It must be lower, or the figures would measure the server."""
    rounds = max(5, round(7 * scale))
    for scheme, base in (("HTTP", server.http), ("TLS", server.tls)):
        timsdk = Timsdk(base, server.ca_certs)
        timsdk.send_msg()
        client, served = [], []
        for _ in range(rounds):
            before = server.cpu()
            client.append(cpu(timsdk.send_msg, 2000)())
            served.append((server.cpu() - before) / 2000)
        yield Row(f"the server in a small call, {scheme}", "CPU s", "timsdk, the cheaper client", client, served, 1.0)


def rate(call: Callable[[], Any], threads: int, calls: int) -> Meter:
    """Return a meter of calls per second, all threads together."""

    def measure() -> float:
        start = threading.Barrier(threads + 1)
        failures: list[Exception] = []

        def work() -> None:
            start.wait()
            try:
                for _ in range(calls // threads):
                    call()
            except Exception as error:  # noqa: BLE001  raised again in the measuring thread
                failures.append(error)

        workers = [threading.Thread(target=work) for _ in range(threads)]
        for worker in workers:
            worker.start()
        start.wait()
        started = time.perf_counter()
        for worker in workers:
            worker.join()
        took = time.perf_counter() - started
        if failures:
            raise failures[0]
        return calls // threads * threads / took

    return measure
