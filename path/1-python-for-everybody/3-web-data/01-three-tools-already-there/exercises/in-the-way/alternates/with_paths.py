import sys
from pathlib import Path


def in_the_way(files):
    paths = [Path(file) for file in files]
    return [path.name for path in paths if path.suffix == ".py" and path.stem in sys.stdlib_module_names]
