"""Lets `typing.get_type_hints` read modules that import the names of their annotations for type checkers only.

Importing those names costs more than a call. `get_type_hints` looks at `__no_type_check__` before it evaluates
anything: that look imports the names.
"""

from __future__ import annotations

import sys
from typing import Any

_imported: set[str] = set()


class ClassAnnotations:
    """Descriptor of `__no_type_check__` on a class. It stands for all classes below."""

    def __get__(self, instance: Any, owner: type) -> bool:
        for base in owner.__mro__:
            import_names(base.__module__)
        return False


class FunctionAnnotations:
    """Value of `__no_type_check__` on a function. Its truth is what `get_type_hints` asks for."""

    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        self._module = module

    def __bool__(self) -> bool:
        import_names(self._module)
        return False


def import_names(module: str) -> None:
    """Run what stands under `if TYPE_CHECKING:` in a generated module. A module without source stays as it was."""
    folder = module.partition(".")[2]
    if not folder.startswith("_") or "." not in folder or module in _imported:
        return  # the generator writes models and namespaces into folders that begin with `_`
    import ast  # noqa: PLC0415  slow to import and rarely needed

    _imported.add(module)
    found: Any = sys.modules[module]
    source: str | None = found.__loader__.get_source(module) if hasattr(found.__loader__, "get_source") else None
    for node in ast.parse(source or "").body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            exec(compile(ast.Module(node.body, []), found.__file__, "exec"), found.__dict__)  # noqa: S102  our own text
