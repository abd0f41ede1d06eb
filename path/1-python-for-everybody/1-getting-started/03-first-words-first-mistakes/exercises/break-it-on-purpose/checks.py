import ast


def shown(run):
    return [line.strip() for line in run.output.strip().splitlines()]


def test_begins_well(program):
    """R1: it prints doors open, then doors closed"""
    assert shown(program())[:2] == ["doors open", "doors closed"]


def test_name_error(program):
    """R2: it stops with a NameError"""
    assert program().error == "NameError"


def test_nothing_after(program):
    """R3: nothing is printed after doors closed"""
    assert len(shown(program())) <= 2 and "driving" not in program().output


def test_a_line_below(source):
    """R3: the last line would print driving"""
    texts = [node.value for node in ast.walk(source.body[-1]) if isinstance(node, ast.Constant)]
    assert "driving" in texts
