def hide(line):
    """Return the line with its addresses shortened and one space between its words."""
    # BEGIN SOLUTION
    shown = []
    for word in line.split():
        if "@" in word:
            word = word.split("@")[0] + "@..."
        shown.append(word)
    return " ".join(shown)
    # END SOLUTION
