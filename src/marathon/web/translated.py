"""Puts the messages of templates into their compiled form, so that a page asks for none while it is made."""

from __future__ import annotations

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup

from marathon.web.language import spoken

ASKS = ("_", "gettext")


class Translated(CodeGenerator):
    """Writes down what a message says in the language of the pages, where no value stands in it."""

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802 (Jinja's name)
        said = _said(node)
        if said is None:
            super().visit_Call(node, frame, forward_caller=forward_caller)
        else:
            self.write(f"Markup({str(said)!r})")


def _said(node: nodes.Call) -> Markup | None:
    match node:
        case nodes.Call(node=nodes.Name(name=name), args=[nodes.Const(value=str(message))], kwargs=[]):
            # As Jinja does it: a message of a template is HTML, and a lone "%" is written twice.
            return Markup(spoken().says.gettext(message)) % {} if name in ASKS else None  # noqa: S704
    return None
