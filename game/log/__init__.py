"""Saves and replays: the log of a congress as lines of JSON, in and out.

    Header, Step --codec--> text --lines--> chained lines --writer--> file
    Header, Step <--codec-- text <--lines-- sound lines <--reader-- file
    Log --replay--> worlds, by folding          Log --verify--> the first difference, by deciding again

A step is what was sealed at one moment and the entries it was decided into. Each line carries the hash of all
before it, so that damage at any byte is seen and everything before it is kept. What may be wrong with a file is
one sentence, never a traceback. `docs/save-format.md` is the format for people.
"""
