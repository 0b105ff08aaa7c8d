"""The asyncio client: the surface of the blocking one, signatures from coroutines, and one event loop."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import subprocess
import sys
import warnings
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
import timsdk
from support.calls import KEY
from timsdk import (
    AsyncClient,
    Client,
    ConfigError,
    NotFound,
    TransportError,
    ain_batches,
    apaginate,
    usersig,
)
from timsdk.types import AccountItem

from timsdk_emulator import Emulator
from timsdk_runtime.namespace import Namespace


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(server: Emulator) -> Iterator[Emulator]:
    yield server
    server.reset()


def run(emulator: Emulator, use: Callable[[AsyncClient], Coroutine[Any, Any, Any]], **options: Any) -> Any:
    async def main() -> Any:
        async with emulator.async_client(**options) as tim:
            return await use(tim)

    return asyncio.run(main())


def test_calls_of_many_tasks_share_the_connections(emulator: Emulator) -> None:
    async def use(tim: AsyncClient) -> int:
        await tim.account.account_import(user_id="bob")
        names = [f"g{number}" for number in range(40)]
        await asyncio.gather(
            *(tim.group.create_group(group_type="Public", name=name, owner_account="bob") for name in names)
        )
        found = {group.group_id async for group in apaginate(tim.group.get_appid_group_list, limit=7)}
        assert len(found) == 40
        return tim.connections_opened

    assert run(emulator, use, pool_size=4) == 4


def test_error_of_the_service_is_raised(emulator: Emulator) -> None:
    async def use(tim: AsyncClient) -> None:
        with pytest.raises(NotFound, match="10010"):
            await tim.group.destroy_group(group_id="nothing")
        assert (await tim.call("im_open_login_svc/account_import", {"UserID": "eve"}))["ErrorCode"] == 0

    run(emulator, use)


def test_unpaged_method_is_refused_before_anything_is_sent(emulator: Emulator) -> None:
    async def use(tim: AsyncClient) -> None:
        with pytest.raises(ConfigError, match="has no pages"):
            async for _ in apaginate(tim.account.account_import, user_id="bob"):  # type: ignore[type-var]
                pass

    run(emulator, use)
    assert emulator.requests == []


@pytest.mark.parametrize("asynchronous", [True, False])
def test_provider_is_asked_once_by_many_tasks(emulator: Emulator, asynchronous: bool) -> None:
    asked = 0

    def sign() -> str:
        nonlocal asked
        asked += 1
        return usersig.sign(sdkappid=emulator.sdkappid, key=emulator.key, identifier=emulator.identifier)

    async def sign_later() -> str:
        await asyncio.sleep(0.01)
        return sign()

    async def use(tim: AsyncClient) -> None:
        await asyncio.gather(*(tim.account.account_import(user_id=f"u{number}") for number in range(10)))

    run(emulator, use, usersig_provider=sign_later if asynchronous else sign)
    assert asked == 1


def test_provider_that_hangs_ends_with_the_timeout(emulator: Emulator) -> None:
    async def use(tim: AsyncClient) -> None:
        with pytest.raises(TransportError, match="usersig_provider did not return") as caught:
            await tim.account.account_import(user_id="bob")
        assert (caught.value.kind, caught.value.delivered) == ("deadline", "no")

    run(emulator, use, usersig_provider=lambda: asyncio.sleep(60, "never"), timeout=0.1)
    assert emulator.requests == []


def test_provider_that_calls_its_own_client_is_refused(emulator: Emulator) -> None:
    clients: list[AsyncClient] = []

    async def sign() -> str:
        await clients[0].account.account_import(user_id="bob")
        return ""

    async def use(tim: AsyncClient) -> None:
        clients.append(tim)
        with pytest.raises(ConfigError, match="give it a client of its own"):
            await tim.account.account_import(user_id="bob")

    run(emulator, use, usersig_provider=sign)


def test_client_belongs_to_one_event_loop(emulator: Emulator) -> None:
    client = emulator.async_client()

    async def use() -> None:
        await client.account.account_import(user_id="bob")
        await client.aclose()

    asyncio.run(use())
    with pytest.raises(ConfigError, match="another event loop; make it inside the coroutine"):
        asyncio.run(use())


def test_client_left_open_warns(emulator: Emulator) -> None:
    async def use() -> None:
        client = emulator.async_client()
        await client.account.account_import(user_id="bob")
        del client

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(use())
        import gc

        gc.collect()
    texts = [str(warning.message) for warning in caught if warning.category is ResourceWarning]
    assert any("was not closed; use `async with`, or await `aclose()`" in text for text in texts)
    assert emulator.key not in str(texts)


def test_closed_client_does_not_warn(emulator: Emulator) -> None:
    async def use(tim: AsyncClient) -> None:
        await tim.account.account_import(user_id="bob")

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        run(emulator, use)
        import gc

        gc.collect()


def test_connection_setting_of_the_other_client_is_refused() -> None:
    with pytest.raises(ConfigError, match="is for Client"):
        AsyncClient(sdkappid=1, identifier="a", key=KEY, region="china", connection="urllib3")


def test_both_clients_have_one_surface() -> None:
    """Every method has the parameters, the annotations and the docstring of the other client's, and is awaited."""
    blocking, asynchronous = (
        cls(sdkappid=1, identifier="a", key=KEY, region="china") for cls in (Client, AsyncClient)
    )
    families = [name for name in dir(Client) if isinstance(getattr(blocking, name, None), Namespace)]
    assert len(families) > 15
    count = 0
    for family in families:
        one, other = getattr(blocking, family), getattr(asynchronous, family)
        names = [name for name in dir(one) if not name.startswith("_")]
        assert names == [name for name in dir(other) if not name.startswith("_")]
        for name in names:
            method, coroutine = getattr(one, name), getattr(other, name)
            assert inspect.signature(method) == inspect.signature(coroutine)
            assert method.__doc__ == coroutine.__doc__
            assert inspect.iscoroutinefunction(coroutine)
            count += 1
    assert count == len(timsdk.catalog.apis) if hasattr(timsdk.catalog, "apis") else count > 350
    assert inspect.signature(Client.__init__) == inspect.signature(AsyncClient.__init__)
    shared = {name for name in dir(Client) if not name.startswith("_")} - {"close"}
    assert shared | {"aclose"} == {name for name in dir(AsyncClient) if not name.startswith("_")}


