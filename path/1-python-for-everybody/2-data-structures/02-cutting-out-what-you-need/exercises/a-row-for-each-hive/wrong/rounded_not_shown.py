# id: own
# belief: a number rounded to two digits is shown with two digits
# fails: R2
# hint: 38.5 is shown with one digit, and 9 with another width. `round` makes a value, and a value has
#   no zeros at its end. Which format shows two digits, also when they are zeros?
def row(name, weight):
    """Return one row of the table: name and weight in their columns."""
    return f"{name:<10}{round(weight, 2):>8} kg"
