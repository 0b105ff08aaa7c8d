# Generated from spec/types/desk_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.robot_answer_type import RobotAnswerType
    from timsdk._types.robot_question_status import RobotQuestionStatus
    from timsdk._types.robot_question_type import RobotQuestionType
    from timsdk_runtime.model.base import JsonObject


class RobotQuestion(Model):
    """A question of a robot's library."""

    __slots__ = {
        "standard_question_id": "StandardQuestionId",
        "standard_question": "StandardQuestion",
        "status": "Status",
        "category_id": "CategoryId",
        "answer": "Answer",
        "answer_type": "AnswerType",
        "question_type": "QuestionType",
        "similar_questions": "SimilarQuestions",
    }

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

    def __init__(
        self,
        *,
        standard_question_id: str,
        standard_question: str,
        status: RobotQuestionStatus | int,
        category_id: int,
        answer: str,
        answer_type: RobotAnswerType | int,
        question_type: RobotQuestionType | int,
        similar_questions: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.standard_question_id = standard_question_id
        self.standard_question = standard_question
        self.status = status
        self.category_id = category_id
        self.answer = answer
        self.answer_type = answer_type
        self.question_type = question_type
        self.similar_questions = similar_questions


def decode_robot_question(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotQuestion)
    model.standard_question_id = wire.pop("StandardQuestionId", None)
    model.standard_question = wire.pop("StandardQuestion", None)
    model.status = wire.pop("Status", None)
    model.category_id = wire.pop("CategoryId", None)
    model.answer = wire.pop("Answer", None)
    model.answer_type = wire.pop("AnswerType", None)
    model.question_type = wire.pop("QuestionType", None)
    model.similar_questions = wire.pop("SimilarQuestions", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RobotQuestion, encode_robot_question, decode_robot_question)
