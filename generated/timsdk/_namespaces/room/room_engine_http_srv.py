# Generated from spec/apis/room_engine_http_srv/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.room_engine_http_srv.add_robot import AddRobotResponse
    from timsdk._apis.room_engine_http_srv.ban_room_member import BanRoomMemberResponse
    from timsdk._apis.room_engine_http_srv.change_room_owner import ChangeRoomOwnerResponse
    from timsdk._apis.room_engine_http_srv.create_room import CreateRoomResponse, NewRoom
    from timsdk._apis.room_engine_http_srv.delete_robot import DeleteRobotResponse
    from timsdk._apis.room_engine_http_srv.destroy_room import DestroyRoomResponse
    from timsdk._apis.room_engine_http_srv.get_banned_member_list import GetBannedMemberListResponse
    from timsdk._apis.room_engine_http_srv.get_muted_member_list import GetMutedMemberListResponse
    from timsdk._apis.room_engine_http_srv.get_room_info import GetRoomInfoResponse
    from timsdk._apis.room_engine_http_srv.get_room_member_list import GetRoomMemberListResponse
    from timsdk._apis.room_engine_http_srv.kick_user_out import KickUserOutResponse
    from timsdk._apis.room_engine_http_srv.mark_room_member import (
        MarkRoomMemberResponse,
        RoomMarkCommand,
        RoomMemberMarks,
    )
    from timsdk._apis.room_engine_http_srv.mute_room_member import MuteRoomMemberResponse
    from timsdk._apis.room_engine_http_srv.unban_room_member import UnbanRoomMemberResponse
    from timsdk._apis.room_engine_http_srv.update_room_info import RoomChange, UpdateRoomInfoResponse
    from timsdk._apis.room_engine_http_srv.update_room_member_info import (
        RoomMemberChange,
        UpdateRoomMemberInfoResponse,
    )
    from timsdk_runtime.model.base import JsonObject


