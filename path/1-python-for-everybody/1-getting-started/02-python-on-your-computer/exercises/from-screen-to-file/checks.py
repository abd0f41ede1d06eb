RESULTS = ["lamps in the hall: 42", "37", "good night"]


def shown(run):
    return [line.strip() for line in run.output.strip().splitlines() if line.strip()]


def test_all_results(program):
    """R1: her three results are there"""
    lines = shown(program())
    assert [result for result in RESULTS if result in lines] == RESULTS


def test_order(program):
    """R1: they come in the same order"""
    found = [line for line in shown(program()) if line in RESULTS]
    assert found and found == sorted(found, key=RESULTS.index)


def test_nothing_else(program):
    """R2: nothing else is shown"""
    lines = shown(program())
    assert lines and [line for line in lines if line not in RESULTS] == []


def test_no_error(program):
    """R3: it runs without an error"""
    run = program()
    assert run.error is None and shown(run)
