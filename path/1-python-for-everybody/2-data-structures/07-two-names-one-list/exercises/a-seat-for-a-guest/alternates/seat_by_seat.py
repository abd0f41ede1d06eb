def with_guest(hall, row, seat):
    plan = []
    for i in range(len(hall)):
        line = []
        for j in range(len(hall[i])):
            if i == row and j == seat:
                line.append("taken")
            else:
                line.append(hall[i][j])
        plan.append(line)
    return plan
