"""Recordings: nothing of the user's is in the file, and a client gets equal responses from it a day later."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from timsdk import ApiError, Client, OutcomeUnknown
from timsdk.types import AccountItem, TextElem

from timsdk_emulator import Emulator, Recorder, Recording

Cassette: TypeAlias = tuple[Path, list[str]]
"""A recording, and what must not be in it beside texts: random numbers and the key."""


def use(tim: Client, one: str, other: str, text: str) -> list[Any]:
    """Carry out calls, and return what a test would look at."""
    tim.account.multiaccount_import(accounts=[one, other])
    checked = tim.account.account_check(check_item=[AccountItem(user_id=one), AccountItem(user_id="nobody")])
    group = tim.group.create_group(group_type="Public", name="Crew", owner_account=one).group_id
    sent = tim.message.send_group_msg(group_id=group, from_account=one, msg_body=[TextElem(text=text)])
    history = tim.message.group_msg_get_simple(group_id=group, req_msg_number=5).rsp_msg_list
    with pytest.raises(ApiError) as caught:
        tim.call("openim/sendmsg", {"To_Account": "ghost", "MsgRandom": 1, "MsgBody": []})
    return [
        [(item.user_id == one, item.account_status) for item in checked.result_item],
        sent.msg_seq,
        [(message.from_account == one, message.msg_body[0].text) for message in history],  # type: ignore[union-attr]
        caught.value.code,
    ]


@pytest.fixture
def cassette(tmp_path: Path) -> Cassette:
    path = tmp_path / "calls.jsonl"
    with Emulator() as real:
        recorder = Recorder(path, real.domain, real.ssl_context())
        with Emulator(key=real.key, recorder=recorder) as proxy, proxy.client() as tim:
            assert use(tim, "margaret", "oliver", "dinner at eight")[1] == 1
            assert {request.source for request in proxy.requests} == {"upstream"}
        assert len(real.requests) == 6
        bodies = [request.body for request in real.requests]
    randoms = [str(body[name]) for body in bodies for name in ("Random", "MsgRandom") if body.get(name, 0) > 1]
    return path, [*randoms, real.key]


def test_recording_has_no_text_of_the_user_and_no_secret(cassette: Cassette) -> None:
    path, randoms = cassette
    written = path.read_text("utf-8")
    assert len(randoms) == 2
    for secret in ("margaret", "oliver", "dinner", "Crew", "usersig", *randoms):
        assert secret not in written, secret
    assert '"Public"' in written
    assert "TIMTextElem" in written


def test_recording_played_a_day_later_with_other_names_gives_the_responses(
    cassette: tuple[Path, list[str]],
) -> None:
    with Emulator(recording=Recording.read(cassette[0])) as played, played.client() as tim:
        played.clock.advance(86_400)
        results = use(tim, "zoe", "yan", "lunch at one")
        assert results == [
            [(True, "Imported"), (False, "NotImported")], 1, [(True, "lunch at one")], 90002,
        ]  # fmt: skip
        assert {request.source for request in played.requests} <= {"recording", "refused"}
        with pytest.raises(ApiError, match="left in the recording"):
            tim.account.multiaccount_import(accounts=["zoe", "yan"])


def test_request_that_differs_in_more_than_its_texts_is_refused(cassette: Cassette) -> None:
    with Emulator(recording=Recording.read(cassette[0])) as played, played.client() as tim:
        with pytest.raises(ApiError, match="left in the recording"):
            tim.account.multiaccount_import(accounts=["zoe", "yan", "xia"])
        with pytest.raises(ApiError, match="left in the recording"):
            tim.account.multiaccount_import(accounts=["zoe", "zoe"])
        tim.account.multiaccount_import(accounts=["zoe", "yan"])


@pytest.mark.parametrize("text", ["", "{", '{"version": 9}', '{"version": 1}\n{"api": "openim/nothing"}'])
def test_broken_recording_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "x").write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"recording|line 2"):
        Recording.read(tmp_path / "x")


def test_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "x", "127.0.0.1:9")
    with (
        Emulator(recorder=recorder) as proxy,
        proxy.client(timeout=1) as tim,
        pytest.raises(OutcomeUnknown) as caught,
    ):
        tim.account.kick(user_id="bob")
    assert "did not respond" in str(caught.value)
    with pytest.raises(ValueError, match="not both"):
        Emulator(recorder=recorder, recording=Recording([]))
    assert json.loads((tmp_path / "x").read_text("utf-8")) == {"version": 1}
