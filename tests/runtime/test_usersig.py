"""UserSig: byte for byte what the vendor's library makes, and safe to decode when hostile."""

from __future__ import annotations

import base64
import contextlib
import json
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timsdk import ConfigError, usersig

from timsdk_runtime.signatures import describe

VECTORS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "usersig_vectors.json").read_text("utf-8"))
"""What the vendor's Python library makes of these inputs at these times."""

KEY = "0123456789abcdef" * 4
NOW = 1_700_000_000

_identifiers = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40)
_keys = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=70)


def pack(document: Any) -> str:
    """Return any document in the outer form of a UserSig."""
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    return base64.b64encode(zlib.compress(data)).translate(bytes.maketrans(b"+/=", b"*-_")).decode()


def unpack(text: str) -> bytes:
    return zlib.decompress(base64.b64decode(text.encode().translate(bytes.maketrans(b"*-_", b"+/="))))


def document(**changes: Any) -> dict[str, Any]:
    """Return the JSON inside a valid UserSig of bob, with changes. None removes a key."""
    found = json.loads(unpack(usersig.sign(sdkappid=1, key=KEY, identifier="bob", expire=100, time=NOW)))
    found.update({f"TLS.{name}": value for name, value in changes.items()})
    return {name: value for name, value in found.items() if value is not None}


def sign_vector(vector: dict[str, Any]) -> str:
    given = {name: vector[name] for name in ("sdkappid", "key", "identifier", "time")}
    if vector["expire"] is not None:
        given["expire"] = vector["expire"]
    if vector["kind"] == "plain":
        return usersig.sign(**given)
    return usersig.sign_private_map_key(**given, room_id=vector["room_id"], privilege=vector["privilege"])


SIGNED = [vector for vector in VECTORS if vector["identifier"]]
"""The vendor's library signs for nobody, too; the service accepts no such signature, and `sign` refuses."""


@pytest.mark.parametrize("vector", SIGNED, ids=[vector["name"] for vector in SIGNED])
def test_sign_matches_the_vendors_library(vector: dict[str, Any]) -> None:
    signed = sign_vector(vector)
    content = unpack(vector["usersig"])
    assert unpack(signed) == content
    # Two builds of zlib may compress the same text differently; the rest is the same everywhere.
    assert signed == (vector["usersig"] if pack(content) == vector["usersig"] else pack(content))


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_decode_reads_what_the_vendors_library_signs(vector: dict[str, Any]) -> None:
    fields = usersig.decode(vector["usersig"])
    expire = 180 * 86400 if vector["expire"] is None else vector["expire"]
    assert fields.identifier == vector["identifier"]
    assert fields.sdkappid == vector["sdkappid"]
    assert fields.time == vector["time"]
    assert fields.expire == expire
    assert fields.expires_at == vector["time"] + expire
    assert fields.version == "2.0"
    assert fields.userbuf == (bytes.fromhex(vector["userbuf"]) if "userbuf" in vector else None)


@pytest.mark.parametrize(
    "vector", [vector for vector in VECTORS if vector["kind"] == "room"], ids=lambda vector: str(vector["name"])
)
def test_userbuf_matches_the_vendors_library(vector: dict[str, Any]) -> None:
    rights = usersig.userbuf(
        account=vector["identifier"],
        sdkappid=vector["sdkappid"],
        room_id=vector["room_id"],
        expires_at=vector["time"] + vector["expire"],
        privilege=vector["privilege"],
    )
    assert rights.hex() == vector["userbuf"]


def test_sign_uses_the_current_time_when_omitted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: NOW + 0.9)
    assert usersig.sign(sdkappid=1, key=KEY, identifier="bob") == usersig.sign(
        sdkappid=1, key=KEY, identifier="bob", time=NOW
    )


def test_signature_has_no_characters_reserved_in_a_query() -> None:
    signed = "".join(usersig.sign(sdkappid=1, key=KEY, identifier=f"user{i}", time=NOW) for i in range(30))
    assert not set(signed) & set("+/=")
    assert set("*-_") <= set(signed)


