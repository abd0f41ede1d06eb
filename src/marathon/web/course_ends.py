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
from marathon.web.language import counted, say
from marathon.web.wording import minutes_text, span_text, weekday_text


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
        kind=say("Project"),
        over=say("Project"),
        title=course.project,
        text=say("It comes at the end of the course."),
        points=(),
        href="",
        link="",
        state="ahead",
        note=say("not written yet"),
        length="",
    )


def project_ending(m: Marathon, project: Project) -> Ending:
    record = m.memory.record().project(project.id)
    held, of = record.held(project), len(project.milestones)
    begun, done = record.started_at is not None, record.finished(project)
    length = span_text(project.hours[0] * 60, project.hours[1] * 60)
    return Ending(
        kind=say("Project"),
        over=say("Project, %(length)s", length=length),
        title=project.title,
        text=project.brief.split("\n\n")[0].replace("\n", " "),
        points=(
            counted(
                "%(num)s milestone, with its own checks", "%(num)s milestones, each with its own checks", of
            ),
            say("A rubric that you can read now"),
        ),
        href=f"/project/{project.id}",
        link=say("Go on with it") if begun else say("Read the brief"),
        state="done" if done else "here" if begun else "ahead",
        note=say("%(held)s of %(all)s milestones hold", held=held, all=of) if begun else "",
        length=length,
    )


def exam_ending(m: Marathon, exam: Exam) -> Ending:
    state = exams.look(m, exam.id)
    running = state.running is not None
    questions = counted("%(num)s question", "%(num)s questions", len(exam.slots))
    programs = counted("%(num)s program", "%(num)s programs", exam.programs)
    return Ending(
        kind=say("Exam"),
        over=say("Exam, %(length)s", length=minutes_text(state.minutes)),
        title=say("%(questions)s, %(programs)s to write", questions=questions, programs=programs),
        text=say(
            "Sit it when you like, also if you know this already: it finishes the course. "
            "%(mark)s %% passes.",
            mark=round(100 * PASS_MARK),
        ),
        points=(
            say("Each sitting asks other questions, %(days)s days apart", days=DAYS_BETWEEN),
            say("The reason for every answer, afterwards"),
        ),
        href=f"/exam/{exam.id}",
        link=say("Go on with it")
        if running
        else say("See how it held")
        if state.latest
        else say("Look at it"),
        state="here" if running else "done" if state.passed else "ahead",
        note=_note(m, state),
        length=minutes_text(state.minutes),
    )


def _note(m: Marathon, state: ExamState) -> str:
    latest = state.latest
    if latest is None:
        return ""
    if latest.finished_at is None:
        return say("under way")
    day = weekday_text(latest.finished_at.astimezone(m.memory.record().zone).date())
    return say("held on %(day)s", day=day) if latest.passed else say("not yet on %(day)s", day=day)
