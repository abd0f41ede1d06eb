def days(lines):
    """Return the days of all mails: the third word of each line that begins with From."""
    found = []
    for line in lines:
        words = line.split()
        # BEGIN SOLUTION
        if len(words) > 2 and words[0] == "From":
            found.append(words[2])
        # STARTER
        # if words[0] == "From" and len(words) > 1:
        #     found.append(words[2])
        # END SOLUTION
    return found
