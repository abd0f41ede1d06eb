"""After a call that hangs, the submission lives in a new process: the checks that follow mean its objects."""

from __future__ import annotations

PARTS = b"""
class Handle:
    size = 1

class Hinge(Handle):
    pass
"""
SUBMISSION = """
from parts import Handle, Hinge

class Base:
    pass

class Lost(Exception):
    pass

class Box(Base):
    def __init__(self, size):
        self.size = size

    def doubled(self):
        return Box(self.size * 2)

class Lid(Base):
    def fits(self, box):
        return isinstance(box, Box)

def made(kind, *rest):
    return kind(*rest)

def lose():
    raise Lost("gone")

def hang():
    while True:
        pass

standard = Box(7)
"""
CHECKS = """
import pytest
import work
from work import Base, Box, Handle, Hinge, Lid, Lost, hang, lose, made, standard

kept = Lid()

def test_before():
    assert [made(Box, n).size for n in range(20)] == list(range(20))
    assert kept.fits(standard)

def test_hangs():
    hang()

def test_classes():
    assert Box(2).doubled().size == 4
    assert made(Box, 3).size == 3
    assert isinstance(Lid(), Base)
    assert type(made(Lid)) is Lid
    assert Lid().fits(Box(1))
    assert not Lid().fits(Lid())
    assert Hinge().size == made(Handle).size == 1
    assert isinstance(made(Hinge), Handle)

def test_exceptions():
    with pytest.raises(Lost, match="gone"):
        lose()

def test_constant():
    assert standard.size == 7
    assert work.standard.size == 7

def test_fails():
    assert Box(2).doubled().size == 5

def test_made_before():
    assert kept.fits(Box(1))
"""


def test_every_check_after_it_is_judged(verdict_of):
    verdict = verdict_of(SUBMISSION, CHECKS, files={"parts.py": PARTS})
    found = {check.id: check for check in verdict.checks}
    assert {name: check.outcome for name, check in found.items()} == {
        "test_before": "passed",
        "test_hangs": "failed",
        "test_classes": "passed",
        "test_exceptions": "passed",
        "test_constant": "passed",
        "test_fails": "failed",
        "test_made_before": "failed",
    }
    assert "lost when its process had to be ended" in found["test_made_before"].traceback
