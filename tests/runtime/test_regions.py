"""Where calls go: a region by name, or a domain, which may name a port and never a secret."""

from __future__ import annotations

import re

import pytest
from timsdk import ConfigError

from timsdk_runtime.regions import Region, resolve_region, split_domain

REGIONS = {"china": Region("china", "a.example", "b.example"), "india": Region("india", "c.example")}


def test_domains_of_a_region_are_the_primary_and_its_backup_if_there_is_one() -> None:
    assert REGIONS["china"].domains == ("a.example", "b.example")
    assert REGIONS["india"].domains == ("c.example",)


def test_region_is_found_by_name_and_a_domain_makes_one_of_its_own() -> None:
    assert resolve_region(REGIONS, region="china", domain=None) is REGIONS["china"]
    assert resolve_region(REGIONS, region=None, domain=" x.example:8443 ") == Region("custom", "x.example:8443")


@pytest.mark.parametrize(
    ("region", "domain", "text"),
    [
        ("china", "x.example", "give `region` or `domain`, not both"),
        (None, None, "a region (one of china, india) or a domain is needed; or set TIM_REGION"),
        ("", "", "a region (one of china, india) or a domain is needed; or set TIM_REGION"),
        ("mars", None, "unknown region 'mars': expected one of china, india"),
        ("Indya", None, "unknown region 'Indya': did you mean 'india'? expected one of china, india"),
        (" Ap-Guang zhou", None, "unknown region ' Ap-Guang zhou': expected one of china, india"),
        (
            " AP-Guangzhou ",
            None,
            "unknown region ' AP-Guangzhou ': did you mean 'china'? expected one of china",
        ),
        (5, None, "region is a text (str), not 5"),
        (None, 5, "domain is a text (str), not 5"),
    ],
)
def test_region_that_cannot_be_told_says_what_to_give(region: str | None, domain: str | None, text: str) -> None:
    with pytest.raises(ConfigError, match=f"^{re.escape(text)}"):
        resolve_region(REGIONS, region=region, domain=domain)


@pytest.mark.parametrize(
    ("domain", "parts"),
    [
        ("x.example", ("https", "x.example", None)),
        ("x.example:8443", ("https", "x.example", 8443)),
        ("https://x.example:443", ("https", "x.example", 443)),
        ("http://127.0.0.1:8080", ("http", "127.0.0.1", 8080)),
        ("http://127.0.0.1:80", ("http", "127.0.0.1", 80)),
        ("http://localhost", ("http", "localhost", None)),
        ("http://[::1]:5", ("http", "[::1]", 5)),
        ("https://127.0.0.1:81", ("https", "127.0.0.1", 81)),
    ],
)
def test_domain_is_split_into_scheme_host_and_port(domain: str, parts: tuple[str, str, int | None]) -> None:
    assert split_domain(domain) == parts


@pytest.mark.parametrize(
    ("domain", "text"),
    [
        ("bob:secret@x.example", "a domain is a host name, perhaps with a port, without a user name or a password"),
        ("https://x.example:x", "'https://x.example:x' is no domain"),
        ("x.example/path", "a domain is a host name, perhaps with a port, not 'x.example/path'"),
        ("x.example?a=b", "a domain is a host name, perhaps with a port, not 'x.example?a=b'"),
        ("x.example#top", "a domain is a host name, perhaps with a port, not 'x.example#top'"),
        (":443", "a domain is a host name, perhaps with a port, not ':443'"),
        (
            "http://x.example",
            "the domain 'http://x.example' asks for http; only https is spoken, and http on ",
        ),
        ("ftp://localhost", "the domain 'ftp://localhost' asks for ftp; only https is spoken, and http on loopback"),
        ("://x.example", "the domain '://x.example' asks for ; only https is spoken, and http on loopback"),
        ("x.example:80", "the domain 'x.example:80' names port 80, which is plain HTTP; leave the port out"),
        ("https://x.example:80", "the domain 'https://x.example:80' names port 80, which is plain HTTP; leave the "),
    ],
)
def test_domain_that_cannot_be_called_says_why(domain: str, text: str) -> None:
    with pytest.raises(ConfigError, match=f"^{re.escape(text)}"):
        split_domain(domain)
