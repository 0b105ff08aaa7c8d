"""The same calls as the floor's, with timsdk. Its call rates are off, or it would wait; all else is the default."""

from __future__ import annotations

from typing import Any

from timsdk import Client
from timsdk.types import TextElem


class Timsdk:
    """A client that signs by itself."""

    def __init__(self, base: str, ca_certs: str, *, pool_size: int = 32) -> None:
        self._client = Client(
            sdkappid=1400000000,
            identifier="administrator",
            key="0123456789abcdef" * 4,
            domain=base,
            ca_certs=ca_certs,
            pool_size=pool_size,
            rate_limits="off",
        )

    def send_msg(self, text: str = "hi") -> Any:
        return self._client.message.send_msg(to_account="bob", msg_body=[TextElem(text=text)])

    def members(self, group: str = "group") -> Any:
        return self._client.group.get_group_member_info(group_id=group)
