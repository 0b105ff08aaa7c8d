"""What the command line may cost, without a clock: `make bench` has the times.

Help and completion load fewer modules than `import urllib3` does; a call loads what a script loads that makes it, and
little besides.
"""

from __future__ import annotations

import sys

import pytest
from support.interpreter import loaded_modules

from bench import commands
from timsdk_emulator import Emulator

OURS = {"timsdk", "timsdk_cli", "timsdk_runtime"}
CHECKING = {
    "timsdk_runtime.model.argument_texts", "timsdk_runtime.model.catalog", "timsdk_runtime.model.validation",
    "timsdk_runtime.paging",
}  # fmt: skip
"""What a command needs of the runtime beside a client."""
QUIET = """
import contextlib, io
with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())), contextlib.suppress(SystemExit):
"""


def indented(code: str) -> str:
    """Code that prints nothing and does not end the process."""
    return QUIET + "".join(f"    {line}\n" for line in code.strip().splitlines())


def tops(modules: set[str]) -> set[str]:
    """Distributions and standard modules that are not those of the interpreter."""
    return {module.partition(".")[0] for module in modules} - sys.stdlib_module_names


@pytest.mark.parametrize(("name", "environ", "arguments"), commands.LOOKED_UP, ids=lambda each: str(each)[:40])
def test_help_and_completion_load_little(name: str, environ: dict[str, str], arguments: list[str]) -> None:
    loaded = loaded_modules(indented(commands.run(arguments, environ)[1]))
    assert tops(loaded) == {"click", *OURS}, name
    assert len(loaded) < len(loaded_modules("import urllib3"))
    heavy = {"timsdk._catalog", "timsdk._client", "timsdk_runtime.client", "asyncio", "ssl", "socket", "http.client"}
    assert loaded & heavy == set()


def test_call_loads_what_a_script_loads_and_the_command_line(emulator: Emulator, environ: dict[str, str]) -> None:
    domain, certificate = emulator.domain, environ["SSL_CERT_FILE"]
    key = f'"{emulator.key}"'
    script = commands.SCRIPT.format(domain=domain, ca_certs=certificate).replace('"0123456789abcdef" * 4', key)
    with emulator.client() as client:
        client.account.account_import(user_id="bob")
    by_hand = loaded_modules(indented(script))
    called = loaded_modules(indented(commands.call(domain, certificate, emulator.key)[1]))
    assert "timsdk_runtime.client" in by_hand & called
    more = called - by_hand
    checked = {"attr", "attrs"}  # the body is held against the catalog, which a script has to ask for
    assert tops(more) - OURS - checked == {"click"}
    assert {module for module in more if module.startswith("timsdk_runtime")} <= CHECKING
    standard = {module for module in more if tops({module}) == set()}
    assert len(standard) < 20, sorted(standard)
    codes = [each.response["ErrorCode"] for each in emulator.requests if each.api == "openim/sendmsg"]
    assert codes == [0, 0], "both made the call"
