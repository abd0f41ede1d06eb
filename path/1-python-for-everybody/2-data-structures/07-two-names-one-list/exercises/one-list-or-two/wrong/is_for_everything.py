# id: own
# belief: what is not one list is different
# fails: R2
# hint: `is` tells one list from two, and no more. Two lists may well hold the same songs. Which sign
#   compares what is in them?
def compare(first, second):
    if first is second:
        return "one list"
    else:
        return "two different lists"
