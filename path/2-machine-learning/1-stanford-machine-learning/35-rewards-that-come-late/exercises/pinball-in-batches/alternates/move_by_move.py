import numpy as np


def train_step(batch, fast, slow, discount, rate, share):
    x, moves, rewards, x_next, ended = batch
    targets = np.array(rewards, float)
    going_on = np.flatnonzero(~ended)
    targets[going_on] += discount * np.amax(x_next[going_on] @ slow, axis=1)
    columns = []
    for move in range(fast.shape[1]):
        made = moves == move
        miss = x[made] @ fast[:, move] - targets[made]
        columns.append(fast[:, move] - 2 * rate / len(moves) * (miss @ x[made]))
    moved = np.stack(columns, axis=1)
    return targets, moved, np.average([slow, moved], axis=0, weights=[1 - share, share])
