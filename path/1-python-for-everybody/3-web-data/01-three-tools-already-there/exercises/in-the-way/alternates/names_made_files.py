from sys import stdlib_module_names


def in_the_way(files):
    taken = set()
    for name in stdlib_module_names:
        taken.add(name + ".py")
    return [file for file in files if file in taken]
