# Generated from spec/; do not edit. `make generate` writes it again.
"""Room: models of the APIs of `client.room`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.room_config.delete_callback import DeleteCallbackRequest as DeleteCallbackRequest
    from timsdk._apis.room_config.delete_callback import DeleteCallbackResponse as DeleteCallbackResponse
    from timsdk._apis.room_config.get_callback import GetCallbackRequest as GetCallbackRequest
    from timsdk._apis.room_config.get_callback import GetCallbackResponse as GetCallbackResponse
    from timsdk._apis.room_config.set_callback import SetCallbackRequest as SetCallbackRequest
    from timsdk._apis.room_config.set_callback import SetCallbackResponse as SetCallbackResponse
    from timsdk._apis.room_config.update_callback import UpdateCallbackRequest as UpdateCallbackRequest
    from timsdk._apis.room_config.update_callback import UpdateCallbackResponse as UpdateCallbackResponse
    from timsdk._apis.room_engine_http_mic.get_seat_list import GetSeatListRequest as GetSeatListRequest
    from timsdk._apis.room_engine_http_mic.get_seat_list import GetSeatListResponse as GetSeatListResponse
    from timsdk._apis.room_engine_http_mic.kick_user_off_seat import KickUserOffSeatRequest as KickUserOffSeatRequest
    from timsdk._apis.room_engine_http_mic.kick_user_off_seat import (
        KickUserOffSeatResponse as KickUserOffSeatResponse,
    )
    from timsdk._apis.room_engine_http_mic.lock_seat import LockSeatRequest as LockSeatRequest
    from timsdk._apis.room_engine_http_mic.lock_seat import LockSeatResponse as LockSeatResponse
    from timsdk._apis.room_engine_http_mic.move_user_to_seat import MoveUserToSeatRequest as MoveUserToSeatRequest
    from timsdk._apis.room_engine_http_mic.move_user_to_seat import MoveUserToSeatResponse as MoveUserToSeatResponse
    from timsdk._apis.room_engine_http_mic.move_user_to_seat import SeatMovePolicy as SeatMovePolicy
    from timsdk._apis.room_engine_http_mic.pick_user_on_seat import PickUserOnSeatRequest as PickUserOnSeatRequest
    from timsdk._apis.room_engine_http_mic.pick_user_on_seat import PickUserOnSeatResponse as PickUserOnSeatResponse
    from timsdk._apis.room_engine_http_mic.switch_seat import SwitchSeatRequest as SwitchSeatRequest
    from timsdk._apis.room_engine_http_mic.switch_seat import SwitchSeatResponse as SwitchSeatResponse
    from timsdk._apis.room_engine_http_srv.add_robot import AddRobotRequest as AddRobotRequest
    from timsdk._apis.room_engine_http_srv.add_robot import AddRobotResponse as AddRobotResponse
    from timsdk._apis.room_engine_http_srv.ban_room_member import BanRoomMemberRequest as BanRoomMemberRequest
    from timsdk._apis.room_engine_http_srv.ban_room_member import BanRoomMemberResponse as BanRoomMemberResponse
    from timsdk._apis.room_engine_http_srv.change_room_owner import ChangeRoomOwnerRequest as ChangeRoomOwnerRequest
    from timsdk._apis.room_engine_http_srv.change_room_owner import ChangeRoomOwnerResponse as ChangeRoomOwnerResponse
    from timsdk._apis.room_engine_http_srv.create_room import CreateRoomRequest as CreateRoomRequest
    from timsdk._apis.room_engine_http_srv.create_room import CreateRoomResponse as CreateRoomResponse
    from timsdk._apis.room_engine_http_srv.create_room import NewRoom as NewRoom
    from timsdk._apis.room_engine_http_srv.delete_robot import DeleteRobotRequest as DeleteRobotRequest
    from timsdk._apis.room_engine_http_srv.delete_robot import DeleteRobotResponse as DeleteRobotResponse
    from timsdk._apis.room_engine_http_srv.destroy_room import DestroyRoomRequest as DestroyRoomRequest
    from timsdk._apis.room_engine_http_srv.destroy_room import DestroyRoomResponse as DestroyRoomResponse
    from timsdk._apis.room_engine_http_srv.get_banned_member_list import (
        GetBannedMemberListRequest as GetBannedMemberListRequest,
    )
    from timsdk._apis.room_engine_http_srv.get_banned_member_list import (
        GetBannedMemberListResponse as GetBannedMemberListResponse,
    )
    from timsdk._apis.room_engine_http_srv.get_muted_member_list import (
        GetMutedMemberListRequest as GetMutedMemberListRequest,
    )
    from timsdk._apis.room_engine_http_srv.get_muted_member_list import (
        GetMutedMemberListResponse as GetMutedMemberListResponse,
    )
    from timsdk._apis.room_engine_http_srv.get_muted_member_list import MutedRoomMember as MutedRoomMember
    from timsdk._apis.room_engine_http_srv.get_room_info import GetRoomInfoRequest as GetRoomInfoRequest
    from timsdk._apis.room_engine_http_srv.get_room_info import GetRoomInfoResponse as GetRoomInfoResponse
    from timsdk._apis.room_engine_http_srv.get_room_member_list import (
        GetRoomMemberListRequest as GetRoomMemberListRequest,
    )
    from timsdk._apis.room_engine_http_srv.get_room_member_list import (
        GetRoomMemberListResponse as GetRoomMemberListResponse,
    )
    from timsdk._apis.room_engine_http_srv.get_room_member_list import RoomMember as RoomMember
    from timsdk._apis.room_engine_http_srv.kick_user_out import KickUserOutRequest as KickUserOutRequest
    from timsdk._apis.room_engine_http_srv.kick_user_out import KickUserOutResponse as KickUserOutResponse
    from timsdk._apis.room_engine_http_srv.mark_room_member import MarkRoomMemberRequest as MarkRoomMemberRequest
    from timsdk._apis.room_engine_http_srv.mark_room_member import MarkRoomMemberResponse as MarkRoomMemberResponse
    from timsdk._apis.room_engine_http_srv.mark_room_member import RoomMarkCommand as RoomMarkCommand
    from timsdk._apis.room_engine_http_srv.mark_room_member import RoomMemberMarks as RoomMemberMarks
    from timsdk._apis.room_engine_http_srv.mute_room_member import MuteRoomMemberRequest as MuteRoomMemberRequest
    from timsdk._apis.room_engine_http_srv.mute_room_member import MuteRoomMemberResponse as MuteRoomMemberResponse
    from timsdk._apis.room_engine_http_srv.unban_room_member import UnbanRoomMemberRequest as UnbanRoomMemberRequest
    from timsdk._apis.room_engine_http_srv.unban_room_member import UnbanRoomMemberResponse as UnbanRoomMemberResponse
    from timsdk._apis.room_engine_http_srv.update_room_info import RoomChange as RoomChange
    from timsdk._apis.room_engine_http_srv.update_room_info import UpdateRoomInfoRequest as UpdateRoomInfoRequest
    from timsdk._apis.room_engine_http_srv.update_room_info import UpdateRoomInfoResponse as UpdateRoomInfoResponse
    from timsdk._apis.room_engine_http_srv.update_room_member_info import RoomMemberChange as RoomMemberChange
    from timsdk._apis.room_engine_http_srv.update_room_member_info import (
        UpdateRoomMemberInfoRequest as UpdateRoomMemberInfoRequest,
    )
    from timsdk._apis.room_engine_http_srv.update_room_member_info import (
        UpdateRoomMemberInfoResponse as UpdateRoomMemberInfoResponse,
    )
    from timsdk._types.banned_member import BannedMember as BannedMember
    from timsdk._types.room_info import RoomInfo as RoomInfo
    from timsdk._types.room_member_role import RoomMemberRole as RoomMemberRole
    from timsdk._types.room_status import RoomStatus as RoomStatus
    from timsdk._types.room_take_seat_mode import RoomTakeSeatMode as RoomTakeSeatMode
    from timsdk._types.room_type import RoomType as RoomType
    from timsdk._types.room_webhook_command import RoomWebhookCommand as RoomWebhookCommand
    from timsdk._types.seat_info import SeatInfo as SeatInfo

__all__ = [
    "AddRobotRequest",
    "AddRobotResponse",
    "BanRoomMemberRequest",
    "BanRoomMemberResponse",
    "BannedMember",
    "ChangeRoomOwnerRequest",
    "ChangeRoomOwnerResponse",
    "CreateRoomRequest",
    "CreateRoomResponse",
    "DeleteCallbackRequest",
    "DeleteCallbackResponse",
    "DeleteRobotRequest",
    "DeleteRobotResponse",
    "DestroyRoomRequest",
    "DestroyRoomResponse",
    "GetBannedMemberListRequest",
    "GetBannedMemberListResponse",
    "GetCallbackRequest",
    "GetCallbackResponse",
    "GetMutedMemberListRequest",
    "GetMutedMemberListResponse",
    "GetRoomInfoRequest",
    "GetRoomInfoResponse",
    "GetRoomMemberListRequest",
    "GetRoomMemberListResponse",
    "GetSeatListRequest",
    "GetSeatListResponse",
    "KickUserOffSeatRequest",
    "KickUserOffSeatResponse",
    "KickUserOutRequest",
    "KickUserOutResponse",
    "LockSeatRequest",
    "LockSeatResponse",
    "MarkRoomMemberRequest",
    "MarkRoomMemberResponse",
    "MoveUserToSeatRequest",
    "MoveUserToSeatResponse",
    "MuteRoomMemberRequest",
    "MuteRoomMemberResponse",
    "MutedRoomMember",
    "NewRoom",
    "PickUserOnSeatRequest",
    "PickUserOnSeatResponse",
    "RoomChange",
    "RoomInfo",
    "RoomMarkCommand",
    "RoomMember",
    "RoomMemberChange",
    "RoomMemberMarks",
    "RoomMemberRole",
    "RoomStatus",
    "RoomTakeSeatMode",
    "RoomType",
    "RoomWebhookCommand",
    "SeatInfo",
    "SeatMovePolicy",
    "SetCallbackRequest",
    "SetCallbackResponse",
    "SwitchSeatRequest",
    "SwitchSeatResponse",
    "UnbanRoomMemberRequest",
    "UnbanRoomMemberResponse",
    "UpdateCallbackRequest",
    "UpdateCallbackResponse",
    "UpdateRoomInfoRequest",
    "UpdateRoomInfoResponse",
    "UpdateRoomMemberInfoRequest",
    "UpdateRoomMemberInfoResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddRobotRequest": "timsdk._apis.room_engine_http_srv.add_robot",
            "AddRobotResponse": "timsdk._apis.room_engine_http_srv.add_robot",
            "BanRoomMemberRequest": "timsdk._apis.room_engine_http_srv.ban_room_member",
            "BanRoomMemberResponse": "timsdk._apis.room_engine_http_srv.ban_room_member",
            "BannedMember": "timsdk._types.banned_member",
            "ChangeRoomOwnerRequest": "timsdk._apis.room_engine_http_srv.change_room_owner",
            "ChangeRoomOwnerResponse": "timsdk._apis.room_engine_http_srv.change_room_owner",
            "CreateRoomRequest": "timsdk._apis.room_engine_http_srv.create_room",
            "CreateRoomResponse": "timsdk._apis.room_engine_http_srv.create_room",
            "DeleteCallbackRequest": "timsdk._apis.room_config.delete_callback",
            "DeleteCallbackResponse": "timsdk._apis.room_config.delete_callback",
            "DeleteRobotRequest": "timsdk._apis.room_engine_http_srv.delete_robot",
            "DeleteRobotResponse": "timsdk._apis.room_engine_http_srv.delete_robot",
            "DestroyRoomRequest": "timsdk._apis.room_engine_http_srv.destroy_room",
            "DestroyRoomResponse": "timsdk._apis.room_engine_http_srv.destroy_room",
            "GetBannedMemberListRequest": "timsdk._apis.room_engine_http_srv.get_banned_member_list",
            "GetBannedMemberListResponse": "timsdk._apis.room_engine_http_srv.get_banned_member_list",
            "GetCallbackRequest": "timsdk._apis.room_config.get_callback",
            "GetCallbackResponse": "timsdk._apis.room_config.get_callback",
            "GetMutedMemberListRequest": "timsdk._apis.room_engine_http_srv.get_muted_member_list",
            "GetMutedMemberListResponse": "timsdk._apis.room_engine_http_srv.get_muted_member_list",
            "GetRoomInfoRequest": "timsdk._apis.room_engine_http_srv.get_room_info",
            "GetRoomInfoResponse": "timsdk._apis.room_engine_http_srv.get_room_info",
            "GetRoomMemberListRequest": "timsdk._apis.room_engine_http_srv.get_room_member_list",
            "GetRoomMemberListResponse": "timsdk._apis.room_engine_http_srv.get_room_member_list",
            "GetSeatListRequest": "timsdk._apis.room_engine_http_mic.get_seat_list",
            "GetSeatListResponse": "timsdk._apis.room_engine_http_mic.get_seat_list",
            "KickUserOffSeatRequest": "timsdk._apis.room_engine_http_mic.kick_user_off_seat",
            "KickUserOffSeatResponse": "timsdk._apis.room_engine_http_mic.kick_user_off_seat",
            "KickUserOutRequest": "timsdk._apis.room_engine_http_srv.kick_user_out",
            "KickUserOutResponse": "timsdk._apis.room_engine_http_srv.kick_user_out",
            "LockSeatRequest": "timsdk._apis.room_engine_http_mic.lock_seat",
            "LockSeatResponse": "timsdk._apis.room_engine_http_mic.lock_seat",
            "MarkRoomMemberRequest": "timsdk._apis.room_engine_http_srv.mark_room_member",
            "MarkRoomMemberResponse": "timsdk._apis.room_engine_http_srv.mark_room_member",
            "MoveUserToSeatRequest": "timsdk._apis.room_engine_http_mic.move_user_to_seat",
            "MoveUserToSeatResponse": "timsdk._apis.room_engine_http_mic.move_user_to_seat",
            "MuteRoomMemberRequest": "timsdk._apis.room_engine_http_srv.mute_room_member",
            "MuteRoomMemberResponse": "timsdk._apis.room_engine_http_srv.mute_room_member",
            "MutedRoomMember": "timsdk._apis.room_engine_http_srv.get_muted_member_list",
            "NewRoom": "timsdk._apis.room_engine_http_srv.create_room",
            "PickUserOnSeatRequest": "timsdk._apis.room_engine_http_mic.pick_user_on_seat",
            "PickUserOnSeatResponse": "timsdk._apis.room_engine_http_mic.pick_user_on_seat",
            "RoomChange": "timsdk._apis.room_engine_http_srv.update_room_info",
            "RoomInfo": "timsdk._types.room_info",
            "RoomMarkCommand": "timsdk._apis.room_engine_http_srv.mark_room_member",
            "RoomMember": "timsdk._apis.room_engine_http_srv.get_room_member_list",
            "RoomMemberChange": "timsdk._apis.room_engine_http_srv.update_room_member_info",
            "RoomMemberMarks": "timsdk._apis.room_engine_http_srv.mark_room_member",
            "RoomMemberRole": "timsdk._types.room_member_role",
            "RoomStatus": "timsdk._types.room_status",
            "RoomTakeSeatMode": "timsdk._types.room_take_seat_mode",
            "RoomType": "timsdk._types.room_type",
            "RoomWebhookCommand": "timsdk._types.room_webhook_command",
            "SeatInfo": "timsdk._types.seat_info",
            "SeatMovePolicy": "timsdk._apis.room_engine_http_mic.move_user_to_seat",
            "SetCallbackRequest": "timsdk._apis.room_config.set_callback",
            "SetCallbackResponse": "timsdk._apis.room_config.set_callback",
            "SwitchSeatRequest": "timsdk._apis.room_engine_http_mic.switch_seat",
            "SwitchSeatResponse": "timsdk._apis.room_engine_http_mic.switch_seat",
            "UnbanRoomMemberRequest": "timsdk._apis.room_engine_http_srv.unban_room_member",
            "UnbanRoomMemberResponse": "timsdk._apis.room_engine_http_srv.unban_room_member",
            "UpdateCallbackRequest": "timsdk._apis.room_config.update_callback",
            "UpdateCallbackResponse": "timsdk._apis.room_config.update_callback",
            "UpdateRoomInfoRequest": "timsdk._apis.room_engine_http_srv.update_room_info",
            "UpdateRoomInfoResponse": "timsdk._apis.room_engine_http_srv.update_room_info",
            "UpdateRoomMemberInfoRequest": "timsdk._apis.room_engine_http_srv.update_room_member_info",
            "UpdateRoomMemberInfoResponse": "timsdk._apis.room_engine_http_srv.update_room_member_info",
        },
    )
