"""`in_batches`: lists that are longer than one call may send."""

from __future__ import annotations

import pytest
from timsdk import NotFound, in_batches
from timsdk.types import AccountItem

from timsdk_emulator import Emulator

USERS = [f"u{number}" for number in range(250)]


def test_batches_keep_their_order_and_resume_after_a_failure() -> None:
    """The second of three batches fails once. No item is lost or sent twice, and the order stays."""
    with Emulator() as emulator, emulator.client() as client:
        batches = in_batches(
            USERS,
            100,
            lambda batch: client.account.account_check(check_item=[AccountItem(user_id=user) for user in batch]),
        )
        found = [item.user_id for item in next(batches).result_item]
        emulator.respond("im_open_login_svc/account_check", [70107])
        with pytest.raises(NotFound):
            next(batches)
        assert (batches.done, batches.rest) == (100, USERS[100:])
        for response in batches:
            found += [item.user_id for item in response.result_item]
        assert found == USERS
        assert (batches.done, batches.rest) == (250, [])
        sent = [len(request.body["CheckItem"]) for request in emulator.requests]
        assert sent == [100, 100, 100, 50]


@pytest.mark.parametrize(("count", "sizes"), [(0, []), (1, [1]), (3, [3]), (4, [3, 1]), (6, [3, 3])])
def test_last_batch_holds_the_remainder(count: int, sizes: list[int]) -> None:
    assert list(in_batches(range(count), 3, len)) == sizes


def test_batch_size_is_at_least_one() -> None:
    with pytest.raises(ValueError, match="at least one item, not 0"):
        in_batches([1], 0, len)
    assert list(in_batches([1, 2], 1, len)) == [1, 1]
