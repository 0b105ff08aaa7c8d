"""The handler that a page of a webhook shows runs, and gets the page's event."""

from __future__ import annotations

import json
import re
import time
from typing import Any

import pytest
from support.generated import ROOT
from support.webhook_requests import APP, TOKEN, query

from codegen.site import Site, places
from codegen.spec.catalog import Catalog

WEBHOOKS = sorted(path.stem for path in (ROOT / "spec/webhooks").glob("*.yaml"))
HANDLER = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EVENT = re.compile(r'^\?\?\? example "The event as JSON"\n\n    ```json\n(.*?)^    ```$', re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("command", WEBHOOKS)
def test_handler_of_a_page_gets_the_event_of_the_page(
    command: str, catalog: Catalog, made: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook = next(one for one in catalog.webhooks if one.command == command)
    page = made.pages[places.webhook_page(webhook)]
    if webhook.body.fired == "switch":
        assert not HANDLER.search(page)
        return
    monkeypatch.setenv("TIM_SDKAPPID", str(APP))
    monkeypatch.setenv("TIM_WEBHOOK_TOKEN", TOKEN)
    handler, event = HANDLER.search(page), EVENT.search(page)
    assert handler
    namespace: dict[str, Any] = {}
    exec(compile(handler[1], page, "exec", dont_inherit=True), namespace)
    receiver = namespace["receiver"]
    if event:
        reply = receiver.handle(query(command, at=int(time.time())), json.dumps(json.loads(event[1])).encode())
        if reply.after is not None:
            receiver.work(reply.after)
        assert reply.status == 200, reply.body
        assert json.loads(reply.body)["ErrorCode"] == 0
        assert capsys.readouterr().out.startswith(places.webhook_page(webhook)[len("webhooks/") : -len(".md")])
