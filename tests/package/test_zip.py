"""The package runs from a zip archive, as zipapp, pex and Spark make them: its data is in the archive."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import zipapp
from pathlib import Path

import pytest
from support.generated import ROOT

from timsdk_emulator import Emulator

APP = """
import sys
from timsdk import ApiError, Client, InvalidArgument, catalog
from timsdk.types import TextElem

assert ".pyz" in sys.modules["timsdk"].__file__, sys.modules["timsdk"].__file__
assert ".pyz" in sys.modules["urllib3"].__file__
with Client() as tim:
    try:
        tim.message.send_msg(to_account="nobody", msg_body=[TextElem(text="hi")])
    except ApiError as error:
        print(type(error).__name__, error)
    try:
        tim.with_options(check_requests=True).message.send_msg(to_account="nobody", msg_body=[])
    except InvalidArgument as error:
        print(error)
    print(catalog.schema("openim/sendmsg")["request"]["To_Account"]["required"])
"""
NEEDED = ("attr", "attrs", "cattr", "cattrs", "typing_extensions", "urllib3")
"""What a plain install brings."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An application with the package and all it needs, as one file."""
    folder = tmp_path_factory.mktemp("zip")
    app = folder / "app"
    skip = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")
    for source in (ROOT / "generated/timsdk", ROOT / "timsdk_runtime"):
        shutil.copytree(source, app / source.name, ignore=skip)
    for name in (*NEEDED, *(["exceptiongroup"] if sys.version_info < (3, 11) else [])):
        found = Path(str(importlib.import_module(name).__file__))
        if found.name == "__init__.py":
            shutil.copytree(found.parent, app / name, ignore=skip)
        else:
            shutil.copy(found, app)
    (app / "__main__.py").write_text(APP, encoding="utf-8")
    target = folder / "app.pyz"
    zipapp.create_archive(app, target, compressed=True)
    return target


def test_refused_call_from_a_zip_raises_the_error_with_its_text(archive: Path, tmp_path: Path) -> None:
    """`-I -S` leaves nothing to import but Python's own modules and the archive."""
    with Emulator() as emulator:
        ended = subprocess.run(
            [sys.executable, "-I", "-S", str(archive)],
            env={**os.environ, **emulator.environ(tmp_path)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert ended.stderr == ""
    refused, unsent, required = ended.stdout.splitlines()
    assert refused.startswith(
        "NotFound openim/sendmsg: 90012 RECEIVER_NOT_FOUND: At least one receiver was not imported."
    )
    assert unsent == "openim/sendmsg: msg_body (MsgBody) has 0 items, fewer than 1. Nothing was sent."
    assert required == "True"
