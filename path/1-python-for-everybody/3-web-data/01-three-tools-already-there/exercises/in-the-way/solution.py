# BEGIN SOLUTION
import sys


def in_the_way(files):
    """Return the files that hide a module of the standard library."""
    hiding = []
    for file in files:
        if file.endswith(".py"):
            # the bare name is what an import line says
            name = file[:-3]
            if name in sys.stdlib_module_names:
                hiding.append(file)
    return hiding


# STARTER
# def in_the_way(files):
#     """Return the files that hide a module of the standard library."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
