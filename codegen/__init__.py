"""The generator: turns `spec/` into the package `timsdk`.

The stages, in order: load -> catalog -> lint -> resolve -> render -> format -> write.
"""
