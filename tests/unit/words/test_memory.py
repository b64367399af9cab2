"""Speech with memory: what is recalled was heard, is true, and is not said on every line."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest

from game.core import events as e
from game.core.pledges import Article, Consent
from game.core.scenario import PowerId
from game.words.language import language
from game.words.memory.memory import Memory
from game.words.memory.recollection import Recollection
from game.words.memory.sentences import recalled
from game.words.reader import Reader
from tests.play import machine_game, scenario
from tests.unit.text.keyboard import play, steady, table

GAMES = (("four_points", 3), ("paris_1856", 3))


@cache
def eyes(name: str, seed: int) -> dict[PowerId, tuple[e.Entry, ...]]:
    """Return what every seat heard of a congress of machines, and the archives under ""."""
    session, _ = machine_game(name, seed, historical=False)
    heard = {power: tuple(session.seats[power].heard) for power in session.scenario.powers}
    return {**heard, "": tuple(session.archives()[1])}


def found(name: str, heard: tuple[e.Entry, ...]) -> Iterator[tuple[int, e.Entry, Recollection]]:
    """Yield every recollection with its place and the entry that it goes with."""
    memory = Memory(scenario(name), heard)
    for place, entry in enumerate(heard):
        one = memory.of(entry.event)
        if one is not None:
            yield place, entry, one


@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_every_recollection_rests_on_what_speaker_and_listeners_heard(name: str, seed: int) -> None:
    """R5: its sources lie in the very log that is read, in earlier sittings, and none was kept from anybody there."""
    for power, heard in eyes(name, seed).items():
        places = {id(entry.event): place for place, entry in enumerate(heard)}
        for place, entry, one in found(name, heard):
            assert one.sources
            for source in one.sources:
                assert places[id(source.event)] < place, (power, one)
                assert source.heard_by is None or one.speaker in source.heard_by
                if entry.heard_by is None:
                    assert source.heard_by is None, (power, one)
                else:
                    assert source.heard_by is None or set(entry.heard_by) <= set(source.heard_by)


@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_what_is_recalled_happened(name: str, seed: int) -> None:
    """Who is said to have refused, agreed, broken or kept, offered or told something did so, in the sitting named."""
    for heard in eyes(name, seed).values():
        sitting_of, now = {}, 0
        for entry in heard:
            now = entry.event.number if isinstance(entry.event, e.SittingOpened) else now
            sitting_of[id(entry.event)] = now
        for _, _, one in found(name, heard):
            told = [source.event for source in one.sources]
            assert one.sitting in {sitting_of[id(event)] for event in told}
            assert true(one, told), one


def true(one: Recollection, told: list[e.Event]) -> bool:
    """Return whether events bear out what is recalled of them."""
    voices = [event for event in told if isinstance(event, e.VoiceGiven)]
    settled = [(event.by, event.to, event.state) for event in told if isinstance(event, e.CommitmentSettled)]
    offers = [event for event in told if isinstance(event, e.OfferMade)]
    moved = {event.motion: event for event in told if isinstance(event, e.MotionMoved)}
    article = Article(one.question, one.position)
    about = all(article in moved[voice.motion].articles for voice in voices)
    said = [(voice.power, voice.voice) for voice in voices]
    me, other = one.speaker, one.other
    match one.kind:
        case "refused_it_yourself":
            return about and (other, "refuse") in said
        case "many_times":
            return about and said.count((me, "refuse")) == one.times >= 2
        case "once_before" | "gives_way" | "gives_way_beside":
            return about and said.count((me, "refuse")) == one.times
        case "were_ready":
            lost = [event for event in told if isinstance(event, e.MotionLost)]
            return about and (me, "consent") in said and bool(lost) and me not in lost[0].refused_by
        case "refused_ours":
            return (other, "refuse") in said and all(moved[voice.motion].by == me for voice in voices)
        case "returns" | "gave_way_to_you":
            giver, taker = (other, me) if one.kind == "returns" else (me, other)
            return {(giver, "refuse"), (giver, "consent")} <= set(said) and any(m.by == taker for m in moved.values())
        case "broke_word":
            return settled == [(other, me, "broken")]
        case "kept_word":
            return settled == [(other, me, "kept")]
        case "asked_before":
            asked = [c.pledge for offer in offers if offer.by == other for c in offer.asks]
            return Consent(one.question, one.position, one.position) in asked
        case "offered_before":
            return offers[0].by == me and any(isinstance(event, e.OfferRefused) or event != offers[0] for event in told)
        case "agreed_before":
            return offers[0].by == me and any(isinstance(event, e.OfferAccepted) for event in told)
        case "same_price" | "asks_less":
            priced = [event for event in told if isinstance(event, e.TermsNamed) and event.by == me]
            return bool(priced) and (article,) not in priced[-1].options
        case "stands" | "further" | "less":
            return any(isinstance(event, e.PositionDisclosed) and event.low == one.position for event in told)


@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_all_readers_hear_the_same(name: str, seed: int) -> None:
    """What is recalled at the table is the same in every seat's log and in the open archives."""
    books = [
        [(entry.event, one) for _, entry, one in found(name, heard) if entry.heard_by is None]
        for heard in eyes(name, seed).values()
    ]
    assert all([event for event, _ in book] == [event for event, _ in books[0]] for book in books)
    assert all([one for _, one in book] == [one for _, one in books[0]] for book in books)


