"""Signatures of the asyncio client: one renewal serves all tasks, and a signature that is still valid outlives it."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import pytest
from support.calls import KEY
from support.forks import status_of_child
from timsdk import ConfigError, TransportError, usersig

from timsdk_runtime.async_credentials import ProvidedCredential

LIFE = 1000
RENEWABLE = 910.0
"""When a signature is old enough to be renewed, and still valid."""


class Provider:
    """A provider whose signatures differ, which fails or hangs on request, and a clock that the test moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.asked = 0
        self.fails = False
        self.hold: asyncio.Event | None = None

    async def __call__(self) -> str:
        self.asked += 1
        number = self.asked
        if self.hold is not None:
            await self.hold.wait()
        if self.fails:
            raise OSError("the vault is away")
        return usersig.sign(sdkappid=1, key=KEY, identifier=f"user{number}", expire=LIFE)

    def credential(self) -> ProvidedCredential:
        return ProvidedCredential(self, clock=lambda: self.now)


def run(work: Callable[[Provider, ProvidedCredential], Coroutine[Any, Any, None]]) -> None:
    async def main() -> None:
        provider = Provider()
        await asyncio.wait_for(work(provider, provider.credential()), 10)

    asyncio.run(main())


def name_of(text: str) -> str:
    return usersig.decode(text).identifier


async def user(signing: Awaitable[Any]) -> tuple[str, bool]:
    """Return whose signature it is, and whether it was cached."""
    signature = await signing
    return name_of(signature.text), signature.cached


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_signature_is_kept_until_it_must_be_renewed() -> None:
    async def work(provider: Provider, credential: ProvidedCredential) -> None:
        assert await user(credential.signature()) == ("user1", False)
        assert await user(credential.signature()) == ("user1", True)
        provider.now = LIFE / 2
        assert await user(credential.signature()) == ("user1", True)
        assert provider.asked == 1

    run(work)


def test_tasks_that_wait_for_one_renewal_share_it() -> None:
    async def work(provider: Provider, credential: ProvidedCredential) -> None:
        provider.hold = asyncio.Event()
        tasks = [asyncio.ensure_future(user(credential.signature())) for _ in range(3)]
        await settle()
        provider.hold.set()
        assert await asyncio.gather(*tasks) == [("user1", False), ("user1", True), ("user1", True)]

    run(work)


def test_signature_that_is_still_valid_is_used_while_a_new_one_is_made() -> None:
    async def work(provider: Provider, credential: ProvidedCredential) -> None:
        await credential.signature()
        provider.hold = asyncio.Event()
        provider.now = RENEWABLE
        for _ in range(2):
            assert await user(credential.signature()) == ("user1", True)
        await settle()
        assert provider.asked == 2
        provider.hold.set()
        await settle()
        assert await user(credential.signature()) == ("user2", True)

    run(work)


def test_renewal_that_fails_is_tried_again_after_a_pause() -> None:
    async def work(provider: Provider, credential: ProvidedCredential) -> None:
        await credential.signature()
        provider.fails, provider.now = True, RENEWABLE
        for _ in range(3):
            assert await user(credential.signature()) == ("user1", True)
            await settle()
        assert provider.asked == 2
        provider.fails, provider.now = False, RENEWABLE + 35
        await credential.signature()
        await settle()
        assert await user(credential.signature()) == ("user3", True)

    run(work)


def test_failure_of_a_provider_is_raised_where_nothing_valid_is_left() -> None:
    async def work(provider: Provider, credential: ProvidedCredential) -> None:
        provider.fails = True
        for _ in range(2):
            with pytest.raises(OSError, match="the vault is away"):
                await credential.signature()
        assert provider.asked == 2

    run(work)


def test_refused_signature_is_replaced() -> None:
    async def work(provider: Provider, credential: ProvidedCredential) -> None:
        first = await credential.signature()
        assert await user(credential.signature(first.text)) == ("user2", False)
        assert await user(credential.signature(first.text)) == ("user2", True)

    run(work)


def test_provider_has_as_long_as_the_call() -> None:
    async def work(provider: Provider, credential: ProvidedCredential) -> None:
        provider.hold = asyncio.Event()
        for timeout in (0.02, 0.0, -1.0):
            with pytest.raises(
                TransportError, match="did not return a signature in time; nothing was sent"
            ) as caught:
                await credential.signature(None, timeout)
            assert (caught.value.kind, caught.value.delivered) == ("deadline", "no")
        provider.hold.set()
        assert await user(credential.signature(None, math.inf)) == ("user1", True)
        assert provider.asked == 1

    run(work)


def test_provider_may_use_another_client_with_a_provider() -> None:
    async def work(provider: Provider, credential: ProvidedCredential) -> None:
        async def through() -> str:
            return (await credential.signature()).text

        outer = ProvidedCredential(through)
        assert await user(outer.signature()) == ("user1", False)

    run(work)


def test_provider_that_signs_for_itself_is_refused() -> None:
    async def work(provider: Provider, _: ProvidedCredential) -> None:
        async def circle() -> str:
            return (await credential.signature()).text

        credential = ProvidedCredential(circle)
        with pytest.raises(ConfigError, match="calls the client that it signs for; give it a client of its own"):
            await credential.signature()

    run(work)


def test_renewal_of_an_event_loop_that_ended_is_not_waited_for() -> None:
    provider = Provider()
    credential = provider.credential()

    async def start() -> None:
        provider.hold = asyncio.Event()
        task = asyncio.ensure_future(credential.signature())
        await settle()
        task.cancel()

    async def again() -> None:
        provider.hold = None
        assert await user(credential.signature(None, 1.0)) == ("user2", False)

    asyncio.run(start())
    asyncio.run(again())


def test_forked_child_starts_a_renewal_of_its_own() -> None:
    async def work(provider: Provider, credential: ProvidedCredential) -> None:
        await credential.signature()
        provider.fails, provider.now = True, RENEWABLE
        await credential.signature()
        await settle()
        provider.fails = False
        credential.after_fork()  # the pause after a failure was the parent's
        await credential.signature()
        await settle()
        assert await user(credential.signature()) == ("user3", True)

    run(work)


def test_forked_child_is_told_of_the_fork() -> None:
    provider = Provider()
    credential = provider.credential()

    async def fail() -> None:
        await credential.signature()
        provider.fails, provider.now = True, RENEWABLE
        await credential.signature()
        await settle()
        provider.fails = False

    async def again() -> int:
        await credential.signature()
        await settle()
        return provider.asked

    asyncio.run(fail())
    assert status_of_child(lambda: asyncio.run(again())) == 3
    assert asyncio.run(again()) == 2, "the parent keeps its pause"


def test_what_is_no_signature_is_refused() -> None:
    async def work(_: Provider, __: ProvidedCredential) -> None:
        for value in (None, "", b"eJw"):
            with pytest.raises(ConfigError, match=f"the provider returned {type(value).__name__}, not a UserSig"):
                await ProvidedCredential(lambda found=value: found).signature()  # type: ignore[misc]

    run(work)
