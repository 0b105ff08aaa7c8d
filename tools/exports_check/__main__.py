"""Checks the exports with the tools of those who import them, two of them against the emulator.

    python -m tools.exports_check build/exports .venv-exports

The second folder is the environment of the tools. The output of each is kept in `exports-check` beside the exports.
"""

from __future__ import annotations

import argparse
import collections
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import attrs
from timsdk import ErrorCode, catalog, usersig
from timsdk._codes import code_table

from timsdk_emulator import Emulator
from timsdk_emulator.app import RecordedRequest

HERE = Path(__file__).parent
OPENAPI = "openapi.json"
COLLECTION = "timsdk.postman_collection.json"
ENVIRONMENT = "timsdk.postman_environment.json"
SCHEMAS = "json-schema"
LOG = "emulator.txt"
IDENTIFIER = "admin +&ü"
"""An administrator whose name has to be encoded in a query."""
FUZZ_CASES = 3
"""Generated requests for each API, beside its examples."""
TIMEOUT = 300
"""Seconds that one tool may take."""
TAIL = 40
"""Lines about a failure that are shown."""
REFUSED = frozenset(
    {ErrorCode.HTTP_REQUEST_MALFORMED, ErrorCode.REQUEST_RESOURCE_INVALID, ErrorCode.REQUEST_JSON_INVALID}
)
"""Codes that say that the request is none, beside those about the signature."""


class CheckFailed(Exception):
    """A tool objects to an export."""


