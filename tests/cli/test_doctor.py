"""The doctor: a healthy way to the emulator, and each fault in turn."""

from __future__ import annotations

import json
import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.command_line import run
from timsdk.usersig import sign

from timsdk_cli.doctor import calls, network, process
from timsdk_cli.doctor.finding import Finding
from timsdk_emulator import Emulator

HEALTHY = {
    "versions", "patches", "settings", "proxy", "dns primary", "port primary", "tls primary", "backup", "signature",
    "call", "clock", "latency", "reuse",
}  # fmt: skip


def examined(environ: dict[str, str], *arguments: str) -> dict[str, dict[str, Any]]:
    """Run the doctor, and return its findings by check."""
    ended = run("doctor", "--json", *arguments, environ=environ)
    report = json.loads(ended.out)
    assert ended.code == int(report["verdict"] == "fail"), ended.err
    assert all(finding["advice"] for finding in report["findings"] if finding["verdict"] in ("warn", "fail"))
    return {finding["check"]: finding for finding in report["findings"]}


def verdicts(found: dict[str, dict[str, Any]]) -> dict[str, str]:
    return {check: finding["verdict"] for check, finding in found.items() if finding["verdict"] not in ("ok", "info")}


def test_healthy_way_has_no_fault(environ: dict[str, str]) -> None:
    found = examined(environ)
    assert found.keys() == HEALTHY
    assert verdicts(found) == {}
    assert "5 calls used one connection" in found["reuse"]["seen"]


def test_text_says_what_json_says(environ: dict[str, str]) -> None:
    ended = run("doctor", environ=environ)
    assert ended.code == 0
    assert {line[6:20].strip() for line in ended.out.splitlines()} == HEALTHY


def test_name_that_does_not_resolve(environ: dict[str, str]) -> None:
    found = examined(environ, "--domain", "nowhere.invalid")
    assert found["dns primary"]["verdict"] == "fail"
    assert "port primary" not in found
    assert "(dns)" in found["call"]["seen"]


def test_primary_and_backup_are_both_looked_at(monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]) -> None:
    def refuse(host: str, *_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, f"no {host}")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    del environ["TIM_DOMAIN"]
    found = examined(environ, "--region", "singapore")
    assert "adminapisgp.im.qcloud.com" in found["dns primary"]["seen"]
    assert "adminapisgp.my-imcloud.com" in found["dns backup"]["seen"]


def test_closed_port(environ: dict[str, str]) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        found = examined(environ, "--domain", f"127.0.0.1:{closed.getsockname()[1]}")
    assert verdicts(found) == {"port primary": "fail", "call": "fail"}
    assert "firewall" in found["port primary"]["advice"]


def test_certificate_that_is_not_trusted(environ: dict[str, str]) -> None:
    del environ["SSL_CERT_FILE"]
    found = examined(environ)
    assert verdicts(found) == {"tls primary": "fail", "call": "fail"}
    assert "TIM_CA_CERTS" in found["tls primary"]["advice"]


def test_certificate_of_the_setting_is_trusted(environ: dict[str, str]) -> None:
    environ["TIM_CA_CERTS"] = environ.pop("SSL_CERT_FILE")
    assert verdicts(examined(environ)) == {}


def test_server_without_tls(environ: dict[str, str], plain: str) -> None:
    found = examined(environ, "--domain", plain)
    assert found["tls primary"]["verdict"] == found["call"]["verdict"] == "fail"


@pytest.fixture
def plain() -> Iterator[str]:
    """A port behind which nobody speaks TLS."""
    import threading

    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        over = threading.Event()

        def serve() -> None:
            while not over.is_set():
                try:
                    connection, _ = server.accept()
                except TimeoutError:
                    continue
                with connection:
                    connection.sendall(b"SSH-2.0-other\r\n")

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        over.set()
        thread.join()


def test_certificate_that_ends_soon(emulator: Emulator, environ: dict[str, str], monkeypatch: Any) -> None:
    ends = ssl.cert_time_to_seconds("Jan  1 00:00:00 3000 GMT")
    monkeypatch.setattr(network.time, "time", lambda: ends - 86400)
    place = network.Place.of("primary", emulator.domain)
    found = list(network.check_place(place, environ["SSL_CERT_FILE"]))
    assert [finding.verdict for finding in found] == ["ok", "ok", "warn"]


def test_proxy_of_the_environment_is_named_without_its_password(environ: dict[str, str]) -> None:
    proxy = {"HTTPS_PROXY": "http://me:canary@proxy.example:3128"}
    found = examined({**environ, **proxy}, "--domain", "nowhere.invalid")["proxy"]
    assert (found["verdict"], "proxy.example:3128" in found["seen"]) == ("warn", True)
    assert "canary" not in json.dumps(found)
    excluded = examined({**environ, **proxy, "NO_PROXY": "127.0.0.1"})["proxy"]
    assert (excluded["verdict"], "NO_PROXY" in excluded["seen"]) == ("ok", True)


