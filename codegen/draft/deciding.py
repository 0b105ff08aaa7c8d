"""Placed fields -> types and `required`: what the table says, what the samples show, and which of both wins."""

from __future__ import annotations

from codegen.draft.fields import DraftField
from codegen.draft.shapes import Shape, merged

_SCALARS = ("str", "int", "float", "bool")


def decide_type(field: DraftField) -> None:
    """Take the type of the row. Where a sample shows another kind, the sample wins."""
    shape, word = field.shape, field.row.type if field.row else None
    if (shape and shape.is_list and shape.kinds - {"list", "null"}) or word == "any":
        field.type = "any"
        if word not in ("any", None):
            field.doubts.append("type: samples show lists and other values")
        return
    at = shape
    while at is not None and at.is_list:
        field.lists += 1
        at = at.item
    kinds = (at.kinds - {"null", "list"}) if at else set[str]()
    if field.fields or "object" in kinds:
        _decide_object(field, word, at)
        return
    scalars = [kind for kind in _SCALARS if kind in kinds]
    if not field.lists:
        _decide_scalar(field, word, scalars)
    elif word in ("list[int]", "list[str]") and not (scalars and scalars != [word[5:-1]]):
        field.type = word[5:-1]
    else:
        field.type = _joined(scalars)
        if len(scalars) != 1:
            field.doubts.append("type: the items in the samples differ, or there are none")
        elif word is not None and not word.startswith("list"):
            field.doubts.append(f"type: the table says {word}, the sample has a list")


def _decide_object(field: DraftField, word: str | None, shape: Shape | None) -> None:
    field.type = "object"
    if field.is_map:
        values = merged(value for inner in (shape.fields.values() if shape else ()) for value in inner.values)
        nested = any(inner.kinds & {"object", "list"} for inner in (shape.fields.values() if shape else ()))
        field.type = "any" if nested else _joined([kind for kind in _SCALARS if kind in values.kinds])
    if shape is None or not shape.kinds:
        field.lists = max(field.lists, int(word == "list"))
    elif word is not None and (word == "list") != bool(field.lists):
        field.doubts.append(f"type: the table says {word}, the sample has {'a list' if field.lists else 'an object'}")


def _decide_scalar(field: DraftField, word: str | None, scalars: list[str]) -> None:
    match word:
        case None:
            field.type = _joined(scalars)
            if field.row is not None or not scalars:
                field.doubts.append("type: the table names none")
        case "list" | "list[str]" | "list[int]":
            if scalars:
                field.type = _joined(scalars)
                field.doubts.append("type: the table says a list, the sample has none")
            else:
                field.lists, field.type = 1, word[5:-1] or "any"
                if word == "list":
                    field.doubts.append("type: no sample shows an item of the list")
        case "object":
            field.type = _joined(scalars) if scalars else "any"
            field.doubts.append("type: no sample shows the fields of the object")
        case _:
            field.type = word
            if scalars and not _agrees(word, scalars):
                field.type = _joined(scalars)
                field.doubts.append(f"type: the table says {word}, the sample has {_joined(scalars)}")


def _agrees(word: str, scalars: list[str]) -> bool:
    options = set(word.split("|"))
    if "float" in options:
        options.add("int")
    return word == "any" or set(scalars) <= options


def _joined(scalars: list[str]) -> str:
    return "|".join(scalars) or "any"


def decide_required(container: DraftField, *, response: bool) -> None:
    """Take the column of the request. Of a response, samples tell: what all of them have is required."""
    for field in container.fields.values():
        if response:
            field.required = field.row is not None and field.shape is not None and _always_there(container, field)
        elif field.row is not None and field.row.required is not None:
            field.required = field.row.required
            if field.row.conditional:
                field.doubts.append("required: the table names a condition")
            if field.required and not _always_there(container, field):
                field.required = False
                field.doubts.append("required: the table says so, but a sample does without")
        else:
            field.doubts.append("required: no table says it")
        decide_required(field, response=response)
    if not response:
        _doubt_optional_items(container)


def _doubt_optional_items(container: DraftField) -> None:
    """Doubt fields that are all optional inside something optional: the column may speak of the container."""
    fields = list(container.fields.values())
    listed = [field for field in fields if field.row is not None and field.row.required is not None]
    if container.name and not container.required and listed and not any(field.required for field in listed):
        for field in listed:
            field.doubts.append(f"required: all of {container.name} is optional by the table")


def _always_there(container: DraftField, field: DraftField) -> bool:
    """Tell whether every sample of the container has the field. Without samples nothing contradicts."""
    around = container.shape.objects() if container.shape else None
    return around is None or not around.seen or (field.shape.seen if field.shape else 0) >= around.seen
