def line_or_mean(x, y, count, lines):
    """Return the line that beats the mean on unseen readings, or None."""
    # BEGIN SOLUTION
    examples, others = slice(0, count), slice(count, len(y))

    def cost(line, rows):
        theta0, theta1 = line
        return ((theta0 + theta1 * x[rows] - y[rows]) ** 2).mean()  # the half changes no comparison

    # the examples choose
    chosen = min(lines, key=lambda line: cost(line, examples))
    flat = (y[examples].mean(), 0)

    # the others judge, once
    return chosen if cost(chosen, others) <= cost(flat, others) / 2 else None
    # END SOLUTION
