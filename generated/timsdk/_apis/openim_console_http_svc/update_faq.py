# Generated from spec/apis/openim_console_http_svc/update_faq.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.robot_answer_type import RobotAnswerType
    from timsdk_runtime.model.base import JsonObject


class UpdateFaqRequest(Request["UpdateFaqResponse"]):
    """Change a question of the robot's FAQ library."""

    __slots__ = {
        "standard_question_id": "StandardQuestionId",
        "answer": "Answer",
        "answer_type": "AnswerType",
        "category_id": "CategoryId",
        "question": "Question",
    }

    standard_question_id: str
    """Question ID."""
    answer: str | None
    """Answer."""
    answer_type: RobotAnswerType | int | None
    """Format of the answer."""
    category_id: int | None
    """Category."""
    question: str | None
    """The question in its main wording."""

    def __init__(
        self,
        *,
        standard_question_id: str,
        answer: str | None = None,
        answer_type: RobotAnswerType | int | None = None,
        category_id: int | None = None,
        question: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.standard_question_id = standard_question_id
        self.answer = answer
        self.answer_type = answer_type
        self.category_id = category_id
        self.question = question


class UpdateFaqResponse(Response):
    """Response to `openim_console_http_svc/update_faq`."""

    __slots__ = ()


def decode_update_faq_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateFaqRequest)
    model.standard_question_id = wire.pop("StandardQuestionId", None)
    model.answer = wire.pop("Answer", None)
    model.answer_type = wire.pop("AnswerType", None)
    model.category_id = wire.pop("CategoryId", None)
    model.question = wire.pop("Question", None)
    model.extra_fields = wire or None
    return model


def encode_update_faq_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.standard_question_id) is not None:
        wire["StandardQuestionId"] = field
    if (field := model.answer) is not None:
        wire["Answer"] = field
    if (field := model.answer_type) is not None:
        wire["AnswerType"] = field
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.question) is not None:
        wire["Question"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateFaqRequest, encode_update_faq_request, decode_update_faq_request)


def decode_update_faq_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateFaqResponse)
    model.extra_fields = wire or None
    return model


def encode_update_faq_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateFaqResponse, encode_update_faq_response, decode_update_faq_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="update_faq",
    method="desk.update_faq",
    summary="Change a question of the robot's FAQ library.",
    request_type=UpdateFaqRequest,
    response_type=UpdateFaqResponse,
    request_decoder=decode_update_faq_request,
    response_decoder=decode_update_faq_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://cloud.tencent.com/document/product/269/116733",
        "https://www.tencentcloud.com/document/product/1229/68842",
    ),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50040,
        -50011,
        -50003,
        -20,
        -14,
        -7,
    ),
)
UpdateFaqRequest.operation = OPERATION
UpdateFaqResponse.operation = OPERATION
