# id: own
# belief: a label with another unit turns the numbers into it
# fails: R1
# hint: The label says centimetres, and the dots stand where the millimetres are: a flower as tall as a
#   house. Which line would bring the numbers down?
import matplotlib.pyplot as plt


def picture(days, heights):
    """Draw the heights over the days, and return the axes."""
    figure, axes = plt.subplots()
    axes.scatter(days, heights)
    axes.set_xlabel("day")
    axes.set_ylabel("height (cm)")
    tallest = heights == heights.max()
    axes.set_title(f"{heights.max() / 10:.1f} cm on day {days[tallest][0]}")
    return axes
