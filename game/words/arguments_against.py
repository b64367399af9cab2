"""What speaks against it, in the speaker's own mouth: two ways or more to say it, at each fullness of detail."""

from typing import Literal, assert_never

from game.core.reasons import Term
from game.words.language import mark

Force = Literal["slight", "firm", "strong"]
"""How much a reason weighs: words no stronger than what decided."""


def against_it(term: Term, force: Force = "firm") -> tuple[str, ...]:
    """Return the messages for a term that speaks against something."""
    match term:
        case "article" if force == "slight":
            return (
                mark("We had hoped for a little more."),
                mark("The article is not quite what we are looking for."),
                mark("On {question} we had hoped for a little more."),
                mark("What is proposed on {question} is not quite what we are looking for."),
                mark("We had hoped for a little more than {answer}."),
                mark("{answer} is not quite what we are looking for."),
                mark("{answer} leaves us a little short of our wishes."),
                mark("{answer} wants but little to please us."),
                mark("With {answer} we should be nearly, but only nearly, content."),
            )
        case "article" if force == "strong":
            return (
                mark("The article gives us too little of what we came for."),
                mark("We did not come to this table for such an article."),
                mark("On {question} we are given too little of what we came for."),
                mark("What is proposed on {question} we could hardly bring home."),
                mark("{answer} gives us too little of what we came for."),
                mark("We did not come to this table for {answer}."),
                mark("We could hardly bring {answer} home."),
                mark("From {answer} to our wishes it is a long way."),
                mark("We should have to explain {answer} to those who sent us, and could not."),
                mark("{answer} asks of us what we were told never to give for so little."),
                mark("There is nothing in {answer} that we could call ours."),
            )
        case "article":
            return (
                mark("We had hoped for a better article."),
                mark("The article takes more from us than it gives."),
                mark("On {question} we had hoped for better."),
                mark("What is proposed on {question} takes more from us than it gives."),
                mark("We had hoped for better than {answer}."),
                mark("We do not find our account in {answer}."),
                mark("We could agree to something else sooner than to {answer}."),
                mark("We had looked for another answer than {answer}."),
                mark("{answer} will not do for us."),
                mark("{answer} serves others before it serves us."),
                mark("With {answer} we should go home poorer than we hope to."),
                mark("We are asked to pay for {answer}, and it is not we who want it."),
                mark("There are better answers than {answer}, and we know one."),
            )
        case "red_line":
            return (
                mark("Our instructions forbid it."),
                mark("We have orders that we may not pass."),
                mark("Our instructions on {question} forbid it."),
                mark("On {question} we have orders that we may not pass."),
                mark("Our instructions forbid {answer}."),
                mark("{court} has drawn a line, and {answer} lies beyond it."),
            )
        case "link":
            return (
                mark("Taken together, the articles cost us more than apart."),
                mark("One article spoils the other."),
                mark("Either of them one might have borne; both are one too many."),
                mark("Beside what is proposed on {question}, it loses in our eyes."),
                mark("It goes ill with what we may have on {question}."),
                mark("Beside {answer}, it loses in our eyes."),
                mark("It goes ill with {answer}."),
                mark("With {answer} next to it, it weighs twice as much."),
            )
        case "draft":
            return (
                mark("The treaty as a whole falls short of what we mean to reach."),
                mark("Taken as a whole, there is a better peace to be had."),
                mark("We have read it from end to end, and do not find our war in it."),
            )
        case "walk_away":
            return (
                mark("Such a peace is worse for us than none."),
                mark("We had rather go home with nothing than sign this."),
            )
        case "promise" if force == "slight":
            return (
                mark("To bind ourselves costs us a little."),
                mark("A promise has its price, if a small one."),
                mark("To bind ourselves {power:to} costs us a little."),
                mark("A promise {power:to} has its price, if a small one."),
                mark("To bind ourselves on {question} costs us a little."),
                mark("A promise on {question} has its price, if a small one."),
                mark("To bind ourselves to {answer} costs us a little."),
                mark("A pledge of {answer} has its price, if a small one."),
                mark("One does not tie one's hands on {answer} for a smile."),
                mark("For {answer} we should like to see a little more in the hand."),
            )
        case "promise":
            return (
                mark("We are asked to promise too much."),
                mark("The pledge costs us more than it brings."),
                mark("{power:the} asks for more than it gives."),
                mark("What {power:the} offers does not pay for what it asks."),
                mark("We are asked to promise too much on {question}."),
                mark("To bind ourselves on {question} would cost us too much."),
                mark("To promise {answer} would bind us too far."),
                mark("A pledge of {answer} is more than we can give."),
                mark("For {answer} you would have to open the other hand as well."),
                mark("{answer} is not to be had at that price."),
            )
        case "trust":
            return (
                mark("We count on a promise only once it is kept."),
                mark("A promise counts for less than the thing promised."),
                mark("We cannot build on the word {power:of} alone."),
                mark("The word {power:of} counts for only so much with us."),
                mark("Between a promise {power:of} and the thing itself we make a difference."),
                mark("We take the word {power:of}, but not at its face value."),
            )
        case "relation":
            return (
                mark("Too much lies between us for favours."),
                mark("As our courts stand, we owe no kindness here."),
                mark("Too much lies between us and {power:the} for favours."),
                mark("As we stand with {power:the}, we owe it no kindness."),
            )
        case "share" if force == "strong":
            return (
                mark("One side of this table would walk off with the table."),
                mark("Some have had their dinner and are asking for ours."),
                mark("{power:the} would walk off with the table itself."),
                mark("{power:the} has dined already, and asks for our plate."),
                mark("{power:the} would win at this table what it did not win in the field."),
            )
        case "share":
            return (
                mark("It would give one side of this table more than its due."),
                mark("Some would gain by it more than falls to their share."),
                mark("It would give {power:the} more than its due."),
                mark("{power:the} would gain by it more than falls to its share."),
                mark("{power:the} stands to do well enough by this treaty without it."),
                mark("We look at what {power:the} stands to gain, and think it is the turn of others."),
                mark("It would be one more thing for {power:the}, and one less for the rest of us."),
            )
        case "opinion":
            return (
                mark("At home they would not forgive it."),
                mark("Our public is against it."),
                mark("At home they would not forgive it on {question}."),
                mark("Our public does not give way on {question}."),
                mark("At home they would not forgive {answer}."),
                mark("Our newspapers would make war on {answer}."),
            )
        case "foresight" if force == "slight":
            return (
                mark("In the long run it would do us no good."),
                mark("We look further than this table, and like it the less."),
                mark("In the long run {answer} would do us no good."),
                mark("We look further than this table, and like {answer} the less."),
                mark("{answer} would bring a little nearer what can do us no good: {brings}."),
                mark("With {answer} one thing becomes likelier, and we should not be the gainers by it: {brings}."),
                mark("{answer} would put further off what might have served us: {averts}."),
                mark("With {answer} one thing becomes less likely, and it might have served us: {averts}."),
            )
        case "foresight":
            return (
                mark("In the long run it would cost us dear."),
                mark("Our grandchildren would pay for it."),
                mark("In the long run {answer} would cost us dear."),
                mark("Our grandchildren would pay for {answer}."),
                mark("In the long run {answer} would cost us dear: it brings nearer {brings}."),
                mark("{answer} makes likelier what we have most to fear: {brings}."),
                mark("In the long run {answer} would cost us dear: it puts further off {averts}."),
                mark("{answer} makes less likely what we count on: {averts}."),
            )
        case "standing":
            return (
                mark("Our credit at this table can bear a refusal."),
                mark("We can afford to say no."),
                mark("Our credit can bear a refusal {power:to}."),
                mark("We can afford to say no {power:to}."),
            )
        case "time" if force == "slight":
            return (
                mark("There is still time to do better."),
                mark("We are in no haste."),
                mark("It can ripen for a sitting or two."),
                mark("Another day at this table may show us something better."),
            )
        case "time":
            return (
                mark("There is still time to do better."),
                mark("What is still open may yet be worth more than what is written."),
                mark("We have not come to the end of the sittings, nor of our hopes."),
                mark("The pen can wait; there are questions that cannot."),
                mark("One does not get up from the table before the last dish."),
            )
        case "leave":
            return (
                mark("Our court has not answered yet."),
                mark("We still wait for word from {court}."),
                mark("Our court has not answered yet on {question}."),
                mark("We still wait for word from {court} on {question}."),
                mark("Our court has not answered yet whether it allows {answer}."),
                mark("We still wait for word from {court} on {answer}."),
            )
        case "threat":
            return (
                mark("We do not answer to threats."),
                mark("What we are threatened with is not worth our yes."),
                mark("We do not answer to threats, not even to those {power:of}."),
                mark("What {power:the} threatens us with is not worth our yes."),
            )
        case "courtesy":
            return (
                mark("We had rather say no more."),
                mark("We keep our own counsel."),
                mark("On {question} we had rather say no more."),
                mark("We keep our own counsel on {question}."),
                mark("What we think of {question} has been reported where it should be."),
                mark("On {question} we have heard, and reserve the rest."),
                mark("{question} will be spoken of at another time, and perhaps in another place."),
                mark("We do not argue about {question}; we give our voice."),
                mark("We owe {power:the} no answer in this."),
                mark("What {power:the} wants here is no affair of ours."),
            )
        case _:
            assert_never(term)
