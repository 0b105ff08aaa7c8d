"""What a row means: its values, checked against the catalog, as an item and as fields of the request."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, Final, NamedTuple

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.jobs.job import JobSpec
from timsdk_runtime.jobs.kinds import ID_FIELDS, KINDS
from timsdk_runtime.jobs.records import Record, Start, csv_records, jsonl_records
from timsdk_runtime.missing import did_you_mean
from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.operation import Operation
from timsdk_runtime.model.validation import find_deviations

_INTEGER: Final = re.compile(r"-?\d{1,19}")
_REWRITTEN: Final = re.compile(r"\d+\.0+|\d(?:\.\d+)?E\+\d+")
"""A number as spreadsheets write it."""
_SPREADSHEET: Final = "looks like a number that a spreadsheet rewrote; format the column as text and export again"


class Row(NamedTuple):
    """A row that can be sent."""

    item: Any
    """The item in the list of the request; None where the row is a call of its own."""
    key: str
    """What names the row: a user ID, or an empty text."""
    fields: dict[str, Any]
    """Fields of the request that come from the row. Rows of one call agree in them."""

    @property
    def identity(self) -> str:
        """Equal for two rows of which one is a duplicate."""
        return json.dumps([self.fields, self.key or self.item], sort_keys=True)


class Layout:
    """How the rows of a job are read.

    Raises:
        ConfigError: The spec does not fit the API.
    """

    def __init__(self, spec: JobSpec) -> None:
        self.spec = spec
        self.kind = KINDS[spec.kind]
        self.catalog = _catalog(spec.package)
        self.operation: Operation[Any, Any] = self.catalog[self.kind.api]
        schema = self.catalog.schema(self.kind.api)
        self._types: Mapping[str, Any] = {**self.catalog.shared_types(), **schema["types"]}
        self._request: Mapping[str, Any] = schema["request"]
        self._item_fields = self._fields_of_items()
        by = self.operation.effect.by
        self.derived = tuple(name for name in by if self._request[name].get("fill") == "u32")
        """Dedupe keys that a row need not bring."""
        self._check_fields()
        for column in spec.header:
            if problem := self._column_problem(column):
                raise ConfigError(problem)

    @property
    def rows_per_call(self) -> int:
        """Return how many rows one call takes."""
        return int(self._request[self.kind.items].get("max_items", 1)) if self.kind.items else 1

    def records(self, file: BinaryIO, start: Start) -> Iterator[Record]:
        """Yield the records of the source from a place on."""
        if self.spec.format == "csv":
            return csv_records(file, start, self.spec.header, self.spec.delimiter)
        return jsonl_records(file, start)

    def row(self, values: Mapping[str, Any]) -> Row | str:
        """Return the row, or why it cannot be sent."""
        fields: dict[str, Any] = {}
        item: dict[str, Any] = {}
        for column, given in values.items():
            name = self.spec.columns.get(column, column)
            if name is None or given is None or given == "":
                continue
            if problem := self._column_problem(column):
                return problem
            try:
                value = self._value(name, given)
            except ValueError as error:
                return f"{column} {error}"
            if name in ID_FIELDS and (problem := _id_problem(value, self.kind.id_bytes)):
                return f"{column} {problem}"
            (item if name in self._item_fields else fields)[name] = value
        return self._checked(item, fields)

    def body(self, rows: list[Row], keys: Mapping[str, int]) -> dict[str, Any]:
        """Return the request of one call."""
        items = {self.kind.items: [row.item for row in rows]} if self.kind.items else {}
        return {**keys, **self.spec.fields, **rows[0].fields, **items}

    def _checked(self, item: dict[str, Any], fields: dict[str, Any]) -> Row | str:
        kind = self.kind
        key = item.get(kind.key or kind.items, "") if kind.items else fields.get("To_Account", "")
        if kind.items and not key:
            return f"{kind.key or kind.items} is missing"
        row = Row((item if kind.key else key) if kind.items else None, str(key), fields)
        found = find_deviations(self.catalog, kind.api, "request", self.body([row], dict.fromkeys(self.derived, 0)))
        return "; ".join(map(str, found)) if found else row

    def _fields_of_items(self) -> frozenset[str]:
        if not self.kind.items:
            return frozenset()
        if not self.kind.key:
            return frozenset({self.kind.items})
        return frozenset(self._types[self._request[self.kind.items]["type"]["list"]]["fields"])

    def _declared(self, name: str) -> Any:
        if self.kind.key and name in self._item_fields:
            return self._types[self._request[self.kind.items]["type"]["list"]]["fields"][name]["type"]
        return "str" if name in self._item_fields else self._request[name]["type"]

    def _value(self, name: str, given: Any) -> Any:
        """Return a cell as what its field is declared to be. The values of JSONL have types of their own."""
        if not isinstance(given, str) or self.spec.format == "jsonl":
            return given
        declared = self._declared(name)
        named: Any = self._types.get(declared, {}) if isinstance(declared, str) else {}
        sample: Any = named["values"][0] if "values" in named else None
        if declared == "str" or isinstance(sample, str):
            return given
        if declared in ("int", "flag") or isinstance(sample, int):
            if not _INTEGER.fullmatch(given):
                raise ValueError(f"is {given!r}, not a whole number")
            return int(given)
        try:
            return json.loads(given)
        except ValueError:
            raise ValueError("is not JSON, as a field of several values is written") from None

    def _column_problem(self, column: str) -> str:
        name = self.spec.columns.get(column, column)
        known = {*self._request, *self._item_fields} - ({self.kind.items} if self.kind.key else set())
        if name is None or name in known:
            return ""
        hint = did_you_mean(name, sorted(known)) or f"; its fields are {', '.join(sorted(known))}"
        return f"{name!r} is no field of {self.kind.api}{hint}; name the field, or None, in `columns`"

    def _check_fields(self) -> None:
        """Refuse fields of all requests that would fail with each of them."""
        found = find_deviations(self.catalog, self.kind.api, "request", self.spec.fields)
        wrong = [str(each) for each in found if each.kind != "missing" or "." in each.path]
        if self.kind.items in self.spec.fields:
            wrong.append(f"{self.kind.items} comes from the rows")
        if wrong:
            raise ConfigError(f"fields: {'; '.join(wrong)}")


def _catalog(package: str) -> Catalog:
    found = getattr(importlib.import_module(package), "catalog", None)
    if not isinstance(found, Catalog):
        raise ConfigError(f"package {package!r} has no catalog; pass the name of the generated package")
    return found


def _id_problem(value: Any, longest: int) -> str:
    if not isinstance(value, str):
        return f"is {value!r}, not a text: an ID is written in quotes"
    if _REWRITTEN.fullmatch(value):
        return f"is {value!r}, which {_SPREADSHEET}"
    if value != value.strip() or not value.isprintable():
        return "begins or ends with a blank, or holds a character that cannot be seen"
    size = len(value.encode("utf-8", "surrogatepass"))
    return f"has {size} bytes, more than {longest}" if longest and size > longest else ""
