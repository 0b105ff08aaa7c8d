"""A urllib3 in which the connections do not work is named when the client is made, with the remedy."""

from __future__ import annotations

import pytest
import urllib3
from support.calls import KEY
from timsdk import Client, ConfigError


class ForeignQueue:
    """Stands for urllib3-future's `TrafficPolice`."""


ForeignQueue.__module__ = "urllib3.util.traffic_police"


def test_urllib3_future_is_named_when_the_client_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib3.HTTPConnectionPool, "QueueCls", ForeignQueue)
    monkeypatch.setattr(urllib3, "__version__", "2.25.904")
    with pytest.raises(
        ConfigError, match=r"urllib3 is 2\.25\.904, .* later\. It is urllib3-future.*URLLIB3_NO_OVERRIDE=1"
    ):
        Client(sdkappid=1, identifier="a", key=KEY, region="china")


@pytest.mark.parametrize("version", ["1.26.20", "2.2.0", "2.2.0.1", "3", "3.0.0"])
def test_version_of_urllib3_that_does_not_work_is_named_when_the_client_is_made(
    version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(urllib3, "__version__", version)
    with pytest.raises(
        ConfigError,
        match=rf"urllib3 is {version}.* 2\.2\.1 or later\. Install another one: pip install 'urllib3>=2\.2\.1,<3'",
    ):
        Client(sdkappid=1, identifier="a", key=KEY, region="china")


@pytest.mark.parametrize("version", ["2.2.1", "2.8.0", "2.9.0.dev1", "2.10", "2.2.1.1"])
def test_versions_of_urllib3_from_the_oldest_on_are_accepted(version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib3, "__version__", version)
    Client(sdkappid=1, identifier="a", key=KEY, region="china").close()


def test_urllib3_that_does_not_say_its_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(urllib3, "__version__")
    with pytest.raises(ConfigError, match=r"urllib3 is \?, in .*Install another one"):
        Client(sdkappid=1, identifier="a", key=KEY, region="china")


def test_old_urllib3_is_not_taken_for_urllib3_future(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib3.HTTPConnectionPool, "QueueCls", ForeignQueue)
    monkeypatch.setattr(urllib3, "__version__", "1.26.20")
    with pytest.raises(ConfigError, match=r"Install another one"):
        Client(sdkappid=1, identifier="a", key=KEY, region="china")
