"""Settings: which of argument, environment and default wins, and which values are refused."""

from __future__ import annotations

import inspect
from threading import RLock
from typing import Any

import pytest
from support.calls import KEY
from support.certificates import Certificates
from support.recording_transport import RecordingTransport
from timsdk import Client, ConfigError, Rate, RetryPolicy, usersig

from timsdk_runtime.client_base import ClientBase
from timsdk_runtime.config import CallOptions, Settings, make_core, secret_variable
from timsdk_runtime.credentials import provided
from timsdk_runtime.regions import Region
from timsdk_runtime.secret import Secret

pytestmark = pytest.mark.usefixtures("clean_environment")
REGIONS = {"here": Region("here", "one.example", "two.example"), "there": Region("there", "three.example", None)}
DEFAULTS = {
    name: parameter.default
    for name, parameter in inspect.signature(Client.__init__).parameters.items()
    if parameter.kind is parameter.KEYWORD_ONLY
}
OPTIONS = CallOptions(
    timeout=15.0,
    connect_timeout=2.0,
    read_timeout=5.0,
    retry=RetryPolicy(),
    rate_limits="wait",
    confirm_sends=False,
    strict=False,
)
NOTHING: dict[str, Any] = dict.fromkeys(CallOptions.field_names)
"""The arguments of `with_options` when the caller gives none."""


def load(**given: Any) -> Settings:
    """Load the settings of a client that gets these arguments."""
    return Settings.load({**DEFAULTS, **given}, REGIONS)


def load_good(**given: Any) -> Settings:
    """Load settings that work, with changes."""
    return load(**{"sdkappid": 1, "identifier": "admin", "key": Secret(KEY), "region": "here", **given})


# --- Settings.load ---


def test_settings_have_the_defaults_of_the_client() -> None:
    settings = load_good()
    assert settings == Settings(
        sdkappid=1,
        identifier="admin",
        key=settings.key,
        secondary_key=None,
        usersig=None,
        usersig_provider=None,
        region=REGIONS["here"],
        options=OPTIONS,
        app_rate=None,
        limiter=None,
        pool_size=32,
        ca_certs=None,
        ssl_context=None,
        proxy=None,
        connection=None,
    )


def test_settings_take_every_argument_of_the_client(certificates: Certificates) -> None:
    given = {
        "secondary_key": Secret("other"),
        "app_rate": Rate(2, 1),
        "pool_size": 3,
        "ca_certs": certificates.file,
        "proxy": Secret("http://127.0.0.1:9"),
        "connection": "urllib3",
    }
    settings = load_good(**given)
    shown = {name: value.reveal() if isinstance(value, Secret) else value for name, value in given.items()}
    found = {name: getattr(settings, name) for name in given}
    assert {name: value.reveal() if isinstance(value, Secret) else value for name, value in found.items()} == shown
    changes = {"timeout": 1, "connect_timeout": 0.5, "read_timeout": 0.25, "rate_limits": "off", "strict": True}
    assert load_good(**changes).options == OPTIONS.replace(**changes)
    policy = RetryPolicy(attempts=1)
    assert load_good(retry=policy).options.retry is policy
    used = {*Settings.field_names, *CallOptions.field_names, "domain", "transport"} - {"options"}
    assert set(DEFAULTS) == used


@pytest.mark.parametrize(
    ("variable", "value", "name", "found"),
    [
        ("TIM_SDKAPPID", "1400000000", "sdkappid", 1400000000),
        ("TIM_IDENTIFIER", "somebody", "identifier", "somebody"),
        ("TIM_REGION", "there", "region", REGIONS["there"]),
        ("TIM_DOMAIN", "tim.example", "region", Region("custom", "tim.example")),
    ],
)
def test_environment_supplies_a_missing_argument_and_loses_to_a_given_one(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, name: str, found: Any
) -> None:
    before = getattr(load_good(), name)
    monkeypatch.setenv(variable, value)
    assert getattr(load_good(**{name: None}), name) == found
    assert getattr(load_good(), name) == before != found


@pytest.mark.parametrize("variable", ["TIM_SDKAPPID", "TIM_IDENTIFIER", "TIM_REGION"])
def test_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "")
    with pytest.raises(ConfigError, match=f"or set {variable}$"):
        load_good(**{variable.removeprefix("TIM_").lower(): None})


@pytest.mark.parametrize(("variable", "name"), [("TIM_KEY", "key"), ("TIM_SECONDARY_KEY", "secondary_key")])
def test_key_of_the_environment_becomes_a_secret(monkeypatch: pytest.MonkeyPatch, variable: str, name: str) -> None:
    monkeypatch.setenv(variable, "from_the_environment")
    found = getattr(load_good(**{name: None}), name)
    assert isinstance(found, Secret)
    assert found.reveal() == "from_the_environment"
    given = Secret("given")
    assert getattr(load_good(**{name: given}), name).reveal() == "given"
    assert "environment" not in repr(load_good(**{name: None}))


@pytest.mark.parametrize(
    "given", [{"usersig": Secret("s")}, {"usersig_provider": lambda: "s"}], ids=lambda it: next(iter(it))
)
def test_key_of_the_environment_is_ignored_beside_a_given_signature(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, Any]
) -> None:
    monkeypatch.setenv("TIM_KEY", KEY)
    assert load_good(key=None, **given).key is None