# --- verify ---


def sign_for_bob(**changes: Any) -> str:
    given: dict[str, Any] = {"sdkappid": 1, "key": KEY, "identifier": "bob", "expire": 100, "time": NOW}
    return usersig.sign(**{**given, **changes})


@pytest.mark.parametrize("now", [NOW - 1, NOW, NOW + 99, NOW + 99.9])
def test_verify_accepts_a_signature_until_it_expires(now: float) -> None:
    fields = usersig.verify(sign_for_bob(), sdkappid=1, key=KEY, identifier="bob", now=now)
    assert (fields.identifier, fields.expires_at) == ("bob", NOW + 100)


@pytest.mark.parametrize(
    ("text", "now", "message"),
    [
        (sign_for_bob(identifier="alice"), NOW, "UserSig is for another identifier"),
        (sign_for_bob(sdkappid=2), NOW, "UserSig is for another SDKAppID"),
        (sign_for_bob(key="other"), NOW, "UserSig was signed with another key"),
        (sign_for_bob(), NOW + 100, "UserSig has expired"),
        (sign_for_bob(expire=0), NOW, "UserSig has expired"),
        (pack(document(expire=10**6)), NOW, "UserSig was signed with another key"),
        (pack(document(time=NOW + 50)), NOW, "UserSig was signed with another key"),
        (pack(document(userbuf="AAAA")), NOW, "UserSig was signed with another key"),
        (pack(document(sig="")), NOW, "UserSig was signed with another key"),
        (pack(document(sig="é")), NOW, "UserSig was signed with another key"),
        (pack(document(sig=None)), NOW, "not a UserSig: KeyError"),
        ("", NOW, "not a UserSig: "),
    ],
)
def test_verify_refuses_wrong_expired_and_forged_signatures(text: str, now: float, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        usersig.verify(text, sdkappid=1, key=KEY, identifier="bob", now=now)


def test_verify_refuses_a_forged_userbuf() -> None:
    text = sign_for_bob(userbuf=b"rights")
    assert usersig.verify(text, sdkappid=1, key=KEY, identifier="bob", now=NOW).userbuf == b"rights"
    forged = json.loads(unpack(text))
    forged["TLS.userbuf"] = base64.b64encode(b"Rights").decode()
    with pytest.raises(ValueError, match="another key"):
        usersig.verify(pack(forged), sdkappid=1, key=KEY, identifier="bob", now=NOW)
    del forged["TLS.userbuf"]
    with pytest.raises(ValueError, match="another key"):
        usersig.verify(pack(forged), sdkappid=1, key=KEY, identifier="bob", now=NOW)


def test_verify_uses_the_current_time_when_omitted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: NOW + 100.0)
    with pytest.raises(ValueError, match="expired"):
        usersig.verify(sign_for_bob(), sdkappid=1, key=KEY, identifier="bob")


@given(
    identifier=_identifiers,
    sdkappid=st.integers(1, 2**32 - 1),
    key=_keys,
    expire=st.integers(1, 2**33),
    time=st.integers(0, 2**34),
    userbuf=st.none() | st.binary(max_size=80),
)
@settings(max_examples=100, deadline=None)
def test_signature_verifies_and_returns_its_fields(
    identifier: str, sdkappid: int, key: str, expire: int, time: int, userbuf: bytes | None
) -> None:
    text = usersig.sign(sdkappid=sdkappid, key=key, identifier=identifier, expire=expire, time=time, userbuf=userbuf)
    fields = usersig.verify(text, sdkappid=sdkappid, key=key, identifier=identifier, now=time)
    assert (fields.identifier, fields.sdkappid, fields.time, fields.expire, fields.userbuf) == (
        identifier,
        sdkappid,
        time,
        expire,
        userbuf,
    )
    assert fields == usersig.decode(text)


