# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeskSatisfactionContent(Model):
    """Texts of the rating."""

    __slots__ = {
        "rating_invitation_message": "RatingInvitationMessage",
        "submission_message": "SubmissionMessage",
        "one_star_content": "OneStarContent",
        "two_star_content": "TwoStarContent",
        "three_star_content": "ThreeStarContent",
        "four_star_content": "FourStarContent",
        "five_star_content": "FiveStarContent",
        "submission_validity_period": "SubmissionValidityPeriod",
    }

    rating_invitation_message: str | None
    """Asks for a rating."""
    submission_message: str | None
    """Thanks for a rating."""
    one_star_content: str | None
    """Label of one star."""
    two_star_content: str | None
    """Label of two stars."""
    three_star_content: str | None
    """Label of three stars."""
    four_star_content: str | None
    """Label of four stars."""
    five_star_content: str | None
    """Label of five stars."""
    submission_validity_period: int | None
    """How long users can rate. In hours."""

    def __init__(
        self,
        *,
        rating_invitation_message: str | None = None,
        submission_message: str | None = None,
        one_star_content: str | None = None,
        two_star_content: str | None = None,
        three_star_content: str | None = None,
        four_star_content: str | None = None,
        five_star_content: str | None = None,
        submission_validity_period: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.rating_invitation_message = rating_invitation_message
        self.submission_message = submission_message
        self.one_star_content = one_star_content
        self.two_star_content = two_star_content
        self.three_star_content = three_star_content
        self.four_star_content = four_star_content
        self.five_star_content = five_star_content
        self.submission_validity_period = submission_validity_period


def decode_desk_satisfaction_content(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskSatisfactionContent)
    model.rating_invitation_message = wire.pop("RatingInvitationMessage", None)
    model.submission_message = wire.pop("SubmissionMessage", None)
    model.one_star_content = wire.pop("OneStarContent", None)
    model.two_star_content = wire.pop("TwoStarContent", None)
    model.three_star_content = wire.pop("ThreeStarContent", None)
    model.four_star_content = wire.pop("FourStarContent", None)
    model.five_star_content = wire.pop("FiveStarContent", None)
    model.submission_validity_period = wire.pop("SubmissionValidityPeriod", None)
    model.extra_fields = wire or None
    return model


def encode_desk_satisfaction_content(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.rating_invitation_message) is not None:
        wire["RatingInvitationMessage"] = field
    if (field := model.submission_message) is not None:
        wire["SubmissionMessage"] = field
    if (field := model.one_star_content) is not None:
        wire["OneStarContent"] = field
    if (field := model.two_star_content) is not None:
        wire["TwoStarContent"] = field
    if (field := model.three_star_content) is not None:
        wire["ThreeStarContent"] = field
    if (field := model.four_star_content) is not None:
        wire["FourStarContent"] = field
    if (field := model.five_star_content) is not None:
        wire["FiveStarContent"] = field
    if (field := model.submission_validity_period) is not None:
        wire["SubmissionValidityPeriod"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskSatisfactionContent, encode_desk_satisfaction_content, decode_desk_satisfaction_content)
