# id: own
# belief: the sign in a format points to where the free places are
# fails: R1, R2
# hint: The names stand at the right end of their column, the weights at the left. The sign points to
#   the side to which the value is pushed. Which one points to the left?
def row(name, weight):
    """Return one row of the table: name and weight in their columns."""
    return f"{name:>10}{weight:<8.2f} kg"
