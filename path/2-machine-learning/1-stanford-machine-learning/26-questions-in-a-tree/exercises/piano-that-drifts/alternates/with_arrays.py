import numpy as np


def mixed(counts):
    total = counts.sum(axis=1, keepdims=True)
    shares = counts / total
    logs = np.log2(np.where(shares > 0, shares, 1))
    return -(shares * logs).sum(axis=1)


def best_question(columns, kinds, least):
    names, code = np.unique(kinds, return_inverse=True)
    one = np.eye(len(names))[code]
    whole = mixed(one.sum(axis=0, keepdims=True))[0]
    found = []
    for name, values in columns.items():
        values = np.array(values)
        different = np.unique(values)
        if values.dtype.kind == "U":
            asked, masks = different, values == different[:, None]
        else:
            asked = (different[:-1] + different[1:]) / 2
            masks = values <= asked[:, None]
        enough = np.minimum(masks.sum(axis=1), (~masks).sum(axis=1)) >= least
        if not enough.any():
            continue
        asked, masks = asked[enough], masks[enough]
        share = masks.mean(axis=1)
        gains = whole - share * mixed(masks @ one) - (1 - share) * mixed(~masks @ one)
        first = int(np.flatnonzero(gains >= gains.max() - 1e-9)[0])
        found.append((name, asked[first].item(), float(gains[first])))
    if not found:
        return None
    top = max(each[2] for each in found)
    return next(each for each in found if each[2] >= top - 1e-9)
