# id: own
# belief: the score on straight photos stands for all photos
# fails: R5
# hint: Your share of cards comes from the straight photos. Rule 5 asks about cards whose digits are
#   all moved by two pixels. Which row of crooked.csv is that?
by_heart = {"A": None, "B": 10, "C": None, "D": None}
stops_at = {"A": 5, "B": 5, "C": 3, "D": 6}
lost = {"A": 0.257, "B": 0.273, "C": 0.139, "D": 0.216}
install = "C"
cards = 0.951**5
