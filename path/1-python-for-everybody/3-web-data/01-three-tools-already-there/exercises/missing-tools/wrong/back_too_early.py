# id: PY11
# belief: a return in the loop waits for the last round
# fails: R1, R2
# hint: Your function hands back its list in the first round. How many names has it looked at by then?
#   Move that line to the left.
from importlib import import_module


def missing_tools(names):
    missing = []
    for name in names:
        try:
            import_module(name)
        except ModuleNotFoundError:
            missing.append(name)
        return missing
