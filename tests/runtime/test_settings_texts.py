"""Settings that cannot work raise `ConfigError` in the constructor, which names the setting and shows no secret."""

from __future__ import annotations

import os
import re
from datetime import timedelta
from typing import Any

import pytest
from support.calls import KEY
from support.certificates import Certificates
from support.secret_search import assert_absent, text_of
from timsdk import Client, ConfigError, Rate, usersig

from timsdk_runtime.regions import Region

pytestmark = pytest.mark.usefixtures("clean_environment")
PASSWORD = "cAnArY-pass-0123456789"
GOOD: dict[str, Any] = {"sdkappid": 1, "identifier": "admin", "key": KEY, "region": "china"}
HERE: dict[str, Any] = {"region": None}

FAULTS: list[tuple[dict[str, Any], str, str]] = [
    ({"sdkappid": 1.9}, "sdkappid", "pass the digits"),
    ({"sdkappid": b"1"}, "sdkappid", "pass the digits"),
    ({"sdkappid": 2**40}, "sdkappid", "not 1099511627776"),
    ({"sdkappid": "x" * 64}, "sdkappid", "str of 64 characters"),
    ({"sdkappid": 2**32}, "sdkappid", "not 4294967296"),
    ({"identifier": b"admin"}, "identifier", "decode it"),
    ({"identifier": 7}, "identifier", "text (str), not 7"),
    ({"identifier": "\ud800"}, "identifier", "surrogate"),
    ({"key": KEY.encode()}, "key", "decode it"),
    ({"key": 12345}, "key", "not int"),
    ({"key": f"{KEY[:9]}\n{KEY[9:]}"}, "key", "in one piece"),
    ({"key": f"{KEY}\udcff"}, "key", "surrogate"),
    ({"key": f"-----BEGIN PRIVATE KEY-----\n{KEY}"}, "key", "version 1"),
    ({"key": "  "}, "key", "empty"),
    ({"secondary_key": KEY.encode()}, "secondary_key", "decode it"),
    ({"key": None, "usersig": b"eJw"}, "usersig", "decode it"),
    ({"key": None, "usersig": "a\nb"}, "usersig", "in one piece"),
    ({"key": None, "usersig_provider": "eJw"}, "usersig_provider", "function"),
    ({"retry": 3}, "retry", "RetryPolicy(attempts=...)"),
    ({"retry": 0}, "retry", "RetryPolicy(attempts=...)"),
    ({"pool_size": "5"}, "pool_size", "whole number (int), not '5'"),
    ({"pool_size": True}, "pool_size", "whole number"),
    ({"pool_size": 2.5}, "pool_size", "whole number"),
    ({"app_rate": 5}, "app_rate", "Rate(calls, seconds)"),
    ({"app_rate": Rate(0, 1)}, "app_rate", "above 0"),
    ({"app_rate": (200, 1)}, "app_rate", "Rate(calls, seconds)"),
    ({"timeout": "5"}, "timeout", "number of seconds"),
    ({"timeout": True}, "timeout", "number of seconds"),
    ({"timeout": float("inf")}, "timeout", "not inf"),
    ({"timeout": float("nan")}, "timeout", "not nan"),
    ({"read_timeout": timedelta(seconds=5)}, "read_timeout", "type timedelta"),
    ({"strict": "yes"}, "strict", "True or False"),
    ({"region": "sg"}, "region", "did you mean 'singapore'"),
    ({"region": "cn"}, "region", "did you mean 'china'"),
    ({"region": "US"}, "region", "did you mean 'silicon_valley'"),
    ({"region": "Singapore"}, "region", "did you mean 'singapore'"),
    ({"region": "frankfort"}, "region", "did you mean 'frankfurt'"),
    ({"region": 1}, "region", "text (str), not 1"),
    ({**HERE, "domain": b"x.example"}, "domain", "decode it"),
    ({**HERE, "domain": "x.example:80"}, "domain", "plain HTTP"),
    ({**HERE, "domain": "http://x.example"}, "domain", "only https"),
    ({**HERE, "domain": f"bob:{PASSWORD}@x.example"}, "domain", "password"),
    ({**HERE, "domain": f"https://bob:{PASSWORD}@x.example:x"}, "domain", "password"),
    ({"proxy": "http://"}, "proxy", "names no host"),
    ({"proxy": "127.0.0.1:8080"}, "proxy", "no scheme"),
    ({"proxy": f"socks5://bob:{PASSWORD}@x.example"}, "proxy", "no scheme"),
    ({"proxy": f"http://bob:{PASSWORD}@x.example:port"}, "proxy", "is no address"),
    ({"proxy": 8080}, "proxy", "not int"),
    ({"ca_certs": __file__}, "ca_certs", "no certificate"),
    ({"ca_certs": os.path.dirname(__file__)}, "ca_certs", "directory"),
    ({"ca_certs": 5}, "ca_certs", "path of a file"),
    ({"ssl_context": True}, "ssl_context", "ssl.SSLContext"),
]


