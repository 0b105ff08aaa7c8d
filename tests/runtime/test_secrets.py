"""No key and no signature shows anywhere, whether a call succeeds or fails in any way."""

from __future__ import annotations

import copy
import json
import pickle
import ssl
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from support.certificates import Certificates, MakeClient
from support.secret_search import WAYS, assert_absent, exercise, forms, log_everything, text_of
from support.servers import Connection, Server, closed_port, never_respond, respond_to_all, respond_with
from timsdk import Client, ItemFailure, RetryPolicy

from timsdk_runtime import credentials, errors
from timsdk_runtime.call.context import GetSignature
from timsdk_runtime.errors import TimError

ALL_CONNECTIONS = True
KEY = "cAnArY+key/" + "0f1e2d3c" * 8
FAST = RetryPolicy(attempts=2, base_delay=0.0, throttle_delay=0.0)


# --- the faults ---


def send_and_close(data: bytes) -> Callable[[Connection], None]:
    def script(connection: Connection) -> None:
        connection.receive()
        connection.send(data)

    return script


def echo_target(status: str) -> Callable[[Connection], None]:
    """A gateway that shows the URL of the request, as many do."""

    def script(connection: Connection) -> None:
        while request := connection.receive():
            text = f"<html>cannot serve {request.target}</html>"
            connection.respond(
                text.encode(), status=status, headers=f"Location: https://x.example{request.target}\r\n"
            )

    return script


def echo_signature(connection: Connection) -> None:
    while request := connection.receive():
        usersig = parse_qs(urlsplit(request.target).query)["usersig"][0]
        connection.respond({"ActionStatus": "FAIL", "ErrorCode": 70003, "ErrorInfo": f"bad sig {usersig}"})


def hang_up(connection: Connection) -> None:
    connection.socket.recv(1)
    connection.reset()


def code(number: int) -> bytes:
    return json.dumps({"ActionStatus": "FAIL", "ErrorCode": number, "ErrorInfo": "no"}).encode()


