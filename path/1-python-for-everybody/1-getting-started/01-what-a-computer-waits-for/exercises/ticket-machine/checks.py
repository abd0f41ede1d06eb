def part_of(program, event):
    """The last word of the line that tells of an event."""
    for line in program().output.lower().splitlines():
        if event in line and line.split():
            return line.split()[-1].strip('."')
    return None


def test_finger(program):
    """R1: a finger on the glass comes in"""
    assert part_of(program, "finger touches") == "input"


def test_ticket(program):
    """R1: a ticket goes out"""
    assert part_of(program, "comes out") == "output"


def test_worked_out(program):
    """R2: the price is worked out by the right part"""
    assert part_of(program, "two people") == "processor"


def test_held(program):
    """R2: the price lies ready in the right part"""
    assert part_of(program, "is held") == "memory"


def test_kept(program):
    """R3: what outlasts the night is in the right part"""
    assert part_of(program, "list of stations") == "storage"


def test_bank(program):
    """R4: the bank is asked by the right part"""
    assert part_of(program, "the bank") == "network"
