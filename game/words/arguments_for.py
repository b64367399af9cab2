"""What speaks for it, in the speaker's own mouth: two ways or more to say it, at each fullness of detail."""

from typing import assert_never

from game.core.reasons import Term
from game.words.language import mark


def for_it(term: Term) -> tuple[str, ...]:
    """Return the messages for a term that speaks for something."""
    match term:
        case "article":
            return (
                mark("The article serves us well."),
                mark("This is an article we can be glad of."),
                mark("What is proposed on {question} serves us well."),
                mark("On {question} we are given what we came for."),
                mark("We could wish for little better than {answer}."),
                mark("With {answer} we should have what we came for."),
                mark("We should be well content with {answer}."),
                mark("{answer} would serve us well."),
                mark("{answer} is what we should write ourselves, if the pen were ours."),
                mark("If you ask what we want, it is {answer}."),
                mark("We make no secret of it: {answer}."),
                mark("{answer} is the port we are steering for."),
            )
        case "red_line":
            return (
                mark("Our instructions allow it."),
                mark("We stay within our orders."),
                mark("Our instructions on {question} are respected."),
                mark("On {question} we stay within our orders."),
                mark("Our instructions allow {answer}."),
                mark("{court} has given us room for {answer}."),
            )
        case "link":
            return (
                mark("Taken together, the articles are worth more to us than apart."),
                mark("One article lends the other its price."),
                mark("Beside what is proposed on {question}, it gains in our eyes."),
                mark("It goes well with what we may have on {question}."),
                mark("Beside {answer}, it gains in our eyes."),
                mark("It goes well with {answer}."),
                mark("With {answer} next to it, we can look at it in another light."),
            )
        case "draft":
            return (
                mark("The treaty as a whole comes near to what we mean to reach."),
                mark("Taken as a whole, this is a peace we can want."),
                mark("There are articles in it that we dislike, and a peace in it that we do not."),
            )
        case "walk_away":
            return (
                mark("Even so, this peace is worth more to us than none."),
                mark("We had rather sign this than go home with nothing."),
            )
        case "promise":
            return (
                mark("What we are promised weighs with us."),
                mark("The pledge we are given is worth having."),
                mark("The pledge {power:of} weighs with us."),
                mark("A pledge {power:of} is worth having."),
                mark("One does not turn away {power:the} with its hands full."),
                mark("What we are promised on {question} is worth having."),
                mark("The pledge on {question} weighs with us."),
                mark("To be promised {answer} is worth something to us."),
                mark("A pledge of {answer} weighs with us."),
                mark("With {answer} promised, we can take a step."),
                mark("{answer} in hand is worth two on the agenda."),
                mark("For {answer} we can find something in our pockets."),
            )
        case "trust":
            return (
                mark("We can build on the word we are given."),
                mark("We have reason to trust what we are told."),
                mark("We hold {power:the} to be as good as its word."),
                mark("The word {power:of} is good with us."),
            )
        case "relation":
            return (
                mark("Old friendship weighs in it."),
                mark("We mean to stand well with those who ask."),
                mark("We mean to stand well with {power:the}."),
                mark("Our friendship with {power:the} weighs in it."),
            )
        case "share":
            return (
                mark("It restores the balance of what each has gained."),
                mark("Some at this table have had too little so far."),
                mark("{power:the} has had less than its share so far."),
                mark("Others have been served; let {power:the} be served too."),
                mark("It is time that {power:the} gained something too."),
            )
        case "opinion":
            return (
                mark("At home they will applaud it."),
                mark("Our public asks for it."),
                mark("At home they will applaud what is done on {question}."),
                mark("Our public wants an end of {question}."),
                mark("At home they call for {answer}."),
                mark("Our newspapers will applaud {answer}."),
            )
        case "foresight":
            return (
                mark("In the long run it will serve us."),
                mark("Our grandchildren will thank us for it."),
                mark("In the long run {answer} will serve us."),
                mark("Our grandchildren will thank us for {answer}."),
                mark("{answer} will bring nearer what we can only wish for: {brings}."),
                mark("With {answer} one thing becomes likelier, and we should be the gainers by it: {brings}."),
                mark("{answer} will make less likely what we have to fear: {averts}."),
                mark("With {answer} one danger recedes, and we should be glad of it: {averts}."),
            )
        case "standing":
            return (
                mark("To refuse would cost us credit at this table."),
                mark("We do not care to stand alone."),
                mark("To refuse {power:the} would cost us credit at this table."),
                mark("We do not care to stand alone against {power:the}."),
            )
        case "time":
            return (
                mark("Each sitting costs us something, and this would save it."),
                mark("We had rather conclude than wait."),
                mark("There are things that cost less today than next week."),
                mark("Enough has been said on it, and some of it by us."),
                mark("The armistice runs faster than our objections."),
                mark("We were not sent here to grow old."),
            )
        case "leave":
            return (
                mark("Our court has given us leave."),
                mark("{court} has answered, and allows it."),
                mark("We have leave from home on {question}."),
                mark("{court} has answered on {question}, and allows it."),
                mark("Our court allows us {answer}."),
                mark("{court} has answered, and allows {answer}."),
            )
        case "threat":
            return (
                mark("We have been told what it would cost us to refuse."),
                mark("To refuse would cost us more elsewhere."),
                mark("We have been told what it would cost us on {question} to refuse."),
                mark("To refuse would cost us more on {question}."),
                mark("We have been told by {power:the} what it would cost us to refuse."),
                mark("To refuse {power:the} would cost us more elsewhere."),
                mark("To refuse would cost us {answer}."),
                mark("For want of our yes we should see {answer} refused."),
            )
        case "courtesy":
            return (
                mark("Nothing of ours is at stake, and we gladly oblige."),
                mark("We see no reason to stand in the way."),
                mark("On {question} nothing of ours is at stake, and we gladly oblige."),
                mark("We have no quarrel about {question}."),
                mark("Courtesy {power:to} costs us nothing here."),
                mark("We gladly oblige {power:the} where nothing of ours is at stake."),
            )
        case _:
            assert_never(term)
