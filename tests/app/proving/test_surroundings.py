"""What an earlier finding depends on beside its own files."""

from __future__ import annotations

from dataclasses import replace

from marathon.app.proving.workshop import surroundings_digest
from marathon.curriculum import read_path, where_is_path


def test_only_data_that_is_read_counts():
    root = where_is_path()
    path = read_path(root).path
    specialization, (first, *others) = path.specializations[1], path.datasets

    def hashed(datasets, *data):
        return surroundings_digest(root, replace(path, datasets=datasets), specialization, data=data)

    changed = (replace(first, sha256="0" * 64), *others)
    assert hashed(path.datasets) == hashed(changed)
    assert hashed(path.datasets, first.id) != hashed(changed, first.id)
    assert hashed(path.datasets, others[0].id) == hashed(changed, others[0].id)
    assert hashed(path.datasets, first.id) != hashed(path.datasets, others[0].id)
