"""The small tasks that everything is timed on: plain pytest files, so that others can run them too."""

from __future__ import annotations

from dataclasses import dataclass, field

from marathon.app.tasks import Surroundings, build_task
from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.curriculum import read_path, where_is_path

OVERTIME = '''
def pay(hours, rate):
    """Return the pay for `hours` at `rate`."""
    if hours > 40:
        return 40 * rate + 1.5 * rate * (hours - 40)
    return hours * rate
'''
OVERTIME_CHECKS = '''
import pytest
from overtime_pay import pay


def test_forty_hours():
    """R1: forty hours are paid at the rate"""
    assert pay(40, 10) == 400


def test_less():
    """R1: fewer hours too"""
    assert pay(39.5, 10) == 395


@pytest.mark.parametrize("hours, expected", [(41, 415), (45, 475), (60, 700)])
def test_more(hours, expected):
    """R2: hours above forty are paid one and a half times"""
    assert pay(hours, 10) == expected


def test_nothing():
    """R1: no hours, no pay"""
    assert pay(0, 10) == 0


def test_cents():
    """R2: also with fractions"""
    assert pay(40.5, 9.99) == pytest.approx(407.0925)


def test_many():
    """R1, R2: any hours"""
    for hours in range(0, 80, 10):
        assert pay(hours, 1) == min(hours, 40) + 1.5 * max(0, hours - 40)
'''
ACCOUNT = '''
class Account:
    """Money that comes and goes; more than there is does not go."""

    def __init__(self, owner):
        self.owner, self.balance = owner, 0

    def deposit(self, amount):
        self.balance += amount
        return self.balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("not enough")
        self.balance -= amount
        return self.balance
'''
ACCOUNT_CHECKS = '''
import pytest
from account import Account


@pytest.mark.parametrize("amount", range(1, 17))
def test_it_adds_up(amount):
    """R1: what came minus what went"""
    mine = Account("Ada")
    assert mine.deposit(amount) == amount
    assert mine.deposit(amount) == 2 * amount
    assert mine.withdraw(amount) == amount
    assert mine.balance == amount
    assert mine.owner == "Ada"
    with pytest.raises(ValueError):
        mine.withdraw(amount + 1)
    assert mine.withdraw(amount) == 0
'''


@dataclass(frozen=True)
class Small:
    """A submission and its pytest file; `module` is what the checks import."""

    module: str
    code: str
    checks: str
    environment: str = ""
    preload: tuple[str, ...] = ()
    framework: str = ""
    limits: Limits = field(default_factory=Limits)

    def task(self) -> JudgeTask:
        return JudgeTask(
            self.module,
            {f"{self.module}.py": self.code.encode()},
            self.checks,
            environment=self.environment,
            preload=self.preload,
            framework=self.framework,
            limits=self.limits,
        )


RIGHT = Small("overtime_pay", OVERTIME, OVERTIME_CHECKS)
WRONG = Small("overtime_pay", OVERTIME.replace("1.5 * rate", "2 * rate"), OVERTIME_CHECKS)
CALLS = Small("account", ACCOUNT, ACCOUNT_CHECKS)


def of_the_path(exercise_id: str, framework: str = "") -> dict[str, JudgeTask]:
    """An exercise that learners get: its solution, and the first of its wrong answers."""
    root = where_is_path()
    place, exercise = read_path(root).path.find_exercise(exercise_id) or (None, None)
    assert place is not None, f"the path has no exercise {exercise_id}"
    assert exercise is not None
    wrong = next(one for one in exercise.wrong if one.framework in (None, "", framework))
    answers = {"right": exercise.solution(framework), "wrong": wrong.code}
    return {
        kind: build_task(
            place.specialization, exercise, code=code, framework=framework, surroundings=Surroundings(root)
        )
        for kind, code in answers.items()
    }
