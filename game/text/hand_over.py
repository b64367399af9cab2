"""The curtain: while the keyboard passes from one person to the next, nothing of anybody's papers is on the screen."""

from game.text.turn import Turn


def hand_over(turn: Turn, invitation: str = "") -> None:
    """Clear the screen, name the next person, and clear it again when that person is alone."""
    page = turn.page
    page.clear()
    page.line(turn.say("Pass the keyboard to {name}.", name=turn.name))
    page.line(
        invitation
        or turn.say("Press Enter when alone. Or type steward to let a machine hold the seat this sitting, or quit.")
    )
    while True:
        typed = page.ask(turn.say("Ready:")).casefold()
        if not typed:
            break
        if typed in ("steward", turn.say("steward", context="command").casefold()):
            turn.steward = True
            break
        if typed in ("quit", "exit", turn.say("quit", context="command").casefold()):
            turn.left = True
            break
        page.line(turn.say("Press Enter, or type steward or quit."))
    page.clear()
