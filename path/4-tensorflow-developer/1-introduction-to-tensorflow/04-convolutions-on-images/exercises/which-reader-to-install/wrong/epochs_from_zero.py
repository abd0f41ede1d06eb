# id: own
# belief: the table counts epochs as Keras does, from 0
# fails: R1, R2
# hint: Every epoch of yours is one too small. Keras hands a callback 0 for the first epoch. With
#   which number does the column begin here?
by_heart = {"A": None, "B": 9, "C": None, "D": None}
stops_at = {"A": 4, "B": 4, "C": 2, "D": 5}
lost = {"A": 0.257, "B": 0.273, "C": 0.139, "D": 0.216}
install = "C"
cards = 0.812**5
