# id: ML14
# belief: the others may choose the line, for nothing is trained on them
# fails: R1
# hint: You take the line that pleases the others best, and then let the others judge it. Whose
#   choice does the first rule ask for?
def line_or_mean(x, y, count, lines):
    def cost(line, rows):
        return ((line[0] + line[1] * x[rows] - y[rows]) ** 2).mean() / 2

    others = slice(count, len(y))
    chosen = min(lines, key=lambda line: cost(line, others))
    return chosen if cost(chosen, others) <= cost((y[:count].mean(), 0), others) / 2 else None
