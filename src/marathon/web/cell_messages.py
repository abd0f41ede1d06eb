"""What a cell says, as messages for the page: everything that a program made is harmless before it leaves."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from marathon.app.cells import Failure
from marathon.core.cell import CellEvent
from marathon.core.errors import MarathonError
from marathon.web.code_spans import code_spans
from marathon.web.language import counted, say
from marathon.web.sanitize import picture, sanitize

PICTURES = ("image/svg+xml", "image/png", "image/jpeg")
_COMMENT = re.compile(r"<!--\s*(.*?)\s*-->", re.DOTALL)
_HEADING = re.compile(r"<th[^>]*>([^<]*)</th>")
_NUMBER = re.compile(r"^[−+-]?[\d.,]+(?:[eE%].*)?$")
MOST_WORDS = 12
# A description that the lesson's Python made from the figure itself begins so.
SAID = "A plot that this cell drew."
MOST_LETTERS = 1500

Told = dict[str, Any]


def message(event: CellEvent) -> Told | None:
    """The message for an event; None when there is nothing to show."""
    if event.kind == "stream":
        return {"is": "text", "stream": "err" if event.name == "stderr" else "out", "text": event.text}
    if event.kind == "input":
        return {"is": "ask", "prompt": event.text, "secret": event.secret}
    if event.kind == "clear":
        return {"is": "clear"}
    if event.kind == "restarted":
        return {"is": "fresh", "sentence": event.text}
    if event.kind in ("result", "display", "update"):
        return _shown(event.data, event.name)
    return None


def _shown(data: Mapping[str, str], name: str) -> Told | None:
    for mime in PICTURES:
        address = picture(mime, data[mime]) if mime in data else None
        if address:
            words = data.get("text/plain", "")
            said = words if words.startswith(SAID) else describe(mime, data[mime])
            return {"is": "picture", "source": address, "description": said[:MOST_LETTERS], "id": name}
    if "text/html" in data and (clean := _worth_showing(data)):
        return {"is": "html", "html": str(clean), "description": describe_table(str(clean)), "id": name}
    if "text/plain" in data:
        return {"is": "text", "stream": "out", "text": f"{data['text/plain']}\n"}
    return None


def _worth_showing(data: Mapping[str, str]) -> Markup | None:
    """The HTML, unless what made it more than the plain text had to be taken out."""
    clean = sanitize(data["text/html"])
    plain = data.get("text/plain", "")
    lost = re.search(
        r"<(?:script|input|button|form|iframe|svg|object|canvas)\b", data["text/html"], re.IGNORECASE
    )
    if lost and plain and not plain.startswith("<"):
        return None
    return clean if clean.striptags().strip() or "<img" in clean else None


def describe(mime: str, data: str) -> str:
    """The words of a plot (title, axes, names of lines), for those who do not see it."""
    if mime != "image/svg+xml":
        return say("A picture that this cell drew.")
    words = [html.unescape(text) for text in _COMMENT.findall(data)]
    named = list(dict.fromkeys(word for word in words if word and not _NUMBER.match(word)))
    if not named:
        return say("A plot that this cell drew.")
    return say("A plot that this cell drew, with the words: %(words)s.", words=", ".join(named[:MOST_WORDS]))


def describe_table(clean: str) -> str:
    """What a table holds, in a sentence for those who hear it; "" where there is none.

    `clean` is sanitised HTML. Only the rows that are shown are counted.
    """
    tables = clean.count("<table")
    if not tables:
        return ""
    if tables > 1:
        return counted("%(num)s table.", "%(num)s tables.", tables)
    head, _, body = clean.partition("<tbody")
    names = [html.unescape(text).strip() for text in _HEADING.findall(head)]
    named = [name for name in names if name]
    rows = (body or clean).count("<tr")
    size = counted("A table of %(num)s row.", "A table of %(num)s rows.", rows)
    if not named:
        return size
    listed = ", ".join(named[:MOST_WORDS])
    if len(named) > MOST_WORDS:
        columns = say("Columns: %(names)s and more.", names=listed)
    else:
        columns = say("Columns: %(names)s.", names=listed)
    return f"{size} {columns}"


def failure_html(failure: Failure) -> str:
    """A failure as the note below a cell."""
    parts = [
        Markup("<p><strong>{}</strong> {}</p>").format(code_spans(failure.headline), code_spans(failure.rest))
    ]
    if failure.said:
        parts.append(
            Markup("<details><summary>{}</summary><pre>{}</pre></details>").format(
                say("What Python said"), failure.said
            )
        )
    return "".join(parts)


def trouble_html(fault: MarathonError | None) -> str:
    """Why nothing could run; None when nobody foresaw it."""
    if fault is None:
        sentence = say("Running this cell broke, and that is our mistake, not yours.")
        return str(Markup("<p><strong>{}</strong> {}</p>").format(sentence, say("Try it once more.")))
    return str(Markup("<p><strong>{}</strong> {}</p>").format(code_spans(fault.what), code_spans(fault.mend)))
