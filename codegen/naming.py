"""Python names, derived from wire names, and what a name cannot be."""

from __future__ import annotations

import builtins
import functools
import keyword
import re
import sys
import unicodedata

TIMSDK = "timsdk"
"""What the generated package is called, unless a team gives it a name of its own."""

# Words that the capital letters of the wire would tear apart.
_WHOLE_WORDS = ("C2C", "HuaWei", "XiaoMi", "MeiZu", "IDs", "URLs", "iOS")
_WORD = re.compile(rf"{'|'.join(_WHOLE_WORDS)}|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+[0-9]*|[0-9]+")
RESERVED = frozenset({
    "extra_fields", "failed", "from_dict", "meta", "operation", "outer_fields", "raise_for_failed", "to_dict",
})  # fmt: skip
"""Attributes of the models. A field of that name would hide them."""
WEBHOOK = frozenset({"dedupe_key", "drop", "occurred_at", "refuse", "webhook"})
"""Attributes of events and replies, beside these."""
CLIENT = frozenset({"send", "call", "close", "aclose", "with_options", "connections_opened"})
"""Attributes of the client, where families are attributes as well."""
PACKAGE = frozenset(
    {
        "ain_batches",
        "aiohttp",
        "amap_calls",
        "apaginate",
        "catalog",
        "converter",
        "events",
        "in_batches",
        "jobs",
        "limits",
        "map_calls",
        "otel",
        "paginate",
        "preload",
        "types",
        "usersig",
        "webhooks",
    }
)
"""Names in the package beside the modules of families."""
IMPORTED = frozenset({
    "AfterEvent", "Any", "AsyncNamespace", "BatchResponse", "BeforeEvent", "Cursor", "DroppableReply", "EachResult",
    "Effect", "Element", "EventMeta", "EventReply", "Final", "IntEnum", "IntFlag", "ItemResults", "ItemRetry",
    "JsonObject", "Mapping", "Meta", "Model", "Namespace", "OffsetRule", "Operation", "Owned", "Page", "Paging",
    "Rate", "RefusableReply", "Request", "Response", "Sequence", "StopRule", "StrEnum", "TypeAlias", "Webhook",
})  # fmt: skip
"""Classes and the like that generated modules import."""
ANNOTATIONS = frozenset({"bool", "dict", "float", "int", "list", "str"})
"""Types in generated annotations. Inside a class, an attribute of that name would hide them."""
_PROTOCOLS = frozenset({"keys"})
"""Python takes an object with this attribute for a mapping: `dict(model)` would call it."""
_CODECS = frozenset({"flag", "list", "map", "variant"})
"""Types for which the runtime has a `decode_...`."""
_TAKEN = frozenset({"codegen", "timsdk_emulator", "timsdk_runtime"})
"""The other packages of the distribution."""
_MODULE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_NOT_IN_WIRE_NAMES = re.compile(r"[^!-~]")
"""All but the visible characters of ASCII."""
_BUILTIN_TYPES = frozenset(name for name in dir(builtins) if name[0].isupper())


def words(wire: str) -> list[str]:
    """Split a wire name: `MemberToDel_Account` -> `["Member", "To", "Del", "Account"]`."""
    return _WORD.findall(wire)


@functools.cache
def snake(wire: str) -> str:
    """Join the words of a wire name: `MemberToDel_Account` -> `member_to_del_account`."""
    return "_".join(word.lower() for word in words(wire))


@functools.cache
def attribute(wire: str) -> str:
    """Return the name of a field or a method. A name that Python gives a meaning gets an underscore behind it."""
    name = snake(wire)
    return f"{name}_" if keyword.iskeyword(name) or name in ANNOTATIONS or name in _PROTOCOLS else name


def constant(wire: str) -> str:
    """Return the name of an enumeration's member: `AcceptAndNotify` -> `ACCEPT_AND_NOTIFY`."""
    return snake(wire).upper()


@functools.cache
def pascal(name: str) -> str:
    """Return the class name for a method: `send_msg` -> `SendMsg`."""
    return "".join("C2C" if word == "c2c" else word.capitalize() for word in name.split("_"))


def event_class(command: str, given: str | None = None) -> str:
    """Return the class of an event: `C2C.CallbackBeforeSendMsg` -> `C2CBeforeSendMsg`."""
    return given or "".join(part.removeprefix("Callback") for part in command.split("."))


def wire_fault(name: str) -> str | None:
    """Return why `name` cannot be the name of a field on the wire, or None."""
    if not (match := _NOT_IN_WIRE_NAMES.search(name)):
        return None
    character = match[0]
    called = unicodedata.name(character, "control character")
    return f"{name!a} contains {called} (U+{ord(character):04X}): a field's name is ASCII without blanks"


def attribute_fault(name: str) -> str | None:
    """Return why `name` cannot be an attribute, or None."""
    if not _IDENTIFIER.fullmatch(name):
        return f"{name!r} is no Python name (small letters, digits, underscores)"
    if keyword.iskeyword(name):
        return f"{name!r} is a Python keyword"
    if name in ANNOTATIONS:
        return f"{name!r} hides the type of that name"
    if name in _PROTOCOLS:
        return f"{name!r} makes Python take a model for a mapping"
    if name == "self":
        return "'self' is the first parameter of every method"
    if name in RESERVED:
        return f"{name!r} is an attribute of every model"
    return None


def family_fault(name: str) -> str | None:
    """Return why `name` cannot be a family, or None."""
    if name in CLIENT:
        return f"{name!r} is an attribute of the client"
    if name in PACKAGE:
        return f"{name!r} is something else in the package"
    return attribute_fault(name)


def package_fault(name: str) -> str | None:
    """Return why `name` cannot be the generated package, or None."""
    if not _IDENTIFIER.fullmatch(name) or keyword.iskeyword(name):
        return f"{name!r} is no name of a package (small letters, digits, underscores)"
    if name in _TAKEN or name in sys.stdlib_module_names:
        return f"{name!r} is another package"
    return None


def module_fault(name: str) -> str | None:
    """Return why `name` cannot be a module, or None."""
    if not _MODULE.fullmatch(name):
        return f"{name!r} is no name of a module (letters, digits, underscores)"
    if keyword.iskeyword(name):
        return f"{name!r} is a Python keyword, which no module can be called"
    return None


def class_fault(name: str) -> str | None:
    """Return why `name` cannot be a class, or None."""
    if not _CLASS.fullmatch(name):
        return f"{name!r} is no class name (PascalCase)"
    if name in _BUILTIN_TYPES:
        return f"{name!r} hides the builtin of that name"
    if name in IMPORTED:
        return f"{name!r} is a name that generated modules import"
    if snake(name) in _CODECS:
        return f"{name!r} is a type the runtime has: its decoder would be `decode_{snake(name)}`"
    if keyword.iskeyword(snake(name)):
        return f"the module of {name!r} would be {snake(name)!r}, a Python keyword"
    return None


def constant_fault(name: str) -> str | None:
    """Return why `name` cannot be a member of an enumeration, or None."""
    if not re.fullmatch(r"[A-Z][A-Z0-9_]*", name):
        return f"{name!r} is no constant's name (capitals, digits, underscores)"
    return None
