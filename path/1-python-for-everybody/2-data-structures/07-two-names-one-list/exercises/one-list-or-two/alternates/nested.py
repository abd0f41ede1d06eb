def compare(first, second):
    if first == second:
        if id(first) == id(second):
            answer = "one list"
        else:
            answer = "two equal lists"
    else:
        answer = "two different lists"
    return answer
