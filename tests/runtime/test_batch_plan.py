"""How many items a call of a method takes, and which argument takes them."""

from __future__ import annotations

import functools
from typing import Any

import pytest
from support.argument_calls import client
from timsdk import ConfigError

from timsdk_runtime.batch_plan import batches_of, plan_batches


def take(**arguments: Any) -> dict[str, Any]:
    """Stand for a function of the user's own."""
    return arguments


def test_function_takes_one_item() -> None:
    call, size = plan_batches(len)
    assert (call(["four"]), size) == (4, 1)


@pytest.mark.parametrize(("given", "size"), [(None, 1), (1, 1), (7, 7)])
def test_function_takes_a_list_in_an_argument_where_one_is_named(given: int | None, size: int) -> None:
    call, most = plan_batches(take, "users", given)
    assert (call(["a", "b"]), most) == ({"users": ["a", "b"]}, size)


def test_batch_of_one_item_is_the_smallest() -> None:
    tim, _ = client()
    assert plan_batches(tim.account.account_check, size=1)[1] == 1
    with pytest.raises(ConfigError, match="a batch has at least one item, not 0"):
        plan_batches(tim.account.account_check, size=0)


def test_wanted_size_comes_before_the_limit_of_the_catalog() -> None:
    tim, _ = client()
    assert plan_batches(tim.account.account_check)[1] == 100
    assert plan_batches(tim.account.account_check, size=7)[1] == 7


def test_unknown_argument_lists_those_of_the_method_by_name() -> None:
    tim, _ = client()
    with pytest.raises(ConfigError) as caught:
        plan_batches(tim.account.multiaccount_import, "users")
    assert (
        str(caught.value)
        == "im_open_login_svc/multiaccount_import has no argument 'users'; it has account_list, accounts"
    )


def test_choice_between_two_lists_is_asked_for() -> None:
    tim, _ = client()
    with pytest.raises(ConfigError) as caught:
        plan_batches(tim.account.multiaccount_import)
    assert str(caught.value).endswith("lists that could take the items; say into=, one of accounts, account_list")


def test_list_that_is_given_takes_no_items() -> None:
    tim, _ = client()
    given = functools.partial(tim.account.multiaccount_import, accounts=["a"])
    assert plan_batches(given)[1] == 100


def test_list_without_a_limit_needs_a_size() -> None:
    tim, _ = client()
    with pytest.raises(ConfigError, match="the catalog knows no limit of tag_list; pass size"):
        plan_batches(functools.partial(tim.profile.portrait_get, to_account=["a"]), "tag_list")


def test_items_are_cut_into_lists_of_the_size() -> None:
    assert list(batches_of(iter("abcde"), 2)) == [["a", "b"], ["c", "d"], ["e"]]
