# id: own
# belief: the baseline says the mean of the readings that judge
# fails: R2
# hint: Your flat line lies at the mean of the others. On the day somebody has to say a number, their
#   answers are not known. Which mean is known by then?
def line_or_mean(x, y, count, lines):
    def cost(line, rows):
        return ((line[0] + line[1] * x[rows] - y[rows]) ** 2).mean() / 2

    others = slice(count, len(y))
    chosen = min(lines, key=lambda line: cost(line, slice(0, count)))
    return chosen if cost(chosen, others) <= cost((y[others].mean(), 0), others) / 2 else None
