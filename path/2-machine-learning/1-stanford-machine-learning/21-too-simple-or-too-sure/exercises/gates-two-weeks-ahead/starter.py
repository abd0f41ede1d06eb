import numpy as np
import pandas as pd


def promise(days, riders, new):
    """Return a promise of thousand riders for each row of new."""
    raise NotImplementedError("not written yet")
