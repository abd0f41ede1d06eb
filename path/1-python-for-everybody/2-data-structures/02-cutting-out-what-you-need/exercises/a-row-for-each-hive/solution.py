def row(name, weight):
    """Return one row of the table: name and weight in their columns."""
    # BEGIN SOLUTION
    return f"{name:<10}{weight:>8.2f} kg"
    # END SOLUTION
