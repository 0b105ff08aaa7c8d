"""What signs: the app's key, a fixed UserSig, or the user's own provider, as the settings ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from timsdk_runtime.credentials import Credential, FixedCredential, RenewingCredential
from timsdk_runtime.errors import ConfigError
from timsdk_runtime.secret import Secret

SIGNATURE_LIFE = 7 * 86400
"""Seconds of validity of the signatures that the SDK makes for itself."""


def from_key(
    *, sdkappid: int, identifier: str, key: Secret, secondary_key: Secret | None = None
) -> RenewingCredential:
    """Return a credential that signs with the app's key, and with the secondary key once that is refused."""

    def signer(secret: Secret) -> Callable[[], str]:
        def sign() -> str:
            from timsdk_runtime.usersig import sign  # noqa: PLC0415  not before the first call

            return sign(sdkappid=sdkappid, key=secret.reveal(), identifier=identifier, expire=SIGNATURE_LIFE)

        return sign

    return RenewingCredential(signer(key), spare=signer(secondary_key) if secondary_key else None)


def credential_from_settings(
    *,
    sdkappid: int,
    identifier: str,
    key: Secret | None,
    secondary_key: Secret | None,
    usersig: Secret | None,
    usersig_provider: Callable[[], str] | None,
) -> Credential:
    """Return the credential that the settings ask for.

    Raises:
        ConfigError: Not exactly one of `key`, `usersig` and `usersig_provider` is given.
    """
    sources = {"key": key, "usersig": usersig, "usersig_provider": usersig_provider}
    given = [name for name, value in sources.items() if value]
    if len(given) != 1:
        found = f"found {' and '.join(given)}" if given else "found none; or set TIM_KEY"
        raise ConfigError(f"one of key, usersig and usersig_provider is needed; {found}")
    if key:
        return from_key(sdkappid=sdkappid, identifier=identifier, key=key, secondary_key=secondary_key)
    if usersig:
        return FixedCredential(usersig)
    assert usersig_provider is not None
    return RenewingCredential(_checked(usersig_provider), background=True)


def _checked(provider: Callable[[], Any]) -> Callable[[], str]:
    def make() -> str:
        text = provider()
        if isinstance(text, str) and text.strip():
            return text.strip()
        kind = type(text).__name__
        del text  # tracebacks show the locals of a frame
        raise ConfigError(f"usersig_provider: the provider returned {kind}, not a UserSig")

    return make
