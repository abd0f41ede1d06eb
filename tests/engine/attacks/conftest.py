"""A judge in service, with a program and a file of the user beside it."""

import arena as arenas
import pytest

from marathon.engine import Judge


@pytest.fixture(scope="session")
def judge():
    with Judge(arenas.pythons().get) as made:
        made.warm_up()
        yield made


@pytest.fixture(scope="session")
def arena(judge):
    with arenas.opened(judge) as made:
        yield made
