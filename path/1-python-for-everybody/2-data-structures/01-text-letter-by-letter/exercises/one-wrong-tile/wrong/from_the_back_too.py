# id: own
# belief: a number below zero is caught by the slices
# fails: R3
# hint: With place -1 your title is nearly doubled. Minus numbers mean something to a slice: they count
#   from the back. Which question has to send them away first?
def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    if place >= len(title):
        return title
    return title[:place] + letter + title[place + 1:]