def test_proxy_of_a_profile_is_what_is_looked_at(environ: dict[str, str], tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[profiles.default]\nproxy = "http://127.0.0.1:1"\n', encoding="utf-8")
    config.chmod(0o600)
    found = examined({**environ, "TIMSDK_CONFIG": str(config)})
    assert "through 127.0.0.1:1" in found["proxy"]["seen"]
    assert verdicts(found) == {"port proxy": "fail", "call": "fail"}


@pytest.mark.parametrize(("seconds", "verdict"), [(0, "ok"), (60, "warn"), (-4000, "fail")])
def test_clock_is_compared_with_the_service(seconds: int, verdict: str, emulator: Emulator) -> None:
    with emulator.client() as client:
        found = {each.check: each for each in calls.check_calls(client, wall=lambda: time.time() + seconds)}
    assert found["clock"].verdict == verdict
    assert bool(found["clock"].advice) == (verdict != "ok")


SIGNATURES: dict[str, tuple[dict[str, Any], str, str]] = {
    "another app": ({"sdkappid": 5}, "fail", "for the app 5"),
    "another identifier": ({"identifier": "bob"}, "fail", "for the identifier 'bob'"),
    "expired": ({"time": 1_700_000_000, "expire": 60}, "fail", "expired"),
    "ends soon": ({"expire": 3600}, "warn", "expires in"),
    "right": ({}, "ok", "holds for 180 days"),
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_signature_is_read(name: str, emulator: Emulator, environ: dict[str, str]) -> None:
    changed, verdict, text = SIGNATURES[name]
    signed = {"sdkappid": emulator.sdkappid, "identifier": emulator.identifier, "key": emulator.key, **changed}
    usersig = sign(**signed)
    found = examined({**environ, "TIM_KEY": "", "TIM_USERSIG": usersig})
    assert found["signature"]["verdict"] == verdict
    assert text in found["signature"]["seen"]
    assert usersig not in json.dumps(found)


def test_key_of_another_app_is_refused_by_the_service(environ: dict[str, str]) -> None:
    found = examined({**environ, "TIM_KEY": "f" * 64})
    assert verdicts(found) == {"call": "fail"}
    assert "refused the signature" in found["call"]["seen"]


def test_key_that_is_none_is_doubted(environ: dict[str, str]) -> None:
    found = examined({**environ, "TIM_KEY": "my-password"})
    assert found["signature"]["verdict"] == "warn"
    assert "my-password" not in json.dumps(found)


def test_way_is_looked_at_without_a_key(environ: dict[str, str]) -> None:
    del environ["TIM_KEY"]
    found = examined(environ)
    assert verdicts(found) == {"signature": "fail"}
    assert found["tls primary"]["verdict"] == "ok"


def test_settings_that_cannot_work(environ: dict[str, str]) -> None:
    found = examined(environ, "--region", "mars")
    assert found["settings"]["verdict"] == "fail"


def test_identifier_that_is_no_administrator(environ: dict[str, str]) -> None:
    found = examined(environ, "--identifier", "bob")
    assert found["call"]["verdict"] == "fail"


@pytest.mark.parametrize(("seconds", "verdict"), [([0.1] * 5, "ok"), ([0.1, 1.2], "warn"), ([0.1, 3.1], "fail")])
def test_latency_is_held_against_the_limit(seconds: list[float], verdict: str) -> None:
    (found,) = calls._latency(seconds)
    assert found.verdict == verdict


@pytest.mark.parametrize(
    ("connected", "verdict", "opened"),
    [([True] + [False] * 4, "ok", "one connection"), ([True] * 5, "warn", "5"), ([True, False, True], "warn", "2")],
)
def test_connections_that_are_not_reused_are_named(connected: list[bool], verdict: str, opened: str) -> None:
    (found,) = calls._reuse(connected)
    assert found.verdict == verdict
    assert opened in found.seen


def test_patches_of_the_process_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    import types

    monkeypatch.setitem(sys.modules, "gevent.monkey", types.ModuleType("gevent.monkey"))
    monkeypatch.setattr(ssl.SSLContext, "__module__", "truststore._api")
    found: dict[str, Finding] = {finding.check: finding for finding in process.check_process()}
    assert found["patches"].verdict == "warn"
    assert "gevent" in found["patches"].seen
    assert "truststore" in found["patches"].seen
    assert f"Python {sys.version.split()[0]}" in found["versions"].seen


def test_report_holds_no_secret(environ: dict[str, str]) -> None:
    for variables in ({}, {"TIM_SDKAPPID": "7"}, {"TIM_DOMAIN": "127.0.0.1:1"}):
        ended = run("doctor", "--json", environ={**environ, **variables})
        assert environ["TIM_KEY"] not in ended.out + ended.err
        assert "eJ" not in ended.out + ended.err
