"""Sentences in which code stands out; every page needs them, so no parser of Markdown comes along."""

from __future__ import annotations

from markupsafe import Markup, escape

from marathon.web.language import tell


def code_spans(text: str) -> Markup:
    """A sentence whose back quotes stand for code, and which holds no other marks, as pages say it."""
    parts = tell(text).split("`")
    marked = [
        Markup("<code>{}</code>").format(part) if n % 2 else escape(part) for n, part in enumerate(parts)
    ]
    return Markup("").join(marked)
