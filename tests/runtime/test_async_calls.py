"""Calls of the asyncio client over sockets: options, confirmation, item retries, probes, idle connections."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
import threading
import time
from email.utils import formatdate
from typing import Any, ClassVar

import pytest
from support.calls import KEY, NO_RETRY
from support.certificates import Certificates
from support.network import proxy
from support.servers import Connection, Server
from timsdk import (
    AsyncClient,
    TransportError,
)
from timsdk.types import AccountItem, TextElem

from timsdk_runtime.call import failover
from timsdk_runtime.regions import Region
from timsdk_runtime.transport.messages import HttpResponse


def test_options_of_one_call_reach_it() -> None:
    def slow_once(connection: Connection) -> None:
        while connection.receive():
            if len(connection.server.received) == 1:
                connection.server.stopped.wait(0.3)
                return
            connection.respond()

    async def main(domain: str) -> None:
        async with AsyncClient(sdkappid=1, identifier="a", key=KEY, domain=domain) as tim:
            with pytest.raises(TransportError) as caught:
                await tim.with_options(timeout=0.1).account.account_import(user_id="bob")
            assert (caught.value.kind, caught.value.delivered) == ("read", "maybe")
            await tim.account.account_import(user_id="bob")
            assert tim.connections_opened == 2

    with Server(slow_once) as server:
        asyncio.run(main(f"http://{server.domain}"))


def test_send_in_doubt_is_confirmed_from_the_history() -> None:
    def lose_the_response(connection: Connection) -> None:
        while request := connection.receive():
            if "sendmsg" in request.target:
                return
            sent = json.loads(connection.server.received[0].body)
            now = int(time.time())
            found = {"MsgRandom": sent["MsgRandom"], "MsgSeq": sent["MsgSeq"], "MsgTimeStamp": now, "MsgKey": "found"}
            connection.respond(
                {"ActionStatus": "OK", "ErrorCode": 0, "Complete": 1, "MsgList": [found]},
                headers=f"Date: {formatdate(now, usegmt=True)}\r\n",
            )

    async def main(domain: str) -> None:
        async with AsyncClient(sdkappid=1, identifier="a", key=KEY, domain=domain, retry=NO_RETRY) as tim:
            sent = await tim.with_options(confirm_sends=True).message.send_msg(
                to_account="bob", from_account="alice", msg_body=[TextElem(text="hi")]
            )
            assert sent.msg_key == "found"

    with Server(lose_the_response) as server:
        asyncio.run(main(f"http://{server.domain}"))
        assert [request.target.split("?")[0].split("/")[-1] for request in server.received] == [
            "sendmsg",
            "admin_getroammsg",
        ]


def test_failed_items_are_retried_alone() -> None:
    def half(connection: Connection) -> None:
        while request := connection.receive():
            users = [item["UserID"] for item in json.loads(request.body)["CheckItem"]]
            codes = [20004 if user == "bob" and len(users) > 1 else 0 for user in users]
            connection.respond(
                {
                    "ActionStatus": "OK",
                    "ErrorCode": 0,
                    "ResultItem": [
                        {"UserID": user, "ResultCode": code, "AccountStatus": "Imported"}
                        for user, code in zip(users, codes, strict=True)
                    ],
                }
            )

    async def main(domain: str) -> None:
        async with AsyncClient(sdkappid=1, identifier="a", key=KEY, domain=domain) as tim:
            items = [AccountItem(user_id=user) for user in ("alice", "bob")]
            response = await tim.account.account_check(check_item=items)
            assert [item.result_code for item in response.result_item] == [0, 0]

    with Server(half) as server:
        asyncio.run(main(f"http://{server.domain}"))
        assert len(server.received) == 2


def test_probe_that_is_cancelled_can_be_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow:
        probes = 0

        async def send(self, request: Any) -> Any:
            return HttpResponse(200, {}, b'{"ErrorCode":0}')

        async def probe(self, domain: str, timeout: float) -> bool:
            self.probes += 1
            await asyncio.sleep(60)
            return True

        async def close(self) -> None: ...

    monkeypatch.setattr(failover, "_FIRST_REST", 0.0)
    monkeypatch.setattr(failover, "_LONGEST_REST", 0.0)

    class Regional(AsyncClient):
        _regions: ClassVar = {"here": Region("here", "one.test", "two.test")}

    async def main() -> None:
        slow = Slow()
        async with Regional(sdkappid=1, identifier="a", key=KEY, region="here", transport=slow) as tim:
            tim._core.state.health.mark_down("one.test", 0.0)
            await tim.with_options(timeout=9.0).call("a/b")
            await asyncio.sleep(0)
            await tim.call("a/b")
            assert slow.probes == 1  # one at a time
            await tim.aclose()
            await asyncio.sleep(0)
            await tim.call("a/b")
            await asyncio.sleep(0)
            assert slow.probes == 2

    asyncio.run(main())


@pytest.mark.parametrize("proxied", [False, True])
def test_uvloop_runs_calls(certificates: Certificates, tls: ssl.SSLContext, proxied: bool) -> None:
    uvloop = pytest.importorskip("uvloop")

    async def main(domain: str, middle: str) -> None:
        settings: dict[str, Any] = {"proxy": f"http://{middle}"} if proxied else {}
        client = AsyncClient(
            sdkappid=1, identifier="a", key=KEY, domain=domain, ca_certs=certificates.file, pool_size=4, **settings
        )
        async with client:
            await asyncio.gather(*(client.call("a/b") for _ in range(40)))
            assert client.connections_opened == 4

    loop = uvloop.new_event_loop()
    with Server(context=tls) as server, Server(proxy()) as middle, contextlib.closing(loop):
        loop.run_until_complete(main(server.domain, middle.domain))
        assert (len(server.received), middle.connections) == (40, 4 if proxied else 0)


@pytest.mark.parametrize("says", [b"HTTP/1.1 200 OK\r\n\r\n", b""], ids=["data nobody asked for", "the end"])
def test_idle_connection_on_which_the_server_acts_is_dropped_at_once(
    certificates: Certificates, tls: ssl.SSLContext, says: bytes
) -> None:
    acted = threading.Event()

    def act_when_idle(connection: Connection) -> None:
        connection.receive()
        connection.respond()
        if connection.server.connections == 1:
            time.sleep(0.02)
            connection.send(says)
            acted.set()
            if not says:
                return
        connection.receive()
        connection.respond()

    async def main(domain: str) -> None:
        async with AsyncClient(
            sdkappid=1, identifier="a", key=KEY, domain=domain, ca_certs=certificates.file, retry=NO_RETRY
        ) as tim:
            await tim.call("a/b")
            (pool,) = tim._core.transport._pools.values()  # type: ignore[attr-defined]
            assert len(pool.open) == 1
            assert await asyncio.get_running_loop().run_in_executor(None, acted.wait, 5)
            for _ in range(100):
                if not pool.open:
                    break
                await asyncio.sleep(0.01)
            assert not pool.open
            assert not pool.idle
            assert (await tim.call("a/b"))["ErrorCode"] == 0

    with Server(act_when_idle, context=tls) as server:
        asyncio.run(main(server.domain))


def test_closing_ends_connections_in_use_after_their_request(certificates: Certificates, tls: ssl.SSLContext) -> None:
    async def main(domain: str) -> None:
        tim = AsyncClient(sdkappid=1, identifier="a", key=KEY, domain=domain, ca_certs=certificates.file)
        await tim.call("a/b")
        under_way = asyncio.ensure_future(tim.call("a/b"))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await tim.aclose()
        assert (await under_way)["ErrorCode"] == 0
        (pool,) = tim._core.transport._pools.values()  # type: ignore[attr-defined]
        assert not pool.idle
        if pool.open:
            await asyncio.wait({connection.closed for connection in pool.open}, timeout=2)
        assert not pool.open

    with Server(context=tls) as server:
        asyncio.run(main(server.domain))


def test_tls_proxy_is_reached_by_tls_on_every_python() -> None:
    client = AsyncClient(sdkappid=1, identifier="a", key=KEY, region="china", proxy="https://proxy.example")
    proxy = client._core.transport._proxy  # type: ignore[attr-defined]
    assert (proxy.host, proxy.port, proxy.tls) == ("proxy.example", 443, True)
