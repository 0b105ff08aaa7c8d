"""The share of the rates that a process keeps while Redis is silent, as arithmetic on given times."""

from __future__ import annotations

import pytest

from timsdk_runtime.declarations import Rate
from timsdk_runtime.limits.share import Share

FOREVER = float("inf")
LIMITS = (("a/b", Rate(100, 1)),)
STEP = 1 / (95 * 0.95)
"""Seconds between two calls of the whole share of LIMITS."""


def test_first_question_gives_a_sign_of_life_and_then_one_a_second() -> None:
    share = Share()
    asked = (0.5, 1.4, 1.5, 2.4, 2.5)
    assert [share.signs_of_life(now) for now in asked] == [(beat, False) for beat in (True, False, True, False, True)]


def test_server_has_to_know_a_process_for_fifty_seconds() -> None:
    share = Share()
    share.responded(1, 100.0, beat=True)
    assert [share.signs_of_life(now)[1] for now in (149.9, 150.0)] == [True, False]


def test_question_after_one_in_vain_gives_a_sign_of_life() -> None:
    share = Share()
    share.signs_of_life(100.0)
    share.failed(100.0, 100.1, late=True)
    assert share.signs_of_life(100.2)[0]


def test_silent_server_is_probed_after_a_second_and_then_every_two() -> None:
    share = Share()
    assert share.may_ask(100.0)
    share.failed(100.0, 100.0, late=False)
    times = (100.9, 101.0, 101.0, 102.9, 103.0, 104.9, 105.0)
    assert [share.may_ask(now) for now in times] == [False, True, False, False, True, False, True]
    share.responded(1, 105.0, beat=False)
    share.failed(200.0, 200.0, late=False)
    assert [share.may_ask(now) for now in (200.9, 201.0)] == [False, True]


def test_outage_begins_once() -> None:
    share = Share()
    assert [share.failed(100.0, 100.0, late=late) for late in (False, False, True)] == [True, False, False]


@pytest.mark.parametrize(("asked", "begins"), [(100.04, False), (100.05, True), (100.06, True)])
def test_late_reply_is_an_outage_only_with_a_question_asked_after_it(asked: float, begins: bool) -> None:
    share = Share()
    assert not share.failed(100.0, 100.05, late=True)
    assert share.failed(asked, 100.2, late=True) is begins


def test_reply_between_two_late_ones_says_that_the_server_is_well() -> None:
    share = Share()
    share.failed(100.0, 100.05, late=True)
    share.responded(1, 100.1, beat=False)
    assert not share.failed(100.2, 100.25, late=True)


def test_share_counts_for_six_seconds_after_an_outage() -> None:
    share = Share()
    assert not share.holds(0.5)
    share.failed(100.0, 100.0, late=False)
    assert share.responded(1, 110.0, beat=False)
    assert not share.responded(1, 110.1, beat=False)
    assert [share.holds(now) for now in (115.9, 116.0)] == [True, False]


def test_share_counts_for_six_seconds_after_the_server_lost_its_data() -> None:
    share = Share()
    share.lost(100.0)
    assert [share.holds(now) for now in (105.9, 106.0)] == [True, False]


def test_slot_of_a_share_is_valid_for_a_part_of_its_window() -> None:
    grant = Share().reserve(LIMITS, 100.0, FOREVER)
    assert grant.wait == pytest.approx(STEP)
    assert grant.expires == pytest.approx(100.0 + STEP + 0.035)


def test_refunded_slot_of_a_share_is_free_again() -> None:
    share = Share()
    first = share.reserve(LIMITS, 100.0, FOREVER)
    first.refund()
    assert share.reserve(LIMITS, 100.0, FOREVER).wait == first.wait
    assert share.reserve(LIMITS, 100.0, FOREVER).wait == pytest.approx(2 * STEP)


def test_impatient_call_takes_no_slot_of_a_share() -> None:
    share = Share()
    assert share.reserve(LIMITS, 100.0, 0.0).wait == pytest.approx(STEP)
    assert share.reserve(LIMITS, 100.0, FOREVER).wait == pytest.approx(STEP)


def test_next_outage_begins_with_the_slots_that_the_server_granted_since() -> None:
    share = Share()
    share.failed(100.0, 100.0, late=False)
    share.reserve(LIMITS, 100.0, FOREVER)
    share.responded(4, 110.0, beat=True)
    assert not share.holds(117.0)
    share.responded(4, 117.0, beat=True)
    share.granted(LIMITS, 120.0)
    share.granted(LIMITS, 119.0)  # replies overtake each other
    share.failed(118.0, 118.0, late=False)
    assert share.reserve(LIMITS, 118.0, FOREVER).wait == pytest.approx(2.0 + 1 / (23 * 0.95))


def test_next_outage_begins_after_the_slots_of_the_last_one() -> None:
    share, limits = Share(), (("a/b", Rate(1, 10)),)
    step = 10 / (0.95 * 0.95)
    share.failed(100.0, 100.0, late=False)
    patience = share.reserve(limits, 100.0, 0.0).wait
    assert share.reserve(limits, 100.0, patience).wait == pytest.approx(step)
    share.responded(1, 100.1, beat=True)
    assert not share.holds(107.0)
    share.failed(107.0, 107.0, late=False)
    assert share.reserve(limits, 107.0, FOREVER).wait == pytest.approx(100.0 + 2 * step - 107.0)


def test_slots_of_a_quota_are_forgotten_when_its_window_has_passed() -> None:
    share, limits = Share(), (("a/b", Rate(100, 86400)),)
    for slot in (100.0, 200.0, 86500.0):
        share.granted(limits, slot)
    assert share._slots == {limits[0]: [200.0, 86500.0]}
