# id: own
# belief: the first epoch at the goal ends the training
# fails: R2
# hint: B is at 0.88 after epoch 2 and falls below it in epoch 3. The rule asks for two good epochs
#   in a row. Where does each reader have its second?
by_heart = {"A": None, "B": 10, "C": None, "D": None}
stops_at = {"A": 4, "B": 2, "C": 2, "D": 5}
lost = {"A": 0.257, "B": 0.273, "C": 0.139, "D": 0.216}
install = "C"
cards = 0.812**5
