# id: own
# belief: a line that is better than the mean at all is taken
# fails: R3
# hint: Your line only has to be a little better than the mean. How low does the third rule want its
#   cost to be?
def line_or_mean(x, y, count, lines):
    def cost(line, rows):
        return ((line[0] + line[1] * x[rows] - y[rows]) ** 2).mean() / 2

    others = slice(count, len(y))
    chosen = min(lines, key=lambda line: cost(line, slice(0, count)))
    return chosen if cost(chosen, others) <= cost((y[:count].mean(), 0), others) else None
