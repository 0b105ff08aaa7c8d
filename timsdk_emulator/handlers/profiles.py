"""Profiles: standard fields with rules of their own, custom fields with any value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from timsdk import ErrorCode
from timsdk.profile import (
    AccountProfile,
    PortraitGetRequest,
    PortraitGetResponse,
    PortraitSetRequest,
    PortraitSetResponse,
)
from timsdk.types import AdminForbidType, AllowType, Gender, ProfileItem, ProfileTag

from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import Account, AppState

_CUSTOM_TAG = re.compile("Tag_Profile_Custom_[A-Za-z]{1,8}")
_VALUE_BYTES = 500
"""Longest text in a field."""
_NUMBERS = {ProfileTag.BIRTHDAY, ProfileTag.LANGUAGE, ProfileTag.MSG_SETTINGS, ProfileTag.LEVEL, ProfileTag.ROLE}
_CHOICES: Mapping[str, type[Gender] | type[AllowType] | type[AdminForbidType]] = {
    ProfileTag.GENDER: Gender,
    ProfileTag.ALLOW_TYPE: AllowType,
    ProfileTag.ADMIN_FORBID_TYPE: AdminForbidType,
}


@handles("profile/portrait_set")
def portrait_set(world: AppState, request: PortraitSetRequest) -> PortraitSetResponse:
    """Set fields of the profile of a user."""
    account = world.account(request.from_account, ErrorCode.PROFILE_ACCOUNT_NOT_FOUND, "From_Account")
    for item in request.profile_item:
        _check(item.tag, item.value)
    account.profile.update({str(item.tag): item.value for item in request.profile_item})
    return PortraitSetResponse()


@handles("profile/portrait_get")
def portrait_get(world: AppState, request: PortraitGetRequest) -> PortraitGetResponse:
    """Return the given profile fields of users."""
    if not request.to_account:
        raise ErrorResponse(ErrorCode.PROFILE_TARGET_MISSING, "To_Account is empty")
    for tag in request.tag_list:
        _check_tag(tag)
    entries: list[AccountProfile] = []
    for user_id in request.to_account:
        account = world.accounts.get(user_id)
        if account is None:
            entries.append(
                AccountProfile(
                    to_account=user_id,
                    result_code=int(ErrorCode.PROFILE_ACCOUNT_NOT_FOUND),
                    result_info="Err_Profile_PortraitGet_Account_Not_Exist",
                )
            )
            continue
        items = [ProfileItem(tag=tag, value=value) for tag, value in field_values(account, request.tag_list)]
        entries.append(AccountProfile(to_account=user_id, profile_item=items, result_code=0, result_info=""))
    failed = [entry.to_account for entry in entries if entry.result_code]
    return PortraitGetResponse(user_profile_item=entries, fail_account=failed or None)


def field_values(account: Account, tags: list[str]) -> list[tuple[str, Any]]:
    """Return those of the fields that are set, with their values."""
    return [(tag, account.profile[tag]) for tag in tags if tag in account.profile]


def _check_tag(tag: str) -> None:
    if tag not in list(ProfileTag) and not _CUSTOM_TAG.fullmatch(tag):
        raise ErrorResponse(ErrorCode.PROFILE_TAG_UNKNOWN, f"Tag {tag!r} is not known")


def _check(tag: str, value: Any) -> None:
    _check_tag(tag)
    custom = _CUSTOM_TAG.fullmatch(tag) is not None
    expected: type | tuple[type, ...] = int if tag in _NUMBERS else (str, int) if custom else str
    if not isinstance(value, expected):
        raise ErrorResponse(ErrorCode.PROFILE_VALUE_TYPE_MISMATCH, f"Value of {tag} is of the wrong type")
    if tag in _CHOICES and value not in list(_CHOICES[tag]):
        raise ErrorResponse(ErrorCode.PROFILE_STANDARD_VALUE_INVALID, f"Value of {tag} is not one of its values")
    if isinstance(value, str) and len(value.encode()) > _VALUE_BYTES:
        raise ErrorResponse(ErrorCode.PROFILE_VALUE_TOO_LONG, f"Value of {tag} has more than {_VALUE_BYTES} bytes")
