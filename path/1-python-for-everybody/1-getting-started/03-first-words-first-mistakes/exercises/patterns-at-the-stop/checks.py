def pattern_of(program, words):
    """The last word of the line that holds these words."""
    for line in program().output.lower().splitlines():
        if words in line and line.split():
            return line.split()[-1].strip('."')
    return None


def test_again(program):
    """R1: stop after stop is a repetition"""
    assert pattern_of(program, "each stop") == "repetition"


def test_one_after_another(program):
    """R2: engine, door, driving are steps"""
    assert pattern_of(program, "start the engine") == "steps"


def test_ramp(program):
    """R3: the ramp depends on a question"""
    assert pattern_of(program, "pram") == "choice"


def test_bridge(program):
    """R3: the way depends on a question"""
    assert pattern_of(program, "bridge") == "choice"


def test_kilometres(program):
    """R4: the kilometres are kept for later"""
    assert pattern_of(program, "kilometres") == "stored"