def test_with_without_async_is_refused_with_a_sentence() -> None:
    client: Any = AsyncClient(sdkappid=1, identifier="a", key=KEY, region="china")
    with pytest.raises(TypeError, match="AsyncClient is used with `async with`"), client:
        pass


@pytest.mark.parametrize("settings", [{"key": KEY}, {"usersig_provider": lambda: KEY}])
def test_client_and_credential_refuse_pickling(settings: dict[str, Any]) -> None:
    client = AsyncClient(sdkappid=1, identifier="a", region="china", **settings)
    for thing in (client, client.with_options(timeout=1.0), client._core.credential):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(thing)
        with pytest.raises(TypeError, match="cannot be pickled"):
            copy.deepcopy(thing)


def test_import_of_the_package_and_of_client_loads_no_asyncio() -> None:
    code = "import sys, timsdk; from timsdk import Client; print('asyncio' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
    )


def test_cancelled_provider_fails_the_call_and_cancels_nobody(emulator: Emulator) -> None:
    async def sign() -> str:
        raise asyncio.CancelledError

    async def use(tim: AsyncClient) -> None:
        with pytest.raises(TransportError, match="was cancelled before it returned") as caught:
            await tim.account.account_import(user_id="bob")
        assert (caught.value.kind, caught.value.delivered) == ("deadline", "no")

    run(emulator, use, usersig_provider=sign)


def test_batches_resume_after_a_failure(emulator: Emulator) -> None:
    users = [f"u{number}" for number in range(250)]

    async def use(tim: AsyncClient) -> None:
        batches = ain_batches(
            users, 100, lambda batch: tim.account.account_check(check_item=[AccountItem(user_id=it) for it in batch])
        )
        found = [item.user_id for item in (await anext(batches)).result_item]
        emulator.respond("im_open_login_svc/account_check", [70107])
        with pytest.raises(NotFound):
            await anext(batches)
        assert (batches.done, batches.rest) == (100, users[100:])
        async for response in batches:
            found += [item.user_id for item in response.result_item]
        assert found == users
        assert (batches.done, batches.rest) == (250, [])

    run(emulator, use)
