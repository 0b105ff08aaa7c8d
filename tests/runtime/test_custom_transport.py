"""`Client(transport=...)`: an object of the user sends the requests."""

from __future__ import annotations

import json
import threading
import time
from typing import Any, ClassVar

import pytest
from support.calls import KEY, NO_RETRY, error_of, read, write
from support.recording_transport import RecordingTransport
from timsdk import Client, OutcomeUnknown, TransportError

from timsdk_runtime.call.failover import FAILOVER_TIMEOUT
from timsdk_runtime.regions import Region
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase, Transport


class TwoDomains(Client):
    _regions: ClassVar = {"here": Region("here", "one.example", "two.example")}


def make(transport: Transport, **settings: Any) -> Client:
    return TwoDomains(sdkappid=1, identifier="administrator", key=KEY, region="here", transport=transport, **settings)


def test_custom_transport_sends_every_request_of_client_and_clones() -> None:
    transport = RecordingTransport(b'{"ErrorCode":0,"New":1}')
    client = make(transport)
    assert write(client) == write(client.with_options(timeout=1.0)) == {"ErrorCode": 0, "New": 1}
    assert read(client).extra_fields == {"New": 1}
    assert [request.path for request in transport.requests] == [
        "/v4/some_service/some_command",
        "/v4/some_service/some_command",
        "/v4/profile/portrait_get",
    ]
    assert {request.domain for request in transport.requests} == {"one.example"}
    assert json.loads(transport.requests[0].body) == {"Who": "bob"}


def test_custom_transport_is_used_as_given() -> None:
    transport = RecordingTransport()
    assert make(transport)._core.transport is transport


def test_custom_transport_is_closed_with_the_client() -> None:
    transport = RecordingTransport()
    client = make(transport)
    client.close()
    assert transport.closed == 1
    with make(transport):
        assert transport.closed == 1
    assert transport.closed == 2


def test_custom_transport_is_not_closed_with_a_clone() -> None:
    transport = RecordingTransport()
    client = make(transport)
    clone = client.with_options(timeout=1.0)
    with clone, clone.with_options(strict=True) as second:
        second.close()
    assert transport.closed == 0
    write(client)
    assert len(transport.requests) == 1


def test_custom_transport_is_closed_if_the_block_of_its_client_raises() -> None:
    transport = RecordingTransport()
    with pytest.raises(KeyError), make(transport):
        raise KeyError
    assert transport.closed == 1


def test_connections_opened_is_0_with_a_custom_transport() -> None:
    client = make(RecordingTransport())
    write(client)
    assert client.connections_opened == client.with_options(timeout=1.0).connections_opened == 0


@pytest.mark.parametrize(
    ("phase", "error"),
    [
        (Phase.NOTHING_SENT, TransportError),
        (Phase.MAYBE_SENT, OutcomeUnknown),
        (Phase.PARTIAL_RESPONSE, OutcomeUnknown),
    ],
)
def test_failure_of_a_custom_transport_becomes_an_error(phase: Phase, error: type[Exception]) -> None:
    transport = RecordingTransport()
    transport.failure = HttpFailure(phase=phase, kind="local", message="the wire is cut")
    found = error_of(write, make(transport, retry=NO_RETRY))
    assert type(found) is error
    assert "the wire is cut" in str(found)


@pytest.mark.parametrize("reachable", [True, False])
def test_custom_transport_probes_a_failed_domain(reachable: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timsdk_runtime.call.failover._FIRST_REST", 0.0)
    transport = RecordingTransport()
    transport.failure = HttpFailure(phase=Phase.NOTHING_SENT, kind="connect", message="refused")
    transport.reachable = reachable
    client = make(transport, retry=NO_RETRY)
    error_of(write, client)
    transport.failure = None
    write(client)
    for thread in [it for it in threading.enumerate() if it.name == "timsdk-probe"]:
        thread.join(5)
    assert transport.probes == ["one.example"]
    assert transport.probe_timeouts == [FAILOVER_TIMEOUT]
    assert client._core.state.health.select() == ("one.example" if reachable else "two.example")


def test_request_carries_the_deadline_of_the_call() -> None:
    transport = RecordingTransport()
    before = time.monotonic()
    write(make(transport, timeout=7.0))
    (request,) = transport.requests
    assert before + 7.0 <= request.deadline <= time.monotonic() + 7.0
    assert "usersig=" in request.query
    assert "usersig" not in repr(request)


def test_request_that_no_transport_has_sent_has_waited_for_nothing() -> None:
    request = HttpRequest("tim.test", "/v4/a/b", "usersig=s", b"{}", 1.0, 2.0)
    assert (request.deadline, request.queued, request.reused) == (float("inf"), 0.0, False)


def test_request_and_response_show_their_size_and_no_text_of_theirs() -> None:
    """The query holds the signature, and a gateway may repeat it."""
    request = HttpRequest("tim.test", "/v4/a/b", "usersig=s", b"{}", 1.0, 2.0)
    assert repr(request) == "HttpRequest(tim.test/v4/a/b, 2 bytes)"
    assert repr(HttpResponse(502, {"a": "usersig=s"}, b"usersig=s")) == "HttpResponse(502, 9 bytes)"
