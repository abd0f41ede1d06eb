"""The small webs of the path: a folder each in `sites/`, with the pages, and `answers.py` beside them."""

from __future__ import annotations

import functools
import pathlib

from marathon.app.contents import read_content
from marathon.core.errors import PathTrouble
from marathon.core.task import Site

FOLDER, PAGES, ANSWERS = "sites", "pages", "answers.py"


def read_site(root: pathlib.Path, name: str) -> Site | None:
    """The small web of this name, of the path at `root`; None for no name.

    Raises:
        PathTrouble: there is no such site, or a file of it cannot be read.
    """
    if not name:
        return None
    folder = root / FOLDER / name
    if not folder.is_dir():
        raise PathTrouble(
            f"There is no small web {name!r}.", where=str(folder), mend="Name a folder of `sites/`."
        )
    return _read(folder, _stamp(folder))


def site_names(root: pathlib.Path) -> list[str]:
    """The small webs that there are."""
    folder = root / FOLDER
    return sorted(each.name for each in folder.iterdir() if each.is_dir()) if folder.is_dir() else []


def _stamp(folder: pathlib.Path) -> tuple[tuple[str, int, int], ...]:
    """Changes when a file does."""
    stats = ((str(file), file.stat()) for file in sorted(folder.rglob("*")) if file.is_file())
    return tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats)


@functools.lru_cache(maxsize=8)
def _read(folder: pathlib.Path, stamp: tuple[tuple[str, int, int], ...]) -> Site:
    del stamp
    pages = folder / PAGES
    files = {
        file.relative_to(pages).as_posix(): read_content(file)
        for file in sorted(pages.rglob("*"))
        if file.is_file()
    }
    answers = folder / ANSWERS
    return Site(files, read_content(answers).decode("utf-8") if answers.is_file() else "")
