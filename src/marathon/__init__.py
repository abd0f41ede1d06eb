"""Marathon: from no Python at all to machine learning in production."""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

# The door for notebooks: `from marathon import check`, `%load_ext marathon`. It is opened by name and when it
# is used, for every room imports this package, and none may have the command line imported with it.
_JUPYTER = "marathon.cli.jupyter"


def __getattr__(name: str) -> Any:
    if name == "check":
        return import_module(_JUPYTER).check
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def load_ipython_extension(shell: Any) -> None:
    """What `%load_ext marathon` calls."""
    import_module(_JUPYTER).load(shell)
