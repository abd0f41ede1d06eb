def moved_on(names):
    turn = names.copy()
    if len(turn) > {{many}}:
        for _ in range({{many}}):
            turn.append(turn.pop(0))
    return turn
