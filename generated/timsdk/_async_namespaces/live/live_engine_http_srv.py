# Generated from spec/apis/live_engine_http_srv/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.live_engine_http_srv.add_gift import AddGiftResponse
    from timsdk._apis.live_engine_http_srv.add_gift_category import AddGiftCategoryResponse
    from timsdk._apis.live_engine_http_srv.add_gift_category_relations import AddGiftCategoryRelationsResponse
    from timsdk._apis.live_engine_http_srv.add_robot import AddRobotResponse
    from timsdk._apis.live_engine_http_srv.ban_member import BanMemberResponse
    from timsdk._apis.live_engine_http_srv.change_room_owner import ChangeRoomOwnerResponse
    from timsdk._apis.live_engine_http_srv.copy_default_gift_config import CopyDefaultGiftConfigResponse
    from timsdk._apis.live_engine_http_srv.create_room import CreateRoomResponse, NewLiveRoom
    from timsdk._apis.live_engine_http_srv.del_gift import DelGiftResponse
    from timsdk._apis.live_engine_http_srv.del_gift_category import DelGiftCategoryResponse
    from timsdk._apis.live_engine_http_srv.del_gift_category_language import DelGiftCategoryLanguageResponse
    from timsdk._apis.live_engine_http_srv.del_gift_category_relations import DelGiftCategoryRelationsResponse
    from timsdk._apis.live_engine_http_srv.del_gift_language import DelGiftLanguageResponse
    from timsdk._apis.live_engine_http_srv.del_robot import DelRobotResponse
    from timsdk._apis.live_engine_http_srv.del_room_metadata import DelRoomMetadataResponse
    from timsdk._apis.live_engine_http_srv.destroy_room import DestroyRoomResponse
    from timsdk._apis.live_engine_http_srv.edit_gift import EditGiftResponse
    from timsdk._apis.live_engine_http_srv.edit_gift_category import EditGiftCategoryResponse
    from timsdk._apis.live_engine_http_srv.get_admin_list import GetAdminListResponse
    from timsdk._apis.live_engine_http_srv.get_banned_member_list import GetBannedMemberListResponse
    from timsdk._apis.live_engine_http_srv.get_gift import GetGiftResponse
    from timsdk._apis.live_engine_http_srv.get_gift_category import GetGiftCategoryResponse
    from timsdk._apis.live_engine_http_srv.get_gift_category_language import GetGiftCategoryLanguageResponse
    from timsdk._apis.live_engine_http_srv.get_gift_category_relations import GetGiftCategoryRelationsResponse
    from timsdk._apis.live_engine_http_srv.get_gift_count import GetGiftCountResponse
    from timsdk._apis.live_engine_http_srv.get_gift_info_list import GetGiftInfoListResponse
    from timsdk._apis.live_engine_http_srv.get_gift_language import GetGiftLanguageResponse
    from timsdk._apis.live_engine_http_srv.get_member_list import GetMemberListResponse
    from timsdk._apis.live_engine_http_srv.get_muted_member_list import GetMutedMemberListResponse
    from timsdk._apis.live_engine_http_srv.get_robot import GetRobotsResponse
    from timsdk._apis.live_engine_http_srv.get_room_info import GetRoomInfoResponse
    from timsdk._apis.live_engine_http_srv.get_room_list import GetRoomListResponse, LiveSortDirection
    from timsdk._apis.live_engine_http_srv.get_room_metadata import GetRoomMetadataResponse
    from timsdk._apis.live_engine_http_srv.get_room_statistic import GetRoomStatisticResponse
    from timsdk._apis.live_engine_http_srv.get_room_stats import GetRoomStatsResponse
    from timsdk._apis.live_engine_http_srv.modify_admin import ModifyAdminResponse
    from timsdk._apis.live_engine_http_srv.mute_member import MuteMemberResponse
    from timsdk._apis.live_engine_http_srv.resume_mcu_task import ResumeMcuTaskResponse
    from timsdk._apis.live_engine_http_srv.send_custom_msg import SendCustomMsgResponse
    from timsdk._apis.live_engine_http_srv.send_gift import SendGiftResponse
    from timsdk._apis.live_engine_http_srv.send_text_msg import SendTextMsgResponse
    from timsdk._apis.live_engine_http_srv.set_gift_category_language import SetGiftCategoryLanguageResponse
    from timsdk._apis.live_engine_http_srv.set_gift_language import SetGiftLanguageResponse
    from timsdk._apis.live_engine_http_srv.set_room_metadata import SetRoomMetadataResponse
    from timsdk._apis.live_engine_http_srv.unban_member import UnbanMemberResponse
    from timsdk._apis.live_engine_http_srv.update_room_info import LiveRoomChange, UpdateRoomInfoResponse
    from timsdk._types.gift_language import GiftLanguage
    from timsdk._types.live_admin_operation import LiveAdminOperation
    from timsdk._types.live_metadata_item import LiveMetadataItem
    from timsdk_runtime.model.base import JsonObject


