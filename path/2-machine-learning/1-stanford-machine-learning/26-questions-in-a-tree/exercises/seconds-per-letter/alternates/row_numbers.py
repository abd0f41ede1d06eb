import statistics


def grow(X, seconds, depth, least):
    table, answers = X.tolist(), seconds.tolist()

    def spread(rows):
        return len(rows) * statistics.pvariance([answers[row] for row in rows])

    def below(rows, depth):
        best = None
        if depth > 0 and len({answers[row] for row in rows}) > 1:
            for column in range(len(table[0])):
                ordered = sorted(rows, key=lambda row: table[row][column])
                for k in range(least, len(ordered) - least + 1):
                    left, right = table[ordered[k - 1]][column], table[ordered[k]][column] if k < len(ordered) else None
                    if k == 0 or right is None or left == right:
                        continue
                    left_over = (spread(ordered[:k]) + spread(ordered[k:])) / len(rows)
                    if best is None or left_over < best[0] - 1e-9:
                        best = (left_over, column, (left + right) / 2, ordered[:k], ordered[k:])
        if best is None:
            return sum(answers[row] for row in rows) / len(rows)
        _, column, cut, low, high = best
        return dict(column=column, cut=cut, low=below(low, depth - 1), high=below(high, depth - 1))

    return below(list(range(len(table))), depth)


def ask(tree, row):
    if type(tree) is float:
        return tree
    if row[tree["column"]] > tree["cut"]:
        return ask(tree["high"], row)
    return ask(tree["low"], row)
