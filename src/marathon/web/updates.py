"""What an update did to an exercise that somebody was in the middle of, in words."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.updates import Update
from marathon.core.exercise import Exercise
from marathon.web.language import say
from marathon.web.versions import ChangeView, change_view
from marathon.web.wording import joined


@dataclass(frozen=True)
class UpdateView:
    """`others` are exercises to go to; `change` is what is new in the start; `look` leads to earlier work."""

    title: str
    text: str
    look: str
    others: tuple[tuple[str, str], ...] = ()
    change: ChangeView | None = None


def update_view(exercise: Exercise, update: Update | None) -> UpdateView | None:
    if update is None:
        return None
    look = f"/exercises/{exercise.id}/history"
    others = tuple((other.title, f"/exercises/{other.id}") for other in update.others)
    names = joined([f"“{title}”" for title, _ in others])
    if update.change == "renamed":
        text = say(
            "It was called %(name)s before. What you had written came along, "
            "and your old file is where it was.",
            name=update.old,
        )
        return UpdateView(say("This exercise has a new name"), text, look)
    if update.change == "split_with_yours":
        text = say(
            "It was one exercise with %(names)s. What you had written came here; nothing of it is lost.",
            names=names,
        )
        return UpdateView(say("This exercise was divided"), text, look, others)
    if update.change == "split_without":
        text = say(
            "It was one exercise with %(names)s. What you had written went there, "
            "and stands in the history here.",
            names=names,
        )
        return UpdateView(say("This exercise was divided"), text, look, others)
    return UpdateView(
        say("This exercise begins in a new way now"),
        say(
            "Your text is as you left it. If you would rather begin anew, “Start over” gives you the new "
            "beginning, and your text is kept."
        ),
        look,
        change=change_view(update.known_start, update.new_start),
    )
