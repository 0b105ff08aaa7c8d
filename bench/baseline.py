"""The baseline: what a careful user writes by hand, untyped, with urllib3 and json. Ratios are against this."""

from __future__ import annotations

import json
import random
from typing import Any
from urllib.parse import urlencode

import urllib3

HEADERS = {"Content-Type": "application/json"}
SIGNATURE = (
    "eJyrVgrxCdYrSy1SslJQMtIzUNJRAItkpqTmlWSmZUIkElNyM-Myi0uKEkvyi2BKilOyEwsKMlOACgxNDKAAKpdaUZBZlAqUMT"
    "MwsYCLlmTmgsQMzaGKjWAmZaaDrc-NNYgoTys38jV0rAyuSsv3zktxTyxM9ChxNs8uCCjR96qsDMxN1nbyD7VVqgUAguw2Rg__"
)
"""A UserSig of an app that does not exist. It has no `*`, which urllib3 would escape: the baseline is cheapest."""


BASELINE = "urllib3 and json by hand"
"""What rows call this side."""


class Baseline:
    """Sends with one pool for all threads, one timeout and a signature made beforehand."""

    def __init__(self, base: str, ca_certs: str, *, pool_size: int = 32) -> None:
        self._pool = urllib3.PoolManager(
            ca_certs=ca_certs, maxsize=pool_size, block=True, timeout=urllib3.Timeout(connect=2.0, read=5.0)
        )
        signed = {"sdkappid": 1400000000, "identifier": "administrator", "usersig": SIGNATURE}
        self._base = f"{base}/v4/"
        self._query = urlencode({**signed, "contenttype": "json"})

    def call(self, api: str, body: dict[str, Any]) -> dict[str, Any]:
        url = f"{self._base}{api}?{self._query}&random={random.getrandbits(32)}"
        response = self._pool.request("POST", url, body=json.dumps(body).encode(), headers=HEADERS)
        content: dict[str, Any] = json.loads(response.data)
        if content["ErrorCode"] != 0:
            raise RuntimeError(content["ErrorInfo"])
        return content

    def close(self) -> None:
        self._pool.clear()

    def send_msg(self, text: str = "hi") -> dict[str, Any]:
        return self.call(
            "openim/sendmsg",
            {
                "To_Account": "bob",
                "MsgSeq": random.getrandbits(32),
                "MsgRandom": random.getrandbits(32),
                "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}],
            },
        )

    def members(self, group: str = "group") -> dict[str, Any]:
        return self.call("group_open_http_svc/get_group_member_info", {"GroupId": group})
