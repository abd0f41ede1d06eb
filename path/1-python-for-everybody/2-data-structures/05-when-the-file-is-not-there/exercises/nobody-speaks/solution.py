def speeches(name, role):
    """Return how many lines belong to `role`, or None when there is no such file."""
    # BEGIN SOLUTION
    count = 0
    try:
        with open(name, encoding="utf-8") as play:
            for line in play:
                if ":" not in line:
                    continue
                voice = line[: line.find(":")]
                if voice.strip() == role:
                    count = count + 1
    except FileNotFoundError:
        return None
    return count
    # STARTER
    # count = 0
    # try:
    #     with open(name, encoding="utf-8") as play:
    #         for line in play:
    #             if ":" not in line:
    #                 continue
    #             voice = line[: line.find(":")]
    #             if voice == roll:
    #                 count = count + 1
    # except:
    #     return None
    # return count
    # END SOLUTION
