"""A failed domain is probed beside the calls: by a task, or by a thread that does not keep the process."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any, ClassVar

import pytest
from support.calls import KEY, NO_RETRY, error_of, write
from support.recording_transport import RecordingTransport
from timsdk import AsyncClient, Client, TransportError

from timsdk_runtime.async_credentials import ProvidedCredential
from timsdk_runtime.call.failover import FAILOVER_TIMEOUT
from timsdk_runtime.regions import Region
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase

REGIONS = {"here": Region("here", "one.example", "two.example")}
REFUSED = HttpFailure(phase=Phase.NOTHING_SENT, kind="connect", message="refused")


class TwoDomains(AsyncClient):
    _regions: ClassVar = REGIONS


class BlockingTwoDomains(Client):
    _regions: ClassVar = REGIONS


class Scripted:
    """A transport whose first domain fails once, and which notes the probes."""

    def __init__(self, *, reachable: bool) -> None:
        self.reachable = reachable
        self.sent: list[str] = []
        self.probes: list[tuple[str, float]] = []

    async def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        self.sent.append(request.domain)
        return REFUSED if len(self.sent) == 1 else HttpResponse(200, {}, b'{"ErrorCode":0}')

    async def probe(self, domain: str, timeout: float) -> bool:
        self.probes.append((domain, timeout))
        return self.reachable

    async def close(self) -> None:
        """Keep nothing open."""


@pytest.mark.parametrize("reachable", [True, False])
def test_failed_domain_is_probed_once_beside_the_calls(reachable: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timsdk_runtime.call.failover._FIRST_REST", 0.0)
    transport = Scripted(reachable=reachable)

    async def work() -> str:
        given: Any = {"sdkappid": 1, "identifier": "administrator", "key": KEY, "region": "here"}
        async with TwoDomains(**given, transport=transport, retry=NO_RETRY) as client:
            with pytest.raises(TransportError):
                await client.call("a/b")
            await client.call("a/b")
            await asyncio.sleep(0.01)
            return client._core.state.health.select()

    selected = asyncio.run(work())
    assert transport.probes[0] == ("one.example", FAILOVER_TIMEOUT)
    assert selected == ("one.example" if reachable else "two.example")


def test_probe_does_not_keep_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timsdk_runtime.call.failover._FIRST_REST", 0.0)
    started: list[threading.Thread] = []

    def note(thread: threading.Thread) -> None:
        started.append(thread)

    monkeypatch.setattr(threading.Thread, "start", note)
    transport = RecordingTransport()
    transport.failure, transport.reachable = REFUSED, True
    given: Any = {"sdkappid": 1, "identifier": "administrator", "key": KEY, "region": "here"}
    client = BlockingTwoDomains(**given, transport=transport, retry=NO_RETRY)
    error_of(write, client)
    transport.failure = None
    write(client)
    assert [(thread.name, thread.daemon) for thread in started] == [("timsdk-probe", True)]


def test_domain_that_no_thread_can_probe_stays_down_until_a_later_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timsdk_runtime.call.failover._FIRST_REST", 0.001)

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    transport = RecordingTransport()
    transport.failure, transport.reachable = REFUSED, True
    given: Any = {"sdkappid": 1, "identifier": "administrator", "key": KEY, "region": "here"}
    client = BlockingTwoDomains(**given, transport=transport, retry=NO_RETRY)
    error_of(write, client)
    transport.failure = None
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        threading.Event().wait(0.01)
        write(client)
    assert client._core.state.health.select() == "two.example"
    threading.Event().wait(0.05)
    write(client)
    for thread in [it for it in threading.enumerate() if it.name == "timsdk-probe"]:
        thread.join(5)
    assert transport.probes == ["one.example"]


@pytest.mark.parametrize("ending", ["fails", "is cancelled"])
def test_renewal_that_no_call_waits_for_ends_in_silence(ending: str) -> None:
    complaints: list[dict[str, Any]] = []

    async def work() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        hold = asyncio.Event()

        async def provider() -> str:
            await hold.wait()
            raise LookupError("the vault is away")

        credential = ProvidedCredential(provider)
        with pytest.raises(TransportError):
            await credential.signature(timeout=0.0)
        renewal: Any = credential._renewal
        if ending == "fails":
            hold.set()
        else:
            renewal.cancel()
        await asyncio.wait({renewal})
        await asyncio.sleep(0)
        del renewal, credential
        gc.collect()

    asyncio.run(work())
    assert complaints == []
