import numpy as np


def train_step(batch, fast, slow, discount, rate, share):
    targets, slopes = [], np.zeros(fast.shape)
    for row, move, reward, after, lost in zip(*batch, strict=True):
        target = float(reward)
        if not lost:
            target += discount * max(float(after @ slow[:, a]) for a in range(slow.shape[1]))
        targets.append(target)
        slopes[:, move] += 2 * (float(row @ fast[:, move]) - target) * row
    moved = fast - rate * slopes / len(targets)
    return np.array(targets), moved, slow + share * (moved - slow)
