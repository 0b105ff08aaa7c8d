"""Settings of webhooks are checked, and never show the token."""

from __future__ import annotations

from typing import Any

import pytest

from timsdk_emulator import Emulator
from timsdk_emulator.firing.settings import webhook_settings


@pytest.mark.parametrize(("settings", "text"), [
    ({"url": "example.com"}, "http://"),
    ({"url": "ftp://example.com"}, "http://"),
    ({"url": "http://"}, "http://"),
    ({"url": "http://host:99999"}, "not an address"),
    ({"url": "http://user:pass@host/"}, "holds a user"),
    ({"url": "http://host/a b"}, "quoted"),
    ({"url": "http://host/\r\nX: y"}, "quoted"),
    ({"url": "http://[::1"}, "not an address"),
    ({"url": 5}, "not a text"),
    ({"token": ""}, "webhook_token"),
    ({"token": 5}, "webhook_token"),
    ({"commands": "C2C.*"}, "not a list"),
    ({"retries": -1}, "from 0 to 10"),
    ({"retries": True}, "from 0 to 10"),
    ({"addres": "http://host"}, "unknown setting 'addres'"),
])  # fmt: skip
def test_wrong_setting_is_refused_with_its_name(settings: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError, match=text.replace("(", r"\(")):
        webhook_settings(settings)


def test_unknown_command_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(KeyError, match=r"did you mean 'C2C.CallbackAfterSendMsg'"):
        webhook_settings({"commands": ["C2C.CallbackAfterSendMsgs"]})


def test_what_is_not_given_stays() -> None:
    first = webhook_settings({"url": "http://host/", "token": "t0ken", "commands": ["C2C.*"]})
    second = webhook_settings({"retries": 2}, first)
    assert (second.url, second.commands, second.retries) == ("http://host/", ("C2C.*",), 2)
    assert "t0ken" not in f"{second!r} {second.to_json()}"
    assert second.to_json()["signed"] is True


def test_token_without_an_address_is_refused() -> None:
    with pytest.raises(ValueError, match="need a webhook_url"):
        Emulator(webhook_token="t")
