"""The MCP server: six tools over standard input and output."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mcp.server.mcpserver import MCPServer
from mcp_types import ToolAnnotations
from timsdk import Client, __version__, catalog

from timsdk_cli.index import families
from timsdk_cli.mcp.policy import Policy
from timsdk_cli.mcp.tools import Tools


def make_server(client: Client, policy: Policy) -> MCPServer[Any]:
    """Return a server that calls what a policy allows."""
    server: MCPServer[Any] = MCPServer(
        "timsdk",
        title="Tencent Cloud Chat, CallKit, Room, Live, Push and Desk",
        version=__version__,
        instructions=_instructions(policy),
        log_level="WARNING",
    )
    tools = Tools(client, policy)
    looks_up: tuple[Callable[..., Any], ...] = (
        tools.search_apis, tools.describe_api, tools.explain_code, tools.search_webhooks, tools.describe_webhook,
    )  # fmt: skip
    for tool in looks_up:
        server.add_tool(tool, annotations=ToolAnnotations(read_only_hint=True, open_world_hint=False))
    writes = bool(policy.allowed)
    hints = ToolAnnotations(read_only_hint=not writes, destructive_hint=writes, open_world_hint=True)
    server.add_tool(tools.call_api, annotations=hints)
    return server


def _instructions(policy: Policy) -> str:
    listed = "\n".join(f"- {family}: {entry['doc']}" for family, entry in families().items())
    allowed = ", ".join(sorted(policy.allowed)) or "none"
    return (
        f"{len(catalog)} server APIs of one app. Find one with search_apis, read it with describe_api, call it with "
        f"call_api. APIs that read are allowed; of the others: {allowed}.\nFamilies:\n{listed}"
    )
