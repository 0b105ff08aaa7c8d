"""Accounts: import, check, delete, sign out, online status."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.account import (
    AccountCheckRequest,
    AccountCheckResponse,
    AccountCheckResult,
    AccountDeleteRequest,
    AccountDeleteResponse,
    AccountDeleteResult,
    AccountImportRequest,
    AccountImportResponse,
    AccountStatus,
    KickRequest,
    KickResponse,
    MultiaccountImportRequest,
    MultiaccountImportResponse,
    QueryOnlineStatusRequest,
    QueryOnlineStatusResponse,
    UserOnlineStatus,
)
from timsdk.types import AccountError, OnlineStatus, PlatformStatus, ProfileTag

from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import Account, AppState

_ID_BYTES = 32
"""Longest user ID."""
_TABLES_OF_USERS = ("attributes", "tags", "follows", "contact_groups", "contact_marks", "robots")
"""Tables whose records belong to a user."""


@handles("im_open_login_svc/account_import")
def account_import(world: AppState, request: AccountImportRequest) -> AccountImportResponse:
    """Import a user, or change the nickname and picture of one."""
    if not _is_valid_id(request.user_id):
        raise ErrorResponse(ErrorCode.ACCOUNT_PARAM_INVALID, "UserID is empty")
    _import(world, request.user_id, request.nick, request.face_url)
    return AccountImportResponse()


@handles("im_open_login_svc/multiaccount_import")
def multiaccount_import(world: AppState, request: MultiaccountImportRequest) -> MultiaccountImportResponse:
    """Import users, and list those with an invalid ID."""
    wanted: list[tuple[str, str | None, str | None]] = [(user_id, None, None) for user_id in request.accounts or ()]
    wanted += [(entry.user_id, entry.nick, entry.face_url) for entry in request.account_list or ()]
    if not wanted:
        raise ErrorResponse(ErrorCode.ACCOUNT_PARAM_INVALID, "Accounts is missing")
    for user_id, nick, face_url in wanted:
        if _is_valid_id(user_id):
            _import(world, user_id, nick, face_url)
    return MultiaccountImportResponse(fail_accounts=[user_id for user_id, *_ in wanted if not _is_valid_id(user_id)])


@handles("im_open_login_svc/account_check")
def account_check(world: AppState, request: AccountCheckRequest) -> AccountCheckResponse:
    """Tell which users are imported."""
    return AccountCheckResponse(
        result_item=[
            AccountCheckResult(
                user_id=item.user_id,
                result_code=0,
                result_info="",
                account_status=(
                    AccountStatus.IMPORTED if item.user_id in world.accounts else AccountStatus.NOT_IMPORTED
                ),
            )
            for item in request.check_item
        ]
    )


@handles("im_open_login_svc/account_delete")
def account_delete(world: AppState, request: AccountDeleteRequest) -> AccountDeleteResponse:
    """Delete users, with a result for each."""
    results: list[AccountDeleteResult] = []
    for item in request.delete_item:
        code, info = 0, ""
        if item.user_id in world.accounts:
            _delete(world, item.user_id)
        else:
            code, info = int(ErrorCode.ACCOUNT_NOT_FOUND), "Err_TLS_PT_Open_Login_Account_Not_Exist"
        results.append(AccountDeleteResult(result_code=code, result_info=info, user_id=item.user_id))
    return AccountDeleteResponse(result_item=results)


@handles("im_open_login_svc/kick")
def kick(world: AppState, request: KickRequest) -> KickResponse:
    """Sign a user out on all platforms."""
    world.account(request.user_id, ErrorCode.ACCOUNT_NOT_FOUND, "UserID").platforms.clear()
    return KickResponse()


@handles("openim/query_online_status")
def query_online_status(world: AppState, request: QueryOnlineStatusRequest) -> QueryOnlineStatusResponse:
    """Return the online status of imported users, and list the others."""
    if not request.to_account:
        raise ErrorResponse(ErrorCode.MESSAGE_JSON_INVALID, "To_Account is empty")
    known = [world.accounts[user_id] for user_id in request.to_account if user_id in world.accounts]
    unknown = [user_id for user_id in request.to_account if user_id not in world.accounts]
    if not known:
        raise ErrorResponse(ErrorCode.ACCOUNT_NOT_FOUND, "To_Account: there is no such account")
    return QueryOnlineStatusResponse(
        query_result=[_status(account, bool(request.is_need_detail)) for account in known],
        error_list=[
            AccountError(to_account=user_id, error_code=int(ErrorCode.ACCOUNT_NOT_FOUND)) for user_id in unknown
        ]
        or None,
    )


def _is_valid_id(user_id: str) -> bool:
    return 0 < len(user_id.encode("utf-8", "surrogatepass")) <= _ID_BYTES


def _import(world: AppState, user_id: str, nick: str | None, face_url: str | None) -> None:
    profile = world.accounts.setdefault(user_id, Account(user_id)).profile
    if nick is not None:
        profile[ProfileTag.NICK.value] = nick
    if face_url is not None:
        profile[ProfileTag.IMAGE.value] = face_url


def _delete(world: AppState, user_id: str) -> None:
    """Remove a user from all lists and groups; messages to others stay."""
    del world.accounts[user_id]
    world.relations.pop(user_id, None)
    for relations in world.relations.values():
        relations.friends.pop(user_id, None)
        relations.blocked.pop(user_id, None)
        for names in relations.lists.values():
            if user_id in names:
                names.remove(user_id)
    world.conversations.pop(user_id, None)
    world.mutes.pop(user_id, None)
    for table in _TABLES_OF_USERS:
        world.table(table).pop(user_id, None)
    for follows in world.table("follows").values():
        follows.pop(user_id, None)
    for account in world.table("official_accounts").values():
        account["subscribers"].pop(user_id, None)
    for group in world.groups.values():
        group.members.pop(user_id, None)
        if group.owner == user_id:
            group.owner = None


def _status(account: Account, detail: bool) -> UserOnlineStatus:
    states = account.platforms.values()
    best = next((status for status in OnlineStatus if status in states), OnlineStatus.OFFLINE)
    platforms = [PlatformStatus(platform=name, status=status) for name, status in account.platforms.items()]
    return UserOnlineStatus(
        to_account=account.user_id, status=best, detail=platforms if detail and platforms else None
    )
