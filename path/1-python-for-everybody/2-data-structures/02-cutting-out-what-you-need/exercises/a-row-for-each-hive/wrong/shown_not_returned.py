# id: PY10
# belief: printing a value hands it back to the caller
# fails: R1, R2, R3, R4
# hint: The row is on the screen, but the caller has nothing in hand. Which word hands a value back?
def row(name, weight):
    """Return one row of the table: name and weight in their columns."""
    print(f"{name:<10}{weight:>8.2f} kg")