class AsyncLiveEngineHttpSrvMethods(AsyncNamespace):
    """Live: the APIs of `live_engine_http_srv`."""

    __slots__ = ()

    async def add_gift(
        self,
        *,
        gift_id: str,
        coins: int,
        default_name: str,
        icon_url: str | None = None,
        resource_url: str | None = None,
        level: int | None = None,
        extension_info: str | None = None,
        default_desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddGiftResponse:
        """Create a gift.

        Put it into a category with add_gift_category_relations. Users send gifts with the client SDK or send_gift.

        Args:
            gift_id: ID of the gift. At most 20 bytes.
            coins: Price in coins.
            default_name: Name in languages without a name of their own. At most 20 bytes.
            icon_url: Address of the icon. At most 200 bytes.
            resource_url: Address of the effect, such as an MP4 or SVG file. At most 200 bytes.
            level: Level of the gift. The service assumes 0 when omitted.
            extension_info: Data of the app, a JSON text. At most 100 bytes.
            default_desc: Description in languages without one of their own. At most 20 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state. The caller chooses `gift_id`, so a retry creates no second
            gift.
        Source: https://trtc.io/document/72845 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/121322 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.add_gift import AddGiftRequest

        return await self._send(
            AddGiftRequest(
                gift_id=gift_id,
                coins=coins,
                default_name=default_name,
                icon_url=icon_url,
                resource_url=resource_url,
                level=level,
                extension_info=extension_info,
                default_desc=default_desc,
                extra_fields=extra_fields,
            )
        )

    async def add_gift_category(
        self,
        *,
        category_id: str,
        default_name: str,
        extension_info: str | None = None,
        default_desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddGiftCategoryResponse:
        """Create a gift category.

        An app can have 3 categories.

        Args:
            category_id: ID of the category. At most 20 bytes.
            default_name: Name in languages without a name of their own. At most 20 bytes.
            extension_info: Data of the app, a JSON text. At most 100 bytes.
            default_desc: Description in languages without one of their own. At most 60 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state. The caller chooses `category_id`, so a retry creates no
            second category.
        Source: https://trtc.io/document/72848 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/454/124223 (read 2025-11-21)
        """
        from timsdk._apis.live_engine_http_srv.add_gift_category import AddGiftCategoryRequest

        return await self._send(
            AddGiftCategoryRequest(
                category_id=category_id,
                default_name=default_name,
                extension_info=extension_info,
                default_desc=default_desc,
                extra_fields=extra_fields,
            )
        )

    async def add_gift_category_relations(
        self,
        *,
        category_id: str,
        gift_id_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> AddGiftCategoryRelationsResponse:
        """Put gifts into a category.

        Gifts that are in the category already stay there.

        Args:
            category_id: Category.
            gift_id_list: IDs of the gifts to add.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/72851 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.add_gift_category_relations import AddGiftCategoryRelationsRequest

        return await self._send(
            AddGiftCategoryRelationsRequest(
                category_id=category_id,
                gift_id_list=gift_id_list,
                extra_fields=extra_fields,
            )
        )

    async def add_robot(
        self,
        *,
        room_id: str,
        robot_list_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> AddRobotResponse:
        """Add robots to a live room.

        A room holds at most 3 robots. A room with robots does not end by itself: call destroy_room.

        Args:
            room_id: Room. At most 48 bytes.
            robot_list_account: Robots, imported accounts. At most 3 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The room is not a live room.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/69079 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.add_robot import AddRobotRequest

        return await self._send(
            AddRobotRequest(
                room_id=room_id,
                robot_list_account=robot_list_account,
                extra_fields=extra_fields,
            )
        )

    async def ban_member(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        duration: int,
        reason: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> BanMemberResponse:
        """Keep users out of a live room for a time.

        The ban is for this room only.

        Args:
            room_id: Room.
            member_list_account: User IDs to ban. At most 20 items.
            duration: Length of the ban. In seconds.
            reason: Reason. At most 200 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100006
                ROOM_PERMISSION_DENIED, 100016 ROOM_MEMBER_ALREADY_BANNED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry at most moves the end of the ban by the time in
            between.
        Source: https://trtc.io/document/63407 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/110060 (read 2024-09-04)
        Source: https://www.tencentcloud.com/document/product/1071/76878 (read 2026-04-09)
        """
        from timsdk._apis.live_engine_http_srv.ban_member import BanMemberRequest

        return await self._send(
            BanMemberRequest(
                room_id=room_id,
                member_list_account=member_list_account,
                duration=duration,
                reason=reason,
                extra_fields=extra_fields,
            )
        )

    async def change_room_owner(
        self,
        *,
        room_id: str,
        new_owner_account: str,
        extra_fields: JsonObject | None = None,
    ) -> ChangeRoomOwnerResponse:
        """Hand a live room to another user.

        Args:
            room_id: Room.
            new_owner_account: User ID of the new owner.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller may not change the owner.
            ApiError: 100016 ROOM_MEMBER_ALREADY_BANNED: The new owner is banned from the room.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/72534 (read 2026-04-09)
        Source: https://cloud.tencent.com/document/product/647/122441 (read 2025-08-11)
        """
        from timsdk._apis.live_engine_http_srv.change_room_owner import ChangeRoomOwnerRequest

        return await self._send(
            ChangeRoomOwnerRequest(
                room_id=room_id,
                new_owner_account=new_owner_account,
                extra_fields=extra_fields,
            )
        )

    async def copy_default_gift_config(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> CopyDefaultGiftConfigResponse:
        """Install the default gifts.

        Creates 3 categories with 15 gifts. The call fails while the app has a gift or a category.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100012 ROOM_OPERATION_RATE_LIMITED: The API was called more than once in 10 seconds.
            ApiError: 100001 ROOM_SERVER_ERROR, 102001 GIFT_FEATURE_NOT_AVAILABLE, 102010 GIFTS_ALREADY_CONFIGURED.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most one call in 10 seconds.
        Effect: every call acts again. A retry gets 102010, whether the first call or somebody else made the gifts.
        Source: https://trtc.io/document/74360 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/125752 (read 2025-12-17)
        """
        from timsdk._apis.live_engine_http_srv.copy_default_gift_config import CopyDefaultGiftConfigRequest

        return await self._send(
            CopyDefaultGiftConfigRequest(
                extra_fields=extra_fields,
            )
        )

    async def create_room(
        self,
        *,
        room_info: NewLiveRoom,
        extra_fields: JsonObject | None = None,
    ) -> CreateRoomResponse:
        """Create a live or voice-chat room.

        The room lasts until it is destroyed or, by default, has been empty for 30 minutes. The TUILiveKit clients
        need rooms with `is_unlimited_room_enabled`.

        Not everything is known about this API: fields after `category` on the newest page; position of `room_id` in
        the response; private error codes after 100026.

        Args:
            room_info: Room to create.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100003 ROOM_ID_TAKEN: Another room has this ID. After a retry it can be the room that the
                first attempt created.
            ApiError: 100012 ROOM_OPERATION_RATE_LIMITED: The same room was created more than once a second.
            ApiError: 100026 ROOM_TEXT_BLOCKED: The name or another text of the room contains sensitive words.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100007 ROOM_PACKAGE_REQUIRED, 100010
                ROOM_ID_TAKEN_BY_SELF, 100011 ROOM_ID_USED_BY_CHAT_GROUP, 100013 ROOM_PLAN_LIMIT_EXCEEDED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The caller chooses the room ID, so a retry creates no
            second room. It gets 100010, or 100003 if the owner is not the caller. 100003 may also mean a room of
            somebody else, so the client asks get_room_info for the owner.
        Source: https://trtc.io/document/63401 (read 2026-01)
        Source: https://trtc.io/document/63418 (read 2024-08)
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-07)
        """
        from timsdk._apis.live_engine_http_srv.create_room import CreateRoomRequest

        return await self._send(
            CreateRoomRequest(
                room_info=room_info,
                extra_fields=extra_fields,
            )
        )

    async def del_gift(
        self,
        *,
        gift_id: str,
        extra_fields: JsonObject | None = None,
    ) -> DelGiftResponse:
        """Delete a gift.

        Deletes its texts and its links to categories as well. Also succeeds if there is no such gift.

        Args:
            gift_id: Gift.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/72847 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1071/76848 (read 2026-04-09)
        """
        from timsdk._apis.live_engine_http_srv.del_gift import DelGiftRequest

        return await self._send(
            DelGiftRequest(
                gift_id=gift_id,
                extra_fields=extra_fields,
            )
        )

    async def del_gift_category(
        self,
        *,
        category_id: str,
        extra_fields: JsonObject | None = None,
    ) -> DelGiftCategoryResponse:
        """Delete a gift category.

        Deletes its texts and its links to gifts as well. Also succeeds if there is no such category.

        Args:
            category_id: Category.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/72850 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/125758 (read 2026-04-13)
        """
        from timsdk._apis.live_engine_http_srv.del_gift_category import DelGiftCategoryRequest

        return await self._send(
            DelGiftCategoryRequest(
                category_id=category_id,
                extra_fields=extra_fields,
            )
        )

    async def del_gift_category_language(
        self,
        *,
        category_id: str,
        language: GiftLanguage | str,
        extra_fields: JsonObject | None = None,
    ) -> DelGiftCategoryLanguageResponse:
        """Delete the texts of a gift category in one language.

        Also succeeds if there are none.

        Args:
            category_id: Category.
            language: Language.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/72859 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/120502 (read 2026-01-26)
        Source: https://www.tencentcloud.com/document/product/1071/76860 (read 2026-04-09)
        """
        from timsdk._apis.live_engine_http_srv.del_gift_category_language import DelGiftCategoryLanguageRequest

        return await self._send(
            DelGiftCategoryLanguageRequest(
                category_id=category_id,
                language=language,
                extra_fields=extra_fields,
            )
        )

    async def del_gift_category_relations(
        self,
        *,
        category_id: str,
        gift_id_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DelGiftCategoryRelationsResponse:
        """Take gifts out of a category.

        Also succeeds if the gifts are not in the category.

        Args:
            category_id: Category.
            gift_id_list: IDs of the gifts to take out.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/72852 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/454/124227 (read 2025-11-21)
        Source: https://www.tencentcloud.com/document/product/1071/76853 (read 2026-04-09)
        """
        from timsdk._apis.live_engine_http_srv.del_gift_category_relations import DelGiftCategoryRelationsRequest

        return await self._send(
            DelGiftCategoryRelationsRequest(
                category_id=category_id,
                gift_id_list=gift_id_list,
                extra_fields=extra_fields,
            )
        )

    async def del_gift_language(
        self,
        *,
        gift_id: str,
        language: GiftLanguage | str,
        extra_fields: JsonObject | None = None,
    ) -> DelGiftLanguageResponse:
        """Delete the texts of a gift in one language.

        Also succeeds if there are none.

        Args:
            gift_id: Gift.
            language: Language.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/72856 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.del_gift_language import DelGiftLanguageRequest

        return await self._send(
            DelGiftLanguageRequest(
                gift_id=gift_id,
                language=language,
                extra_fields=extra_fields,
            )
        )

    async def del_robot(
        self,
        *,
        room_id: str,
        robot_list_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DelRobotResponse:
        """Remove robots from a live room.

        Args:
            room_id: Room. At most 48 bytes.
            robot_list_account: Robots, imported accounts.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The room is not a live room.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://www.tencentcloud.com/document/product/1071/76864 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/647/69080 (read 2025-04-09)
        """
        from timsdk._apis.live_engine_http_srv.del_robot import DelRobotRequest

        return await self._send(
            DelRobotRequest(
                room_id=room_id,
                robot_list_account=robot_list_account,
                extra_fields=extra_fields,
            )
        )

    async def del_room_metadata(
        self,
        *,
        room_id: str,
        keys_: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DelRoomMetadataResponse:
        """Delete metadata of a live room.

        Args:
            room_id: Room.
            keys_: Keys to delete.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100003 ROOM_ID_TAKEN: The room ID is not usable; presumably there is no such room.
            ApiError: 100006 ROOM_PERMISSION_DENIED: No permission to change the metadata.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100007 ROOM_PACKAGE_REQUIRED, 100500
                ROOM_METADATA_TOO_MANY_KEYS, 100501 ROOM_METADATA_VALUE_TOO_LONG, 100502
                ROOM_METADATA_TOTAL_TOO_LARGE, 100503 ROOM_METADATA_NO_VALID_KEYS, 100504
                ROOM_METADATA_KEY_TOO_LONG.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry gets 100503 because the keys are gone.
        Source: https://trtc.io/document/64376 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/117513 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.del_room_metadata import DelRoomMetadataRequest

        return await self._send(
            DelRoomMetadataRequest(
                room_id=room_id,
                keys_=keys_,
                extra_fields=extra_fields,
            )
        )

    async def destroy_room(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> DestroyRoomResponse:
        """Destroy a live room and get its closing statistics.

        Rooms also end by themselves, by default after 30 minutes without users. A room with robots never does.

        Args:
            room_id: Room.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100006
                ROOM_PERMISSION_DENIED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry gets 100004, without the statistics.
        Source: https://trtc.io/document/63406 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/110040 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.destroy_room import DestroyRoomRequest

        return await self._send(
            DestroyRoomRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def edit_gift(
        self,
        *,
        gift_id: str,
        default_name: str,
        coins: int,
        default_desc: str | None = None,
        icon_url: str | None = None,
        resource_url: str | None = None,
        level: int | None = None,
        extension_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> EditGiftResponse:
        """Change a gift.

        Not everything is known about this API: a page of its own; which fields are required; limits; rate limit.

        Args:
            gift_id: Gift to change. At most 20 bytes.
            default_name: Name in languages without a name of their own. At most 20 bytes.
            coins: Price in coins.
            default_desc: Description in languages without one of their own. At most 20 bytes.
            icon_url: Address of the icon. At most 200 bytes.
            resource_url: Address of the effect, such as an MP4 or SVG file. At most 200 bytes.
            level: Level of the gift.
            extension_info: Data of the app, a JSON text. At most 100 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/647/110032 (read 2026-08)
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-07)
        """
        from timsdk._apis.live_engine_http_srv.edit_gift import EditGiftRequest

        return await self._send(
            EditGiftRequest(
                gift_id=gift_id,
                default_name=default_name,
                coins=coins,
                default_desc=default_desc,
                icon_url=icon_url,
                resource_url=resource_url,
                level=level,
                extension_info=extension_info,
                extra_fields=extra_fields,
            )
        )

    async def edit_gift_category(
        self,
        *,
        category_id: str,
        default_name: str,
        default_desc: str | None = None,
        extension_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> EditGiftCategoryResponse:
        """Change a gift category.

        Not everything is known about this API: a page of its own; which fields are required; limits; rate limit.

        Args:
            category_id: Category to change. At most 20 bytes.
            default_name: Name in languages without a name of their own. At most 20 bytes.
            default_desc: Description in languages without one of their own. At most 60 bytes.
            extension_info: Data of the app, a JSON text. At most 100 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/647/110032 (read 2026-08)
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-07)
        """
        from timsdk._apis.live_engine_http_srv.edit_gift_category import EditGiftCategoryRequest

        return await self._send(
            EditGiftCategoryRequest(
                category_id=category_id,
                default_name=default_name,
                default_desc=default_desc,
                extension_info=extension_info,
                extra_fields=extra_fields,
            )
        )

    async def get_admin_list(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetAdminListResponse:
        """List the administrators of a live room.

        Args:
            room_id: Room.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/63409 (read 2026-08)
        Source: https://tencentcloud.com/document/product/647/63425 (read 2024-08)
        """
        from timsdk._apis.live_engine_http_srv.get_admin_list import GetAdminListRequest

        return await self._send(
            GetAdminListRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def get_banned_member_list(
        self,
        *,
        room_id: str,
        offset: int | None = None,
        limit: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetBannedMemberListResponse:
        """Page through the users banned from a live room.

        Not everything is known about this API: private error codes after 100002.

        Args:
            room_id: Room.
            offset: 0 on the first page, then `next_offset` of the previous response.
            limit: Page size. At most 100.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/63408 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/110043 (read 2026-08)
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-07)
        """
        from timsdk._apis.live_engine_http_srv.get_banned_member_list import GetBannedMemberListRequest

        return await self._send(
            GetBannedMemberListRequest(
                room_id=room_id,
                offset=offset,
                limit=limit,
                extra_fields=extra_fields,
            )
        )

    async def get_gift(
        self,
        *,
        gift_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetGiftResponse:
        """Get a gift.

        Args:
            gift_id: Gift.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/72846 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/125754 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.get_gift import GetGiftRequest

        return await self._send(
            GetGiftRequest(
                gift_id=gift_id,
                extra_fields=extra_fields,
            )
        )

    async def get_gift_category(
        self,
        *,
        category_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetGiftCategoryResponse:
        """Get a gift category.

        Args:
            category_id: Category.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/72849 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/647/72849 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.get_gift_category import GetGiftCategoryRequest

        return await self._send(
            GetGiftCategoryRequest(
                category_id=category_id,
                extra_fields=extra_fields,
            )
        )

    async def get_gift_category_language(
        self,
        *,
        category_id: str,
        language: GiftLanguage | str,
        extra_fields: JsonObject | None = None,
    ) -> GetGiftCategoryLanguageResponse:
        """Get the texts of a gift category in one language.

        Args:
            category_id: Category.
            language: Language.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/72858 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/120501 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.get_gift_category_language import GetGiftCategoryLanguageRequest

        return await self._send(
            GetGiftCategoryLanguageRequest(
                category_id=category_id,
                language=language,
                extra_fields=extra_fields,
            )
        )

    async def get_gift_category_relations(
        self,
        *,
        category_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetGiftCategoryRelationsResponse:
        """List the gifts of a category.

        Args:
            category_id: Category.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/72853 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/125761 (read 2025-11-21)
        """
        from timsdk._apis.live_engine_http_srv.get_gift_category_relations import GetGiftCategoryRelationsRequest

        return await self._send(
            GetGiftCategoryRelationsRequest(
                category_id=category_id,
                extra_fields=extra_fields,
            )
        )

    async def get_gift_count(
        self,
        *,
        room_id: str,
        from_account: str,
        start_time: int | None = None,
        end_time: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetGiftCountResponse:
        """Get the totals of the gifts that a user received in a live room.

        Not everything is known about this API: private error codes after 100002.

        Args:
            room_id: Room.
            from_account: User ID of the receiver.
            start_time: Start of the period. Unix time in seconds.
            end_time: End of the period. Unix time in seconds.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/72557 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/454/124236 (read 2025-11-21)
        Source: https://www.tencentcloud.com/document/product/1071/76862 (read 2026-03-11)
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.get_gift_count import GetGiftCountRequest

        return await self._send(
            GetGiftCountRequest(
                room_id=room_id,
                from_account=from_account,
                start_time=start_time,
                end_time=end_time,
                extra_fields=extra_fields,
            )
        )

    async def get_gift_info_list(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetGiftInfoListResponse:
        """List all gifts and gift categories.

        Not everything is known about this API: a page of its own; request fields; which fields are always there;
        rate limit; private error codes.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/647/110032 (read 2026-08)
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-07)
        """
        from timsdk._apis.live_engine_http_srv.get_gift_info_list import GetGiftInfoListRequest

        return await self._send(
            GetGiftInfoListRequest(
                extra_fields=extra_fields,
            )
        )

    async def get_gift_language(
        self,
        *,
        gift_id: str,
        language: GiftLanguage | str,
        extra_fields: JsonObject | None = None,
    ) -> GetGiftLanguageResponse:
        """Get the texts of a gift in one language.

        Args:
            gift_id: Gift. At most 20 bytes.
            language: Language.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/72855 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1071/76856 (read 2026-03-11)
        """
        from timsdk._apis.live_engine_http_srv.get_gift_language import GetGiftLanguageRequest

        return await self._send(
            GetGiftLanguageRequest(
                gift_id=gift_id,
                language=language,
                extra_fields=extra_fields,
            )
        )

    async def get_member_list(
        self,
        *,
        room_id: str,
        next: str,
        extra_fields: JsonObject | None = None,
    ) -> GetMemberListResponse:
        """Page through the members of a live room.

        The list is renewed about every 40 seconds and stops at 1,000 members.

        Not everything is known about this API: private error codes after 100006.

        Args:
            room_id: Room.
            next: Cursor. Empty on the first page, then `next` of the previous response.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The room is not a live room.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/66908 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/117690 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/647/66908 (read 2024-12-11)
        """
        from timsdk._apis.live_engine_http_srv.get_member_list import GetMemberListRequest

        return await self._send(
            GetMemberListRequest(
                room_id=room_id,
                next=next,
                extra_fields=extra_fields,
            )
        )

    async def get_muted_member_list(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetMutedMemberListResponse:
        """List the muted members of a live room.

        Not everything is known about this API: private error codes after 100004.

        Args:
            room_id: Room.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/69894 (read 2026-04-09)
        Source: https://cloud.tencent.com/document/product/269/117684 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.get_muted_member_list import GetMutedMemberListRequest

        return await self._send(
            GetMutedMemberListRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def get_robots(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetRobotsResponse:
        """List the robots of a live room.

        Args:
            room_id: Room. At most 48 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The room is not a live room.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/69081 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.get_robot import GetRobotsRequest

        return await self._send(
            GetRobotsRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def get_room_info(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetRoomInfoResponse:
        """Get a live room.

        Args:
            room_id: Room.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/63404 (read 2026-08)
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-07)
        """
        from timsdk._apis.live_engine_http_srv.get_room_info import GetRoomInfoRequest

        return await self._send(
            GetRoomInfoRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def get_room_list(
        self,
        *,
        next: str,
        count: int,
        sort_direction: LiveSortDirection | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetRoomListResponse:
        """Page through the public live rooms.

        The rooms with the most entries come first.

        Not everything is known about this API: private error codes after 100002.

        Args:
            next: Cursor. Empty on the first page, then `next` of the previous response.
            count: Page size. At most 20.
            sort_direction: Order by number of entries.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 10 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/63405 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/117677 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/454/124183 (read 2025-11-21)
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-07)
        """
        from timsdk._apis.live_engine_http_srv.get_room_list import GetRoomListRequest

        return await self._send(
            GetRoomListRequest(
                next=next,
                count=count,
                sort_direction=sort_direction,
                extra_fields=extra_fields,
            )
        )

    async def get_room_metadata(
        self,
        *,
        room_id: str,
        keys_: list[str],
        extra_fields: JsonObject | None = None,
    ) -> GetRoomMetadataResponse:
        """Get metadata of a live room.

        Not everything is known about this API: private error codes after 100001.

        Args:
            room_id: Room.
            keys_: Keys to read. All when empty.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100003 ROOM_ID_TAKEN: The room ID is not usable; presumably there is no such room.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100006 ROOM_PERMISSION_DENIED, 100007
                ROOM_PACKAGE_REQUIRED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/64374 (read 2024-09)
        Source: https://cloud.tencent.com/document/product/269/125717 (read 2025-11-21)
        """
        from timsdk._apis.live_engine_http_srv.get_room_metadata import GetRoomMetadataRequest

        return await self._send(
            GetRoomMetadataRequest(
                room_id=room_id,
                keys_=keys_,
                extra_fields=extra_fields,
            )
        )

    async def get_room_statistic(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetRoomStatisticResponse:
        """Get the running statistics of a live room.

        Prefer get_room_stats, the documented name for the same figures.

        Not everything is known about this API: a page of its own; rate limit.

        Args:
            room_id: Room. At most 48 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-07)
        Source: https://www.tencentcloud.com/document/product/1071/80478 (read 2026-06-10)
        """
        from timsdk._apis.live_engine_http_srv.get_room_statistic import GetRoomStatisticRequest

        return await self._send(
            GetRoomStatisticRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def get_room_stats(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetRoomStatsResponse:
        """Get the running statistics of a live room.

        Tencent's management demo reads the same figures with get_room_statistic, which has no page.

        Args:
            room_id: Room. At most 48 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/80421 (read 2026-06)
        Source: https://cloud.tencent.com/document/product/647/132566 (read 2026-06-04)
        """
        from timsdk._apis.live_engine_http_srv.get_room_stats import GetRoomStatsRequest

        return await self._send(
            GetRoomStatsRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def modify_admin(
        self,
        *,
        room_id: str,
        admin_account: list[str],
        op_type: LiveAdminOperation | str,
        extra_fields: JsonObject | None = None,
    ) -> ModifyAdminResponse:
        """Add or remove administrators of a live room.

        A room has at most 5 administrators.

        Args:
            room_id: Room.
            admin_account: User IDs of the administrators. At most 5 items.
            op_type: Add or remove.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100020 ROOM_ADMIN_LIMIT: The room would have more than 5 administrators.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/647/110064 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.modify_admin import ModifyAdminRequest

        return await self._send(
            ModifyAdminRequest(
                room_id=room_id,
                admin_account=admin_account,
                op_type=op_type,
                extra_fields=extra_fields,
            )
        )

    async def mute_member(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        mute_time: int,
        extra_fields: JsonObject | None = None,
    ) -> MuteMemberResponse:
        """Mute or unmute members of a live room.

        Args:
            room_id: Room.
            member_list_account: User IDs to mute or unmute.
            mute_time: Length of the mute. 0 unmutes. In seconds.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry at most moves the end of the mute by the time in
            between.
        Source: https://trtc.io/document/66969 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/113835 (read 2025-08-06)
        Source: https://www.tencentcloud.com/zh/document/product/1071/76876 (read 2026-04-09)
        """
        from timsdk._apis.live_engine_http_srv.mute_member import MuteMemberRequest

        return await self._send(
            MuteMemberRequest(
                room_id=room_id,
                member_list_account=member_list_account,
                mute_time=mute_time,
                extra_fields=extra_fields,
            )
        )

    async def resume_mcu_task(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> ResumeMcuTaskResponse:
        """Resume the mixed stream of a live room.

        Only for rooms that were created with IsUnlimitedRoomEnabled. Everybody in the mix must have a seat.

        Not everything is known about this API: private error codes after 100427.

        Args:
            room_id: Room. At most 48 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: Not a live room, a room without seats, or one created without
                IsUnlimitedRoomEnabled.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND, 100007
                ROOM_PACKAGE_REQUIRED, 100422 MIX_STREAM_RATE_LIMITED, 100424 MIX_TASK_NOT_FOUND, 100427
                MIX_STREAM_UPDATE_RATE_LIMITED.
            TransportError: No response came.

        Rate: at most 20 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://www.tencentcloud.com/document/product/647/72333 (read 2025-08-07)
        Source: https://cloud.tencent.com/document/product/269/125721 (read 2025-11-21)
        """
        from timsdk._apis.live_engine_http_srv.resume_mcu_task import ResumeMcuTaskRequest

        return await self._send(
            ResumeMcuTaskRequest(
                room_id=room_id,
                extra_fields=extra_fields,
            )
        )

    async def send_custom_msg(
        self,
        *,
        room_id: str,
        business_id: str,
        data: str,
        sender_account: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendCustomMsgResponse:
        """Send a custom message to a live room.

        The message becomes a Chat group message with one custom element, whose data is a JSON text of `business_id`
        and `data`. It passes the webhooks of group messages. A message above the rate of the room is dropped: the
        response says success, and `msg_drop_reason` says why.

        Not everything is known about this API: private error codes.

        Args:
            room_id: Room.
            business_id: Kind of message. The app defines it.
            data: Content.
            sender_account: User ID of the sender.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            MessageDropped: The service reported success and dropped the message.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. Nothing tells a retry from a second message.
        Source: https://trtc.io/document/74354 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/125772 (read 2025-11-21)
        """
        from timsdk._apis.live_engine_http_srv.send_custom_msg import SendCustomMsgRequest

        return await self._send(
            SendCustomMsgRequest(
                room_id=room_id,
                business_id=business_id,
                data=data,
                sender_account=sender_account,
                extra_fields=extra_fields,
            )
        )

    async def send_gift(
        self,
        *,
        room_id: str,
        gift_id: str,
        from_account: str,
        receiver_list_account: list[str],
        count: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendGiftResponse:
        """Send a gift on behalf of a user.

        Args:
            room_id: Room.
            gift_id: Gift, created with add_gift.
            from_account: User ID of the sender.
            receiver_list_account: User IDs of the receivers.
            count: Number of gifts.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100003 ROOM_ID_TAKEN: The room ID is not usable; presumably there is no such room.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 102001 GIFT_FEATURE_NOT_AVAILABLE, 102002
                GIFT_NOT_FOUND, 102004 GIFT_REJECTED_BY_WEBHOOK, 102008 GIFTS_DISABLED_IN_ROOM.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. Every call sends the gift again.
        Source: https://cloud.tencent.com/document/product/647/122443 (read 2025-08-11)
        Source: https://www.tencentcloud.com/document/product/647/72556 (read 2026-08)
        Source: https://www.tencentcloud.com/zh/document/product/1071/76861 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.send_gift import SendGiftRequest

        return await self._send(
            SendGiftRequest(
                room_id=room_id,
                gift_id=gift_id,
                from_account=from_account,
                receiver_list_account=receiver_list_account,
                count=count,
                extra_fields=extra_fields,
            )
        )

    async def send_text_msg(
        self,
        *,
        room_id: str,
        sender_account: str,
        text_content: str,
        extension_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendTextMsgResponse:
        """Send a text message to a live room.

        The message becomes a Chat group message with one text element and passes the webhooks of group messages. A
        message above the rate of the room is dropped: the response says success, and `msg_drop_reason` says why.

        Not everything is known about this API: private error codes.

        Args:
            room_id: Room.
            sender_account: User ID of the sender.
            text_content: Text.
            extension_info: Data of the app, a JSON text. The group message carries it as CloudCustomData.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            MessageDropped: The service reported success and dropped the message.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. Nothing tells a retry from a second message.
        Source: https://trtc.io/document/74353 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/125771 (read 2025-11-21)
        """
        from timsdk._apis.live_engine_http_srv.send_text_msg import SendTextMsgRequest

        return await self._send(
            SendTextMsgRequest(
                room_id=room_id,
                sender_account=sender_account,
                text_content=text_content,
                extension_info=extension_info,
                extra_fields=extra_fields,
            )
        )

    async def set_gift_category_language(
        self,
        *,
        category_id: str,
        language: GiftLanguage | str,
        category_name: str | None = None,
        category_desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SetGiftCategoryLanguageResponse:
        """Set the texts of a gift category in one language.

        Fields that are left out stay as they are. Users whose language is not set see the default texts of the
        category.

        Args:
            category_id: Category.
            language: Language.
            category_name: Name in this language. Needed the first time.
            category_desc: Description in this language.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/72857 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/647/121325 (read 2025-07-15)
        """
        from timsdk._apis.live_engine_http_srv.set_gift_category_language import SetGiftCategoryLanguageRequest

        return await self._send(
            SetGiftCategoryLanguageRequest(
                category_id=category_id,
                language=language,
                category_name=category_name,
                category_desc=category_desc,
                extra_fields=extra_fields,
            )
        )

    async def set_gift_language(
        self,
        *,
        gift_id: str,
        language: GiftLanguage | str,
        name: str | None = None,
        desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SetGiftLanguageResponse:
        """Set the texts of a gift in one language.

        Fields that are left out stay as they are. Users whose language is not set see the default texts of the
        gift.

        Args:
            gift_id: Gift. At most 20 bytes.
            language: Language.
            name: Name in this language. Needed the first time. At most 20 bytes.
            desc: Description in this language. At most 20 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100006 ROOM_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100012 ROOM_OPERATION_RATE_LIMITED,
                102001 GIFT_FEATURE_NOT_AVAILABLE.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/72854 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.set_gift_language import SetGiftLanguageRequest

        return await self._send(
            SetGiftLanguageRequest(
                gift_id=gift_id,
                language=language,
                name=name,
                desc=desc,
                extra_fields=extra_fields,
            )
        )

    async def set_room_metadata(
        self,
        *,
        room_id: str,
        metadata: Sequence[LiveMetadataItem],
        extra_fields: JsonObject | None = None,
    ) -> SetRoomMetadataResponse:
        """Add or change metadata of a live room.

        Existing keys get the new value, new keys are added. A room holds 10 keys and 16 KB of values.

        Args:
            room_id: Room.
            metadata: Entries to set. At most 10 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100003 ROOM_ID_TAKEN: The room ID is not usable; presumably there is no such room.
            ApiError: 100006 ROOM_PERMISSION_DENIED: No permission to change the metadata.
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100007 ROOM_PACKAGE_REQUIRED, 100500
                ROOM_METADATA_TOO_MANY_KEYS, 100501 ROOM_METADATA_VALUE_TOO_LONG, 100502
                ROOM_METADATA_TOTAL_TOO_LARGE, 100504 ROOM_METADATA_KEY_TOO_LONG.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/64375 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/117512 (read 2026-08)
        """
        from timsdk._apis.live_engine_http_srv.set_room_metadata import SetRoomMetadataRequest

        return await self._send(
            SetRoomMetadataRequest(
                room_id=room_id,
                metadata=metadata,
                extra_fields=extra_fields,
            )
        )

    async def unban_member(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> UnbanMemberResponse:
        """Lift bans of a live room.

        Args:
            room_id: Room.
            member_list_account: User IDs to admit again. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 100001 ROOM_SERVER_ERROR, 100002 ROOM_PARAM_INVALID, 100004 ROOM_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/63410 (read 2026-08)
        Source: https://trtc.io/document/63426 (read 2026-08)
        Source: https://tencentcloud.com/document/product/647/63410 (read 2024-08)
        """
        from timsdk._apis.live_engine_http_srv.unban_member import UnbanMemberRequest

        return await self._send(
            UnbanMemberRequest(
                room_id=room_id,
                member_list_account=member_list_account,
                extra_fields=extra_fields,
            )
        )

    async def update_room_info(
        self,
        *,
        room_info: LiveRoomChange,
        extra_fields: JsonObject | None = None,
    ) -> UpdateRoomInfoResponse:
        """Change a live room.

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
        Source: https://trtc.io/document/63403 (read 2026-01-29)
        Source: https://github.com/Tencent-RTC/TUILiveKit_Manager (read 2026-07)
        """
        from timsdk._apis.live_engine_http_srv.update_room_info import UpdateRoomInfoRequest

        return await self._send(
            UpdateRoomInfoRequest(
                room_info=room_info,
                extra_fields=extra_fields,
            )
        )