FAULTS: dict[str, Callable[[Connection], None]] = {
    "success": respond_to_all,
    "close": send_and_close(b""),
    "half a header": send_and_close(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "half a body": send_and_close(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
    "not HTTP": send_and_close(b"SSH-2.0-OpenSSH\r\n"),
    "bad chunk": send_and_close(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxx\r\n"),
    "bad gzip": send_and_close(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"),
    "broken headers": send_and_close(
        b'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 15\r\nno colon here\r\n\r\n{"ErrorCode":0}'
    ),
    "two lengths": send_and_close(b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\n{}"),
    "odd length": send_and_close(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}"),
    "reset": Connection.reset,
    "hang up": hang_up,
    "stall": never_respond,
    "empty": respond_with(b""),
    "HTML": respond_with(b"<html>"),
    "502": respond_with(b"<html>", status="502 Bad Gateway"),
    "429": respond_with(b"", status="429 Too Many Requests", headers="Retry-After: 1\r\n"),
    "redirect": respond_with(b"", status="302 Found", headers="Location: https://x.example/\r\n"),
    "echo": echo_target("502 Bad Gateway"),
    "echo with a redirect": echo_target("301 Moved"),
    "echo in ErrorInfo": echo_signature,
    "signature refused": respond_with(code(70003)),
    "expired": respond_with(code(70001)),
    "throttled": respond_with(code(60011)),
    "transient": respond_with(code(10002)),
    "unknown outcome": respond_with(code(60008)),
    "unknown code": respond_with(code(987654)),
    "invalid": respond_with(code(10004)),
}


def _contexts(certificates: Certificates) -> dict[str, ssl.SSLContext | None]:
    return {"trusted": certificates.server(), "wrong host": certificates.server("x.example"), "no TLS": None}


def signatures(server: Server) -> list[str]:
    found = {parse_qs(urlsplit(request.target).query)["usersig"][0] for request in server.received}
    return sorted(found)


@pytest.mark.parametrize(
    ("fault", "context"),
    [
        *((fault, "trusted") for fault in FAULTS),
        ("success", "wrong host"),
        ("hang up", "no TLS"),
    ],
)
def test_no_secret_shows_in_log_output_errors_or_client(
    fault: str,
    context: str,
    certificates: Certificates,
    make_client: MakeClient,
    connection: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    good = {"success"} if connection == "aiohttp" else {"success", "broken headers"}  # its parser is stricter
    with log_everything() as log, Server(FAULTS[fault], context=_contexts(certificates)[context]) as server:
        client = make_client(server.domain, key=KEY, retry=FAST, timeout=1.0, read_timeout=0.1)
        caught = exercise(client)
        assert bool(caught) is not (context == "trusted" and fault in good)
        usersigs = signatures(server)
    assert bool(usersigs) is (context == "trusted" and fault not in ("reset", "hang up"))
    secrets = [KEY, *usersigs]
    assert_absent(secrets, log.getvalue(), "the log")
    assert "timsdk" in log.getvalue()
    output = capfd.readouterr()
    assert_absent(secrets, output.out + output.err, "the output")
    for error in caught:
        assert isinstance(error, TimError)
        assert_absent(secrets, text_of(error), f"a {type(error).__name__}")
    assert_absent(secrets, f"{client!r} {client} {vars(client)!r}", "the client")
    for value in vars(client).values():
        assert_absent(secrets, f"{value!r} {getattr(value, '__dict__', '')!r}", f"its {type(value).__name__}")


def test_search_finds_every_form_of_a_secret() -> None:
    """The search must find every form, whole or cut."""
    for form in forms(KEY):
        with pytest.raises(AssertionError, match="a secret is in"):
            assert_absent([KEY], f"before {form} after", "a text")
    with pytest.raises(AssertionError, match="a secret is in"):
        assert_absent([KEY], f"before {KEY[:55]}...", "a text")


def test_search_finds_a_secret_in_a_suppressed_exception() -> None:
    def hide() -> None:
        try:
            raise ValueError(KEY)
        except ValueError:
            raise RuntimeError("hidden") from None

    with pytest.raises(RuntimeError, match="hidden") as caught:
        hide()
    assert KEY in text_of(caught.value)


def test_no_secret_shows_if_the_connection_is_refused(make_client: MakeClient) -> None:
    with log_everything() as log, closed_port() as port:
        client = make_client(f"127.0.0.1:{port}", key=KEY, retry=FAST)
        caught = exercise(client)
    assert len(caught) == WAYS
    assert_absent(
        [KEY, client._core.credential.signature().text], log.getvalue() + "".join(map(text_of, caught)), "a text"
    )


@pytest.mark.parametrize(
    "settings", [{"usersig": KEY}, {"usersig_provider": lambda: KEY}], ids=["usersig", "provider"]
)
def test_no_given_signature_shows_if_it_is_refused(
    settings: dict[str, Any], certificates: Certificates, make_client: MakeClient
) -> None:
    with log_everything() as log, Server(respond_with(code(70003)), context=certificates.server()) as server:
        client = make_client(server.domain, retry=FAST, **settings)
        caught = exercise(client)
        assert KEY in signatures(server)
    assert len(caught) == WAYS
    assert_absent([KEY], log.getvalue() + "".join(map(text_of, caught)) + f"{client!r}{vars(client)!r}", "a text")


def test_exception_of_a_provider_reaches_the_caller(make_client: MakeClient) -> None:
    def broken() -> str:
        raise LookupError("the vault is sealed")

    with pytest.raises(LookupError, match="sealed"):
        make_client("127.0.0.1:1", usersig_provider=broken).call("a/b")


def test_config_error_does_not_show_the_key() -> None:
    for settings in ({"timeout": -1.0}, {"region": "moon"}, {"usersig": "other"}, {"identifier": ""}):
        given: dict[str, Any] = {"sdkappid": 1, "identifier": "a", "key": KEY, "region": "china", **settings}
        with pytest.raises(errors.ConfigError) as caught:
            Client(**given)
        assert_absent([KEY], str(caught.value) + repr(caught.value), "a message")


# --- pickles and copies ---


@pytest.mark.parametrize("settings", [{"key": KEY}, {"usersig": KEY}, {"usersig_provider": lambda: KEY}])
def test_clients_and_credentials_refuse_pickling(settings: dict[str, Any], make_client: MakeClient) -> None:
    client = make_client("127.0.0.1:1", **settings)
    for thing in (client, client.with_options(timeout=1.0), client._core.credential):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            with pytest.raises(TypeError, match="cannot be pickled"):
                pickle.dumps(thing, protocol)
    with pytest.raises(TypeError, match="cannot be pickled"):
        copy.deepcopy(client)


def test_secrets_hide_from_repr_and_refuse_pickling() -> None:
    secret = credentials.Secret(KEY)
    signature = credentials.Signature(KEY, cached=True)
    texts = [f"{thing!r} {thing} {[thing]}" for thing in (secret, signature, GetSignature(KEY))]
    assert_absent([KEY], " ".join(texts), "a repr")
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        copy.deepcopy(secret)


def test_signature_refuses_pickling() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(credentials.Signature(KEY, cached=True))


EXCEPTIONS: list[TimError] = [
    errors.TimError("text"),
    errors.ConfigError("text"),
    errors.TransportError("text", kind="dns", delivered="no", api="a/b", host="h"),
    errors.OutcomeUnknown(
        "text", api="a/b", body={"MsgRandom": 7}, reason="why", attempts=3, response={"ErrorCode": 0}
    ),
    errors.DecodeError("text", api="a/b", http_status=502, snippet="<html>"),
    errors.PartialFailure("text", api="a/b", failed=(ItemFailure(key="bob", code=1, info="i", item={"a": 1}),)),
    *(
        kind(
            "text",
            code=10002,
            info="info",
            api="a/b",
            request_id="r",
            name="NAME",
            meaning="meaning",
            remedy="remedy",
            category="server",
            retryable=True,
            retry_after=1.5,
            body={"ErrorCode": 10002},
        )
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.ApiError)
    ),
]


@pytest.mark.parametrize("error", EXCEPTIONS, ids=[type(error).__name__ for error in EXCEPTIONS])
def test_exceptions_survive_pickling(error: TimError) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(error, protocol))
        assert type(again) is type(error)
        assert (str(again), again.args, vars(again)) == (str(error), error.args, vars(error))
    assert vars(copy.copy(error)) == vars(error)


def test_pickling_covers_every_exception_class() -> None:
    found = {errors.TimError}
    while more := {sub for kind in found for sub in kind.__subclasses__()} - found:
        found |= more
    assert {type(error) for error in EXCEPTIONS} == {kind for kind in found if kind.__module__ == "timsdk"}
