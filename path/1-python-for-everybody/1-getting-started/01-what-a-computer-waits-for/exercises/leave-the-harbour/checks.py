STEPS = [
    "Check the fuel.",
    "Put on the life jackets.",
    "Start the engine.",
    "Untie the rope.",
    "Leave the harbour.",
]


def shown(program):
    return [line.strip() for line in program().output.strip().splitlines()]


def comes_before(lines, first, second):
    return first in lines and second in lines and lines.index(first) < lines.index(second)


def test_five_lines(program):
    """R1: each of the five lines is there once"""
    assert sorted(shown(program)) == sorted(STEPS)


def test_fuel_first(program):
    """R2: the fuel is checked before the engine starts"""
    assert comes_before(shown(program), "Check the fuel.", "Start the engine.")


def test_jackets(program):
    """R3: the life jackets are on before the rope is untied"""
    assert comes_before(shown(program), "Put on the life jackets.", "Untie the rope.")


def test_engine(program):
    """R4: the engine runs before the rope is untied"""
    assert comes_before(shown(program), "Start the engine.", "Untie the rope.")


def test_leaving_is_last(program):
    """R5: leaving the harbour is the last step"""
    assert shown(program)[-1:] == ["Leave the harbour."]
