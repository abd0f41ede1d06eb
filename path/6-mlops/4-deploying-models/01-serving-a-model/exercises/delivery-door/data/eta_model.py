"""The kitchen's model, as the training job handed it over. Large models take a while to load; so does this one."""

import math
import time

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def load():
    """Read the model, which takes a third of a second, and return minutes(hour, day, distance, items)."""
    time.sleep(0.33)

    def minutes(hour, day, distance, items):
        weekend = 5.0 if day in ("Fri", "Sat") else 0.0
        evening = 6.0 * math.exp(-(((hour - 18.5) / 2.0) ** 2))
        return 9.0 + 2.1 * distance + 0.8 * items + evening + weekend

    return minutes
