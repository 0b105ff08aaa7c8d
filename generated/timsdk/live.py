# Generated from spec/; do not edit. `make generate` writes it again.
"""Live: models of the APIs of `client.live`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.live_config.delete_callback import DeleteCallbackRequest as DeleteCallbackRequest
    from timsdk._apis.live_config.delete_callback import DeleteCallbackResponse as DeleteCallbackResponse
    from timsdk._apis.live_config.delete_callback_token import (
        DeleteCallbackTokenRequest as DeleteCallbackTokenRequest,
    )
    from timsdk._apis.live_config.delete_callback_token import (
        DeleteCallbackTokenResponse as DeleteCallbackTokenResponse,
    )
    from timsdk._apis.live_config.get_callback import GetCallbackRequest as GetCallbackRequest
    from timsdk._apis.live_config.get_callback import GetCallbackResponse as GetCallbackResponse
    from timsdk._apis.live_config.get_callback_token import GetCallbackTokenRequest as GetCallbackTokenRequest
    from timsdk._apis.live_config.get_callback_token import GetCallbackTokenResponse as GetCallbackTokenResponse
    from timsdk._apis.live_config.set_callback import SetCallbackRequest as SetCallbackRequest
    from timsdk._apis.live_config.set_callback import SetCallbackResponse as SetCallbackResponse
    from timsdk._apis.live_config.set_callback_token import SetCallbackTokenRequest as SetCallbackTokenRequest
    from timsdk._apis.live_config.set_callback_token import SetCallbackTokenResponse as SetCallbackTokenResponse
    from timsdk._apis.live_config.update_callback import UpdateCallbackRequest as UpdateCallbackRequest
    from timsdk._apis.live_config.update_callback import UpdateCallbackResponse as UpdateCallbackResponse
    from timsdk._apis.live_engine_http_pk.create_battle import BattleInvitation as BattleInvitation
    from timsdk._apis.live_engine_http_pk.create_battle import BattleInvitationResult as BattleInvitationResult
    from timsdk._apis.live_engine_http_pk.create_battle import CreateBattleRequest as CreateBattleRequest
    from timsdk._apis.live_engine_http_pk.create_battle import CreateBattleResponse as CreateBattleResponse
    from timsdk._apis.live_engine_http_pk.get_battle_info import GetBattleInfoRequest as GetBattleInfoRequest
    from timsdk._apis.live_engine_http_pk.get_battle_info import GetBattleInfoResponse as GetBattleInfoResponse
    from timsdk._apis.live_engine_http_pk.set_battle_score import BattleScore as BattleScore
    from timsdk._apis.live_engine_http_pk.set_battle_score import BattleScoreOperation as BattleScoreOperation
    from timsdk._apis.live_engine_http_pk.set_battle_score import BattleScoreOutcome as BattleScoreOutcome
    from timsdk._apis.live_engine_http_pk.set_battle_score import BattleScoreResult as BattleScoreResult
    from timsdk._apis.live_engine_http_pk.set_battle_score import SetBattleScoreRequest as SetBattleScoreRequest
    from timsdk._apis.live_engine_http_pk.set_battle_score import SetBattleScoreResponse as SetBattleScoreResponse
    from timsdk._apis.live_engine_http_srv.add_gift import AddGiftRequest as AddGiftRequest
    from timsdk._apis.live_engine_http_srv.add_gift import AddGiftResponse as AddGiftResponse
    from timsdk._apis.live_engine_http_srv.add_gift_category import AddGiftCategoryRequest as AddGiftCategoryRequest
    from timsdk._apis.live_engine_http_srv.add_gift_category import AddGiftCategoryResponse as AddGiftCategoryResponse
    from timsdk._apis.live_engine_http_srv.add_gift_category_relations import (
        AddGiftCategoryRelationsRequest as AddGiftCategoryRelationsRequest,
    )
    from timsdk._apis.live_engine_http_srv.add_gift_category_relations import (
        AddGiftCategoryRelationsResponse as AddGiftCategoryRelationsResponse,
    )
    from timsdk._apis.live_engine_http_srv.add_robot import AddRobotRequest as AddRobotRequest
    from timsdk._apis.live_engine_http_srv.add_robot import AddRobotResponse as AddRobotResponse
    from timsdk._apis.live_engine_http_srv.ban_member import BanMemberRequest as BanMemberRequest
    from timsdk._apis.live_engine_http_srv.ban_member import BanMemberResponse as BanMemberResponse
    from timsdk._apis.live_engine_http_srv.change_room_owner import ChangeRoomOwnerRequest as ChangeRoomOwnerRequest
    from timsdk._apis.live_engine_http_srv.change_room_owner import ChangeRoomOwnerResponse as ChangeRoomOwnerResponse
    from timsdk._apis.live_engine_http_srv.copy_default_gift_config import (
        CopyDefaultGiftConfigRequest as CopyDefaultGiftConfigRequest,
    )
    from timsdk._apis.live_engine_http_srv.copy_default_gift_config import (
        CopyDefaultGiftConfigResponse as CopyDefaultGiftConfigResponse,
    )
    from timsdk._apis.live_engine_http_srv.create_room import CreateRoomRequest as CreateRoomRequest
    from timsdk._apis.live_engine_http_srv.create_room import CreateRoomResponse as CreateRoomResponse
    from timsdk._apis.live_engine_http_srv.create_room import NewLiveRoom as NewLiveRoom
    from timsdk._apis.live_engine_http_srv.del_gift import DelGiftRequest as DelGiftRequest
    from timsdk._apis.live_engine_http_srv.del_gift import DelGiftResponse as DelGiftResponse
    from timsdk._apis.live_engine_http_srv.del_gift_category import DelGiftCategoryRequest as DelGiftCategoryRequest
    from timsdk._apis.live_engine_http_srv.del_gift_category import DelGiftCategoryResponse as DelGiftCategoryResponse
    from timsdk._apis.live_engine_http_srv.del_gift_category_language import (
        DelGiftCategoryLanguageRequest as DelGiftCategoryLanguageRequest,
    )
    from timsdk._apis.live_engine_http_srv.del_gift_category_language import (
        DelGiftCategoryLanguageResponse as DelGiftCategoryLanguageResponse,
    )
    from timsdk._apis.live_engine_http_srv.del_gift_category_relations import (
        DelGiftCategoryRelationsRequest as DelGiftCategoryRelationsRequest,
    )
    from timsdk._apis.live_engine_http_srv.del_gift_category_relations import (
        DelGiftCategoryRelationsResponse as DelGiftCategoryRelationsResponse,
    )
    from timsdk._apis.live_engine_http_srv.del_gift_language import DelGiftLanguageRequest as DelGiftLanguageRequest
    from timsdk._apis.live_engine_http_srv.del_gift_language import DelGiftLanguageResponse as DelGiftLanguageResponse
    from timsdk._apis.live_engine_http_srv.del_robot import DelRobotRequest as DelRobotRequest
    from timsdk._apis.live_engine_http_srv.del_robot import DelRobotResponse as DelRobotResponse
    from timsdk._apis.live_engine_http_srv.del_room_metadata import DelRoomMetadataRequest as DelRoomMetadataRequest
    from timsdk._apis.live_engine_http_srv.del_room_metadata import DelRoomMetadataResponse as DelRoomMetadataResponse
    from timsdk._apis.live_engine_http_srv.destroy_room import DestroyRoomRequest as DestroyRoomRequest
    from timsdk._apis.live_engine_http_srv.destroy_room import DestroyRoomResponse as DestroyRoomResponse
    from timsdk._apis.live_engine_http_srv.edit_gift import EditGiftRequest as EditGiftRequest
    from timsdk._apis.live_engine_http_srv.edit_gift import EditGiftResponse as EditGiftResponse
    from timsdk._apis.live_engine_http_srv.edit_gift_category import (
        EditGiftCategoryRequest as EditGiftCategoryRequest,
    )
    from timsdk._apis.live_engine_http_srv.edit_gift_category import (
        EditGiftCategoryResponse as EditGiftCategoryResponse,
    )
    from timsdk._apis.live_engine_http_srv.get_admin_list import GetAdminListRequest as GetAdminListRequest
    from timsdk._apis.live_engine_http_srv.get_admin_list import GetAdminListResponse as GetAdminListResponse
    from timsdk._apis.live_engine_http_srv.get_banned_member_list import (
        GetBannedMemberListRequest as GetBannedMemberListRequest,
    )
    from timsdk._apis.live_engine_http_srv.get_banned_member_list import (
        GetBannedMemberListResponse as GetBannedMemberListResponse,
    )
    from timsdk._apis.live_engine_http_srv.get_gift import GetGiftRequest as GetGiftRequest
    from timsdk._apis.live_engine_http_srv.get_gift import GetGiftResponse as GetGiftResponse
    from timsdk._apis.live_engine_http_srv.get_gift import GiftInfo as GiftInfo
    from timsdk._apis.live_engine_http_srv.get_gift_category import GetGiftCategoryRequest as GetGiftCategoryRequest
    from timsdk._apis.live_engine_http_srv.get_gift_category import GetGiftCategoryResponse as GetGiftCategoryResponse
    from timsdk._apis.live_engine_http_srv.get_gift_category import GiftCategoryInfo as GiftCategoryInfo
    from timsdk._apis.live_engine_http_srv.get_gift_category_language import (
        GetGiftCategoryLanguageRequest as GetGiftCategoryLanguageRequest,
    )
    from timsdk._apis.live_engine_http_srv.get_gift_category_language import (
        GetGiftCategoryLanguageResponse as GetGiftCategoryLanguageResponse,
    )
    from timsdk._apis.live_engine_http_srv.get_gift_category_relations import (
        GetGiftCategoryRelationsRequest as GetGiftCategoryRelationsRequest,
    )
    from timsdk._apis.live_engine_http_srv.get_gift_category_relations import (
        GetGiftCategoryRelationsResponse as GetGiftCategoryRelationsResponse,
    )
    from timsdk._apis.live_engine_http_srv.get_gift_category_relations import (
        GiftCategoryRelation as GiftCategoryRelation,
    )
    from timsdk._apis.live_engine_http_srv.get_gift_count import GetGiftCountRequest as GetGiftCountRequest
    from timsdk._apis.live_engine_http_srv.get_gift_count import GetGiftCountResponse as GetGiftCountResponse
    from timsdk._apis.live_engine_http_srv.get_gift_info_list import GetGiftInfoListRequest as GetGiftInfoListRequest
    from timsdk._apis.live_engine_http_srv.get_gift_info_list import (
        GetGiftInfoListResponse as GetGiftInfoListResponse,
    )
    from timsdk._apis.live_engine_http_srv.get_gift_info_list import GiftCategoryListItem as GiftCategoryListItem
    from timsdk._apis.live_engine_http_srv.get_gift_info_list import GiftListItem as GiftListItem
    from timsdk._apis.live_engine_http_srv.get_gift_language import GetGiftLanguageRequest as GetGiftLanguageRequest
    from timsdk._apis.live_engine_http_srv.get_gift_language import GetGiftLanguageResponse as GetGiftLanguageResponse
    from timsdk._apis.live_engine_http_srv.get_member_list import GetMemberListRequest as GetMemberListRequest
    from timsdk._apis.live_engine_http_srv.get_member_list import GetMemberListResponse as GetMemberListResponse
    from timsdk._apis.live_engine_http_srv.get_muted_member_list import (
        GetMutedMemberListRequest as GetMutedMemberListRequest,
    )
    from timsdk._apis.live_engine_http_srv.get_muted_member_list import (
        GetMutedMemberListResponse as GetMutedMemberListResponse,
    )
    from timsdk._apis.live_engine_http_srv.get_robot import GetRobotsRequest as GetRobotsRequest
    from timsdk._apis.live_engine_http_srv.get_robot import GetRobotsResponse as GetRobotsResponse
    from timsdk._apis.live_engine_http_srv.get_room_info import GetRoomInfoRequest as GetRoomInfoRequest
    from timsdk._apis.live_engine_http_srv.get_room_info import GetRoomInfoResponse as GetRoomInfoResponse
    from timsdk._apis.live_engine_http_srv.get_room_list import GetRoomListRequest as GetRoomListRequest
    from timsdk._apis.live_engine_http_srv.get_room_list import GetRoomListResponse as GetRoomListResponse
    from timsdk._apis.live_engine_http_srv.get_room_list import LiveRoomSummary as LiveRoomSummary
    from timsdk._apis.live_engine_http_srv.get_room_list import LiveSortDirection as LiveSortDirection
    from timsdk._apis.live_engine_http_srv.get_room_list import LiveVideoQuality as LiveVideoQuality
    from timsdk._apis.live_engine_http_srv.get_room_metadata import GetRoomMetadataRequest as GetRoomMetadataRequest
    from timsdk._apis.live_engine_http_srv.get_room_metadata import GetRoomMetadataResponse as GetRoomMetadataResponse
    from timsdk._apis.live_engine_http_srv.get_room_statistic import (
        GetRoomStatisticRequest as GetRoomStatisticRequest,
    )
    from timsdk._apis.live_engine_http_srv.get_room_statistic import (
        GetRoomStatisticResponse as GetRoomStatisticResponse,
    )
    from timsdk._apis.live_engine_http_srv.get_room_stats import GetRoomStatsRequest as GetRoomStatsRequest
    from timsdk._apis.live_engine_http_srv.get_room_stats import GetRoomStatsResponse as GetRoomStatsResponse
    from timsdk._apis.live_engine_http_srv.modify_admin import ModifyAdminRequest as ModifyAdminRequest
    from timsdk._apis.live_engine_http_srv.modify_admin import ModifyAdminResponse as ModifyAdminResponse
    from timsdk._apis.live_engine_http_srv.mute_member import MuteMemberRequest as MuteMemberRequest
    from timsdk._apis.live_engine_http_srv.mute_member import MuteMemberResponse as MuteMemberResponse
    from timsdk._apis.live_engine_http_srv.resume_mcu_task import ResumeMcuTaskRequest as ResumeMcuTaskRequest
    from timsdk._apis.live_engine_http_srv.resume_mcu_task import ResumeMcuTaskResponse as ResumeMcuTaskResponse
    from timsdk._apis.live_engine_http_srv.send_custom_msg import SendCustomMsgRequest as SendCustomMsgRequest
    from timsdk._apis.live_engine_http_srv.send_custom_msg import SendCustomMsgResponse as SendCustomMsgResponse
    from timsdk._apis.live_engine_http_srv.send_gift import SendGiftRequest as SendGiftRequest
    from timsdk._apis.live_engine_http_srv.send_gift import SendGiftResponse as SendGiftResponse
    from timsdk._apis.live_engine_http_srv.send_text_msg import SendTextMsgRequest as SendTextMsgRequest
    from timsdk._apis.live_engine_http_srv.send_text_msg import SendTextMsgResponse as SendTextMsgResponse
    from timsdk._apis.live_engine_http_srv.set_gift_category_language import (
        SetGiftCategoryLanguageRequest as SetGiftCategoryLanguageRequest,
    )
    from timsdk._apis.live_engine_http_srv.set_gift_category_language import (
        SetGiftCategoryLanguageResponse as SetGiftCategoryLanguageResponse,
    )
    from timsdk._apis.live_engine_http_srv.set_gift_language import SetGiftLanguageRequest as SetGiftLanguageRequest
    from timsdk._apis.live_engine_http_srv.set_gift_language import SetGiftLanguageResponse as SetGiftLanguageResponse
    from timsdk._apis.live_engine_http_srv.set_room_metadata import SetRoomMetadataRequest as SetRoomMetadataRequest
    from timsdk._apis.live_engine_http_srv.set_room_metadata import SetRoomMetadataResponse as SetRoomMetadataResponse
    from timsdk._apis.live_engine_http_srv.unban_member import UnbanMemberRequest as UnbanMemberRequest
    from timsdk._apis.live_engine_http_srv.unban_member import UnbanMemberResponse as UnbanMemberResponse
    from timsdk._apis.live_engine_http_srv.update_room_info import LiveRoomChange as LiveRoomChange
    from timsdk._apis.live_engine_http_srv.update_room_info import UpdateRoomInfoRequest as UpdateRoomInfoRequest
    from timsdk._apis.live_engine_http_srv.update_room_info import UpdateRoomInfoResponse as UpdateRoomInfoResponse
    from timsdk._types.banned_member import BannedMember as BannedMember
    from timsdk._types.battle_room import BattleRoom as BattleRoom
    from timsdk._types.gift_category_translation import GiftCategoryTranslation as GiftCategoryTranslation
    from timsdk._types.gift_language import GiftLanguage as GiftLanguage
    from timsdk._types.gift_translation import GiftTranslation as GiftTranslation
    from timsdk._types.live_admin_operation import LiveAdminOperation as LiveAdminOperation
    from timsdk._types.live_metadata_item import LiveMetadataItem as LiveMetadataItem
    from timsdk._types.live_room_info import LiveRoomInfo as LiveRoomInfo
    from timsdk._types.live_room_type import LiveRoomType as LiveRoomType
    from timsdk._types.live_seat_template import LiveSeatTemplate as LiveSeatTemplate
    from timsdk._types.live_statistic import LiveStatistic as LiveStatistic
    from timsdk._types.live_webhook_command import LiveWebhookCommand as LiveWebhookCommand
    from timsdk._types.member_ref import MemberRef as MemberRef
    from timsdk._types.muted_member import MutedMember as MutedMember
    from timsdk._types.room_take_seat_mode import RoomTakeSeatMode as RoomTakeSeatMode

__all__ = [
    "AddGiftCategoryRelationsRequest",
    "AddGiftCategoryRelationsResponse",
    "AddGiftCategoryRequest",
    "AddGiftCategoryResponse",
    "AddGiftRequest",
    "AddGiftResponse",
    "AddRobotRequest",
    "AddRobotResponse",
    "BanMemberRequest",
    "BanMemberResponse",
    "BannedMember",
    "BattleInvitation",
    "BattleInvitationResult",
    "BattleRoom",
    "BattleScore",
    "BattleScoreOperation",
    "BattleScoreOutcome",
    "BattleScoreResult",
    "ChangeRoomOwnerRequest",
    "ChangeRoomOwnerResponse",
    "CopyDefaultGiftConfigRequest",
    "CopyDefaultGiftConfigResponse",
    "CreateBattleRequest",
    "CreateBattleResponse",
    "CreateRoomRequest",
    "CreateRoomResponse",
    "DelGiftCategoryLanguageRequest",
    "DelGiftCategoryLanguageResponse",
    "DelGiftCategoryRelationsRequest",
    "DelGiftCategoryRelationsResponse",
    "DelGiftCategoryRequest",
    "DelGiftCategoryResponse",
    "DelGiftLanguageRequest",
    "DelGiftLanguageResponse",
    "DelGiftRequest",
    "DelGiftResponse",
    "DelRobotRequest",
    "DelRobotResponse",
    "DelRoomMetadataRequest",
    "DelRoomMetadataResponse",
    "DeleteCallbackRequest",
    "DeleteCallbackResponse",
    "DeleteCallbackTokenRequest",
    "DeleteCallbackTokenResponse",
    "DestroyRoomRequest",
    "DestroyRoomResponse",
    "EditGiftCategoryRequest",
    "EditGiftCategoryResponse",
    "EditGiftRequest",
    "EditGiftResponse",
    "GetAdminListRequest",
    "GetAdminListResponse",
    "GetBannedMemberListRequest",
    "GetBannedMemberListResponse",
    "GetBattleInfoRequest",
    "GetBattleInfoResponse",
    "GetCallbackRequest",
    "GetCallbackResponse",
    "GetCallbackTokenRequest",
    "GetCallbackTokenResponse",
    "GetGiftCategoryLanguageRequest",
    "GetGiftCategoryLanguageResponse",
    "GetGiftCategoryRelationsRequest",
    "GetGiftCategoryRelationsResponse",
    "GetGiftCategoryRequest",
    "GetGiftCategoryResponse",
    "GetGiftCountRequest",
    "GetGiftCountResponse",
    "GetGiftInfoListRequest",
    "GetGiftInfoListResponse",
    "GetGiftLanguageRequest",
    "GetGiftLanguageResponse",
    "GetGiftRequest",
    "GetGiftResponse",
    "GetMemberListRequest",
    "GetMemberListResponse",
    "GetMutedMemberListRequest",
    "GetMutedMemberListResponse",
    "GetRobotsRequest",
    "GetRobotsResponse",
    "GetRoomInfoRequest",
    "GetRoomInfoResponse",
    "GetRoomListRequest",
    "GetRoomListResponse",
    "GetRoomMetadataRequest",
    "GetRoomMetadataResponse",
    "GetRoomStatisticRequest",
    "GetRoomStatisticResponse",
    "GetRoomStatsRequest",
    "GetRoomStatsResponse",
    "GiftCategoryInfo",
    "GiftCategoryListItem",
    "GiftCategoryRelation",
    "GiftCategoryTranslation",
    "GiftInfo",
    "GiftLanguage",
    "GiftListItem",
    "GiftTranslation",
    "LiveAdminOperation",
    "LiveMetadataItem",
    "LiveRoomChange",
    "LiveRoomInfo",
    "LiveRoomSummary",
    "LiveRoomType",
    "LiveSeatTemplate",
    "LiveSortDirection",
    "LiveStatistic",
    "LiveVideoQuality",
    "LiveWebhookCommand",
    "MemberRef",
    "ModifyAdminRequest",
    "ModifyAdminResponse",
    "MuteMemberRequest",
    "MuteMemberResponse",
    "MutedMember",
    "NewLiveRoom",
    "ResumeMcuTaskRequest",
    "ResumeMcuTaskResponse",
    "RoomTakeSeatMode",
    "SendCustomMsgRequest",
    "SendCustomMsgResponse",
    "SendGiftRequest",
    "SendGiftResponse",
    "SendTextMsgRequest",
    "SendTextMsgResponse",
    "SetBattleScoreRequest",
    "SetBattleScoreResponse",
    "SetCallbackRequest",
    "SetCallbackResponse",
    "SetCallbackTokenRequest",
    "SetCallbackTokenResponse",
    "SetGiftCategoryLanguageRequest",
    "SetGiftCategoryLanguageResponse",
    "SetGiftLanguageRequest",
    "SetGiftLanguageResponse",
    "SetRoomMetadataRequest",
    "SetRoomMetadataResponse",
    "UnbanMemberRequest",
    "UnbanMemberResponse",
    "UpdateCallbackRequest",
    "UpdateCallbackResponse",
    "UpdateRoomInfoRequest",
    "UpdateRoomInfoResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddGiftCategoryRelationsRequest": "timsdk._apis.live_engine_http_srv.add_gift_category_relations",
            "AddGiftCategoryRelationsResponse": "timsdk._apis.live_engine_http_srv.add_gift_category_relations",
            "AddGiftCategoryRequest": "timsdk._apis.live_engine_http_srv.add_gift_category",
            "AddGiftCategoryResponse": "timsdk._apis.live_engine_http_srv.add_gift_category",
            "AddGiftRequest": "timsdk._apis.live_engine_http_srv.add_gift",
            "AddGiftResponse": "timsdk._apis.live_engine_http_srv.add_gift",
            "AddRobotRequest": "timsdk._apis.live_engine_http_srv.add_robot",
            "AddRobotResponse": "timsdk._apis.live_engine_http_srv.add_robot",
            "BanMemberRequest": "timsdk._apis.live_engine_http_srv.ban_member",
            "BanMemberResponse": "timsdk._apis.live_engine_http_srv.ban_member",
            "BannedMember": "timsdk._types.banned_member",
            "BattleInvitation": "timsdk._apis.live_engine_http_pk.create_battle",
            "BattleInvitationResult": "timsdk._apis.live_engine_http_pk.create_battle",
            "BattleRoom": "timsdk._types.battle_room",
            "BattleScore": "timsdk._apis.live_engine_http_pk.set_battle_score",
            "BattleScoreOperation": "timsdk._apis.live_engine_http_pk.set_battle_score",
            "BattleScoreOutcome": "timsdk._apis.live_engine_http_pk.set_battle_score",
            "BattleScoreResult": "timsdk._apis.live_engine_http_pk.set_battle_score",
            "ChangeRoomOwnerRequest": "timsdk._apis.live_engine_http_srv.change_room_owner",
            "ChangeRoomOwnerResponse": "timsdk._apis.live_engine_http_srv.change_room_owner",
            "CopyDefaultGiftConfigRequest": "timsdk._apis.live_engine_http_srv.copy_default_gift_config",
            "CopyDefaultGiftConfigResponse": "timsdk._apis.live_engine_http_srv.copy_default_gift_config",
            "CreateBattleRequest": "timsdk._apis.live_engine_http_pk.create_battle",
            "CreateBattleResponse": "timsdk._apis.live_engine_http_pk.create_battle",
            "CreateRoomRequest": "timsdk._apis.live_engine_http_srv.create_room",
            "CreateRoomResponse": "timsdk._apis.live_engine_http_srv.create_room",
            "DelGiftCategoryLanguageRequest": "timsdk._apis.live_engine_http_srv.del_gift_category_language",
            "DelGiftCategoryLanguageResponse": "timsdk._apis.live_engine_http_srv.del_gift_category_language",
            "DelGiftCategoryRelationsRequest": "timsdk._apis.live_engine_http_srv.del_gift_category_relations",
            "DelGiftCategoryRelationsResponse": "timsdk._apis.live_engine_http_srv.del_gift_category_relations",
            "DelGiftCategoryRequest": "timsdk._apis.live_engine_http_srv.del_gift_category",
            "DelGiftCategoryResponse": "timsdk._apis.live_engine_http_srv.del_gift_category",
            "DelGiftLanguageRequest": "timsdk._apis.live_engine_http_srv.del_gift_language",
            "DelGiftLanguageResponse": "timsdk._apis.live_engine_http_srv.del_gift_language",
            "DelGiftRequest": "timsdk._apis.live_engine_http_srv.del_gift",
            "DelGiftResponse": "timsdk._apis.live_engine_http_srv.del_gift",
            "DelRobotRequest": "timsdk._apis.live_engine_http_srv.del_robot",
            "DelRobotResponse": "timsdk._apis.live_engine_http_srv.del_robot",
            "DelRoomMetadataRequest": "timsdk._apis.live_engine_http_srv.del_room_metadata",
            "DelRoomMetadataResponse": "timsdk._apis.live_engine_http_srv.del_room_metadata",
            "DeleteCallbackRequest": "timsdk._apis.live_config.delete_callback",
            "DeleteCallbackResponse": "timsdk._apis.live_config.delete_callback",
            "DeleteCallbackTokenRequest": "timsdk._apis.live_config.delete_callback_token",
            "DeleteCallbackTokenResponse": "timsdk._apis.live_config.delete_callback_token",
            "DestroyRoomRequest": "timsdk._apis.live_engine_http_srv.destroy_room",
            "DestroyRoomResponse": "timsdk._apis.live_engine_http_srv.destroy_room",
            "EditGiftCategoryRequest": "timsdk._apis.live_engine_http_srv.edit_gift_category",
            "EditGiftCategoryResponse": "timsdk._apis.live_engine_http_srv.edit_gift_category",
            "EditGiftRequest": "timsdk._apis.live_engine_http_srv.edit_gift",
            "EditGiftResponse": "timsdk._apis.live_engine_http_srv.edit_gift",
            "GetAdminListRequest": "timsdk._apis.live_engine_http_srv.get_admin_list",
            "GetAdminListResponse": "timsdk._apis.live_engine_http_srv.get_admin_list",
            "GetBannedMemberListRequest": "timsdk._apis.live_engine_http_srv.get_banned_member_list",
            "GetBannedMemberListResponse": "timsdk._apis.live_engine_http_srv.get_banned_member_list",
            "GetBattleInfoRequest": "timsdk._apis.live_engine_http_pk.get_battle_info",
            "GetBattleInfoResponse": "timsdk._apis.live_engine_http_pk.get_battle_info",
            "GetCallbackRequest": "timsdk._apis.live_config.get_callback",
            "GetCallbackResponse": "timsdk._apis.live_config.get_callback",
            "GetCallbackTokenRequest": "timsdk._apis.live_config.get_callback_token",
            "GetCallbackTokenResponse": "timsdk._apis.live_config.get_callback_token",
            "GetGiftCategoryLanguageRequest": "timsdk._apis.live_engine_http_srv.get_gift_category_language",
            "GetGiftCategoryLanguageResponse": "timsdk._apis.live_engine_http_srv.get_gift_category_language",
            "GetGiftCategoryRelationsRequest": "timsdk._apis.live_engine_http_srv.get_gift_category_relations",
            "GetGiftCategoryRelationsResponse": "timsdk._apis.live_engine_http_srv.get_gift_category_relations",
            "GetGiftCategoryRequest": "timsdk._apis.live_engine_http_srv.get_gift_category",
            "GetGiftCategoryResponse": "timsdk._apis.live_engine_http_srv.get_gift_category",
            "GetGiftCountRequest": "timsdk._apis.live_engine_http_srv.get_gift_count",
            "GetGiftCountResponse": "timsdk._apis.live_engine_http_srv.get_gift_count",
            "GetGiftInfoListRequest": "timsdk._apis.live_engine_http_srv.get_gift_info_list",
            "GetGiftInfoListResponse": "timsdk._apis.live_engine_http_srv.get_gift_info_list",
            "GetGiftLanguageRequest": "timsdk._apis.live_engine_http_srv.get_gift_language",
            "GetGiftLanguageResponse": "timsdk._apis.live_engine_http_srv.get_gift_language",
            "GetGiftRequest": "timsdk._apis.live_engine_http_srv.get_gift",
            "GetGiftResponse": "timsdk._apis.live_engine_http_srv.get_gift",
            "GetMemberListRequest": "timsdk._apis.live_engine_http_srv.get_member_list",
            "GetMemberListResponse": "timsdk._apis.live_engine_http_srv.get_member_list",
            "GetMutedMemberListRequest": "timsdk._apis.live_engine_http_srv.get_muted_member_list",
            "GetMutedMemberListResponse": "timsdk._apis.live_engine_http_srv.get_muted_member_list",
            "GetRobotsRequest": "timsdk._apis.live_engine_http_srv.get_robot",
            "GetRobotsResponse": "timsdk._apis.live_engine_http_srv.get_robot",
            "GetRoomInfoRequest": "timsdk._apis.live_engine_http_srv.get_room_info",
            "GetRoomInfoResponse": "timsdk._apis.live_engine_http_srv.get_room_info",
            "GetRoomListRequest": "timsdk._apis.live_engine_http_srv.get_room_list",
            "GetRoomListResponse": "timsdk._apis.live_engine_http_srv.get_room_list",
            "GetRoomMetadataRequest": "timsdk._apis.live_engine_http_srv.get_room_metadata",
            "GetRoomMetadataResponse": "timsdk._apis.live_engine_http_srv.get_room_metadata",
            "GetRoomStatisticRequest": "timsdk._apis.live_engine_http_srv.get_room_statistic",
            "GetRoomStatisticResponse": "timsdk._apis.live_engine_http_srv.get_room_statistic",
            "GetRoomStatsRequest": "timsdk._apis.live_engine_http_srv.get_room_stats",
            "GetRoomStatsResponse": "timsdk._apis.live_engine_http_srv.get_room_stats",
            "GiftCategoryInfo": "timsdk._apis.live_engine_http_srv.get_gift_category",
            "GiftCategoryListItem": "timsdk._apis.live_engine_http_srv.get_gift_info_list",
            "GiftCategoryRelation": "timsdk._apis.live_engine_http_srv.get_gift_category_relations",
            "GiftCategoryTranslation": "timsdk._types.gift_category_translation",
            "GiftInfo": "timsdk._apis.live_engine_http_srv.get_gift",
            "GiftLanguage": "timsdk._types.gift_language",
            "GiftListItem": "timsdk._apis.live_engine_http_srv.get_gift_info_list",
            "GiftTranslation": "timsdk._types.gift_translation",
            "LiveAdminOperation": "timsdk._types.live_admin_operation",
            "LiveMetadataItem": "timsdk._types.live_metadata_item",
            "LiveRoomChange": "timsdk._apis.live_engine_http_srv.update_room_info",
            "LiveRoomInfo": "timsdk._types.live_room_info",
            "LiveRoomSummary": "timsdk._apis.live_engine_http_srv.get_room_list",
            "LiveRoomType": "timsdk._types.live_room_type",
            "LiveSeatTemplate": "timsdk._types.live_seat_template",
            "LiveSortDirection": "timsdk._apis.live_engine_http_srv.get_room_list",
            "LiveStatistic": "timsdk._types.live_statistic",
            "LiveVideoQuality": "timsdk._apis.live_engine_http_srv.get_room_list",
            "LiveWebhookCommand": "timsdk._types.live_webhook_command",
            "MemberRef": "timsdk._types.member_ref",
            "ModifyAdminRequest": "timsdk._apis.live_engine_http_srv.modify_admin",
            "ModifyAdminResponse": "timsdk._apis.live_engine_http_srv.modify_admin",
            "MuteMemberRequest": "timsdk._apis.live_engine_http_srv.mute_member",
            "MuteMemberResponse": "timsdk._apis.live_engine_http_srv.mute_member",
            "MutedMember": "timsdk._types.muted_member",
            "NewLiveRoom": "timsdk._apis.live_engine_http_srv.create_room",
            "ResumeMcuTaskRequest": "timsdk._apis.live_engine_http_srv.resume_mcu_task",
            "ResumeMcuTaskResponse": "timsdk._apis.live_engine_http_srv.resume_mcu_task",
            "RoomTakeSeatMode": "timsdk._types.room_take_seat_mode",
            "SendCustomMsgRequest": "timsdk._apis.live_engine_http_srv.send_custom_msg",
            "SendCustomMsgResponse": "timsdk._apis.live_engine_http_srv.send_custom_msg",
            "SendGiftRequest": "timsdk._apis.live_engine_http_srv.send_gift",
            "SendGiftResponse": "timsdk._apis.live_engine_http_srv.send_gift",
            "SendTextMsgRequest": "timsdk._apis.live_engine_http_srv.send_text_msg",
            "SendTextMsgResponse": "timsdk._apis.live_engine_http_srv.send_text_msg",
            "SetBattleScoreRequest": "timsdk._apis.live_engine_http_pk.set_battle_score",
            "SetBattleScoreResponse": "timsdk._apis.live_engine_http_pk.set_battle_score",
            "SetCallbackRequest": "timsdk._apis.live_config.set_callback",
            "SetCallbackResponse": "timsdk._apis.live_config.set_callback",
            "SetCallbackTokenRequest": "timsdk._apis.live_config.set_callback_token",
            "SetCallbackTokenResponse": "timsdk._apis.live_config.set_callback_token",
            "SetGiftCategoryLanguageRequest": "timsdk._apis.live_engine_http_srv.set_gift_category_language",
            "SetGiftCategoryLanguageResponse": "timsdk._apis.live_engine_http_srv.set_gift_category_language",
            "SetGiftLanguageRequest": "timsdk._apis.live_engine_http_srv.set_gift_language",
            "SetGiftLanguageResponse": "timsdk._apis.live_engine_http_srv.set_gift_language",
            "SetRoomMetadataRequest": "timsdk._apis.live_engine_http_srv.set_room_metadata",
            "SetRoomMetadataResponse": "timsdk._apis.live_engine_http_srv.set_room_metadata",
            "UnbanMemberRequest": "timsdk._apis.live_engine_http_srv.unban_member",
            "UnbanMemberResponse": "timsdk._apis.live_engine_http_srv.unban_member",
            "UpdateCallbackRequest": "timsdk._apis.live_config.update_callback",
            "UpdateCallbackResponse": "timsdk._apis.live_config.update_callback",
            "UpdateRoomInfoRequest": "timsdk._apis.live_engine_http_srv.update_room_info",
            "UpdateRoomInfoResponse": "timsdk._apis.live_engine_http_srv.update_room_info",
        },
    )
