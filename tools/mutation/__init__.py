"""Mutation testing of the runtime; why it is not a library: docs/decisions/0014."""