def assert_hidden(error: BaseException) -> None:
    """Fail if an exception, or the locals of a frame below the test, show a secret."""
    assert_absent([KEY, PASSWORD], text_of(error), f"a {type(error).__name__}")


@pytest.mark.parametrize(
    ("changes", "name", "part"), FAULTS, ids=[f"{n}-{p}-{i}" for i, (_, n, p) in enumerate(FAULTS)]
)
def test_setting_that_cannot_work_is_named_and_shows_no_secret(changes: dict[str, Any], name: str, part: str) -> None:
    given: dict[str, Any] = {**GOOD, **changes}
    with pytest.raises(ConfigError) as caught:
        Client(**given)
    assert re.search(rf"\b{name}\b", str(caught.value))
    assert part in str(caught.value)
    assert_hidden(caught.value)


@pytest.mark.parametrize("name", ["TIM_KEY", "TIM_SECONDARY_KEY"])
def test_key_of_the_environment_that_cannot_work_is_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, f"{KEY}\n{KEY}")
    given: dict[str, Any] = {**GOOD, "key": None}
    with pytest.raises(ConfigError, match=name) as caught:
        Client(**given)
    assert_hidden(caught.value)


@pytest.mark.parametrize(
    "changes", [{"identifier": ""}, {"sdkappid": 0}, {"key": KEY + "\udcff"}, {"expire": 0.5}], ids=str
)
def test_signing_that_fails_shows_no_key(changes: dict[str, Any]) -> None:
    given: dict[str, Any] = {"sdkappid": 1, "key": KEY, "identifier": "bob", **changes}
    for sign, more in ((usersig.sign, {}), (usersig.sign_private_map_key, {"room_id": 1})):
        function: Any = sign
        with pytest.raises(ConfigError) as caught:
            function(**given, **more)
        assert_hidden(caught.value)


def test_verification_that_fails_shows_no_key() -> None:
    with pytest.raises(ValueError, match="not a UserSig") as caught:
        usersig.verify(KEY, sdkappid=1, key=KEY, identifier="bob")
    assert_hidden(caught.value)


def test_blanks_around_a_key_are_dropped() -> None:
    given: dict[str, Any] = {**GOOD, "key": f" {KEY}\n"}
    client = Client(**given)
    usersig.verify(client._core.credential.signature().text, sdkappid=1, key=KEY, identifier="admin")


def test_repr_of_a_client_whose_constructor_raised_says_so() -> None:
    assert repr(Client.__new__(Client)) == "<Client without settings>"


def test_proxy_of_the_environment_is_used_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("http_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "https_proxy"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", f"bob:{PASSWORD}@proxy.example:3128")
    proxy = Client(**GOOD, proxy="env")._core.settings.proxy
    assert proxy is not None
    assert proxy.reveal() == f"http://bob:{PASSWORD}@proxy.example:3128"
    assert Client(**GOOD)._core.settings.proxy is None
    monkeypatch.setenv("NO_PROXY", "console.tim.qq.com,x.example")
    assert Client(**GOOD, proxy="env")._core.settings.proxy is None
    elsewhere: dict[str, Any] = {**GOOD, "region": None, "domain": "https://x.example"}
    assert Client(**elsewhere, proxy="env")._core.settings.proxy is None


def test_certificates_of_the_environment_are_used(
    monkeypatch: pytest.MonkeyPatch, certificates: Certificates
) -> None:
    monkeypatch.setenv("TIM_CA_CERTS", certificates.file)
    assert Client(**GOOD)._core.settings.ca_certs == certificates.file


