from importlib import import_module


def missing_tools(names):
    """Return the names of all modules that Python cannot find."""
    # BEGIN SOLUTION
    missing = []
    for name in names:
        try:
            import_module(name)
        except ModuleNotFoundError:
            missing.append(name)
    return missing
    # STARTER
    # missing = []
    # try:
    #     for name in names:
    #         import_module(name)
    # except ModuleNotFoundError:
    #     missing.append(name)
    # return missing
    # END SOLUTION
