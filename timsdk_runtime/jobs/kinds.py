"""The kinds of jobs: which API a row goes to, and which part of its request a row is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

KindName: TypeAlias = Literal[
    "accounts",
    "account_deletions",
    "messages",
    "batch_messages",
    "group_messages",
    "imported_messages",
    "pushes",
    "group_members",
    "imported_group_members",
]


class Kind(NamedTuple):
    """Where the rows of a job go.

    Attributes:
        api: `service/command`.
        items: Field of the request that lists the rows. Empty where each row is a call of its own.
        key: Field of an item that names it. Empty where the items are names themselves.
        id_bytes: Longest user ID; 0 where the API takes other IDs, too.
    """

    api: str
    items: str = ""
    key: str = ""
    id_bytes: int = 32


KINDS: Final[Mapping[str, Kind]] = {
    "accounts": Kind("im_open_login_svc/multiaccount_import", "AccountList", "UserID"),
    "account_deletions": Kind("im_open_login_svc/account_delete", "DeleteItem", "UserID"),
    "messages": Kind("openim/sendmsg"),
    "batch_messages": Kind("openim/batchsendmsg", "To_Account"),
    "group_messages": Kind("group_open_http_svc/send_group_msg"),
    "imported_messages": Kind("openim/importmsg"),
    "pushes": Kind("timpush/batch", "To_Account", id_bytes=0),
    "group_members": Kind("group_open_http_svc/add_group_member", "MemberList", "Member_Account"),
    "imported_group_members": Kind("group_open_http_svc/import_group_member", "MemberList", "Member_Account"),
}
ID_FIELDS: Final = frozenset({"UserID", "To_Account", "From_Account", "Member_Account"})
"""Fields that hold user IDs."""
