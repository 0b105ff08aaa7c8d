# Generated from spec/apis/all_member_push/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timsdk._apis.all_member_push.im_add_tag import ImAddTagResponse
    from timsdk._apis.all_member_push.im_get_attr import ImGetAttrResponse
    from timsdk._apis.all_member_push.im_get_attr_name import ImGetAttrNameResponse
    from timsdk._apis.all_member_push.im_get_tag import ImGetTagResponse
    from timsdk._apis.all_member_push.im_push import ImPushResponse
    from timsdk._apis.all_member_push.im_remove_all_tags import ImRemoveAllTagsResponse
    from timsdk._apis.all_member_push.im_remove_attr import ImRemoveAttrResponse
    from timsdk._apis.all_member_push.im_remove_tag import ImRemoveTagResponse
    from timsdk._apis.all_member_push.im_set_attr import ImSetAttrResponse
    from timsdk._apis.all_member_push.im_set_attr_name import ImSetAttrNameResponse
    from timsdk._types.all_member_push_condition import AllMemberPushCondition
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.offline_push_info import OfflinePushInfo
    from timsdk._types.user_attribute_removal import UserAttributeRemoval
    from timsdk._types.user_attribute_set import UserAttributeSet
    from timsdk._types.user_tag_change import UserTagChange
    from timsdk_runtime.model.base import Element, JsonObject


