"""Equality tricks: answers that claim to be equal to whatever is expected."""

import pytest

ALWAYS = "__eq__ = lambda s, o: True; __ne__ = lambda s, o: False; __hash__ = lambda s: 0"
ALWAYS_ORDERED = f"{ALWAYS}; __lt__ = __le__ = __gt__ = __ge__ = __eq__"

LIARS = {
    "an object equal to everything": f"class Liar: {ALWAYS}\nLIE = Liar()",
    "a number equal to everything": f"class Liar(int): {ALWAYS}\nLIE = Liar(1)",
    "a float equal to everything": f"class Liar(float): {ALWAYS}\nLIE = Liar(1)",
    "a text equal to everything": f"class Liar(str): {ALWAYS}\nLIE = Liar('x')",
    "a tuple equal to everything": f"class Liar(tuple): {ALWAYS}\nLIE = Liar()",
    "a list equal to everything": f"class Liar(list): {ALWAYS}\nLIE = Liar()",
    "a dictionary equal to everything": f"class Liar(dict): {ALWAYS}\nLIE = Liar()",
    "a set equal to everything": f"class Liar(set): {ALWAYS}\nLIE = Liar()",
    "a class equal to everything": f"class Meta(type): {ALWAYS}\nclass LIE(metaclass=Meta): pass",
    "an error equal to everything": f"class Liar(Exception): {ALWAYS}\nLIE = Liar()",
    "a function equal to everything": f"class Liar:\n    {ALWAYS}\n    __call__ = lambda s, *a: s\nLIE = Liar()",
    "an object that is less and more than everything": f"class Liar: {ALWAYS_ORDERED}\nLIE = Liar()",
    "an object whose difference is nothing": (
        "class Liar:\n    __sub__ = __rsub__ = lambda s, o: 0\n    __abs__ = lambda s: 0\n"
        "    __round__ = lambda s, *a: 0\nLIE = Liar()"
    ),
    "an object that poses as a number": (
        f"class Liar:\n    {ALWAYS}\n    __class__ = property(lambda s: int)\nLIE = Liar()"
    ),
    "a dataclass that never differs": (
        "import dataclasses\n@dataclasses.dataclass(eq=False)\n"
        f"class Liar:\n    x: int = 0\n    {ALWAYS}\nLIE = Liar()"
    ),
    "an enumeration equal to everything": f"import enum\nclass Liar(enum.Enum):\n    A = 1\n    {ALWAYS}\nLIE = Liar.A",
    "a mock of everything": "import unittest.mock\nLIE = unittest.mock.ANY",
    "a named tuple equal to everything": (
        f"import collections\nclass Liar(collections.namedtuple('P', 'x')): {ALWAYS}\nLIE = Liar(1)"
    ),
    "a fraction equal to everything": f"import fractions\nclass Liar(fractions.Fraction): {ALWAYS}\nLIE = Liar(1)",
    "an object that borrows the function's name": f"class Liar: {ALWAYS}\nLiar.__qualname__ = 'double'\nLIE = Liar()",
    "an object that borrows the exercise's module": (
        f"class Liar: {ALWAYS}\nLiar.__module__ = 'answer'; Liar.__qualname__ = 'double.inner'\nLIE = Liar()"
    ),
}
RETURNING = "\ndef double(x):\n    if isinstance(x, str): raise TypeError\n    return LIE\n"


@pytest.mark.parametrize("what", LIARS)
def test_what_claims_to_be_equal_is_no_answer(attack, what):
    assert attack(LIARS[what] + RETURNING).outcome == "not_yet"


def test_a_class_inside_the_function_is_not_believed_for_its_name(attack):
    code = f"""
def double(x):
    if isinstance(x, str): raise TypeError
    class Liar: {ALWAYS}
    return Liar()
"""
    assert attack(code).outcome == "not_yet"


def test_a_class_in_the_function_s_place_is_not_believed(attack):
    code = f"class double:\n    {ALWAYS}\n    def __init__(self, x):\n        if isinstance(x, str): raise TypeError\n"
    assert attack(code).outcome == "not_yet"


WAYS_TO_COMPARE = {
    "approximately": "assert double(4) == pytest.approx(8)",
    "approximately, the other way": "assert pytest.approx(8) == double(4)",
    "the other way": "assert 8 == double(4)",
    "within a list": "assert [double(4)] == [8]",
    "as an element": "assert double(4) in [8, 9]",
    "as a member": "assert 8 in [double(4)]",
    "as a key": "assert {double(4): 1} == {8: 1}",
    "as unequal": "assert not double(4) != 8",
    "by order": "assert 8 <= double(4) <= 8",
    "by difference": "assert abs(double(4) - 8) < 1e-9",
    "by difference, the other way": "assert not 8 - double(4)",
    "by unittest": "import unittest; unittest.TestCase().assertEqual(double(4), 8)",
    "by unittest, almost": "import unittest; unittest.TestCase().assertAlmostEqual(double(4), 8.0)",
    "by unittest, counted": "import unittest; unittest.TestCase().assertCountEqual([double(4)], [8])",
    "by counting": "assert [double(4), 1].count(8) == 1",
    "by index": "assert [1, double(4)].index(8) == 1",
    "as a set": "assert {double(4)} == {8}",
    "by the operator module": "import operator; assert operator.eq(double(4), 8)",
    "sorted": "assert sorted([double(4)]) == [8]",
    "as the largest": "assert max(double(4), 8) == 8 and max(8, double(4)) == 8",
    "as a sum": "assert sum([double(4)]) == 8",
}


@pytest.mark.parametrize(
    "liar", ["an object equal to everything", "an object that is less and more than everything"]
)
@pytest.mark.parametrize("way", WAYS_TO_COMPARE)
def test_no_way_of_comparing_believes_it(attack, way, liar):
    checks = f"import pytest\nfrom answer import double\n\ndef test_it():\n    {WAYS_TO_COMPARE[way]}\n"
    attack(LIARS[liar] + RETURNING, checks)


def test_a_difference_that_is_nothing_is_not_believed(attack):
    lie = LIARS["an object whose difference is nothing"]
    for way in ("by difference", "by difference, the other way", "by unittest, almost", "approximately"):
        checks = f"import pytest\nfrom answer import double\n\ndef test_it():\n    {WAYS_TO_COMPARE[way]}\n"
        attack(lie + RETURNING, checks)


def test_an_object_that_agrees_to_every_question_is_no_text(attack):
    """`result.startswith(...)` asks a text; an object that answers yes to everything is none."""
    code = """
class Yes:
    def __getattr__(self, name):
        return lambda *a, **k: True
    def startswith(self, *a): return True
    endswith = isdigit = isupper = __contains__ = startswith
def double(x):
    return Yes()
"""
    checks = "from answer import double\n\ndef test_it():\n    assert double(4).startswith('e')\n"
    attack(code, checks)
    checks = "from answer import double\n\ndef test_it():\n    assert 'eight' in double(4)\n"
    attack(code, checks)
