# Generated from spec/apis/recentcontact/mark_contact.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.conversation_ref import ConversationRef, decode_conversation_ref
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ConversationMarkOperation(IntEnum):
    """Which marks to change."""

    STANDARD = 1
    """Standard marks."""
    CUSTOM = 2
    """Custom mark."""
    BOTH = 3
    """Standard marks and custom mark."""


class ConversationMark(IntEnum):
    """A standard mark, which is one of 64 bits.

    The first 32 belong to Chat, the app gives bits 33 to 64 a meaning of its own.
    """

    FAVORITE = 1
    """Favorite."""
    UNREAD = 2
    """Marked as unread."""
    FOLDED = 3
    """Collapsed."""
    HIDDEN = 4
    """Hidden."""


class ConversationMarking(Model):
    """Marks of one conversation."""

    __slots__ = {
        "opt_type": "OptType",
        "contact_item": "ContactItem",
        "clear_mark": "ClearMark",
        "set_mark": "SetMark",
        "custom_mark": "CustomMark",
    }

    opt_type: ConversationMarkOperation | int
    """Which marks to change."""
    contact_item: ConversationRef
    """The conversation."""
    clear_mark: list[ConversationMark | int] | None
    """Standard marks to clear."""
    set_mark: list[ConversationMark | int] | None
    """Standard marks to set."""
    custom_mark: str | None
    """Custom mark. At most 256 bytes."""

    def __init__(
        self,
        *,
        opt_type: ConversationMarkOperation | int,
        contact_item: ConversationRef,
        clear_mark: list[ConversationMark | int] | list[ConversationMark] | list[int] | None = None,
        set_mark: list[ConversationMark | int] | list[ConversationMark] | list[int] | None = None,
        custom_mark: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.opt_type = opt_type
        self.contact_item = contact_item
        self.clear_mark = clear_mark  # type: ignore[assignment]
        self.set_mark = set_mark  # type: ignore[assignment]
        self.custom_mark = custom_mark


class ConversationMarkingResult(Model):
    """Result for one conversation."""

    __slots__ = {
        "opt_type": "OptType",
        "contact_item": "ContactItem",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
    }

    opt_type: ConversationMarkOperation | int
    """Which marks were to change."""
    contact_item: ConversationRef
    """The conversation."""
    result_code: int
    """Error code of this conversation, 0 on success."""
    result_info: str
    """Error text, empty on success."""

    def __init__(
        self,
        *,
        opt_type: ConversationMarkOperation | int,
        contact_item: ConversationRef,
        result_code: int,
        result_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.opt_type = opt_type
        self.contact_item = contact_item
        self.result_code = result_code
        self.result_info = result_info


class MarkContactRequest(Request["MarkContactResponse"]):
    """Set and clear marks on a user's conversations."""

    __slots__ = {
        "from_account": "From_Account",
        "mark_item": "MarkItem",
    }

    from_account: str
    """User ID whose conversations are marked."""
    mark_item: Sequence[ConversationMarking]
    """Marks by conversation. At most 100 items."""

    def __init__(
        self,
        *,
        from_account: str,
        mark_item: Sequence[ConversationMarking],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.mark_item = mark_item


class MarkContactResponse(BatchResponse):
    """Response to `recentcontact/mark_contact`."""

    __slots__ = {
        "result_item": "ResultItem",
    }

    result_item: list[ConversationMarkingResult]
    """Result for each conversation."""

    def __init__(
        self,
        *,
        result_item: list[ConversationMarkingResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item


def decode_conversation_marking(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationMarking)
    model.opt_type = wire.pop("OptType", None)
    model.contact_item = decode_conversation_ref(wire.pop("ContactItem", None))
    model.clear_mark = wire.pop("ClearMark", None)
    model.set_mark = wire.pop("SetMark", None)
    model.custom_mark = wire.pop("CustomMark", None)
    model.extra_fields = wire or None
    return model


def encode_conversation_marking(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.opt_type) is not None:
        wire["OptType"] = field
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode(field)
    if (field := model.clear_mark) is not None:
        wire["ClearMark"] = field
    if (field := model.set_mark) is not None:
        wire["SetMark"] = field
    if (field := model.custom_mark) is not None:
        wire["CustomMark"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationMarking, encode_conversation_marking, decode_conversation_marking)


def decode_conversation_marking_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationMarkingResult)
    model.opt_type = wire.pop("OptType", None)
    model.contact_item = decode_conversation_ref(wire.pop("ContactItem", None))
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.extra_fields = wire or None
    return model


def encode_conversation_marking_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.opt_type) is not None:
        wire["OptType"] = field
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode(field)
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationMarkingResult, encode_conversation_marking_result, decode_conversation_marking_result)


def decode_mark_contact_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MarkContactRequest)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("MarkItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_marking(item)
    model.mark_item = value
    model.extra_fields = wire or None
    return model


def encode_mark_contact_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.mark_item) is not None:
        wire["MarkItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MarkContactRequest, encode_mark_contact_request, decode_mark_contact_request)


def decode_mark_contact_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MarkContactResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_marking_result(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_mark_contact_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MarkContactResponse, encode_mark_contact_response, decode_mark_contact_response)

OPERATION: Final = Operation(
    service="recentcontact",
    command="mark_contact",
    method="conversation.mark_contact",
    summary="Set and clear marks on a user's conversations.",
    request_type=MarkContactRequest,
    response_type=MarkContactResponse,
    request_decoder=decode_mark_contact_request,
    response_decoder=decode_mark_contact_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/53438",
        "https://trtc.io/document/53440",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        50001,
        50002,
        50003,
        50004,
        50005,
        51006,
        51007,
        51008,
        51009,
        51010,
        51011,
        51012,
        51013,
    ),
    item_results=ItemResults(
        items=("result_item",), key=("contact_item",), code=("result_code",), info=("result_info",)
    ),
    code_table=code_table,
)
MarkContactRequest.operation = OPERATION
MarkContactResponse.operation = OPERATION
