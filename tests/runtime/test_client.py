"""The client: its settings, its clones, its raw call, and what importing it costs."""

from __future__ import annotations

import copy
import json
import pickle
import threading
import warnings
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

import pytest
import timsdk
from support.calls import KEY, NO_RETRY
from support.interpreter import loaded_modules
from support.recording_transport import RecordingTransport
from timsdk import Client, ConfigError, DecodeError, InvalidArgument, RetryPolicy, TransportError, catalog, usersig

from timsdk_runtime import client_base
from timsdk_runtime.credentials import RenewingCredential
from timsdk_runtime.model.operation import Operation
from timsdk_runtime.secret import Secret
from timsdk_runtime.transport.messages import HttpFailure, Phase

pytestmark = pytest.mark.usefixtures("clean_environment")
VARIABLES = ("TIM_SDKAPPID", "TIM_IDENTIFIER", "TIM_KEY", "TIM_REGION", "TIM_DOMAIN")


def make(**settings: Any) -> Client:
    given = {"sdkappid": 1400000000, "identifier": "administrator", "key": KEY, "region": "singapore", **settings}
    return Client(**{name: value for name, value in given.items() if value is not None})


def domain_of(client: Client) -> str:
    return client._core.settings.region.domain


# --- settings ---


def test_environment_variables_supply_missing_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(VARIABLES, ("1400000000", "admin", KEY, "singapore"), strict=False):
        monkeypatch.setenv(name, value)
    client = Client()
    assert repr(client) == "Client(sdkappid=1400000000, identifier='admin', domain='adminapisgp.im.qcloud.com')"
    fields = usersig.verify(
        client._core.credential.signature().text, sdkappid=1400000000, key=KEY, identifier="admin"
    )
    assert fields.expire == 7 * 86400


def test_arguments_win_over_environment_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(VARIABLES, ("1", "other", "other", "china"), strict=False):
        monkeypatch.setenv(name, value)
    client = make()
    assert repr(client).startswith("Client(sdkappid=1400000000, identifier='administrator', domain='adminapisgp.")
    text = client._core.credential.signature().text
    assert usersig.verify(text, sdkappid=1400000000, key=KEY, identifier="administrator")
    assert domain_of(make(region=None, domain="tim.example:8443")) == "tim.example:8443"
    assert make(key=None, usersig="made elsewhere")._core.credential.signature().text == "made elsewhere"
    assert make(key=None, usersig_provider=lambda: "from a vault")._core.credential.signature().text == "from a vault"


def test_domain_comes_from_the_environment_unless_a_region_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIM_DOMAIN", "tim.example")
    assert domain_of(make(region=None)) == "tim.example"
    assert domain_of(make()) == "adminapisgp.im.qcloud.com"
    monkeypatch.setenv("TIM_REGION", "china")
    with pytest.raises(ConfigError, match="not both"):
        make(region=None)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"sdkappid": None}, "an sdkappid, the number of the app, is needed; or set TIM_SDKAPPID"),
        ({"sdkappid": ""}, "an sdkappid, the number of the app, is needed; or set TIM_SDKAPPID"),
        ({"sdkappid": "app"}, "an sdkappid is a number, not 'app'"),
        ({"sdkappid": 0}, "an sdkappid is a positive number, not 0"),
        ({"sdkappid": -1}, "an sdkappid is a positive number, not -1"),
        ({"sdkappid": True}, "an sdkappid is a positive number, not True"),
        ({"identifier": None}, "an identifier, an administrator of the app, is needed; or set TIM_IDENTIFIER"),
        ({"identifier": ""}, "an identifier, an administrator of the app, is needed; or set TIM_IDENTIFIER"),
        ({"key": None}, "one of key, usersig and usersig_provider is needed; found none; or set TIM_KEY"),
        ({"key": ""}, "one of key, usersig and usersig_provider is needed; found none; or set TIM_KEY"),
        ({"usersig": "x"}, "one of key, usersig and usersig_provider is needed; found key and usersig"),
        ({"key": None, "usersig": "x", "usersig_provider": str}, "found usersig and usersig_provider"),
        ({"region": None}, "a region (one of china, frankfurt, "),
        ({"region": "moon"}, "unknown region 'moon': expected one of china, "),
        ({"domain": "tim.example"}, "give `region` or `domain`, not both"),
        ({"region": None, "domain": "http://tim.example"}, "only https"),
        ({"region": None, "domain": "tim.example/v4"}, "domain"),
        ({"region": None, "domain": "user@tim.example"}, "domain"),
        ({"region": None, "domain": "tim.example\r\nX: y"}, "domain"),
        ({"region": None, "domain": "tim.example?x=y"}, "domain"),
        ({"region": None, "domain": "tim.example#x"}, "domain"),
        ({"region": None, "domain": "tim.example:port"}, "domain"),
        ({"timeout": 0}, "timeout is a number of seconds above 0, not 0"),
        ({"timeout": -1.0}, "timeout is a number of seconds above 0, not -1.0"),
        ({"timeout": float("nan")}, "timeout is a number of seconds above 0, not nan"),
        ({"timeout": "5"}, "timeout is a number of seconds above 0, not '5'"),
        ({"rate_limits": "never"}, "rate_limits is 'wait', 'fail' or 'off', not 'never'"),
        ({"connect_timeout": 0.0}, "connect_timeout is a number"),
        ({"read_timeout": 0.0}, "read_timeout is a number"),
        ({"pool_size": 0}, "pool_size"),
        ({"pool_size": -1}, "pool_size"),
        ({"ca_certs": "/does/not/exist.pem"}, "/does/not/exist.pem|No such file"),
    ],
    ids=str,
)
def test_settings_that_cannot_work_raise_config_error(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        make(**settings)
    assert any(part in str(caught.value) for part in message.split("|"))
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"attempts": 0},
        {"base_delay": float("nan")},
        {"base_delay": -1.0},
        {"throttle_delay": -1.0},
        {"max_delay": -1.0},
    ],
)
def test_retry_policy_refuses_values_that_make_no_sense(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        RetryPolicy(**settings)


def test_retry_policies_compare_copy_and_pickle_as_values() -> None:
    policy = RetryPolicy(attempts=5)
    assert policy == RetryPolicy(attempts=5) != RetryPolicy()
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(policy, protocol)) == copy.copy(policy) == policy


