"""The fixtures that checks find beside pytest's own."""

from __future__ import annotations

import ast
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from marathon.engine.checking.agreement import make_agree
from marathon.engine.checking.bench import Bench
from marathon.engine.checking.inside import make_inside
from marathon.engine.checking.learning.expect import Expect
from marathon.engine.checking.reference import Reference
from marathon.engine.checking.running import Program
from marathon.engine.checking.services import Services
from marathon.engine.checking.small_web import SmallWeb
from marathon.engine.data_loader import load_file


class Fixtures:
    """A pytest plugin; its fixtures cost nothing until a check asks for them."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    @pytest.fixture
    def program(self) -> Program:
        return Program(self._bench)

    @pytest.fixture(scope="session")
    def reference(self) -> Reference:
        job = self._bench.job
        return Reference(self._bench.folder, job.get("reference"), job["module"])

    @pytest.fixture
    def agree(self) -> Callable[..., None]:
        return make_agree(self._bench)

    @pytest.fixture
    def seed(self) -> int:
        return self._bench.seed

    @pytest.fixture
    def rng(self) -> random.Random:
        return random.Random(self._bench.seed)  # noqa: S311  # cases, not secrets

    @pytest.fixture
    def seeds(self) -> Callable[[int], list[int]]:
        numbers = random.Random(self._bench.seed)  # noqa: S311
        return lambda count: [numbers.randrange(1 << 31) for _ in range(count)]

    @pytest.fixture
    def data(self) -> Callable[[str], Any]:
        return self._load

    def _load(self, dataset: str) -> Any:
        file = self._bench.job["data"].get(dataset)
        if file is None:
            raise LookupError(
                f"this attempt has no data set {dataset!r}; the exercise has to name it in `data`"
            )
        return load_file(Path(file))

    @pytest.fixture
    def secret(self) -> Callable[[str], Path]:
        return self._find_secret

    def _find_secret(self, name: str) -> Path:
        file = self._bench.folder / name
        if name not in self._bench.job["secrets"]:
            raise LookupError(f"there is no file {name!r} in the exercise's secrets/")
        return file

    @pytest.fixture
    def source(self) -> ast.Module:
        job = self._bench.job
        tree: ast.Module = ast.parse(job["files"][f"{job['module']}.py"])
        return tree

    @pytest.fixture
    def inside(self) -> Callable[..., Any]:
        return make_inside(self._bench)

    @pytest.fixture
    def expect(self) -> Expect:
        return Expect(self._bench)

    @pytest.fixture
    def site(self) -> SmallWeb:
        if self._bench.site is None:
            raise LookupError("this attempt has no small web; the exercise has to name one as its `site`")
        return SmallWeb(self._bench.site)

    @pytest.fixture
    def service(self) -> Any:
        services = Services(self._bench)
        yield services.start
        services.stop_all()
