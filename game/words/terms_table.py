"""Terms of the table, by key: as a player reads them, and a sentence on each."""

from game.words.language import mark

TABLE = {
    "ad_referendum": (
        mark("ad referendum", context="term"),
        mark("Agreed by a delegate under reserve: it holds only when the court at home has said yes."),
    ),
    "agenda": (
        mark("agenda", context="term"),
        mark("The questions a sitting may vote on: those the chair brings up, and those a power has called."),
    ),
    "ally": (
        mark("allies", context="term"),
        mark("The powers that made war on Russia together: France, Britain, the Porte and Sardinia."),
    ),
    "armistice": (
        mark("armistice", context="term"),
        mark("The truce under which the congress sits; if it runs out with nothing signed, the war resumes."),
    ),
    "article": (
        mark("article", context="term"),
        mark("A question answered with one position, as the treaty would print it."),
    ),
    "chair": (
        mark("chair", context="term"),
        mark("The power that presides: it sets the agenda and breaks ties."),
    ),
    "concert": (
        mark("Concert of Europe", context="term"),
        mark("The habit of the great powers of settling Europe's affairs together."),
    ),
    "congress": (
        mark("congress", context="term"),
        mark("A meeting of powers, by plenipotentiaries, to make a general peace."),
    ),
    "delegate": (
        mark("plenipotentiary", context="term"),
        mark("A delegate with full powers to sign for his sovereign."),
    ),
    "dispatches": (
        mark("dispatches", context="term"),
        mark("The opening of a sitting, when news, letters and the answers of the courts arrive."),
    ),
    "draft": (
        mark("draft", context="term"),
        mark("The treaty as it stands: what is agreed, and silence on the rest."),
    ),
    "essential": (
        mark("essential question", context="term"),
        mark("A question without which no treaty can be signed."),
    ),
    "extension": (
        mark("prolongation", context="term"),
        mark("A motion that lets the armistice cover more sittings."),
    ),
    "influence": (
        mark("influence", context="term"),
        mark("The weight of a power when two motions on one question are both carried."),
    ),
    "instrument": (
        mark("instrument", context="term"),
        mark("The act an article is written into: the general treaty, a convention, a declaration or a protocol."),
    ),
    "link": (
        mark("link", context="term"),
        mark("Two questions that are worth more, or less, when they are answered together."),
    ),
    "motion": (
        mark("motion", context="term"),
        mark("A proposal to the plenary that every seated power must answer with its voice."),
    ),
    "plenary": (
        mark("plenary", context="term"),
        mark("The full table, where motions are made and each power gives its voice."),
    ),
    "position": (
        mark("position", context="term"),
        mark("One of the ordered answers to a question."),
    ),
    "principal": (
        mark("principal", context="term"),
        mark("A power without whose signature no treaty stands."),
    ),
    "protocol": (
        mark("protocol", context="term"),
        mark("The minutes of a sitting: what was agreed, refused and reserved."),
    ),
    "question": (
        mark("question", context="term"),
        mark("A matter before the congress, with its possible answers in order."),
    ),
    "reopen": (
        mark("reopening", context="term"),
        mark("Taking an agreed article back to the table; it costs standing."),
    ),
    "reserve": (
        mark("reserve", context="term"),
        mark("A voice that accepts a motion on condition that the court at home agrees."),
    ),
    "score": (
        mark("score", context="term"),
        mark("How far the instructions are served when all is over, out of 100."),
    ),
    "separate_peace": (
        mark("separate peace", context="term"),
        mark("A peace that two enemies sign without the rest when the congress has failed."),
    ),
    "signature": (
        mark("signature", context="term"),
        mark("The end of the work: each power puts its name to the treaty, or does not."),
    ),
    "silence": (
        mark("silence", context="term"),
        mark("What holds on a question if the treaty says nothing about it; also a pledge to leave a question alone."),
    ),
    "sitting": (
        mark("sitting", context="term"),
        mark("One day of the congress: dispatches, corridor, motions, voices and protocol."),
    ),
    "speech": (
        mark("speech", context="term"),
        mark("The right to make a motion; each sitting allows only a few."),
    ),
    "standing": (
        mark("standing", context="term"),
        mark(
            "The credit of a power at the table, from 0 to 20: spent on forcing, reopening, moving again what was "
            "stopped, and refusing; earned by kept promises, by mediation and by being sought out."
        ),
    ),
    "tone": (
        mark("tone", context="term"),
        mark("How far a refused text is from one that would do: near, no, or far."),
    ),
    "veto": (
        mark("veto", context="term"),
        mark("The right to stop a motion on a question by refusing it."),
    ),
    "voice": (
        mark("voice", context="term"),
        mark("A power's answer to a motion: consent, reserve or refuse."),
    ),
    "withdrawal": (
        mark("withdrawal", context="term"),
        mark("Leaving the congress for good."),
    ),
}
