REFRAIN = "home, home, the lamps are lit."
SONG = ["We walked all day,", REFRAIN, "we walked all night,", REFRAIN]


def sung(run):
    return [line.strip() for line in run.output.strip().splitlines()]


def test_begins_with_a_verse(program):
    """R1: the song begins with the walk by day"""
    assert sung(program())[:1] == SONG[:1]


def test_song(program):
    """R1: the four lines, in their order"""
    assert sung(program()) == SONG


def test_to_its_end(program):
    """R2: it does not stop on the way"""
    assert program().error is None
