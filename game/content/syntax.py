"""Where YAML itself cannot go on: its errors in plain words."""

from yaml import YAMLError
from yaml.error import MarkedYAMLError
from yaml.reader import ReaderError

from game.content.node import Place

_PLAIN_WORDS = (
    ("character '\\t'", "a tab stands where spaces are needed; indent with spaces"),
    ("that cannot start any token", "a text may not begin with this character; put the text in quotes"),
    ("mapping values are not allowed", "a colon followed by a space stands inside a text; put the text in quotes"),
    ("could not find expected ':'", "a colon is missing after a key, or a text has lost its quotes"),
    ("did not find expected key", "the line is indented to a depth that fits nothing above, or a quote is open"),
    ("expected <block end>", "the line is indented to a depth that fits nothing above, or a quote is open"),
    ("did not find expected '-' indicator", "a list item must begin with a dash in line with the others"),
    ("did not find expected ',' or", "a comma or a closing bracket is missing"),
    ("expected ',' or", "a comma or a closing bracket is missing"),
    ("Unicode character escape", "this escape names no character"),
    ("but found '<stream end>'", "a value is missing here"),
    ("end of stream", "the file ends inside a quoted text"),
    ("did not find expected node content", "a value is missing here"),
    ("undefined alias", "nothing has that name"),
)


def in_plain_words(error: YAMLError, text: str) -> tuple[str, Place]:
    """Return what is wrong and where."""
    if isinstance(error, ReaderError):
        position = error.position if isinstance(error.position, int) else 0
        before = text[:position]
        place = Place(before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1)
        return "a character stands here that YAML does not allow", place
    if not isinstance(error, MarkedYAMLError):
        return "this is not YAML", Place(1, 1)
    mark = error.problem_mark or error.context_mark
    place = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
    if "quoted scalar" in (error.context or "") and error.context_mark:
        mark = error.context_mark
        return "this quote is never closed, or closed too late", Place(mark.line + 1, mark.column + 1)
    problem = error.problem or error.context or "this is not YAML"
    tab = _tab_before(text, place)
    if tab:
        return _PLAIN_WORDS[0][1], tab
    return next((words for start, words in _PLAIN_WORDS if start in problem), problem), place


def _tab_before(text: str, place: Place) -> Place | None:
    """Return the place of a tab in the indentation of the line, or of the one above."""
    lines = text.splitlines()
    for number in (place.line, place.line - 1):
        line = lines[number - 1] if 0 < number <= len(lines) else ""
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent:
            return Place(number, indent.index("\t") + 1)
    return None
