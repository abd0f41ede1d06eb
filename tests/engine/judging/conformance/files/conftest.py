import notes
import pytest


@pytest.fixture
def greeting():
    return "hello from conftest"


@pytest.fixture(autouse=True)
def names_for_doctest(doctest_namespace):
    doctest_namespace["notes"] = notes
