# Generated from spec/apis/openim/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timsdk._apis.openim.im_add_tag import ImAddTagResponse
    from timsdk._apis.openim.im_get_attr import ImGetAttrResponse
    from timsdk._apis.openim.im_get_attr_name import ImGetAttrNameResponse
    from timsdk._apis.openim.im_get_push_report import ImGetPushReportResponse
    from timsdk._apis.openim.im_get_tag import ImGetTagResponse
    from timsdk._apis.openim.im_push import ImPushResponse
    from timsdk._apis.openim.im_remove_all_tags import ImRemoveAllTagsResponse
    from timsdk._apis.openim.im_remove_attr import ImRemoveAttrResponse
    from timsdk._apis.openim.im_remove_tag import ImRemoveTagResponse
    from timsdk._apis.openim.im_set_attr import ImSetAttrResponse
    from timsdk._apis.openim.im_set_attr_name import ImSetAttrNameResponse
    from timsdk._apis.openim.querystate import QueryStateResponse
    from timsdk._types.all_member_push_condition import AllMemberPushCondition
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.offline_push_info import OfflinePushInfo
    from timsdk._types.user_attribute_removal import UserAttributeRemoval
    from timsdk._types.user_attribute_set import UserAttributeSet
    from timsdk._types.user_tag_change import UserTagChange
    from timsdk_runtime.model.base import Element, JsonObject


