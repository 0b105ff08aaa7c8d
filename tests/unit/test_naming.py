"""Python names from wire names."""

from __future__ import annotations

import keyword

import pytest
import timsdk
from hypothesis import given
from hypothesis import strategies as st

from codegen import naming
from timsdk_runtime.async_client import AsyncBaseClient
from timsdk_runtime.client import BaseClient
from timsdk_runtime.model.base import Element, Model
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Request, Response
from timsdk_runtime.paging import Page


@pytest.mark.parametrize(
    ("wire", "words", "attribute"),
    [
        ("Name", ["Name"], "name"),
        ("sendmsg", ["sendmsg"], "sendmsg"),
        ("create_group", ["create", "group"], "create_group"),
        ("MemberToDel_Account", ["Member", "To", "Del", "Account"], "member_to_del_account"),
        ("From_Account", ["From", "Account"], "from_account"),
        ("GroupIdList", ["Group", "Id", "List"], "group_id_list"),
        ("SdkAppid", ["Sdk", "Appid"], "sdk_appid"),
        ("UserID", ["User", "ID"], "user_id"),
        ("IDCard", ["ID", "Card"], "id_card"),
        ("HTTPServer", ["HTTP", "Server"], "http_server"),
        ("SyncOtherMachine", ["Sync", "Other", "Machine"], "sync_other_machine"),
        ("APNsBadgeMode", ["AP", "Ns", "Badge", "Mode"], "ap_ns_badge_mode"),
        # words that stay whole
        ("C2CMsgNospeakingTime", ["C2C", "Msg", "Nospeaking", "Time"], "c2c_msg_nospeaking_time"),
        ("AllC2C", ["All", "C2C"], "all_c2c"),
        ("HuaWeiChannelID", ["HuaWei", "Channel", "ID"], "huawei_channel_id"),
        ("XiaoMiChannelID", ["XiaoMi", "Channel", "ID"], "xiaomi_channel_id"),
        ("MeiZuInfo", ["MeiZu", "Info"], "meizu_info"),
        ("UserIDs", ["User", "IDs"], "user_ids"),
        ("ImageURLs", ["Image", "URLs"], "image_urls"),
        ("iOSInfo", ["iOS", "Info"], "ios_info"),
        # digits
        ("Tag_Profile_IM_Nick", ["Tag", "Profile", "IM", "Nick"], "tag_profile_im_nick"),
        ("MD5", ["MD5"], "md5"),
        ("Base64Data", ["Base64", "Data"], "base64_data"),
        ("U8Level", ["U8", "Level"], "u8_level"),
        ("2FA", ["2", "FA"], "2_fa"),
        # keywords and the types of annotations get an underscore behind them
        ("From", ["From"], "from_"),
        ("Class", ["Class"], "class_"),
        ("None", ["None"], "none"),
        ("List", ["List"], "list_"),
        ("STR", ["STR"], "str_"),
        ("Set", ["Set"], "set"),
        ("import", ["import"], "import_"),
        ("ASYNC", ["ASYNC"], "async_"),
        ("type", ["type"], "type"),
        ("match", ["match"], "match"),
        # what is no word is left out
        ("_Hidden__Name_", ["Hidden", "Name"], "hidden_name"),
        ("a.b-c d", ["a", "b", "c", "d"], "a_b_c_d"),
        ('x"; import os', ["x", "import", "os"], "x_import_os"),
        ("Name\n", ["Name"], "name"),
        ("\u202eName", ["Name"], "name"),
        ("__init__", ["init"], "init"),
        ("\u540d\u5b57", [], ""),
        ("___", [], ""),
        ("", [], ""),
    ],
)
def test_fields_and_methods_have_snake_case_names(wire: str, words: list[str], attribute: str) -> None:
    assert naming.words(wire) == words
    assert naming.attribute(wire) == attribute


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("AcceptAndNotify", "ACCEPT_AND_NOTIFY"),
        ("AVChatRoom", "AV_CHAT_ROOM"),
        ("Gender_Type_Male", "GENDER_TYPE_MALE"),
        ("Public", "PUBLIC"),
        ("None", "NONE"),
        ("from", "FROM"),
        ("2FA", "2_FA"),
        ("", ""),
    ],
)
def test_enumeration_members_have_capital_names(wire: str, expected: str) -> None:
    assert naming.constant(wire) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("send_msg", "SendMsg"),
        ("sendmsg", "Sendmsg"),
        ("import_", "Import"),
        ("get_c2c_msg", "GetC2CMsg"),
        ("a__b", "AB"),
        ("", ""),
    ],
)
def test_classes_have_pascal_case_names(name: str, expected: str) -> None:
    assert naming.pascal(name) == expected


NO_NAME = "is no Python name (small letters, digits, underscores)"


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        *((name, None) for name in ("name", "from_", "c2c_msg", "x1", "match", "type", "set", "metadata")),
        *((name, f"{name!r} hides the type of that name") for name in sorted(naming.ANNOTATIONS)),
        *(
            (name, f"{name!r} {NO_NAME}")
            for name in ("", "1st", "2_fa", "Name", "a-b", "a.b", "a b", "gr\u00f6\u00dfe")
        ),
        *((name, f"{name!r} {NO_NAME}") for name in ("_x", "__init__", "_", "x\n", "\uff4e\uff41\uff4d\uff45")),
        *((name, f"{name!r} is a Python keyword") for name in ("from", "class", "async", "lambda")),
        *((name, f"{name!r} is an attribute of every model") for name in sorted(naming.RESERVED)),
        ("keys", "'keys' makes Python take a model for a mapping"),
        ("self", "'self' is the first parameter of every method"),
    ],
)
def test_name_that_cannot_be_an_attribute_has_a_fault(name: str, fault: str | None) -> None:
    assert naming.attribute_fault(name) == fault


