"""Moderation: words that are blocked, keyword libraries, checks of texts, files that are blocked."""

from __future__ import annotations

import time
from typing import Any

from timsdk import ErrorCode

from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Page
from timsdk_emulator.state import AppState

_M = "im_msg_audit_mgr/"
_WORDS, _LIBRARY_WORDS = 1000, 20_000
"""Local words of an app, and words of a library, at most."""
_TEXT = "Text"
_REGULAR = 2
"""`WordType` of a regular expression."""
_INFOS = Page(total="TotalCount")
_LOCAL = Page()


@plays("openim_dirty_words/add")
def add_words(world: AppState, body: Json) -> None:
    """Block words."""
    world.table("dirty_words").update(dict.fromkeys(body["DirtyWordsList"], 1))


@plays("openim_dirty_words/delete")
def delete_words(world: AppState, body: Json) -> None:
    """No longer block words."""
    for word in body["DirtyWordsList"]:
        world.table("dirty_words").pop(word, None)


@plays("openim_dirty_words/get")
def get_words(world: AppState, _: Json) -> Json:
    """Return the blocked words."""
    return {"DirtyWordsList": list(world.table("dirty_words"))}


def _time(world: AppState) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(world.now()))


def _check_app(world: AppState, body: Json) -> None:
    if body["SdkAppId"] != world.sdkappid:
        raise ErrorResponse(ErrorCode.MODERATION_PARAM_INVALID, "SdkAppId is not that of the call")


def _library(world: AppState, body: Json) -> dict[str, Json]:
    """Return the words of a library, which comes to be with its first word."""
    _check_app(world, body)
    return world.table("keyword_libraries", body["LibID"])


@plays(_M + "add_cloud_audit_keywords")
def add_keywords(world: AppState, body: Json) -> None:
    """Add words to a library."""
    words = _library(world, body)
    if len({*words, *(item["Content"] for item in body["UserKeywords"])}) > _LIBRARY_WORDS:
        raise ErrorResponse(ErrorCode.MODERATION_TOO_MANY_KEYWORDS, f"a library has at most {_LIBRARY_WORDS} words")
    for item in body["UserKeywords"]:
        number = str(world.next_number("keywords"))
        words[item["Content"]] = {"ID": number, "CreateTime": _time(world), "Label": "Custom", **item}


@plays(_M + "delete_cloud_audit_keywords")
def delete_keywords(world: AppState, body: Json) -> Json:
    """Delete words of a library, with a result for each."""
    words = _library(world, body)
    details: list[Json] = []
    for word in body["Keywords"]:
        known = words.pop(word, None)
        entry = {"Keyword": word, "Deleted": known is not None, "KeywordID": known["ID"] if known else ""}
        details.append({**entry, "ErrorInfo": "" if known else "there is no such word"})
    return {"Details": details, "Count": sum(entry["Deleted"] for entry in details)}


@plays(_M + "get_cloud_audit_keywords")
def get_keywords(world: AppState, body: Json) -> Json:
    """Return a page of the words of a library that contain a text."""
    found = [item for word, item in _library(world, body).items() if body.get("Content", "") in word]
    shown, told = _INFOS.cut(body, found)
    return {**told, "Infos": shown}


@plays(_M + "get_cloud_audit_keywords_ids")
def get_libraries(world: AppState, body: Json) -> Json:
    """Return a page of the libraries."""
    _check_app(world, body)
    shown, told = _INFOS.cut(body, list(world.table("keyword_libraries")))
    return {**told, "Infos": [{"ID": name, "LibName": name, "Suggestion": "Block"} for name in shown]}


@plays(_M + "add_local_audit_keywords")
def add_local_words(world: AppState, body: Json) -> None:
    """Add words that are blocked or replaced without the cloud."""
    _check_app(world, body)
    words = world.table("local_words")
    if len({*words, *(item["Keyword"] for item in body["LocalAuditWords"])}) > _WORDS:
        raise ErrorResponse(ErrorCode.MODERATION_TOO_MANY_KEYWORDS, f"an app has at most {_WORDS} local words")
    for item in body["LocalAuditWords"]:
        number = words.get(item["Keyword"], {}).get("Id") or world.next_number("local_words")
        words[item["Keyword"]] = {"WordType": 1, "FilterType": 1, **item, "Id": number, "UpdateTime": _time(world)}


@plays(_M + "delete_local_audit_keywords")
def delete_local_words(world: AppState, body: Json) -> None:
    """Delete local words."""
    _check_app(world, body)
    for item in body["LocalAuditWords"]:
        world.table("local_words").pop(item["Keyword"], None)


@plays(_M + "get_local_audit_keywords")
def get_local_words(world: AppState, body: Json) -> Json:
    """Return a page of the local words that contain a text and are of a kind."""
    _check_app(world, body)
    words = world.table("local_words")
    kind, text = body.get("FilterType"), body.get("Keyword", "")
    found = [item for word, item in words.items() if text in word and kind in (None, item["FilterType"])]
    shown, _ = _LOCAL.cut(body, found)
    return {
        "LocalAuditWords": shown,
        "TotalCount": len(words),
        "TotalRegCount": sum(item["WordType"] == _REGULAR for item in words.values()),
        "CurCount": len(shown),
        "CurRegCount": sum(item["WordType"] == _REGULAR for item in shown),
    }


def _verdict(world: AppState, kind: str, content: str) -> Json:
    """Return what the words of the app say about a text; pictures, audio and video pass."""
    libraries = (word for words in world.table("keyword_libraries").values() for word in words)
    words = (*world.table("dirty_words"), *world.table("local_words"), *libraries)
    hits = [word for word in words if word and word in content] if kind == _TEXT else []
    if hits:
        return {"Result": "Block", "Score": 100, "Label": "Custom", "Keywords": hits}
    return {"Result": "Pass", "Score": 0, "Label": "Normal"}


@plays("im_msg_audit/content_moderation")
def moderate(world: AppState, body: Json) -> Json:
    """Check a text against the words of the app."""
    return _verdict(world, body["ContentType"], body["Content"])


@plays("im_msg_audit/batch_content_moderation")
def moderate_batch(world: AppState, body: Json) -> Json:
    """Check texts against the words of the app."""
    contents: list[dict[str, Any]] = body["Contents"]
    results = [
        {"ErrorCode": 0, "ErrorInfo": "", "ContentId": item["ContentId"],
         **_verdict(world, item["ContentType"], item["Content"])}
        for item in contents
    ]  # fmt: skip
    return {"AuditResults": results}


@plays("im_cos_msg/forbid_illegal_object")
def forbid_object(world: AppState, body: Json) -> None:
    """Block a file."""
    world.table("blocked_files")[body["RawURL"]] = 1


@plays("im_cos_msg/allow_banned_object")
def allow_object(world: AppState, body: Json) -> None:
    """No longer block a file."""
    world.table("blocked_files").pop(body["RawURL"], None)
