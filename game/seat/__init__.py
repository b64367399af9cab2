"""The only door to a congress: what one power heard, its view of the world, and why it may not.

    entries --heard_by--> Seat.heard --fold--> Seat.view --why_not--> an answer

People on the screen and machine powers get the same `Seat`; `Negotiator` is what a machine does with one.
"""
