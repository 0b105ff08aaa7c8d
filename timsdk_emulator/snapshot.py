"""The state of an app as JSON, and back."""

from __future__ import annotations

import copy
import functools
import json
import operator
from collections.abc import Mapping
from typing import Any

import attrs
from cattrs import BaseValidationError, Converter, transform_error
from cattrs.preconf.json import make_converter
from timsdk.message import SendMsgRequest
from timsdk.types import ConversationType, MsgElement

from timsdk_emulator.state import AppState, ConversationEntry, Peer
from timsdk_runtime.model.codec import encode_list
from timsdk_runtime.model.json_values import is_object

VERSION = 1
"""Grows when older snapshots can no longer be read."""

_OWN = frozenset({"sdkappid", "administrator", "clock", "_message_index"})
"""Fields of the state that belong to the app, or follow from others, and are not in a snapshot."""


def take(world: AppState) -> dict[str, Any]:
    """Return the state of an app as JSON."""
    state = {name: _converter().unstructure(getattr(world, name), kind) for name, kind in _parts().items()}
    return {"version": VERSION, "state": json.loads(json.dumps(state, ensure_ascii=False))}


def restore(world: AppState, snapshot: Any) -> AppState:
    """Return a state of the same app and clock, with the content of a snapshot.

    What the snapshot leaves out is empty.

    Raises:
        ValueError: It is no snapshot, or one of another version, or a value in it is of a wrong type.
    """
    if not is_object(snapshot) or not is_object(snapshot.get("state")):
        raise ValueError("no snapshot: it is not an object with version and state")
    if snapshot.get("version") != VERSION:
        raise ValueError(f"a snapshot of version {snapshot.get('version')!r}; this emulator reads version {VERSION}")
    names = _parts()
    unknown = next((name for name in snapshot["state"] if name not in names), None)
    if unknown is not None:
        raise ValueError(f"unknown part {unknown!r} of the state; it has {', '.join(names)}")
    restored = AppState(world.sdkappid, world.administrator, world.clock)
    for name, value in snapshot["state"].items():
        try:
            setattr(restored, name, _converter().structure(copy.deepcopy(value), names[name]))
        except (BaseValidationError, ValueError, TypeError, KeyError, AttributeError) as error:
            problem = transform_error(error) if isinstance(error, BaseValidationError) else [str(error)]
            raise ValueError(f"{name} of the state cannot be read: {problem[0]}") from None
    return restored


@functools.cache
def _parts() -> dict[str, Any]:
    """Return the types of the parts of the state that are in a snapshot."""
    attrs.resolve_types(AppState)
    return {field.name: field.type for field in attrs.fields(AppState) if field.name not in _OWN}


@functools.cache
def _converter() -> Converter:
    converter = make_converter()
    for kind, write, read in (
        (list[MsgElement], encode_list, _read_body),
        (dict[Peer, ConversationEntry], _write_conversations, _read_conversations),
    ):
        converter.register_unstructure_hook_func(functools.partial(operator.eq, kind), write)
        converter.register_structure_hook_func(functools.partial(operator.eq, kind), read)
    return converter


def _read_body(wire: Any, _: object) -> list[MsgElement]:
    return list(SendMsgRequest.operation.decode_request({"MsgBody": wire}).msg_body)


def _write_conversations(conversations: Mapping[Peer, ConversationEntry]) -> list[list[Any]]:
    return [[int(kind), name, entry.time, entry.pinned] for (kind, name), entry in conversations.items()]


def _read_conversations(wire: Any, _: object) -> dict[Peer, ConversationEntry]:
    return {
        (ConversationType(kind), str(name)): ConversationEntry(int(time), bool(pinned))
        for kind, name, time, pinned in wire
    }