def test_client_takes_keyword_arguments_only() -> None:
    with pytest.raises(TypeError):
        Client(1400000000)  # type: ignore[misc]


@pytest.mark.parametrize("region", sorted(Client._regions))
def test_every_region_has_one_or_two_domains(region: str) -> None:
    domains = make(region=region)._core.settings.region.domains
    assert 1 <= len(domains) == len(set(domains)) <= 2
    assert all(domain == domain.strip().lower() and "." in domain for domain in domains)


def recording_client(**settings: Any) -> tuple[Client, RecordingTransport]:
    """Return a client and the transport that records its requests."""
    transport = RecordingTransport()
    return make(**settings, transport=transport), transport


# --- with_options ---


def test_clone_shares_everything_but_its_options() -> None:
    client, transport = recording_client(timeout=9.0)
    clone = client.with_options(read_timeout=1.5)
    assert type(clone) is Client
    clone.call("a/b")
    client.call("a/b")
    assert [request.read_timeout for request in transport.requests] == [1.5, 5.0]
    queries = [dict(pair.split("=") for pair in request.query.split("&")) for request in transport.requests]
    assert queries[0]["usersig"] == queries[1]["usersig"]
    assert queries[0]["random"] != queries[1]["random"]
    clone.profile.portrait_get(to_account=["bob"], tag_list=["Tag_Profile_IM_Nick"])
    assert transport.requests[-1].read_timeout == 1.5
    assert repr(clone) == repr(client)


SETTINGS: dict[str, tuple[Any, Any]] = {
    "timeout": (15.0, 1.0),
    "connect_timeout": (2.0, 1.0),
    "read_timeout": (5.0, 1.0),
    "retry": (RetryPolicy(), RetryPolicy(attempts=1)),
    "rate_limits": ("wait", "off"),
    "confirm_sends": (False, "resend"),
    "strict": (False, True),
    "check_requests": (False, True),
    "on_event": ((), (print,)),
}
"""The default of each option, and another value."""


@pytest.mark.parametrize("name", SETTINGS)
def test_with_options_changes_one_option_and_keeps_the_others(name: str) -> None:
    usual, other = SETTINGS[name]
    client = make()
    assert getattr(client._options, name) == usual
    assert client._core.settings.pool_size == 32
    options = client.with_options(**{name: other})._options
    assert options == client._options.replace(**{name: other})
    assert options == make(**{name: other})._options
    assert options.field_names == tuple(SETTINGS)


def test_pool_size_may_be_one() -> None:
    assert make(pool_size=1)._core.settings.pool_size == 1


