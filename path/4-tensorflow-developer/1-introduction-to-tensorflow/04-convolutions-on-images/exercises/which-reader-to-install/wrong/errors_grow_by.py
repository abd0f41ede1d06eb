# id: own
# belief: a fall is measured against what it fell from
# fails: R3
# hint: Your numbers say which part of the readings was lost: 0.257 of 0.892 is 29 %. Rule 3 wants the
#   plain difference between the two accuracies.
by_heart = {"A": None, "B": 10, "C": None, "D": None}
stops_at = {"A": 5, "B": 5, "C": 3, "D": 6}
lost = {"A": 0.288, "B": 0.301, "C": 0.146, "D": 0.238}
install = "C"
cards = 0.812**5
