"""The hand-written half of timsdk: what every generated method shares.

A call goes: client -> exchange (sign, encode, decide) -> transport (send) -> wire (decode).
Users import from `timsdk`; nothing here needs to be typed by them.
"""
