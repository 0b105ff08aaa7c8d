# Generated from spec/apis/timpush/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from timsdk._apis.timpush.add_tag import AddTagResponse
    from timsdk._apis.timpush.all_member_push_loss import AllMemberPushLossResponse
    from timsdk._apis.timpush.all_member_push_statistics import AllMemberPushStatisticsResponse
    from timsdk._apis.timpush.all_member_push_trace import AllMemberPushTraceResponse
    from timsdk._apis.timpush.batch import BatchPushResponse
    from timsdk._apis.timpush.clear_all_tags import ClearAllTagsResponse
    from timsdk._apis.timpush.get_attr import GetAttrResponse
    from timsdk._apis.timpush.get_attr_name import GetAttrNameResponse
    from timsdk._apis.timpush.get_tag import GetTagResponse
    from timsdk._apis.timpush.normal_push_loss import NormalPushLossResponse
    from timsdk._apis.timpush.normal_push_statistics import NormalPushStatisticsResponse
    from timsdk._apis.timpush.normal_push_trace import NormalPushTraceResponse
    from timsdk._apis.timpush.push import PushResponse
    from timsdk._apis.timpush.remove_attr import RemoveAttrResponse
    from timsdk._apis.timpush.remove_tag import RemoveTagResponse
    from timsdk._apis.timpush.revoke import RevokeResponse
    from timsdk._apis.timpush.set_attr import SetAttrResponse
    from timsdk._apis.timpush.set_attr_name import SetAttrNameResponse
    from timsdk._apis.timpush.webbatch import WebBatchPushResponse
    from timsdk._apis.timpush.webpush import WebPushResponse
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.offline_push_info import OfflinePushInfo
    from timsdk._types.push_condition import PushCondition
    from timsdk._types.user_attribute_removal import UserAttributeRemoval
    from timsdk._types.user_attribute_set import UserAttributeSet
    from timsdk._types.user_tag_change import UserTagChange
    from timsdk._types.web_push_info import WebPushInfo
    from timsdk_runtime.model.base import Element, JsonObject


