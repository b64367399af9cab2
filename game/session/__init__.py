"""A congress being played: waits for people and machines through the same door, decides, records, tells.

submit / advance -> decide -> recorder (the log) -> every seat
"""
