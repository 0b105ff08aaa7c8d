# Generated from spec/; do not edit. `make generate` writes it again.
"""Accounts: models of the APIs of `client.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.im_open_login_svc.account_check import AccountCheckRequest as AccountCheckRequest
    from timsdk._apis.im_open_login_svc.account_check import AccountCheckResponse as AccountCheckResponse
    from timsdk._apis.im_open_login_svc.account_check import AccountCheckResult as AccountCheckResult
    from timsdk._apis.im_open_login_svc.account_check import AccountStatus as AccountStatus
    from timsdk._apis.im_open_login_svc.account_delete import AccountDeleteRequest as AccountDeleteRequest
    from timsdk._apis.im_open_login_svc.account_delete import AccountDeleteResponse as AccountDeleteResponse
    from timsdk._apis.im_open_login_svc.account_delete import AccountDeleteResult as AccountDeleteResult
    from timsdk._apis.im_open_login_svc.account_import import AccountImportRequest as AccountImportRequest
    from timsdk._apis.im_open_login_svc.account_import import AccountImportResponse as AccountImportResponse
    from timsdk._apis.im_open_login_svc.kick import KickRequest as KickRequest
    from timsdk._apis.im_open_login_svc.kick import KickResponse as KickResponse
    from timsdk._apis.im_open_login_svc.multiaccount_import import AccountToImport as AccountToImport
    from timsdk._apis.im_open_login_svc.multiaccount_import import (
        MultiaccountImportRequest as MultiaccountImportRequest,
    )
    from timsdk._apis.im_open_login_svc.multiaccount_import import (
        MultiaccountImportResponse as MultiaccountImportResponse,
    )
    from timsdk._apis.openim.query_online_status import QueryOnlineStatusRequest as QueryOnlineStatusRequest
    from timsdk._apis.openim.query_online_status import QueryOnlineStatusResponse as QueryOnlineStatusResponse
    from timsdk._apis.openim.query_online_status import UserOnlineStatus as UserOnlineStatus
    from timsdk._types.account_error import AccountError as AccountError
    from timsdk._types.account_item import AccountItem as AccountItem
    from timsdk._types.login_platform import LoginPlatform as LoginPlatform
    from timsdk._types.online_status import OnlineStatus as OnlineStatus
    from timsdk._types.platform_status import PlatformStatus as PlatformStatus

__all__ = [
    "AccountCheckRequest",
    "AccountCheckResponse",
    "AccountCheckResult",
    "AccountDeleteRequest",
    "AccountDeleteResponse",
    "AccountDeleteResult",
    "AccountError",
    "AccountImportRequest",
    "AccountImportResponse",
    "AccountItem",
    "AccountStatus",
    "AccountToImport",
    "KickRequest",
    "KickResponse",
    "LoginPlatform",
    "MultiaccountImportRequest",
    "MultiaccountImportResponse",
    "OnlineStatus",
    "PlatformStatus",
    "QueryOnlineStatusRequest",
    "QueryOnlineStatusResponse",
    "UserOnlineStatus",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AccountCheckRequest": "timsdk._apis.im_open_login_svc.account_check",
            "AccountCheckResponse": "timsdk._apis.im_open_login_svc.account_check",
            "AccountCheckResult": "timsdk._apis.im_open_login_svc.account_check",
            "AccountDeleteRequest": "timsdk._apis.im_open_login_svc.account_delete",
            "AccountDeleteResponse": "timsdk._apis.im_open_login_svc.account_delete",
            "AccountDeleteResult": "timsdk._apis.im_open_login_svc.account_delete",
            "AccountError": "timsdk._types.account_error",
            "AccountImportRequest": "timsdk._apis.im_open_login_svc.account_import",
            "AccountImportResponse": "timsdk._apis.im_open_login_svc.account_import",
            "AccountItem": "timsdk._types.account_item",
            "AccountStatus": "timsdk._apis.im_open_login_svc.account_check",
            "AccountToImport": "timsdk._apis.im_open_login_svc.multiaccount_import",
            "KickRequest": "timsdk._apis.im_open_login_svc.kick",
            "KickResponse": "timsdk._apis.im_open_login_svc.kick",
            "LoginPlatform": "timsdk._types.login_platform",
            "MultiaccountImportRequest": "timsdk._apis.im_open_login_svc.multiaccount_import",
            "MultiaccountImportResponse": "timsdk._apis.im_open_login_svc.multiaccount_import",
            "OnlineStatus": "timsdk._types.online_status",
            "PlatformStatus": "timsdk._types.platform_status",
            "QueryOnlineStatusRequest": "timsdk._apis.openim.query_online_status",
            "QueryOnlineStatusResponse": "timsdk._apis.openim.query_online_status",
            "UserOnlineStatus": "timsdk._apis.openim.query_online_status",
        },
    )
