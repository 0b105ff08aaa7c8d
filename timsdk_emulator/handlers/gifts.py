"""Gifts of live rooms: gifts, categories, their languages and relations, and what was given."""

from __future__ import annotations

from timsdk import ErrorCode

from timsdk_emulator.handlers.room_helpers import ROOMS
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Resource
from timsdk_emulator.state import AppState

_S = "live_engine_http_srv/"

GIFTS = Resource(
    table="gifts", key="GiftId", missing=ErrorCode.GIFT_NOT_FOUND, stamps={"CreateTime": lambda world: world.now()}
)
CATEGORIES = Resource(table="gift_categories", key="CategoryId", missing=ErrorCode.ROOM_PARAM_INVALID)
GIFT_LANGUAGES = Resource(table="languages", key="Language", missing=ErrorCode.ROOM_PARAM_INVALID, parent=GIFTS)
CATEGORY_LANGUAGES = Resource(
    table="languages", key="Language", missing=ErrorCode.ROOM_PARAM_INVALID, parent=CATEGORIES
)

GIFTS.creates(_S + "add_gift")
GIFTS.updates(_S + "edit_gift")
GIFTS.deletes(_S + "del_gift")
GIFTS.reads(_S + "get_gift", into="GiftInfo")
CATEGORIES.creates(_S + "add_gift_category")
CATEGORIES.updates(_S + "edit_gift_category")
CATEGORIES.deletes(_S + "del_gift_category")
CATEGORIES.reads(_S + "get_gift_category", into="GiftCategoryInfo")
GIFT_LANGUAGES.creates(_S + "set_gift_language")
GIFT_LANGUAGES.deletes(_S + "del_gift_language")
GIFT_LANGUAGES.reads(_S + "get_gift_language", into="GiftInfo")
CATEGORY_LANGUAGES.creates(_S + "set_gift_category_language")
CATEGORY_LANGUAGES.deletes(_S + "del_gift_category_language")
CATEGORY_LANGUAGES.reads(_S + "get_gift_category_language", into="CategoryInfo")


@plays(_S + "add_gift_category_relations")
def add_relations(world: AppState, body: Json) -> Json:
    """Put gifts into a category, and list those that do not exist."""
    held = CATEGORIES.find(world, body).setdefault("gifts", {})
    known = world.table("gifts")
    held.update({gift_id: 1 for gift_id in body["GiftIdList"] if gift_id in known})
    return {"InvalidGiftIdList": [gift_id for gift_id in body["GiftIdList"] if gift_id not in known] or None}


@plays(_S + "del_gift_category_relations")
def delete_relations(world: AppState, body: Json) -> None:
    """Take gifts out of a category."""
    held = CATEGORIES.find(world, body).get("gifts", {})
    for gift_id in body["GiftIdList"]:
        held.pop(gift_id, None)


@plays(_S + "get_gift_category_relations")
def get_relations(world: AppState, body: Json) -> Json:
    """Return the gifts of a category."""
    category = CATEGORIES.find(world, body)
    return {"Relation": {"CategoryId": category["CategoryId"], "GiftIdList": _gifts_in(world, category)}}


def _gifts_in(world: AppState, category: Json) -> list[str]:
    known = world.table("gifts")
    return [gift_id for gift_id in category.get("gifts", {}) if gift_id in known]


@plays(_S + "get_gift_info_list")
def get_gift_info_list(world: AppState, _: Json) -> Json:
    """Return all gifts and categories with their languages."""
    gifts, categories = world.table("gifts").values(), world.table("gift_categories").values()
    return {
        "TotalCount": len(gifts),
        "GiftList": [
            {**gift, "Name": gift.get("DefaultName"), "Desc": gift.get("DefaultDesc"),
             "LanguageList": [*gift.get("languages", {}).values()]}
            for gift in gifts
        ],
        "CategoryList": [
            {**category, "CategoryName": category.get("DefaultName"), "CategoryDesc": category.get("DefaultDesc"),
             "GiftIdList": _gifts_in(world, category), "LanguageList": [*category.get("languages", {}).values()]}
            for category in categories
        ],
    }  # fmt: skip


@plays(_S + "copy_default_gift_config")
def copy_default_gifts(world: AppState, _: Json) -> None:
    """Create one gift in one category, unless the app has gifts already."""
    if world.table("gifts"):
        raise ErrorResponse(ErrorCode.GIFTS_ALREADY_CONFIGURED, "the app has gifts already")
    GIFTS.put(world, {}, {"GiftId": "1", "DefaultName": "Heart", "Coins": 1, "Level": 0})
    CATEGORIES.put(world, {}, {"CategoryId": "1", "DefaultName": "Basic"})["gifts"] = {"1": 1}


@plays(_S + "send_gift")
def send_gift(world: AppState, body: Json) -> None:
    """Give a gift in a live room."""
    room, gift = ROOMS.find(world, body), GIFTS.find(world, body)
    if room.get("IsGiftEnabled") is False:
        raise ErrorResponse(ErrorCode.GIFTS_DISABLED_IN_ROOM, "the room takes no gifts")
    count = (body.get("Count") or 1) * len(body["ReceiverList_Account"])
    given = {
        "From_Account": body["From_Account"],
        "Count": count,
        "Coins": count * gift["Coins"],
        "time": world.now(),
    }
    room.setdefault("gifts", []).append(given)


@plays(_S + "get_gift_count")
def get_gift_count(world: AppState, body: Json) -> Json:
    """Return what a user gave in a live room, within a time."""
    start, end = body.get("StartTime") or 0, body.get("EndTime") or world.now()
    given = [
        gift
        for gift in ROOMS.find(world, body).get("gifts", [])
        if gift["From_Account"] == body["From_Account"] and start <= gift["time"] <= end
    ]
    return {
        "TotalCount": sum(gift["Count"] for gift in given),
        "TotalCoins": sum(gift["Coins"] for gift in given),
        "GiftSenderCount": len({gift["From_Account"] for gift in given}),
    }
