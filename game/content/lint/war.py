"""A campaign that always ends in some peace."""

from collections.abc import Iterator

from game.content.lint.draft import Draft
from game.content.mistake import Mistake


def odds_add_up(draft: Draft) -> Iterator[Mistake]:
    """The odds of a theatre's results add up to 100."""
    for theatre in draft.top["war"]["theatres"].elements():
        odds = [result["odds"].number for result in theatre["results"].elements()]
        known = [number for number in odds if number is not None]
        if theatre["results"].exists and len(known) == len(odds) and sum(known) != 100:
            yield theatre["results"].mistake(f"the odds add up to {sum(known)}, not 100")


def every_fortune_has_a_peace(draft: Draft) -> Iterator[Mistake]:
    """Some peace can be taken at the lowest fortune, each can be reached, and no two have the same threshold."""
    dictated = draft.top["war"]["dictated"]
    peaces = [peace["fortune"] for peace in dictated.elements()]
    thresholds = [peace.number for peace in peaces if peace.number is not None]
    low, high = _fortunes(draft)
    if dictated.exists and not dictated.text and len(thresholds) == len(peaces):
        if not thresholds:
            yield dictated.mistake("no peace is given")
        elif min(thresholds) > low:
            yield dictated.mistake(f"no peace fits a fortune of {low}; the lowest asks for {min(thresholds)}")
    reached = [number for number in thresholds if number <= low]
    for place, peace in enumerate(peaces):
        if peace.number is None:
            continue
        if peace.number in [other.number for other in peaces[:place]]:
            yield peace.mistake(f"another peace is taken from {peace.number} on")
        elif peace.number > high:
            yield peace.mistake(f"this peace can never be taken: fortune reaches {high} at most")
        elif reached and peace.number < max(reached):
            yield peace.mistake(f"this peace can never be taken: fortune is never below {low}")


def _fortunes(draft: Draft) -> tuple[int, int]:
    """Return the least and greatest fortune that the theatres can add up to; one that needs a power may stay shut."""
    low = high = 0
    for theatre in draft.top["war"]["theatres"].elements():
        results = theatre["results"].elements()
        fortunes = [r["fortune"].number or 0 for r in results if r["odds"].number != 0]
        if theatre["needs"].texts():
            fortunes.append(0)
        low, high = low + min(fortunes, default=0), high + max(fortunes, default=0)
    return low, high


def dictated_terms_differ(draft: Draft) -> Iterator[Mistake]:
    """Note terms of a dictated peace that say what silence says."""
    for peace in draft.top["war"]["dictated"].elements():
        for question, position in peace["treaty"].items():
            if position.text and position.text == draft.top["questions"][question]["silence"].text:
                yield position.notice("this is what silence gives; it need not be written")


def war_is_paid_for(draft: Draft) -> Iterator[Mistake]:
    """Every power has its cost of a campaign, and no joiner decides twice."""
    war = draft.top["war"]
    for power in draft.powers:
        if war["cost"].is_table and not war["cost"][power].exists:
            yield war["cost"].mistake(f"no cost is given for {power}")
    names: list[str] = []
    for joiner in war["joiners"].elements():
        if joiner["power"].text in names:
            yield joiner["power"].mistake(f"{joiner['power'].text} decides twice")
        names.append(joiner["power"].text)
    for theatre in war["theatres"].elements():
        for needed in theatre["needs"].elements():
            camp = draft.top["powers"][needed.text]["camp"].text
            if camp == "neutral" and needed.text not in names:
                yield needed.mistake(f"{needed.text} is neutral and no joiner, so this theatre never opens")
