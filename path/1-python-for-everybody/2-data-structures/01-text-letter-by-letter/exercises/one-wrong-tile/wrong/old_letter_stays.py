# id: own
# belief: the piece behind begins at the place itself
# fails: R1, R2
# hint: Your title grew by one: the old letter is still there, behind the new one. At which number
#   does the last piece have to begin?
def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    if place < 0 or place >= len(title):
        return title
    return title[:place] + letter + title[place:]
