def row(name, weight):
    """Return one row of the table: name and weight in their columns."""
    digits = f"{weight:.2f}"
    while len(digits) < 8:
        digits = " " + digits
    return name.ljust(10) + digits + " kg"
