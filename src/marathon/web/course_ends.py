"""What a course or a specialization ends with, as cards and rows of a page: its project and its exam."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app import exams
from marathon.app.exams import ExamState
from marathon.app.wiring import Marathon
from marathon.core.curriculum import Course
from marathon.core.exam import DAYS_BETWEEN, PASS_MARK, Exam
from marathon.core.progress import State
from marathon.core.project import Project
from marathon.web.wording import count_text, minutes_text, span_text, weekday_text


@dataclass(frozen=True)
class Ending:
    """`over` stands above the title; without `href` it is planned and not written."""

    kind: str
    over: str
    title: str
    text: str
    points: tuple[str, ...]
    href: str
    link: str
    state: State
    note: str
    length: str


@dataclass(frozen=True)
class UnderWay:
    """The exam that somebody is in the middle of."""

    title: str
    href: str
    left: str


def sitting_under_way(m: Marathon) -> UnderWay | None:
    """A sitting whose time is not over; one whose time is, is finished by this."""
    for exam_id, sittings in m.memory.record().sittings.items():
        if sittings[-1].finished_at is None and m.path.find_exam(exam_id):
            state = exams.look(m, exam_id)
            if state.running:
                seconds = (state.running.ends_at - state.now).total_seconds()
                left = minutes_text(max(1, seconds / 60))
                return UnderWay(state.place.exam.title, f"/exam/{exam_id}", left)
    return None


def course_endings(m: Marathon, course: Course) -> tuple[Ending, ...]:
    """The project of a course, written or planned, then its exam if there is one."""
    project: tuple[Ending, ...] = (planned_project(course),) if course.project else ()
    if course.written_project:
        project = (project_ending(m, course.written_project),)
    return (*project, exam_ending(m, course.exam)) if course.exam else project


def planned_project(course: Course) -> Ending:
    return Ending(
        kind="Project",
        over="Project",
        title=course.project,
        text="It comes at the end of the course.",
        points=(),
        href="",
        link="",
        state="ahead",
        note="not written yet",
        length="",
    )


def project_ending(m: Marathon, project: Project) -> Ending:
    record = m.memory.record().project(project.id)
    held, of = record.held(project), len(project.milestones)
    begun, done = record.started_at is not None, record.finished(project)
    length = span_text(project.hours[0] * 60, project.hours[1] * 60)
    return Ending(
        kind="Project",
        over=f"Project, {length}",
        title=project.title,
        text=project.brief.split("\n\n")[0].replace("\n", " "),
        points=(f"{of} milestones, each with its own checks", "A rubric that you can read now"),
        href=f"/project/{project.id}",
        link="Go on with it" if begun else "Read the brief",
        state="done" if done else "here" if begun else "ahead",
        note=f"{held} of {of} milestones hold" if begun else "",
        length=length,
    )


def exam_ending(m: Marathon, exam: Exam) -> Ending:
    state = exams.look(m, exam.id)
    running = state.running is not None
    programs = count_text(exam.programs, "program")
    return Ending(
        kind="Exam",
        over=f"Exam, {minutes_text(state.minutes)}",
        title=f"{count_text(len(exam.slots), 'question')}, {programs} to write",
        text=f"Sit it when you like, also if you know this already: it finishes the course. "
        f"{round(100 * PASS_MARK)} % passes.",
        points=(
            f"Each sitting asks other questions, {DAYS_BETWEEN} days apart",
            "The reason for every answer, afterwards",
        ),
        href=f"/exam/{exam.id}",
        link="Go on with it" if running else "See how it held" if state.latest else "Look at it",
        state="here" if running else "done" if state.passed else "ahead",
        note=_note(m, state),
        length=minutes_text(state.minutes),
    )


def _note(m: Marathon, state: ExamState) -> str:
    latest = state.latest
    if latest is None:
        return ""
    if latest.finished_at is None:
        return "under way"
    day = weekday_text(latest.finished_at.astimezone(m.memory.record().zone).date())
    return f"{'held' if latest.passed else 'not yet'} on {day}"
