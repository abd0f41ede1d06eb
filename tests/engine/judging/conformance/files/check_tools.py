EXPECTED = {"a": 1}


def expected():
    return EXPECTED
