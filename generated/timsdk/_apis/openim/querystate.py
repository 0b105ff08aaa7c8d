# Generated from spec/apis/openim/querystate.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.online_status import OnlineStatus
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class UserOnlineState(Model):
    """Online status of one user."""

    __slots__ = {
        "to_account": "To_Account",
        "state": "State",
        "detail": "Detail",
    }

    to_account: str
    """User ID."""
    state: OnlineStatus | str
    """Status."""
    detail: list[PlatformState] | None
    """Status by platform. Only when asked for and not offline."""

    def __init__(
        self,
        *,
        to_account: str,
        state: OnlineStatus | str,
        detail: list[PlatformState] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.state = state
        self.detail = detail


class PlatformState(Model):
    """Online status of one user on one platform."""

    __slots__ = {
        "platform": "Platform",
        "status": "Status",
    }

    platform: str
    """Platform, such as IPhone or Web."""
    status: OnlineStatus | str
    """Status there."""

    def __init__(
        self,
        *,
        platform: str,
        status: OnlineStatus | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.platform = platform
        self.status = status


class QueryStateRequest(Request["QueryStateResponse"]):
    """Query the online status of users."""

    __slots__ = {
        "to_account": "To_Account",
        "is_need_detail": "IsNeedDetail",
    }

    to_account: list[str]
    """User IDs. At most 500 items."""
    is_need_detail: bool | None
    """Add the status on each platform."""

    def __init__(
        self,
        *,
        to_account: list[str],
        is_need_detail: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.is_need_detail = is_need_detail


class QueryStateResponse(Response):
    """Response to `openim/querystate`."""

    __slots__ = {
        "query_result": "QueryResult",
    }

    query_result: list[UserOnlineState]
    """Status of each user."""

    def __init__(
        self,
        *,
        query_result: list[UserOnlineState],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.query_result = query_result


def decode_user_online_state(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UserOnlineState)
    model.to_account = wire.pop("To_Account", None)
    model.state = wire.pop("State", None)
    if (value := wire.pop("Detail", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_platform_state(item)
    model.detail = value
    model.extra_fields = wire or None
    return model


def encode_user_online_state(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.state) is not None:
        wire["State"] = field
    if (field := model.detail) is not None:
        wire["Detail"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UserOnlineState, encode_user_online_state, decode_user_online_state)


def decode_platform_state(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PlatformState)
    model.platform = wire.pop("Platform", None)
    model.status = wire.pop("Status", None)
    model.extra_fields = wire or None
    return model


def encode_platform_state(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.platform) is not None:
        wire["Platform"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PlatformState, encode_platform_state, decode_platform_state)


def decode_query_state_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(QueryStateRequest)
    model.to_account = wire.pop("To_Account", None)
    model.is_need_detail = pop_flag(wire, "IsNeedDetail")
    model.extra_fields = wire or None
    return model


def encode_query_state_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.is_need_detail) is not None:
        wire["IsNeedDetail"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(QueryStateRequest, encode_query_state_request, decode_query_state_request)


def decode_query_state_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(QueryStateResponse)
    if (value := wire.pop("QueryResult", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_online_state(item)
    model.query_result = value
    model.extra_fields = wire or None
    return model


def encode_query_state_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.query_result) is not None:
        wire["QueryResult"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(QueryStateResponse, encode_query_state_response, decode_query_state_response)

OPERATION: Final = Operation(
    service="openim",
    command="querystate",
    method="legacy.query_state",
    summary="Query the online status of users.",
    request_type=QueryStateRequest,
    response_type=QueryStateResponse,
    request_decoder=decode_query_state_request,
    response_decoder=decode_query_state_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/35477",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        70107,
        70169,
        90001,
        90003,
        90009,
        90011,
        90992,
        90994,
        90995,
        91000,
    ),
    error_texts={90011: "More than 500 User IDs."},
    status="deprecated",
    replaced_by="openim/query_online_status",
)
QueryStateRequest.operation = OPERATION
QueryStateResponse.operation = OPERATION
