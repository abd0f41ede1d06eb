import numpy as np


def promise(km, minutes):
    fade, promises = 0.98, []
    count, sum_x, sum_t, sum_xx, sum_xt = 1e-6, 1.7e-6, 150e-6, 4e-6, 400e-6
    for x, t in zip((km / 1000).tolist(), minutes.tolist(), strict=True):
        spread = sum_xx / count - (sum_x / count) ** 2
        w = (sum_xt / count - sum_x / count * sum_t / count) / (spread + 0.01)
        promises.append(sum_t / count + w * (x - sum_x / count))
        count, sum_x, sum_t = fade * count + 1, fade * sum_x + x, fade * sum_t + t
        sum_xx, sum_xt = fade * sum_xx + x * x, fade * sum_xt + x * t
    return np.array(promises)