def test_recollections_are_neither_rare_nor_a_habit() -> None:
    """In a whole congress many are made; in a sitting nobody makes two, and no motion is met by two."""
    heard = eyes(*GAMES[1])[""]
    sitting, public = 0, []
    books = {id(entry.event): one for _, entry, one in found("paris_1856", heard)}
    for entry in heard:
        sitting = entry.event.number if isinstance(entry.event, e.SittingOpened) else sitting
        if isinstance(entry.event, e.VoiceGiven) and id(entry.event) in books:
            public.append((sitting, entry.event.power, entry.event.motion))
    voices = sum(isinstance(entry.event, e.VoiceGiven) and entry.event.voice == "refuse" for entry in heard)
    assert 10 <= len(public) < voices // 2
    assert max(Counter((sitting, power) for sitting, power, _ in public).values()) == 1
    assert max(Counter(motion for _, _, motion in public).values()) == 1


@pytest.mark.parametrize("code", ["en", "fr"])
def test_no_recollection_is_worded_like_the_last_one(code: str) -> None:
    """At the table two recollections of a kind that follow one another are put in other words."""
    facts = scenario("paris_1856")
    reader = Reader(language(code), facts)
    said: dict[str, list[str]] = {}
    for _, entry, one in found("paris_1856", eyes(*GAMES[1])[""]):
        if entry.heard_by is None:
            blank = Recollection(
                one.kind, one.speaker, 1, (), one.other, one.question, one.position, one.high, 3, one.nth
            )
            said.setdefault(one.kind, []).append(recalled(blank, reader))
    assert any(len(each) > 3 for each in said.values())
    assert not [pair for each in said.values() for pair in pairwise(each) if pair[0] == pair[1]]


def test_two_who_recall_the_like_to_one_power_put_it_otherwise() -> None:
    """Whoever calls on a power does not open as the last one did who recalled something of the kind to it."""
    heard = eyes(*GAMES[1])[""]
    ways: dict[tuple[str, str], list[int]] = {}
    for _, entry, one in found("paris_1856", heard):
        if entry.heard_by is not None:
            assert isinstance(
                entry.event, e.OfferMade | e.OfferAccepted | e.OfferRefused | e.PositionDisclosed | e.TermsNamed
            )
            ways.setdefault((one.kind, entry.event.to), []).append(one.nth)
    assert any(len(each) > 2 for each in ways.values())
    assert all(each == list(range(len(each))) for each in ways.values())


def test_a_player_reads_it() -> None:
    """In the text mode a delegate who is asked again says what he answered, and when."""
    played = play(table({"russia": "Anna"}), steady)
    assert "We gave our answer on 25 February, and it has not changed." in played.flat
