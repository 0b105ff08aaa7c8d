"""Every module imports alone, and imports only what it needs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from support.generated import ROOT
from support.interpreter import loaded_modules

FOLDER = ROOT / "generated"
PACKAGES = {"attrs", "attr", "cattrs", "urllib3"}

ALONE = """
import importlib, json, sys, traceback
failed = {}
for name in json.load(sys.stdin):
    for loaded in [key for key in sys.modules if key == "timsdk" or key.startswith("timsdk.")]:
        del sys.modules[loaded]
    try:
        importlib.import_module(name)
    except BaseException:
        failed[name] = traceback.format_exc(limit=-3)
print(json.dumps(failed))
"""


def module_name(path: Path) -> str:
    parts = path.relative_to(FOLDER).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def ours(modules: set[str]) -> set[str]:
    return {name for name in modules if name.startswith("timsdk")}


def test_every_module_imports_alone() -> None:
    names = sorted(module_name(path) for path in FOLDER.rglob("*.py"))
    assert len(names) > 500
    halves = [names[::2], names[1::2]]
    running = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", ALONE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in halves
    ]
    failed: dict[str, Any] = {}
    for process, half in zip(running, halves, strict=True):
        assert process.stdin
        process.stdin.write(json.dumps(half))
        process.stdin.close()
        process.stdin = None
    for process in running:
        failed |= json.loads(process.communicate(timeout=120)[0])
    assert not failed, "\n".join(failed.values())


def test_importing_the_package_loads_only_lazy_loading() -> None:
    modules = loaded_modules("import timsdk")
    assert ours(modules) == {"timsdk", "timsdk_runtime", "timsdk_runtime.lazy"}
    assert not {name.partition(".")[0] for name in modules} & PACKAGES


def test_importing_the_package_or_a_client_loads_nothing_of_webhooks() -> None:
    for code in ("import timsdk", "from timsdk import Client, AsyncClient", "import timsdk.webhooks"):
        assert not {name for name in ours(loaded_modules(code)) if name.startswith("timsdk_runtime.webhooks")}


def test_importing_one_event_loads_no_other() -> None:
    modules = ours(
        loaded_modules("from timsdk.webhooks import Receiver, C2CBeforeSendMsg; Receiver(sdkappid=1, token='x')")
    )
    events = {name for name in modules if name.startswith("timsdk._webhooks.")}
    assert events == {"timsdk._webhooks.c2c_callback_before_send_msg"}
    assert not {"timsdk_runtime.webhooks.asgi", "timsdk_runtime.webhooks.wsgi", "timsdk_runtime.client"} & modules


def test_importing_a_facade_loads_no_model() -> None:
    modules = loaded_modules("import timsdk.types, timsdk.group")
    assert ours(modules) == {"timsdk", "timsdk.group", "timsdk.types", "timsdk_runtime", "timsdk_runtime.lazy"}


def test_importing_the_client_loads_no_model_and_no_namespace() -> None:
    modules = ours(loaded_modules("from timsdk import Client"))
    generated = {name for name in modules if name.startswith("timsdk.")}
    assert generated == {"timsdk._client", "timsdk._regions"}


def test_method_loads_only_its_own_models() -> None:
    code = """
from timsdk import Client
client = Client(sdkappid=1, identifier="admin", key="0" * 64, region="china")
client.send = lambda request: None
client.profile.portrait_get(to_account=["bob"], tag_list=[])
"""
    modules = ours(loaded_modules(code))
    assert {name for name in modules if name.startswith("timsdk._apis.")} == {
        "timsdk._apis.profile",
        "timsdk._apis.profile.portrait_get",
    }
    assert {name.split(".")[2] for name in modules if name.startswith("timsdk._namespaces.")} == {"profile"}


def test_reading_the_catalog_loads_no_model() -> None:
    modules = ours(loaded_modules("from timsdk import catalog; list(catalog); catalog.schema('openim/sendmsg')"))
    assert {name for name in modules if name.startswith("timsdk.")} == {"timsdk._catalog"}


def test_preloading_for_both_clients_loads_every_module() -> None:
    modules = loaded_modules("import timsdk; timsdk.preload(asyncio=True)")
    assert {module_name(path) for path in FOLDER.rglob("*.py")} <= modules


def test_preloading_loads_every_module_but_those_of_the_asyncio_client() -> None:
    modules = loaded_modules("import timsdk; timsdk.preload()")
    left_out = {module_name(path) for path in FOLDER.rglob("*.py")} - modules
    assert {name.split(".")[1] for name in left_out} == {"_async_client", "_async_namespaces"}
    assert not {name for name in modules if name.partition(".")[0] == "asyncio"}