NO_CLASS = "is no class name (PascalCase)"


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        *((name, None) for name in ("Member", "C2CMsg", "X", "Nonesuch")),
        *(
            (name, f"{name!r} {NO_CLASS}")
            for name in ("", "member", "_Member", "Msg_Body", "2Member", "Gr\u00f6\u00dfe", "A\n")
        ),
        *((name, f"{name!r} {NO_CLASS}") for name in ("str", "list", "A(object)", "A: pass")),
        *(
            (name, f"{name!r} hides the builtin of that name")
            for name in ("None", "True", "TimeoutError", "Exception")
        ),
        *((name, f"{name!r} is a name that generated modules import") for name in sorted(naming.IMPORTED)),
        *(
            (name, f"{name!r} is a type the runtime has: its decoder would be `decode_{name.lower()}`")
            for name in ("Flag", "List", "Map", "Variant", "LIST")
        ),
        *(
            (name, f"the module of {name!r} would be {name.lower()!r}, a Python keyword")
            for name in ("Class", "Import", "IN")
        ),
    ],
)
def test_name_that_cannot_be_a_class_has_a_fault(name: str, fault: str | None) -> None:
    assert naming.class_fault(name) == fault


def test_no_field_hides_an_attribute_of_the_models() -> None:
    bases = (Model, Element, Request, Response, BatchResponse, Page)
    public = {name for base in bases for name in dir(base) if not name.startswith("_")}
    assert {*public, "operation"} - naming.RESERVED == set()


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        *((name, None) for name in ("group", "live_group", "sending")),
        *((name, f"{name!r} is an attribute of the client") for name in sorted(naming.CLIENT)),
        *((name, f"{name!r} is something else in the package") for name in sorted(naming.PACKAGE)),
        ("class", "'class' is a Python keyword"),
        ("Group", f"'Group' {NO_NAME}"),
    ],
)
def test_name_that_cannot_be_a_family_has_a_fault(name: str, fault: str | None) -> None:
    assert naming.family_fault(name) == fault


def test_no_family_hides_a_name_of_the_client_or_of_the_package() -> None:
    names = {*dir(BaseClient), *dir(AsyncBaseClient)}
    assert {name for name in names if not name.startswith("_")} == naming.CLIENT
    others = {
        "aiohttp",
        "events",
        "jobs",
        "limits",
        "otel",
        "types",
        "usersig",
        "webhooks",
    }  # modules that are no families
    assert {name for name in timsdk.__all__ if naming.attribute_fault(name) is None} | others == naming.PACKAGE


NO_MODULE = "is no name of a module (letters, digits, underscores)"


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        *((name, None) for name in ("sendmsg", "GetIPList", "ConfigSvc", "v4_x", "match", "type")),
        *((name, f"{name!r} {NO_MODULE}") for name in ("", "9lives", "_x", "a-b", "a.b", "a b", "x\n", "gr\u00fcn")),
        *((name, f"{name!r} is a Python keyword, which no module can be called") for name in ("import", "None")),
    ],
)
def test_name_that_cannot_be_a_module_has_a_fault(name: str, fault: str | None) -> None:
    assert naming.module_fault(name) == fault


NO_CONSTANT = "is no constant's name (capitals, digits, underscores)"


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        *((name, None) for name in ("PUBLIC", "AV_CHAT_ROOM", "X1", "NONE")),
        *((name, f"{name!r} {NO_CONSTANT}") for name in ("", "public", "2_FA", "_X", "A-B", "A\n", "\u00c4")),
    ],
)
def test_name_that_cannot_be_a_member_has_a_fault(name: str, fault: str | None) -> None:
    assert naming.constant_fault(name) == fault


wire_names = st.text(st.sampled_from("ABCDiOSHuaWeC2_1xyzURLs")) | st.text()


@given(wire_names)
def test_snake_is_idempotent(wire: str) -> None:
    assert naming.snake(naming.snake(wire)) == naming.snake(wire)


@given(wire_names)
def test_words_are_parts_of_the_wire_name_in_its_order(wire: str) -> None:
    position = 0
    for word in naming.words(wire):
        position = wire.index(word, position) + len(word)


@given(wire_names)
def test_words_keep_every_letter_and_digit(wire: str) -> None:
    assert "".join(naming.words(wire)) == "".join(char for char in wire if char.isascii() and char.isalnum())


@given(wire_names)
def test_derived_name_is_a_python_name_or_has_a_fault(wire: str) -> None:
    name = naming.attribute(wire)
    if naming.attribute_fault(name) is None:
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)


@given(st.text())
def test_name_without_fault_is_safe_in_python(name: str) -> None:
    for fault in (
        naming.attribute_fault,
        naming.class_fault,
        naming.constant_fault,
        naming.family_fault,
        naming.module_fault,
    ):
        assert fault(name) is not None or (name.isidentifier() and name.isascii() and not keyword.iskeyword(name))
