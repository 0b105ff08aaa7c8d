# Generated from spec/apis/im_open_login_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.im_open_login_svc.account_check import AccountCheckResponse
    from timsdk._apis.im_open_login_svc.account_delete import AccountDeleteResponse
    from timsdk._apis.im_open_login_svc.account_import import AccountImportResponse
    from timsdk._apis.im_open_login_svc.kick import KickResponse
    from timsdk._apis.im_open_login_svc.multiaccount_import import AccountToImport, MultiaccountImportResponse
    from timsdk._types.account_item import AccountItem
    from timsdk_runtime.model.base import JsonObject


class ImOpenLoginSvcMethods(Namespace):
    """Accounts: the APIs of `im_open_login_svc`."""

    __slots__ = ()

    def account_check(
        self,
        *,
        check_item: Sequence[AccountItem],
        extra_fields: JsonObject | None = None,
    ) -> AccountCheckResponse:
        """Check whether up to 100 accounts were imported.

        Args:
            check_item: Accounts to check. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 70169 ACCOUNT_SERVER_TIMEOUT, 70202 ACCOUNT_BACKEND_TIMEOUT, 70402 ACCOUNT_PARAM_INVALID,
                70403 ACCOUNT_ADMIN_REQUIRED, 70500 ACCOUNT_SERVER_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34956 (read 2024-12-24)
        """
        from timsdk._apis.im_open_login_svc.account_check import AccountCheckRequest

        return self._send(
            AccountCheckRequest(
                check_item=check_item,
                extra_fields=extra_fields,
            )
        )

    def account_delete(
        self,
        *,
        delete_item: Sequence[AccountItem],
        extra_fields: JsonObject | None = None,
    ) -> AccountDeleteResponse:
        """Delete up to 100 accounts.

        Deletes the profile, relationships, groups and conversations of each user as well; nothing of it can be
        restored. Trial and Developer editions may delete at once, others after the console allows it; with these, a
        deleted User ID cannot be imported again for three months.

        Args:
            delete_item: Accounts to delete. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 30006 RELATION_SERVER_ERROR: Deleting the relationships failed.
            ApiError: 30007 RELATION_TIMEOUT: Deleting the relationships timed out.
            ApiError: 30008 RELATION_WRITE_CONFLICT: Other changes to the relationships were going on. Several
                accounts in one call do better.
            ApiError: 40006 PROFILE_SERVER_ERROR: Deleting the profile failed.
            ApiError: 71000 ACCOUNT_DELETE_NOT_ALLOWED: Deleting accounts is not part of this edition, or not
                allowed in the console.
            ApiError: 70107 ACCOUNT_NOT_FOUND, 70169 ACCOUNT_SERVER_TIMEOUT, 70202 ACCOUNT_BACKEND_TIMEOUT, 70402
                ACCOUNT_PARAM_INVALID, 70403 ACCOUNT_ADMIN_REQUIRED, 70500 ACCOUNT_SERVER_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state. A retry gets 70107 for each account that is gone.
        Source: https://trtc.io/document/34955 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/269/36443 (read 2025-11-03)
        """
        from timsdk._apis.im_open_login_svc.account_delete import AccountDeleteRequest

        return self._send(
            AccountDeleteRequest(
                delete_item=delete_item,
                extra_fields=extra_fields,
            )
        )

    def account_import(
        self,
        *,
        user_id: str,
        nick: str | None = None,
        face_url: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AccountImportResponse:
        """Import one account.

        Makes a user of the app known to the service. Importing an account again creates no second one.

        Args:
            user_id: User ID. At most 32 bytes.
            nick: Nickname. At most 500 bytes.
            face_url: Address of the avatar. At most 500 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 40006 PROFILE_SERVER_ERROR: Storing nickname and avatar failed.
            ApiError: 40601 PROFILE_VALUE_TOO_LONG: The nickname or the address of the avatar is over 500 bytes.
            ApiError: 70399 ACCOUNT_RECENTLY_DELETED: The account was deleted less than three months ago. Trial and
                Developer editions have no such wait.
            ApiError: 40005 PROFILE_TEXT_BLOCKED, 70169 ACCOUNT_SERVER_TIMEOUT, 70398 ACCOUNT_QUOTA_EXCEEDED, 70402
                ACCOUNT_PARAM_INVALID, 70403 ACCOUNT_ADMIN_REQUIRED, 70500 ACCOUNT_SERVER_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. An account exists only once however often it is imported.
        Source: https://trtc.io/document/34953 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/454/1608 (read 2024-07-09)
        """
        from timsdk._apis.im_open_login_svc.account_import import AccountImportRequest

        return self._send(
            AccountImportRequest(
                user_id=user_id,
                nick=nick,
                face_url=face_url,
                extra_fields=extra_fields,
            )
        )

    def kick(
        self,
        *,
        user_id: str,
        extra_fields: JsonObject | None = None,
    ) -> KickResponse:
        """Sign a user out everywhere.

        Every UserSig issued to the user so far stops working. The user can log in again with a new one.

        Args:
            user_id: User ID. At most 32 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 70107 ACCOUNT_NOT_FOUND, 70169 ACCOUNT_SERVER_TIMEOUT, 70402 ACCOUNT_PARAM_INVALID, 70403
                ACCOUNT_ADMIN_REQUIRED, 70500 ACCOUNT_SERVER_ERROR.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. A retry also signs out a user who came back with a new UserSig.
        Source: https://trtc.io/document/34957 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/269/3853 (read 2025-12-19)
        """
        from timsdk._apis.im_open_login_svc.kick import KickRequest

        return self._send(
            KickRequest(
                user_id=user_id,
                extra_fields=extra_fields,
            )
        )

    def multiaccount_import(
        self,
        *,
        accounts: list[str] | None = None,
        account_list: Sequence[AccountToImport] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> MultiaccountImportResponse:
        """Import up to 100 accounts.

        Give either `accounts`, which are plain User IDs, or `account_list`, which also sets nicknames and avatars.
        Accounts that exist already take over what `account_list` says.

        Not everything is known about this API: error codes after 40006 on the page of 2024-12-25 (account_import
        also has 40601 and 70399).

        Args:
            accounts: User IDs, up to 32 bytes each. At most 100 items.
            account_list: Users with nickname and avatar. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 40006 PROFILE_SERVER_ERROR: Storing nicknames and avatars failed.
            ApiError: 70169 ACCOUNT_SERVER_TIMEOUT, 70202 ACCOUNT_BACKEND_TIMEOUT, 70398 ACCOUNT_QUOTA_EXCEEDED,
                70402 ACCOUNT_PARAM_INVALID, 70403 ACCOUNT_ADMIN_REQUIRED, 70500 ACCOUNT_SERVER_ERROR.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: calling it again leads to the same state. An account exists only once however often it is imported.
        Source: https://trtc.io/document/34954 (read 2024-12-24)
        Source: https://www.tencentcloud.com/document/product/1047/34954 (read 2024-12-25)
        Source: https://cloud.tencent.com/document/product/269/117668 (read 2025-04-03)
        """
        from timsdk._apis.im_open_login_svc.multiaccount_import import MultiaccountImportRequest

        return self._send(
            MultiaccountImportRequest(
                accounts=accounts,
                account_list=account_list,
                extra_fields=extra_fields,
            )
        )