def test_numbers_reach_to_the_end_of_their_range() -> None:
    assert Client(**{**GOOD, "sdkappid": 2**32 - 1})._core.settings.sdkappid == 2**32 - 1
    with pytest.raises(ConfigError, match=r"^sdkappid is from 1 to 4294967295, not 0$"):
        usersig.sign(sdkappid=0, key=KEY, identifier="bob")
    with pytest.raises(
        ConfigError, match=r"^expire is from 0 to 253402300799, not -1; pass seconds, not milliseconds$"
    ):
        usersig.sign(sdkappid=1, key=KEY, identifier="bob", expire=-1)


OTHER_NAMES = {
    "china": "cn chn mainland beijing shanghai guangzhou ap-guangzhou",
    "singapore": "sg sgp ap-singapore SINGAPORE",
    "seoul": "kr kor korea ap-seoul",
    "tokyo": "jp jpn japan ap-tokyo",
    "frankfurt": "de ger germany eu europe eu-frankfurt",
    "mumbai": "in ind india ap-mumbai",
    "silicon_valley": "us usa america na-siliconvalley Silicon-Valley",
    "jakarta": "id idn indonesia ap-jakarta",
    "riyadh": "sa ksa saudi_arabia",
}


@pytest.mark.parametrize("region", OTHER_NAMES)
def test_region_is_recognised_by_what_other_products_call_it(region: str) -> None:
    for name in OTHER_NAMES[region].split():
        with pytest.raises(
            ConfigError, match=f"^unknown region '{name}': did you mean '{region}'\\? expected one of"
        ):
            Client(**{**GOOD, "region": name})
    with pytest.raises(ConfigError, match=r"^unknown region ' saudi arabia ': did you mean 'riyadh'"):
        Client(**{**GOOD, "region": " saudi arabia "})


def test_region_without_a_likeness_gets_no_hint() -> None:
    with pytest.raises(ConfigError, match=r"^unknown region 'xyzzy': expected one of china, frankfurt, jakarta, "):
        Client(**{**GOOD, "region": "xyzzy"})


@pytest.mark.parametrize(
    "domain", ["x.example/path", "x.example?q", "x.example#f", "https://", "x.example:port", "ftp://x.example"]
)
def test_domain_is_a_host_and_perhaps_a_port(domain: str) -> None:
    with pytest.raises(ConfigError, match="domain"):
        Client(**{**GOOD, **HERE, "domain": domain})


@pytest.mark.parametrize(
    "domain", ["http://127.0.0.1:80", "http://localhost", "http://[::1]:9", "https://x.example:1"]
)
def test_domain_may_name_its_scheme(domain: str) -> None:
    assert Client(**{**GOOD, **HERE, "domain": f" {domain} "})._core.settings.region == Region("custom", domain)


@pytest.mark.parametrize("given", [{}, {"region": "china", "domain": "x.example"}], ids=["neither", "both"])
def test_either_a_region_or_a_domain_is_needed(given: dict[str, Any]) -> None:
    with pytest.raises(
        ConfigError, match=r"^(a region .one of china, frankfurt, .*; or set TIM_REGION|give `region`)"
    ):
        Client(**{**GOOD, **HERE, **given})


VERY_LONG = 10**5000


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("pool_size", "x" * 40, f"pool_size is a whole number (int), not '{'x' * 40}'"),
        ("pool_size", "x" * 41, "str of 41 characters"),
        ("pool_size", b"x" * 41, "bytes of 41 characters"),
        ("pool_size", [], "a value of type list"),
        ("pool_size", -VERY_LONG, "a very long number"),
        ("timeout", VERY_LONG, "a very long number"),
        ("timeout", 0, "timeout is a number of seconds above 0, not 0"),
        ("timeout", -1.5, "not -1.5"),
        ("identifier", bytearray(b"x"), "; decode it first"),
        ("key", bytearray(b"x"), "key is a text (str), not bytearray; decode it first"),
        ("key", 5, "key is a text (str), not int"),
        ("key", "a\x1fb", "control character"),
    ],
    ids=lambda value: repr(value)[:20] if not isinstance(value, int) or abs(value) < 9 else "long",
)
def test_value_is_shown_where_it_is_short_and_no_secret(name: str, value: Any, text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Client(**{**GOOD, name: value})
    assert text in str(caught.value)
