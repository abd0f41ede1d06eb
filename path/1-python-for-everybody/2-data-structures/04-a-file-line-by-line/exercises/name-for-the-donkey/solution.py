def count_votes(name, choice):
    """Return how many lines of the file are a vote for `choice`."""
    # BEGIN SOLUTION
    wanted = choice.lower()
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line.strip().lower() == wanted:
                count = count + 1
    return count
    # STARTER
    # count = 0
    # with open(name, encoding="utf-8") as file:
    #     for line in file:
    #         if line == choice:
    #             count = count + 1
    # return count
    # END SOLUTION
