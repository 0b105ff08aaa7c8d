"""Robots of Desk: their settings, languages, categories and questions."""

from __future__ import annotations

import time

from timsdk import ErrorCode

from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Resource, Setting, serial, texts
from timsdk_emulator.state import AppState

_S = "openim_console_http_svc/"
_DEFAULT_ROBOT = "@RBT#DeskDefaultRobot"
_ENABLED = 4
"""State of a new question."""
_LANGUAGES = 30
_INVALID = ErrorCode.DESK_ROBOT_RESOURCE_INVALID


def _text_time(world: AppState) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(world.now()))


ROBOTS = Resource(
    table="desk_robots", key="RobotId", missing=_INVALID, assign=texts("desk_robots", "@RBT#"),
    stamps={"CreateTime": _text_time},
)  # fmt: skip
ROBOTS.updates(_S + "desk_update_robot")

CONFIG = Setting(table="desk_robot_config", by="LanguageTag", default={"DirectAnsweringReaches": "0.8"})
CONFIG.sets(_S + "update_robot_config")
CONFIG.reads(_S + "desc_robot_config")


@plays(_S + "desk_add_robot")
def add_robot(world: AppState, body: Json) -> Json:
    """Create a robot."""
    return ROBOTS.put(world, {}, {"Nick": body["RobotNickName"]})


@plays(_S + "desk_get_robot_list")
def get_robots(world: AppState, _: Json) -> Json:
    """Return all robots: the default one, and those that were created."""
    default = {"RobotId": _DEFAULT_ROBOT, "Nick": "Robot", "CreateTime": _text_time(world), "IsDefault": 1}
    held = world.table("desk_robots")
    return {"RobotList": [*([] if _DEFAULT_ROBOT in held else [default]), *held.values()]}


@plays(_S + "robot_add_language")
def add_language(world: AppState, body: Json) -> None:
    """Add a language."""
    languages = world.table("desk_robot_languages")
    if body["LanguageTag"] in languages or not body["LanguageTag"]:
        raise ErrorResponse(ErrorCode.DESK_ROBOT_LANGUAGE_IN_USE, f"LanguageTag {body['LanguageTag']!r} is there")
    if len(languages) >= _LANGUAGES:
        raise ErrorResponse(ErrorCode.DESK_ROBOT_TOO_MANY_LANGUAGES, f"a robot has at most {_LANGUAGES} languages")
    languages[body["LanguageTag"]] = 1


@plays(_S + "robot_del_language")
def delete_language(world: AppState, body: Json) -> None:
    """Delete a language; the default one, whose tag is empty, stays."""
    if not body["LanguageTag"]:
        raise ErrorResponse(ErrorCode.DESK_ROBOT_DEFAULT_LANGUAGE, "LanguageTag: the default language stays")
    if world.table("desk_robot_languages").pop(body["LanguageTag"], None) is None:
        raise ErrorResponse(_INVALID, f"LanguageTag: there is no language {body['LanguageTag']!r}")


@plays(_S + "robot_get_language_list")
def get_languages(world: AppState, _: Json) -> Json:
    """Return all languages, the default one first."""
    others = [{"LanguageTag": tag, "IsDefault": 0} for tag in world.table("desk_robot_languages")]
    return {"Languages": [{"LanguageTag": "", "IsDefault": 1}, *others]}


def _library(kind: str, similar: str) -> None:
    """Register the APIs of a library of questions: the FAQ, or small talk."""
    categories = Resource(
        table=f"{kind}_categories", key="CategoryId", missing=_INVALID, assign=serial(f"{kind}_categories", 10_001)
    )
    questions = Resource(
        table=f"{kind}_questions", key="StandardQuestionId", missing=_INVALID,
        assign=texts(f"{kind}_questions", f"{_DEFAULT_ROBOT}-"),
    )  # fmt: skip

    def check_parent(world: AppState, body: Json) -> None:
        if body.get("ParentId"):
            categories.find(world, body, body["ParentId"])

    def create_category(world: AppState, body: Json) -> Json:
        check_parent(world, body)
        return categories.put(world, body, {"ParentId": 0, "MenuType": 0, "Status": 1, **body})

    def list_categories(world: AppState, _: Json) -> Json:
        held = [*world.table(categories.table).values()]
        return {"Total": len(held), "List": held}

    def create_question(world: AppState, body: Json) -> None:
        categories.find(world, body)
        fields: Json = {
            name: body[name] for name in ("CategoryId", "Answer", "AnswerType", "LanguageTag") if name in body
        }
        similar = body.get("SimilarQuestions", [])
        new = {"StandardQuestion": body["Question"], "Status": _ENABLED, "SimilarQuestions": similar}
        questions.put(world, {}, {**fields, **new})

    def update_question(world: AppState, body: Json) -> None:
        question = questions.find(world, body)
        if "CategoryId" in body:
            categories.find(world, body)
        question.update({name: body[name] for name in ("CategoryId", "Answer", "AnswerType") if name in body})
        question["StandardQuestion"] = body.get("Question", question["StandardQuestion"])

    def set_status(world: AppState, body: Json) -> None:
        for question in [questions.find(world, body, name) for name in body["StandardQuestionIds"]]:
            question["Status"] = body["Status"]

    def list_questions(world: AppState, body: Json) -> Json:
        held = [*world.table(questions.table).values()]
        found = [
            question
            for question in held
            if body.get("Question", "") in question["StandardQuestion"]
            and all(body.get(name) in (None, question.get(name)) for name in ("CategoryId", "Status"))
            and body.get("LanguageTag", "") == question.get("LanguageTag", "")
        ]
        begin = (body["PageIndex"] - 1) * body["PageSize"]
        return {
            "AllQuestionCount": sum(1 + len(question["SimilarQuestions"]) for question in held),
            "StandardQuestionCount": len(found),
            "QuestionList": found[begin : begin + body["PageSize"]],
        }

    plays(f"{_S}add_{kind}_category")(create_category)
    categories.updates(f"{_S}update_{kind}_category")
    categories.deletes(f"{_S}del_{kind}_category")
    plays(f"{_S}desc_{kind}_category")(list_categories)
    plays(f"{_S}add_{kind}")(create_question)
    plays(f"{_S}update_{kind}")(update_question)
    questions.updates(f"{_S}{similar}")
    plays(f"{_S}batch_set_{kind}")(set_status)
    plays(f"{_S}list_{kind}")(list_questions)


_library("faq", "update_faq_similar")
_library("chitchat", "update_similar_chitchat")
