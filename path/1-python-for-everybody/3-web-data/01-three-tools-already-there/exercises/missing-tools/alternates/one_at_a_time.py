from importlib import import_module


def is_there(name):
    try:
        import_module(name)
        return True
    except ImportError:
        return False


def missing_tools(names):
    return list(filter(lambda name: not is_there(name), names))
