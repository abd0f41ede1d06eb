# id: ML22
# belief: the cost on the examples shows how good the line is
# fails: R3
# hint: Your line is judged by the readings that chose it. They are content. Which readings had no
#   say, and what do they answer?
def line_or_mean(x, y, count, lines):
    def cost(line, rows):
        return ((line[0] + line[1] * x[rows] - y[rows]) ** 2).mean() / 2

    examples = slice(0, count)
    chosen = min(lines, key=lambda line: cost(line, examples))
    return chosen if cost(chosen, examples) <= cost((y[:count].mean(), 0), examples) / 2 else None
