LINES = ["Mill Lane", "Line 4: 6:45", "Line 7: 6:52", "please wait behind the line"]


def shown(run):
    return [line.strip() for line in run.output.strip().splitlines()]


def test_name_of_the_stop(program):
    """R1: the name of the stop comes first"""
    assert shown(program())[:1] == LINES[:1]


def test_buses(program):
    """R2: then come the two buses"""
    assert shown(program())[1:3] == LINES[1:3]


def test_last_line(program):
    """R3: the request comes last"""
    assert shown(program())[-1:] == LINES[-1:]


def test_four_lines(program):
    """R4: four lines are shown"""
    assert len(shown(program())) == 4


def test_no_error(program):
    """R4: it runs without an error"""
    run = program()
    assert run.error is None and run.output.strip()
