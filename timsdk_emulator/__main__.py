"""`python -m timsdk_emulator`: serve until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from timsdk_emulator.server import Emulator


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code is returned."""
    parser = argparse.ArgumentParser(
        prog="timsdk-emulator", description="A local server that speaks the service's protocol, for tests and demos."
    )
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; a free one by default")
    parser.add_argument("--sdkappid", type=int, default=1400000000, help="the app to emulate")
    parser.add_argument("--identifier", default="administrator", help="its administrator")
    parser.add_argument("--key", help="its secret key; a new one by default")
    parser.add_argument("--ca-file", type=Path, help="where to write the certificate to trust")
    options = parser.parse_args(arguments)
    emulator = Emulator(port=options.port, sdkappid=options.sdkappid, identifier=options.identifier, key=options.key)
    with tempfile.TemporaryDirectory(prefix="timsdk-emulator-") as folder:
        ca_file: Path = options.ca_file or Path(folder, "ca.pem")
        try:
            emulator.start()
            ca_file.write_bytes(emulator.ca_pem)
        except OSError as error:
            emulator.stop()
            print(f"timsdk-emulator: {error}", file=sys.stderr)
            return 1
        stopped = threading.Event()

        def stop(*_: object) -> None:
            stopped.set()

        signal.signal(signal.SIGTERM, stop)
        print(_greeting(emulator, ca_file.absolute()), flush=True)
        try:
            while not stopped.wait(0.5):
                pass
        except KeyboardInterrupt:
            pass
        finally:
            emulator.stop()
    return 0


def _greeting(emulator: Emulator, ca_file: Path) -> str:
    return f"""\
Serving https://{emulator.domain} for app {emulator.sdkappid}; administrator {emulator.identifier}.
The certificate to trust is in {ca_file}. In the shell of your program:

unset TIM_REGION
export TIM_SDKAPPID={emulator.sdkappid}
export TIM_IDENTIFIER={emulator.identifier}
export TIM_KEY={emulator.key}
export TIM_DOMAIN={emulator.domain}
export SSL_CERT_FILE={ca_file}

Everything is forgotten at the end: Ctrl-C."""


if __name__ == "__main__":
    sys.exit(main())
