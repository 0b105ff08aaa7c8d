"""One call of a command: the client, the preview, the pages, and what is printed."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from timsdk import Client, ConfigError, catalog

from timsdk_cli import exit_codes, output
from timsdk_cli.keys import credential
from timsdk_cli.settings import Chosen, setup, show_attempts
from timsdk_runtime.model.operation import Operation, Response
from timsdk_runtime.paging import PageIterator

_SHOWN = 20
"""Failed items that are listed on standard error."""


class Wanted(NamedTuple):
    """What the options of a command say about one call and its result."""

    output: str | None = None
    query: str | None = None
    every_page: bool = False
    max_items: int | None = None
    dry_run: bool = False
    curl: bool = False
    check: bool = True


def client_of(chosen: Chosen, **more: Any) -> Client:
    """Return the client for the options of a command."""
    if chosen.verbose:
        show_attempts()
    arguments, profile = setup(chosen)
    found = credential(chosen.key_file, profile, arguments.get("sdkappid")) if "usersig" not in more else {}
    given: dict[str, Any] = {**arguments, **found, **more}
    return Client(**given)


def job_client(**options: Any) -> Client:
    """Return the client of a job, for the options of its command."""
    return client_of(Chosen(**options))


def request_of(operation: Operation[Any, Any], body: Mapping[str, Any]) -> Any:
    """Return the request for a body. Its constructor fills in what the caller left to the SDK."""
    decoded = operation.decode_request(body)
    return operation.request_type(**_arguments(operation, decoded), extra_fields=decoded.extra_fields)


def run(api: str, body: Mapping[str, Any], chosen: Chosen, wanted: Wanted) -> int:
    """Make one call, or show it, and return the exit code of the command."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the command has said so already
        return _run(api, body, chosen, wanted)


def _run(api: str, body: Mapping[str, Any], chosen: Chosen, wanted: Wanted) -> int:
    query = output.Query(wanted.query) if wanted.query else None
    operation: Operation[Any, Any] | None = catalog.get(api)
    if wanted.dry_run or wanted.curl:
        from timsdk_cli.preview import show  # noqa: PLC0415  few calls are shown

        request = request_of(operation, body) if operation else None
        return show(api, request, body, chosen, wanted)
    with client_of(chosen, check_requests=wanted.check) as client:
        if operation is None:
            _write(client.call(api, body), query, wanted)
            return exit_codes.OK
        request = request_of(operation, body)
        if wanted.every_page:
            _write_pages(client, operation, request, query, wanted)
            return exit_codes.OK
        response = client.send(request)
        _write(dict(response.meta.body), query, wanted)
        return _report_failed(response)


def _write(value: Any, query: output.Query | None, wanted: Wanted) -> None:
    output.write(query.apply(value) if query else value, wanted.output or "json")


def _write_pages(
    client: Client, operation: Operation[Any, Any], request: Any, query: output.Query | None, wanted: Wanted
) -> None:
    """Print the items of all pages, as they come. A query looks at each item."""
    if operation.paging is None:
        raise ConfigError(f"{operation.api} has no pages: leave out --all")
    items: Iterator[Any] = map(_wire, _walk(client, operation, request))
    if wanted.max_items is not None:
        from itertools import islice  # noqa: PLC0415

        items = islice(items, wanted.max_items)
    found = (query.apply(item) for item in items) if query else items
    output.write_all(found, wanted.output or "jsonl")


def _walk(client: Client, operation: Operation[Any, Any], request: Any) -> Iterator[Any]:
    def fetch(given: dict[str, Any]) -> Response:
        response: Response = client.send(operation.request_type(**given, extra_fields=request.extra_fields))
        return response

    return PageIterator(fetch, _arguments(operation, request))


def _arguments(operation: Operation[Any, Any], request: Any) -> dict[str, Any]:
    names = operation.request_type.__slots__
    return {name: value for name in names if (value := getattr(request, name)) is not None}


def _wire(item: Any) -> Any:
    return item.to_dict() if hasattr(item, "to_dict") else item


def _report_failed(response: Any) -> int:
    """Print the items that failed on standard error, and return the exit code."""
    failed = getattr(response, "failed", None) if response.operation.item_results else None
    if not failed:
        return exit_codes.OK
    for failure in failed[:_SHOWN]:
        code = f": {failure.code}" if failure.code is not None else ""
        info = f" {failure.info}" if failure.info else ""
        print(f"timsdk: {output.cell(failure.key)} failed{code}{output.printable(info)}", file=sys.stderr)
    print(f"timsdk: {len(failed)} of the items failed", file=sys.stderr)
    return exit_codes.ITEMS_FAILED
