"""Pydantic's plan for a dataclass, made stricter: unions go by their `kind`, numbers and texts have bounds.

Core says in plain Python that an `Order` is one of twenty classes; pydantic would then try all twenty, and take one
that only happens to fit when `kind` is missing. Here every union whose members all carry a literal `kind` becomes a
tagged union, at any depth. A union that is not of that sort stays as it is.
"""

from typing import Any, cast

Plan = dict[str, Any]


def tagged(plan: Any, widest: int, longest: int) -> Any:
    """Return a core schema in which unions are told apart by kind, and whole numbers and texts are bounded."""
    named = {part["ref"]: part for part in plan.get("definitions", ()) if "ref" in part}
    return _strict(plan, named, {"int": {"ge": -widest, "le": widest}, "str": {"max_length": longest}})


def _strict(part: Any, named: dict[str, Plan], bounds: dict[str, Plan]) -> Any:
    if isinstance(part, list):
        return [_strict(item, named, bounds) for item in part]
    if not isinstance(part, dict):
        return part
    stricter = {key: _strict(value, named, bounds) for key, value in part.items() if key != "metadata"}
    sort = part.get("type")
    if sort == "union":
        kinds = [_kind(choice, named) for choice in part["choices"]]
        if all(kinds) and len(set(kinds)) == len(kinds):
            choices = dict(zip(kinds, stricter["choices"], strict=True))
            return {"type": "tagged-union", "discriminator": "kind", "choices": choices}
    if isinstance(sort, str) and sort in bounds:
        return {**stricter, **bounds[sort]}
    return stricter


def _kind(choice: Any, named: dict[str, Plan]) -> str | None:
    """Return the literal kind of a member of a union, if it has exactly one."""
    part = cast(Plan, choice[0] if isinstance(choice, tuple) else choice)
    if part["type"] == "definition-ref":
        part = named[part["schema_ref"]]
    if part["type"] != "dataclass" or part["schema"]["type"] != "dataclass-args":
        return None
    for field in part["schema"]["fields"]:
        plan = field["schema"]["schema"] if field["schema"]["type"] == "default" else field["schema"]
        if field["name"] == "kind" and plan["type"] == "literal" and len(plan["expected"]) == 1:
            return str(plan["expected"][0])
    return None
