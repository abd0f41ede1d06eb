def check(dose):
    assert dose(1.9) == 0 and dose(2) == 8, "light animals"
    assert dose(20) == 80 and dose(27) == 100, "heavy animals"
    assert dose(24) == 24 * 4
