"""A record as a document: Markdown, or a page of HTML that stands alone."""

from html import escape

from game.cli.record import Record, scores, standing
from game.words.language import ENGLISH
from game.words.titles import game_title

_STYLE = (
    "body{max-width:42em;margin:3em auto;padding:0 1em;font:17px/1.55 Georgia,serif;color:#241c12;background:#f6efdf}"
    "h1,h2{font-weight:normal}h2{margin-top:2em;border-bottom:1px solid #b9a988}"
    "td,th{text-align:left;padding:.2em 1.2em .2em 0;vertical-align:top}li{margin:.25em 0}"
)


def title(record: Record) -> str:
    """Return the title of the document."""
    eyes = (
        "with the archives open" if record.power is None else f"as {record.scenario.powers[record.power].name} saw it"
    )
    scenario = record.scenario
    length = scenario.lengths[scenario.length].title if scenario.length else ""
    return f"{game_title(scenario.title, length, ENGLISH)}, {eyes}"


def markdown(record: Record) -> str:
    """Return the record in Markdown."""
    parts = [f"# {_plain(title(record))}", ""]
    for line in record.lines:
        parts += ["", f"## {_plain(line.head)}", ""] if line.head else []
        parts.append(f"{line.n}. {_plain(line.text)}")
    parts += ["", "## The treaty", "", "| question | state | position |", "|---|---|---|"]
    parts += [f"| {' | '.join(_plain(cell) for cell in row)} |" for row in standing(record)]
    if record.world.scores:
        head, *rows = scores(record)
        parts += ["", "## Scores", "", f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
        parts += [f"| {' | '.join(_plain(cell) for cell in row)} |" for row in rows]
    return "\n".join(parts) + "\n"


def html(record: Record) -> str:
    """Return the record as a page."""
    parts = [f"<h1>{escape(title(record))}</h1>", "<ol>"]
    for line in record.lines:
        parts += [f'</ol><h2>{escape(line.head)}</h2><ol start="{line.n}">'] if line.head else []
        parts.append(f"<li>{escape(line.text)}</li>")
    parts += ["</ol><h2>The treaty</h2><table><tr><th>question</th><th>state</th><th>position</th></tr>"]
    parts += [f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in standing(record)]
    parts.append("</table>")
    if record.world.scores:
        head, *rows = scores(record)
        top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
        body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
        parts.append(f"<h2>Scores</h2><table><tr>{top}</tr>{body}</table>")
    top = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title(record))}</title>'
    body = "\n".join(parts)
    return f"{top}<style>{_STYLE}</style><body>\n{body}\n</body></html>\n"


def _plain(text: str) -> str:
    """Return a text in which nothing is taken for a mark of Markdown."""
    joined = " ".join(text.split())
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]<>#|" else letter for letter in joined)
