"""What side payments come to, in points: a line of a power's account, and what a pledge would cost and bring."""

from collections.abc import Iterable, Iterator

from game.core.pledges import Clause, Commitment, Loan, Neutrality
from game.core.reckoning import Parts
from game.core.side_payments import cost, worth
from game.words.clauses import crisis
from game.words.reader import Reader


def beside(parts: Parts, reader: Reader) -> Iterator[str]:
    """Yield the lines of an account that stand beside its articles: side payments, and what a peace of others takes."""
    for known, weight in parts.payments:
        yield accounted(known, weight, reader)
    if parts.bound:
        yield reader.say(
            "{points} because others made this peace: to a power that has not signed, it is worth no more than to "
            "leave.",
            points=reader.language.signed_tenths(parts.bound),
        )


def accounted(known: Commitment, weight: int, reader: Reader) -> str:
    """Return the line of an account: what one promise took from its giver's brief, or added to its receiver's."""
    say, count, points = reader.say, reader.language.count, reader.language.signed_tenths(weight)
    gave = weight < 0
    power = reader.power(known.to if gave else known.by)
    match known.clause.pledge:
        case Loan(millions) if gave:
            return count(
                "{points} for {n} million francs lent to {power:the}.",
                "{points} for {n} million francs lent to {power:the}.",
                millions, points=points, power=power,
            )  # fmt: skip
        case Loan(millions):
            return count(
                "{points} for {n} million francs lent by {power:the}.",
                "{points} for {n} million francs lent by {power:the}.",
                millions, points=points, power=power,
            )  # fmt: skip
        case Neutrality(name) if gave:
            return say(
                "{points} for the neutrality promised to {power:the}: {crisis}.",
                points=points, power=power, crisis=crisis(reader, name),
            )  # fmt: skip
        case Neutrality(name):
            return say(
                "{points} for the neutrality promised by {power:the}: {crisis}.",
                points=points, power=power, crisis=crisis(reader, name),
            )  # fmt: skip
        case _ if gave:
            return say("{points} for the guarantee given to {power:the}.", points=points, power=power)
        case _:
            return say("{points} for the guarantee received from {power:the}.", points=points, power=power)


def priced(reader: Reader, gives: Iterable[Clause], asks: Iterable[Clause]) -> list[str]:
    """Return what the side payments in a bargain would cost and bring, for who gives the first and asks the second.

    A sentence for each side, nothing for a side that has none; without a reader's power, of giver and receiver.
    """
    say, lines = reader.say, []
    for clauses, giving in ((gives, True), (asks, False)):
        pledges = [clause.pledge for clause in clauses]
        taken = sum(cost(pledge) for pledge in pledges)
        if not taken:
            continue
        fields = {
            "cost": reader.language.tenths(taken),
            "worth": reader.language.tenths(sum(worth(pledge) for pledge in pledges)),
        }
        if reader.me is None:
            said = say(
                "What is given on the side takes {cost} from the giver's brief at the peace, and adds {worth} to the "
                "receiver's.",
                **fields,
            )
        elif giving:
            said = say(
                "What you give on the side takes {cost} from your brief at the peace, and adds {worth} to theirs.",
                **fields,
            )
        else:
            said = say(
                "What they give on the side adds {worth} to your brief at the peace, and takes {cost} from theirs.",
                **fields,
            )
        lines.append(said)
    return lines
