"""Forks with live connections and held locks, and writes as JSON what the server saw. Run by test_faults."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import threading
import warnings
from typing import Any

from support.calls import make_local_client
from support.servers import Server
from timsdk.message import SendMsgRequest


def random_keys() -> list[int]:
    return [SendMsgRequest(to_account="bob", msg_body=[]).msg_random for _ in range(5)]


def call_in_child(domain: str, pipe: Any) -> None:
    with make_local_client(domain) as client:
        pipe.send("ok" if client.call("a/b")["ErrorCode"] == 0 else "?")


def main() -> None:
    warnings.simplefilter("ignore", DeprecationWarning)  # this script forks with threads on purpose
    seen: dict[str, Any] = {}
    with Server() as server:
        client = make_local_client(f"http://{server.domain}")
        client.call("a/b")
        counts = {"before": server.connections}
        release = threading.Event()
        locks = [
            client._core.credential._lock,  # type: ignore[attr-defined]
            client._core.transport._lock,
            client._core.state.limiter._lock,
            client._core.state.budget._lock,
            client._core.state.health._lock,
        ]
        held = threading.Event()

        def hold() -> None:
            for lock in locks:
                lock.__enter__()
            held.set()
            release.wait(30)
            for lock in locks:
                lock.__exit__(None, None, None)

        holder = threading.Thread(daemon=True, target=hold)
        holder.start()
        held.wait(5)
        readable, writable = os.pipe()
        child = os.fork()
        if child == 0:
            client._core.credential._kept = None  # type: ignore[attr-defined]  # it has to sign
            ok = client.call("a/b")["ErrorCode"] == 0 and client._core.state.budget.spend()
            client._core.state.limiter.pause("a/b", 0.0)
            client.close()
            os.write(writable, json.dumps({"child": "ok" if ok else "?", "randoms": random_keys()}).encode())
            os._exit(0)
        os.close(writable)
        said = b""
        while part := os.read(readable, 4096):
            said += part
        os.waitpid(child, 0)
        release.set()
        holder.join()
        report = json.loads(said)
        counts["after the child"] = server.connections
        client.call("a/b")
        counts["after the parent"] = server.connections
        seen = {"child": report["child"], "connections": counts, "randoms": report["randoms"] + random_keys()}
        ours, theirs = multiprocessing.Pipe()
        process = multiprocessing.get_context("spawn").Process(
            target=call_in_child, args=(f"http://{server.domain}", theirs), daemon=True
        )
        process.start()
        seen["spawned"] = ours.recv() if ours.poll(20) else "silent"
        process.join(10)
        client.close()
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main()
