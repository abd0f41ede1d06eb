"""Every page is found under the first part of its addresses."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from marathon.web import pages
from marathon.web.routes import PAGES

MODULES = [found.name for found in pkgutil.iter_modules(pages.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_all_its_addresses_are_found(name):
    for route in importlib.import_module(f"marathon.web.pages.{name}").ROUTES:
        assert name in PAGES[route.path.split("/")[1]], route.path


def test_no_page_is_listed_that_is_not_there():
    assert {name for names in PAGES.values() for name in names} == set(MODULES)
