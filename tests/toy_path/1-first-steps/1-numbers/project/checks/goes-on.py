def test_two_numbers(program):
    """R2.1: two numbers are doubled"""
    assert program("2", "5", "stop").numbers == [4, 10]


def test_stops(program):
    """R2.2: stop ends it"""
    run = program("2", "stop", "5")
    assert (run.asked, run.error) == (2, None)


def test_stop_at_once(program):
    """R2.3: stop may come at once"""
    run = program("stop")
    assert (run.numbers, run.error) == ([], None)
