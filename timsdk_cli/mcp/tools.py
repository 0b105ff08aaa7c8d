"""The tools of the MCP server. Their docstrings are what an assistant reads."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any, Final

from mcp.server.mcpserver.exceptions import ToolError
from pydantic import Field
from timsdk import Client, ConfigError, TimError, catalog

from timsdk_cli import output
from timsdk_cli.calling import request_of
from timsdk_cli.explain import explanation
from timsdk_cli.index import Method, entry_of, find, find_webhook, letters, methods, webhooks
from timsdk_cli.mcp.policy import Policy
from timsdk_cli.mcp.schemas import checked_body, describe_method, types_within, without_secrets
from timsdk_cli.search import search_apis, search_webhooks
from timsdk_cli.suggestions import suggestions

_MOST_FOUND: Final = 50
_LONGEST: Final = 60_000
"""Characters of a result: a longer one would fill the context of an assistant."""

Words = Annotated[str, Field(description="Words such as `recall`, `mute group member` or `撤回`.")]
Limit = Annotated[int, Field(ge=1, le=_MOST_FOUND, description="The most to return.")]
Api = Annotated[str, Field(description="`service/command` or `family.method`, as search_apis returns them.")]
Name = Annotated[str, Field(description="A command (C2C.CallbackBeforeSendMsg) or its class (C2CBeforeSendMsg).")]
Code = Annotated[str, Field(description="A number such as `10010`, or a name such as `GROUP_NOT_FOUND`.")]
Body = Annotated[dict[str, Any], Field(description="The request's body by wire names, as describe_api shows them.")]
Query = Annotated[str, Field(description="A JMESPath expression: only what it finds in the response is returned.")]


class Tools:
    """What an assistant can do, with one client and one policy."""

    def __init__(self, client: Client, policy: Policy) -> None:
        self._client = client
        self._policy = policy

    def search_apis(self, query: Words, family: str = "", limit: Limit = 10) -> dict[str, Any]:
        """Find APIs by words, English or Chinese, the best first. Start here: there are too many to list.

        Each has its effect (`read`, `write` or `destructive`) and whether this server may call it.
        """
        among = [method for method in methods() if not family or letters(family) == letters(method.family)]
        if not among:
            raise ToolError(f"there is no family {family!r}")
        found = search_apis(query, among)
        if not found:
            raise ToolError(f"no API has {query!r} in its name or its summary; try another word for it")
        return {"found": len(found), "apis": [self._summary(method) for method in found[:limit]]}

    def describe_api(self, api: Api) -> dict[str, Any]:
        """Describe one API: effect, rate, parameters with their types and limits, an example body, its codes."""
        method = _method(api)
        return {**self._summary(method), **describe_method(method)}

    def call_api(self, api: Api, body: Body, query: Query = "") -> dict[str, Any]:
        """Call one API with a body by wire names, and return the service's response.

        The body is checked before anything is sent. Signatures are added here; leave identifiers of the app out.
        Reads are allowed; ask the operator for anything else that is refused, and do not try to go around it.
        """
        method = _method(api)
        if refused := self._policy.refusal(method):
            raise ToolError(refused)
        try:
            wanted = output.Query(query) if query else None
            checked = checked_body(method, body)
        except RecursionError:
            raise ToolError("the body is nested too deeply") from None
        except (ValueError, ConfigError) as error:
            raise ToolError(str(error)) from None
        if not entry_of(method).get("reads"):
            print(f"timsdk: an assistant calls {method.api}", file=sys.stderr, flush=True)
        try:
            response = self._client.send(request_of(catalog[method.api], checked))
        except TimError as error:
            raise ToolError(str(error)) from None
        result = without_secrets(method.api, response.meta.body)
        try:
            return _short_enough({"response": wanted.apply(result) if wanted else result})
        except ConfigError as error:
            raise ToolError(f"{error}. The call was made.") from None

    def explain_code(self, code: Code) -> dict[str, Any]:
        """Explain an error code of the service: its meaning, what to do, and which APIs return it."""
        found = explanation(code)
        if found is None or "category" not in found[0]:
            raise ToolError(f"the catalog has no code {code!r}{_near(code)}")
        return found[0]

    def search_webhooks(self, query: Words, limit: Limit = 10) -> dict[str, Any]:
        """Find webhooks, which the service sends to the app, by words, the best first."""
        found = search_webhooks(query)
        if not found:
            raise ToolError(f"no webhook has {query!r} in its name or its summary; try another word for it")
        return {"found": len(found), "webhooks": [_webhook_summary(command) for command in found[:limit]]}

    def describe_webhook(self, name: Name) -> dict[str, Any]:
        """Describe one webhook: when it is fired, its fields with their types, a sample, and what a reply can set."""
        command = find_webhook(name)
        if command is None:
            raise ToolError(f"the catalog has no webhook {name!r}{_near(name)}")
        entry = webhooks()[command]
        examples = catalog.webhook_schema(command)["examples"]
        return {
            **_webhook_summary(command),
            "fields": entry.get("parameters", {}),
            "reply": entry.get("reply", {}),
            "types": types_within({**entry, "parameters": {**entry.get("parameters", {}), **entry.get("reply", {})}}),
            "sample": next(example["event"] for example in examples if "event" in example),
        }

    def _summary(self, method: Method) -> dict[str, Any]:
        entry = entry_of(method)
        effect = "read" if entry.get("reads") else "destructive" if entry.get("destructive") else "write"
        found = {"api": method.api, "method": f"{method.family}.{method.name}", "summary": method.summary}
        titled = {"title_zh": method.title_zh} if method.title_zh else {}
        return {**found, **titled, "effect_kind": effect, "allowed": not self._policy.refusal(method)}


def _webhook_summary(command: str) -> dict[str, Any]:
    entry = webhooks()[command]
    keys = ("event", "fired", "summary", "title_zh", "doc")
    return {"command": command, **{key: entry[key] for key in keys if key in entry}}


def _method(api: str) -> Method:
    method = find(api)
    if method is None:
        raise ToolError(f"the catalog has no API {api!r}{_near(api)}")
    return method


def _near(name: str) -> str:
    found = suggestions(name)
    return f"; near: {', '.join(found)}" if found else ""


def _short_enough(result: dict[str, Any]) -> dict[str, Any]:
    """Return a result that an assistant can read.

    Raises:
        ToolError: It is too long. The text says what to do.
    """
    size = len(json.dumps(result, ensure_ascii=False))
    if size > _LONGEST:
        raise ToolError(
            f"the call was made; its response has {size} characters, more than {_LONGEST}: ask for a smaller page "
            "or, with `query`, for a part of it"
        )
    return result
