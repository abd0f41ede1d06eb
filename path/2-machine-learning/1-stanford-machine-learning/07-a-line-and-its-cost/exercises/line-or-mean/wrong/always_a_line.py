# id: ML18
# belief: the best line there is must be worth something
# fails: R3
# hint: You return the best of the lines, whatever it brings. The best of four poor lines is poor.
#   What does somebody miss by who always says the mean?
def line_or_mean(x, y, count, lines):
    def cost(line):
        return ((line[0] + line[1] * x[:count] - y[:count]) ** 2).mean()

    return min(lines, key=cost)
