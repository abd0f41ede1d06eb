# id: ML22
# belief: the reader that knows its training photos best reads best
# fails: R4, R5
# hint: You install B, which read all its 1,200 photos right. Look at its row in crooked.csv at a move
#   of two. And how many weights may the phone hold?
by_heart = {"A": None, "B": 10, "C": None, "D": None}
stops_at = {"A": 5, "B": 5, "C": 3, "D": 6}
lost = {"A": 0.257, "B": 0.273, "C": 0.139, "D": 0.216}
install = "B"
cards = 0.634**5
