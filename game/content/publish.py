"""Write the generated files of the repository: `python -m game.content.publish`, from its top."""

from pathlib import Path

from game.content.reference import history_reference, reference
from game.content.schema import schema_text
from game.core.history.chronicle import Chronicle


def pages() -> dict[str, str]:
    """Return path and content of each generated file."""
    return {
        "scenarios/schema.json": schema_text(),
        "scenarios/history-schema.json": schema_text(Chronicle),
        "docs/scenario-reference.md": reference(),
        "docs/history-reference.md": history_reference(),
    }


if __name__ == "__main__":
    for name, text in pages().items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
