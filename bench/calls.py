"""Calls of one process that is warm: small, big, from threads; and encoding and decoding alone."""

from __future__ import annotations

import gc
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from timsdk import catalog
from timsdk.message import SendMsgRequest
from timsdk.types import TextElem

from bench.answers import MEMBERS, SEND, members
from bench.baseline import Baseline
from bench.measure import Meter, Row, cpu, pair
from bench.server import Server
from bench.speed import speed
from bench.timsdk_calls import Timsdk

FLOOR = "urllib3 and json by hand"
WITH_SPEED = ", with `[speed]`"


def rows(server: Server, scale: float) -> Iterator[Row]:
    rounds = max(5, round(31 * scale))
    yield from small(server, rounds)
    yield from big(server, rounds, "", 1.35)
    yield from codecs(rounds, "", 1.7, 1.2)
    with speed(used=True):
        yield from big(server, rounds, WITH_SPEED, 1.1)
        yield from codecs(rounds, WITH_SPEED, 1.2, 0.6)


def small(server: Server, rounds: int) -> Iterator[Row]:
    for scheme, base in (("HTTP", server.http), ("TLS", server.tls)):
        floor, ours = Baseline(base, server.ca_certs), Timsdk(base, server.ca_certs)
        costs = pair(cpu(floor.send_msg, 300), cpu(ours.send_msg, 300), rounds)
        yield Row(f"small call, {scheme}", "CPU s", FLOOR, *costs, 0.70)
    for scheme, base in (("HTTP", server.http), ("TLS", server.tls)):
        floor, ours = Baseline(base, server.ca_certs), Timsdk(base, server.ca_certs)
        costs = pair(rate(floor.send_msg, 8, 2000), rate(ours.send_msg, 8, 2000), rounds // 2)
        yield Row(f"8 threads, one client, {scheme}", "calls/s", FLOOR, *costs, 1.5, "at least")


def big(server: Server, rounds: int, extra: str, target: float) -> Iterator[Row]:
    floor, ours = Baseline(server.tls, server.ca_certs), Timsdk(server.tls, server.ca_certs)
    costs = pair(cpu(floor.members, 30), cpu(ours.members, 30), rounds)
    yield Row(f"500 members as objects, whole call, TLS{extra}", "CPU s", FLOOR, *costs, target)


def codecs(rounds: int, extra: str, decoding: float, encoding: float) -> Iterator[Row]:
    body = members(500)
    decode = catalog[MEMBERS].decode_response
    loads = cpu(lambda: json.loads(body), 50)
    costs = pair(loads, cpu(lambda: decode(body), 50), rounds)
    yield Row(f"500 members: bytes to objects{extra}", "CPU s", "json.loads", *costs, decoding)
    if not extra:
        with rare_collections():
            costs = pair(loads, cpu(lambda: decode(body), 50), rounds)
        yield Row("the same with `gc.set_threshold(50_000)`", "CPU s", "json.loads", *costs)

    request: Any = SendMsgRequest(to_account="bob", msg_body=[TextElem(text="hi")])
    encode = catalog[SEND].encode_request
    ready = encode(request)
    dumps = cpu(lambda: json.dumps(ready).encode(), 20_000)
    costs = pair(dumps, cpu(lambda: dumps(encode(request)), 20_000), rounds)
    yield Row(f"send request: model to bytes{extra}", "CPU s", "json.dumps of the ready dict", *costs, encoding)
    if not extra:
        costs = pair(dumps, cpu(lambda: encode(request), 20_000), rounds)
        yield Row("send request: model to JSON object", "CPU s", "json.dumps of the ready dict", *costs)


@contextmanager
def rare_collections() -> Iterator[None]:
    """As a service may set it, whose objects hardly ever hold each other."""
    usual = gc.get_threshold()
    gc.set_threshold(50_000, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def server_rows(server: Server, scale: float) -> Iterator[Row]:
    """What the server costs beside its clients: were it more, it would be the server that is measured."""
    rounds = max(5, round(7 * scale))
    for scheme, base in (("HTTP", server.http), ("TLS", server.tls)):
        ours = Timsdk(base, server.ca_certs)
        ours.send_msg()
        client, served = [], []
        for _ in range(rounds):
            before = server.cpu()
            client.append(cpu(ours.send_msg, 2000)())
            served.append((server.cpu() - before) / 2000)
        yield Row(f"the server in a small call, {scheme}", "CPU s", "timsdk, the cheaper client", client, served, 1.0)


def rate(call: Callable[[], Any], threads: int, calls: int) -> Meter:
    """Calls in a second of all threads together."""

    def measure() -> float:
        start = threading.Barrier(threads + 1)
        failures: list[Exception] = []

        def work() -> None:
            start.wait()
            try:
                for _ in range(calls // threads):
                    call()
            except Exception as error:  # noqa: BLE001  raised again where it is seen
                failures.append(error)

        workers = [threading.Thread(target=work) for _ in range(threads)]
        for worker in workers:
            worker.start()
        start.wait()
        began = time.perf_counter()
        for worker in workers:
            worker.join()
        took = time.perf_counter() - began
        if failures:
            raise failures[0]
        return calls // threads * threads / took

    return measure
