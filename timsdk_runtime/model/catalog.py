"""`timsdk.catalog`: what was generated, as data."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from timsdk_runtime.model.operation import Operation


class Catalog(Mapping[str, Operation[Any, Any]]):
    """Every API by `service/command`. An entry imports the models of that API when it is asked for.

    operation = catalog["openim/sendmsg"]
    request = operation.decode_request({"To_Account": "bob", ...})
    """

    def __init__(self, index: Mapping[str, tuple[str, str]], schema: Path) -> None:
        self._index = index
        self._schema = schema
        self._loaded: dict[str, Any] = {}

    def __getitem__(self, api: str) -> Operation[Any, Any]:
        module, _ = self._index[api]
        operation: Operation[Any, Any] = importlib.import_module(module).OPERATION
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)

    def __contains__(self, api: object) -> bool:
        return api in self._index

    def method(self, api: str) -> str:
        """`namespace.method` of the client, without importing anything."""
        return self._index[api][1]

    def schema(self, api: str) -> Mapping[str, Any]:
        """Fields, limits, types and examples of an API as plain data, by wire names."""
        service, _, command = api.partition("/")
        if api not in self._index:
            raise KeyError(api)
        shape: Mapping[str, Any] = self._file(service)[command]
        return shape

    def shared_types(self) -> Mapping[str, Any]:
        """The types that several APIs share, as plain data."""
        return self._file("types")

    def _file(self, name: str) -> Mapping[str, Any]:
        if name not in self._loaded:
            self._loaded[name] = json.loads((self._schema / f"{name}.json").read_text(encoding="utf-8"))
        loaded: Mapping[str, Any] = self._loaded[name]
        return loaded

    def __repr__(self) -> str:
        return f"Catalog({len(self)} APIs)"
