# id: own
# belief: a frame that fits the first text fits every text
# fails: R2, R3
# hint: Your frame is always equally wide. It fits one text. Who can tell how wide the text is
#   that came in through the gap?
def show_sign(text):
    print("==========")
    print(text)
    print("==========")


show_sign(input("Door? "))
show_sign(input("Drinks? "))
show_sign(input("Coats? "))
