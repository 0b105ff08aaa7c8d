"""Measures other clients and SDKs, each with a small POST of its own over plain HTTP.

Runs in an environment of its own.

`python -m bench.peers ADDRESS SCALE` prints rows as JSON.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import json
import logging
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

from bench.asyncio_calls import Call, Loop, bare_aiohttp
from bench.asyncio_calls import timsdk as timsdk_loop
from bench.baseline import SIGNATURE, Baseline
from bench.measure import Meter, Row, cpu, pair
from bench.responses import SEND
from bench.timsdk_calls import Timsdk

BODY = {
    "To_Account": "bob",
    "MsgSeq": 1,
    "MsgRandom": 2,
    "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}],
}
PARAMS = {
    "sdkappid": "1400000000",
    "identifier": "administrator",
    "usersig": SIGNATURE,
    "random": "1",
    "contenttype": "json",
}
TIMES = 200


def timsdk(base: str) -> Meter:
    return cpu(Timsdk(base, _no_certificates()).send_msg, TIMES)


def requests(base: str) -> Meter:
    import requests

    session = requests.Session()
    return cpu(lambda: _good(session.post(f"{base}/v4/{SEND}", params=PARAMS, json=BODY).json()), TIMES)


def httpx(base: str) -> Meter:
    import httpx

    client = httpx.Client()
    return cpu(lambda: _good(client.post(f"{base}/v4/{SEND}", params=PARAMS, json=BODY).json()), TIMES)


def aiohttp(base: str) -> Meter:
    import aiohttp

    loop = asyncio.new_event_loop()

    async def start() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    session = loop.run_until_complete(start())

    async def calls() -> None:
        for _ in range(TIMES):
            async with session.post(f"{base}/v4/{SEND}", params=PARAMS, json=BODY) as response:
                _good(await response.json())

    measure = cpu(lambda: loop.run_until_complete(calls()), 1)
    return lambda: measure() / TIMES


def httpx2(base: str) -> Meter:
    import httpx2

    client = httpx2.Client()
    return cpu(lambda: _good(client.post(f"{base}/v4/{SEND}", params=PARAMS, json=BODY).json()), TIMES)


def httpx2_async(base: str) -> Meter:
    """64 calls in flight."""
    import httpx2

    async def open_client(stack: AsyncExitStack) -> Call:
        limits = httpx2.Limits(max_connections=64, max_keepalive_connections=64)
        client = await stack.enter_async_context(httpx2.AsyncClient(limits=limits))

        async def call() -> None:
            _good((await client.post(f"{base}/v4/{SEND}", params=PARAMS, json=BODY)).json())

        return call

    return Loop(open_client).cpu(64, 256)


def aiohttp_64(base: str) -> Meter:
    """64 calls in flight."""
    return bare_aiohttp(base, _no_certificates()).cpu(64, 256)


def timsdk_async(base: str) -> Meter:
    """64 calls in flight."""
    return timsdk_loop(base, _no_certificates()).cpu(64, 256)


def boto3(base: str) -> Meter:
    """SQS: send one message."""
    import boto3

    client: Any = boto3.client(
        "sqs", endpoint_url=base, region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    return cpu(lambda: client.send_message(QueueUrl=f"{base}/", MessageBody="hi")["MessageId"], TIMES)


def stripe(base: str) -> Meter:
    """Create a customer."""
    import stripe

    client = stripe.StripeClient("sk_test_1", base_addresses={"api": base})
    return cpu(lambda: client.v1.customers.create({"name": "bob"}).id, TIMES)


def openai(base: str) -> Meter:
    """A chat completion."""
    import openai

    client = openai.OpenAI(base_url=base, api_key="a")
    said: Any = [{"role": "user", "content": "hi"}]
    return cpu(lambda: client.chat.completions.create(model="m", messages=said).choices[0].message.content, TIMES)


def stream_chat(base: str) -> Meter:
    """Send one message."""
    from stream_chat import StreamChat

    channel = StreamChat(api_key="a", api_secret="b" * 64, base_url=base).channel("messaging", "bench")
    return cpu(lambda: channel.send_message({"text": "hi"}, "bob")["message"], TIMES)


def tencentcloud(base: str) -> Meter:
    """TRTC: dismiss a room."""
    from tencentcloud.common.credential import Credential
    from tencentcloud.common.profile.client_profile import ClientProfile
    from tencentcloud.common.profile.http_profile import HttpProfile
    from tencentcloud.trtc.v20190722.models import DismissRoomRequest
    from tencentcloud.trtc.v20190722.trtc_client import TrtcClient

    http = HttpProfile(protocol="http", endpoint=base.removeprefix("http://"), keepAlive=True)
    client: Any = TrtcClient(Credential("a", "b"), "ap-singapore", ClientProfile(httpProfile=http))

    def call() -> str:
        request: Any = DismissRoomRequest()
        request.SdkAppId, request.RoomId = 1400000000, 1
        request_id: str = client.DismissRoom(request).RequestId
        return request_id

    return cpu(call, TIMES)


PEERS: dict[str, tuple[str, Callable[[str], Meter]]] = {
    "timsdk": ("timsdk-server", timsdk),
    "timsdk, 64 at a time": ("timsdk-server", timsdk_async),
    "aiohttp, 64 at a time": ("aiohttp", aiohttp_64),
    "httpx2": ("httpx2", httpx2),
    "httpx2, 64 at a time": ("httpx2", httpx2_async),
    "requests": ("requests", requests),
    "httpx": ("httpx", httpx),
    "aiohttp": ("aiohttp", aiohttp),
    "boto3": ("boto3", boto3),
    "stripe": ("stripe", stripe),
    "openai": ("openai", openai),
    "stream-chat": ("stream-chat", stream_chat),
    "tencentcloud": ("tencentcloud-sdk-python-common", tencentcloud),
}


def main() -> None:
    base, scale = sys.argv[1], float(sys.argv[2])
    logging.disable()
    baseline = Baseline(base, _no_certificates())
    rows = []
    for name, (distribution, make) in PEERS.items():
        costs = pair(cpu(baseline.send_msg, TIMES), make(base), max(5, round(15 * scale)))
        row = Row(name, "CPU s", "urllib3 and json by hand", *costs).as_json()
        rows.append({**row, "version": importlib.metadata.version(distribution)})
    print(json.dumps(rows))


def _good(content: Any) -> None:
    if content["ErrorCode"] != 0:
        raise RuntimeError(content["ErrorInfo"])


def _no_certificates() -> str:
    import certifi

    return certifi.where()


if __name__ == "__main__":
    main()
