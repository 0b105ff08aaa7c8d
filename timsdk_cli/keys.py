"""Where secrets come from: a file, the environment, a profile or a prompt. Never an option."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, Final

from timsdk import ConfigError

from timsdk_runtime.secret import Secret

_COMMAND_TIMEOUT: Final = 60
"""Seconds that a `key_command` may take: it may ask for a password."""
_KEYRING_SERVICE: Final = "timsdk"
_LONGEST: Final = 64 * 1024
"""Bytes of a key file: a longer file is none."""


def credential(key_file: str | None, profile: Mapping[str, Any], sdkappid: object) -> dict[str, str]:
    """Return the argument `key` or `usersig` of a client.

    Raises:
        ConfigError: No key is to be found, or the place that was named has none.
    """
    if not key_file and not os.environ.get("TIM_KEY") and (usersig := os.environ.get("TIM_USERSIG")):
        return {"usersig": usersig}
    return {"key": find_key(key_file, profile, sdkappid).reveal()}


def find_key(key_file: str | None, profile: Mapping[str, Any], sdkappid: object) -> Secret:
    """Return the secret key.

    Raises:
        ConfigError: No key is to be found, or the place that was named has none.
    """
    if key_file:
        return _from_file(key_file)
    if os.environ.get("TIM_KEY"):
        return Secret(os.environ["TIM_KEY"])
    if of_profile := profile.get("key_file"):
        return _from_file(os.path.expanduser(str(of_profile)))
    if command := profile.get("key_command"):
        return _from_command(command)
    if service := profile.get("keyring"):
        return _from_keyring(_KEYRING_SERVICE if service is True else str(service), str(sdkappid))
    if sys.stdin.isatty() and sys.stderr.isatty():
        import getpass  # noqa: PLC0415  for a prompt only

        return Secret(getpass.getpass("Secret key of the app: ", sys.stderr))
    raise ConfigError(
        "no secret key: set TIM_KEY, pass --key-file, or name a key_file, key_command or keyring in a profile"
    )


def webhook_token(token_file: str | None) -> Secret:
    """Return the token that webhooks are signed with.

    Raises:
        ConfigError: No token is to be found, or the file has none.
    """
    if token_file:
        return _from_file(token_file, "token")
    if token := os.environ.get("TIM_WEBHOOK_TOKEN"):
        return Secret(token)
    raise ConfigError("no token of webhooks: set TIM_WEBHOOK_TOKEN or pass --token-file")


def source(key_file: str | None, profile: Mapping[str, Any]) -> str:
    """Return where the credential of a command comes from, in words. Empty where there is none."""
    if key_file:
        return "--key-file"
    for variable in ("TIM_KEY", "TIM_USERSIG"):
        if os.environ.get(variable):
            return variable
    return next((f"the profile's {name}" for name in ("key_file", "key_command", "keyring") if profile.get(name)), "")


def _from_file(path: str, what: str = "key") -> Secret:
    try:
        with open(path, "rb") as file:
            content = file.read(_LONGEST + 1)
    except (OSError, ValueError) as error:
        raise ConfigError(f"the {what} file {path!r}: {getattr(error, 'strerror', None) or error}") from None
    return _decoded(content, f"the {what} file {path!r}", what)


def _from_command(command: Any) -> Secret:
    import shlex  # noqa: PLC0415  few profiles have a command
    import subprocess  # noqa: PLC0415

    parts = shlex.split(command) if isinstance(command, str) else [str(part) for part in command]
    try:
        ended = subprocess.run(parts, stdout=subprocess.PIPE, check=False, timeout=_COMMAND_TIMEOUT)  # noqa: S603
    except (OSError, ValueError, IndexError) as error:
        raise ConfigError(f"key_command: {getattr(error, 'strerror', None) or error}") from None
    except subprocess.TimeoutExpired:
        raise ConfigError(f"key_command took longer than {_COMMAND_TIMEOUT} seconds") from None
    if ended.returncode:
        raise ConfigError(f"key_command ended with exit code {ended.returncode}")
    return _decoded(ended.stdout, "what key_command printed")


def _from_keyring(service: str, account: str) -> Secret:
    try:
        import keyring  # noqa: PLC0415  an optional library
    except ModuleNotFoundError:
        raise ConfigError("the profile names a keyring: pip install keyring") from None
    try:
        found = keyring.get_password(service, account)
    except Exception as error:  # noqa: BLE001  a backend may raise anything
        raise ConfigError(f"the keyring failed: {type(error).__name__}") from None
    if not found:
        raise ConfigError(
            f"the keyring has no password for {account!r} of {service!r}; keyring set {service} {account}"
        )
    return Secret(found)


def _decoded(content: bytes, place: str, what: str = "key") -> Secret:
    try:
        text = content.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        text = ""
    if not text or len(content) > _LONGEST:
        del text, content  # tracebacks show the locals of a frame
        raise ConfigError(f"{place} holds no {what}")
    return Secret(text)
