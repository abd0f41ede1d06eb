import pytest
from unit_sum import total

UNIT, MARK = "{{unit}}", "{{mark}}"


@pytest.mark.parametrize("amounts", [[4], [3, 20], [1, 2, 300]])
def test_one_line(amounts):
    """R1: the numbers of a line are added"""
    line = ", then ".join(f"{one} {UNIT}" for one in amounts)
    assert total([f"Today {line}."]) == pytest.approx(sum(amounts))


def test_all_lines():
    """R1: all lines are added together"""
    assert total([f"Today 4 {UNIT}", "nothing", f"and 30 {UNIT} more, 6 {UNIT}"]) == pytest.approx(40)


@pytest.mark.parametrize("line", ["3 {{other}} and 5 {{unit}}", "Nr. 17: 5 {{unit}}, 2 of us", "At 9 we had 5 {{unit}} for 4 people"])
def test_other_numbers(line):
    """R2: numbers of other things do not count"""
    assert total([line]) == pytest.approx(5)


@pytest.mark.parametrize("number", ["7.5", "0.25", "12.75"])
def test_points(number):
    """R3: a number may have a point"""
    assert total([f"We had {number} {UNIT}", f"and 1 {UNIT}"]) == pytest.approx(float(number) + 1)


def test_remarks():
    """R4: a line that begins with {{mark}} does not count"""
    assert total([f"{MARK} 9 {UNIT}", f"5 {UNIT}", f"{MARK}8 {UNIT}"]) == pytest.approx(5)


def test_mark_further_on():
    """R4: further on the sign means nothing"""
    assert total([f"We had {MARK} 5 {UNIT} {MARK}"]) == pytest.approx(5)


@pytest.mark.parametrize("lines", [[], [""], ["3 {{other}}"], ["{{mark}} 3 {{unit}}"]])
def test_nothing(lines):
    """R5: where nothing is added it is 0"""
    assert total(lines) == 0


def test_many_diaries(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other lists"""
    cases = []
    for _ in range(110):
        lines = []
        for _ in range(rng.randint(0, 3)):
            words = [rng.choice([f"{rng.randint(0, 60)} {UNIT}", f"{rng.randint(1, 99) / 4} {UNIT}", "and 3 {{other}}", MARK]) for _ in range(rng.randint(0, 4))]
            lines.append(" ".join([rng.choice(["So", MARK]), *words]))
        cases.append((lines,))
    agree(total, reference.total, cases, tolerance=1e-9, size=lambda case: len("".join(case[0])))
