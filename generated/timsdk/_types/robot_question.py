# Generated from spec/types/desk_robot.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.robot_answer_type import RobotAnswerType
    from timsdk._types.robot_question_status import RobotQuestionStatus
    from timsdk._types.robot_question_type import RobotQuestionType


@attrs.define(kw_only=True, eq=False, repr=False)
class RobotQuestion(Model):
    """A question of a robot's library."""

    _known = frozenset(
        {
            "StandardQuestionId",
            "StandardQuestion",
            "Status",
            "CategoryId",
            "Answer",
            "AnswerType",
            "QuestionType",
            "SimilarQuestions",
        }
    )

    standard_question_id: str
    """Question ID."""
    standard_question: str
    """The question in its main wording."""
    status: RobotQuestionStatus | int
    """Enabled or disabled."""
    category_id: int
    """Category."""
    answer: str
    """Answer."""
    answer_type: RobotAnswerType | int
    """Format of the answer."""
    question_type: RobotQuestionType | int
    """Library of the question."""
    similar_questions: list[str]
    """Other wordings."""


def decode_robot_question(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RobotQuestion)
    model.standard_question_id = get("StandardQuestionId")
    model.standard_question = get("StandardQuestion")
    model.status = get("Status")
    model.category_id = get("CategoryId")
    model.answer = get("Answer")
    model.answer_type = get("AnswerType")
    model.question_type = get("QuestionType")
    model.similar_questions = get("SimilarQuestions")
    model._extra, model._wire = None, wire
    return model


def encode_robot_question(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.standard_question_id) is not None:
        wire["StandardQuestionId"] = field
    if (field := model.standard_question) is not None:
        wire["StandardQuestion"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.answer) is not None:
        wire["Answer"] = field
    if (field := model.answer_type) is not None:
        wire["AnswerType"] = field
    if (field := model.question_type) is not None:
        wire["QuestionType"] = field
    if (field := model.similar_questions) is not None:
        wire["SimilarQuestions"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RobotQuestion, encode_robot_question, decode_robot_question)
