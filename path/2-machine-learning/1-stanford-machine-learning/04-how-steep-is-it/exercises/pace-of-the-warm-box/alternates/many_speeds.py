import numpy as np


def best_pace(box, air, slowest, fastest):
    speeds = np.linspace(slowest, fastest, 200_001)
    use = box / speeds + air * speeds**2
    return float(speeds[use.argmin()])