class AsyncOpenimMethods(AsyncNamespace):
    """Legacy: the APIs of `openim`."""

    __slots__ = ()

    async def im_add_tag(
        self,
        *,
        user_tags: Sequence[UserTagChange],
        extra_fields: JsonObject | None = None,
    ) -> ImAddTagResponse:
        """Add push tags to users.

        Old name of all_member_push/im_add_tag. A user can have up to 100 tags.

        This API is legacy. Use `push.im_add_tag` instead.

        Args:
            user_tags: Tags to add to each user. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90020 PUSH_TAG_TOO_LONG: A tag or an attribute is not valid.
            ApiError: 90032 PUSH_TOO_MANY_TAGS: More than 10 tags for one user.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90019
                PUSH_ADD_TAGS_BODY_INVALID, 90046 PUSH_TOO_MANY_USER_TAGS, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37173 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_add_tag import ImAddTagRequest

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

        Old name of all_member_push/im_get_attr.

        This API is legacy. Use `push.im_get_attr` instead.

        Args:
            to_account: User IDs. At most 500 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90035 PUSH_ATTRIBUTE_ID_KIND_MISMATCH: A user is not valid.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90018 PUSH_TOO_MANY_ACCOUNTS, 90023 PUSH_GET_TAGS_BODY_INVALID,
                91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37169 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_get_attr import ImGetAttrRequest

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

        Old name of all_member_push/im_get_attr_name.

        This API is legacy. Use `push.im_get_attr_name` instead.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90020 PUSH_TAG_TOO_LONG: A tag or an attribute is not valid.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90019
                PUSH_ADD_TAGS_BODY_INVALID, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37168 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_get_attr_name import ImGetAttrNameRequest

        return await self._send(
            ImGetAttrNameRequest(
                extra_fields=extra_fields,
            )
        )

    async def im_get_push_report(
        self,
        *,
        task_ids: list[str],
        extra_fields: JsonObject | None = None,
    ) -> ImGetPushReportResponse:
        """Get the progress of push tasks.

        Belonged to openim/im_push and did not move to all_member_push with it.

        This API is legacy. Use `push.all_member_push_statistics` instead.

        Args:
            task_ids: Tasks that pushes returned. At most 500 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90014 PUSH_TOO_MANY_TASKS, 90015
                PUSH_TASK_ID_MISSING, 90016 PUSH_TASK_ID_INVALID, 90017 PUSH_QUERY_FAILED, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        """
        from timsdk._apis.openim.im_get_push_report import ImGetPushReportRequest

        return await self._send(
            ImGetPushReportRequest(
                task_ids=task_ids,
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

        Old name of all_member_push/im_get_tag.

        This API is legacy. Use `push.im_get_tag` instead.

        Args:
            to_account: User IDs. At most 500 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90023
                PUSH_GET_TAGS_BODY_INVALID, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37172 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_get_tag import ImGetTagRequest

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

        Old name of all_member_push/im_push. Takes text, face, location and custom elements. Every push needs a
        `msg_random` of its own; a retry of your own should keep it. The vendor's texts disagree about a second push
        with the same value: it is dropped for 7 days, on the same day, or for one second.

        This API is legacy. Use `push.im_push` instead.

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
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90020 PUSH_TAG_TOO_LONG: A tag or an attribute is not valid.
            ApiError: 90032 PUSH_TOO_MANY_TAGS: The push condition names more than 10 tags.
            ApiError: 90045 PUSH_NOT_ENABLED: Push to all users is not enabled.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90004 MSG_SEQ_INVALID, 90005
                MSG_RANDOM_INVALID, 90007 MSG_BODY_NOT_ARRAY, 90009 MESSAGE_ADMIN_REQUIRED, 90010
                MESSAGE_FORMAT_INVALID, 90013 PUSH_TASK_TAG_TOO_LONG, 90014 PUSH_TOO_MANY_TASKS, 90022
                PUSH_TAGS_REPEATED, 90024 PUSH_RATE_LIMITED, 90025 PUSH_TASK_EXISTS, 90026 OFFLINE_STORAGE_TOO_LONG,
                90027 PUSH_CONDITION_INVALID, 90033 PUSH_ATTRIBUTE_INVALID, 90039
                PUSH_ATTRIBUTES_AND_TAGS_EXCLUSIVE, 90040 PUSH_TAG_EMPTY, 90047 PUSH_DAILY_QUOTA_EXCEEDED, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 1 call a second and at most 100 calls a day.
        Effect: the service drops a second call with the same `msg_random` within 1s. A retry after that second may
            reach everybody again and counts against the daily quota.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37166 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_push import ImPushRequest

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

        Old name of all_member_push/im_remove_all_tags.

        This API is legacy. Use `push.im_remove_all_tags` instead.

        Args:
            to_account: User IDs. At most 500 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37175 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_remove_all_tags import ImRemoveAllTagsRequest

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

        Old name of all_member_push/im_remove_attr.

        This API is legacy. Use `push.im_remove_attr` instead.

        Args:
            user_attrs: Attribute names of each user. At most 500 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90020 PUSH_TAG_TOO_LONG: A tag or an attribute is not valid.
            ApiError: 90035 PUSH_ATTRIBUTE_ID_KIND_MISMATCH: A user is not valid.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90021
                PUSH_REMOVE_TAGS_BODY_INVALID, 90033 PUSH_ATTRIBUTE_INVALID, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37171 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_remove_attr import ImRemoveAttrRequest

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

        Old name of all_member_push/im_remove_tag.

        This API is legacy. Use `push.im_remove_tag` instead.

        Args:
            user_tags: Tags to take from each user. At most 500 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90020 PUSH_TAG_TOO_LONG: A tag or an attribute is not valid.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90021
                PUSH_REMOVE_TAGS_BODY_INVALID, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37174 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_remove_tag import ImRemoveTagRequest

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

        Old name of all_member_push/im_set_attr.

        This API is legacy. Use `push.im_set_attr` instead.

        Args:
            user_attrs: Attributes of each user. At most 500 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90020 PUSH_TAG_TOO_LONG: A tag or an attribute is not valid.
            ApiError: 90035 PUSH_ATTRIBUTE_ID_KIND_MISMATCH: A user is not valid.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90019
                PUSH_ADD_TAGS_BODY_INVALID, 90033 PUSH_ATTRIBUTE_INVALID, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37170 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_set_attr import ImSetAttrRequest

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

        Old name of all_member_push/im_set_attr_name.

        This API is legacy. Use `push.im_set_attr_name` instead.

        Args:
            attr_names: Names of up to 50 bytes by number, "0" to "9". At most 10 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 20002 MESSAGE_USERSIG_EXPIRED: Authentication inside the service failed.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        Source: https://trtc.io/document/37167 (read 2024-12-24)
        """
        from timsdk._apis.openim.im_set_attr_name import ImSetAttrNameRequest

        return await self._send(
            ImSetAttrNameRequest(
                attr_names=attr_names,
                extra_fields=extra_fields,
            )
        )

    async def query_state(
        self,
        *,
        to_account: list[str],
        is_need_detail: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> QueryStateResponse:
        """Query the online status of users.

        A user with several devices counts as online while one of them is.

        This API is deprecated. Use `account.query_online_status` instead.

        Args:
            to_account: User IDs. At most 500 items.
            is_need_detail: Add the status on each platform.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90011 TOO_MANY_RECEIVERS: More than 500 User IDs.
            ApiError: 70107 ACCOUNT_NOT_FOUND, 70169 ACCOUNT_SERVER_TIMEOUT, 90001 MESSAGE_JSON_INVALID, 90003
                TO_ACCOUNT_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90992 MESSAGE_BACKEND_OR_WEBHOOK_ERROR, 90994
                MESSAGE_INTERNAL_ERROR_90994, 90995 MESSAGE_INTERNAL_ERROR_90995, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/35477 (read 2024-12-24)
        """
        from timsdk._apis.openim.querystate import QueryStateRequest

        return await self._send(
            QueryStateRequest(
                to_account=to_account,
                is_need_detail=is_need_detail,
                extra_fields=extra_fields,
            )
        )
