"""A canary key, through success and every fault: neither it nor a signature may turn up anywhere."""

from __future__ import annotations

import base64
import contextlib
import copy
import io
import json
import logging
import pickle
import ssl
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from support.certificates import Certificates, MakeClient
from support.servers import Connection, Server, closed_port, respond_to_all
from timsdk import Client, ItemFailure, RetryPolicy

from timsdk_runtime import credentials, errors
from timsdk_runtime.call.context import GetSignature
from timsdk_runtime.errors import TimError

BOTH_CONNECTIONS = True
KEY = "cAnArY+key/" + "0f1e2d3c" * 8
FAST = RetryPolicy(attempts=2, base_delay=0.0, throttle_delay=0.0)


@contextlib.contextmanager
def everything_logged() -> Iterator[io.StringIO]:
    """Every logger there is at DEBUG, into one text."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(pathname)s %(args)s"))
    names = [None, "timsdk", "urllib3", "urllib3.connectionpool", "urllib3.connection", "urllib3.util.retry"]
    loggers = [logging.getLogger(name) for name in names]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    loggers[0].addHandler(handler)
    try:
        yield stream
    finally:
        loggers[0].removeHandler(handler)
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def forms(secret: str) -> set[str]:
    """A secret as it is and as it might be disguised."""
    encoded = {base64.b64encode(secret[start:].encode()).decode().rstrip("=")[:-2] for start in range(3)}
    escaped = json.dumps(secret)[1:-1]
    return {secret, quote(secret), quote(secret, safe=""), escaped, escaped.replace("/", "\\/"), *encoded}


def assert_absent(secrets: list[str], text: str, where: str) -> None:
    for secret in secrets:
        for form in forms(secret):
            for part in (form, form[: len(form) // 2 + 8]):  # a cut secret is a secret
                if part in text:
                    at = text.index(part)
                    context = text[max(at - 150, 0) : at].replace(secret, "<secret>")
                    raise AssertionError(f"a secret is in {where}, after ...{context}")


def chain(error: BaseException) -> Iterator[BaseException]:
    """An exception, its causes and contexts."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        found = waiting.pop()
        if found is not None and id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting += [found.__cause__, found.__context__]


def told(error: BaseException) -> str:
    """Everything an exception tells; locals only of the SDK's own frames."""
    parts: list[str] = []
    for link in chain(error):
        parts += [str(link), repr(link), repr(vars(link)), repr(link.args)]
        parts += traceback.format_exception(type(link), link, link.__traceback__)
        frame = link.__traceback__
        while frame is not None:
            module = frame.tb_frame.f_globals.get("__name__", "")
            if module.startswith(("timsdk", "urllib3", "http.client")):
                parts.append(repr(dict(frame.tb_frame.f_locals)))
            frame = frame.tb_next
        with contextlib.suppress(TypeError, AttributeError, pickle.PicklingError):
            parts.append(pickle.dumps(link).decode("latin-1"))
    return "\n".join(parts)


# --- the faults ---


def say(start: bytes) -> Callable[[Connection], None]:
    def script(connection: Connection) -> None:
        connection.receive()
        connection.send(start)

    return script


def answering(body: bytes, status: str = "200 OK", headers: str = "") -> Callable[[Connection], None]:
    def script(connection: Connection) -> None:
        while connection.receive():
            connection.respond(body, status=status, headers=headers)

    return script


def echoing(status: str) -> Callable[[Connection], None]:
    """A gateway that shows the address it was called with, as many do."""

    def script(connection: Connection) -> None:
        while request := connection.receive():
            text = f"<html>cannot serve {request.target}</html>"
            connection.respond(
                text.encode(), status=status, headers=f"Location: https://x.example{request.target}\r\n"
            )

    return script


def echoing_info(connection: Connection) -> None:
    while request := connection.receive():
        usersig = parse_qs(urlsplit(request.target).query)["usersig"][0]
        connection.respond({"ActionStatus": "FAIL", "ErrorCode": 70003, "ErrorInfo": f"bad sig {usersig}"})


def stalling(connection: Connection) -> None:
    connection.receive()
    connection.stall()


def hang_up(connection: Connection) -> None:
    connection.socket.recv(1)
    connection.reset()


def code(number: int) -> bytes:
    return json.dumps({"ActionStatus": "FAIL", "ErrorCode": number, "ErrorInfo": "no"}).encode()


