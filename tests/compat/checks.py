"""The fixed set of calls and faults, each a function that raises where the SDK does not do what it should."""

from __future__ import annotations

import contextlib
import http.client
import io
import itertools
import os
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

SLACK = 0.7
"""Seconds that a busy machine may be late."""
_numbers = itertools.count(1)


class Probe(Protocol):
    """What a check needs: clients, the errors of their calls, and what the server has seen."""

    errors: list[BaseException]

    def client(self, **settings: Any) -> contextlib.AbstractContextManager[Any]: ...
    def error_of(self, call: Callable[[Any], Any], **settings: Any) -> Any: ...
    def seen(self, named: str) -> int: ...


def name(fault: str) -> str:
    return f"{fault}#{next(_numbers)}"


def read(client: Any, named: str) -> Any:
    """Make a call that changes nothing."""
    return client.profile.portrait_get(to_account=[named], tag_list=["Tag_Profile_IM_Nick"])


def write(client: Any, named: str) -> Any:
    """Make a call that would act again when it is retried."""
    return client.call("some_service/some_command", {"Who": named})


# --- the checks ---


def ordinary_call(probe: Probe) -> None:
    with probe.client() as client:
        assert write(client, "fine")["ErrorCode"] == 0
        assert read(client, "fine").meta.code == 0
        assert client.connections_opened == 1
        return
    raise probe.errors[-1]


def paging(probe: Probe) -> None:
    from timsdk import paginate

    with probe.client() as client:
        assert [entry.group_id for entry in paginate(client.group.get_appid_group_list, limit=2)] == ["a", "b", "c"]
        return
    raise probe.errors[-1]


def refusal(probe: Probe) -> None:
    from timsdk import InvalidArgument

    error = probe.error_of(lambda client: write(client, "refuse"))
    assert isinstance(error, InvalidArgument), repr(error)
    assert error.code == 60003


def unknown_outcome(fault: str) -> Callable[[Probe], None]:
    """Return the check that a write with this fault is sent once and has an unknown outcome."""

    def check(probe: Probe) -> None:
        from timsdk import OutcomeUnknown

        named = name(fault)
        error = probe.error_of(lambda client: write(client, named))
        assert isinstance(error, OutcomeUnknown), repr(error)
        assert probe.seen(named) == 1, "sent twice"

    return check


def retried_read(probe: Probe) -> None:
    named = name("cut once")
    with probe.client() as client:
        read(client, named)
        assert probe.seen(named) == 2
        return
    raise probe.errors[-1]


def read_timeout(probe: Probe) -> None:
    from timsdk import OutcomeUnknown

    begun = time.monotonic()
    error = probe.error_of(lambda client: write(client, name("silent")), read_timeout=0.3, timeout=4.0)
    assert isinstance(error, OutcomeUnknown), repr(error)
    assert 0.2 < time.monotonic() - begun < 0.3 + SLACK


def deadline_of_a_drip(probe: Probe) -> None:
    from timsdk import OutcomeUnknown

    begun = time.monotonic()
    error = probe.error_of(lambda client: write(client, name("drip")), timeout=0.6)
    assert isinstance(error, OutcomeUnknown), repr(error)
    assert time.monotonic() - begun < 0.6 + SLACK


def threads_share_a_pool(probe: Probe) -> None:
    codes: list[int] = []
    with probe.client(pool_size=2, timeout=20.0) as client:

        def run() -> None:
            codes.extend(write(client, "fine")["ErrorCode"] for _ in range(10))

        threads = [threading.Thread(target=run, daemon=True) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert codes == [0] * 80, f"{len(codes)} of 80 calls succeeded"
        assert client.connections_opened <= 2


def idle_connection(probe: Probe) -> None:
    """A connection that the server closed while it was idle is replaced; an idle one is used again."""
    with probe.client() as client:
        for named in (name("close when idle"), name("fine")):
            write(client, named)
            time.sleep(0.1)
            assert probe.seen(named) == 1
        write(client, "fine")
        return
    raise probe.errors[-1]


def debug_level(probe: Probe) -> None:
    out = io.StringIO()
    http.client.HTTPConnection.debuglevel = 1
    try:
        with contextlib.redirect_stdout(out):
            ordinary_call(probe)
            unknown_outcome("cut")(probe)
    finally:
        http.client.HTTPConnection.debuglevel = 0
    assert "usersig" not in out.getvalue(), "the signature is printed"


def fork(probe: Probe) -> None:
    """A child calls with connections of its own; the parent keeps its connection."""
    with probe.client() as client:
        write(client, "fine")
        child = os.fork()
        if child == 0:
            status = 1
            try:
                write(client, "fine")
                status = 0
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0, "the call of the child failed"
        write(client, "fine")
        assert client.connections_opened == 1
        return
    raise probe.errors[-1]


def greenlets(probe: Probe) -> None:
    """2,000 greenlets, some stopped by `gevent.Timeout`: each succeeds or fails in a class of its own."""
    import gevent
    from timsdk import OutcomeUnknown, TransportError

    outcomes: list[str] = []
    with probe.client(pool_size=8, timeout=30.0, connect_timeout=20.0, read_timeout=30.0) as client:

        def run(number: int) -> None:
            fault, limit = ("silent", 0.2) if number % 50 == 0 else ("fine", 30.0)
            try:
                with gevent.Timeout(limit):
                    write(client, fault)
                outcomes.append("ok")
            except gevent.Timeout:
                outcomes.append("stopped")
            except (OutcomeUnknown, TransportError) as error:
                outcomes.append(repr(error))

        gevent.joinall([gevent.spawn(run, number) for number in range(2000)], timeout=60)
        assert len(outcomes) == 2000, f"{len(outcomes)} of 2,000 greenlets ended"
        assert set(outcomes) == {"ok", "stopped"}, sorted(set(outcomes))
        assert client._core.transport._places[client._core.settings.region.domain].held == 0
        write(client, "fine")


def refused_urllib3(probe: Probe) -> None:
    """Another urllib3 is named where the client is made, before anything is sent."""
    from timsdk import ConfigError

    text = "the client was made"
    try:
        with probe.client():
            pass
    except ConfigError as error:
        text = str(error)
    assert "urllib3-future" in text, text


CHECKS: dict[str, Callable[[Probe], None]] = {
    "ordinary call": ordinary_call,
    "paging": paging,
    "refusal": refusal,
    "cut before the head": unknown_outcome("cut"),
    "cut after the head": unknown_outcome("half a body"),
    "bad chunk size": unknown_outcome("bad chunk"),
    "read timeout": read_timeout,
    "deadline of a dripping response": deadline_of_a_drip,
    "retry of a read": retried_read,
    "8 threads on 2 connections": threads_share_a_pool,
    "idle connection": idle_connection,
    "debug level of http.client": debug_level,
    "fork": fork,
}
MORE_CHECKS: dict[str, dict[str, Callable[[Probe], None]]] = {"gevent": {"2,000 greenlets": greenlets}}


def checks_of(patch: str) -> dict[str, Callable[[Probe], None]]:
    """Return the checks of an environment."""
    if patch == "urllib3_future":
        return {"named at construction": refused_urllib3}
    return {**CHECKS, **MORE_CHECKS.get(patch, {})}
