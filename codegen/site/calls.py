"""One call of an API in four ways: Python, asyncio, the command line, curl. A test runs each against the emulator."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs
import jinja2

from codegen.output.format import Formatter
from codegen.resolve.operations import method_name
from codegen.resolve.scope import Scope
from codegen.site.commands import command, curl
from codegen.site.python_values import PythonValues
from codegen.spec.catalog import Api, Example

_WIDTH = 88
_BLOCKING, _ASYNCIO = "python", "asyncio"


@attrs.frozen(kw_only=True)
class Calls:
    """The texts of one API."""

    python: str
    asyncio: str
    cli: str
    curl: str


def calls(environment: jinja2.Environment, scopes: Iterable[tuple[Api, Scope]]) -> dict[str, Calls]:
    """Return the calls of APIs by their key. All Python is laid out at once."""
    pairs = list(scopes)
    texts: dict[str, str] = {}
    for api, scope in pairs:
        for kind in (_BLOCKING, _ASYNCIO):
            texts[_path(api, kind)] = _python(environment, scope, api, kind)
    with Formatter(width=_WIDTH) as formatter:
        formatted = formatter.submit(texts)()
    return {
        api.key: Calls(
            python=formatted[_path(api, _BLOCKING)].strip(),
            asyncio=formatted[_path(api, _ASYNCIO)].strip(),
            cli=command(scope, api, _method(scope, api), _sent(api)),
            curl=curl(api, example_of(api).request or {}),
        )
        for api, scope in pairs
    }


def example_of(api: Api) -> Example:
    """Return the example of an API that is shown: the first with a request, or an empty one."""
    return next((example for example in api.body.examples if example.request is not None), Example(request={}))


def _python(environment: jinja2.Environment, scope: Scope, api: Api, kind: str) -> str:
    family = scope.catalog.family(api)
    values = PythonValues(scope, family)
    method = f"tim.{_method(scope, api)}"
    arguments = [*values.arguments(api.body.request, _sent(api))]
    modules: dict[str, list[str]] = {}
    for module, name in sorted(values.imports):
        modules.setdefault(module, []).append(name)
    return environment.get_template(f"site/{kind}.py.j2").render(
        package=scope.layout.package,
        imports=[f"from {module} import {', '.join(names)}" for module, names in modules.items()],
        call=f"{method}({', '.join(arguments)})",
        walk=", ".join([method, *arguments]) if api.body.paging else "",
        items=api.body.item_results is not None,
    )


def _sent(api: Api) -> Mapping[str, Any]:
    """Return the request of the example without what the SDK fills in: random numbers, and the place in a list."""
    request, fields = example_of(api).request or {}, api.body.request
    left = {wire: value for wire, value in request.items() if wire not in fields or not fields[wire].fill}
    paging = api.body.paging
    if paging is None:
        return left
    moved = {*paging.carry, *paging.advance}
    optional = {wire for wire in moved if not fields[wire].required}
    starts = {wire: paging.first.get(wire, 0) for wire in paging.advance}
    return {wire: starts.get(wire, value) for wire, value in left.items() if wire not in optional}


def _method(scope: Scope, api: Api) -> str:
    return f"{scope.catalog.family(api)}.{method_name(api)}"


def _path(api: Api, kind: str) -> str:
    return f"{kind}/{api.key}.py"
