"""A record as a document: Markdown, or a page of HTML that stands alone."""

from html import escape

from game.cli.record import Record, heads, scores, standing
from game.words.names import power_name
from game.words.titles import game_title

_STYLE = (
    "body{max-width:42em;margin:3em auto;padding:0 1em;font:17px/1.55 Georgia,serif;color:#241c12;background:#f6efdf}"
    "h1,h2{font-weight:normal}h2{margin-top:2em;border-bottom:1px solid #b9a988}"
    "td,th{text-align:left;padding:.2em 1.2em .2em 0;vertical-align:top}li{margin:.25em 0}"
)


def title(record: Record) -> str:
    """Return the title of the document."""
    scenario, language = record.scenario, record.language
    length = scenario.lengths[scenario.length].title if scenario.length else ""
    game = game_title(scenario.title, length, language)
    if record.power is None:
        return language.say("{game}, with the archives open", game=game)
    return language.say("{game}, as {power:the} saw it", game=game, power=power_name(record.power, scenario, language))


def markdown(record: Record) -> str:
    """Return the record in Markdown."""
    parts = [f"# {_plain(title(record))}", ""]
    for line in record.lines:
        parts += ["", f"## {_plain(line.head)}", ""] if line.head else []
        parts.append(f"{line.n}. {_plain(line.text)}")
    parts += ["", f"## {record.language.say('The treaty')}", ""]
    parts += [f"| {' | '.join(heads(record))} |", "|---|---|---|"]
    parts += [f"| {' | '.join(_plain(cell) for cell in row)} |" for row in standing(record)]
    if record.world.scores:
        head, *rows = scores(record)
        parts += ["", f"## {record.language.say('Scores')}", "", f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
        parts += [f"| {' | '.join(_plain(cell) for cell in row)} |" for row in rows]
    return "\n".join(parts) + "\n"


def html(record: Record) -> str:
    """Return the record as a page."""
    parts = [f"<h1>{escape(title(record))}</h1>", "<ol>"]
    for line in record.lines:
        parts += [f'</ol><h2>{escape(line.head)}</h2><ol start="{line.n}">'] if line.head else []
        parts.append(f"<li>{escape(line.text)}</li>")
    columns = "".join(f"<th>{escape(cell)}</th>" for cell in heads(record))
    parts += [f"</ol><h2>{escape(record.language.say('The treaty'))}</h2><table><tr>{columns}</tr>"]
    parts += [f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in standing(record)]
    parts.append("</table>")
    if record.world.scores:
        head, *rows = scores(record)
        top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
        body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
        parts.append(f"<h2>{escape(record.language.say('Scores'))}</h2><table><tr>{top}</tr>{body}</table>")
    page = f'<!doctype html><html lang="{record.language.code}"><meta charset="utf-8">'
    top = f"{page}<title>{escape(title(record))}</title>"
    body = "\n".join(parts)
    return f"{top}<style>{_STYLE}</style><body>\n{body}\n</body></html>\n"


def _plain(text: str) -> str:
    """Return a text in which nothing is taken for a mark of Markdown."""
    joined = " ".join(text.split())
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]<>#|" else letter for letter in joined)
