"""Terms of bargaining, of courts and of instructions, by key: as a player reads them, and a sentence on each."""

from game.words.language import mark

DEALINGS = {
    "appetite": (
        mark("appetite for peace", context="term"),
        mark("How much a public wants an end of the war, from 0 to 100; 50 is indifferent."),
    ),
    "brief": (
        mark("brief", context="term"),
        mark("A power's secret instructions: what it wants on each question, how much, and where it must stop."),
    ),
    "call": (
        mark("call", context="term"),
        mark("A visit to another delegation in the corridor; each sitting allows only a few."),
    ),
    "candour": (
        mark("candour", context="term"),
        mark("A pledge to tell one's true aim on a question; what is told under it is always true."),
    ),
    "casus": (
        mark("later crisis", context="term"),
        mark("A quarrel that may come after the peace, in which neutrality can be promised now."),
    ),
    "commitment": (
        mark("commitment", context="term"),
        mark("A promise that has been given and stands in the ledger until it is kept, broken, released or expired."),
    ),
    "corridor": (
        mark("corridor", context="term"),
        mark("The part of a sitting in which powers speak in private, two by two: soundings, offers, warnings."),
    ),
    "counter_offer": (
        mark("counter-offer", context="term"),
        mark("An answer that declines an offer and puts another in its place."),
    ),
    "court": (
        mark("court", context="term"),
        mark("The sovereign and ministers at home, who alone can change a delegate's instructions."),
    ),
    "courier": (
        mark("courier", context="term"),
        mark("The road and the wire between a delegation and its court; some answers take sittings to come."),
    ),
    "exchange": (
        mark("exchange", context="term"),
        mark("One paper and its answer in an interview; each interview holds only a few."),
    ),
    "guarantee": (
        mark("guarantee", context="term"),
        mark("A promise to defend what another possesses; a side payment."),
    ),
    "ideal": (
        mark("aim", context="term"),
        mark("The position a power wants most on a question."),
    ),
    "interview": (
        mark("interview", context="term"),
        mark("A private talk between two delegations; others see that they met, not what was said."),
    ),
    "leak": (
        mark("leak", context="term"),
        mark("A secret promise given to a newspaper, and from then on known to all."),
    ),
    "leave": (
        mark("leave", context="term"),
        mark("The court's permission to go beyond a line of its instructions, asked by telegraph."),
    ),
    "ledger": (
        mark("ledger", context="term"),
        mark("The register of promises that a power knows of, open and secret."),
    ),
    "loan": (
        mark("loan", context="term"),
        mark("Money promised for the day the treaty is signed; a side payment."),
    ),
    "neutrality": (
        mark("benevolent neutrality", context="term"),
        mark("Staying out of a later quarrel while wishing one side well; a side payment."),
    ),
    "opinion": (
        mark("public opinion", context="term"),
        mark("What a power's newspapers and parlours want; it moves what leaving is worth and what a court allows."),
    ),
    "paper": (
        mark("paper", context="term"),
        mark("A written offer, sounding or question for terms, which waits for an answer within the sitting."),
    ),
    "pledge": (
        mark("pledge", context="term"),
        mark("Something one power can promise another, exact enough for all to see whether it was kept."),
    ),
    "rapport": (
        mark("rapport", context="term"),
        mark("How two delegates get on as men, from minus 5 to 5."),
    ),
    "reason": (
        mark("reason", context="term"),
        mark("One weight in a decision, for or against; together they are the decision."),
    ),
    "red_line": (
        mark("red line", context="term"),
        mark(
            "The last position that instructions accept: an absolute one holds whatever happens, the other may be "
            "crossed with leave."
        ),
    ),
    "release": (
        mark("release", context="term"),
        mark("Letting another power off a promise that it made to oneself."),
    ),
    "relation": (
        mark("relations", context="term"),
        mark("How two states stand to each other, from minus 100 for hatred to 100 for alliance."),
    ),
    "side_payment": (
        mark("side payment", context="term"),
        mark(
            "A loan, a guarantee or a neutrality given beside the articles; at the peace fifty millions lent take a "
            "point from the giver's brief, a guarantee or a neutrality half a point, and two thirds of it go to the "
            "receiver's."
        ),
    ),
    "sounding": (
        mark("sounding", context="term"),
        mark("Asking another power where it stands; the answer need not be true."),
    ),
    "telegraph": (
        mark("telegraph", context="term"),
        mark("The wire to the court, by which leave is asked; the answer takes its time."),
    ),
    "terms": (
        mark("terms", context="term"),
        mark("The smallest changes that would make a power accept."),
    ),
    "trust": (
        mark("trust", context="term"),
        mark("What a power's word is worth to others, by how it has kept its word so far."),
    ),
    "ultimatum": (
        mark("warning", context="term"),
        mark("A demand with a threat behind it; a threat not carried out costs trust."),
    ),
    "walk_away": (
        mark("walk-away value", context="term"),
        mark("What it would be worth to a power to leave with nothing signed."),
    ),
    "war_clock": (
        mark("war clock", context="term"),
        mark("The slow change of what leaving is worth, as treasuries empty and fleets arm."),
    ),
    "weight": (
        mark("weight", context="term"),
        mark("How much a question matters to a power, from 0 to 10."),
    ),
    "zone": (
        mark("zone of agreement", context="term"),
        mark("The positions that every power concerned could accept."),
    ),
}
