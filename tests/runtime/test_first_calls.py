"""What a process loads for its first calls counts as time of those calls, and a failure has little left to load."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from support.interpreter import ROOT, loaded_modules
from support.network import closed_port

FIRST_CALL = """
import json, sys, time
from timsdk import Client, TimError
from timsdk.account import AccountImportRequest
from timsdk_runtime.transport.messages import HttpResponse

class SlowDisk:
    def find_spec(self, name, path=None, target=None):
        if name in ("timsdk_runtime.call.exchange", "timsdk_runtime.call.item_retry", "orjson"):
            slow.append(name)
            time.sleep(0.3)

class Transport:
    def send(self, request):
        deadlines.append(request.deadline)
        return HttpResponse(200, {}, b'{"ErrorCode": 0}')

slow, deadlines = [], []
sys.meta_path.insert(0, SlowDisk())
client = Client(sdkappid=1, identifier="admin", key="0" * 64, region="china", timeout=9.0, transport=Transport())
request = AccountImportRequest(user_id="bob")
began = time.monotonic()
client.SEND
print(json.dumps([slow, deadlines[0] - began]))
"""

FAILING_CALL = """
from timsdk import Client, TransportError
with Client(sdkappid=1, identifier="admin", key="0" * 64, domain="127.0.0.1:{port}", timeout=0.2) as client:
    try:
        client.call("im_open_login_svc/account_import")
    except TransportError:
        pass
"""
CONNECTING = """
import timsdk_runtime.call.exchange, timsdk_runtime.model.argument_texts, timsdk_runtime.model.json_codec
from timsdk_runtime.transport import fair_semaphore, lean_connection, urllib3_transport
from timsdk import Client
timsdk_runtime.model.json_codec.dumps({})
with Client(sdkappid=1, identifier="admin", key="0" * 64, region="china") as client:
    client._core.credential.signature(None, 1.0)
"""


def seconds_until_the_deadline(send: str) -> float:
    """Return how far the deadline of a first call is from its begin, where loading the exchange takes long."""
    code = FIRST_CALL.replace("SEND", send)
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60, cwd=ROOT
    )
    slow, seconds = json.loads(ended.stdout)
    assert "timsdk_runtime.call.exchange" in slow
    found: float = seconds
    return found


def test_deadline_of_a_first_call_counts_what_it_loads() -> None:
    assert 8.9 < seconds_until_the_deadline("send(request)") < 9.1


def test_deadline_of_a_first_raw_call_counts_what_it_loads() -> None:
    assert 8.9 < seconds_until_the_deadline("call('a/b')") < 9.1


def test_failed_attempt_loads_two_modules_at_most() -> None:
    """They are loaded when the time is over."""
    with closed_port() as port:
        loaded = loaded_modules(FAILING_CALL.format(port=port), before=CONNECTING)
    ours = {name for name in loaded if name.startswith("timsdk")}
    assert ours == {"timsdk_runtime.transport.failures", "timsdk_runtime.transport.failure_texts"}
    assert "signal" not in loaded


PRELOADED_CALLS = """
import asyncio
from timsdk import TransportError

settings = {{"sdkappid": 1, "identifier": "admin", "key": "0" * 64, "domain": "127.0.0.1:{port}", "timeout": 0.2}}

def fail():
    from timsdk import Client
    with Client(**settings) as client:
        try:
            client.account.multiaccount_import(accounts=["bob"])
        except TransportError:
            pass

async def afail():
    from timsdk import AsyncClient
    async with AsyncClient(**settings) as client:
        try:
            await client.account.multiaccount_import(accounts=["bob"])
        except TransportError:
            pass

{call}
"""


@pytest.mark.parametrize("asyncio", [False, True])
def test_preloaded_process_loads_nothing_for_calls_or_their_failures(asyncio: bool) -> None:
    call = "asyncio.run(afail())" if asyncio else "fail()"
    before = f"import asyncio, timsdk; timsdk.preload(asyncio={asyncio})"
    with closed_port() as port:
        assert loaded_modules(PRELOADED_CALLS.format(port=port, call=call), before=before) == set()
