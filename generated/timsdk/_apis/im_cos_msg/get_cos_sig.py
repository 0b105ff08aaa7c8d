# Generated from spec/apis/im_cos_msg/get_cos_sig.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
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


class SignedFileStatus(IntEnum):
    """State of a file that was sent in a message."""

    NORMAL = 0
    """Client SDKs can fetch it."""
    BLOCKED = 1
    """Blocked; only the signed address works."""
    MISSING = 2
    """Gone, perhaps past its retention time."""


class FileToSign(Model):
    """One file."""

    __slots__ = {
        "resource_id": "ResourceID",
        "raw_url": "RawURL",
    }

    resource_id: int
    """Number that tells the files of one call apart."""
    raw_url: str
    """Address of the file as in the URL field of the message."""

    def __init__(
        self,
        *,
        resource_id: int,
        raw_url: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.resource_id = resource_id
        self.raw_url = raw_url


class SignedFile(Model):
    """Signed address and state of one file."""

    __slots__ = {
        "code": "Code",
        "desc": "Desc",
        "resource_id": "ResourceID",
        "pre_sig_url": "PreSigURL",
        "status": "Status",
    }
    _hidden = frozenset({"pre_sig_url"})

    code: int
    """Error code of this file, 0 on success."""
    desc: str
    """Error text, empty on success."""
    resource_id: int
    """Number of the file in the request."""
    pre_sig_url: str | None
    """Signed address, valid for 15 minutes."""
    status: SignedFileStatus | int | None
    """State of the file."""

    def __init__(
        self,
        *,
        code: int,
        desc: str,
        resource_id: int,
        pre_sig_url: str | None = None,
        status: SignedFileStatus | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.code = code
        self.desc = desc
        self.resource_id = resource_id
        self.pre_sig_url = pre_sig_url
        self.status = status


class GetCosSigRequest(Request["GetCosSigResponse"]):
    """Get signed addresses of files that were sent in messages."""

    __slots__ = {
        "raw_urls": "RawURLs",
    }

    raw_urls: Sequence[FileToSign]
    """Files."""

    def __init__(
        self,
        *,
        raw_urls: Sequence[FileToSign],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.raw_urls = raw_urls


class GetCosSigResponse(BatchResponse):
    """Response to `im_cos_msg/get_cos_sig`."""

    __slots__ = {
        "pre_sig_urls": "PreSigURLs",
    }

    pre_sig_urls: list[SignedFile]
    """Result for each file."""

    def __init__(
        self,
        *,
        pre_sig_urls: list[SignedFile],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.pre_sig_urls = pre_sig_urls


def decode_file_to_sign(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FileToSign)
    model.resource_id = wire.pop("ResourceID", None)
    model.raw_url = wire.pop("RawURL", None)
    model.extra_fields = wire or None
    return model


def encode_file_to_sign(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.resource_id) is not None:
        wire["ResourceID"] = field
    if (field := model.raw_url) is not None:
        wire["RawURL"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FileToSign, encode_file_to_sign, decode_file_to_sign)


def decode_signed_file(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SignedFile)
    model.code = wire.pop("Code", None)
    model.desc = wire.pop("Desc", None)
    model.resource_id = wire.pop("ResourceID", None)
    model.pre_sig_url = wire.pop("PreSigURL", None)
    model.status = wire.pop("Status", None)
    model.extra_fields = wire or None
    return model


def encode_signed_file(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.code) is not None:
        wire["Code"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if (field := model.resource_id) is not None:
        wire["ResourceID"] = field
    if (field := model.pre_sig_url) is not None:
        wire["PreSigURL"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SignedFile, encode_signed_file, decode_signed_file)


def decode_get_cos_sig_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCosSigRequest)
    if (value := wire.pop("RawURLs", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_file_to_sign(item)
    model.raw_urls = value
    model.extra_fields = wire or None
    return model


def encode_get_cos_sig_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.raw_urls) is not None:
        wire["RawURLs"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetCosSigRequest, encode_get_cos_sig_request, decode_get_cos_sig_request)


def decode_get_cos_sig_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCosSigResponse)
    if (value := wire.pop("PreSigURLs", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_signed_file(item)
    model.pre_sig_urls = value
    model.extra_fields = wire or None
    return model


def encode_get_cos_sig_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.pre_sig_urls) is not None:
        wire["PreSigURLs"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetCosSigResponse, encode_get_cos_sig_response, decode_get_cos_sig_response)

OPERATION: Final = Operation(
    service="im_cos_msg",
    command="get_cos_sig",
    method="operations.get_cos_sig",
    summary="Get signed addresses of files that were sent in messages.",
    request_type=GetCosSigRequest,
    response_type=GetCosSigResponse,
    request_decoder=decode_get_cos_sig_request,
    response_decoder=decode_get_cos_sig_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/269/74777",
        "https://github.com/tencentyun/qcloud-documents",
    ),
    rates=(Rate(200.0, 1),),
    item_results=ItemResults(items=("pre_sig_urls",), key=("resource_id",), code=("code",), info=("desc",)),
    code_table=code_table,
)
GetCosSigRequest.operation = OPERATION
GetCosSigResponse.operation = OPERATION
