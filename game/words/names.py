"""How a power is called inside a sentence: the forms of its name, which the format of a field chooses.

`{by}` Russia · `{by:the}` Russia, the Porte, la Russie · `{by:of}` of Russia, de la Russie · `{by:to}` to Russia,
à la Russie · `{by:adj}` Russian. Lists of powers know the same forms. The forms of the powers of 1856 lie in the
catalogue, so that a new language brings its own; other powers are named as their scenario names them.
"""

from dataclasses import dataclass

from game.core.scenario import PowerId, Scenario
from game.words.language import Language, mark

_FORMS = {
    "austria": (
        mark("Austria", context="power"),
        mark("of Austria", context="power"),
        mark("to Austria", context="power"),
    ),
    "britain": (
        mark("Britain", context="power"),
        mark("of Britain", context="power"),
        mark("to Britain", context="power"),
    ),
    "france": (
        mark("France", context="power"),
        mark("of France", context="power"),
        mark("to France", context="power"),
    ),
    "ottoman": (
        mark("the Porte", context="power"),
        mark("of the Porte", context="power"),
        mark("to the Porte", context="power"),
    ),
    "prussia": (
        mark("Prussia", context="power"),
        mark("of Prussia", context="power"),
        mark("to Prussia", context="power"),
    ),
    "russia": (
        mark("Russia", context="power"),
        mark("of Russia", context="power"),
        mark("to Russia", context="power"),
    ),
    "sardinia": (
        mark("Sardinia", context="power"),
        mark("of Sardinia", context="power"),
        mark("to Sardinia", context="power"),
    ),
}
"""The seven of 1856: the name as the subject of a sentence, of it, to it."""

_UNNAMED = (
    mark("that power", context="power"),
    mark("of that power", context="power"),
    mark("to that power", context="power"),
)

_KNOWN = {
    "austria": ("Austria", "Autriche"),
    "britain": ("Britain", "Great Britain", "Grande-Bretagne"),
    "france": ("France",),
    "ottoman": (
        "The Porte",
        "La Porte",
        "Turkey",
        "Ottoman Empire",
        "Porte",
        "Sublime Porte",
        "Turquie",
        "Empire ottoman",
    ),
    "prussia": ("Prussia", "Prusse"),
    "russia": ("Russia", "Russie"),
    "sardinia": ("Sardinia", "Sardaigne", "Piedmont-Sardinia"),
}
"""Names under which a scenario may mean them; under any other name the scenario's own stands."""


def aliases(power: PowerId) -> tuple[str, ...]:
    """Return other names by which a player may call a power of 1856; none for the powers of other congresses."""
    return _KNOWN.get(power, ())


@dataclass(frozen=True, slots=True)
class PowerName:
    """One power in every form that a sentence may need."""

    plain: str
    the: str
    of: str
    to: str
    adjective: str

    def __format__(self, form: str) -> str:
        """Return the form that a field asks for."""
        match form:
            case "":
                return self.plain
            case "the":
                return self.the
            case "of":
                return self.of
            case "to":
                return self.to
            case "adj":
                return self.adjective
            case _:
                raise ValueError(f"a power has no form {form!r}: use the, of, to or adj")


@dataclass(frozen=True, slots=True)
class PowerNames:
    """Several powers; the form is given to each, and the list is written as the language writes lists."""

    names: tuple[PowerName, ...]
    language: Language

    def __format__(self, form: str) -> str:
        """Return the list in the form that a field asks for."""
        if not self.names:
            return self.language.phrase("nobody", context="an empty list of powers")
        return self.language.listing([format(name, form) for name in self.names])


def power_name(power: PowerId, scenario: Scenario, language: Language) -> PowerName:
    """Return the forms of a power's name; one it does not have is called by its id, "" that power."""
    if not power:
        the, of, to = (language.phrase(form, context="power") for form in _UNNAMED)
        return PowerName(the, the, of, to, the)
    facts = scenario.powers.get(power)
    name = facts.name if facts else power
    adjective = facts.adjective if facts else power
    if power in _FORMS and name.removeprefix("the ").removeprefix("la ").removeprefix("l'") in _KNOWN[power]:
        the, of, to = (language.phrase(form, context="power") for form in _FORMS[power])
        return PowerName(name, the, of, to, adjective)
    return PowerName(
        name,
        language.phrase("{name}", context="power", name=name),
        language.phrase("of {name}", context="power", name=name),
        language.phrase("to {name}", context="power", name=name),
        adjective,
    )
