def compare(first, second):
    if first != second:
        return "two different lists"
    if first is not second:
        return "two equal lists"
    return "one list"
