"""Calls of every API of the catalog, and walks over three pages of every paged API."""

from __future__ import annotations

import copy
import itertools
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from support.emulator_seeds import EXAMPLE_APP, NOTHING_THERE, people, seed
from timsdk import ApiError, Client, catalog, paginate

from timsdk_emulator import Emulator
from timsdk_emulator.examples import example_response
from timsdk_emulator.registry import HANDLERS
from timsdk_runtime.model.codec import get_path
from timsdk_runtime.model.operation import Response
from timsdk_runtime.model.validation import find_deviations
from timsdk_runtime.response_rules import Paging, StopRule


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(sdkappid=EXAMPLE_APP) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def client(emulator: Emulator) -> Iterator[Client]:
    with emulator.client() as client:
        yield client


@pytest.fixture(autouse=True)
def retired_apis_are_called_on_purpose() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def example_request(api: str) -> dict[str, Any]:
    return next(
        (shown["request"] for shown in catalog.schema(api)["examples"] if shown.get("request") is not None), {}
    )


@pytest.mark.parametrize("api", sorted(set(catalog) - set(HANDLERS)))
def test_example_request_gets_the_example_response(api: str, emulator: Emulator, client: Client) -> None:
    operation = catalog[api]
    response = client.send(operation.decode_request(example_request(api)))
    assert isinstance(response, operation.response_type)
    first = next(request for request in emulator.requests if request.api == api)
    assert first.body == example_request(api)  # an item that fails for a passing reason is retried alone
    assert find_deviations(catalog, api, "response", response.meta.body) == []
    assert operation.encode_response(response) == dict(response.meta.body)


@pytest.mark.parametrize("api", sorted(HANDLERS))
def test_example_request_succeeds_once_its_users_and_groups_exist(
    api: str, emulator: Emulator, client: Client
) -> None:
    operation = catalog[api]
    for request in [shown["request"] for shown in catalog.schema(api)["examples"] if shown.get("request")]:
        people(emulator, request)
        if api in NOTHING_THERE:
            with pytest.raises(ApiError) as caught:
                client.send(operation.decode_request(request))
            assert caught.value.code == NOTHING_THERE[api]
        else:
            try:
                response = client.send(operation.decode_request(request))
            except ApiError:  # an API that creates nothing needs what others have created
                seed(emulator.world, request)
                response = client.send(operation.decode_request(request))
            assert isinstance(response, operation.response_type)
            assert find_deviations(catalog, api, "response", response.meta.body) == []


def test_every_handler_belongs_to_an_api_of_the_catalog() -> None:
    assert set(HANDLERS) <= set(catalog)
    assert len(HANDLERS) > 350


PAGED = sorted(api for api in catalog if catalog[api].paging)


@pytest.mark.parametrize("api", PAGED)
def test_walk_returns_every_item_of_three_scripted_pages(api: str, emulator: Emulator, client: Client) -> None:
    paging = catalog[api].paging
    assert paging is not None
    pages = scripted_pages(api, paging)
    emulator.respond(api, pages)
    before = len(emulator.requests)
    expected = [item for page in pages for item in items_of(paging, page)]
    if paging.overlap:  # what an earlier page held is left out
        keys = [repr([getattr(item, name) for name in paging.overlap]) for item in expected]
        expected = [item for place, item in enumerate(expected) if keys.index(keys[place]) == place]
    walk = paginate(method(client, api), **arguments(api))
    assert [*walk] == expected
    sent = [request.body for request in emulator.requests[before:]]
    # Where nothing but an empty page ends a walk, the emulator's own last page is fetched as well.
    assert walk.pages - len(pages) in (0, 1)
    assert all(earlier != later for earlier, later in itertools.pairwise(sent)), "a page was fetched twice"


