"""The bodies of an API: its request, and a response that is a success or a failure."""

from __future__ import annotations

from codegen.export.schemas import Schema, TypeSchemas, types_in
from codegen.resolve.operations import request_name, response_name
from codegen.spec.catalog import Api, Catalog

SUCCESS = "envelope.Success"
FAILURE = "envelope.Failure"
"""Names with a dot: no type has one, and those of requests and responses end otherwise."""
_ERROR_CODE = "ErrorCode"


def envelope_schemas() -> dict[str, Schema]:
    """Return what every success and every failure hold. `ErrorCode` alone says which of the two a response is."""
    return {
        SUCCESS: _envelope(
            "Envelope of a call that succeeded, wholly or for some of its items.",
            {"type": "integer", "const": 0, "description": "Always 0."},
        ),
        FAILURE: _envelope(
            "Envelope of a call that failed. HTTP says 200 here, too.",
            {"type": "integer", "not": {"const": 0}, "description": "What went wrong; never 0."},
        ),
    }


def _envelope(description: str, code: Schema) -> Schema:
    return {
        "description": description,
        "type": "object",
        "properties": {
            "ActionStatus": {
                "type": "string",
                "description": "`OK` or `FAIL`. It can contradict `ErrorCode`, which is right.",
            },
            _ERROR_CODE: code,
            "ErrorInfo": {"type": "string", "description": "Message for developers."},
            "ErrorDisplay": {"type": "string", "description": "Message for users."},
            "RequestId": {"type": "string", "description": "Identifies the request for the vendor's support."},
        },
        "required": [_ERROR_CODE],
    }


def request(types: TypeSchemas, api: Api) -> Schema:
    """Return the schema of a request body."""
    return types.fields(api, api.body.request, tolerant=False)


def success(types: TypeSchemas, api: Api) -> Schema:
    """Return the schema of a response that reports success."""
    payload = types.fields(api, api.body.response, tolerant=True)
    wrapper = types.catalog.wrapper(api)
    if wrapper and api.body.response:
        wrapped: Schema = {"type": "object", "properties": {wrapper: payload}}
        if "required" in payload:
            wrapped["required"] = [wrapper]
        payload = {"anyOf": [wrapped, payload]} if _forgets(api, wrapper) else wrapped
    return {"allOf": [types.reference(SUCCESS), payload]}


def _forgets(api: Api, wrapper: str) -> bool:
    """Return whether the vendor's page shows the payload beside the envelope, where its siblings wrap it."""
    responses = [example.response for example in api.body.examples if example.response is not None]
    return any(wrapper not in response and response.get(_ERROR_CODE) == 0 for response in responses)


def names_of(catalog: Catalog, api: Api) -> tuple[str, str]:
    """Return the names of request and response. They are unique with the family, as in Python."""
    family = catalog.family(api)
    return f"{family}.{request_name(api)}", f"{family}.{response_name(api)}"


def types_of_request(types: TypeSchemas, api: Api) -> list[str]:
    return types_in(types.catalog, api, [api.body.request])


def types_of_response(types: TypeSchemas, api: Api) -> list[str]:
    return types_in(types.catalog, api, [api.body.response])
