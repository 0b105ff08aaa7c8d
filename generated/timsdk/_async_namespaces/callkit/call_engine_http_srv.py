# Generated from spec/apis/call_engine_http_srv/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.call_engine_http_srv.end_call import EndCallResponse
    from timsdk._apis.call_engine_http_srv.get_call_info import GetCallInfoResponse
    from timsdk._apis.call_engine_http_srv.start_call_by_robot import RobotCall, StartCallByRobotResponse
    from timsdk._types.offline_push_info import OfflinePushInfo
    from timsdk_runtime.model.base import JsonObject


class AsyncCallEngineHttpSrvMethods(AsyncNamespace):
    """CallKit: the APIs of `call_engine_http_srv`."""

    __slots__ = ()

    async def end_call(
        self,
        *,
        call_id: str,
        extra_fields: JsonObject | None = None,
    ) -> EndCallResponse:
        """End an ongoing call.

        Args:
            call_id: Call ID.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 101001 CALL_SERVER_ERROR, 101002 CALL_PARAM_INVALID, 101004 CALL_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry gets 101004 because the call has ended.
        Source: https://trtc.io/document/74506 (read 2026-08)
        """
        from timsdk._apis.call_engine_http_srv.end_call import EndCallRequest

        return await self._send(
            EndCallRequest(
                call_id=call_id,
                extra_fields=extra_fields,
            )
        )

    async def get_call_info(
        self,
        *,
        call_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetCallInfoResponse:
        """Get the live state of an ongoing call.

        Args:
            call_id: Call ID.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 101001 CALL_SERVER_ERROR, 101002 CALL_PARAM_INVALID, 101004 CALL_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/68932 (read 2026-08)
        """
        from timsdk._apis.call_engine_http_srv.get_call_info import GetCallInfoRequest

        return await self._send(
            GetCallInfoRequest(
                call_id=call_id,
                extra_fields=extra_fields,
            )
        )

    async def start_call_by_robot(
        self,
        *,
        robot_account: str,
        callee_list_account: list[str],
        ring_timeout: int,
        call_info: RobotCall,
        user_data: str | None = None,
        offline_push_info: OfflinePushInfo | None = None,
        extra_fields: JsonObject | None = None,
    ) -> StartCallByRobotResponse:
        """Call users from a robot account.

        The server checks neither the heartbeat of the robot nor whether it is busy. The response has no call ID.

        Args:
            robot_account: User ID of the calling robot.
            callee_list_account: User IDs to call.
            ring_timeout: How long to ring. In milliseconds. From 10000 to 600000.
            call_info: The call.
            user_data: Data of the app that the invitation carries. At most 1000 bytes.
            offline_push_info: Offline push of the invitation.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 101001 CALL_SERVER_ERROR, 101002 CALL_PARAM_INVALID, 101004 CALL_NOT_FOUND.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. Every call rings the users again.
        Source: https://trtc.io/document/74505 (read 2026-08)
        """
        from timsdk._apis.call_engine_http_srv.start_call_by_robot import StartCallByRobotRequest

        return await self._send(
            StartCallByRobotRequest(
                robot_account=robot_account,
                callee_list_account=callee_list_account,
                ring_timeout=ring_timeout,
                call_info=call_info,
                user_data=user_data,
                offline_push_info=offline_push_info,
                extra_fields=extra_fields,
            )
        )
