# Generated from spec/apis/demo_svc/rename.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class Renamed(Model):
    """A structure with names that could hurt."""

    __slots__ = {
        "self_": "Self",
        "meta_data": "Meta",
        "from_": "From",
        "lambda_": "Lambda",
    }

    self_: int | None
    """The first parameter of every method."""
    meta_data: int | None
    """An attribute of every answer."""
    from_: str
    """A keyword."""
    lambda_: str | None
    """Another keyword."""

    def __init__(
        self,
        *,
        self_: int | None = None,
        meta_data: int | None = None,
        from_: str,
        lambda_: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.self_ = self_
        self.meta_data = meta_data
        self.from_ = from_
        self.lambda_ = lambda_


class DoRenameRequest(Request["DoRenameResponse"]):
    """Use every name that could hurt."""

    __slots__ = {
        "from_": "From",
        "class_": "class",
        "none": "None",
        "group_type": "Type",
        "match": "Match",
        "type": "type",
        "id": "Id",
        "get": "Get",
        "wire": "Wire",
        "model": "Model",
        "field": "Field",
        "new": "New",
        "encode": "Encode",
        "any": "Any",
        "attrs": "Attrs",
        "say": 'Say"hi"\\{{x}}',
    }

    from_: str
    """A keyword."""
    class_: str | None
    """Another keyword."""
    none: str | None
    """A keyword in capitals."""
    group_type: str | None
    """A name of its own."""
    match: str | None
    """A soft keyword."""
    type: str | None
    """A builtin."""
    id: str | None
    """Another builtin."""
    get: int | None
    """A local variable of the decoder."""
    wire: int | None
    """A parameter of the decoder."""
    model: int | None
    """A parameter of the encoder."""
    field: int | None
    """A local variable of the encoder."""
    new: int | None
    """A function that the decoder calls."""
    encode: Sequence[Renamed] | None
    """A function that the encoder calls."""
    any: Any
    """A name of typing."""
    attrs: int | None
    """A module."""
    say: str | None
    """A wire name to be quoted."""

    def __init__(
        self,
        *,
        from_: str,
        class_: str | None = None,
        none: str | None = None,
        group_type: str | None = None,
        match: str | None = None,
        type: str | None = None,
        id: str | None = None,
        get: int | None = None,
        wire: int | None = None,
        model: int | None = None,
        field: int | None = None,
        new: int | None = None,
        encode: Sequence[Renamed] | None = None,
        any: Any = None,
        attrs: int | None = None,
        say: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_ = from_
        self.class_ = class_
        self.none = none
        self.group_type = group_type
        self.match = match
        self.type = type
        self.id = id
        self.get = get
        self.wire = wire
        self.model = model
        self.field = field
        self.new = new
        self.encode = encode
        self.any = any
        self.attrs = attrs
        self.say = say


class DoRenameResponse(Response):
    """Response to `demo_svc/rename`."""

    __slots__ = {
        "member_to_del_account": "MemberToDel_Account",
        "c2c_msg_urls": "C2CMsgURLs",
        "sdk_app_id": "SDKAppID",
    }

    member_to_del_account: list[str] | None
    """Words and an underscore."""
    c2c_msg_urls: str | None
    """Capitals."""
    sdk_app_id: int | None
    """More capitals."""

    def __init__(
        self,
        *,
        member_to_del_account: list[str] | None = None,
        c2c_msg_urls: str | None = None,
        sdk_app_id: int | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_to_del_account = member_to_del_account
        self.c2c_msg_urls = c2c_msg_urls
        self.sdk_app_id = sdk_app_id


def decode_renamed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Renamed)
    model.self_ = wire.pop("Self", None)
    model.meta_data = wire.pop("Meta", None)
    model.from_ = wire.pop("From", None)
    model.lambda_ = wire.pop("Lambda", None)
    model.extra_fields = wire or None
    return model


def encode_renamed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.self_) is not None:
        wire["Self"] = field
    if (field := model.meta_data) is not None:
        wire["Meta"] = field
    if (field := model.from_) is not None:
        wire["From"] = field
    if (field := model.lambda_) is not None:
        wire["Lambda"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(Renamed, encode_renamed, decode_renamed)


def decode_do_rename_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DoRenameRequest)
    model.from_ = wire.pop("From", None)
    model.class_ = wire.pop("class", None)
    model.none = wire.pop("None", None)
    model.group_type = wire.pop("Type", None)
    model.match = wire.pop("Match", None)
    model.type = wire.pop("type", None)
    model.id = wire.pop("Id", None)
    model.get = wire.pop("Get", None)
    model.wire = wire.pop("Wire", None)
    model.model = wire.pop("Model", None)
    model.field = wire.pop("Field", None)
    model.new = wire.pop("New", None)
    if (value := wire.pop("Encode", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_renamed(item)
    model.encode = value
    model.any = wire.pop("Any", None)
    model.attrs = wire.pop("Attrs", None)
    model.say = wire.pop('Say"hi"\\{{x}}', None)
    model.extra_fields = wire or None
    return model


def encode_do_rename_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_) is not None:
        wire["From"] = field
    if (field := model.class_) is not None:
        wire["class"] = field
    if (field := model.none) is not None:
        wire["None"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.match) is not None:
        wire["Match"] = field
    if (field := model.type) is not None:
        wire["type"] = field
    if (field := model.id) is not None:
        wire["Id"] = field
    if (field := model.get) is not None:
        wire["Get"] = field
    if (field := model.wire) is not None:
        wire["Wire"] = field
    if (field := model.model) is not None:
        wire["Model"] = field
    if (field := model.field) is not None:
        wire["Field"] = field
    if (field := model.new) is not None:
        wire["New"] = field
    if (field := model.encode) is not None:
        wire["Encode"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.any) is not None:
        wire["Any"] = field
    if (field := model.attrs) is not None:
        wire["Attrs"] = field
    if (field := model.say) is not None:
        wire['Say"hi"\\{{x}}'] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DoRenameRequest, encode_do_rename_request, decode_do_rename_request)


def decode_do_rename_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DoRenameResponse)
    model.member_to_del_account = wire.pop("MemberToDel_Account", None)
    model.c2c_msg_urls = wire.pop("C2CMsgURLs", None)
    model.sdk_app_id = wire.pop("SDKAppID", None)
    model.extra_fields = wire or None
    return model


def encode_do_rename_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_to_del_account) is not None:
        wire["MemberToDel_Account"] = field
    if (field := model.c2c_msg_urls) is not None:
        wire["C2CMsgURLs"] = field
    if (field := model.sdk_app_id) is not None:
        wire["SDKAppID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DoRenameResponse, encode_do_rename_response, decode_do_rename_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="rename",
    method="demo.do_rename",
    summary="Use every name that could hurt.",
    request_type=DoRenameRequest,
    response_type=DoRenameResponse,
    request_decoder=decode_do_rename_request,
    response_decoder=decode_do_rename_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
)
DoRenameRequest.operation = OPERATION
DoRenameResponse.operation = OPERATION
