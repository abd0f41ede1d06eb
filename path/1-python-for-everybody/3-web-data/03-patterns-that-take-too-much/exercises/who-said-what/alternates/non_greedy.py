import re


def statements(text):
    pairs = []
    for who, words in re.findall(r"([A-Za-z]+)\ssaid\s<(.*?)>", text):
        pairs.append((who, words))
    return pairs
