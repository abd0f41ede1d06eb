# id: own
# belief: of two questions, the order does not matter
# fails: R1
# hint: For one and the same list you say that there are two. It is equal to itself as well, and that
#   was your first question. Which of the two questions is the stricter one?
def compare(first, second):
    if first == second:
        return "two equal lists"
    elif first is second:
        return "one list"
    else:
        return "two different lists"
