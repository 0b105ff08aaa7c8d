"""The examples of docs/webhooks.md run, in order, and print what the page says. Recipes run in servers elsewhere."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import pytest

from .test_examples import ROOT, examples

PAGE = "docs/webhooks.md"


def test_examples_of_the_webhook_page_print_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIM_SDKAPPID", "1400000000")
    monkeypatch.setenv("TIM_WEBHOOK_TOKEN", "a token")
    namespace: dict[str, Any] = {"__name__": PAGE}
    outputs = 0
    for line, code, expected in examples(PAGE):
        if "from handlers import" in code:
            continue  # a recipe
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile("\n" * (line - 1) + code, str(ROOT / PAGE), "exec"), namespace)
        assert expected is None or printed.getvalue() == expected, f"{PAGE}:{line}"
        outputs += expected is not None
    assert outputs == 1
    sent = '{"CallbackCommand": "C2C.CallbackAfterSendMsg", "MsgKey": "1"}'
    from timsdk.webhooks import sign

    query = f"SdkAppid=1400000000&RequestTime={namespace['now']}&Sign={sign('a token', namespace['now'])}"
    namespace["receiver"].on(namespace["C2CAfterSendMsg"])(print)
    assert namespace["function"](query, sent.encode())[0] == 200
    assert len(namespace["queue"]) == 1
    with contextlib.redirect_stdout(io.StringIO()):
        namespace["worker"]()
    assert namespace["queue"] == []
