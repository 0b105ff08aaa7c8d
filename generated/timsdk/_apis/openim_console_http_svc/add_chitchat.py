# Generated from spec/apis/openim_console_http_svc/add_chitchat.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.robot_answer_type import RobotAnswerType
    from timsdk_runtime.model.base import JsonObject


class AddChitchatRequest(Request["AddChitchatResponse"]):
    """Add a question to the robot's small-talk library."""

    __slots__ = {
        "category_id": "CategoryId",
        "question": "Question",
        "answer": "Answer",
        "answer_type": "AnswerType",
        "similar_questions": "SimilarQuestions",
    }

    category_id: int
    """Category."""
    question: str
    """The question in its main wording."""
    answer: str
    """Answer."""
    answer_type: RobotAnswerType | int
    """Format of the answer."""
    similar_questions: list[str] | None
    """Other wordings."""

    def __init__(
        self,
        *,
        category_id: int,
        question: str,
        answer: str,
        answer_type: RobotAnswerType | int,
        similar_questions: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.category_id = category_id
        self.question = question
        self.answer = answer
        self.answer_type = answer_type
        self.similar_questions = similar_questions


class AddChitchatResponse(Response):
    """Response to `openim_console_http_svc/add_chitchat`."""

    __slots__ = ()


def decode_add_chitchat_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddChitchatRequest)
    model.category_id = wire.pop("CategoryId", None)
    model.question = wire.pop("Question", None)
    model.answer = wire.pop("Answer", None)
    model.answer_type = wire.pop("AnswerType", None)
    model.similar_questions = wire.pop("SimilarQuestions", None)
    model.extra_fields = wire or None
    return model


def encode_add_chitchat_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.question) is not None:
        wire["Question"] = field
    if (field := model.answer) is not None:
        wire["Answer"] = field
    if (field := model.answer_type) is not None:
        wire["AnswerType"] = field
    if (field := model.similar_questions) is not None:
        wire["SimilarQuestions"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddChitchatRequest, encode_add_chitchat_request, decode_add_chitchat_request)


def decode_add_chitchat_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddChitchatResponse)
    model.extra_fields = wire or None
    return model


def encode_add_chitchat_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddChitchatResponse, encode_add_chitchat_response, decode_add_chitchat_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="add_chitchat",
    method="desk.add_chitchat",
    summary="Add a question to the robot's small-talk library.",
    request_type=AddChitchatRequest,
    response_type=AddChitchatResponse,
    request_decoder=decode_add_chitchat_request,
    response_decoder=decode_add_chitchat_response,
    effect=Effect(kind="once", reason="A retry adds the question again."),
    sources=("https://www.tencentcloud.com/document/product/1229/68844",),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -20,
        -14,
        -7,
    ),
)
AddChitchatRequest.operation = OPERATION
AddChitchatResponse.operation = OPERATION
