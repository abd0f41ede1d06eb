import math

import codec
from hypothesis import example, given, settings
from hypothesis import strategies as st


@settings(deadline=None, max_examples=30)
@given(st.text())
def test_roundtrip(text):
    assert codec.decode(codec.encode(text)) == text


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers()))
def test_sort_fails(items):
    assert codec.wrong_sort(items) == sorted(items)


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 1000), st.integers(0, 1000))
@example(0, 0)
def test_gcd(a, b):
    assert codec.gcd(a, b) == math.gcd(a, b)


class TestInClass:
    @settings(deadline=None, max_examples=20)
    @given(text=st.text(alphabet="ab"))
    def test_counts(self, text):
        assert sum(count for _, count in codec.encode(text)) == len(text)
