# id: own
# belief: the name ends at the first full stop
# fails: R2
# hint: You report `json.old.py`. What would an import line have to say to reach that file? Look at all
#   that stands in front of the ending.
import sys


def in_the_way(files):
    hiding = []
    for file in files:
        if file.endswith(".py") and file.split(".")[0] in sys.stdlib_module_names:
            hiding.append(file)
    return hiding
