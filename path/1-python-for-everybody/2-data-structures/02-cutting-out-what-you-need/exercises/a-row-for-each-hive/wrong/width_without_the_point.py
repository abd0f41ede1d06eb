# id: own
# belief: the width counts only the digits before the point
# fails: R2
# hint: Your rows are three places too wide. The eight places hold everything: the digits, the point and
#   the two behind it. Which width is that?
def row(name, weight):
    """Return one row of the table: name and weight in their columns."""
    return f"{name:<10}{weight:>11.2f} kg"
