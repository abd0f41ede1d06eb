# id: own
# belief: the last day is the tallest one
# fails: R3
# hint: The height in your title is right, and the day is the last one. This flower bowed its head before
#   that. Which day stands beside the largest height?
import matplotlib.pyplot as plt


def picture(days, heights):
    """Draw the heights over the days, and return the axes."""
    centimetres = heights / 10
    figure, axes = plt.subplots()
    axes.scatter(days, centimetres)
    axes.set_xlabel("day")
    axes.set_ylabel("height (cm)")
    axes.set_title(f"{centimetres.max():.1f} cm on day {days[-1]}")
    return axes
