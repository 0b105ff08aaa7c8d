"""An MCP server: assistants search the catalog and call what its operator allows."""
