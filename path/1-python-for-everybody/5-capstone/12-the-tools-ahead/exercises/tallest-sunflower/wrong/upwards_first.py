# id: own
# belief: the values that run upwards are handed over first
# fails: R1
# hint: The words are in their places, but your dots still have the days upwards. Which of the two arrays
#   does scatter take for the bottom?
import matplotlib.pyplot as plt


def picture(days, heights):
    """Draw the heights over the days, and return the axes."""
    centimetres = heights / 10
    figure, axes = plt.subplots()
    axes.scatter(centimetres, days)
    axes.set_xlabel("day")
    axes.set_ylabel("height (cm)")
    tallest = centimetres == centimetres.max()
    axes.set_title(f"{centimetres.max():.1f} cm on day {days[tallest][0]}")
    return axes
