"""Forks with a live TLS connection of an asyncio client, and writes as JSON what the server saw."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
import warnings
from pathlib import Path

import trustme
from support.calls import KEY
from support.certificates import context_of
from support.servers import Server
from timsdk import AsyncClient


async def fork_within(server: Server, client: AsyncClient) -> dict[str, object]:
    await client.call("a/b")
    counts = {"before": server.connections}
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            said = asyncio.run(call_and_close(client))
        except BaseException as error:  # noqa: BLE001  the parent shows it
            said = repr(error)
        os.write(writable, said.encode())
        os._exit(0)
    os.close(writable)
    said = await asyncio.get_running_loop().run_in_executor(None, os.read, readable, 4096)
    os.waitpid(child, 0)
    counts["after the child"] = server.connections
    await client.call("a/b")
    counts["after the parent"] = server.connections
    await client.aclose()
    return {"child": said.decode(), "connections": counts}


async def call_and_close(client: AsyncClient) -> str:
    code = (await client.call("a/b"))["ErrorCode"]
    await client.aclose()
    return "ok" if code == 0 else "?"


def main() -> None:
    warnings.simplefilter("ignore", DeprecationWarning)  # this script forks with threads on purpose
    authority = trustme.CA()
    with tempfile.TemporaryDirectory() as folder, Server(context=context_of(authority, "127.0.0.1")) as server:
        file = str(Path(folder) / "authority.pem")
        authority.cert_pem.write_to_path(file)
        client = AsyncClient(sdkappid=1, identifier="a", key=KEY, domain=server.domain, ca_certs=file)
        json.dump(asyncio.run(fork_within(server, client)), sys.stdout)


if __name__ == "__main__":
    main()
