# Generated from spec/apis/profile/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.profile.portrait_get import PortraitGetResponse
    from timsdk._apis.profile.portrait_set import PortraitSetResponse
    from timsdk._types.profile_item import ProfileItem
    from timsdk._types.profile_tag import ProfileTag
    from timsdk_runtime.model.base import JsonObject


class AsyncProfileMethods(AsyncNamespace):
    """Profiles: the APIs of `profile`."""

    __slots__ = ()

    async def portrait_get(
        self,
        *,
        to_account: list[str],
        tag_list: list[ProfileTag | str] | list[ProfileTag] | list[str],
        extra_fields: JsonObject | None = None,
    ) -> PortraitGetResponse:
        """Get profile fields of up to 100 users.

        All users must be imported. Users whose profile could not be read have a `result_code` other than 0 and are
        also listed in `fail_account`.

        Args:
            to_account: User IDs. At most 100 items.
            tag_list: Fields to return, standard or custom.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 40001 PROFILE_PARAM_INVALID, 40002 PROFILE_TARGET_MISSING, 40003 PROFILE_ACCOUNT_NOT_FOUND,
                40004 PROFILE_ADMIN_REQUIRED, 40006 PROFILE_SERVER_ERROR, 40007 PROFILE_FIELD_NOT_READABLE, 40009
                PROFILE_TAG_UNKNOWN.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34917 (read 2024-12-24)
        """
        from timsdk._apis.profile.portrait_get import PortraitGetRequest

        return await self._send(
            PortraitGetRequest(
                to_account=to_account,
                tag_list=tag_list,
                extra_fields=extra_fields,
            )
        )

    async def portrait_set(
        self,
        *,
        from_account: str,
        profile_item: Sequence[ProfileItem],
        extra_fields: JsonObject | None = None,
    ) -> PortraitSetResponse:
        """Set profile fields of a user.

        Custom fields must be created in the console first.

        Args:
            from_account: User ID whose profile is set.
            profile_item: Fields to set, standard or custom.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 40001 PROFILE_PARAM_INVALID, 40003 PROFILE_ACCOUNT_NOT_FOUND, 40004 PROFILE_ADMIN_REQUIRED,
                40005 PROFILE_TEXT_BLOCKED, 40006 PROFILE_SERVER_ERROR, 40008 PROFILE_FIELD_NOT_WRITABLE, 40009
                PROFILE_TAG_UNKNOWN, 40601 PROFILE_VALUE_TOO_LONG, 40605 PROFILE_STANDARD_VALUE_INVALID, 40610
                PROFILE_VALUE_TYPE_MISMATCH.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34916 (read 2024-12-24)
        """
        from timsdk._apis.profile.portrait_set import PortraitSetRequest

        return await self._send(
            PortraitSetRequest(
                from_account=from_account,
                profile_item=profile_item,
                extra_fields=extra_fields,
            )
        )
