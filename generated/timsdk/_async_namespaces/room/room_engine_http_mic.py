# Generated from spec/apis/room_engine_http_mic/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.room_engine_http_mic.get_seat_list import GetSeatListResponse
    from timsdk._apis.room_engine_http_mic.kick_user_off_seat import KickUserOffSeatResponse
    from timsdk._apis.room_engine_http_mic.lock_seat import LockSeatResponse
    from timsdk._apis.room_engine_http_mic.move_user_to_seat import MoveUserToSeatResponse, SeatMovePolicy
    from timsdk._apis.room_engine_http_mic.pick_user_on_seat import PickUserOnSeatResponse
    from timsdk._apis.room_engine_http_mic.switch_seat import SwitchSeatResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncRoomEngineHttpMicMethods(AsyncNamespace):
    """Room: the APIs of `room_engine_http_mic`."""

    __slots__ = ()

    async def get_seat_list(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetSeatListResponse:
        """List the seats of a room.

        Works in live rooms, too.

        Args:
            room_id: Room.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60719 (read 2026-08)
        Source: https://tencentcloud.com/zh/document/product/647/60719 (read 2024-06-12)
        """
        from timsdk._apis.room_engine_http_mic.get_seat_list import GetSeatListRequest

        return await self._send(
            GetSeatListRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def kick_user_off_seat(
        self,
        *,
        room_id: str,
        member_account: str,
        data: str,
        extra_fields: JsonObject | None = None,
    ) -> KickUserOffSeatResponse:
        """Take a user off the seat.

        The user stays in the room. Works in live rooms, too. Fires Mic.CallbackAfterSeatInfoChanged.

        Args:
            room_id: Room.
            member_account: User ID of the occupant.
            data: Text of the app that travels with the notification.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry does nothing unless the user took a seat again in
            between.
        Source: https://trtc.io/document/60717 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_mic.kick_user_off_seat import KickUserOffSeatRequest

        return await self._send(
            KickUserOffSeatRequest(
                room_id=room_id,
                member_account=member_account,
                data=data,
                extra_fields=extra_fields,
            )
        )

    async def lock_seat(
        self,
        *,
        room_id: str,
        index: int,
        forbid_taken: bool | None = None,
        forbid_video: bool | None = None,
        forbid_audio: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> LockSeatResponse:
        """Lock or unlock a seat or what its occupant sends.

        Works in live rooms, too. Audio and video locks follow the occupant to another seat and end when the
        occupant no longer has a seat. The server ignores them on an empty or locked seat.

        Args:
            room_id: Room.
            index: Seat number.
            forbid_taken: Lock the seat, or unlock it. Locking takes the occupant off it.
            forbid_video: Forbid the video of the occupant, or allow it.
            forbid_audio: Forbid the audio of the occupant, or allow it.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100211
                SEATS_NOT_SUPPORTED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60716 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_mic.lock_seat import LockSeatRequest

        return await self._send(
            LockSeatRequest(
                room_id=room_id,
                index=index,
                forbid_taken=forbid_taken,
                forbid_video=forbid_video,
                forbid_audio=forbid_audio,
                extra_fields=extra_fields,
            )
        )

    async def move_user_to_seat(
        self,
        *,
        room_id: str,
        seat_index: int,
        member_account: str,
        policy: SeatMovePolicy | int,
        extra_fields: JsonObject | None = None,
    ) -> MoveUserToSeatResponse:
        """Move a seated user to another seat.

        A locked seat is unlocked. If somebody sits there, `policy` decides. Documented for live rooms.

        Not everything is known about this API: private error codes after 100005.

        Args:
            room_id: Room.
            seat_index: Number of the target seat.
            member_account: User to move.
            policy: What to do if the target seat is taken.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100210 SEAT_HELD_BY_OTHER_USER: Somebody sits on the target seat, and `policy` says to give
                up.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100206 NOT_SEATED, 100211 SEATS_NOT_SUPPORTED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A user who sits on the target seat already stays there.
        Source: https://trtc.io/document/72685 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_mic.move_user_to_seat import MoveUserToSeatRequest

        return await self._send(
            MoveUserToSeatRequest(
                room_id=room_id,
                seat_index=seat_index,
                member_account=member_account,
                policy=policy,
                extra_fields=extra_fields,
            )
        )

    async def pick_user_on_seat(
        self,
        *,
        room_id: str,
        index: int,
        member_account: str,
        extra_fields: JsonObject | None = None,
    ) -> PickUserOnSeatResponse:
        """Put a member of a room on a seat.

        Works in live rooms, too. Fires Mic.CallbackAfterSeatInfoChanged.

        Args:
            room_id: Room.
            index: Seat number.
            member_account: User ID of the member.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100200 SEAT_LOCKED, 100202 SEAT_ALREADY_QUEUED, 100203 ALREADY_SEATED, 100205
                ALL_SEATS_TAKEN, 100210 SEAT_HELD_BY_OTHER_USER, 100211 SEATS_NOT_SUPPORTED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry gets 100203 or 100210 and changes nothing.
        Source: https://trtc.io/document/60718 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_mic.pick_user_on_seat import PickUserOnSeatRequest

        return await self._send(
            PickUserOnSeatRequest(
                room_id=room_id,
                index=index,
                member_account=member_account,
                extra_fields=extra_fields,
            )
        )

    async def switch_seat(
        self,
        *,
        room_id: str,
        to_index: int,
        member_account: str,
        extra_fields: JsonObject | None = None,
    ) -> SwitchSeatResponse:
        """Move a seated user to an empty seat.

        This API is deprecated. Use `room.move_user_to_seat` instead.

        Args:
            room_id: Room.
            to_index: Number of the target seat.
            member_account: User to move.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A user who sits on the target seat already stays there.
        Source: https://trtc.io/document/72552 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_mic.switch_seat import SwitchSeatRequest

        return await self._send(
            SwitchSeatRequest(
                room_id=room_id,
                to_index=to_index,
                member_account=member_account,
                extra_fields=extra_fields,
            )
        )