class AsyncTimpushMethods(AsyncNamespace):
    """Push: the APIs of `timpush`."""

    __slots__ = ()

    async def add_tag(
        self,
        *,
        user_tags: Sequence[UserTagChange],
        replace: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddTagResponse:
        """Add push tags to users or devices.

        Adds to the tags of the account, or overwrites them with `replace`. An account can have up to 100 tags, and
        an app up to 1,000 different tags. One tag serves either User IDs or registration IDs.

        Args:
            user_tags: Tags for each account. At most 100 items.
            replace: Overwrite all tags of the accounts instead of adding to them. The service assumes False when
                omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90035 PUSH_ATTRIBUTE_ID_KIND_MISMATCH: The tag is in use for the other kind of account.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60568 (read 2026-08)
        Source: https://trtc.io/document/67821 (read 2026-08)
        """
        from timsdk._apis.timpush.add_tag import AddTagRequest

        return await self._send(
            AddTagRequest(
                user_tags=user_tags,
                replace=replace,
                extra_fields=extra_fields,
            )
        )

    async def all_member_push_loss(
        self,
        *,
        start_time: int,
        end_time: int,
        task_id: list[str],
        extra_fields: JsonObject | None = None,
    ) -> AllMemberPushLossResponse:
        """Count the lost pushes to all users or by tag by reason.

        Covers the last 7 days. Needs the push service.

        Not everything is known about this API: response when no task is named; private error codes.

        Args:
            start_time: Start of the period. Unix time in seconds.
            end_time: End of the period. Unix time in seconds.
            task_id: Tasks that pushes returned. An empty list asks for the overall figures. At most 5 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/71895 (read 2025-07-17)
        """
        from timsdk._apis.timpush.all_member_push_loss import AllMemberPushLossRequest

        return await self._send(
            AllMemberPushLossRequest(
                start_time=start_time,
                end_time=end_time,
                task_id=task_id,
                extra_fields=extra_fields,
            )
        )

    async def all_member_push_statistics(
        self,
        *,
        start_time: int,
        end_time: int,
        task_id: list[str],
        extra_fields: JsonObject | None = None,
    ) -> AllMemberPushStatisticsResponse:
        """Get the totals of pushes to all users or by tag.

        Covers the last 30 days. Needs the push service.

        Not everything is known about this API: response when no task is named; private error codes.

        Args:
            start_time: Start of the period. Unix time in seconds.
            end_time: End of the period. Unix time in seconds.
            task_id: Tasks that pushes returned. An empty list asks for the overall totals. At most 5 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/71894 (read 2025-07-17)
        """
        from timsdk._apis.timpush.all_member_push_statistics import AllMemberPushStatisticsRequest

        return await self._send(
            AllMemberPushStatisticsRequest(
                start_time=start_time,
                end_time=end_time,
                task_id=task_id,
                extra_fields=extra_fields,
            )
        )

    async def all_member_push_trace(
        self,
        *,
        task_id: str,
        user_id: str,
        extra_fields: JsonObject | None = None,
    ) -> AllMemberPushTraceResponse:
        """Trace a push to all users or by tag to one recipient.

        Covers push tasks of the last 7 days. Needs the push service.

        Not everything is known about this API: stages of OnlinePushStat; values of PushStatus and
        NotificationStatus; private error codes.

        Args:
            task_id: Task that a push returned.
            user_id: User ID of the recipient.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/71893 (read 2025-07-17)
        """
        from timsdk._apis.timpush.all_member_push_trace import AllMemberPushTraceRequest

        return await self._send(
            AllMemberPushTraceRequest(
                task_id=task_id,
                user_id=user_id,
                extra_fields=extra_fields,
            )
        )

    async def batch_push(
        self,
        *,
        from_account: str,
        to_account: list[str],
        offline_push_info: OfflinePushInfo,
        msg_random: int | None = None,
        data_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> BatchPushResponse:
        """Push to a list of users or devices.

        Needs the push service. Does not change the unread count unless `offline_push_info` says so. The free
        edition allows 10 calls a second, the advanced edition 40. Online pushes need client SDK 8.2.6325 or later.

        Args:
            from_account: Sender, a User ID or registration ID.
            to_account: User IDs or registration IDs. At most 500 items.
            offline_push_info: Content of the push.
            msg_random: Random number that tells pushes apart. From 0 to 4294967295. Chosen at random when omitted.
            data_id: Reference of your own that the push webhooks return. At most 64 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID: The body or one of its fields is not valid; also a missing
                `msg_random`.
            ApiError: 90009 MESSAGE_ADMIN_REQUIRED, 90045 PUSH_NOT_ENABLED, 90057 PUSH_DATA_ID_TOO_LONG, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 30 calls a second.
        Effect: the service drops a second call with the same `msg_random` within 1s. A retry after that second
            reaches the accounts again.
        Source: https://trtc.io/document/67553 (read 2026-08)
        """
        from timsdk._apis.timpush.batch import BatchPushRequest

        return await self._send(
            BatchPushRequest(
                from_account=from_account,
                to_account=to_account,
                offline_push_info=offline_push_info,
                msg_random=msg_random,
                data_id=data_id,
                extra_fields=extra_fields,
            )
        )

    async def clear_all_tags(
        self,
        *,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> ClearAllTagsResponse:
        """Remove all push tags of users or devices.

        Args:
            to_account: User IDs or registration IDs. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60570 (read 2026-08)
        Source: https://trtc.io/document/67823 (read 2026-08)
        """
        from timsdk._apis.timpush.clear_all_tags import ClearAllTagsRequest

        return await self._send(
            ClearAllTagsRequest(
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def get_attr(
        self,
        *,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> GetAttrResponse:
        """Get the push attributes of users or devices.

        Args:
            to_account: User IDs or registration IDs. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60564 (read 2026-08)
        Source: https://trtc.io/document/67817 (read 2026-08)
        """
        from timsdk._apis.timpush.get_attr import GetAttrRequest

        return await self._send(
            GetAttrRequest(
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def get_attr_name(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetAttrNameResponse:
        """Get the names of the push attributes of the app.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60562 (read 2026-08)
        Source: https://trtc.io/document/67815 (read 2026-08)
        """
        from timsdk._apis.timpush.get_attr_name import GetAttrNameRequest

        return await self._send(
            GetAttrNameRequest(
                extra_fields=extra_fields,
            )
        )

    async def get_tag(
        self,
        *,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> GetTagResponse:
        """Get the push tags of users or devices.

        Args:
            to_account: User IDs or registration IDs. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60567 (read 2026-08)
        Source: https://trtc.io/document/67820 (read 2026-08)
        """
        from timsdk._apis.timpush.get_tag import GetTagRequest

        return await self._send(
            GetTagRequest(
                to_account=to_account,
                extra_fields=extra_fields,
            )
        )

    async def normal_push_loss(
        self,
        *,
        start_time: int,
        end_time: int,
        extra_fields: JsonObject | None = None,
    ) -> NormalPushLossResponse:
        """Count the lost pushes of Chat messages by reason.

        Covers one-to-one and group messages of the last 7 days. Needs the push service.

        Not everything is known about this API: private error codes.

        Args:
            start_time: Start of the period. Unix time in seconds.
            end_time: End of the period. Unix time in seconds.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/71898 (read 2025-07-17)
        """
        from timsdk._apis.timpush.normal_push_loss import NormalPushLossRequest

        return await self._send(
            NormalPushLossRequest(
                start_time=start_time,
                end_time=end_time,
                extra_fields=extra_fields,
            )
        )

    async def normal_push_statistics(
        self,
        *,
        start_time: int,
        end_time: int,
        extra_fields: JsonObject | None = None,
    ) -> NormalPushStatisticsResponse:
        """Get the push totals of Chat messages.

        Covers one-to-one and group messages of the last 30 days. Needs the push service.

        Not everything is known about this API: private error codes.

        Args:
            start_time: Start of the period. Unix time in seconds.
            end_time: End of the period. Unix time in seconds.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/71897 (read 2025-07-17)
        """
        from timsdk._apis.timpush.normal_push_statistics import NormalPushStatisticsRequest

        return await self._send(
            NormalPushStatisticsRequest(
                start_time=start_time,
                end_time=end_time,
                extra_fields=extra_fields,
            )
        )

    async def normal_push_trace(
        self,
        *,
        push_id: str,
        extra_fields: JsonObject | None = None,
    ) -> NormalPushTraceResponse:
        """Trace the push of a Chat message to each device.

        Covers one-to-one and group messages of the last 7 days. Needs the push service.

        Not everything is known about this API: values of PushStatus and NotificationStatus; private error codes.

        Args:
            push_id: Push ID that the push webhook delivered.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/71896 (read 2025-07-17)
        """
        from timsdk._apis.timpush.normal_push_trace import NormalPushTraceRequest

        return await self._send(
            NormalPushTraceRequest(
                push_id=push_id,
                extra_fields=extra_fields,
            )
        )

    async def push(
        self,
        *,
        offline_push_info: OfflinePushInfo,
        from_account: str | None = None,
        msg_random: int | None = None,
        condition: PushCondition | None = None,
        data_id: str | None = None,
        online_only_flag: bool | None = None,
        msg_body: Sequence[MsgElement | Element] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> PushResponse:
        """Push to everybody or to those with chosen attributes or tags.

        Needs the push service. Reaches accounts that have logged in or were imported. Delivery to everybody takes a
        while. The free edition allows 10 calls a day, the standard and the advanced edition 100. Online pushes need
        client SDK 8.2.6325 or later. `msg_body` and `online_only_flag` are for the Chat plugin; the push service
        alone uses `offline_push_info` only.

        Not everything is known about this API: limit of TagsNot; whether TagsNot can stand alone.

        Args:
            offline_push_info: Content of the push.
            from_account: Sender. The calling administrator when omitted.
            msg_random: Random number that tells pushes apart. From 0 to 4294967295. Chosen at random when omitted.
            condition: Who receives the push. Everybody when omitted.
            data_id: Reference of your own that the push webhooks return. At most 64 bytes.
            online_only_flag: Keep no history and no unread count. Without it at most 200 users a second are
                reached. Chat plugin only.
            msg_body: Message elements. Required by the Chat plugin and only used there. At least 1 item.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90032 PUSH_TOO_MANY_TAGS: The push condition names more than 10 tags.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90002 MSG_BODY_INVALID, 90005 MSG_RANDOM_INVALID, 90007
                MSG_BODY_NOT_ARRAY, 90009 MESSAGE_ADMIN_REQUIRED, 90010 MESSAGE_FORMAT_INVALID, 90020
                PUSH_TAG_TOO_LONG, 90022 PUSH_TAGS_REPEATED, 90024 PUSH_RATE_LIMITED, 90026
                OFFLINE_STORAGE_TOO_LONG, 90033 PUSH_ATTRIBUTE_INVALID, 90039 PUSH_ATTRIBUTES_AND_TAGS_EXCLUSIVE,
                90040 PUSH_TAG_EMPTY, 90045 PUSH_NOT_ENABLED, 90047 PUSH_DAILY_QUOTA_EXCEEDED, 90056
                PUSH_BODY_TOO_LARGE, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 1 call a second and at most 100 calls a day.
        Effect: the service drops a second call with the same `msg_random` within 1s. A retry after that second
            reaches everybody again and counts against the daily quota.
        Source: https://trtc.io/document/60561 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1047/60561 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/100634 (read 2026-01-20)
        Source: https://cloud.tencent.com/document/product/269/45933 (read 2026-08)
        """
        from timsdk._apis.timpush.push import PushRequest

        return await self._send(
            PushRequest(
                offline_push_info=offline_push_info,
                from_account=from_account,
                msg_random=msg_random,
                condition=condition,
                data_id=data_id,
                online_only_flag=online_only_flag,
                msg_body=msg_body,
                extra_fields=extra_fields,
            )
        )

    async def remove_attr(
        self,
        *,
        user_attrs: Sequence[UserAttributeRemoval],
        extra_fields: JsonObject | None = None,
    ) -> RemoveAttrResponse:
        """Remove push attributes of users or devices.

        Args:
            user_attrs: Attribute names of each account. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90033
                PUSH_ATTRIBUTE_INVALID, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60566 (read 2026-08)
        Source: https://trtc.io/document/67819 (read 2026-08)
        """
        from timsdk._apis.timpush.remove_attr import RemoveAttrRequest

        return await self._send(
            RemoveAttrRequest(
                user_attrs=user_attrs,
                extra_fields=extra_fields,
            )
        )

    async def remove_tag(
        self,
        *,
        user_tags: Sequence[UserTagChange],
        extra_fields: JsonObject | None = None,
    ) -> RemoveTagResponse:
        """Remove push tags of users or devices.

        Args:
            user_tags: Tags to take from each account. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60569 (read 2026-08)
        Source: https://trtc.io/document/67822 (read 2026-08)
        """
        from timsdk._apis.timpush.remove_tag import RemoveTagRequest

        return await self._send(
            RemoveTagRequest(
                user_tags=user_tags,
                extra_fields=extra_fields,
            )
        )

    async def revoke(
        self,
        *,
        task_id: str,
        offline_push_info: OfflinePushInfo,
        extra_fields: JsonObject | None = None,
    ) -> RevokeResponse:
        """Withdraw a push that is less than a day old.

        Stops the rest of the delivery and recalls unread messages of the Chat plugin. `offline_push_info` replaces
        a notification that is already shown on APNs, Google FCM (notification mode), Huawei and Honor, unless the
        app was in the foreground.

        Args:
            task_id: Task that a push returned.
            offline_push_info: Push that replaces the one already shown. With PushFlag 1 nothing is replaced.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90049 PUSH_TASK_NOT_FOUND: The task is unknown. Only tasks that push or batch returned can be
                withdrawn.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90050 PUSH_ALREADY_RECALLED, 90051
                PUSH_RECALL_RATE_LIMITED, 90052 PUSH_RECALL_WINDOW_PASSED, 90053 PUSH_NOT_RECALLABLE, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: calling it again leads to the same state. A retry gets 90050 because the push is withdrawn.
        Source: https://trtc.io/document/60571 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/105123 (read 2025-12-24)
        """
        from timsdk._apis.timpush.revoke import RevokeRequest

        return await self._send(
            RevokeRequest(
                task_id=task_id,
                offline_push_info=offline_push_info,
                extra_fields=extra_fields,
            )
        )

    async def set_attr(
        self,
        *,
        user_attrs: Sequence[UserAttributeSet],
        extra_fields: JsonObject | None = None,
    ) -> SetAttrResponse:
        """Set push attributes of users or devices.

        set_attr_name names the attributes first. One attribute serves either User IDs or registration IDs.

        Args:
            user_attrs: Attributes of each account. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 90035 PUSH_ATTRIBUTE_ID_KIND_MISMATCH: The attribute is in use for the other kind of account.
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90018 PUSH_TOO_MANY_ACCOUNTS, 90033
                PUSH_ATTRIBUTE_INVALID, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60565 (read 2026-08)
        Source: https://trtc.io/document/67818 (read 2026-08)
        """
        from timsdk._apis.timpush.set_attr import SetAttrRequest

        return await self._send(
            SetAttrRequest(
                user_attrs=user_attrs,
                extra_fields=extra_fields,
            )
        )

    async def set_attr_name(
        self,
        *,
        attr_names: Mapping[str, str],
        extra_fields: JsonObject | None = None,
    ) -> SetAttrNameResponse:
        """Name the push attributes of the app.

        An app has up to 10 attributes, numbered 0 to 9. set_attr gives accounts values, and pushes select accounts
        by these values.

        Args:
            attr_names: Names of up to 50 bytes by number, "0" to "9".
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60563 (read 2026-08)
        Source: https://trtc.io/document/67816 (read 2026-08)
        """
        from timsdk._apis.timpush.set_attr_name import SetAttrNameRequest

        return await self._send(
            SetAttrNameRequest(
                attr_names=attr_names,
                extra_fields=extra_fields,
            )
        )

    async def web_batch_push(
        self,
        *,
        from_account: str,
        to_account: list[str],
        msg_random: int | None = None,
        web_info: WebPushInfo | None = None,
        message: Mapping[str, Any] | None = None,
        data_id: str | None = None,
        task_name: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> WebBatchPushResponse:
        """Push to the browsers of a list of users.

        Needs the push service and `web_info`, `message` or both. `web_info` alone: everybody gets a notification.
        `message` alone: only users whose page is open get it. Both: open pages get `message`, all other users get
        `web_info`. The trial edition reaches 30 users a second, the standard edition 500. The page lists no domain
        of China.

        Not everything is known about this API: fields of `message`; limits of `web_info`; whether single users are
        reported; private error codes.

        Args:
            from_account: Sender.
            to_account: User IDs. At most 500 items.
            msg_random: Random number that tells pushes apart. From 0 to 4294967295. Chosen at random when omitted.
            web_info: Notification that browsers show.
            message: Message for open pages.
            data_id: Reference of your own that the push webhooks return. At most 64 bytes.
            task_name: Name of the task. At most 20 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90045 PUSH_NOT_ENABLED, 90057
                PUSH_DATA_ID_TOO_LONG, 91000 MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Effect: the service drops a second call with the same `msg_random` within 1s. A retry after that second
            reaches the users again.
        Source: https://trtc.io/zh/document/80441 (read 2026-11)
        """
        from timsdk._apis.timpush.webbatch import WebBatchPushRequest

        return await self._send(
            WebBatchPushRequest(
                from_account=from_account,
                to_account=to_account,
                msg_random=msg_random,
                web_info=web_info,
                message=message,
                data_id=data_id,
                task_name=task_name,
                extra_fields=extra_fields,
            )
        )

    async def web_push(
        self,
        *,
        from_account: str | None = None,
        msg_random: int | None = None,
        condition: PushCondition | None = None,
        web_info: WebPushInfo | None = None,
        extra_fields: JsonObject | None = None,
    ) -> WebPushResponse:
        """Push to the browsers of everybody or of users with chosen tags.

        Needs the push service. The trial edition allows 10 calls a day, the standard edition 100. The page lists no
        domain of China.

        Not everything is known about this API: which fields are required; limits of `web_info`; response fields;
        private error codes.

        Args:
            from_account: Sender.
            msg_random: Random number that tells pushes apart. From 0 to 4294967295. Chosen at random when omitted.
            condition: Who receives the push. Everybody when omitted.
            web_info: The notification.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 90001 MESSAGE_JSON_INVALID, 90009 MESSAGE_ADMIN_REQUIRED, 90045 PUSH_NOT_ENABLED, 91000
                MESSAGE_INTERNAL_ERROR.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 1 call a second and at most 100 calls a day.
        Effect: the service drops a second call with the same `msg_random` within 1s. A retry after that second
            reaches everybody again and counts against the daily quota.
        Source: https://trtc.io/zh/document/80440 (read 2026-11)
        """
        from timsdk._apis.timpush.webpush import WebPushRequest

        return await self._send(
            WebPushRequest(
                from_account=from_account,
                msg_random=msg_random,
                condition=condition,
                web_info=web_info,
                extra_fields=extra_fields,
            )
        )
