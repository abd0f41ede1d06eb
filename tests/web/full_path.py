"""A path of the real shape, six specializations and twenty-three courses, with invented facts.

Its first course and the only course of the second specialization have written lessons; all others are planned.
"""

from __future__ import annotations

from marathon.core.blocks import CanDo
from marathon.core.curriculum import Course, Lesson, OfficialFacts, Path, Specialization
from marathon.core.exercise import Exercise

READ_ON = "2026-03-01"
ELEVATION = (
    0.05, 0.06, 0.08, 0.10, 0.14, 0.20, 0.24, 0.20, 0.15, 0.19, 0.24, 0.27, 0.44, 0.56, 0.50, 0.42, 0.40, 0.43,
    0.47, 0.53, 0.55, 0.50, 0.43, 0.48, 0.58, 0.64, 0.70, 0.76, 0.70, 0.58, 0.52, 0.44, 0.36, 0.31, 0.34, 0.38,
    0.36, 0.34, 0.40, 0.52, 0.66, 0.78, 0.88, 0.97, 0.90, 0.82, 0.84, 0.78, 0.62, 0.50, 0.40, 0.37, 0.42, 0.52,
    0.55, 0.48, 0.36, 0.26,
)  # fmt: skip

SPECIALIZATIONS: tuple[tuple[str, str, str, str, tuple[tuple[str, float, int], ...]], ...] = (
    ("python-for-everybody", "Python for Everybody", "University of Michigan", "Charles Severance", (
        ("Programming for Everybody (Getting Started with Python)", 19, 8), ("Python Data Structures", 19, 8),
        ("Using Python to Access Web Data", 19, 9), ("Using Databases with Python", 15, 7),
        ("Capstone: Retrieving, Processing, and Visualizing Data with Python", 10, 5))),
    ("machine-learning", "Machine Learning", "Stanford University", "Andrew Ng", (("Machine Learning", 61, 22),)),
    ("deep-learning", "Deep Learning", "DeepLearning.AI", "Andrew Ng, Kian Katanforoosh, Younes Bensouda Mourri", (
        ("Neural Networks and Deep Learning", 24, 9), ("Improving Deep Neural Networks", 23, 9),
        ("Structuring Machine Learning Projects", 6, 4), ("Convolutional Neural Networks", 35, 12),
        ("Sequence Models", 37, 12))),
    ("tensorflow-developer", "TensorFlow Developer", "DeepLearning.AI", "Laurence Moroney", (
        ("Introduction to TensorFlow for Artificial Intelligence, Machine Learning, and Deep Learning", 20, 8),
        ("Convolutional Neural Networks in TensorFlow", 16, 7), ("Natural Language Processing in TensorFlow", 14, 6),
        ("Sequences, Time Series and Prediction", 22, 8))),
    ("tensorflow-advanced", "TensorFlow: Advanced Techniques", "DeepLearning.AI", "Laurence Moroney, Eddy Shyu", (
        ("Custom Models, Layers, and Loss Functions with TensorFlow", 28, 9),
        ("Custom and Distributed Training with TensorFlow", 26, 9),
        ("Advanced Computer Vision with TensorFlow", 24, 9), ("Generative Deep Learning with TensorFlow", 26, 9))),
    ("mlops", "Machine Learning Engineering for Production (MLOps)", "DeepLearning.AI", "Andrew Ng, Robert Crowe", (
        ("Introduction to Machine Learning in Production", 11, 5), ("Machine Learning Data Lifecycle in Production", 21, 8),
        ("Machine Learning Modeling Pipelines in Production", 32, 10),
        ("Deploying Machine Learning Models in Production", 26, 9))),
)  # fmt: skip

TITLES = (
    "Hello, computer", "Names for values", "What happens, line by line", "Asking the reader", "Which way?",
    "Functions: a name for steps", "Over and over", "Counting and summing", "A course in eight programs",
)  # fmt: skip


def make_path(*, hours: float = 1.0, courses: bool = True) -> Path:
    """The path; `hours` scales every course, and without `courses` it is as empty as can be."""
    if not courses:
        return Path("Empty", ())
    numbered = enumerate(SPECIALIZATIONS, 1)
    return Path(
        title="Marathon",
        specializations=tuple(_specialization(number, *parts, hours) for number, parts in numbered),
        elevation=ELEVATION,
    )


def _specialization(number, parts_id, title, provider, instructor, courses, scale) -> Specialization:
    return Specialization(
        id=parts_id,
        title=title,
        number=str(number),
        summary=f"What {title} teaches, in our words.",
        facts=OfficialFacts(title, provider, instructor, "4.8 million", "4.9 of 5", read_on=READ_ON),
        courses=tuple(
            _course(
                f"{number}.{place}", name, hours * scale, lessons, provider=provider, instructor=instructor
            )
            for place, (name, hours, lessons) in enumerate(courses, 1)
        ),
    )


def _course(number: str, title: str, hours: float, lessons: int, *, provider: str, instructor: str) -> Course:
    slug = "-".join(title.lower().replace(",", "").replace(":", "").replace("(", "").replace(")", "").split())
    return Course(
        id=slug,
        title=title,
        number=number,
        hours=hours,
        summary="You write programs that ask, decide and repeat, and you can say what each line of them does.",
        level="beginner" if number.startswith("1") else "beginner to middle",
        facts=OfficialFacts(
            title,
            provider,
            instructor,
            enrolled="4.8 million",
            rating="4.9 of 5",
            pace=f"about {hours:g} hours",
            prerequisites="Nothing but a computer and some patience",
            note="Enrolment counts everybody who ever enrolled.",
            read_on=READ_ON,
        ),
        lessons=tuple(_lesson(number, place, slug) for place in range(1, lessons + 1)),
        can_do=(
            "tell a statement from an expression, and say what each does",
            "write an if / elif / else chain that leaves no gap and no overlap",
            "turn a sentence of a task into a function with a clear name",
            "read a traceback from its last line upwards",
        ),
        project="A tip calculator that a restaurant could use: it asks, checks what it is told, and explains its sum.",
    )


def _lesson(number: str, place: int, slug: str) -> Lesson:
    written = number in ("1.1", "2.1") and place <= 5
    name = f"{slug}-{place}"
    title = TITLES[(place - 1) % len(TITLES)]
    return Lesson(
        id=name,
        title=title if number == "1.1" else f"{title} ({number})",
        number=f"{number}.{place}",
        weeks=(f"{number}.W{(place + 1) // 2}",),
        written=written,
        minutes=(140, 190) if number == "2.1" else (25, 45),
        can_do=(CanDo(f"{name}-do", "say what each line of a short program does"),) if written else (),
        exercises=tuple(_exercise(name, kind) for kind in ("first", "second", "last")) if written else (),
        terms={"condition": "An expression that is either True or False."} if written and place == 5 else {},
    )


def _exercise(lesson: str, name: str) -> Exercise:
    return Exercise(
        id=f"{lesson}-{name}",
        title=f"Pay the overtime, {name} part",
        kind="function",
        level=2,
        importance="core" if name != "last" else "stretch",
        minutes=12,
        can_do=(f"{lesson}-do",),
        module="overtime_pay",
        statement="Write a function.",
        rules=(),
        hints=("One.", "Two.", "Three."),
        debrief="",
        insight="",
        folder="",
        checks="",
        solutions={"": "def pay():\n    return 1\n"},
        starters={"": "def pay():\n    raise NotImplementedError\n"},
    )