FAULTS: dict[str, Callable[[Connection], None]] = {
    "success": respond_to_all,
    "close": say(b""),
    "half a header": say(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "half a body": say(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
    "not HTTP": say(b"SSH-2.0-OpenSSH\r\n"),
    "bad chunk": say(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxx\r\n"),
    "bad gzip": say(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"),
    "broken headers": say(
        b'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 15\r\nno colon here\r\n\r\n{"ErrorCode":0}'
    ),
    "two lengths": say(b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\n{}"),
    "odd length": say(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}"),
    "reset": Connection.reset,
    "hang up": hang_up,
    "stall": stalling,
    "empty": answering(b""),
    "HTML": answering(b"<html>"),
    "502": answering(b"<html>", "502 Bad Gateway"),
    "429": answering(b"", "429 Too Many Requests", "Retry-After: 1\r\n"),
    "redirect": answering(b"", "302 Found", "Location: https://x.example/\r\n"),
    "echo": echoing("502 Bad Gateway"),
    "echo with a redirect": echoing("301 Moved"),
    "echo in ErrorInfo": echoing_info,
    "signature refused": answering(code(70003)),
    "expired": answering(code(70001)),
    "throttled": answering(code(60011)),
    "transient": answering(code(10002)),
    "unknown outcome": answering(code(60008)),
    "unknown code": answering(code(987654)),
    "invalid": answering(code(10004)),
}


def _contexts(certificates: Certificates) -> dict[str, ssl.SSLContext | None]:
    return {"trusted": certificates.server(), "wrong host": certificates.server("x.example"), "no TLS": None}


def exercise(client: Client) -> list[BaseException]:
    """Some calls of each kind; what they raised."""
    caught: list[BaseException] = []
    calls: list[Callable[[], Any]] = [
        lambda: client.call("some_service/some_command", {"A": 1}),
        lambda: client.profile.portrait_get(to_account=["bob"], tag_list=["Tag_Profile_IM_Nick"]),
        lambda: client.with_options(timeout=0.5).message.send_msg(to_account="bob", msg_body=[]),
    ]
    for call in calls:
        try:
            call()
        except Exception as error:  # noqa: BLE001  whatever it is, it must not tell
            caught.append(error)
    return caught


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
    capfd: pytest.CaptureFixture[str],
) -> None:
    with everything_logged() as log, Server(FAULTS[fault], context=_contexts(certificates)[context]) as server:
        client = make_client(server.domain, key=KEY, retry=FAST, timeout=1.0, read_timeout=0.1)
        caught = exercise(client)
        assert bool(caught) is not (context == "trusted" and fault in ("success", "broken headers"))
        usersigs = signatures(server)
    assert bool(usersigs) is (context == "trusted" and fault not in ("reset", "hang up"))
    secrets = [KEY, *usersigs]
    assert_absent(secrets, log.getvalue(), "the log")
    assert "timsdk" in log.getvalue()
    output = capfd.readouterr()
    assert_absent(secrets, output.out + output.err, "the output")
    for error in caught:
        assert isinstance(error, TimError)
        assert_absent(secrets, told(error), f"a {type(error).__name__}")
    assert_absent(secrets, f"{client!r} {client} {vars(client)!r}", "the client")
    for value in vars(client).values():
        assert_absent(secrets, f"{value!r} {getattr(value, '__dict__', '')!r}", f"its {type(value).__name__}")


def test_search_finds_every_form_of_a_secret() -> None:
    """The search itself works: on every form, cut or not."""
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
    assert KEY in told(caught.value)


def test_no_secret_shows_if_the_connection_is_refused(make_client: MakeClient) -> None:
    with everything_logged() as log, closed_port() as port:
        client = make_client(f"127.0.0.1:{port}", key=KEY, retry=FAST)
        caught = exercise(client)
    assert len(caught) == 3
    assert_absent(
        [KEY, client._core.credential.signature().text], log.getvalue() + "".join(map(told, caught)), "a text"
    )


@pytest.mark.parametrize(
    "settings", [{"usersig": KEY}, {"usersig_provider": lambda: KEY}], ids=["usersig", "provider"]
)
def test_no_given_signature_shows_if_it_is_refused(
    settings: dict[str, Any], certificates: Certificates, make_client: MakeClient
) -> None:
    with everything_logged() as log, Server(answering(code(70003)), context=certificates.server()) as server:
        client = make_client(server.domain, retry=FAST, **settings)
        caught = exercise(client)
        assert KEY in signatures(server)
    assert len(caught) == 3
    assert_absent([KEY], log.getvalue() + "".join(map(told, caught)) + f"{client!r}{vars(client)!r}", "a text")


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
    assert {type(error) for error in EXCEPTIONS} == {kind for kind in found if kind.__module__ == errors.__name__}
