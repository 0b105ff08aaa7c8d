"""Runs the SDK beside libraries that patch the process: one throw-away virtual environment each."""
