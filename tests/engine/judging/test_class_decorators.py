"""What a submission may do to a class of the checks that it decorates, and that nothing else opens with it."""

from __future__ import annotations

SUBMISSION = """
def patch(kind, *others):
    for each in (kind, *others):
        each.__eq__ = lambda self, other: True
    return kind

def patch_parent(kind):
    kind.__bases__[0].__eq__ = lambda self, other: True
    return kind

kept = []

def keep(kind):
    kept.append(kind)
    kind.mark = 1
    return kind

def patch_later():
    kept[0].mark = 2
    kept[0].limit = 99

def derive(kind):
    class Other(kind):
        def __eq__(self, other):
            return True
    return Other
"""
BEGIN = "import pytest\nimport work\n\ndef test_it():\n"


def outcome(verdict_of, body: str) -> tuple[str, str]:
    text = BEGIN + "".join(f"    {line}\n" for line in body.splitlines())
    (check,) = verdict_of(SUBMISSION, text).checks
    return check.outcome, check.traceback


def test_the_decorated_class_is_open(verdict_of):
    assert outcome(verdict_of, "@work.patch\nclass A:\n    pass\nassert A() == 3") == ("passed", "")


def test_a_class_that_is_merely_handed_over_is_closed(verdict_of):
    said, why = outcome(verdict_of, "class A:\n    pass\nwork.patch(A)\nassert A() == 3")
    assert said == "failed"
    assert "PolicyError" in why


def test_its_parent_is_closed(verdict_of):
    body = "class P:\n    pass\n@work.patch_parent\nclass A(P):\n    pass\nassert P() == 3"
    said, why = outcome(verdict_of, body)
    assert said == "failed"
    assert "PolicyError" in why


def test_afterwards_only_what_was_written_is_open(verdict_of):
    body = (
        "@work.keep\nclass A:\n    limit = 5\nwith pytest.raises(AttributeError):\n    work.patch_later()\n"
    )
    assert outcome(verdict_of, body + "assert (A.mark, A.limit) == (2, 5)") == ("passed", "")


def test_classes_of_python_are_closed(verdict_of):
    body = "from fractions import Fraction\nFraction = work.patch(Fraction)\nassert Fraction(1) == 3"
    said, why = outcome(verdict_of, body)
    assert said == "failed"
    assert "assert Fraction(1, 1) == 3" in why  # the judge's own, whatever the submission did to its own


def test_only_from_a_decorated_class_may_be_derived(verdict_of):
    said, why = outcome(verdict_of, "class A:\n    pass\nassert work.derive(A)() == 3")
    assert said == "failed"
    assert "deriving from the class A" in why
