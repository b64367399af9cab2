"""Thousands of imagined worlds by the rules of history: odds, comparisons and autopsies of treaties.

    program + settlement + seed --history--> worlds --count--> odds of events, half-lives of articles
                     the same seed, another treaty --> what differs, and what first

Nobody here sees more than the settlement he is given: a view makes as good a forecast as a view can.
"""
