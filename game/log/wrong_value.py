"""What is wrong with one value of a file: the reader's kinds of fault, each as a sentence without its full stop."""

from collections.abc import Mapping
from typing import Any, Final

from game.core.sentence import Sentence

_FAULTS: Final = {
    "missing": Sentence("Field required"),
    "unexpected_keyword_argument": Sentence("Unexpected keyword argument"),
    "int_type": Sentence("Input should be a valid integer"),
    "int_from_float": Sentence("Input should be a valid integer, got a number with a fractional part"),
    "string_type": Sentence("Input should be a valid string"),
    "bool_type": Sentence("Input should be a valid boolean"),
    "none_required": Sentence("Input should be null"),
    "dict_type": Sentence("Input should be an object"),
    "tuple_type": Sentence("Input should be a valid array"),
    "dataclass_type": Sentence("Input should be an object"),
    "string_too_long": Sentence("String should have at most {max_length} characters"),
    "greater_than_equal": Sentence("Input should be greater than or equal to {ge}"),
    "less_than_equal": Sentence("Input should be less than or equal to {le}"),
    "literal_error": Sentence("Input should be {expected}"),
    "json_invalid": Sentence("Invalid JSON: {error}"),
    "union_tag_not_found": Sentence("Unable to extract tag using discriminator {discriminator}"),
    "union_tag_invalid": Sentence("unknown kind {tag}"),
}
"""By the type of the fault, its wording; the fields are those that the reader gives with it."""


def wrong_value(sort: str, words: str, details: Mapping[str, Any]) -> Sentence:
    """Return what is wrong; of a sort that is not known here the reader's own words are quoted, cut to 150 signs."""
    fault = _FAULTS.get(sort)
    if fault is None:
        return Sentence("{system}", system=words[:150])
    fields: dict[str, object] = {name: str(part)[:100] for name, part in details.items() if f"{{{name}}}" in fault}
    head, either, last = str(fields.get("expected", "")).rpartition(" or ")
    if either:
        fields["expected"] = Sentence("{head} or {last}", head=head, last=last)
    return Sentence(fault.message, **fields)
