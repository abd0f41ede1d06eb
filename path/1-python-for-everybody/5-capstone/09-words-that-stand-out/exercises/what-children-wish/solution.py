def typical(group, everyone, least):
    """Words that are more common in the group than everywhere, with how many times more."""
    # BEGIN SOLUTION
    # all that was written, and not how many different words
    group_total = sum(group.values())
    total = sum(everyone.values())
    found = []
    for word, count in group.items():
        # the minimum is asked of the group itself
        if count >= least:
            number = round((count / group_total) / (everyone[word] / total), 2)
            if number > 1:
                found.append((word, number))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
    # STARTER
    # group_total = len(group)
    # total = len(everyone)
    # found = []
    # for word, count in group.items():
    #     if everyone[word] >= least:
    #         number = round((count / group_total) / (everyone[word] / total), 2)
    #         if number > 1:
    #             found.append((word, number))
    # return sorted(found, key=lambda pair: (-pair[1], pair[0]))
    # END SOLUTION
