import numpy as np


def every_cut(chances, rotten):
    cuts = sorted(set(chances.tolist()))
    precision, recall = [], []
    for cut in cuts:
        fates = [bool(fate) for chance, fate in zip(chances, rotten) if chance >= cut]
        precision.append(sum(fates) / len(fates))
        recall.append(sum(fates) / np.count_nonzero(rotten))
    return np.array(cuts), np.array(precision), np.array(recall)
