# id: PY09
# belief: lists that are equal are one list
# fails: R2
# hint: Two lists that somebody typed twice count as one for you. They look alike, but crossing out a
#   song on one of them leaves the other as it is. Which word asks whether they are one?
def compare(first, second):
    if first == second:
        return "one list"
    else:
        return "two different lists"
