from importlib.util import find_spec


def missing_tools(names):
    return [name for name in names if find_spec(name) is None]