class AsyncAllMemberPushMethods(AsyncNamespace):
    """Push: the APIs of `all_member_push`."""

    __slots__ = ()

    async def im_add_tag(
        self,
        *,
        user_tags: Sequence[UserTagChange],
        extra_fields: JsonObject | None = None,
    ) -> ImAddTagResponse:
        """Add push tags to users.

        A user can have up to 100 tags; remove old ones first where that is not enough. Needs the Ultimate edition
        with push to all users enabled.

        Args:
            user_tags: Tags to add to each user. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90032 PUSH_TOO_MANY_TAGS: More than 10 tags for one user.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/37173 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_add_tag import ImAddTagRequest

        return await self._send(
            ImAddTagRequest(
                user_tags=user_tags,
                extra_fields=extra_fields,
            )
        )

    async def im_get_attr(
        self,
        *,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> ImGetAttrResponse:
        """Get the push attributes of users.

        Name the attributes of the app with im_set_attr_name first. Needs the Ultimate edition with push to all
        users enabled.

        Args:
            to_account: User IDs. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/37169 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_get_attr import ImGetAttrRequest

        return await self._send(
            ImGetAttrRequest(
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def im_get_attr_name(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> ImGetAttrNameResponse:
        """Get the names of the push attributes of the app.

        Needs the Ultimate edition with push to all users enabled.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/37168 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_get_attr_name import ImGetAttrNameRequest

        return await self._send(
            ImGetAttrNameRequest(
                extra_fields=extra_fields,
            )
        )

    async def im_get_tag(
        self,
        *,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> ImGetTagResponse:
        """Get the push tags of users.

        Needs the Ultimate edition with push to all users enabled.

        Args:
            to_account: User IDs. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/37172 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_get_tag import ImGetTagRequest

        return await self._send(
            ImGetTagRequest(
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def im_push(
        self,
        *,
        msg_body: Sequence[MsgElement | Element],
        condition: AllMemberPushCondition | None = None,
        msg_random: int | None = None,
        msg_life_time: int | None = None,
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ImPushResponse:
        """Push a message to everybody or by attribute or tag.

        Needs the Ultimate edition and has to be enabled. It reaches users who have logged in before or were
        imported. Delivery to everybody takes a while, usually under a minute. The messages can be kept for offline
        users, but are neither stored in the history nor recallable; timpush/push is the newer API. A retry of your
        own should keep `msg_random`: older pages say that the service drops it for 7 days.

        Args:
            msg_body: Message elements. At least 1 item.
            condition: Who receives the push. Everybody when omitted.
            msg_random: Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted.
            msg_life_time: How long the message is kept for offline users. 0 reaches online users only. In seconds.
                From 0 to 604800. The service assumes 0 when omitted.
            from_account: Sender the recipients see. The calling administrator when omitted.
            offline_push_info: Offline push.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90032 PUSH_TOO_MANY_TAGS: The push condition names more than 10 tags.
            ApiError: 90045 PUSH_NOT_ENABLED: Push to all users is not enabled.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90005 MSG_RANDOM_INVALID, 90007
                MSG_BODY_NOT_ARRAY, 90009 MESSAGE_ADMIN_REQUIRED, 90010 MESSAGE_FORMAT_INVALID, 90020
                PUSH_TAG_TOO_LONG, 90022 PUSH_TAGS_REPEATED, 90024 PUSH_RATE_LIMITED, 90026
                OFFLINE_STORAGE_TOO_LONG, 90033 PUSH_ATTRIBUTE_INVALID, 90039 PUSH_ATTRIBUTES_AND_TAGS_EXCLUSIVE,
                90040 PUSH_TAG_EMPTY, 90047 PUSH_DAILY_QUOTA_EXCEEDED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 1 call a second and at most 100 calls a day.
        Effect: the service drops a second call with the same `msg_random` within 1s. A retry after that second may
            reach everybody again and counts against the daily quota.
        Source: https://trtc.io/document/37166 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_push import ImPushRequest

        return await self._send(
            ImPushRequest(
                msg_body=msg_body,
                condition=condition,
                msg_random=msg_random,
                msg_life_time=msg_life_time,
                from_account=from_account,
                offline_push_info=offline_push_info,
                extra_fields=extra_fields,
            )
        )

    async def im_remove_all_tags(
        self,
        *,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> ImRemoveAllTagsResponse:
        """Remove all push tags of users.

        Needs the Ultimate edition with push to all users enabled.

        Args:
            to_account: User IDs. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/37175 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_remove_all_tags import ImRemoveAllTagsRequest

        return await self._send(
            ImRemoveAllTagsRequest(
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def im_remove_attr(
        self,
        *,
        user_attrs: Sequence[UserAttributeRemoval],
        extra_fields: JsonObject | None = None,
    ) -> ImRemoveAttrResponse:
        """Remove push attributes of users.

        Name the attributes of the app with im_set_attr_name first. Needs the Ultimate edition with push to all
        users enabled.

        Args:
            user_attrs: Attribute names of each user. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90033
                PUSH_ATTRIBUTE_INVALID, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/37171 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_remove_attr import ImRemoveAttrRequest

        return await self._send(
            ImRemoveAttrRequest(
                user_attrs=user_attrs,
                extra_fields=extra_fields,
            )
        )

    async def im_remove_tag(
        self,
        *,
        user_tags: Sequence[UserTagChange],
        extra_fields: JsonObject | None = None,
    ) -> ImRemoveTagResponse:
        """Remove push tags of users.

        Needs the Ultimate edition with push to all users enabled.

        Args:
            user_tags: Tags to take from each user. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/37174 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_remove_tag import ImRemoveTagRequest

        return await self._send(
            ImRemoveTagRequest(
                user_tags=user_tags,
                extra_fields=extra_fields,
            )
        )

    async def im_set_attr(
        self,
        *,
        user_attrs: Sequence[UserAttributeSet],
        extra_fields: JsonObject | None = None,
    ) -> ImSetAttrResponse:
        """Set push attributes of users.

        Name the attributes of the app with im_set_attr_name first. Needs the Ultimate edition with push to all
        users enabled.

        Args:
            user_attrs: Attributes of each user. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90033
                PUSH_ATTRIBUTE_INVALID, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/37170 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_set_attr import ImSetAttrRequest

        return await self._send(
            ImSetAttrRequest(
                user_attrs=user_attrs,
                extra_fields=extra_fields,
            )
        )

    async def im_set_attr_name(
        self,
        *,
        attr_names: Mapping[str, str],
        extra_fields: JsonObject | None = None,
    ) -> ImSetAttrNameResponse:
        """Name the push attributes of the app.

        An app has up to 10 attributes, numbered 0 to 9. im_set_attr gives users values, and pushes select users by
        these values. Needs the Ultimate edition with push to all users enabled.

        Args:
            attr_names: Names of up to 50 bytes by number, "0" to "9".
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/37167 (read 2024-12-24)
        """
        from timsdk._apis.all_member_push.im_set_attr_name import ImSetAttrNameRequest

        return await self._send(
            ImSetAttrNameRequest(
                attr_names=attr_names,
                extra_fields=extra_fields,
            )
        )
