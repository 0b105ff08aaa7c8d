"""The generator: turns `spec/` into the package `timsdk`.

The stages, in order: load -> declare -> lint -> resolve -> render -> format -> write.
"""
