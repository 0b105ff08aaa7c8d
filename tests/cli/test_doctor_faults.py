"""The doctor, on a way to the emulator that has one fault at a time: which lines say so, and what to do."""

from __future__ import annotations

import datetime
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import trustme
from support.command_line import run, run_on_terminal

from timsdk_cli.doctor import calls
from timsdk_emulator import Emulator

from .test_doctor import examined, verdicts

CHECK = "im_open_login_svc/account_check"


FAULTS: dict[str, tuple[dict[str, Any], dict[str, str], str, str]] = {
    "slow": ({"delay": 1.1, "nth": 2}, {"latency": "warn"}, "latency", "the limit is 3 s"),
    "slower than the limit": ({"delay": 3.05, "nth": 2}, {"latency": "fail"}, "latency", "the limit is 3 s"),
    "gateway": ({"http_status": 502}, {"call": "fail"}, "call", "502"),
    "connection cut": ({"cut": "before"}, {"call": "fail"}, "call", "no response (protocol)"),
    "response cut": ({"truncate": 5}, {"call": "fail"}, "call", "no response"),
    "service fails": ({"code": 60009}, {"call": "fail"}, "call", "60009"),
    "signature refused": ({"code": 70009}, {"call": "fail"}, "call", "refused the signature"),
    "rate limited": ({"code": 60014}, {"call": "fail"}, "call", "60014"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_of_the_service_is_named(name: str, emulator: Emulator, environ: dict[str, str]) -> None:
    fault, expected, check, text = FAULTS[name]
    emulator.fault(CHECK, **fault)
    found = examined(environ)
    assert verdicts(found) == expected, found
    assert text in found[check]["seen"]
    assert found["tls primary"]["verdict"] == found["signature"]["verdict"] == "ok"


class OneCall(BaseHTTPRequestHandler):
    """Responds in HTTP/1.0: each response ends its connection."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        body = b'{"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ResultItem": []}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


class Late(OneCall):
    """Has a clock that is an hour behind."""

    protocol_version = "HTTP/1.1"

    def date_time_string(self, timestamp: float | None = None) -> str:
        moment = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=1)
        return moment.strftime("%a, %d %b %Y %H:%M:%S GMT")


@contextmanager
def served(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_connections_that_are_closed_after_each_response_are_counted(environ: dict[str, str]) -> None:
    with served(OneCall) as domain:
        found = examined(environ, "--domain", domain)
    assert verdicts(found) == {"reuse": "warn"}
    assert "5 calls opened 5 connections" in found["reuse"]["seen"]
    assert "load balancers" in found["reuse"]["advice"]


def test_clock_is_compared_with_the_date_of_responses(environ: dict[str, str]) -> None:
    with served(Late) as domain:
        found = examined(environ, "--domain", domain)
    assert verdicts(found) == {"clock": "fail"}
    assert "s ahead of the service's" in found["clock"]["seen"]
    assert "NTP" in found["clock"]["advice"]


@contextmanager
def tls(certificate: trustme.LeafCert) -> Iterator[str]:
    """Serve handshakes with a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        over = threading.Event()

        def serve() -> None:
            while not over.is_set():
                try:
                    connection, _ = server.accept()
                    connection.settimeout(5)
                    context.wrap_socket(connection, server_side=True).close()
                except OSError:  # nobody came, or the client does not trust it
                    continue

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        over.set()
        thread.join()


CERTIFICATES: dict[str, tuple[str, dict[str, Any], str]] = {
    "of another host": ("other.example", {}, "IP address mismatch"),
    "that has ended": (
        "127.0.0.1",
        {"not_after": datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)},
        "expired",
    ),
}


@pytest.mark.parametrize("name", CERTIFICATES)
def test_certificate_is_doubted(name: str, environ: dict[str, str], tmp_path: Path) -> None:
    host, dates, text = CERTIFICATES[name]
    authority = trustme.CA()
    trusted = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(trusted))
    with tls(authority.issue_cert(host, **dates)) as domain:
        found = examined({**environ, "TIM_CA_CERTS": str(trusted)}, "--domain", domain)
    assert verdicts(found) == {"tls primary": "fail", "call": "fail"}
    assert text in found["tls primary"]["seen"]


def test_key_of_a_command_is_named_by_where_it_is_from(environ: dict[str, str], tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text(environ.pop("TIM_KEY"), encoding="utf-8")
    config = tmp_path / "config.toml"
    config.write_text(f'[profiles.default]\nkey_command = "cat {key}"\n', encoding="utf-8")
    config.chmod(0o600)
    found = examined({**environ, "TIMSDK_CONFIG": str(config)})
    assert verdicts(found) == {}
    assert "the profile's key_command" in found["signature"]["seen"]


def test_hosts_that_no_proxy_excludes_are_named(environ: dict[str, str], tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[profiles.default]\nproxy = "env"\n', encoding="utf-8")
    config.chmod(0o600)
    proxied = {
        **environ,
        "TIMSDK_CONFIG": str(config),
        "HTTPS_PROXY": "http://127.0.0.1:1",
        "NO_PROXY": "example.org",
    }
    found = examined(proxied)
    assert verdicts(found) == {"port proxy": "fail", "call": "fail"}
    assert "example.org" in found["no_proxy"]["seen"]
    assert verdicts(examined({**proxied, "NO_PROXY": "127.0.0.1"})) == {}


def test_report_for_a_ticket_says_everything_as_data(environ: dict[str, str]) -> None:
    report = json.loads(run("doctor", "--json", environ=environ).out)
    assert report["verdict"] in ("ok", "info")
    assert all(set(line) == {"check", "verdict", "seen", "advice"} for line in report["findings"])


@pytest.mark.parametrize(("more", "colored"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_verdicts_have_colors_on_a_terminal_only(
    more: dict[str, str], colored: bool, environ: dict[str, str], tmp_path: Path
) -> None:
    code, shown = run_on_terminal(tmp_path, "doctor", environ={**environ, **more})
    assert (code, "\x1b[32mok" in shown) == (0, colored)
    assert "\x1b" not in run("doctor", environ=environ).out


def test_doctor_asks_for_nothing_but_a_read(emulator: Emulator, environ: dict[str, str]) -> None:
    before = len(emulator.requests)
    examined(environ)
    assert [each.api for each in emulator.requests[before:]] == [CHECK] * calls._CALLS
