# Generated from spec/apis/im_cos_msg/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.im_cos_msg.allow_banned_object import AllowBannedObjectResponse
    from timsdk._apis.im_cos_msg.forbid_illegal_object import ForbidIllegalObjectResponse
    from timsdk._apis.im_cos_msg.get_cos_sig import FileToSign, GetCosSigResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncImCosMsgMethods(AsyncNamespace):
    """Operations: the APIs of `im_cos_msg`."""

    __slots__ = ()

    async def allow_banned_object(
        self,
        *,
        raw_url: str,
        extra_fields: JsonObject | None = None,
    ) -> AllowBannedObjectResponse:
        """Unblock a file that was sent in a message.

        Works for files that a client SDK uploaded (SDK 4.9, web SDK 2.0.0, or later).

        Args:
            raw_url: Address of the file as in the URL field of the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/74776 (read 2023-07-26)
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        """
        from timsdk._apis.im_cos_msg.allow_banned_object import AllowBannedObjectRequest

        return await self._send(
            AllowBannedObjectRequest(
                raw_url=raw_url,
                extra_fields=extra_fields,
            )
        )

    async def forbid_illegal_object(
        self,
        *,
        raw_url: str,
        extra_fields: JsonObject | None = None,
    ) -> ForbidIllegalObjectResponse:
        """Block a file that was sent in a message.

        Works for files that a client SDK uploaded (SDK 4.9, web SDK 2.0.0, or later).

        Args:
            raw_url: Address of the file as in the URL field of the message.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/74775 (read 2023-07-26)
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        """
        from timsdk._apis.im_cos_msg.forbid_illegal_object import ForbidIllegalObjectRequest

        return await self._send(
            ForbidIllegalObjectRequest(
                raw_url=raw_url,
                extra_fields=extra_fields,
            )
        )

    async def get_cos_sig(
        self,
        *,
        raw_urls: Sequence[FileToSign],
        extra_fields: JsonObject | None = None,
    ) -> GetCosSigResponse:
        """Get signed addresses of files that were sent in messages.

        A signed address gives access to a blocked file, too. It is valid for 15 minutes: its query field
        im-time-expired is the end as Unix time in seconds. Works for files that a client SDK uploaded (SDK 4.9, web
        SDK 2.0.0, or later). A file that is gone comes with code 0 and a signed address as well; only its status
        tells.

        Args:
            raw_urls: Files.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/74777 (read 2023-07-26)
        Source: https://github.com/tencentyun/qcloud-documents (read 2026-11-28)
        """
        from timsdk._apis.im_cos_msg.get_cos_sig import GetCosSigRequest

        return await self._send(
            GetCosSigRequest(
                raw_urls=raw_urls,
                extra_fields=extra_fields,
            )
        )
