"""What every client has without the generated one around it: codes, and texts about names that do not exist."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from support.argument_calls import client
from support.calls import KEY
from support.recording_transport import RecordingTransport
from timsdk import ApiError

from timsdk_runtime.client import BaseClient
from timsdk_runtime.regions import Region


class Bare(BaseClient):
    """A client without a catalog."""

    _regions: ClassVar = {"here": Region("here", "one.example", "two.example")}


def test_client_without_a_catalog_raises_errors_without_a_meaning() -> None:
    transport = RecordingTransport(b'{"ActionStatus":"FAIL","ErrorCode":70003,"ErrorInfo":"no"}')
    with (
        Bare(sdkappid=1, identifier="admin", key=KEY, region="here", transport=transport) as bare,
        pytest.raises(ApiError) as caught,
    ):
        bare.call("a/b")
    assert type(caught.value) is ApiError
    assert caught.value.code == 70003


def test_missing_name_suggests_no_private_one() -> None:
    tim: Any = client()[0]
    with pytest.raises(AttributeError, match=r"^'Client' object has no attribute 'start'$"):
        tim.start  # noqa: B018
    with pytest.raises(AttributeError, match=r"^'Client' object has no attribute 'cal'; did you mean 'call'\?$"):
        tim.cal  # noqa: B018
