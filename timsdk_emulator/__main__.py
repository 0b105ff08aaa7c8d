"""The command line: `python -m timsdk_emulator` serves until Ctrl-C."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from timsdk_emulator.server import DEFAULT_IDENTIFIER, DEFAULT_SDKAPPID, Emulator

_SIGNAL_INTERVAL = 0.5
"""Seconds between two looks for a signal: Windows delivers none while a thread waits without a timeout."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit code."""
    parser = argparse.ArgumentParser(
        prog="timsdk-emulator",
        description="A local server that speaks the protocol of the service, for tests and demos.",
    )
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; a free one by default")
    parser.add_argument("--sdkappid", type=int, default=DEFAULT_SDKAPPID, help="the app to emulate")
    parser.add_argument("--identifier", default=DEFAULT_IDENTIFIER, help="its administrator")
    parser.add_argument("--key", help="its secret key; a random key by default")
    parser.add_argument("--ca-file", type=Path, help="where to write the certificate to trust")
    options = parser.parse_args(arguments)
    return serve(
        port=options.port,
        sdkappid=options.sdkappid,
        identifier=options.identifier,
        key=options.key,
        ca_file=options.ca_file,
    )


def serve(
    *,
    port: int = 0,
    sdkappid: int = DEFAULT_SDKAPPID,
    identifier: str = DEFAULT_IDENTIFIER,
    key: str | None = None,
    ca_file: Path | None = None,
) -> int:
    """Serve until Ctrl-C, and return the exit code."""
    emulator = Emulator(port=port, sdkappid=sdkappid, identifier=identifier, key=key)
    with tempfile.TemporaryDirectory(prefix="timsdk-emulator-") as folder:
        certificate = ca_file or Path(folder, "ca.pem")
        try:
            emulator.start()
            variables = emulator.environ(certificate.parent, certificate.name)
        except OSError as error:
            emulator.stop()
            print(f"timsdk-emulator: {error}", file=sys.stderr)
            return 1
        stopped = threading.Event()

        def stop(*_: object) -> None:
            stopped.set()

        signal.signal(signal.SIGTERM, stop)
        print(_greeting(emulator, variables), flush=True)
        try:
            while not stopped.wait(_SIGNAL_INTERVAL):
                pass
        except KeyboardInterrupt:
            pass
        finally:
            emulator.stop()
    return 0


def _greeting(emulator: Emulator, variables: Mapping[str, str]) -> str:
    exports = "\n".join(f"export {name}={shlex.quote(value)}" for name, value in variables.items())
    return f"""\
Serving https://{emulator.domain} for app {emulator.sdkappid}; administrator {emulator.identifier}.
The certificate to trust is in {variables["SSL_CERT_FILE"]}. In the shell of your program:

unset TIM_REGION
{exports}

The state ends with the server: Ctrl-C."""


if __name__ == "__main__":
    sys.exit(main())
