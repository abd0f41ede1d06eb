def compare(first, second):
    """Say whether two names lead to one list, to two equal ones, or to two different ones."""
    # BEGIN SOLUTION
    if first is second:
        return "one list"
    elif first == second:
        return "two equal lists"
    else:
        return "two different lists"
    # END SOLUTION
