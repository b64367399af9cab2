"""What each mouth says of each kind of pledge, plainly and under a condition: every case a message of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from game.words.language import Language, mark

Pair: TypeAlias = tuple[str, str]
"""The message without a condition, and the one in which {given} is the condition."""
Counted: TypeAlias = Callable[[Language, int, Mapping[str, str]], str]
"""A message that counts: with a number {n} and its other fields, in the form of a language that fits the number."""


@dataclass(frozen=True, slots=True)
class Mouth:
    """The messages of one mouth. Answers, questions and crises are {answer}, {question} and {crisis}."""

    consent: Pair
    propose: Pair
    oppose: Pair
    silence: Pair
    guarantee: Pair
    loan: tuple[Counted, Counted]
    neutrality: Pair
    candour: Pair
    separate_peace: Pair


PROMISED = Mouth(
    consent=(
        mark("We shall refuse no motion for {answer}."),
        mark("If {given} is agreed, we shall refuse no motion for {answer}."),
    ),
    propose=(
        mark("We shall move {answer} the next time the question is on the table."),
        mark("If {given} is agreed, we shall move {answer} the next time the question is on the table."),
    ),
    oppose=(
        mark("We shall refuse every motion for {answer}."),
        mark("If {given} is agreed, we shall refuse every motion for {answer}."),
    ),
    silence=(
        mark("We shall neither move {question} nor call it to the table."),
        mark("If {given} is agreed, we shall neither move {question} nor call it to the table."),
    ),
    guarantee=(
        mark("We shall sign and keep a separate guarantee of your possessions after the peace."),
        mark("If {given} is agreed, we shall sign and keep a separate guarantee of your possessions after the peace."),
    ),
    loan=(
        lambda language, n, fields: language.count(
            "We shall lend you {n} million francs when the treaty is signed.",
            "We shall lend you {n} million francs when the treaty is signed.",
            n, **fields,
        ),
        lambda language, n, fields: language.count(
            "If {given} is agreed, we shall lend you {n} million francs when the treaty is signed.",
            "If {given} is agreed, we shall lend you {n} million francs when the treaty is signed.",
            n, **fields,
        ),
    ),
    neutrality=(
        mark("We shall be benevolently neutral in a later crisis: {crisis}."),
        mark("If {given} is agreed, we shall be benevolently neutral in a later crisis: {crisis}."),
    ),
    candour=(
        mark("We shall tell you at once our true aim on {question}."),
        mark("If {given} is agreed, we shall tell you our true aim on {question}."),
    ),
    separate_peace=(
        mark("Should the congress fail, we shall sign a separate peace with you on the draft as it stands."),
        mark(
            "If {given} is agreed and the congress fails, we shall sign a separate peace with you on the draft as it "
            "stands."
        ),
    ),
)  # fmt: skip
"""What “we” undertake."""

ASKED = Mouth(
    consent=(
        mark("You are to refuse no motion for {answer}."),
        mark("If {given} is agreed, you are to refuse no motion for {answer}."),
    ),
    propose=(
        mark("You are to move {answer} the next time the question is on the table."),
        mark("If {given} is agreed, you are to move {answer} the next time the question is on the table."),
    ),
    oppose=(
        mark("You are to refuse every motion for {answer}."),
        mark("If {given} is agreed, you are to refuse every motion for {answer}."),
    ),
    silence=(
        mark("You are neither to move {question} nor to call it to the table."),
        mark("If {given} is agreed, you are neither to move {question} nor to call it to the table."),
    ),
    guarantee=(
        mark("You are to sign and keep a separate guarantee of our possessions after the peace."),
        mark("If {given} is agreed, you are to sign and keep a separate guarantee of our possessions after the peace."),
    ),
    loan=(
        lambda language, n, fields: language.count(
            "You are to lend us {n} million francs when the treaty is signed.",
            "You are to lend us {n} million francs when the treaty is signed.",
            n, **fields,
        ),
        lambda language, n, fields: language.count(
            "If {given} is agreed, you are to lend us {n} million francs when the treaty is signed.",
            "If {given} is agreed, you are to lend us {n} million francs when the treaty is signed.",
            n, **fields,
        ),
    ),
    neutrality=(
        mark("You are to be benevolently neutral towards us in a later crisis: {crisis}."),
        mark("If {given} is agreed, you are to be benevolently neutral towards us in a later crisis: {crisis}."),
    ),
    candour=(
        mark("You are to tell us at once your true aim on {question}."),
        mark("If {given} is agreed, you are to tell us your true aim on {question}."),
    ),
    separate_peace=(
        mark("Should the congress fail, you are to sign a separate peace with us on the draft as it stands."),
        mark(
            "If {given} is agreed and the congress fails, you are to sign a separate peace with us on the draft as it"
            " stands."
        ),
    ),
)  # fmt: skip
"""What “you” are to do for us."""

BARE = Mouth(
    consent=(
        mark("Refuse no motion for {answer}."),
        mark("Refuse no motion for {answer}, if {given} is agreed."),
    ),
    propose=(
        mark("Move {answer} the next time the question is on the table."),
        mark("Move {answer} the next time the question is on the table, if {given} is agreed."),
    ),
    oppose=(
        mark("Refuse every motion for {answer}."),
        mark("Refuse every motion for {answer}, if {given} is agreed."),
    ),
    silence=(
        mark("Neither move {question} nor call it to the table."),
        mark("Neither move {question} nor call it to the table, if {given} is agreed."),
    ),
    guarantee=(
        mark("Sign and keep a separate guarantee of the other's possessions after the peace."),
        mark("Sign and keep a separate guarantee of the other's possessions after the peace, if {given} is agreed."),
    ),
    loan=(
        lambda language, n, fields: language.count(
            "Lend {n} million francs when the treaty is signed.",
            "Lend {n} million francs when the treaty is signed.",
            n, **fields,
        ),
        lambda language, n, fields: language.count(
            "Lend {n} million francs when the treaty is signed, if {given} is agreed.",
            "Lend {n} million francs when the treaty is signed, if {given} is agreed.",
            n, **fields,
        ),
    ),
    neutrality=(
        mark("Be benevolently neutral in a later crisis: {crisis}."),
        mark("Be benevolently neutral in a later crisis, {crisis}, if {given} is agreed."),
    ),
    candour=(
        mark("Tell at once one's true aim on {question}."),
        mark("Tell one's true aim on {question}, if {given} is agreed."),
    ),
    separate_peace=(
        mark("Sign a separate peace on the draft as it stands, should the congress fail."),
        mark("Sign a separate peace on the draft as it stands, should the congress fail, if {given} is agreed."),
    ),
)  # fmt: skip
"""Nobody speaks, nobody is spoken to: entries of a list or a form."""
