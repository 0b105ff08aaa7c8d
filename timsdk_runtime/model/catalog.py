"""`timsdk.catalog`: every API of the package, as data."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from timsdk_runtime.model.operation import Operation


class Catalog(Mapping[str, Operation[Any, Any]]):
    """Maps `service/command` to its `Operation`. A look-up imports the models of that API on first use.

    operation = catalog["openim/sendmsg"]
    request = operation.decode_request({"To_Account": "bob", ...})
    """

    def __init__(self, package: str, methods: Mapping[str, str]) -> None:
        self._package = package
        self._methods = methods
        self._loaded: dict[str, Any] = {}

    def __getitem__(self, api: str) -> Operation[Any, Any]:
        if api not in self._methods:
            raise KeyError(api)
        module = importlib.import_module(f"{self._package}._apis.{api.replace('/', '.')}")
        operation: Operation[Any, Any] = module.OPERATION
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self._methods)

    def __len__(self) -> int:
        return len(self._methods)

    def __contains__(self, api: object) -> bool:
        return api in self._methods

    def method(self, api: str) -> str:
        """Return `namespace.method` of the client, without importing anything."""
        return self._methods[api]

    def schema(self, api: str) -> Mapping[str, Any]:
        """Return fields, limits, types and examples of an API as plain data, by wire names."""
        if api not in self._methods:
            raise KeyError(api)
        service, _, command = api.partition("/")
        schema: Mapping[str, Any] = self._file(service)[command]
        return schema

    def webhook_schema(self, command: str) -> Mapping[str, Any]:
        """Return fields, types and examples of a webhook as plain data, by wire names."""
        schema: Mapping[str, Any] = self._file("webhooks")[command]
        return schema

    def shared_types(self) -> Mapping[str, Any]:
        """Return the types that several APIs share, as plain data."""
        return self._file("types")

    def _file(self, name: str) -> Mapping[str, Any]:
        if name not in self._loaded:
            from importlib.resources import files  # noqa: PLC0415  slow to import and rarely needed

            text = files(self._package).joinpath(f"_schema/{name}.json").read_text(encoding="utf-8")
            self._loaded[name] = json.loads(text)
        loaded: Mapping[str, Any] = self._loaded[name]
        return loaded

    def __repr__(self) -> str:
        return f"Catalog({len(self)} APIs)"
