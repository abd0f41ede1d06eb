"""A pytest session that is ready but for the checks: configured and started once, before forking."""

from __future__ import annotations

import inspect
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from _pytest.config import _prepareconfig
from _pytest.main import Session
from _pytest.nodes import Node

from marathon.engine.checking.databases import open_databases

# What costs time and does nothing for a verdict. What brings fixtures stays, as logging and doctest do.
_WITHOUT = (
    "cacheprovider", "terminal", "faulthandler", "pastebin", "stepwise", "setuponly",
    "setupplan", "threadexception", "unraisableexception",
)  # fmt: skip
# Loaded late by pytest, and needed by most checks.
_LATE = (
    "_pytest.assertion.rewrite", "_pytest.assertion.util", "_pytest.python_api", "_pytest.unittest",
    "_pytest.tmpdir", "_pytest.recwarn", "_pytest.skipping", "_pytest.raises", "_pytest.subtests",
    "unittest", "unittest.mock",
    "difflib", "pprint", "inspect", "decimal", "fractions", "random", "statistics", "string",
)  # fmt: skip


class PreparedSession:
    """One session, to be run once, in a fork."""

    def __init__(self, plugins: list[Any]) -> None:
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        os.environ.pop("PYTEST_ADDOPTS", None)
        _import_late()
        os.chdir(os.sep)
        without = [argument for name in _WITHOUT for argument in ("-p", f"no:{name}")]
        options = ["--capture=sys", "-c", os.devnull, "--rootdir", os.sep]
        # Filled here, these caches spare every child a look at all modules' files at its first traceback.
        inspect.getmodule(compile("", "nowhere.py", "exec"))
        self.config = _prepareconfig([*without, *options], list(plugins))
        self.config.option.tbstyle = "value"
        _leave_tracebacks_to_us()
        self.config._do_configure()
        self.session = Session.from_config(self.config)
        self.config.hook.pytest_sessionstart(session=self.session)
        _open_to_the_sandbox(self.config._tmp_path_factory)  # type: ignore[attr-defined]
        open_databases()

    def run(self, file: Path, temporary: Path) -> str:
        """Collect the file and run its checks. Returns why the run ended early, or nothing."""
        streams = sys.stdout, sys.stderr
        self._point_at(file, temporary)
        try:
            self.config.hook.pytest_collection(session=self.session)
            self.config.hook.pytest_runtestloop(session=self.session)
        except (Session.Failed, Session.Interrupted, pytest.exit.Exception, pytest.UsageError) as error:
            return str(error)
        except Exception as error:  # noqa: BLE001  # a hook of the checks' conftest.py
            return f"{type(error).__name__}: {error}"
        finally:
            sys.stdout, sys.stderr = streams
        return ""

    def use_temporary(self, folder: Path) -> None:
        """`tmp_path`, and what `tempfile` makes, lies below this folder from now on."""
        factory: Any = self.config._tmp_path_factory  # type: ignore[attr-defined]
        factory._given_basetemp, factory._basetemp = None, folder
        tempfile.tempdir = str(folder)

    def _point_at(self, file: Path, temporary: Path) -> None:
        config, folder = self.config, file.parent
        config.args = [str(file)]
        config._rootpath = folder
        config.pluginmanager._confcutdir = folder
        self.session.path = folder
        self.session._node_id_cache = {}  # type: ignore[attr-defined]
        self.use_temporary(temporary)
        config.pluginmanager._loadconftestmodules(
            file,
            importmode=config.getoption("importmode"),
            rootpath=folder,
            consider_namespace_packages=False,
        )


def _import_late() -> None:
    for name in _LATE:
        try:
            __import__(name)
        except ImportError:  # another version of pytest keeps it elsewhere
            continue


def _leave_tracebacks_to_us() -> None:
    """Ours are in reporting.py; pytest's own, which nobody reads, are a quarter of a check that fails."""

    def say(_: Node, excinfo: pytest.ExceptionInfo[BaseException], *__: Any, **___: Any) -> str:
        return excinfo.typename

    pytest.Function.repr_failure = say  # type: ignore[method-assign, assignment]
    pytest.Item._repr_failure_py = say  # type: ignore[method-assign, assignment]


def _open_to_the_sandbox(factory: Any) -> None:
    """Temporary files lie in the box, which nobody else can enter; the sandbox may be another user."""

    def opened(make: Callable[..., Any], mode: int) -> Callable[..., Any]:
        def make_open(*arguments: Any, **named: Any) -> Any:
            made = make(*arguments, **named)
            Path(made[1] if isinstance(made, tuple) else made).chmod(mode)
            return made

        return make_open

    factory.mktemp = opened(factory.mktemp, 0o777)
    tempfile.mkdtemp = opened(tempfile.mkdtemp, 0o777)
    tempfile._mkstemp_inner = opened(tempfile._mkstemp_inner, 0o666)  # type: ignore[attr-defined]
