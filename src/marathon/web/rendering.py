"""Puts a page's context and the frame around it into a template."""

from __future__ import annotations

import os
import pathlib
from contextlib import suppress
from functools import lru_cache
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse

from marathon.app.folders import find_folders
from marathon.web import wording
from marathon.web.assets import Assets
from marathon.web.code_spans import code_spans
from marathon.web.frame import make_frame
from marathon.web.language import counted, say, spoken
from marathon.web.requests import marathon
from marathon.web.translated import Translated

FOLDER = pathlib.Path(__file__).parent / "templates"


class Templates(Environment):
    code_generator_class = Translated


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The templates, with the filters that they share."""
    made = Templates(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_compiled(find_folders().templates),
        extensions=["jinja2.ext.i18n"],
    )
    _translate(made)
    assets = Assets()
    made.globals.update(asset=assets.address, has_asset=assets.has)
    made.filters.update(
        hours=wording.hours_text,
        minutes=wording.minutes_text,
        metres=wording.metres_text,
        km=wording.km_text,
        date=wording.date_text,
        unwidowed=unwidowed,
        code_spans=code_spans,
    )
    return made


def _translate(made: Environment) -> None:
    """Let the templates speak the language of the pages."""
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_translations(spoken().says, newstyle=True)  # type: ignore[attr-defined]
    made.globals.update(language=spoken(), say=say, counted=counted)


def _compiled(folder: pathlib.Path) -> FileSystemBytecodeCache | None:
    """Where compiled templates are kept: to compile them costs a start more than all else that it does."""
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.access(folder, os.W_OK):
            # What is compiled has its language in it.
            return FileSystemBytecodeCache(str(folder), f"__jinja2_%s{spoken().edition}.cache")
    return None


def render(
    connection: HTTPConnection,
    template: str,
    page: object,
    *,
    status: int = 200,
    here: str = "",
    own_map: bool = False,
) -> HTMLResponse:
    """A whole page: `page` is its context, `here` the entry of the navigation that it belongs to."""
    frame = make_frame(marathon(connection), here=here, address=connection.url.path, own_map=own_map)
    return HTMLResponse(environment().get_template(template).render(page=page, frame=frame), status)


def fragment(template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A piece of a page, for a script that puts it in its place."""
    return HTMLResponse(environment().get_template(template).render(**values), status)


def bare(template: str, *, status: int, **values: Any) -> HTMLResponse:
    """A page without a frame, for when there is nobody known to make a frame for."""
    return HTMLResponse(environment().get_template(template).render(**values), status)


def unwidowed(text: str) -> Markup:
    """The text with its last two words kept together, so that no line holds one short word alone."""
    head, space, tail = text.rpartition(" ")
    if not space or len(tail) > 9 or len(head) < 20:
        return Markup.escape(text)
    return Markup("{}\u00a0{}").format(head, tail)
