def mend(name):
    """Return the name that was meant."""
    return name.encode("utf-8").decode("latin-1")
