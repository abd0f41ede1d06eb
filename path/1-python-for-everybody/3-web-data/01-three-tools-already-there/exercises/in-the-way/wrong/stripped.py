# id: PY31
# belief: strip takes the ending off as one piece
# fails: R1
# hint: Print `"copy.py".strip(".py")`. It takes single signs, as long as they are among the three.
#   How can you leave out exactly the last three signs?
import sys


def in_the_way(files):
    hiding = []
    for file in files:
        if file.endswith(".py") and file.strip(".py") in sys.stdlib_module_names:
            hiding.append(file)
    return hiding