def test_strict_client_refuses_undeclared_fields() -> None:
    client, transport = recording_client(strict=True)
    transport.body = b'{"ErrorCode":0,"New":1,"Other":2}'
    with pytest.raises(DecodeError) as caught:
        client.account.account_import(user_id="bob")
    assert str(caught.value).endswith(
        "the response is not what the catalog declares: New is not declared; Other is not declared"
    )
    assert (caught.value.api, caught.value.http_status) == ("im_open_login_svc/account_import", 200)
    assert client.with_options(strict=False).account.account_import(user_id="bob").extra_fields == {
        "New": 1,
        "Other": 2,
    }


def test_debug_log_shows_each_attempt_and_its_result(caplog: pytest.LogCaptureFixture) -> None:
    client, transport = recording_client(retry=NO_RETRY)
    with caplog.at_level(10, "timsdk"):
        client.call("a/b")
        transport.failure = HttpFailure(phase=Phase.NOTHING_SENT, kind="dns", message="m")
        with pytest.raises(TransportError):
            client.call("a/b")
    assert [record.getMessage().partition(" ")[2] for record in caplog.records] == [
        "/v4/a/b: HTTP 200",
        "/v4/a/b: dns",
    ]
    caplog.clear()
    with caplog.at_level(11, "timsdk"), pytest.raises(TransportError):
        client.call("a/b")
    assert caplog.records == []


def test_clone_of_a_clone_keeps_the_options_of_both() -> None:
    client, transport = recording_client()
    client.with_options(read_timeout=1.5).with_options(connect_timeout=0.5).call("a/b")
    (request,) = transport.requests
    assert (request.connect_timeout, request.read_timeout) == (0.5, 1.5)


def test_clone_has_its_own_namespaces() -> None:
    client, transport = recording_client()
    assert client.profile is client.profile
    clone = client.with_options(read_timeout=1.5)
    assert clone.profile is not client.profile
    clone.profile.portrait_get(to_account=[], tag_list=[])
    assert transport.requests[0].read_timeout == 1.5


@pytest.mark.parametrize("settings", [{"timeout": 0.0}, {"connect_timeout": -1.0}, {"read_timeout": 0.0}])
def test_with_options_refuses_timeouts_that_make_no_sense(settings: dict[str, float]) -> None:
    with pytest.raises(ConfigError, match="is a number of seconds above 0"):
        make().with_options(**settings)


def test_client_closes_its_transport_and_clones_do_not() -> None:
    client, transport = recording_client()
    with client.with_options(timeout=1.0) as clone:
        clone.call("a/b")
    assert transport.closed == 0
    with client as same:
        assert same is client
    assert transport.closed == 1


# --- call: APIs that the catalog lacks ---


def test_call_sends_and_returns_plain_dictionaries() -> None:
    client, transport = recording_client()
    transport.body = b'{"ErrorCode":0,"New":[1,null],"Name":"\xe5\xbc\xa0"}'
    given = {"From_Account": "bob", "Text": "héllo 🎉"}
    response = client.call("openim/brand_new", given)
    assert response == {"ErrorCode": 0, "New": [1, None], "Name": "张"}
    assert type(response) is dict
    assert json.loads(transport.requests[0].body) == given
    client.call("openim/brand_new")
    assert transport.requests[1].body == b"{}"
    assert transport.requests[1].path == "/v4/openim/brand_new"


@pytest.mark.parametrize(
    "api",
    ["", "/", "openim", "openim/", "/sendmsg", "openim/send/msg", "../x", "a/..", "a/b?c=d", "a/b#c", "a/b c",
     "a/b\n", "a/é", "a/b%2e", "https://evil.example/x", "a\\b", "a/b;c"],
)  # fmt: skip
def test_call_refuses_malformed_api_names(api: str) -> None:
    client, transport = recording_client()
    with pytest.raises(ConfigError, match="service/command"):
        client.call(api)
    assert transport.requests == []


def test_call_accepts_every_api_of_the_catalog() -> None:
    client, transport = recording_client()
    for api in catalog:
        client.call(api)
    assert [request.path for request in transport.requests] == [f"/v4/{api}" for api in catalog]


def test_call_refuses_bodies_outside_json() -> None:
    client, transport = recording_client()
    for body in ({"a": float("nan")}, {"a": object()}, {"a": b"x"}, {"a": "\ud800"}):
        with pytest.raises(InvalidArgument, match="cannot be written as JSON"):
            client.call("a/b", body)
    assert transport.requests == []


