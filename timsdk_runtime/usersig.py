"""UserSig, version 2: the credential in every URL (HMAC-SHA256, zlib, the vendor's base64 alphabet).

Byte for byte what the vendor's own libraries produce for the same moment.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time as _time
import zlib
from typing import Any, NamedTuple

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.secret import Secret
from timsdk_runtime.setting_checks import U32_MAX, secret_text, text, whole_number

DEFAULT_EXPIRE = 180 * 86400
"""Seconds of validity by default, as in the vendor's libraries."""

_TO_URL = bytes.maketrans(b"+/=", b"*-_")
_FROM_URL = bytes.maketrans(b"*-_", b"+/=")
_MAX_JSON = 64 * 1024
_LAST_SECOND = 253_402_300_799
"""Unix time of the end of the year 9999, with which Python's dates end."""
_UNIX_SECONDS = "pass seconds, not milliseconds"


class UserSigFields(NamedTuple):
    """The fields of a UserSig. Only `sig` is secret, and `repr` leaves it out."""

    identifier: str
    sdkappid: int
    time: int
    """Unix time of signing, seconds."""
    expire: int
    """Seconds of validity from `time`."""
    version: str
    sig: str
    userbuf: bytes | None = None

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in self._asdict().items() if name != "sig")
        return f"UserSigFields({', '.join(shown)})"

    @property
    def expires_at(self) -> int:
        """Unix time, seconds."""
        return self.time + self.expire


def sign(
    *,
    sdkappid: int,
    key: str,
    identifier: str,
    expire: float = DEFAULT_EXPIRE,
    time: float | None = None,
    userbuf: bytes | None = None,
) -> str:
    """Sign a UserSig for `identifier`.

    Args:
        sdkappid: The app.
        key: The app's secret key.
        identifier: User ID the signature is for.
        expire: Seconds of validity; at least 24 hours are advised.
        time: Unix time of signing, seconds; now when omitted.
        userbuf: Rights for one TRTC room, see `userbuf()`; not for Chat.

    Numbers may be floats without a fraction, such as `timedelta.total_seconds()`. The fraction of `time` is dropped.

    Raises:
        ConfigError: A number is none or out of range, or identifier or key is empty or no text.
    """
    hidden = Secret(key)
    del key  # tracebacks show the locals of a frame
    hidden = secret_text("key", hidden)
    sdkappid = whole_number("sdkappid", sdkappid, least=1, most=U32_MAX)
    identifier = text("identifier", identifier)
    expire = whole_number("expire", expire, most=_LAST_SECOND, hint=_UNIX_SECONDS)
    moment = _moment(time)
    encoded = None if userbuf is None else base64.b64encode(userbuf).decode()
    document: dict[str, Any] = {
        "TLS.ver": "2.0",
        "TLS.identifier": identifier,
        "TLS.sdkappid": sdkappid,
        "TLS.expire": expire,
        "TLS.time": moment,
    }
    if encoded is not None:
        document["TLS.userbuf"] = encoded
    document["TLS.sig"] = _hmac(hidden, identifier, sdkappid, moment, expire, encoded)
    compressed = zlib.compress(json.dumps(document).encode())
    return base64.b64encode(compressed).translate(_TO_URL).decode()


def _moment(time: float | None) -> int:
    """Return the Unix time of signing: the given one, or now."""
    return whole_number(
        "time", _time.time() if time is None else time, most=_LAST_SECOND, floor=True, hint=_UNIX_SECONDS
    )


def decode(usersig: str) -> UserSigFields:
    """Read a UserSig without checking it.

    Raises:
        ValueError: It cannot be read.
    """
    found = _read(usersig)
    del usersig  # tracebacks show the locals of a frame
    if isinstance(found, str):
        raise ValueError(found)
    return found


def _read(usersig: str) -> UserSigFields | str:
    """Return the fields of a UserSig, or what is wrong. Does not raise, because its frame holds the plain text."""
    try:
        compressed = base64.b64decode(usersig.encode().translate(_FROM_URL), validate=True)
        inflater = zlib.decompressobj()
        plain = inflater.decompress(compressed, _MAX_JSON)
        if not inflater.eof or inflater.unused_data:
            raise ValueError
        document = json.loads(plain)
        userbuf = document.get("TLS.userbuf")
        return UserSigFields(
            identifier=str(document["TLS.identifier"]),
            sdkappid=int(document["TLS.sdkappid"]),
            time=int(document["TLS.time"]),
            expire=int(document["TLS.expire"]),
            version=str(document["TLS.ver"]),
            userbuf=None if userbuf is None else base64.b64decode(userbuf),
            sig=str(document["TLS.sig"]),
        )
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, zlib.error) as error:
        return f"not a UserSig: {type(error).__name__}"


