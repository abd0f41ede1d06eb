# id: PY20
# belief: the empty list can be made for each name
# fails: R1
# hint: What is in your list when the next name comes? Each round makes a new one. Where would it be
#   made once?
from importlib import import_module


def missing_tools(names):
    missing = []
    for name in names:
        missing = []
        try:
            import_module(name)
        except ModuleNotFoundError:
            missing.append(name)
    return missing