@attrs.frozen
class Tools:
    """Where the exports, the tools and the outputs of the tools are."""

    exports: Path
    environment: Path
    outputs: Path

    def run(self, name: str, command: Sequence[str | Path], **variables: str) -> str:
        """Run a tool and return what it printed.

        Raises:
            CheckFailed: Its exit code is not 0, or it took too long.
        """
        programs = self.environment / "bin"
        env = {**os.environ, **variables, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"}
        output = self.outputs / f"{name}.txt"
        with output.open("w", encoding="utf-8") as file:
            try:
                done = subprocess.run(  # noqa: S603  # the programs are those of the environment
                    [programs / command[0], *command[1:]],
                    stdout=file, stderr=subprocess.STDOUT, env=env, cwd=self.outputs, timeout=TIMEOUT, check=False,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                raise CheckFailed(f"took longer than {TIMEOUT} s") from None
        text = output.read_text("utf-8", errors="replace")
        if done.returncode:
            tail = "\n".join(text.splitlines()[-TAIL:])
            raise CheckFailed(f"exit code {done.returncode}\n{tail}\nAll of it: {output}")
        return text

    def node(self, name: str, script: str, *arguments: str | Path, **variables: str) -> str:
        """Run a script of an npm package."""
        return self.run(name, ["node", self.environment / "npm/node_modules" / script, *arguments], **variables)


def check_openapi_spec_validator(tools: Tools) -> str:
    """Validate the OpenAPI document against the specification."""
    return _last(tools.run("openapi-spec-validator", ["openapi-spec-validator", tools.exports / OPENAPI]))


def check_redocly(tools: Tools) -> str:
    """Lint the OpenAPI document, its examples included."""
    text = tools.node(
        "redocly", "@redocly/cli/bin/cli.js", "lint", tools.exports / OPENAPI, f"--config={HERE / 'redocly.yaml'}",
        REDOCLY_TELEMETRY="off", REDOCLY_SUPPRESS_UPDATE_NOTICE="true",
    )  # fmt: skip
    return _last(text)


def check_json_schemas(tools: Tools) -> str:
    """Compare every JSON Schema with the metaschema of its draft."""
    files = sorted((tools.exports / SCHEMAS).rglob("*.json"))
    text = tools.run("check-jsonschema", ["check-jsonschema", "--check-metaschema", *files])
    return f"{len(files)} schemas: {_last(text)}"


def check_newman(tools: Tools) -> str:
    """Send every request of the Postman collection to the emulator. The collection signs them with the key."""
    with Emulator(identifier=IDENTIFIER) as emulator, tempfile.TemporaryDirectory() as folder:
        settings = {
            "domain": emulator.domain,
            "sdkappid": str(emulator.sdkappid),
            "identifier": emulator.identifier,
            "key": emulator.key,
        }
        environment = json.loads((tools.exports / ENVIRONMENT).read_text("utf-8"))
        for entry in environment["values"]:
            entry["value"] = settings.get(entry["key"], entry["value"])
        filled, report = Path(folder, "environment.json"), Path(folder, "report.json")
        filled.write_text(json.dumps(environment), "utf-8")
        tools.node(
            "newman", "newman/bin/newman.js", "run", tools.exports / COLLECTION, "--environment", filled,
            "--ssl-extra-ca-certs", _ca_file(folder, emulator),
            "--reporters", "json", "--reporter-json-export", report,
        )  # fmt: skip
        stats = json.loads(report.read_text("utf-8"))["run"]["stats"]
        figures = ", ".join(
            f"{stats[kind]['total']} {kind} ({stats[kind]['failed']} failed)"
            for kind in ("requests", "prerequestScripts", "assertions")
        )
        return f"{figures}; {_responses(emulator.requests, signed=True)}"


def check_schemathesis(tools: Tools) -> str:
    """Send the examples of the OpenAPI document, and generated bodies, good and bad, to the emulator."""
    with Emulator() as emulator, tempfile.TemporaryDirectory() as folder:
        signature = usersig.sign(sdkappid=emulator.sdkappid, key=emulator.key, identifier=emulator.identifier)
        query = {"sdkappid": str(emulator.sdkappid), "identifier": emulator.identifier, "usersig": signature}
        text = tools.run(
            "schemathesis",
            [
                "schemathesis", "run", tools.exports / OPENAPI, "--url", f"https://{emulator.domain}",
                "--tls-verify", _ca_file(folder, emulator), "--phases", "examples,fuzzing",
                "--checks", "not_a_server_error,status_code_conformance,content_type_conformance,"
                "response_schema_conformance",
                "--max-examples", str(FUZZ_CASES), "--seed", "1", "--generation-database", "none", "--workers", "1",
                "--generation-with-security-parameters", "false", "--continue-on-failure", "--no-shrink",
                "--suppress-health-check", "all", "--warnings", "off", "--no-color",
            ],
            PYTHONPATH=str(HERE.parents[1]),
            SCHEMATHESIS_HOOKS="tools.exports_check.hooks",
            EXPORTS_CHECK_QUERY=json.dumps(query),
        )  # fmt: skip
        figures = next(line.strip() for line in text.splitlines() if " generated, " in line)
        return f"{figures}; {_responses(emulator.requests, signed=False)}"


def check_emulator(tools: Tools) -> str:
    """Look for tracebacks in what the emulator logged while the tools called it."""
    log = tools.outputs / LOG
    if "Traceback" in log.read_text("utf-8"):
        raise CheckFailed(f"printed a traceback: {log}")
    return "no traceback"


CHECKS: Mapping[str, Callable[[Tools], str]] = {
    "openapi-spec-validator": check_openapi_spec_validator,
    "redocly": check_redocly,
    "check-jsonschema": check_json_schemas,
    "newman": check_newman,
    "schemathesis": check_schemathesis,
    "emulator": check_emulator,
}


def _ca_file(folder: str, emulator: Emulator) -> Path:
    path = Path(folder, "ca.pem")
    path.write_bytes(emulator.ca_pem)
    return path


def _responses(requests: Sequence[RecordedRequest], *, signed: bool) -> str:
    """Return how the emulator responded. With `signed`, it must have taken every signature and every body.

    Raises:
        CheckFailed: An API was not called, or a request was refused as none.
    """
    missing = set(catalog) - {request.api for request in requests}
    if missing:
        raise CheckFailed(f"not called: {', '.join(sorted(missing))}")
    codes = collections.Counter(int(request.response["ErrorCode"]) for request in requests)
    table = code_table()
    refused = [
        f"{request.api}: {code} {request.response['ErrorInfo']}"
        for request in requests
        if (code := request.response["ErrorCode"]) in REFUSED or table.lookup(code).category == "auth"
    ]
    if signed and refused:
        raise CheckFailed("\n".join(refused[:TAIL]))
    return (
        f"{len(requests)} responses, {codes[0]} with ErrorCode 0, {codes.total() - codes[0]} with one of the others"
    )


def _last(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no output"


def main() -> int:
    """Run the checks, print a line for each, and return 1 if a tool objects."""
    parser = argparse.ArgumentParser(prog="python -m tools.exports_check", description="Check the exports.")
    parser.add_argument("exports", type=Path)
    parser.add_argument("environment", type=Path)
    parser.add_argument("--only", choices=CHECKS, action="append", help="one of the checks; may be given again")
    options = parser.parse_args()
    outputs: Path = options.exports.absolute().with_name("exports-check")
    outputs.mkdir(parents=True, exist_ok=True)
    tools = Tools(options.exports.absolute(), options.environment.absolute(), outputs)
    logging.basicConfig(filename=outputs / LOG, filemode="w", encoding="utf-8", level=logging.WARNING)
    failed = 0
    for name in options.only or CHECKS:
        started = time.monotonic()
        try:
            result, mark = CHECKS[name](tools), "ok"
        except CheckFailed as error:
            result, mark = str(error), "FAILED"
            failed += 1
        print(f"{name:23} {mark:6} {time.monotonic() - started:5.1f} s  {result}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
