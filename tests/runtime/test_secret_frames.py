"""Error reporters show the locals of frames: those of no public function show a secret, whatever makes it fail."""

from __future__ import annotations

import http.client
import ssl
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from support.calls import NO_RETRY, write
from support.certificates import MakeClient
from support.network import proxy
from support.recording_transport import RecordingTransport
from support.secret_search import WAYS, assert_absent, exercise, text_of
from support.servers import Server
from timsdk import Client, usersig

KEY = "cAnArY+key/" + "0f1e2d3c" * 8
OTHER_KEY = "oThEr-cAnArY/" + "1f2e3d4c" * 8
APP: dict[str, Any] = {"sdkappid": 1400000000, "identifier": "administrator"}
NEW = usersig.sign(**APP, key=KEY)
EXPIRED = usersig.sign(**APP, key=KEY, time=1, expire=1)


def assert_hidden(call: Callable[[], Any]) -> None:
    """Fail if a call succeeds, or if its exception shows a secret."""
    with pytest.raises(Exception) as caught:  # noqa: PT011  any class is searched
        call()
    fields = usersig.decode(NEW)
    assert_absent([KEY, OTHER_KEY, NEW, EXPIRED, fields.sig], text_of(caught.value), f"a {caught.type.__name__}")


VERIFIED: dict[str, dict[str, Any]] = {
    "another key": {"key": OTHER_KEY},
    "another user": {"identifier": "bob"},
    "another app": {"sdkappid": 7},
    "expired": {"usersig": EXPIRED},
    "a part": {"usersig": NEW[:-9]},
    "no text": {"usersig": NEW.encode()},
    "key that is no text": {"key": KEY.encode()},
}


@pytest.mark.parametrize("changes", VERIFIED.values(), ids=VERIFIED)
def test_verification_that_fails_shows_neither_key_nor_signature(changes: dict[str, Any]) -> None:
    given: dict[str, Any] = {**APP, "usersig": NEW, "key": KEY, **changes}
    text = given.pop("usersig")
    assert_hidden(lambda: usersig.verify(text, **given))


@pytest.mark.parametrize("text", [NEW[:-9], NEW + "*", KEY, NEW.encode()], ids=["cut", "longer", "a key", "bytes"])
def test_reading_that_fails_shows_no_signature(text: Any) -> None:
    assert_hidden(lambda: usersig.decode(text))


SIGNED: dict[str, dict[str, Any]] = {
    "sdkappid": {"sdkappid": -1},
    "identifier": {"identifier": ""},
    "expire": {"expire": "soon"},
    "time": {"time": "now"},
    "key": {"key": f"{KEY}\n{KEY}"},
}


@pytest.mark.parametrize("changes", SIGNED.values(), ids=SIGNED)
@pytest.mark.parametrize(
    "function",
    [
        usersig.sign,
        lambda **given: usersig.sign(**given, userbuf="no bytes"),  # type: ignore[arg-type]
        lambda **given: usersig.sign_private_map_key(**given, room_id=1),
        lambda **given: usersig.sign_private_map_key(**given, room_id=2**40),
    ],
    ids=["sign", "userbuf", "map key", "room"],
)
def test_signing_that_fails_shows_no_key(function: Any, changes: dict[str, Any]) -> None:
    assert_hidden(lambda: function(**{**APP, "key": KEY, **changes}))


@pytest.mark.parametrize("kind", [MemoryError, KeyboardInterrupt], ids=lambda kind: kind.__name__)
def test_signing_that_is_stopped_shows_no_key(kind: type[BaseException], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> bytes:
        raise kind

    client = Client(**APP, key=KEY, secondary_key=OTHER_KEY, region="china", transport=RecordingTransport())
    monkeypatch.setattr(zlib, "compress", broken)
    with pytest.raises(kind) as caught:
        write(client)
    monkeypatch.undo()
    assert_absent([KEY, OTHER_KEY], text_of(caught.value), f"a {kind.__name__}")


@pytest.mark.parametrize(
    "provide",
    [KEY.encode, lambda: [KEY], lambda: {KEY: KEY}, lambda: int(KEY), lambda: KEY["sig"]],  # type: ignore[call-overload]
    ids=["bytes", "list", "mapping", "ValueError", "TypeError"],
)
def test_provider_that_fails_shows_nothing_through_the_frames_of_the_sdk(provide: Any) -> None:
    client = Client(**APP, usersig_provider=provide, region="china", transport=RecordingTransport())
    caught = exercise(client)
    assert len(caught) == WAYS
    for error in caught:
        shown = text_of(error) if "ValueError" not in repr(type(error)) else ""  # its own text has the secret
        assert_absent([KEY], shown, f"a {type(error).__name__}")


@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt], ids=lambda kind: kind.__name__)
def test_transport_that_raises_shows_no_signature(kind: type[BaseException]) -> None:
    class Broken(RecordingTransport):
        def send(self, request: Any) -> Any:
            raise kind

    client = Client(**APP, usersig=NEW, region="china", transport=Broken())
    with pytest.raises(kind) as caught:
        write(client)
    assert_absent([NEW], text_of(caught.value), f"a {kind.__name__}")


def test_query_of_a_request_that_failed_is_never_sent_to_a_proxy(
    tls: ssl.SSLContext, make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = iter([True])
    original = http.client.HTTPConnection.endheaders

    def broken(self: Any, *args: Any, **options: Any) -> Any:
        if next(failures, False):
            raise ValueError
        return original(self, *args, **options)

    with Server(context=tls) as server, Server(proxy()) as middle:
        client = make_client(server.domain, proxy=f"http://{middle.domain}", retry=NO_RETRY, pool_size=1)
        monkeypatch.setattr(http.client.HTTPConnection, "endheaders", broken)
        with pytest.raises(Exception, match="ValueError"):
            write(client)
        assert write(client)["ErrorCode"] == 0
        assert [request.target for request in middle.received] == [server.domain] * 2