@pytest.mark.parametrize("api", PAGED)
def test_walk_over_unscripted_responses_ends(api: str, emulator: Emulator, client: Client) -> None:
    people(emulator, example_request(api))
    seed(emulator.world, example_request(api))
    pages = paginate(method(client, api), **arguments(api))
    if api in NOTHING_THERE:
        with pytest.raises(ApiError):
            next(pages)
        return
    assert len([*itertools.islice(pages, 1000)]) < 1000
    assert pages.pages <= 2


def method(client: Client, api: str) -> Any:
    namespace, _, name = catalog.method(api).partition(".")
    return getattr(getattr(client, namespace), name)


def arguments(api: str) -> dict[str, Any]:
    """Return the example request as arguments of the method, from the first page on."""
    operation = catalog[api]
    assert operation.paging is not None
    request = operation.decode_request(example_request(api))
    names = [name for name in operation.request_type.__annotations__ if name != "extra_fields"]
    given = {name: value for name in names if (value := getattr(request, name)) is not None}
    required = {name for name, field in fields(api).items() if field.get("required")}
    for cursor in operation.paging.cursors:
        if given.get(cursor.argument) is not None and cursor.argument not in required:
            del given[cursor.argument]
    for step in operation.paging.steps:
        if step.argument in given:
            given[step.argument] = step.first
    return given


def fields(api: str) -> dict[str, Any]:
    """Return the declared request fields by Python name, which the codec tells."""
    declared: dict[str, Any] = {}
    operation = catalog[api]
    for wire, field in catalog.schema(api)["request"].items():
        probe = operation.decode_request({wire: "probe"})
        name = next((n for n in operation.request_type.__annotations__ if getattr(probe, n, None) == "probe"), None)
        if name:
            declared[name] = field
    return declared


def items_of(paging: Paging, response: Response) -> list[Any]:
    return next((found for path in paging.items if isinstance(found := get_path(response, path), list)), [])


def scripted_pages(api: str, paging: Paging) -> list[Response]:
    """Return the example response three times, with other items and a cursor that moves and ends."""
    operation = catalog[api]
    sample = example_response(api, {})
    declared = fields(api)
    pages = []
    for number in range(3):
        page = operation.decode_response(copy.deepcopy(sample))
        path = next(path for path in paging.items if isinstance(get_path(page, path), list))
        holder = get_path(page, path[:-1])
        items = getattr(holder, path[-1]) or list(sample_items(api, path[-1]))
        setattr(holder, path[-1], [varied(item, f"{number}-{index}") for index, item in enumerate(items)])
        for cursor in paging.cursors:
            position = 300 - 100 * number if cursor.last_item else number + 1
            textual = declared[cursor.argument]["type"] == "str"
            moved = get_path(page, path)[-1] if cursor.last_item else get_path(page, cursor.path[:-1])
            setattr(moved, cursor.path[-1], f"cursor-{position}" if textual else position)
        for done in paging.done:
            end(page, done, last=number == 2, total=3 * len(items))
        pages.append(page)
    return pages


def varied(item: Any, mark: str) -> Any:
    """Return a copy of an item, marked by a field that nobody declared."""
    if isinstance(item, str):
        return f"{item}-{mark}"
    item = copy.deepcopy(item)
    item.extra_fields = {**(item.extra_fields or {}), "Mark": mark}
    return item


def sample_items(api: str, name: str) -> Iterator[Any]:
    """Yield items for an API whose example has none: objects without a field."""
    operation = catalog[api]
    for wire in catalog.schema(api)["response"]:
        yield from getattr(operation.decode_response({wire: [{}, {}]}), name, None) or ()


def end(page: Response, done: StopRule, *, last: bool, total: int) -> None:
    if done.total:
        setattr(get_path(page, done.total[:-1]), done.total[-1], total)
        return
    if not done.field:
        return
    holder, name = get_path(page, done.field[:-1]), done.field[-1]
    value = done.values[0]
    if last:
        setattr(holder, name, value)
    elif getattr(holder, name) in done.values:
        other = f"not-{value}" if isinstance(value, str) else 1 - int(value) if int(value) < 2 else 0
        setattr(holder, name, other)
