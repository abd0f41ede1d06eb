# Beside this file: runs.csv (reader, epoch, seconds, accuracy, val_accuracy)
# and crooked.csv (reader, weights, moved, accuracy).

# BEGIN SOLUTION
by_heart = {"A": None, "B": 10, "C": None, "D": None}
stops_at = {"A": 5, "B": 5, "C": 3, "D": 6}
lost = {"A": 0.257, "B": 0.273, "C": 0.139, "D": 0.216}

# C reads most crooked digits, and has 5,258 weights; five digits have to be right at once.
install = "C"
cards = 0.812**5
# STARTER
# by_heart = {}  # not written yet
# stops_at = {}
# lost = {}
# install = ""
# cards = 0
# END SOLUTION
