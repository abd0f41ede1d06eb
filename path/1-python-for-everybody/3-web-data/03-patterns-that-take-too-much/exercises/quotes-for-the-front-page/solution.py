import re


def quotes(text):
    """Return what stands between < and >, as a list."""
    return re.findall("<([^<>]*)>", text)
