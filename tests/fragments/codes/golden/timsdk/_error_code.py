# Generated from spec/errors.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from timsdk_runtime.codes import Code, CodeFacts


class ErrorCode(Code):
    """`ErrorCode` of a response. A code that is not listed here stays an integer."""

    PLAIN = 1
    """A code that means one thing."""
    OF_PRODUCT = 7
    """A code of the product."""
    OF_ANOTHER_SERVICE = 8
    """A code of one service."""
    INVALID_ARGUMENT = 10004
    """An argument is wrong."""
    TIMEOUT = 60008
    """It took too long."""

    @property
    def _facts(self) -> CodeFacts:
        from ._codes import code_table

        return code_table().codes[self.value]


ErrorCode.__module__ = __name__.rpartition(".")[0]  # tracebacks and pickles name it as callers import it
