def busiest(rows):
    """Return the tool with most loans."""
    # BEGIN SOLUTION
    # every loan, under a tidy name
    names = [tool.strip().lower() for tool, _ in rows]
    if len(names) == 0:
        return None
    # by the alphabet, so that the first of several comes first
    return max(sorted(names), key=names.count)
    # STARTER
    # counts = {}
    # for tool, fee in rows:
    #     try:
    #         float(fee)
    #         counts[tool] = counts.get(tool, 0) + 1
    #     except:
    #         pass
    # return max(counts, key=counts.get)
    # END SOLUTION
