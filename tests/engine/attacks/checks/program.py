"""A program that reads a number and prints its double."""


def test_it(program):
    for number in (4, 11):
        result = program(str(number))
        assert result.numbers == [2 * number]
        assert result.error is None
