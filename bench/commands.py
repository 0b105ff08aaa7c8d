"""Measures the command line in fresh processes: help and completion against an import, a call against a script."""

from __future__ import annotations

from collections.abc import Iterator

from bench.measure import Children, Row, pair
from bench.server import Server

RUN = """
import os, sys
os.environ.update({environ})
sys.argv = ["timsdk", *{arguments}]
from timsdk_cli.__main__ import main
sys.exit(main())
"""
COMPLETION = {"_TIMSDK_COMPLETE": "bash_complete", "COMP_WORDS": "timsdk group create-g", "COMP_CWORD": "2"}
LOOKED_UP = (
    ("`timsdk --help`", {}, ["--help"]),
    ("`timsdk group --help`", {}, ["group", "--help"]),
    ("`timsdk group create-group --help`", {}, ["group", "create-group", "--help"]),
    ("completion of a command", COMPLETION, []),
    (
        "completion of an option",
        {**COMPLETION, "COMP_WORDS": "timsdk group create-group --own", "COMP_CWORD": "3"},
        [],
    ),
)
SCRIPT = """
import json
from timsdk import Client
from timsdk.types import TextElem
with Client(sdkappid=1400000000, identifier="administrator", key="0123456789abcdef" * 4, domain={domain!r},
            ca_certs={ca_certs!r}) as tim:
    response = tim.message.send_msg(to_account="bob", msg_body=[TextElem(text="hi")])
print(json.dumps(dict(response.meta.body), indent=2))
"""
ELEMENT = '{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}'
CALL = ["message", "send-msg", "--to-account", "bob", "--msg-body", ELEMENT]


def run(arguments: list[str], environ: dict[str, str]) -> tuple[str, str]:
    """Return the arguments of an interpreter that runs a command."""
    return "-c", RUN.format(environ=environ, arguments=arguments)


def call(domain: str, ca_certs: str, key: str = "0123456789abcdef" * 4) -> tuple[str, str]:
    """Return the arguments of an interpreter that sends a message by a command."""
    app = {"TIM_SDKAPPID": "1400000000", "TIM_IDENTIFIER": "administrator", "TIM_KEY": key}
    return run(CALL, {**app, "TIM_DOMAIN": domain, "TIM_CA_CERTS": ca_certs, "TIMSDK_CONFIG": "/nowhere/timsdk.toml"})


def rows(server: Server, children: Children, scale: float) -> Iterator[Row]:
    """Yield what looking up costs against `import urllib3`, and what a call costs against a script that makes it."""
    rounds = max(5, round(31 * scale))
    urllib3 = children.cpu_beyond_bare("-c", "import urllib3")
    for name, environ, arguments in LOOKED_UP:
        costs = pair(urllib3, children.cpu_beyond_bare(*run(arguments, environ)), rounds)
        yield Row(name, "CPU s", "import urllib3", *costs, 1.3)
    script = children.cpu_beyond_bare("-c", SCRIPT.format(domain=server.tls, ca_certs=server.ca_certs))
    costs = pair(script, children.cpu_beyond_bare(*call(server.tls, server.ca_certs)), rounds)
    yield Row("`timsdk message send-msg ...`, TLS", "CPU s", "a script that makes the call", *costs, 1.5)
