# id: own
# belief: the module's name is what is wanted back
# fails: R3
# hint: You hand back `json`, and on the desk lies `json.py`. Which of your two names goes into the
#   list?
import sys


def in_the_way(files):
    hiding = []
    for file in files:
        if file.endswith(".py"):
            name = file[:-3]
            if name in sys.stdlib_module_names:
                hiding.append(name)
    return hiding
