"""What the package may cost, told without a clock: modules, function calls and blocks of memory.

`make bench` has the times. Each bound is what was seen and some room for other versions of Python and urllib3.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from support import ROOT
from timsdk import Client, catalog
from timsdk.group import GetGroupMemberInfoResponse
from timsdk.message import SendMsgRequest
from timsdk.types import GroupMemberInfo, TextElem

from bench.answers import MEMBERS, SEND, members, sent
from bench.floor import SIGNATURE, Floor

COUNT = 500

NEW_MODULES = """
import json, sys
exec(sys.argv[1])
before = set(sys.modules)
exec(sys.argv[2])
print(json.dumps(sorted(set(sys.modules) - before)))
"""
ONE_CALL = """
from timsdk import Client
from timsdk.types import TextElem
from timsdk_runtime.http import HttpReply
client = Client(sdkappid=1, identifier="admin", key="0" * 64, region="china")
client._transport.send = lambda request: HttpReply(status=200, headers={}, body=b'{"ErrorCode": 0}')
client.message.send_msg(to_account="bob", msg_body=[TextElem(text="hi")])
"""


def new_modules(before: str, code: str) -> list[str]:
    """The modules that `code` loads in a fresh interpreter beyond those of `before`."""
    done = subprocess.run(
        [sys.executable, "-c", NEW_MODULES, before, code],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=ROOT,
    )
    found: list[str] = json.loads(done.stdout)
    return found


@contextmanager
def no_collector() -> Iterator[None]:
    """Nothing is collected in between, and nobody who listens to the collector is counted."""
    gc.collect()
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def function_calls(call: Callable[[], Any], *, times: int = 1) -> float:
    """Functions called by this thread, Python's and C's, each time; the first time is not counted."""
    count = 0

    def see(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    call()
    before = sys.getprofile()
    with no_collector():
        sys.setprofile(see)
        try:
            for _ in range(times):
                call()
        finally:
            sys.setprofile(before)
    return count / times


def blocks_kept(make: Callable[[], Any]) -> int:
    """Blocks of memory that the result holds."""
    make()
    with no_collector():
        before = sys.getallocatedblocks()
        kept = make()
        after = sys.getallocatedblocks()
    del kept
    return after - before


def bytes_kept(make: Callable[[], Any]) -> int:
    """Bytes that the result holds."""
    make()
    with no_collector():
        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            kept = make()
            after, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    del kept
    return after - before


@pytest.fixture(scope="module")
def wire() -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(members(COUNT))
    return answer


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Answers every POST as if a message had been sent."""
    answer = sent()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 5

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: Any) -> None:
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.daemon_threads = True
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.server_address[1]}"
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()


def test_importing_loads_few_modules() -> None:
    loaded = new_modules("", "import timsdk")
    assert len(loaded) <= 20, loaded


def test_a_first_call_loads_few_modules_beyond_urllib3() -> None:
    loaded = new_modules("import json, urllib3", ONE_CALL)
    assert "timsdk._apis.openim.sendmsg" in loaded
    assert len([name for name in loaded if name.startswith("timsdk")]) <= 60, loaded
    assert len(loaded) <= 95, loaded


def test_a_call_calls_far_fewer_functions_than_by_hand(server: str) -> None:
    floor = Floor(server, "")
    with Client(sdkappid=1, identifier="admin", usersig=SIGNATURE, domain=server, rate_limits="off") as client:
        send_msg = client.message.send_msg
        ours = function_calls(lambda: send_msg(to_account="bob", msg_body=[TextElem(text="hi")]), times=10)
    by_hand = function_calls(floor.send_msg, times=10)
    floor.close()
    assert 1 <= ours <= 400
    assert ours <= 0.6 * by_hand


def test_decoding_a_member_calls_few_functions(wire: dict[str, Any]) -> None:
    decode = catalog[MEMBERS].decode_response
    calls = function_calls(lambda: decode(wire)) / COUNT
    assert 1 <= calls <= 21, "of which 12 get a field"


def test_a_decoded_member_is_few_blocks(wire: dict[str, Any]) -> None:
    decode = catalog[MEMBERS].decode_response
    assert isinstance(decode(wire).member_list[0], GroupMemberInfo)
    assert 1 <= blocks_kept(lambda: decode(wire)) / COUNT <= 4.2, "a member, a list of custom fields, a field in it"


def test_a_decoded_member_is_smaller_than_its_json(wire: dict[str, Any]) -> None:
    decode = catalog[MEMBERS].decode_response
    text = json.dumps(wire)
    models, plain = bytes_kept(lambda: decode(wire)), bytes_kept(lambda: json.loads(text))
    assert models <= 0.4 * plain


def test_encoding_calls_few_functions() -> None:
    encode = catalog[SEND].encode_request
    request: Any = SendMsgRequest(to_account="bob", msg_body=[TextElem(text="hi")])
    assert 1 <= function_calls(lambda: encode(request)) <= 16


def test_an_encoded_request_is_few_blocks() -> None:
    encode = catalog[SEND].encode_request
    request: Any = SendMsgRequest(to_account="bob", msg_body=[TextElem(text="hi")])
    assert 1 <= blocks_kept(lambda: encode(request)) <= 12


def test_a_list_is_decoded_in_step_with_its_length() -> None:
    """Twice the members are twice the work, not more."""
    decode = catalog[MEMBERS].decode_response
    short, long = json.loads(members(COUNT)), json.loads(members(2 * COUNT))
    one, two = function_calls(lambda: decode(short)), function_calls(lambda: decode(long))
    assert two <= 2 * one


def test_what_is_bounded_here_is_what_users_get(wire: dict[str, Any]) -> None:
    answer: Any = catalog[MEMBERS].decode_response(wire)
    assert isinstance(answer, GetGroupMemberInfoResponse)
    assert len(answer.member_list) == COUNT
