"""What the package may cost, measured without a clock: modules, function calls and blocks of memory.

`make bench` has the times. Each bound is the measured value with some room for other versions of Python and urllib3.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from support.interpreter import loaded_modules
from timsdk import Client, catalog
from timsdk.group import GetGroupMemberInfoResponse
from timsdk.message import SendMsgRequest
from timsdk.types import GroupMemberInfo, TextElem

from bench.baseline import SIGNATURE, Baseline
from bench.responses import MEMBERS, SEND, members, sent

COUNT = 500

ONE_CALL = """
from timsdk import Client
from timsdk.types import TextElem
from timsdk_runtime.transport.messages import HttpResponse
client = Client(sdkappid=1, identifier="admin", key="0" * 64, region="china")
client._core.transport.send = lambda request: HttpResponse(status=200, headers={}, body=b'{"ErrorCode": 0}')
client.message.send_msg(to_account="bob", msg_body=[TextElem(text="hi")])
"""


@contextmanager
def no_collector() -> Iterator[None]:
    """Switch the garbage collector off, so that neither it nor its callbacks are counted."""
    gc.collect()
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def function_calls(call: Callable[[], Any], *, times: int = 1) -> float:
    """Return the functions of Python and C that one call runs, on average after a first one."""
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


def blocks_held(make: Callable[[], Any]) -> int:
    """Return the blocks of memory that the result holds."""
    make()
    with no_collector():
        before = sys.getallocatedblocks()
        held = make()
        after = sys.getallocatedblocks()
    del held
    return after - before


def bytes_held(make: Callable[[], Any]) -> int:
    """Return the bytes that the result holds."""
    make()
    with no_collector():
        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            held = make()
            after, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    del held
    return after - before


def collections(make: Callable[[], Any], *, times: int) -> int:
    """Return how often the garbage collector visits the youngest objects, with the threshold of Python 3.11."""
    make()
    usual = gc.get_threshold()
    gc.collect()
    gc.set_threshold(700, 10, 10)
    try:
        before = gc.get_stats()[0]["collections"]
        for _ in range(times):
            make()
        return gc.get_stats()[0]["collections"] - before
    finally:
        gc.set_threshold(*usual)


@pytest.fixture(scope="module")
def text() -> bytes:
    return members(COUNT)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A server that responds to every POST as if a message had been sent."""
    response = sent()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 5

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Length", str(len(response)))
            self.end_headers()
            self.wfile.write(response)

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
    loaded = loaded_modules("import timsdk")
    assert len(loaded) <= 20, loaded


def test_first_call_loads_few_modules_beyond_urllib3() -> None:
    loaded = loaded_modules(ONE_CALL, before="import json, urllib3")
    assert "timsdk._apis.openim.sendmsg" in loaded
    assert len([name for name in loaded if name.startswith("timsdk")]) <= 76, loaded
    assert len(loaded) <= 95, loaded


def test_call_runs_far_fewer_functions_than_code_by_hand(server: str) -> None:
    floor = Baseline(server, "")
    with Client(sdkappid=1, identifier="admin", usersig=SIGNATURE, domain=server, rate_limits="off") as client:
        send_msg = client.message.send_msg
        ours = function_calls(lambda: send_msg(to_account="bob", msg_body=[TextElem(text="hi")]), times=10)
    by_hand = function_calls(floor.send_msg, times=10)
    floor.close()
    assert 1 <= ours <= 400
    assert ours <= 0.6 * by_hand


def test_decoding_a_member_runs_few_functions(text: bytes) -> None:
    decode = catalog[MEMBERS].decode_response
    calls = function_calls(lambda: decode(text)) / COUNT
    assert 1 <= calls <= 18, "of which 12 take a field"


def test_decoded_member_takes_fewer_memory_blocks_than_its_json(text: bytes) -> None:
    decode = catalog[MEMBERS].decode_response
    decoded: Any = decode(text)
    assert isinstance(decoded.member_list[0], GroupMemberInfo)
    models, plain = blocks_held(lambda: decode(text)), blocks_held(lambda: json.loads(text))
    assert 1 <= models <= plain - COUNT, "an object is one block, a dictionary two"


def test_decoded_members_take_less_memory_than_their_json(text: bytes) -> None:
    decode = catalog[MEMBERS].decode_response
    models, plain = bytes_held(lambda: decode(text)), bytes_held(lambda: json.loads(text))
    assert models <= 0.85 * plain


def test_decoding_triggers_few_garbage_collections(text: bytes) -> None:
    decode = catalog[MEMBERS].decode_response
    plain = collections(lambda: json.loads(text), times=20)
    assert 1 <= collections(lambda: decode(text), times=20) <= 2.5 * plain


def test_encoding_runs_few_functions() -> None:
    encode = catalog[SEND].encode_request
    request: Any = SendMsgRequest(to_account="bob", msg_body=[TextElem(text="hi")])
    assert 1 <= function_calls(lambda: encode(request)) <= 16


def test_encoded_request_takes_few_memory_blocks() -> None:
    encode = catalog[SEND].encode_request
    request: Any = SendMsgRequest(to_account="bob", msg_body=[TextElem(text="hi")])
    assert 1 <= blocks_held(lambda: encode(request)) <= 12


def test_decoding_work_is_linear_in_the_length_of_a_list() -> None:
    """Twice as many members take at most twice the function calls."""
    decode = catalog[MEMBERS].decode_response
    short, long = members(COUNT), members(2 * COUNT)
    one, two = function_calls(lambda: decode(short)), function_calls(lambda: decode(long))
    assert two <= 2 * one


def test_measured_response_is_the_typed_response(text: bytes) -> None:
    response: Any = catalog[MEMBERS].decode_response(text)
    assert isinstance(response, GetGroupMemberInfoResponse)
    assert len(response.member_list) == COUNT
