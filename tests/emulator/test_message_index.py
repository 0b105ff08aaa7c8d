"""Messages of two users are found without a walk through those of all."""

from __future__ import annotations

from typing import Any

from timsdk import Client, paginate
from timsdk.types import TextElem

from timsdk_emulator import Emulator
from timsdk_emulator.state import Message


def send(tim: Client, text: str, sender: str = "ann", recipient: str = "bob") -> None:
    tim.message.send_msg(from_account=sender, to_account=recipient, msg_body=[TextElem(text=text)])


def history(tim: Client) -> set[str]:
    """Return the texts between ann and bob."""
    found = paginate(
        tim.message.admin_get_roam_msg,
        operator_account="bob", peer_account="ann", max_cnt=100, min_time=0, max_time=2**32,
    )  # fmt: skip
    return {element.text for message in found for element in message.msg_body if isinstance(element, TextElem)}


def test_messages_of_two_users_follow_a_list_that_tests_change(tim: Client, tim_emulator: Emulator) -> None:
    for text in ("one", "two", "three"):
        send(tim, text)
    send(tim, "back", "bob", "ann")
    send(tim, "elsewhere", "ann", "cid")
    assert history(tim) == {"one", "two", "three", "back"}
    del tim_emulator.world.messages[1]
    send(tim, "four")
    assert history(tim) == {"one", "three", "back", "four"}
    tim_emulator.world.messages.clear()
    assert history(tim) == set()
    send(tim, "five")
    assert history(tim) == {"five"}


def test_sending_reads_no_message_of_other_users(tim: Client, tim_emulator: Emulator) -> None:
    class Counting(list[Message]):
        read = 0

        def __iter__(self) -> Any:
            raise AssertionError("all messages are walked through")

        def __reversed__(self) -> Any:
            raise AssertionError("all messages are walked through")

        def __getitem__(self, place: Any) -> Any:
            found = super().__getitem__(place)
            self.read += len(found) if isinstance(place, slice) else 1
            return found

    messages = tim_emulator.world.messages = Counting()
    for number in range(50):
        send(tim, str(number), "ann", "bob" if number % 2 else "cid")
    assert messages.read < 3 * 50
