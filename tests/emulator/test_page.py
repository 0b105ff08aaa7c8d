"""The page over the admin API: what it may load, what it shows, and that nothing of a user becomes markup."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import urllib3
from support.webhook_listener import listening, replying
from timsdk import ApiError

from timsdk_emulator import Emulator

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SCREENSHOT = Path(__file__).parents[2] / "docs/screenshots/emulator.png"
CHROMIUM = "/usr/bin/chromium"
MOST_BYTES = 200_000
EVIL = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script>"
SEND = "openim/sendmsg"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(admin=True) as emulator:
        yield emulator


def fetch(emulator: Emulator, path: str) -> Any:
    with urllib3.PoolManager(ssl_context=emulator.ssl_context()) as pool:
        return pool.request("GET", f"https://{emulator.domain}{path}")


def test_page_is_off_unless_the_admin_api_is_on() -> None:
    with Emulator() as emulator:
        assert json.loads(fetch(emulator, "/_emulator/").data)["ErrorCode"] == 60009


def test_page_may_load_its_own_script_and_style_and_nothing_else(emulator: Emulator) -> None:
    response = fetch(emulator, "/_emulator/")
    text: str = response.data.decode()
    policy = dict(part.split(" ", 1) for part in response.headers["Content-Security-Policy"].split("; "))
    for kind in ("script", "style"):
        [inline] = re.findall(rf"<{kind}>(.*?)</{kind}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert policy[f"{kind}-src"] == f"'sha256-{digest}'"
    assert (policy["default-src"], policy["connect-src"]) == ("'none'", "'self'")
    assert (policy["frame-ancestors"], policy["form-action"]) == ("'none'", "'none'")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert not re.search(r"(src|href)=|@import|url\(", text), "nothing comes from elsewhere"
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|style=| on[a-z]+=", text)


# --- in a browser ---


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def problems() -> list[str]:
    """What the browser complained about."""
    return []


@contextlib.contextmanager
def opened(browser: Browser, emulator: Emulator, problems: list[str], **options: Any) -> Generator[Page]:
    """Open the page until the block ends, and keep what the browser complains about."""
    own = f"https://{emulator.domain}/_emulator/"
    context = browser.new_context(ignore_https_errors=True, viewport={"width": 1100, "height": 620}, **options)
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda entry: problems.append(entry.text) if entry.type == "error" else None)
    page.on("request", lambda request: None if request.url.startswith(own) else problems.append(request.url))
    page.goto(own)
    try:
        yield page
    finally:
        context.close()


def play(emulator: Emulator) -> None:
    """Make some requests, with a user whose name is markup."""
    with emulator.client() as client:
        client.account.multiaccount_import(accounts=["alice", "bob"])
        client.call("profile/portrait_set", {
            "From_Account": "bob", "ProfileItem": [{"Tag": "Tag_Profile_IM_Nick", "Value": EVIL}],
        })  # fmt: skip
        text = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": EVIL}}]
        client.call(SEND, {"From_Account": "alice", "To_Account": "bob", "MsgRandom": 1, "MsgBody": text})
        with pytest.raises(ApiError):
            client.group.create_group(group_type="Public", name="Crew", owner_account="nobody")
        client.group.create_group(group_type="Public", name="Crew", group_id="crew", owner_account="alice")


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_shows_what_happened_and_runs_nothing_of_it(
    browser: Browser, emulator: Emulator, problems: list[str], scheme: str
) -> None:
    with listening(replying("200 OK", b'{"ErrorCode": 0}')) as url:
        emulator.set_webhooks(url=url)
        play(emulator)
        assert emulator.wait_delivered(10)
    with opened(browser, emulator, problems, color_scheme=scheme) as page:
        rows = page.locator("#requests tr")
        rows.first.wait_for()
        assert rows.count() == 5
        if scheme == "light":
            SCREENSHOT.parent.mkdir(exist_ok=True)
            rows.first.locator("summary").click()
            page.screenshot(path=SCREENSHOT)
            assert SCREENSHOT.stat().st_size < MOST_BYTES
        sent = rows.nth(2)
        sent.locator("summary").click()
        assert EVIL in json.loads(sent.locator("pre").first.inner_text())["MsgBody"][0]["MsgContent"]["Text"]
        page.get_by_role("tab", name="Webhooks").click()
        page.locator("#events tr").first.wait_for()
        assert page.locator("#events tr td:nth-child(2)").all_inner_texts() == [
            "Group.CallbackAfterCreateGroup", "Group.CallbackBeforeCreateGroup", "C2C.CallbackAfterSendMsg",
            "C2C.CallbackBeforeSendMsg", "Profile.CallbackPortraitSet",
        ]  # fmt: skip
        page.get_by_role("tab", name="State").click()
        page.locator("#tables summary").first.wait_for()
        assert "accounts (3)" in page.locator("#tables summary").all_inner_texts()
        assert page.locator("#tables img, #requests img, #events img").count() == 0
        assert page.title() == "TIM emulator"
        assert problems == []


@pytest.mark.browser
def test_page_steers_faults_clock_webhooks_and_state(
    browser: Browser, emulator: Emulator, problems: list[str]
) -> None:
    with opened(browser, emulator, problems) as page:
        page.get_by_role("tab", name="Faults").click()
        page.locator("#fault-api").fill("openim/*")
        page.locator("#fault-kind").select_option("HTTP status")
        page.locator("#fault-times").fill("2")
        page.get_by_role("button", name="Add").click()
        page.locator("#rules tr").first.wait_for()
        [rule] = emulator.faults
        assert (rule.fault.api, rule.fault.http_status, rule.fault.times) == ("openim/*", 503, 2)
        page.locator("#fault-api").fill("openim/nothing")
        page.get_by_role("button", name="Add").click()
        page.get_by_text("unknown API").wait_for()
        problems.clear()  # the browser logs the refusal
        page.get_by_role("button", name="End all").click()
        page.locator("#rules tr").first.wait_for(state="detached")
        assert emulator.faults == []

        page.get_by_role("tab", name="Clock").click()
        page.get_by_role("button", name="Freeze").click()
        page.get_by_text("frozen", exact=True).wait_for()
        before = emulator.clock()
        page.get_by_role("button", name="Advance").click()
        page.wait_for_function("before => document.getElementById('now').textContent !== before", arg=str(before))
        page.wait_for_timeout(300)
        assert emulator.clock() == before + 3600
        page.get_by_role("button", name="Run").click()
        page.get_by_text("running").wait_for()

        with listening(replying("200 OK", b"{}")) as url:
            page.get_by_role("tab", name="Webhooks").click()
            page.locator("#webhook-url").fill(url)
            page.get_by_role("button", name="Send events there").click()
            page.get_by_text("not signed").wait_for()
            page.get_by_text("Trigger an event").click()
            page.get_by_role("button", name="Trigger").click()
            page.get_by_text("delivered").wait_for()
        emulator.assert_fired("State.StateChange", times=1)

        page.get_by_role("tab", name="State").click()
        page.get_by_text("Carry out calls").click()
        page.get_by_role("button", name="Carry out").click()
        page.get_by_text("accounts (2)").wait_for()
        page.get_by_role("button", name="Reset everything").click()
        page.get_by_text("accounts (1)").wait_for()
        assert problems == []


@pytest.mark.browser
def test_page_asks_for_the_token(browser: Browser, problems: list[str]) -> None:
    with Emulator(admin=True, admin_token="secret") as emulator, opened(browser, emulator, problems) as page:
        page.locator("#token").wait_for()
        assert page.locator("#requests tr").count() == 0
        play(emulator)
        page.locator("#token").fill("secret")
        page.get_by_role("button", name="Use it").click()
        page.locator("#requests tr").first.wait_for()
    assert all("401" in problem for problem in problems)
