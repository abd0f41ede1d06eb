# id: own
# belief: a share of digits is a share of cards
# fails: R5
# hint: 81 % of the crooked digits are read right, not 81 % of the cards. A card has five digits. What
#   is the chance that the first two are both right?
by_heart = {"A": None, "B": 10, "C": None, "D": None}
stops_at = {"A": 5, "B": 5, "C": 3, "D": 6}
lost = {"A": 0.257, "B": 0.273, "C": 0.139, "D": 0.216}
install = "C"
cards = 0.812
