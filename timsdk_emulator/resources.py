"""Keyed collections of records, declared once: their APIs create, change, delete, read and list them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.state import AppState

RESOURCES: list[Resource] = []
"""Every declared resource."""


@attrs.frozen(kw_only=True)
class Page:
    """How an API cuts a list: fields of its request, and of its response.

    `by_number` counts pages instead of items; a cursor is a text where `textual` is set.
    """

    start: str = "Offset"
    size: str = "Limit"
    default: int = 100
    first: int = 0
    by_number: bool = False
    textual: bool = False
    next: str = ""
    total: str = ""

    def cut(self, body: Json, items: list[Any]) -> tuple[list[Any], Json]:
        """Return the items of the page that a request asks for, and the fields that tell of the others."""
        size = max(int(body.get(self.size) or self.default), 1)
        given = body.get(self.start)
        place = self.first if given in (None, "") else int(given) if str(given).isdecimal() else len(items)
        begin = max(place - self.first, 0) * (size if self.by_number else 1)
        end = begin + size
        following = end if end < len(items) else 0
        told: Json = {self.total: len(items)} if self.total else {}
        if self.next:
            told[self.next] = (str(following) if following else "") if self.textual else following
        return items[begin:end], told


def refuse_any(_: AppState, __: Json) -> None:
    """Check nothing."""


@attrs.frozen(kw_only=True, eq=False)
class Resource:
    """A collection of records with a key, in the state of an app or in a record of a parent."""

    table: str
    """Name of the collection in the state."""
    key: str
    """Field of requests and records that holds the key."""
    missing: int
    """Code where there is no such record."""
    taken: int | None = None
    """Code where a new key is in use; otherwise creating changes the record."""
    parent: Resource | None = None
    source: str = ""
    """Field of the requests that holds the record; the whole body otherwise."""
    assign: Callable[[AppState], Any] | None = None
    """Makes a key where the request has none."""
    stamps: Mapping[str, Callable[[AppState], Any]] = {}
    """Fields of a new record that requests do not give."""

    def __attrs_post_init__(self) -> None:
        RESOURCES.append(self)

    # --- records ---

    def rows(self, world: AppState, body: Json) -> dict[str, Json]:
        """Return the records by key: all of them, or those of the parent that a request names."""
        if self.parent is None:
            return world.table(self.table)
        rows: dict[str, Json] = self.parent.find(world, body).setdefault(self.table, {})
        return rows

    def given(self, body: Json) -> Json:
        """Return the part of a request that holds the fields of a record."""
        given: Json = body.get(self.source, {}) if self.source else body
        return given

    def find(self, world: AppState, body: Json, key: Any = None) -> Json:
        """Return a record: that with a key, or that which a request names.

        Raises:
            ErrorResponse: There is no such record.
        """
        key = self.given(body).get(self.key, body.get(self.key)) if key is None else key
        row = self.rows(world, body).get(str(key))
        if row is None:
            raise ErrorResponse(self.missing, f"{self.key} {key!r} does not exist")
        return row

    def put(self, world: AppState, body: Json, fields: Json) -> Json:
        """Create a record from fields, or change the one with its key, and return it."""
        rows = self.rows(world, body)
        key = fields.get(self.key)
        if key in (None, ""):
            if self.assign is None:
                raise ErrorResponse(self.missing, f"{self.key} is missing")
            key = self.assign(world)
        elif str(key) in rows and self.taken is not None:
            raise ErrorResponse(self.taken, f"{self.key} {key!r} is in use")
        row = rows.setdefault(str(key), {name: stamp(world) for name, stamp in self.stamps.items()})
        row.update({name: value for name, value in fields.items() if value is not None})
        row[self.key] = key
        return row

    # --- APIs ---

    def creates(self, api: str, check: Callable[[AppState, Json], None] = refuse_any) -> None:
        """Let an API create records; its response may return fields of the new one."""

        def create(world: AppState, body: Json) -> Json:
            check(world, body)
            return self.put(world, body, self.given(body))

        plays(api)(create)

    def updates(self, api: str, check: Callable[[AppState, Json], None] = refuse_any) -> None:
        """Let an API change the given fields of a record."""

        def update(world: AppState, body: Json) -> Json:
            check(world, body)
            row = self.find(world, body)
            row.update(self.given(body))
            return row

        plays(api)(update)

    def deletes(self, api: str, check: Callable[[AppState, Json], None] = refuse_any) -> None:
        """Let an API delete a record."""

        def delete(world: AppState, body: Json) -> Json:
            check(world, body)
            row = self.find(world, body)
            del self.rows(world, body)[str(row[self.key])]
            return row

        plays(api)(delete)

    def reads(self, api: str, into: str) -> None:
        """Let an API return a record in a field of its response."""
        plays(api)(lambda world, body: {into: self.find(world, body)})

    def lists(
        self,
        api: str,
        into: str,
        page: Page | None = None,
        keep: Callable[[Json, Json], bool] | None = None,
        show: Callable[[AppState, Json], Json] | None = None,
    ) -> None:
        """Let an API return records: those that `keep(body, row)` keeps, as `show` shows them."""

        def answer(world: AppState, body: Json) -> Json:
            rows = [row for row in self.rows(world, body).values() if keep is None or keep(body, row)]
            shown, told = page.cut(body, rows) if page else (rows, {})
            return {**told, into: [show(world, row) if show else row for row in shown]}

        plays(api)(answer)


@attrs.frozen(kw_only=True, eq=False)
class Setting:
    """One record of an app, such as the address of its webhooks."""

    table: str
    missing: int | None = None
    """Code where nothing was set; otherwise blanks are returned."""
    source: str = ""
    default: Mapping[str, Any] = {}
    by: str = ""
    """Field of the request that tells one record from another, such as a language."""

    def row(self, world: AppState, body: Json) -> Json | None:
        """Return what was set, if anything was."""
        row: Json | None = world.table(self.table).get(str(body.get(self.by) or ""))
        return row

    def sets(self, api: str, *, taken: int | None = None, existing: bool = False) -> None:
        """Let an API set the record: at first only where `taken` is a code, later only where it is `existing`."""

        def put(world: AppState, body: Json) -> None:
            row = self.row(world, body)
            if row is not None and taken is not None:
                raise ErrorResponse(taken, f"{self.table.replace('_', ' ')} is set already")
            if row is None and existing:
                self._refuse()
            given = body.get(self.source, {}) if self.source else body
            table = world.table(self.table)
            table[str(body.get(self.by) or "")] = {**self.default, **(row or {}), **given}

        plays(api)(put)

    def reads(self, api: str, into: str = "") -> None:
        """Let an API return the record."""

        def get(world: AppState, body: Json) -> Json:
            row = self.row(world, body)
            if row is None and self.missing is not None:
                self._refuse()
            row = dict(self.default) if row is None else row
            return {into: row} if into else row

        plays(api)(get)

    def deletes(self, api: str) -> None:
        """Let an API forget the record."""

        def delete(world: AppState, body: Json) -> None:
            world.table(self.table).pop(str(body.get(self.by) or ""), None)

        plays(api)(delete)

    def _refuse(self) -> None:
        raise ErrorResponse(self.missing or 0, f"{self.table.replace('_', ' ')} is not set")


def serial(table: str, start: int = 1) -> Callable[[AppState], int]:
    """Return a function that numbers the records of a table."""
    return lambda world: world.next_number(table, start)


def texts(table: str, prefix: str) -> Callable[[AppState], str]:
    """Return a function that makes keys of a prefix and a number."""
    return lambda world: f"{prefix}{world.next_number(table, 1)}"
