# id: own
# belief: the terminal finds a folder wherever it lies
# fails: R3, R4
# hint: You start in `home`. Look at the drawing: is there a folder `lamps` directly below it? What
#   has to be entered first?
print("cd lamps")
print("python3 prices.py")
