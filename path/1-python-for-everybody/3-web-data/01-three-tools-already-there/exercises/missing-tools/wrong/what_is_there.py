# id: own
# belief: the line behind the import is for what was not found
# fails: R1, R2
# hint: Your list holds what Python has found. Which of your lines runs only after an error?
from importlib import import_module


def missing_tools(names):
    found = []
    for name in names:
        try:
            import_module(name)
            found.append(name)
        except ModuleNotFoundError:
            continue
    return found
