"""The folder of a project: laid out once, then the learner's own; read whole when it is checked."""

from __future__ import annotations

import pathlib
from collections.abc import Mapping

from marathon.app.contents import read_content
from marathon.app.parts import Marathon
from marathon.core.curriculum import ProjectPlace
from marathon.core.errors import WorkspaceTrouble
from marathon.core.project import Project

ENDINGS = (".py", ".txt", ".md", ".csv", ".json", ".toml")
# More than this is no project of one person, and most likely something that strayed into the folder.
MOST_FILES, MOST_BYTES = 100, 2_000_000
LEFT_OUT = ("__pycache__", "node_modules")


def folder_of(m: Marathon, project: Project) -> pathlib.Path:
    """Where the learner works, whether it is there or not."""
    return m.workspace.folder / "projects" / project.id


def lay_out(m: Marathon, project: Project) -> pathlib.Path:
    """Put the starter and the data into the folder; files that are there are left alone."""
    folder = folder_of(m, project)
    for name, text in project.starter.items():
        if m.workspace.read(folder / name) is None:
            m.workspace.write(folder / name, text)
    for name in project.data_files:
        if m.workspace.read(folder / name) is None:
            content = read_content(m.root / project.folder / "data" / name)
            m.workspace.write(folder / name, content.decode("utf-8"))
    return folder


def read_files(m: Marathon, project: Project) -> dict[str, str]:
    """The texts of the folder by name, deeper folders too; hidden files and caches are left out.

    Raises:
        WorkspaceTrouble: the program is not there, a file is not text, or there is far too much.
    """
    folder = folder_of(m, project)
    found: dict[str, str] = {}
    for file in sorted(folder.rglob("*")) if folder.is_dir() else []:
        name = file.relative_to(folder)
        if file.suffix not in ENDINGS or any(p.startswith(".") or p in LEFT_OUT for p in name.parts):
            continue
        text = m.workspace.read(file)
        if text is not None:
            found[name.as_posix()] = text[0]
        if len(found) > MOST_FILES or sum(map(len, found.values())) > MOST_BYTES:
            raise WorkspaceTrouble(
                "There is more in this folder than a project holds.",
                where=str(folder),
                mend="Move what does not belong to it somewhere else.",
            )
    if project.filename not in found:
        raise WorkspaceTrouble(
            f"There is no `{project.filename}` in the folder of your project.",
            where=str(folder),
            mend="Save your program there under this name; `marathon project start` lays out a new one.",
        )
    return found


def task_files(m: Marathon, place: ProjectPlace, files: Mapping[str, str]) -> dict[str, bytes]:
    """The files as the judge gets them; the data are those of the project, whatever lies in the folder."""
    folder = m.root / place.project.folder / "data"
    data = {name: read_content(folder / name) for name in place.project.data_files}
    return {name: text.encode("utf-8") for name, text in files.items()} | data
