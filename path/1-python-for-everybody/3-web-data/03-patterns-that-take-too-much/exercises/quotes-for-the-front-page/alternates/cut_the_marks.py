import re


def quotes(text):
    return [piece[1:-1] for piece in re.findall("<[^<>]*?>", text)]