def test_response_carries_its_request_and_envelope() -> None:
    client, _ = recording_client()
    response = client.profile.portrait_get(to_account=["bob"], tag_list=["x"])
    assert response.meta.request == catalog["profile/portrait_get"].request_type(to_account=["bob"], tag_list=["x"])
    assert (response.meta.code, response.meta.status, response.meta.info) == (0, "OK", "")


# --- deprecated APIs ---


def test_deprecated_api_warns_once() -> None:
    client_base._warn_once.cache_clear()
    client, _ = recording_client()
    with pytest.warns(DeprecationWarning, match="openim/querystate is deprecated; use openim/query_online") as found:
        client.legacy.query_state(to_account=["bob"])
    assert [record.filename for record in found] == [__file__]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.legacy.query_state(to_account=["bob"])
        client.with_options(timeout=1.0).legacy.query_state(to_account=["bob"])
        client.message.send_msg(to_account="bob", msg_body=[])


# --- signatures, shared by threads ---


class Signer:
    """Makes a new signature each time, so slowly that threads meet."""

    def __init__(self, expire: int = 1000) -> None:
        self.made: list[str] = []
        self.expire = expire
        self.pause = threading.Event()

    def __call__(self) -> str:
        self.pause.wait(0.02)
        text = usersig.sign(sdkappid=1, key=KEY, identifier=f"u{len(self.made)}", expire=self.expire)
        self.made.append(text)
        return text


def test_threads_share_one_signature() -> None:
    signer = Signer()
    credential = RenewingCredential(signer)
    with ThreadPoolExecutor(16) as threads:
        found = list(threads.map(lambda _: credential.signature(), range(64)))
    assert len(signer.made) == 1
    assert {signature.text for signature in found} == set(signer.made)
    assert sum(not signature.cached for signature in found) == 1


def test_threads_renew_a_refused_signature_once() -> None:
    signer = Signer()
    credential = RenewingCredential(signer)
    refused = credential.signature().text
    with ThreadPoolExecutor(16) as threads:
        found = list(threads.map(lambda _: credential.signature(refused), range(64)))
    assert len(signer.made) == 2
    assert {signature.text for signature in found} == {signer.made[1]}


@pytest.mark.parametrize(("age", "made"), [(0, 1), (899, 1), (901, 2), (5000, 2)])
def test_signature_is_renewed_after_nine_tenths_of_its_life(age: float, made: int) -> None:
    now = [0.0]
    signer = Signer(expire=1000)
    credential = RenewingCredential(signer, clock=lambda: now[0])
    first = credential.signature()
    now[0] = age
    second = credential.signature()
    assert len(signer.made) == made
    assert (first.cached, second.cached) == (False, made == 1)


def test_expired_signature_is_never_returned_during_renewal() -> None:
    """Another thread must not get the old text with the new lifetime. Here it asks after every assignment."""
    now = [0.0]
    others: list[Future[str]] = []

    class Watched(RenewingCredential):
        def __setattr__(self, name: str, value: Any) -> None:
            object.__setattr__(self, name, value)
            if now[0] and threading.current_thread() is threading.main_thread():
                others.append(threads.submit(lambda: self.signature().text))
                wait(others, timeout=0.05)

    signer = Signer(expire=1000)
    with ThreadPoolExecutor() as threads:
        credential = Watched(signer, clock=lambda: now[0])
        credential.signature()
        now[0] = 5000.0
        credential.signature()
    assert {other.result() for other in others} == {signer.made[1]}


@pytest.mark.parametrize("text", ["opaque", usersig.sign(sdkappid=1, key=KEY, identifier="a", expire=0)])
def test_signature_without_a_known_lifetime_is_not_cached(text: str) -> None:
    calls: list[int] = []

    def provider() -> str:
        calls.append(1)
        return text

    credential = RenewingCredential(provider)
    assert [credential.signature().cached for _ in range(3)] == [False] * 3
    assert len(calls) == 3


@pytest.mark.parametrize("returned", [None, "", 7, b"bytes"])
def test_provider_that_returns_no_signature_raises_config_error(returned: Any) -> None:
    client, transport = recording_client(key=None, usersig_provider=lambda: returned)
    with pytest.raises(ConfigError, match=r"the provider returned (NoneType|str|int|bytes), not a UserSig"):
        client.call("a/b")
    assert transport.requests == []