@pytest.mark.parametrize("given", [{"region": "here"}, {"region": None, "domain": "tim.example"}], ids=str)
def test_region_and_domain_of_the_environment_are_ignored_beside_a_given_one(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, Any]
) -> None:
    before = load_good(**given).region
    monkeypatch.setenv("TIM_REGION", "there")
    monkeypatch.setenv("TIM_DOMAIN", "other.example")
    assert load_good(**given).region == before
    with pytest.raises(ConfigError, match="not both"):
        load_good(region=None)


def test_sdkappid_may_be_a_text_of_digits() -> None:
    assert load_good(sdkappid="1400000000").sdkappid == 1400000000


def test_settings_and_options_are_frozen() -> None:
    settings: Any = load_good()
    for value, name in ((settings, "pool_size"), (settings.options, "timeout")):
        with pytest.raises(AttributeError):
            setattr(value, name, 1)


def test_settings_hide_their_secrets() -> None:
    secrets = {name: Secret("canary") for name in ("key", "secondary_key", "usersig")}
    secrets["proxy"] = Secret("http://canary.example")
    assert "canary" not in repr(load_good(**secrets))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"pool_size": 0}, "pool_size is at least 1, not 0"),
        ({"connection": "fast"}, "connection is 'lean' or 'urllib3', not 'fast'"),
        ({"ca_certs": "/does/not/exist.pem"}, "No such file or directory: '/does/not/exist.pem'"),
        ({"timeout": 0}, "timeout is a number of seconds above 0, not 0"),
        ({"connect_timeout": float("nan")}, "connect_timeout is a number of seconds above 0, not nan"),
        ({"read_timeout": "5"}, "read_timeout is a number of seconds above 0, not '5'"),
        ({"rate_limits": "never"}, "rate_limits is 'wait', 'fail' or 'off', not 'never'"),
        ({"confirm_sends": "yes"}, "confirm_sends is True, False or 'resend', not 'yes'"),
    ],
    ids=str,
)
def test_settings_that_make_no_sense_are_refused(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load_good(**given)
    assert message in str(caught.value)


@pytest.mark.parametrize("value", [None, ""])
def test_secret_variable_is_none_if_it_is_not_set_or_empty(
    monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    if value is not None:
        monkeypatch.setenv("TIM_KEY", value)
    assert secret_variable("TIM_KEY") is None


# --- CallOptions.changed ---

CHANGES: dict[str, Any] = {
    "timeout": 1.0,
    "connect_timeout": 1,
    "read_timeout": 0.5,
    "retry": RetryPolicy(attempts=1),
    "rate_limits": "fail",
    "confirm_sends": "resend",
    "strict": True,
    "check_requests": True,
    "on_event": (print,),
}


def test_changes_cover_every_option_of_with_options() -> None:
    parameters = inspect.signature(ClientBase.with_options).parameters
    assert tuple(CHANGES) == CallOptions.field_names == tuple(name for name in parameters if name != "self")


@pytest.mark.parametrize("name", CHANGES)
def test_changed_replaces_one_option_and_keeps_the_others(name: str) -> None:
    before = OPTIONS.as_dict()
    changed = OPTIONS.changed({**NOTHING, name: CHANGES[name]})
    assert changed.as_dict() == {**before, name: CHANGES[name]}
    assert OPTIONS.as_dict() == before


def test_changed_without_values_returns_equal_options() -> None:
    assert OPTIONS.changed(NOTHING) == OPTIONS


def test_changed_takes_false_for_a_value_and_none_for_no_value() -> None:
    options = OPTIONS.replace(strict=True, confirm_sends="resend")
    assert options.changed({**NOTHING, "strict": False, "confirm_sends": False}) == OPTIONS
    assert options.changed({**NOTHING, "strict": None}) == options


def test_changed_ignores_what_is_no_option() -> None:
    assert OPTIONS.changed({**NOTHING, "self": object(), "pool_size": 1}) == OPTIONS


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"timeout": 0}, "timeout is a number of seconds above 0, not 0"),
        ({"connect_timeout": -1.0}, "connect_timeout is a number of seconds above 0, not -1.0"),
        ({"read_timeout": float("nan")}, "read_timeout is a number of seconds above 0, not nan"),
        ({"rate_limits": ""}, "rate_limits is 'wait', 'fail' or 'off', not ''"),
        ({"confirm_sends": 2}, "confirm_sends is True, False or 'resend', not 2"),
    ],
    ids=str,
)
def test_changed_refuses_values_that_make_no_sense(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        OPTIONS.changed({**NOTHING, **given})
    assert str(caught.value) == message


# --- make_core ---


def test_core_signs_with_the_key_of_its_settings() -> None:
    settings, transport = load_good(), RecordingTransport()
    core = make_core(settings, transport, make_lock=RLock, provide=provided)
    text = core.credential.signature().text
    assert usersig.verify(text, sdkappid=1, key=KEY, identifier="admin")
    assert (core.settings, core.transport) == (settings, transport)
    assert core.state.health.select() == "one.example"


@pytest.mark.parametrize("given", [{"key": None}, {"usersig": Secret("s")}], ids=["none", "two"])
def test_core_needs_exactly_one_credential(given: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match="one of key, usersig and usersig_provider is needed"):
        make_core(load_good(**given), RecordingTransport(), make_lock=RLock, provide=provided)
