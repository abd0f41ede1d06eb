# id: own
# belief: every file with the name of a tool is in the way
# fails: R2
# hint: You report `json.txt` as well. Would an `import` line ever look at a file with that ending?
import sys


def in_the_way(files):
    hiding = []
    for file in files:
        dot = file.rfind(".")
        if file[:dot] in sys.stdlib_module_names:
            hiding.append(file)
    return hiding
