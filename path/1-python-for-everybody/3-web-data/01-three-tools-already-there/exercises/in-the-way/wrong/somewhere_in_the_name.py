# id: own
# belief: a name is taken when a tool's name is a part of it
# fails: R2
# hint: You report `my_json.py`. Two words make another name. Should the tool's name be a part of the
#   file's name, or all of it?
import sys


def in_the_way(files):
    hiding = []
    for file in files:
        if file.endswith(".py"):
            words = file[:-3].split("_")
            for word in words:
                if word in sys.stdlib_module_names and file not in hiding:
                    hiding.append(file)
    return hiding
