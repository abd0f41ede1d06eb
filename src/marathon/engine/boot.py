"""Starts a worker in any interpreter: loads this package from where it lies, then goes on inside it.

Run as a file. The other interpreter knows nothing of Marathon, and no folder is added to its search path.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from pathlib import Path


def load_package() -> None:
    """Make `import marathon` mean the package that this file is part of."""
    folder = Path(__file__).resolve().parents[1]
    spec = importlib.util.spec_from_file_location(
        "marathon", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"there is no package in {folder}")
    module = importlib.util.module_from_spec(spec)
    sys.modules["marathon"] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    load_package()
    order = json.loads(sys.argv[1])
    importlib.import_module(order.get("main", "marathon.engine.worker")).main(order)
