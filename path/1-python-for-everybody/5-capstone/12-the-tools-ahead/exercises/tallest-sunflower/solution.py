import matplotlib.pyplot as plt


def picture(days, heights):
    """Draw the heights over the days, and return the axes."""
    # BEGIN SOLUTION
    # one division for all
    centimetres = heights / 10
    figure, axes = plt.subplots()
    axes.scatter(days, centimetres)
    axes.set_xlabel("day")
    axes.set_ylabel("height (cm)")
    # the day that stands beside the largest height
    tallest = centimetres.max()
    day = days[centimetres == tallest][0]
    axes.set_title(f"{tallest:.1f} cm on day {day}")
    # STARTER
    # figure, axes = plt.subplots()
    # axes.scatter(heights, days)
    # axes.set_xlabel("height")
    # axes.set_ylabel("day")
    # axes.set_title("Our sunflower")
    # END SOLUTION
    return axes
