"""What the signature itself has moved: the first news of the years, before anything has come."""

from game.text.years.annals import Annals

MOST = 5


def moved_by_signature(annals: Annals) -> None:
    """Print the heaviest things that the signature has done to Europe, those of this table's articles first."""
    moved: dict[int, int] = {}
    for shift in annals.aftermath.moment.shifts:
        if shift.kind == "rule" and shift.name:
            moved[int(shift.name)] = moved.get(int(shift.name), 0) + abs(shift.after - shift.before)
    if not moved:
        return
    rules = annals.program.chronicle.signature
    here = annals.table.scenario.questions

    def rank(number: int) -> tuple[bool, int, int]:
        asked = {fact.article or fact.signed for fact in rules[number].when} - {None}
        return bool(asked) and not any(question in here for question in asked), -moved[number], number

    annals.page.body(annals.say("The ink is dry, and Europe reads:"))
    annals.page.items(annals.names.quoted(rules[number].because) for number in sorted(moved, key=rank)[:MOST])