def test_call_succeeds_after_an_earlier_provider_failure() -> None:
    results: list[Any] = [OSError("vault"), "sig"]

    def provider() -> str:
        result = results.pop(0)
        if isinstance(result, Exception):
            raise result
        return str(result)

    client, transport = recording_client(key=None, usersig_provider=provider)
    with pytest.raises(OSError, match="vault"):
        client.call("a/b")
    client.call("a/b")
    assert len(transport.requests) == 1


def test_stop_iteration_of_a_provider_becomes_runtime_error() -> None:
    client, transport = recording_client(key=None, usersig_provider=lambda: next(iter(())))
    with pytest.raises(RuntimeError, match="StopIteration"):
        client.call("a/b")
    assert transport.requests == []


def test_secret_equals_only_itself() -> None:
    assert Secret("a") != Secret("a")
    assert Secret("a").reveal() == "a"


# --- imports ---


def costly_modules(modules: set[str]) -> set[str]:
    """Return the modules that take long to import."""
    costly = {"urllib3", "attr", "attrs", "cattrs", "ssl", "logging"}
    return {name for name in modules if name.split(".")[0] in costly}


def model_modules(modules: set[str]) -> set[str]:
    """Return the modules of generated models."""
    return {name for name in modules if name.startswith(("timsdk._apis.", "timsdk._types.")) and name.count(".") >= 2}


def test_import_loads_neither_models_nor_dependencies() -> None:
    modules = loaded_modules("import timsdk")
    assert costly_modules(modules) == set()
    assert model_modules(modules) == set()
    assert {name for name in modules if name.startswith("timsdk")} == {
        "timsdk",
        "timsdk_runtime",
        "timsdk_runtime.lazy",
    }


def test_making_a_client_loads_no_models() -> None:
    modules = loaded_modules(
        "from timsdk import Client\n"
        "tim = Client(sdkappid=1, identifier='a', key='k', region='china')\n"
        "tim.group, tim.message, tim.account"
    )
    assert model_modules(modules) == set()
    assert modules.isdisjoint({"cattrs", "jinja2", "yaml", "codegen", "timsdk_emulator"})


def test_call_loads_only_its_own_models() -> None:
    modules = loaded_modules(
        "from timsdk import Client\n"
        "from timsdk_runtime.transport.messages import HttpResponse\n"
        "class T:\n"
        "    def send(self, request): return HttpResponse(status=200, headers={}, body=b'{\"ErrorCode\":0}')\n"
        "    def probe(self, domain, timeout): return True\n"
        "    def close(self): pass\n"
        "tim = Client(sdkappid=1, identifier='a', key='k', region='china', transport=T())\n"
        "tim.message.admin_msg_withdraw(from_account='a', to_account='b', msg_key='k')"
    )
    assert {name for name in model_modules(modules) if name.startswith("timsdk._apis.")} == {
        "timsdk._apis.openim",
        "timsdk._apis.openim.admin_msgwithdraw",
    }
    assert not {name for name in model_modules(modules) if name.startswith("timsdk._types.")}


def test_preload_loads_every_api_and_urllib3() -> None:
    modules = loaded_modules("import timsdk\ntimsdk.preload()")
    assert {f"timsdk._apis.{api.replace('/', '.')}" for api in catalog} <= modules
    assert "urllib3" in modules


def test_package_exports_every_name_of_all() -> None:
    assert set(timsdk.__all__) <= set(dir(timsdk))
    for name in timsdk.__all__:
        assert getattr(timsdk, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'Cleint'"):
        _ = timsdk.Cleint
    assert issubclass(TransportError, timsdk.TimError)


# --- the catalog ---


def test_catalog_is_a_mapping_of_operations() -> None:
    assert len(catalog) == len(list(catalog)) == len(set(catalog))
    assert "openim/sendmsg" in catalog
    assert "openim/nothing" not in catalog
    assert 7 not in catalog
    for look in (catalog.__getitem__, catalog.method, catalog.schema):
        with pytest.raises(KeyError):
            look("openim/nothing")
    assert catalog.get("openim/nothing") is None
    operation = catalog["openim/sendmsg"]
    assert isinstance(operation, Operation)
    assert operation is catalog["openim/sendmsg"]
    assert repr(operation) == "Operation('openim/sendmsg')"
    assert catalog.method("openim/sendmsg") == operation.method == "message.send_msg"
    assert catalog.schema("openim/sendmsg")["request"]["To_Account"]["required"] is True
    assert "TextElem" in catalog.shared_types()
