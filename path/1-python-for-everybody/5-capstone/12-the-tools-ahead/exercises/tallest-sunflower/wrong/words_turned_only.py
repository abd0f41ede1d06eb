# id: own
# belief: a title names the picture, and the unit is clear from the numbers
# fails: R2, R3
# hint: The dots are right now. Read the words alone, as a visitor would: how tall was the flower, in
#   which unit, and when?
import matplotlib.pyplot as plt


def picture(days, heights):
    """Draw the heights over the days, and return the axes."""
    figure, axes = plt.subplots()
    axes.scatter(days, heights / 10)
    axes.set_xlabel("day")
    axes.set_ylabel("height")
    axes.set_title("Our sunflower")
    return axes
