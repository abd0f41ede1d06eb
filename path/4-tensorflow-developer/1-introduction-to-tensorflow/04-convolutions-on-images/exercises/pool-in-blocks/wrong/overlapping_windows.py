# id: own
# belief: pooling slides pixel by pixel, like a filter
# fails: R1, R2
# hint: Four columns give you three numbers. Your windows overlap, as those of a filter do. Blocks of
#   pooling lie side by side: how far is it from one to the next?
from numpy.lib.stride_tricks import sliding_window_view


def strongest(answers, side=2):
    return sliding_window_view(answers, (side, side)).max(axis=(2, 3))
