import pytest
from count_every_weight import explain

METER = [("conv", 8, 3), ("pool", 2), ("conv", 16, 3), ("pool", 2), ("flatten",), ("dense", 10)]


def network(rng):
    """A photo's shape and layers that fit it, with unlike sides."""
    shape = (rng.choice([13, 17, 19, 23]), rng.choice([11, 29, 31]), rng.choice([1, 2, 3, 5]))
    rows, columns, layers = shape[0], shape[1], []
    for _ in range(rng.randint(0, 4)):
        side = rng.randint(2, 3)
        if min(rows, columns) < 2 * side:
            break
        if rng.random() < 0.6:
            layers.append(("conv", rng.choice([2, 3, 7, 11]), side))
            rows, columns = rows - side + 1, columns - side + 1
        else:
            layers.append(("pool", side))
            rows, columns = rows // side, columns // side
    if rng.random() < 0.7:
        layers.append(("flatten",))
        layers += [("dense", rng.randint(2, 13)) for _ in range(rng.randint(0, 3))]
    return shape, layers


def test_first_convolution():
    """R1: eight kernels of 3 by 3 on a grey photo"""
    assert explain((28, 28, 1), METER[:1]) == [((26, 26, 8), 80)]


def test_second_convolution():
    """R1: kernels reach through all eight channels"""
    assert explain((13, 13, 8), [("conv", 16, 3)]) == [((11, 11, 16), 1168)]


def test_rows_and_columns():
    """R1: rows and columns are not mixed up"""
    assert explain((9, 14, 2), [("conv", 3, 4)]) == [((6, 11, 3), 99)]


def test_kernel_of_one_pixel():
    """R1: a kernel of one pixel keeps the size"""
    assert explain((5, 7, 3), [("conv", 2, 1)]) == [((5, 7, 2), 8)]


def test_pooling_drops_the_rest():
    """R2: eleven rows make five blocks of two"""
    assert explain((11, 11, 16), [("pool", 2)]) == [((5, 5, 16), 0)]


def test_pooling_unlike_sides():
    """R2: rows, columns and channels each keep their own number"""
    assert explain((10, 19, 5), [("pool", 3)]) == [((3, 6, 5), 0)]


def test_flatten_and_dense():
    """R3: flat shapes hold one number"""
    assert explain((5, 5, 16), [("flatten",), ("dense", 10)]) == [((400,), 0), ((10,), 4010)]


def test_two_dense_layers():
    """R3: a dense layer reads the units before it"""
    layers = [("flatten",), ("dense", 7), ("dense", 3)]
    assert [weights for _, weights in explain((2, 3, 5), layers)] == [0, 217, 24]


def test_whole_network():
    """R1, R2, R3, R4: the network of the lesson"""
    shapes = [(26, 26, 8), (13, 13, 8), (11, 11, 16), (5, 5, 16), (400,), (10,)]
    weights = [80, 0, 1168, 0, 0, 4010]
    assert explain((28, 28, 1), METER) == list(zip(shapes, weights))


def test_no_layers():
    """R4: no layers give an empty list"""
    assert explain((28, 28, 1), []) == []


@pytest.mark.parametrize("name", ["convolution", "relu", "", "Dense"])
def test_unknown(name):
    """R5: other names are refused"""
    with pytest.raises(ValueError):
        explain((8, 8, 1), [("pool", 2), (name, 3)])


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: two hundred other networks"""
    cases = [network(rng) for _ in range(200)]
    agree(explain, reference.explain, cases, size=lambda case: len(case[1]))