def verify(usersig: str, *, sdkappid: int, key: str, identifier: str, now: float | None = None) -> UserSigFields:
    """Check a UserSig as the service does and return its fields.

    Raises:
        ValueError: It cannot be read, is for another user or app, was signed with another key, or has expired.
    """
    hidden = Secret(key)
    del key  # tracebacks show the locals of a frame
    given = Secret(usersig)
    del usersig
    hidden = secret_text("key", hidden)
    found = _read(given.reveal())
    if isinstance(found, UserSigFields):
        problem = _problem(found, sdkappid, hidden, identifier, _time.time() if now is None else now)
        if not problem:
            return found
        found = problem  # the fields hold the signature
    raise ValueError(found)


def _problem(fields: UserSigFields, sdkappid: int, key: Secret, identifier: str, now: float) -> str:
    """Return why the service would refuse a UserSig, or "". Does not raise, because its frame holds the signature."""
    if fields.identifier != identifier:
        return "UserSig is for another identifier"
    if fields.sdkappid != sdkappid:
        return "UserSig is for another SDKAppID"
    userbuf = None if fields.userbuf is None else base64.b64encode(fields.userbuf).decode()
    signed = _hmac(key, fields.identifier, fields.sdkappid, fields.time, fields.expire, userbuf)
    if not hmac.compare_digest(signed.encode(), fields.sig.encode()):
        return "UserSig was signed with another key"
    return "UserSig has expired" if now >= fields.expires_at else ""


def userbuf(
    *,
    account: str,
    sdkappid: int,
    room_id: int | str,
    expires_at: int,
    privilege: int = 255,
    account_type: int = 0,
) -> bytes:
    """Return the rights of `account` in one TRTC room, to be signed into a UserSig (PrivateMapKey).

    Args:
        account: User ID.
        sdkappid: The app.
        room_id: Numeric room, or the name of a string room.
        expires_at: Unix time in seconds until which the rights hold.
        privilege: Bit mask: 1 create room, 2 enter, 4 send audio, 8 receive audio, 16 send video, 32 receive video,
            64 send substream, 128 receive substream.
        account_type: As the vendor assigned it; 0 nearly always.
    """
    numeric = not isinstance(room_id, str)
    numbers = (
        whole_number("sdkappid", sdkappid, least=1, most=U32_MAX),
        whole_number("room_id", room_id, most=U32_MAX) if numeric else 0,
        whole_number("expires_at", expires_at, most=U32_MAX, floor=True, hint=_UNIX_SECONDS),
        whole_number("privilege", privilege, most=U32_MAX),
        whole_number("account_type", account_type, most=U32_MAX),
    )
    name = text("account", account).encode()
    if len(name) > 0xFFFF:
        raise ConfigError("the account is too long for a UserBuf")
    room = b"" if numeric else text("room_id", room_id).encode()
    if len(room) > 0xFFFF:
        raise ConfigError("the room is too long for a UserBuf")
    head = bytes([0 if numeric else 1]) + len(name).to_bytes(2, "big") + name
    body = b"".join(number.to_bytes(4, "big") for number in numbers)
    tail = b"" if numeric else len(room).to_bytes(2, "big") + room
    return head + body + tail


def sign_private_map_key(
    *,
    sdkappid: int,
    key: str,
    identifier: str,
    room_id: int | str,
    expire: float = DEFAULT_EXPIRE,
    privilege: int = 255,
    time: float | None = None,
) -> str:
    """Sign a PrivateMapKey: a UserSig that carries the rights of `identifier` in one TRTC room."""
    hidden = Secret(key)
    del key  # tracebacks show the locals of a frame
    moment = _moment(time)
    expire = whole_number("expire", expire, most=_LAST_SECOND, hint=_UNIX_SECONDS)
    rights = userbuf(
        account=identifier, sdkappid=sdkappid, room_id=room_id, expires_at=moment + expire, privilege=privilege
    )
    return sign(
        sdkappid=sdkappid, key=hidden.reveal(), identifier=identifier, expire=expire, time=moment, userbuf=rights
    )


def _hmac(key: Secret, identifier: str, sdkappid: int, time: int, expire: int, userbuf: str | None) -> str:
    signed = f"TLS.identifier:{identifier}\nTLS.sdkappid:{sdkappid}\nTLS.time:{time}\nTLS.expire:{expire}\n" + (
        f"TLS.userbuf:{userbuf}\n" if userbuf is not None else ""
    )
    return base64.b64encode(hmac.new(key.reveal().encode(), signed.encode(), hashlib.sha256).digest()).decode()
