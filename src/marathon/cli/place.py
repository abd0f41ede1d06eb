"""`marathon place`: a few questions, and a proposal where to begin."""

from __future__ import annotations

import typer
from rich.console import Console
from rich.text import Text

from marathon.app import placing
from marathon.app.parts import Marathon
from marathon.app.settings import put
from marathon.app.wiring import open_marathon
from marathon.cli.show import plain
from marathon.web.pages.placement import proposal

DO_NOT_KNOW, STOP = "?", "s"


def place() -> None:
    """Answer a few questions, and get a proposal where to begin."""
    console = Console(highlight=False)
    with open_marathon(warm=False) as m:
        if not placing.sitting(m).begun or placing.sitting(m).ended:
            placing.begin(m)
        count = f"{placing.FEWEST} to {placing.MOST_ITEMS} questions"
        console.print(f"{count}. Type a letter, ? if you do not know, s to stop.")
        while asked := placing.ask(m):
            if not _ask(m, console, asked):
                placing.end(m)
        _propose(m, console)


def _ask(m: Marathon, console: Console, asked: placing.Asked) -> bool:
    """Whether it was answered, and not stopped."""
    letters = "abcdefghij"[: len(asked.question.options)]
    console.print(Text(f"\n{asked.number}.", style="bold"), _question(asked.question.ask))
    for letter, option in zip(letters, asked.question.options, strict=True):
        console.print(Text.assemble((f"   {letter}  ", "bold"), plain(option.text)))
    typed = ""
    while typed not in (*letters, DO_NOT_KNOW, STOP):
        typed = typer.prompt(f"{', '.join(letters)}, ? or s").strip().lower()
    if typed == STOP:
        return False
    choice = -1 if typed == DO_NOT_KNOW else letters.index(typed)
    placing.reply(m, asked.place.lesson.id, asked.question.id, choice)
    return True


def _question(markdown: str) -> Text:
    """A question whose code stands indented below it."""
    text = Text()
    for number, piece in enumerate(markdown.split("```")):
        if number % 2:
            lines = piece.strip("\n").split("\n")[1:]
            text.append("".join(f"\n       {line}" for line in lines) + "\n", style="cyan")
        else:
            text.append_text(plain(piece.strip()))
    return text


def _propose(m: Marathon, console: Console) -> None:
    placing.end(m)
    found = proposal(placing.propose(m))
    console.print(Text(f"\n{found.says}", style="bold"), soft_wrap=True)
    if found.unknown:
        console.print(Text(found.unknown, style="dim"), soft_wrap=True)
    if found.course and typer.confirm(f"{found.button}?", default=True):
        put(m, course=found.course)
        console.print("Your next step lies there now. Every course's page can change it.")
