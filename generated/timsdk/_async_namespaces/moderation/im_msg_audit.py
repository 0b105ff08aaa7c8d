# Generated from spec/apis/im_msg_audit/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.im_msg_audit.batch_content_moderation import BatchContentModerationResponse, ContentToModerate
    from timsdk._apis.im_msg_audit.content_moderation import ContentModerationResponse
    from timsdk._types.moderation_content_type import ModerationContentType
    from timsdk._types.moderation_scene import ModerationScene
    from timsdk_runtime.model.base import JsonObject


class AsyncImMsgAuditMethods(AsyncNamespace):
    """Moderation: the APIs of `im_msg_audit`."""

    __slots__ = ()

    async def batch_content_moderation(
        self,
        *,
        audit_name: ModerationScene | str,
        contents: Sequence[ContentToModerate],
        ext_sender: str | None = None,
        ext_receiver: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> BatchContentModerationResponse:
        """Check up to 10 texts and images.

        Needs content moderation switched on in the console. Audio and video go through content_moderation.

        Not everything is known about this API: Private error codes; content_moderation has 60003, 60020, 60022 and
        93000; Sample of the response.

        Args:
            audit_name: Settings to apply or the ID of a custom configuration.
            contents: What to check. At most 10 items.
            ext_sender: Sender to show in the console. A User ID or any other name.
            ext_receiver: Receiver to show in the console. A User ID, a group ID or any other name.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless. Only gives verdicts; each check counts towards the quota.
        Source: https://trtc.io/document/77828 (read 2026-03-09)
        Source: https://cloud.tencent.com/document/product/269/100243 (read 2026-08)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12-17)
        """
        from timsdk._apis.im_msg_audit.batch_content_moderation import BatchContentModerationRequest

        return await self._send(
            BatchContentModerationRequest(
                audit_name=audit_name,
                contents=contents,
                ext_sender=ext_sender,
                ext_receiver=ext_receiver,
                extra_fields=extra_fields,
            )
        )

    async def content_moderation(
        self,
        *,
        audit_name: ModerationScene | str,
        content_type: ModerationContentType | str,
        content: str,
        ext_sender: str | None = None,
        ext_receiver: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ContentModerationResponse:
        """Check one text, image, audio or video file.

        The response judges text and images; the verdict on audio and video comes by webhook. Needs content
        moderation switched on in the console. Chinese pages name the regions China, Singapore and Seoul,
        international ones Singapore only.

        Args:
            audit_name: Settings to apply or the ID of a custom configuration.
            content_type: Kind of content.
            content: Text or address of the file. Images up to 5 MB. At most 8192 bytes.
            ext_sender: Sender to show in the console. A User ID or any other name.
            ext_receiver: Receiver to show in the console. A User ID, a group ID or any other name.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 60003 REQUEST_JSON_INVALID: A parameter is not valid.
            ApiError: 60020 PACKAGE_EXPIRED_OR_INACTIVE: Cloud moderation is not switched on.
            ApiError: 60022 SERVICE_OVERLOADED: Internal error of moderation.
            ApiError: 93000 MESSAGE_PACKET_TOO_LARGE: The content is over 8 KB.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry gives the same verdict; audio and video fire one
            more webhook.
        Source: https://trtc.io/document/77827 (read 2026-03-09)
        Source: https://cloud.tencent.com/document/product/269/94300 (read 2026-08)
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        """
        from timsdk._apis.im_msg_audit.content_moderation import ContentModerationRequest

        return await self._send(
            ContentModerationRequest(
                audit_name=audit_name,
                content_type=content_type,
                content=content,
                ext_sender=ext_sender,
                ext_receiver=ext_receiver,
                extra_fields=extra_fields,
            )
        )
