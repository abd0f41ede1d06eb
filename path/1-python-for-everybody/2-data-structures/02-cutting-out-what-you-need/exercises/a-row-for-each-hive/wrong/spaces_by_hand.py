# id: own
# belief: a few spaces between the values make a column
# fails: R1, R2
# hint: With one name it lines up, with another it does not. Your gap is always the same, but names
#   are not. What makes the name ten places wide, whatever its length?
def row(name, weight):
    """Return one row of the table: name and weight in their columns."""
    return f"{name}       {weight:.2f} kg"
