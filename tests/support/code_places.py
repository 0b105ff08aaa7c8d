"""Where a code of the catalog means what its entry in `spec/errors.yaml` says."""

from __future__ import annotations

from timsdk import catalog
from timsdk._codes import code_table

from timsdk_runtime.codes import UNKNOWN_CODE


def api_of(number: int) -> str:
    """Return an API in whose responses the code has its general meaning."""
    table = code_table()
    general = table.codes.get(number)
    places = ((api, table.lookup(number, api)) for api in catalog)
    return next(api for api, facts in places if facts is not UNKNOWN_CODE and general in (None, facts))
