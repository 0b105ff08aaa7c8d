"""Settings: an option, else the environment, else a profile; and where the key comes from."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from support.command_line import run

from timsdk_runtime.usersig import verify

KEY = "0123456789abcdef" * 4
LIST = ("group", "get-appid-group-list", "--dry-run")


@pytest.fixture
def config(tmp_path: Path) -> Any:
    """Write the configuration file, and return the environment that names it."""

    def write(text: str, mode: int = 0o600) -> dict[str, str]:
        file = tmp_path / "config.toml"
        file.write_text(text, encoding="utf-8")
        file.chmod(mode)
        return {"TIMSDK_CONFIG": str(file)}

    return write


PROFILES = """
[profiles.default]
sdkappid = 11
identifier = "first"
region = "china"
[profiles.prod]
sdkappid = 22
identifier = "second"
domain = "example.com"
"""


def line(*arguments: str, environ: dict[str, str]) -> str:
    ended = run(*arguments, *LIST, environ=environ)
    assert ended.code == 0, ended.err
    return ended.out.splitlines()[0]


def test_option_wins_over_environment_over_profile(config: Any) -> None:
    environ = config(PROFILES)
    assert "console.tim.qq.com" in line(environ=environ)
    assert "sdkappid=11&identifier=first" in line(environ=environ)
    assert "https://example.com/" in line("--profile", "prod", environ=environ)
    assert "sdkappid=22&" in line(environ={**environ, "TIM_PROFILE": "prod"})
    assert "sdkappid=33&identifier=first" in line(environ={**environ, "TIM_SDKAPPID": "33"})
    assert "sdkappid=44&" in line("--sdkappid", "44", environ={**environ, "TIM_SDKAPPID": "33"})
    assert "adminapisgp" in line("--region", "singapore", environ={**environ, "TIM_DOMAIN": "example.org"})


def test_option_may_stand_behind_the_command(config: Any) -> None:
    ended = run(*LIST, "--profile", "prod", environ=config(PROFILES))
    assert "sdkappid=22&" in ended.out


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_file_that_others_may_read_is_refused(mode: int, config: Any) -> None:
    ended = run(*LIST, environ=config(PROFILES, mode))
    assert ended.code == 2
    assert "chmod 600" in ended.err


@pytest.mark.parametrize("name", ["key", "secondary_key", "usersig"])
def test_profile_holds_no_secret(name: str, config: Any) -> None:
    ended = run(*LIST, environ=config(f'[profiles.default]\n{name} = "{KEY}"\n'))
    assert ended.code == 2
    assert KEY not in ended.err


def issued(*arguments: str, environ: dict[str, str]) -> str:
    ended = run("usersig", "issue", "--sdkappid", "1", "--user", "bob", *arguments, environ=environ)
    assert ended.code == 0, ended.err
    return ended.out.strip()


def test_key_comes_from_option_file_environment_or_profile(config: Any, tmp_path: Path) -> None:
    key_file = tmp_path / "key"
    key_file.write_text(f"{KEY}\n", encoding="utf-8")
    command = json.dumps([sys.executable, "-c", f"print({KEY!r})"])
    places: list[tuple[tuple[str, ...], dict[str, str]]] = [
        (("--key-file", str(key_file)), {}),
        ((), {"TIM_KEY": KEY}),
        ((), config(f'[profiles.default]\nkey_file = "{key_file}"\n')),
        (("--key-file", str(key_file)), {"TIM_KEY": "f" * 64}),
    ]
    for arguments, environ in places:
        verify(issued(*arguments, environ=environ), sdkappid=1, key=KEY, identifier="bob")
    environ = config(f"[profiles.default]\nkey_command = {command}\n")
    verify(issued(environ=environ), sdkappid=1, key=KEY, identifier="bob")


def test_keyring_is_asked_for_the_app(config: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")
    monkeypatch.setattr(
        keyring, "get_password", lambda service, name: KEY if (service, name) == ("tim", "1") else None
    )
    environ = config('[profiles.default]\nkeyring = "tim"\n')
    verify(issued(environ=environ), sdkappid=1, key=KEY, identifier="bob")
    ended = run("usersig", "issue", "--sdkappid", "2", "--user", "bob", environ=environ)
    assert (ended.code, "keyring set tim 2" in ended.err) == (2, True)


@pytest.mark.parametrize("command", ["'false'", "'/nowhere/at/all'", "''", "'true'"])
def test_key_command_that_fails_is_explained(command: str, config: Any) -> None:
    ended = run(
        "usersig",
        "issue",
        "--sdkappid",
        "1",
        "--user",
        "bob",
        environ=config(f"[profiles.default]\nkey_command = {command}\n"),
    )
    assert ended.code == 2
    assert "key" in ended.err


def test_signature_is_issued_decoded_and_verified() -> None:
    environ = {"TIM_KEY": KEY, "TIM_SDKAPPID": "1"}
    signature = issued("--expire", "90m", environ=environ)
    decoded = run("usersig", "decode", stdin=signature)
    said = json.loads(decoded.out)
    assert (said["identifier"], said["sdkappid"], said["expired"]) == ("bob", 1, False)
    assert 5300 < said["seconds_left"] <= 5400
    check = ("usersig", "verify", "--user")
    assert run(*check, "bob", stdin=signature, environ=environ).code == 0
    for user, stdin, other in (("ann", signature, {}), ("bob", signature, {"TIM_KEY": "f" * 64}), ("bob", "x", {})):
        ended = run(*check, user, stdin=stdin, environ={**environ, **other})
        assert (ended.code, ended.out) == (1, "")
        assert signature not in ended.err
