"""The calls of `baseline.py`, made with timsdk: default settings, but without call rates, for which it would wait."""

from __future__ import annotations

from typing import Any

from timsdk import Client
from timsdk.types import TextElem


class Timsdk:
    """Sends through a client that signs with its own key."""

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
