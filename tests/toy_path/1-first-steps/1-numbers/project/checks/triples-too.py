def test_three(program):
    """R2.3: three makes it triple"""
    assert program("2", "three", "2", "stop").numbers == [4, 6]
