def mend(name):
    """Return the name that was meant."""
    try:
        return name.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return name
