def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    # BEGIN SOLUTION
    if place < 0 or place >= len(title):
        return title
    return title[:place] + letter + title[place + 1:]
    # END SOLUTION
