import numpy as np
from star_stack import stack


def sky(rng, count, rows, columns, bright=255):
    """Photos of noise, up to bright pixels."""
    pixels = [
        [[rng.randrange(0, bright + 1) for _ in range(columns)] for _ in range(rows)] for _ in range(count)
    ]
    return np.array(pixels, dtype=np.uint8)


def test_bright_pixels():
    """R1: bright pixels stay bright"""
    photos = np.array([[[250, 0]], [[254, 3]], [[252, 0]]], dtype=np.uint8)
    assert np.asarray(stack(photos)).tolist() == [[252, 1]]


def test_rounded():
    """R1: rounded, not cut off"""
    photos = np.array([[[10, 7]], [[11, 7]], [[11, 8]]], dtype=np.uint8)
    assert np.asarray(stack(photos)).tolist() == [[11, 7]]


def test_order_of_the_photos(rng):
    """R1: the order of the photos does not matter"""
    photos = sky(rng, 5, 3, 2)
    assert np.array_equal(np.asarray(stack(photos.copy())), np.asarray(stack(photos[::-1].copy())))


def test_shape_and_kind(rng):
    """R2: the shape of a photo, and bytes"""
    result = np.asarray(stack(sky(rng, 5, 3, 7)))
    assert (result.shape, str(result.dtype)) == ((3, 7), "uint8")


def test_photos_stay(rng):
    """R3: the photos stay as they were"""
    photos = sky(rng, 4, 3, 2)
    before = photos.copy()
    stack(photos)
    assert np.array_equal(photos, before)


def write_into(stack, photos):
    """What is left of the photos when the result has been written into."""
    photos = photos.copy()
    result = stack(photos)
    result[:] = 7
    return photos


def test_result_is_its_own(rng, inside):
    """R3: writing into the result does not reach a single photo"""
    photos = np.array([[[90, 91], [92, 93]]], dtype=np.uint8)
    assert np.asarray(inside(write_into, stack, photos)).tolist() == photos.tolist()


def test_one_photo(rng):
    """R4: a single photo comes back as it is"""
    photos = sky(rng, 1, 2, 3)
    assert np.asarray(stack(photos.copy())).tolist() == photos[0].tolist()


def test_many_nights(rng, agree, reference):
    """R1, R2, R4: a hundred and twenty nights"""
    cases = []
    for _ in range(120):
        sizes = rng.choice([1, 2, 3, 7]), rng.choice([1, 2, 5]), rng.choice([1, 3, 4])
        cases.append((sky(rng, *sizes, bright=rng.choice([30, 255])),))
    agree(stack, reference.stack, cases, size=lambda case: case[0].size)
