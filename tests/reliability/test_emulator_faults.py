"""Faults that the emulator's rules make: what the client raises, and what the service has done."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from support.calls import KEY, NO_RETRY, QUICK_RETRY, error_of
from support.certificates import MakeClient
from support.code_places import api_of
from timsdk import ApiError, AuthError, Client, DecodeError, MessageDropped, OutcomeUnknown, TransportError, catalog
from timsdk._codes import code_table
from timsdk.types import TextElem

from timsdk_emulator import Emulator

from .test_decisions import FINAL

ALL_CONNECTIONS = True

READ = "profile/portrait_get"
CREATE = "group_open_http_svc/create_group"
SEND = "openim/sendmsg"
TRANSIENT, TIMEOUT, THROTTLED, WEBHOOK, SIGNATURE = 91000, 60014, 60007, 90992, 70001
SLACK = 0.3


class Emulated(NamedTuple):
    """The emulator, and clients of it with the connection of the test."""

    emulator: Emulator
    client: Callable[..., Client]

    def attempts(self, api: str) -> int:
        """How often an API was asked."""
        return sum(request.api == api for request in self.emulator.requests)

    @property
    def groups(self) -> int:
        """How many groups there are."""
        return len(self.emulator.world.groups)


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulated(server: Emulator, make_client: MakeClient, connection: str, tmp_path: Path) -> Emulated:
    """An emulator with ann and bob, and clients of it."""
    server.reset()
    server.key = KEY
    server.now = time.time
    server.seed([["im_open_login_svc/multiaccount_import", {"Accounts": ["ann", "bob"]}]])
    file = tmp_path / "ca.pem"
    file.write_bytes(server.ca_pem)

    def client(**settings: Any) -> Client:
        return make_client(server.domain, ca_certs=str(file), key=server.key, rate_limits="off", **settings)

    return Emulated(server, client)


def read(client: Client) -> Any:
    """Make a call that changes nothing."""
    return client.profile.portrait_get(to_account=["bob"], tag_list=["Tag_Profile_IM_Nick"])


def create(client: Client) -> Any:
    """Make a call that acts again when it is retried."""
    return client.group.create_group(group_type="Public", name="Crew", owner_account="ann")


def send(client: Client) -> Any:
    """Make a call whose retries the service recognises."""
    return client.message.send_msg(from_account="ann", to_account="bob", msg_body=[TextElem(text="Hi")])


# --- 9, 10: the connection is cut ---


@pytest.mark.parametrize("warm", [False, True], ids=["fresh", "persistent"])
@pytest.mark.parametrize(("cut", "acted"), [("before", 0), ("after_acting", 1)])
def test_cut_connection_leaves_the_outcome_of_a_write_open(
    emulated: Emulated, warm: bool, cut: str, acted: int
) -> None:
    """The client cannot know which of the two it was."""
    client = emulated.client(retry=QUICK_RETRY)
    if warm:
        read(client)
    emulated.emulator.fault(CREATE, cut=cut)
    assert isinstance(error_of(create, client), OutcomeUnknown)
    assert (emulated.attempts(CREATE), emulated.groups) == (1, acted)


@pytest.mark.parametrize("cut", ["before", "after_acting"])
def test_cut_read_is_retried(emulated: Emulated, cut: str) -> None:
    emulated.emulator.fault(READ, cut=cut, times=2)
    read(emulated.client(retry=QUICK_RETRY))
    assert emulated.attempts(READ) == 3


def test_message_whose_response_is_cut_is_sent_once(emulated: Emulated) -> None:
    """The retry has the dedupe key of the first attempt, so the service returns the message that is there."""
    emulated.emulator.fault(SEND, cut="after_acting", times=2)
    key = send(emulated.client(retry=QUICK_RETRY)).msg_key
    assert emulated.attempts(SEND) == 3
    assert [message.key for message in emulated.emulator.world.messages] == [key]


# --- 12-14: part of a response, dripping, none ---


@pytest.mark.parametrize("arrive", [0, 1, 20])
def test_truncated_response_is_never_a_success(emulated: Emulated, connection: str, arrive: int) -> None:
    emulated.emulator.fault("*", truncate=arrive)
    client = emulated.client(retry=QUICK_RETRY)
    assert isinstance(error_of(create, client), OutcomeUnknown)
    assert (emulated.attempts(CREATE), emulated.groups) == (1, 1)
    assert isinstance(error_of(read, client), TransportError | DecodeError)
    assert emulated.attempts(READ) in ((3, 4) if connection == "aiohttp" else (3,))


def test_dripping_response_ends_the_call_at_its_deadline(emulated: Emulated, slack: float) -> None:
    emulated.emulator.fault(READ, drip=0.05)
    client = emulated.client(timeout=0.5)
    started = time.monotonic()
    assert isinstance(error_of(read, client), TransportError)
    assert time.monotonic() - started < 0.5 + SLACK + slack


def test_response_that_comes_too_late_leaves_the_outcome_of_a_write_open(emulated: Emulated) -> None:
    emulated.emulator.fault("*", delay=0.8)
    client = emulated.client(retry=NO_RETRY, read_timeout=0.2)
    assert isinstance(error_of(create, client), OutcomeUnknown)
    error = error_of(read, client)
    assert isinstance(error, TransportError)
    assert (error.kind, error.delivered) == ("read", "maybe")
    end = time.monotonic() + 5
    while emulated.attempts(READ) == 0 and time.monotonic() < end:
        time.sleep(0.02)
    assert (emulated.attempts(CREATE), emulated.groups) == (1, 1), "the service acted all along"


# --- 15: slow responses ---


def test_slow_response_within_the_read_timeout_succeeds(emulated: Emulated) -> None:
    """The service may take 3 s, and the client waits longer. Both times are cut to a fifth here."""
    emulated.emulator.fault(CREATE, delay=0.58)
    client = emulated.client()
    assert client._options.read_timeout > 3.0
    create(client.with_options(read_timeout=client._options.read_timeout / 5))
    assert (emulated.attempts(CREATE), emulated.groups) == (1, 1)


# --- 16, 17: gateways ---


@pytest.mark.parametrize("status", [502, 503, 504])
def test_gateway_status_is_retried_only_for_a_read(emulated: Emulated, status: int) -> None:
    emulated.emulator.fault("*", http_status=status)
    client = emulated.client(retry=QUICK_RETRY)
    error = error_of(read, client)
    assert isinstance(error, DecodeError)
    assert error.http_status == status
    assert str(status) in str(error.snippet)
    assert "usersig" not in str(error)
    assert isinstance(error_of(create, client), OutcomeUnknown)
    assert (emulated.attempts(READ), emulated.attempts(CREATE), emulated.groups) == (3, 1, 0)


def test_http_429_is_retried_after_its_hint_by_any_call(emulated: Emulated) -> None:
    emulated.emulator.fault(CREATE, http_status=429, retry_after=1, times=1)
    started = time.monotonic()
    create(emulated.client(retry=QUICK_RETRY))
    assert time.monotonic() - started >= 1.0
    assert (emulated.attempts(CREATE), emulated.groups) == (2, 1)


# --- 21-25, 29: codes ---


@pytest.mark.connections("lean", "asyncio")
def test_transient_code_is_retried_where_harmless(emulated: Emulated) -> None:
    emulated.emulator.fault("*", code=TRANSIENT)
    client = emulated.client(retry=QUICK_RETRY)
    for call, api, attempts in ((read, READ, 3), (send, SEND, 3), (create, CREATE, 1)):
        error = error_of(call, client)
        assert isinstance(error, ApiError)
        assert (error.code, emulated.attempts(api)) == (TRANSIENT, attempts)
    assert (emulated.groups, emulated.emulator.world.messages) == (0, [])


@pytest.mark.connections("lean", "asyncio")
def test_timeout_code_of_the_service_leaves_the_outcome_of_a_write_open(emulated: Emulated) -> None:
    emulated.emulator.fault("*", code=TIMEOUT)
    client = emulated.client(retry=QUICK_RETRY)
    assert isinstance(error_of(create, client), OutcomeUnknown)
    assert isinstance(error_of(read, client), ApiError)
    assert (emulated.attempts(CREATE), emulated.attempts(READ)) == (1, 3)


@pytest.mark.connections("lean", "asyncio")
def test_code_of_a_failing_webhook_is_retried_once(emulated: Emulated) -> None:
    emulated.emulator.fault("*", code=WEBHOOK)
    error = error_of(read, emulated.client(retry=QUICK_RETRY))
    assert emulated.attempts(READ) == 2
    assert "webhook" in str(error)


@pytest.mark.connections("lean", "asyncio")
def test_throttle_code_is_retried_after_a_while_by_any_call(emulated: Emulated) -> None:
    emulated.emulator.fault(CREATE, code=THROTTLED, times=1)
    started = time.monotonic()
    create(emulated.client())
    assert time.monotonic() - started >= 0.5
    assert (emulated.attempts(CREATE), emulated.groups) == (2, 1)


@pytest.mark.connections("lean", "asyncio")
def test_refused_cached_signature_is_renewed_once(emulated: Emulated) -> None:
    emulated.emulator.fault(CREATE, code=SIGNATURE, times=1)
    client = emulated.client()
    read(client)  # its signature is kept
    create(client)
    assert (emulated.attempts(CREATE), emulated.groups) == (2, 1)
    emulated.emulator.key = "0" * 64
    assert isinstance(error_of(create, client), AuthError)
    assert emulated.groups == 1


@pytest.mark.connections("lean")
@pytest.mark.parametrize("number", FINAL)
def test_final_code_is_not_retried_and_shows_its_remedy(emulated: Emulated, number: int) -> None:
    api = api_of(number)
    body = catalog.schema(api)["examples"][0]["request"]
    emulated.emulator.fault(api, code=number)
    error = error_of(lambda client: client.call(api, json.loads(json.dumps(body))), emulated.client())
    assert code_table().lookup(number, api).remedy in str(error)
    assert emulated.attempts(api) == 1


# --- 30: dropped messages ---


def test_dropped_message_raises_message_dropped(emulated: Emulated) -> None:
    """A group takes 40 messages a second."""
    client = emulated.client()
    group_id = create(client).group_id
    emulated.emulator.clock.freeze()
    message = {"GroupId": group_id, "From_Account": "ann"}
    text = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "Hi"}}]
    emulated.emulator.seed(
        [
            ["group_open_http_svc/send_group_msg", {**message, "Random": number, "MsgBody": text}]
            for number in range(40)
        ]
    )
    with pytest.raises(MessageDropped, match="MsgFreqCtrl"):
        client.message.send_group_msg(group_id=group_id, from_account="ann", msg_body=[TextElem(text="One more")])
    assert len(emulated.emulator.world.groups[group_id].messages) == 40


# --- 31: items of a batch ---


@pytest.mark.connections("lean", "asyncio")
def test_unknown_receivers_of_a_batch_are_listed_and_the_others_served(emulated: Emulated) -> None:
    client = emulated.client()
    sent = client.message.batch_send_msg(to_account=["ann", "nobody", "bob"], msg_body=[TextElem(text="Hi")])
    assert [item.key for item in sent.failed] == ["nobody"]
    assert sorted(message.recipient for message in emulated.emulator.world.messages) == ["ann", "bob"]
