"""Machine powers. A negotiator sees its seat and nothing else.

    seat -> beliefs (what the others want) -> outlook (where this is going) -> offers, answers, motions, voices

Every answer is a sum of typed reasons; the sum is the decision.
"""