def test_repr_of_decoded_fields_hides_the_signature() -> None:
    fields = usersig.decode(sign_for_bob())
    assert fields.sig not in repr(fields)


# --- hostile input ---

HOSTILE: dict[str, Any] = {
    "nothing": "",
    "text": "hello",
    "not ASCII": "签名",
    "lone surrogate": "\ud800",
    "NUL": "\0" * 10,
    "padding only": "____",
    "wrong padding": "eJy",
    "base64 of nothing": base64.b64encode(b"").decode(),
    "base64 without zlib": base64.b64encode(b"plain").decode(),
    "cut": sign_for_bob()[:40],
    "cut by a group": sign_for_bob()[:-8],
    "standard alphabet inside": sign_for_bob() + "+/",
    "line end inside": sign_for_bob()[:8] + "\n" + sign_for_bob()[8:],
    "more after the end": base64.b64encode(zlib.compress(json.dumps(document()).encode()) + b"more").decode(),
    "empty": pack(b""),
    "not UTF-8": pack(b"\xff\xfe\xfa"),
    "not JSON": pack(b"{"),
    "array": pack([]),
    "null": pack(None),
    "number": pack(1),
    "text inside": pack("TLS.ver"),
    "no fields": pack({}),
    "deep arrays": pack(b"[" * 60_000),
    "deep objects": pack(b'{"a":' * 10_000),
    "endless number": pack(json.dumps(document()).replace(str(NOW), "1" * 9000).encode()),
    "infinite time": pack(document(time=float("inf"))),
    "infinite app": pack(document(sdkappid=float("-inf"))),
    "huge float": pack(json.dumps(document()).replace(str(NOW), "1e999").encode()),
    "not a number": pack(document(expire=float("nan"))),
    "time is text": pack(document(time="soon")),
    "time is a list": pack(document(time=[NOW])),
    "app is an object": pack(document(sdkappid={})),
    "userbuf is a number": pack(document(userbuf=7)),
    "userbuf is not base64": pack(document(userbuf="A")),
    "userbuf is not ASCII": pack(document(userbuf="é")),
    "bomb": pack(b"[" + b"0," * 20_000_000 + b"0]"),
    "bomb in a field": pack(b'{"TLS.identifier":"' + b"a" * 30_000_000 + b'"}'),
    "bomb of spaces": pack(b" " * 30_000_000 + json.dumps(document()).encode()),
    "bytes": b"bytes",
    "none": None,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_input_raises_value_error_in_little_memory(text: Any) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match=r"^not a UserSig") as caught:
            usersig.decode(text)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000
    assert len(str(caught.value)) < 100


@given(st.text() | st.binary().map(lambda data: base64.b64encode(data).decode()))
@settings(max_examples=200, deadline=None)
def test_garbage_raises_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"^not a UserSig"):
        usersig.decode(text)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from([*sorted(document()), "TLS.userbuf"]), _json))
@settings(max_examples=300, deadline=None)
def test_strange_fields_are_read_or_raise_value_error(changes: dict[str, Any]) -> None:
    text = pack({**document(), **changes})
    with contextlib.suppress(ValueError):
        fields = usersig.decode(text)
        assert type(fields.identifier) is str
        assert type(fields.time) is int


@pytest.mark.parametrize(
    "expire", [0, -NOW - 1, 10**12, 10**18, 10**30, 10**400], ids=lambda value: f"{len(str(value))} digits"
)
def test_describe_accepts_a_strange_expiry(expire: int) -> None:
    text = pack(json.dumps(document(expire=expire)).encode())
    assert "bob" in describe(text) or "not a UserSig" in describe(text)


def test_userbuf_refuses_names_that_are_too_long() -> None:
    with pytest.raises(ConfigError, match="too long"):
        usersig.userbuf(account="a" * 65536, sdkappid=1, room_id=1, expires_at=NOW)
    with pytest.raises(ConfigError, match="too long"):
        usersig.userbuf(account="a", sdkappid=1, room_id="r" * 65536, expires_at=NOW)
