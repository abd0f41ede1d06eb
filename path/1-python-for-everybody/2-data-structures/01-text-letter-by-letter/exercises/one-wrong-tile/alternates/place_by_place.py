def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    mended = ""
    for number in range(len(title)):
        if number == place:
            mended = mended + letter
        else:
            mended = mended + title[number]
    return mended