class RoomEngineHttpSrvMethods(Namespace):
    """Room: the APIs of `room_engine_http_srv`."""

    __slots__ = ()

    def add_robot(
        self,
        *,
        room_id: str,
        member_account: str,
        extra_fields: JsonObject | None = None,
    ) -> AddRobotResponse:
        """Add a robot to a conference room.

        Args:
            room_id: Room.
            member_account: User ID of the robot.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100006 ROOM_PERMISSION_DENIED, 100700 ROOM_ROBOT_LIMIT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/70467 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_srv.add_robot import AddRobotRequest

        return self._send(
            AddRobotRequest(
                room_id=room_id,
                member_account=member_account,
                extra_fields=extra_fields,
            )
        )

    def ban_room_member(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        reason: str,
        duration: int,
        extra_fields: JsonObject | None = None,
    ) -> BanRoomMemberResponse:
        """Remove members from a room and keep them out for a time.

        Args:
            room_id: Room.
            member_list_account: User IDs to ban. At most 20 items.
            reason: Reason. At most 1000 bytes.
            duration: Length of the ban. In seconds.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100006 ROOM_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry at most moves the end of the ban by the time in
            between.
        Source: https://trtc.io/document/60711 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_srv.ban_room_member import BanRoomMemberRequest

        return self._send(
            BanRoomMemberRequest(
                room_id=room_id,
                member_list_account=member_list_account,
                reason=reason,
                duration=duration,
                extra_fields=extra_fields,
            )
        )

    def change_room_owner(
        self,
        *,
        room_id: str,
        from_account: str,
        new_owner_account: str,
        extra_fields: JsonObject | None = None,
    ) -> ChangeRoomOwnerResponse:
        """Hand a conference room to another member.

        Args:
            room_id: Room.
            from_account: User ID of the present owner.
            new_owner_account: User ID of the new owner, a member of the room.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry fails because `from_account` is no longer the
            owner.
        Source: https://trtc.io/document/60713 (read 2026-08)
        Source: https://tencentcloud.com/document/product/647/60713 (read 2024-06-12)
        """
        from timsdk._apis.room_engine_http_srv.change_room_owner import ChangeRoomOwnerRequest

        return self._send(
            ChangeRoomOwnerRequest(
                room_id=room_id,
                from_account=from_account,
                new_owner_account=new_owner_account,
                extra_fields=extra_fields,
            )
        )

    def create_room(
        self,
        *,
        room_info: NewRoom,
        schedule_invitee_list_account: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> CreateRoomResponse:
        """Create a conference room, scheduled if need be.

        Not everything is known about this API: field table after `schedule_end_time`; private error codes.

        Args:
            room_info: Room to create.
            schedule_invitee_list_account: Users invited to a scheduled meeting.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100003 ROOM_ID_TAKEN: Another room has this ID. After a retry it can be the room that the
                first attempt created.
            ApiError: 100012 ROOM_OPERATION_RATE_LIMITED: The same room was created more than once a second.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100007 ROOM_PACKAGE_REQUIRED, 100010
                ROOM_ID_TAKEN_BY_SELF, 100011 ROOM_ID_USED_BY_CHAT_GROUP, 100013 ROOM_PLAN_LIMIT_EXCEEDED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The caller chooses the room ID, so a retry creates no
            second room. It gets 100010, or 100003 if the owner is not the caller. 100003 may also mean a room of
            somebody else, so the client asks get_room_info for the owner.
        Source: https://trtc.io/document/60707 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/1690/102878 (read 2025-07-14)
        """
        from timsdk._apis.room_engine_http_srv.create_room import CreateRoomRequest

        return self._send(
            CreateRoomRequest(
                room_info=room_info,
                schedule_invitee_list_account=schedule_invitee_list_account,
                extra_fields=extra_fields,
            )
        )

    def delete_robot(
        self,
        *,
        room_id: str,
        member_account: str,
        extra_fields: JsonObject | None = None,
    ) -> DeleteRobotResponse:
        """Remove a robot from a conference room.

        Args:
            room_id: Room.
            member_account: User ID of the robot.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100006 ROOM_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/70468 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_srv.delete_robot import DeleteRobotRequest

        return self._send(
            DeleteRobotRequest(
                room_id=room_id,
                member_account=member_account,
                extra_fields=extra_fields,
            )
        )

    def destroy_room(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> DestroyRoomResponse:
        """Destroy a conference room.

        Args:
            room_id: Room.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100006
                ROOM_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry gets 100004.
        Source: https://trtc.io/document/60706 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_srv.destroy_room import DestroyRoomRequest

        return self._send(
            DestroyRoomRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    def get_banned_member_list(
        self,
        *,
        room_id: str,
        limit: int | None = None,
        offset: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetBannedMemberListResponse:
        """Page through the users banned from a conference room.

        Not everything is known about this API: private error codes after 100004.

        Args:
            room_id: Room.
            limit: Page size. At most 100.
            offset: 0 on the first page, then `next_offset` of the previous response.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60709 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_srv.get_banned_member_list import GetBannedMemberListRequest

        return self._send(
            GetBannedMemberListRequest(
                room_id=room_id,
                limit=limit,
                offset=offset,
                extra_fields=extra_fields,
            )
        )

    def get_muted_member_list(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetMutedMemberListResponse:
        """List the muted members of a conference room.

        Members are numbers here, not User IDs: see mute_room_member.

        Args:
            room_id: Room.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/647/135390 (read 2026-08-03)
        """
        from timsdk._apis.room_engine_http_srv.get_muted_member_list import GetMutedMemberListRequest

        return self._send(
            GetMutedMemberListRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    def get_room_info(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetRoomInfoResponse:
        """Get a conference room.

        Args:
            room_id: Room.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100006 ROOM_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60704 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_srv.get_room_info import GetRoomInfoRequest

        return self._send(
            GetRoomInfoRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    def get_room_member_list(
        self,
        *,
        room_id: str,
        count: int | None = None,
        next: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetRoomMemberListResponse:
        """Page through the members of a conference room.

        Not everything is known about this API: private error codes after 100004.

        Args:
            room_id: Room.
            count: Page size. The service assumes 50 when omitted.
            next: Cursor. Empty on the first page, then `next` of the previous response.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60715 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/104451 (read 2025-07-02)
        """
        from timsdk._apis.room_engine_http_srv.get_room_member_list import GetRoomMemberListRequest

        return self._send(
            GetRoomMemberListRequest(
                room_id=room_id,
                count=count,
                next=next,
                extra_fields=extra_fields,
            )
        )

    def kick_user_out(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        reason: str,
        extra_fields: JsonObject | None = None,
    ) -> KickUserOutResponse:
        """Remove members from a room.

        They may come back at once; ban_room_member keeps them out. By its page it works in live rooms, too.

        Args:
            room_id: Room.
            member_list_account: User IDs to remove. At most 20 items.
            reason: Reason. At most 1000 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100006 ROOM_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry does nothing unless the user came back in between.
        Source: https://trtc.io/document/60708 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_srv.kick_user_out import KickUserOutRequest

        return self._send(
            KickUserOutRequest(
                room_id=room_id,
                member_list_account=member_list_account,
                reason=reason,
                extra_fields=extra_fields,
            )
        )

    def mark_room_member(
        self,
        *,
        room_id: str,
        command_type: RoomMarkCommand | int,
        member_list: Sequence[RoomMemberMarks],
        extra_fields: JsonObject | None = None,
    ) -> MarkRoomMemberResponse:
        """Set or delete marks of room members.

        A room has at most 10 different marks.

        Not everything is known about this API: private error codes after 100005.

        Args:
            room_id: Room.
            command_type: Set or delete.
            member_list: Members and their marks. At most 10 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100006 ROOM_PERMISSION_DENIED, 100009 ROOM_TAG_LIMIT.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60712 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/1690/102884 (read 2024-04-03)
        """
        from timsdk._apis.room_engine_http_srv.mark_room_member import MarkRoomMemberRequest

        return self._send(
            MarkRoomMemberRequest(
                room_id=room_id,
                command_type=command_type,
                member_list=member_list,
                extra_fields=extra_fields,
            )
        )

    def mute_room_member(
        self,
        *,
        room_id: str,
        member_list_account: list[int],
        mute_time: int,
        extra_fields: JsonObject | None = None,
    ) -> MuteRoomMemberResponse:
        """Mute or unmute members of a conference room.

        Members are numbers here, not User IDs: the page calls them TinyId, the number by which the server knows an
        account. No other API returns this number.

        Args:
            room_id: Room.
            member_list_account: Numbers (TinyId) of the members. At most 20 items.
            mute_time: Length of the mute. 0 unmutes. In seconds. At least 0.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry at most moves the end of the mute by the time in
            between.
        Source: https://cloud.tencent.com/document/product/647/135389 (read 2026-08-03)
        """
        from timsdk._apis.room_engine_http_srv.mute_room_member import MuteRoomMemberRequest

        return self._send(
            MuteRoomMemberRequest(
                room_id=room_id,
                member_list_account=member_list_account,
                mute_time=mute_time,
                extra_fields=extra_fields,
            )
        )

    def unban_room_member(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> UnbanRoomMemberResponse:
        """Lift bans of a room.

        Args:
            room_id: Room.
            member_list_account: User IDs to admit again. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100006 ROOM_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60710 (read 2026-08)
        Source: https://tencentcloud.com/document/product/647/60710 (read 2024-06-12)
        """
        from timsdk._apis.room_engine_http_srv.unban_room_member import UnbanRoomMemberRequest

        return self._send(
            UnbanRoomMemberRequest(
                room_id=room_id,
                member_list_account=member_list_account,
                extra_fields=extra_fields,
            )
        )

    def update_room_info(
        self,
        *,
        room_info: RoomChange,
        extra_fields: JsonObject | None = None,
    ) -> UpdateRoomInfoResponse:
        """Change a conference room.

        Fields that are left out stay as they are.

        Not everything is known about this API: private error codes.

        Args:
            room_info: Room and its new values.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100006
                ROOM_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60705 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/1690/102880 (read 2025-03-20)
        """
        from timsdk._apis.room_engine_http_srv.update_room_info import UpdateRoomInfoRequest

        return self._send(
            UpdateRoomInfoRequest(
                room_info=room_info,
                extra_fields=extra_fields,
            )
        )

    def update_room_member_info(
        self,
        *,
        room_id: str,
        member_info: RoomMemberChange,
        extra_fields: JsonObject | None = None,
    ) -> UpdateRoomMemberInfoResponse:
        """Change the name card, role or app data of a room member.

        Not everything is known about this API: private error codes.

        Args:
            room_id: Room.
            member_info: Member and new values.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100005
                ROOM_MEMBER_NOT_FOUND, 100006 ROOM_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60714 (read 2026-08)
        """
        from timsdk._apis.room_engine_http_srv.update_room_member_info import UpdateRoomMemberInfoRequest

        return self._send(
            UpdateRoomMemberInfoRequest(
                room_id=room_id,
                member_info=member_info,
                extra_fields=extra_fields,
            )
        )
