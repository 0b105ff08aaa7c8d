"""The tools that `make exports-check` runs over the exports."""
