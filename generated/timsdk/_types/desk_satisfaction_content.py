# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskSatisfactionContent(Model):
    """Texts of the rating."""

    _known = frozenset(
        {
            "RatingInvitationMessage",
            "SubmissionMessage",
            "OneStarContent",
            "TwoStarContent",
            "ThreeStarContent",
            "FourStarContent",
            "FiveStarContent",
            "SubmissionValidityPeriod",
        }
    )

    rating_invitation_message: str | None = None
    """Asks for a rating."""
    submission_message: str | None = None
    """Thanks for a rating."""
    one_star_content: str | None = None
    """Label of one star."""
    two_star_content: str | None = None
    """Label of two stars."""
    three_star_content: str | None = None
    """Label of three stars."""
    four_star_content: str | None = None
    """Label of four stars."""
    five_star_content: str | None = None
    """Label of five stars."""
    submission_validity_period: int | None = None
    """How long a rating can be given. In hours."""


def decode_desk_satisfaction_content(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskSatisfactionContent)
    model.rating_invitation_message = get("RatingInvitationMessage")
    model.submission_message = get("SubmissionMessage")
    model.one_star_content = get("OneStarContent")
    model.two_star_content = get("TwoStarContent")
    model.three_star_content = get("ThreeStarContent")
    model.four_star_content = get("FourStarContent")
    model.five_star_content = get("FiveStarContent")
    model.submission_validity_period = get("SubmissionValidityPeriod")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskSatisfactionContent, encode_desk_satisfaction_content, decode_desk_satisfaction_content)
