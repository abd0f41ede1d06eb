# id: own
# belief: lists of the same length are equal
# fails: R3
# hint: You call `["Snow"]` and `["Home"]` equal. They are as long as each other. What has to be
#   compared besides the length?
def compare(first, second):
    if first is second:
        return "one list"
    elif len(first) == len(second):
        return "two equal lists"
    else:
        return "two different lists"
