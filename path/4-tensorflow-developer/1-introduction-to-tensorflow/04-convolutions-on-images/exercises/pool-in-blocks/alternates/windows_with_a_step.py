from numpy.lib.stride_tricks import sliding_window_view


def strongest(answers, side=2):
    windows = sliding_window_view(answers, (side, side))
    return windows[::side, ::side].max(axis=(-2, -1))
