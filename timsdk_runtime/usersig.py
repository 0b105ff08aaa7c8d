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

DEFAULT_EXPIRE = 180 * 86400
"""Seconds of validity by default, as in the vendor's libraries."""

_TO_URL = bytes.maketrans(b"+/=", b"*-_")
_FROM_URL = bytes.maketrans(b"*-_", b"+/=")
_MAX_JSON = 64 * 1024


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
    expire: int = DEFAULT_EXPIRE,
    time: int | None = None,
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
    """
    moment = int(_time.time()) if time is None else time
    encoded = None if userbuf is None else base64.b64encode(userbuf).decode()
    document: dict[str, Any] = {
        "TLS.ver": "2.0",
        "TLS.identifier": str(identifier),
        "TLS.sdkappid": int(sdkappid),
        "TLS.expire": int(expire),
        "TLS.time": int(moment),
    }
    if encoded is not None:
        document["TLS.userbuf"] = encoded
    document["TLS.sig"] = _hmac(key, identifier, sdkappid, moment, expire, encoded)
    compressed = zlib.compress(json.dumps(document).encode())
    return base64.b64encode(compressed).translate(_TO_URL).decode()


def decode(usersig: str) -> UserSigFields:
    """Read a UserSig without checking it.

    Raises:
        ValueError: It cannot be read.
    """
    try:
        compressed = base64.b64decode(usersig.encode().translate(_FROM_URL), validate=True)
        inflater = zlib.decompressobj()
        text = inflater.decompress(compressed, _MAX_JSON)
        if not inflater.eof or inflater.unused_data:
            raise ValueError
        document = json.loads(text)
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
        raise ValueError(f"not a UserSig: {type(error).__name__}") from None


def verify(usersig: str, *, sdkappid: int, key: str, identifier: str, now: float | None = None) -> UserSigFields:
    """Check a UserSig as the service does and return its fields.

    Raises:
        ValueError: It cannot be read, is for another user or app, was signed with another key, or has expired.
    """
    fields = decode(usersig)
    if fields.identifier != identifier:
        raise ValueError("UserSig is for another identifier")
    if fields.sdkappid != sdkappid:
        raise ValueError("UserSig is for another SDKAppID")
    userbuf = None if fields.userbuf is None else base64.b64encode(fields.userbuf).decode()
    expected = _hmac(key, fields.identifier, fields.sdkappid, fields.time, fields.expire, userbuf)
    if not hmac.compare_digest(expected.encode(), fields.sig.encode()):
        raise ValueError("UserSig was signed with another key")
    if (_time.time() if now is None else now) >= fields.expires_at:
        raise ValueError("UserSig has expired")
    return fields


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
    name = account.encode()
    if len(name) > 0xFFFF:
        raise ConfigError("the account is too long for a UserBuf")
    room = room_id.encode() if isinstance(room_id, str) else b""
    if len(room) > 0xFFFF:
        raise ConfigError("the room is too long for a UserBuf")
    head = bytes([1 if isinstance(room_id, str) else 0]) + len(name).to_bytes(2, "big") + name
    numbers = (sdkappid, 0 if isinstance(room_id, str) else room_id, expires_at, privilege, account_type)
    body = b"".join((number & 0xFFFFFFFF).to_bytes(4, "big") for number in numbers)
    tail = len(room).to_bytes(2, "big") + room if isinstance(room_id, str) else b""
    return head + body + tail


def sign_private_map_key(
    *,
    sdkappid: int,
    key: str,
    identifier: str,
    room_id: int | str,
    expire: int = DEFAULT_EXPIRE,
    privilege: int = 255,
    time: int | None = None,
) -> str:
    """Sign a PrivateMapKey: a UserSig that carries the rights of `identifier` in one TRTC room."""
    moment = int(_time.time()) if time is None else time
    rights = userbuf(
        account=identifier, sdkappid=sdkappid, room_id=room_id, expires_at=moment + expire, privilege=privilege
    )
    return sign(sdkappid=sdkappid, key=key, identifier=identifier, expire=expire, time=moment, userbuf=rights)


def _hmac(key: str, identifier: str, sdkappid: int, time: int, expire: int, userbuf: str | None) -> str:
    text = f"TLS.identifier:{identifier}\nTLS.sdkappid:{sdkappid}\nTLS.time:{time}\nTLS.expire:{expire}\n" + (
        f"TLS.userbuf:{userbuf}\n" if userbuf is not None else ""
    )
    return base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()).decode()
