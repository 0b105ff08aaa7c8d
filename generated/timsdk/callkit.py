# Generated from spec/; do not edit. `make generate` writes it again.
"""CallKit: models of the APIs of `client.callkit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.call_config.delete_callback import DeleteCallbackRequest as DeleteCallbackRequest
    from timsdk._apis.call_config.delete_callback import DeleteCallbackResponse as DeleteCallbackResponse
    from timsdk._apis.call_config.get_callback import GetCallbackRequest as GetCallbackRequest
    from timsdk._apis.call_config.get_callback import GetCallbackResponse as GetCallbackResponse
    from timsdk._apis.call_config.set_callback import SetCallbackRequest as SetCallbackRequest
    from timsdk._apis.call_config.set_callback import SetCallbackResponse as SetCallbackResponse
    from timsdk._apis.call_engine_http_srv.end_call import EndCallRequest as EndCallRequest
    from timsdk._apis.call_engine_http_srv.end_call import EndCallResponse as EndCallResponse
    from timsdk._apis.call_engine_http_srv.get_call_info import GetCallInfoRequest as GetCallInfoRequest
    from timsdk._apis.call_engine_http_srv.get_call_info import GetCallInfoResponse as GetCallInfoResponse
    from timsdk._apis.call_engine_http_srv.get_call_info import OngoingCall as OngoingCall
    from timsdk._apis.call_engine_http_srv.start_call_by_robot import RobotCall as RobotCall
    from timsdk._apis.call_engine_http_srv.start_call_by_robot import (
        StartCallByRobotRequest as StartCallByRobotRequest,
    )
    from timsdk._apis.call_engine_http_srv.start_call_by_robot import (
        StartCallByRobotResponse as StartCallByRobotResponse,
    )
    from timsdk._apis.call_record_http_srv.get_record_by_callid import (
        GetRecordByCallIdRequest as GetRecordByCallIdRequest,
    )
    from timsdk._apis.call_record_http_srv.get_record_by_callid import (
        GetRecordByCallIdResponse as GetRecordByCallIdResponse,
    )
    from timsdk._apis.call_record_http_srv.get_record_by_filter import (
        GetRecordByFilterRequest as GetRecordByFilterRequest,
    )
    from timsdk._apis.call_record_http_srv.get_record_by_filter import (
        GetRecordByFilterResponse as GetRecordByFilterResponse,
    )

__all__ = [
    "DeleteCallbackRequest",
    "DeleteCallbackResponse",
    "EndCallRequest",
    "EndCallResponse",
    "GetCallInfoRequest",
    "GetCallInfoResponse",
    "GetCallbackRequest",
    "GetCallbackResponse",
    "GetRecordByCallIdRequest",
    "GetRecordByCallIdResponse",
    "GetRecordByFilterRequest",
    "GetRecordByFilterResponse",
    "OngoingCall",
    "RobotCall",
    "SetCallbackRequest",
    "SetCallbackResponse",
    "StartCallByRobotRequest",
    "StartCallByRobotResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "DeleteCallbackRequest": "timsdk._apis.call_config.delete_callback",
            "DeleteCallbackResponse": "timsdk._apis.call_config.delete_callback",
            "EndCallRequest": "timsdk._apis.call_engine_http_srv.end_call",
            "EndCallResponse": "timsdk._apis.call_engine_http_srv.end_call",
            "GetCallInfoRequest": "timsdk._apis.call_engine_http_srv.get_call_info",
            "GetCallInfoResponse": "timsdk._apis.call_engine_http_srv.get_call_info",
            "GetCallbackRequest": "timsdk._apis.call_config.get_callback",
            "GetCallbackResponse": "timsdk._apis.call_config.get_callback",
            "GetRecordByCallIdRequest": "timsdk._apis.call_record_http_srv.get_record_by_callid",
            "GetRecordByCallIdResponse": "timsdk._apis.call_record_http_srv.get_record_by_callid",
            "GetRecordByFilterRequest": "timsdk._apis.call_record_http_srv.get_record_by_filter",
            "GetRecordByFilterResponse": "timsdk._apis.call_record_http_srv.get_record_by_filter",
            "OngoingCall": "timsdk._apis.call_engine_http_srv.get_call_info",
            "RobotCall": "timsdk._apis.call_engine_http_srv.start_call_by_robot",
            "SetCallbackRequest": "timsdk._apis.call_config.set_callback",
            "SetCallbackResponse": "timsdk._apis.call_config.set_callback",
            "StartCallByRobotRequest": "timsdk._apis.call_engine_http_srv.start_call_by_robot",
            "StartCallByRobotResponse": "timsdk._apis.call_engine_http_srv.start_call_by_robot",
        },
    )
