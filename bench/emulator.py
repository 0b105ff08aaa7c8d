"""Requests that the emulator serves in a second of its own CPU time: `python bench/emulator.py`.

CPU time of the server is what a second process on the same machine changes least.
"""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from timsdk import usersig

KEY = "k" * 64
SDKAPPID = 1400000000
ADMINISTRATOR = "administrator"
CONNECTIONS = 8
REQUESTS = 4000
CALLS: dict[str, list[dict[str, Any]]] = {
    "im_open_login_svc/account_import": [{"UserID": f"u{number}"} for number in range(1000)],
    "im_open_login_svc/account_check": [{"CheckItem": [{"UserID": "u1"}]}],
    "timpush/get_tag": [{"To_Account": ["u1"]}],
}


def serve(folder: str) -> None:
    """Serve, and print the CPU time for each line of the input."""
    from timsdk_emulator import Emulator

    started = time.perf_counter()
    with Emulator(sdkappid=SDKAPPID, identifier=ADMINISTRATOR, key=KEY) as emulator:
        emulator.environ(folder)
        print(emulator.domain, round((time.perf_counter() - started) * 1000, 1), flush=True)
        for _ in sys.stdin:
            print(time.process_time(), flush=True)


def request(api: str, body: dict[str, Any], signature: str) -> bytes:
    raw = json.dumps(body).encode()
    query = f"sdkappid={SDKAPPID}&identifier={ADMINISTRATOR}&usersig={signature}&random=1&contenttype=json"
    return f"POST /v4/{api}?{query} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(raw)}\r\n\r\n".encode() + raw


def receive(connection: ssl.SSLSocket) -> None:
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")).split()[1])
    while len(body) < length:
        body += connection.recv(65536)
    if b'"ErrorCode":0' not in body:
        raise SystemExit(body.decode())


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "serve", folder]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
            stdin, stdout = server.stdin, server.stdout
            if stdin is None or stdout is None:
                raise SystemExit("no pipes")
            domain, milliseconds = stdout.readline().split()
            print(f"started in {milliseconds} ms")
            host, _, port = domain.partition(":")
            context = ssl.create_default_context(cafile=str(Path(folder, "ca.pem")))
            connections = [
                context.wrap_socket(socket.create_connection((host, int(port))), server_hostname=host)
                for _ in range(CONNECTIONS)
            ]
            signature = usersig.sign(sdkappid=SDKAPPID, key=KEY, identifier=ADMINISTRATOR)

            def cpu_seconds() -> float:
                stdin.write("\n")
                stdin.flush()
                return float(stdout.readline())

            for api, bodies in CALLS.items():
                requests = [request(api, body, signature) for body in bodies]
                before = cpu_seconds()
                for number in range(0, REQUESTS, CONNECTIONS):
                    for place, connection in enumerate(connections):
                        connection.sendall(requests[(number + place) % len(requests)])
                    for connection in connections:
                        receive(connection)
                print(f"{api}: {REQUESTS / (cpu_seconds() - before):.0f} requests a second of CPU time")
            for connection in connections:
                connection.close()
            stdin.close()


if __name__ == "__main__":
    serve(sys.argv[2]) if sys.argv[1:2] == ["serve"] else main()
