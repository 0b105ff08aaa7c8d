"""Reading an index: addresses, pages that are none, and connections that fail."""

from __future__ import annotations

import pytest
import trustme
from support.certificates import context_of
from support.fake_index import FakeIndex, Response
from support.servers import Server, closed_port, never_respond

from tools.publish.index import Index
from tools.publish.problem import Problem
from tools.publish.target import find_target

from .conftest import target_of

LOGIN = Response(200, b"<html><title>Sign in</title><form></form></html>")
DEVPI = Response(200, b"{}", (("X-Devpi-API-Version", "2"),))


def index_of(fake: FakeIndex, **environ: str) -> Index:
    return Index(target_of(fake, **environ), sleep=lambda _: None)


@pytest.mark.parametrize(
    ("first", "path"), [(Response(200), "simple/"), (DEVPI, "+simple/")], ids=["common", "devpi"]
)
def test_address_of_the_pages_follows_from_that_of_uploads(first: Response, path: str, index: FakeIndex) -> None:
    index.scripts["GET"] = [first]
    assert index_of(index).url == index.url + path


def test_address_of_the_pages_can_be_set(index: FakeIndex) -> None:
    assert index_of(index, INDEX_URL=f"{index.url}elsewhere").url == f"{index.url}elsewhere/"
    assert index.requests == []


@pytest.mark.parametrize(
    ("response", "sentence"),
    [
        (Response(404), "there is no index at .*simple/; set INDEX_URL"),
        (Response(405), "there is no index at .*simple/; set INDEX_URL"),
        (Response(401), "does not accept the password or token of 'releaser'"),
        (Response(403), "does not let 'releaser' do this"),
        (Response(302, headers=(("Location", "https://sso.example.com/login"),)), "redirects to https://sso.example"),
        (Response(418, b"short and stout"), "responds 418 .*: short and stout"),
    ],
    ids=lambda value: str(value.status) if isinstance(value, Response) else "",
)
def test_address_without_index_is_told(response: Response, sentence: str, index: FakeIndex) -> None:
    index.scripts["GET"] = [response]
    with pytest.raises(Problem, match=sentence):
        index_of(index)


@pytest.mark.parametrize(
    ("response", "sentence"),
    [
        (LOGIN, r"is a page for people \(Sign in\), not of an index; set INDEX_URL"),
        (Response(200, b"{", (("Content-Type", "application/vnd.pypi.simple.v1+json"),)), "is no page of an index"),
        (Response(200, b"[]", (("Content-Type", "application/vnd.pypi.simple.v1+json"),)), "is no page of an index"),
        (Response(200, b"x", (("Content-Type", "image/png"),)), "is no page of an index"),
        (Response(401), "does not accept the password"),
        (Response(403), "does not let 'releaser' do this"),
        (Response(410), "responds 410 Gone"),
    ],
)
def test_page_that_is_none_is_told(response: Response, sentence: str, index: FakeIndex) -> None:
    pages = index_of(index)
    index.scripts["GET"] = [response]
    with pytest.raises(Problem, match=sentence):
        pages.listing("timsdk-server")


def test_absent_project_has_no_files(index: FakeIndex) -> None:
    assert index_of(index).listing("timsdk-server") == ({}, "")


def test_index_that_sends_installers_elsewhere_is_noted(index: FakeIndex) -> None:
    pages = index_of(index)
    index.scripts["GET"] = [
        Response(303, headers=(("Location", "https://public.example.com/simple/timsdk-server/"),))
    ]
    files, note = pages.listing("timsdk-server")
    assert files == {}
    assert "to public.example.com, where anybody can take the name timsdk-server" in note


def test_redirect_within_the_index_is_followed(index: FakeIndex) -> None:
    index.files["timsdk_server-1.0.0.tar.gz"] = b"x"
    pages = index_of(index)
    index.scripts["GET"] = [Response(301, headers=(("Location", "/simple/timsdk-server/"),))]
    assert pages.listing("timsdk_server").files.keys() == {"timsdk_server-1.0.0.tar.gz"}


def test_circle_of_redirects_ends(index: FakeIndex) -> None:
    pages = index_of(index)
    index.scripts["GET"] = [Response(301, headers=(("Location", "/simple/timsdk-server/"),))] * 9
    with pytest.raises(Problem, match="redirects in a circle"):
        pages.listing("timsdk-server")


@pytest.mark.parametrize("failure", [Response(502), Response(cut=True)], ids=["502", "cut"])
def test_failed_read_is_retried(failure: Response, index: FakeIndex) -> None:
    pages = index_of(index)
    index.scripts["GET"] = [failure, failure]
    assert pages.listing("timsdk-server").files == {}


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [(Response(502), r"is out of order \(502 Bad Gateway\)"), (Response(cut=True), "cannot be reached: ")],
    ids=["502", "cut"],
)
def test_index_that_stays_out_of_order_is_told(failure: Response, sentence: str, index: FakeIndex) -> None:
    index.scripts["GET"] = [failure] * 3
    with pytest.raises(Problem, match=sentence):
        index_of(index)
    assert len(index.requests) == 3


def test_closed_port_is_told() -> None:
    with closed_port() as port:
        environ = {"REPOSITORY_URL": f"http://127.0.0.1:{port}/", "TWINE_USERNAME": "u", "TWINE_PASSWORD": "canary"}
        with pytest.raises(
            Problem, match=f"127.0.0.1:{port} cannot be reached: NewConnectionError: Failed .*refused"
        ) as caught:
            Index(find_target(environ, interactive=False), sleep=lambda _: None)
    assert "canary" not in str(caught.value)


def test_index_that_stalls_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.publish.target.READ_TIMEOUT", 0.05)
    with Server(never_respond) as server:
        environ = {"REPOSITORY_URL": f"http://{server.domain}/", "TWINE_USERNAME": "u", "TWINE_PASSWORD": "p"}
        with pytest.raises(Problem, match=r"cannot be reached: .*timed out"):
            Index(find_target(environ, interactive=False), sleep=lambda _: None)
        assert len(server.received) == 3


def test_certificate_of_an_unknown_authority_is_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    authority = trustme.CA()
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    with FakeIndex(context_of(authority, "127.0.0.1")) as index:
        with pytest.raises(Problem, match=r"no TLS connection .*certificate verify failed.*; set TWINE_CERT"):
            index_of(index)
        assert index_of(index, TWINE_CERT=str(file)).url == f"{index.url}simple/"


def test_certificate_for_another_name_is_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    authority = trustme.CA()
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    with (
        FakeIndex(context_of(authority, "index.example.com")) as index,
        pytest.raises(Problem, match=r"no TLS connection .*(?i:mismatch|not valid)"),
    ):
        index_of(index, TWINE_CERT=str(file))


def test_plain_server_behind_https_is_told(index: FakeIndex) -> None:
    target = target_of(index, REPOSITORY_URL=index.url.replace("http:", "https:"))
    with pytest.raises(Problem, match=r"127\.0\.0\.1:\d+ has no TLS connection"):
        Index(target, sleep=lambda _: None)
