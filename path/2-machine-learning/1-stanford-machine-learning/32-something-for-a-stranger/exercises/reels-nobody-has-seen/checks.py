# Measured on 50 draws of 150 new films, pairs in order, and the deviation of one draw: a profile and a ridge for all
# 0.636 +- 0.011; the profile alone 0.629 +- 0.009; one ridge for each person 0.637 +- 0.011; logistic regression on
# products of columns 0.637 +- 0.011; neighbours 0.644 +- 0.010; the same order for all 0.600 +- 0.016; empty cells as
# dislikes 0.607 +- 0.010; counts of liked films 0.568 +- 0.020. A mean over ten draws strays by a third of that: the
# bar of 0.62 lies 4 deviations below the solution, and 4 above both the same order for all and empty cells.
import numpy as np
import pytest
from new_reels import order_scores

BAR, MEAN_OF = 0.62, 10
GENRES = (
    "Action Adventure Animation Children Comedy Crime Drama Fantasy Horror "
    "Musical Mystery Romance Sci-Fi Thriller War Western"
).split()


@pytest.fixture
def cinema(data):
    table = data("film-ratings")
    much = table[table.groupby("movieId")["rating"].transform("size") >= 40]
    much = much[much.groupby("userId")["rating"].transform("size") >= 50]
    stars = much.pivot(index="userId", columns="movieId", values="rating")
    about = much.drop_duplicates("movieId").set_index("movieId").loc[stars.columns]
    kinds = [about["genres"].str.contains(genre) for genre in GENRES]
    columns = np.column_stack([*kinds, (2000 - about["year"]) / 20]).astype(float)
    return stars.notna().to_numpy(), (stars >= 4).to_numpy(), columns


def draw(cinema, seed, new=150):
    """Known films, and new ones with the truth about them."""
    rated, liked, columns = cinema
    order = np.random.default_rng([32, seed]).permutation(len(columns))
    crate, known = order[:new], order[new:]
    return (rated[:, known], liked[:, known], columns[known], columns[crate]), rated[:, crate], liked[:, crate]


def in_order(scores, rated, liked):
    right = pairs = 0
    for s, seen, yes in zip(np.asarray(scores, float), rated, liked, strict=True):
        gap = s[seen & yes][:, None] - s[seen & ~yes]
        right += (gap > 0).sum() + (gap == 0).sum() / 2
        pairs += gap.size
    return float(right / pairs)


def score(cinema, seed):
    """share of pairs of new films in order"""
    known, rated, liked = draw(cinema, seed)
    return in_order(order_scores(*known), rated, liked)


def test_shape(cinema):
    """R1: a score for each person and new film"""
    (rated, liked, films, new), _, _ = draw(cinema, 1)
    assert np.shape(order_scores(rated, liked, films, new[:7])) == (314, 7)
    assert np.shape(order_scores(rated, liked, films, new[:1])) == (314, 1)


def test_stranger(cinema):
    """R1: finite for a person who has rated nothing"""
    (rated, liked, films, new), _, _ = draw(cinema, 2)
    rated, liked = rated.copy(), liked.copy()
    rated[3] = liked[3] = False
    assert np.isfinite(np.asarray(order_scores(rated, liked, films, new), float)).all()


def test_order(cinema, seeds):
    """R2: 0.62 of pairs in order, over ten draws"""
    mean = float(np.mean([score(cinema, seed) for seed in seeds(MEAN_OF)]))
    assert mean >= BAR, f"On average {mean:.3f} of the pairs are in order."


def test_films_alone(cinema, expect):
    """R3: other new films change nothing"""
    (rated, liked, films, new), _, _ = draw(cinema, 3)
    expect.rows_alone(lambda rows: np.asarray(order_scores(rated, liked, films, rows), float).T, new[:20])


def test_swapped(cinema):
    """R4: likes swapped, order turned round"""
    (rated, liked, films, new), seen, yes = draw(cinema, 4)
    share = in_order(order_scores(rated, rated & ~liked, films, new), seen, yes)
    assert share < 0.45, f"Taught by swapped likes, {share:.3f} of the pairs are in order."


def test_stays(cinema):
    """R5: what came in stays as it was"""
    case, _, _ = draw(cinema, 5)
    before = [part.copy() for part in case]
    order_scores(*case)
    assert all(np.array_equal(now, then) for now, then in zip(case, before, strict=True))
