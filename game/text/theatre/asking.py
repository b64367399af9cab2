"""One-key queries of a replay: who, why, what if, what changed. Each is answered as far as these eyes may know."""

from game.core import events as e
from game.core.after import CrisisOpened, EventCame, PowerDecided
from game.core.history.odds import WHOLE
from game.core.rules.voices import vetoes
from game.core.scenario import PowerId
from game.core.world import Motion
from game.log.log import Place
from game.replay.change_words import told
from game.replay.changes import Changes, changes
from game.replay.intent import Intent, Stand, author, intent, reasons_of
from game.text.lexicon import fold
from game.text.screens.why import weighed
from game.text.theatre import years
from game.text.theatre.moves import stops, unit
from game.text.theatre.stage import Theatre
from game.words.reasons import reason


def who(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Say who did what happened here, who speaks for that power, and who heard of it."""
    theatre.reading(words).end()
    reader, line = theatre.reader, theatre.deed
    power: PowerId = author(line.entry.event) or getattr(line.entry.event, "power", "") or ""
    if power in theatre.scenario.powers:
        delegate = theatre.scenario.delegates[theatre.scenario.first_delegate(power)]
        theatre.page.body(
            reader.acts(
                power,
                "It is you: {delegate}, {office}.",
                "It is {by:the}: {delegate}, {office}.",
                delegate=delegate.name, office=delegate.office,
            )
        )  # fmt: skip
        _player(theatre, power)
    else:
        theatre.page.body(theatre.say("It is nobody's deed in particular."))
    heard = line.entry.heard_by
    if heard is None:
        theatre.page.body(theatre.say("Everybody heard of it."))
    else:
        theatre.page.body(theatre.say("Heard by {powers:the}, and nobody else.", powers=reader.powers(heard)))
    return False


def _player(theatre: Theatre, power: PowerId) -> None:
    player = theatre.watched.plan.get(power)
    if player is not None and player.kind == "human" and player.name:
        theatre.page.body(theatre.say("Played by {name}.", name=player.name))


def why(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Say why: every reason these eyes may read with its weight, declared, inferred or hidden, and the true intent.

    In the years, what an event goes back to.
    """
    line = theatre.deed
    if isinstance(line.entry.event, EventCame | CrisisOpened | PowerDecided) or (words and theatre.view.history[0]):
        return years.why(theatre, words)
    theatre.reading(words).end()
    behind = intent(theatre.lens, line)
    power = author(line.entry.event)
    told = reasons_of(theatre.lens, line)
    if behind is not None:
        _behind(theatre, behind)
    elif power is not None and told:
        theatre.page.body(theatre.say("The reasons that were given:"))
        theatre.page.items(weighed(each, theatre.reader, power) for each in sorted(told, key=lambda r: -abs(r.weight)))
    else:
        theatre.page.body(theatre.say("No reason is on the papers that are open to these eyes."))
    return False


def _behind(theatre: Theatre, behind: Intent) -> None:
    """Print all that stood behind a deed."""
    page, reader = theatre.page, theatre.reader
    if behind.reasons:
        page.body(theatre.say("The reasons, all of them; their sum is the decision:"))
        page.items(
            theatre.say(
                "{weight}, {known}: {speech}",
                context="a reason of the archives",
                weight=theatre.language.signed_tenths(each.weight),
                known=_known(theatre, "declared" if each not in behind.undeclared else each.known),
                speech=theatre.language.quote(
                    reason(each, theatre.scenario, theatre.language, behind.power, quoted=True)
                ),
            )
            for each in behind.reasons
        )
        page.body(theatre.say("In sum {total}.", total=theatre.language.signed_tenths(behind.total)))
    if behind.gain is not None:
        page.body(
            reader.acts(
                behind.power,
                "To you these articles would have been worth {points} more than the draft as it stood.",
                "To {by:the} these articles would have been worth {points} more than the draft as it stood.",
                points=theatre.language.signed_tenths(behind.gain),
            )
        )
    for stand in behind.stands:
        page.body(_stood(theatre, behind.power, stand))
    if behind.empty:
        page.body(theatre.say("It was an empty threat: nothing was done when the time came."))
    if not (behind.reasons or behind.stands):
        page.body(theatre.say("No reason was noted."))


def _known(theatre: Theatre, which: str) -> str:
    match which:
        case "hidden":
            return theatre.language.phrase("hidden", context="a reason")
        case "inferred":
            return theatre.language.phrase("inferred", context="a reason")
        case _:
            return theatre.language.phrase("declared", context="a reason")


def _stood(theatre: Theatre, power: PowerId, stand: Stand) -> str:
    """Return where a power truly stood on a question, beside what its words implied."""
    reader = theatre.reader
    if stand.ideal < 0:
        return reader.acts(
            power,
            "{question} did not concern you.",
            "{question} did not concern {by:the}.",
            question=reader.question(stand.question),
        )
    fields = {
        "question": reader.question(stand.question),
        "aim": reader.position(stand.question, stand.ideal),
        "range": reader.range(stand.question, stand.low, stand.high),
    }
    true = reader.acts(
        power,
        "On {question} you wanted {aim}, and could accept {range}.",
        "On {question} {by:the} wanted {aim}, and could accept {range}.",
        **fields,
    )
    if not stand.feigned or stand.said is None:
        return true
    said = reader.range(stand.question, *stand.said)
    return f"{true} {theatre.say('The word that was given was another: {said}.', said=said)}"


def what_if(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Say what would have come of another answer here, as far as the rules alone decide it; and how to try it."""
    theatre.reading(words).end()
    event, reader = theatre.deed.entry.event, theatre.reader
    match event:
        case e.VoiceGiven():
            motion = theatre.view.motions.get(event.motion)
            if motion is not None:
                _another_voice(theatre, event, motion)
        case PowerDecided():
            years.other_options(theatre, event)
        case e.OfferAccepted() | e.OfferRefused():
            behind = intent(theatre.lens, theatre.deed)
            if behind is not None and behind.reasons:
                top = behind.reasons[0]
                theatre.page.body(
                    theatre.say(
                        "Without its weightiest reason the sum would have been {rest}, and not {total}.",
                        rest=theatre.language.signed_tenths(behind.total - top.weight),
                        total=theatre.language.signed_tenths(behind.total),
                    )
                )
        case EventCame():
            percent = reader.language.number((100 * event.chance + WHOLE // 2) // WHOLE)
            theatre.page.body(
                theatre.say("It came at {chance} chances in a hundred; with other dice it might not.", chance=percent)
            )
        case _:
            pass
    theatre.page.body(theatre.say("To see what else would have come of it, go back one step and type branch."))
    return False


def _another_voice(theatre: Theatre, event: e.VoiceGiven, motion: Motion) -> None:
    """Say whether another voice of this power would have turned the motion."""
    after = theatre.lens.view(_settled(theatre))
    final = after.motions.get(motion.id, motion)
    may = vetoes(theatre.view, motion)
    against = [power for power, voice in final.voices.items() if voice == "refuse" and power in may]
    reader = theatre.reader
    if event.power not in may:
        text = reader.acts(
            event.power,
            "You have no veto on it: another voice would not have stopped it.",
            "{by:the} has no veto on it: another voice would not have stopped it.",
        )
    elif event.voice != "refuse":
        text = reader.acts(
            event.power,
            "Had you refused, {motion} would have been lost.",
            "Had {by:the} refused, {motion} would have been lost.",
            motion=reader.motion(motion.id),
        )
    elif against == [event.power]:
        text = reader.acts(
            event.power,
            "Had you consented, nobody would have stood in the way of {motion}.",
            "Had {by:the} consented, nobody would have stood in the way of {motion}.",
            motion=reader.motion(motion.id),
        )
    else:
        others = reader.powers(tuple(power for power in against if power != event.power))
        text = theatre.say("It would have been lost all the same: {powers:the} refused it too.", powers=others)
    theatre.page.body(text)


def _settled(theatre: Theatre) -> Place:
    """Return the last place of the step here that has not gone on to the next sitting: all voices fall in one."""
    sitting = theatre.line.sitting
    same = [line for line in theatre.lens.lines if line.place.step == theatre.place.step and line.sitting == sitting]
    return same[-1].place if same else theatre.place


def changed(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Say what is otherwise here than one step back, or since the beginning of the sitting or year with that word."""
    if words and fold(words[0]) in ("if", fold(theatre.language.phrase("if", context="keyword"))):
        return what_if(theatre, words[1:])
    by = unit(theatre, words)
    lines = theatre.lens.lines
    before, here = theatre.lens.track.back(theatre.place, by, stops(theatre, by)), theatre.place
    if by == "order" and theatre.line.n > 1:  # what this very order brought
        before, here = lines[theatre.line.n - 2].place, _settled(theatre)
    found = changes(theatre.lens.view(before), theatre.lens.view(here))
    theatre.page.head(
        theatre.say(
            "What changed since line {n}, {where}",
            context="screen",
            n=theatre.lens.line(before).n,
            where=theatre.where(theatre.lens.line(before)),
        )
    )
    _print(theatre, found)
    if found.none:
        theatre.page.body(theatre.say("Nothing that these eyes could see."))
    return False


def _print(theatre: Theatre, found: Changes) -> None:
    for sentence in told(found, theatre.reader, theatre.eyes):
        theatre.page.body(sentence)
    years.answered(theatre, found.answers)
