"""Random values of core's types, made from their type hints, so that a new event is tested the day it is written."""

import types
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

WHOLE = st.integers(-(2**64) + 1, 2**64 - 1) | st.integers(-3, 3)
WORD = st.text(max_size=12) | st.sampled_from(
    ["russia", "bs_fleet", "motion:1", 'é\u2028\x85\x7f\\"\n\0', "\U0001f54a"]
)


@cache
def values(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the values of a type hint of core."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return st.sampled_from(args)
    if origin in (Union, types.UnionType):
        return st.one_of(*[values(arg) for arg in args])
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        return st.lists(values(args[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*[values(arg) for arg in args])
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        return st.builds(
            hint, **{field.name: st.deferred(lambda h=hints[field.name]: values(h)) for field in fields(hint)}
        )
    return {int: WHOLE, str: WORD, bool: st.booleans(), type(None): st.none()}[hint]
