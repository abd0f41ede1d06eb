"""A judge, and lesson kernels that are forked from its zygotes."""

from __future__ import annotations

import sys

import pytest

from marathon.core.cell import CellLimits
from marathon.engine import Judge
from marathon.engine.kernels import Kernels


def own(environment, framework=""):
    return sys.executable


@pytest.fixture(scope="module")
def judge():
    with Judge() as made:
        yield made


@pytest.fixture
def kernels(judge, tmp_path):
    made = Kernels(own, pools=judge.pools, scratch=tmp_path, limits=CellLimits(memory_mb=400))
    yield made
    made.close()


@pytest.fixture
def kernel(kernels):
    return kernels.start_now("a-lesson")
