def row(name, weight):
    """Return one row of the table: name and weight in their columns."""
    left = f"{name:<10}"
    right = f"{weight:>8.2f}"
    return left + right + " kg"
