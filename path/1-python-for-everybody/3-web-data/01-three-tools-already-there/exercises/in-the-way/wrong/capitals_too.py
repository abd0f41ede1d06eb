# id: own
# belief: capitals and small letters make the same name
# fails: R2
# hint: You report `JSON.py`. An import line with small letters does not look at it. Leave the letters as
#   they are.
import sys


def in_the_way(files):
    hiding = []
    for file in files:
        if file.endswith(".py") and file[:-3].lower() in sys.stdlib_module_names:
            hiding.append(file)
    return hiding
