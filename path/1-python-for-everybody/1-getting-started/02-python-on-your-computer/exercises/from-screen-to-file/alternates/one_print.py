print("lamps in the hall:", 7 * 6, "\n37\ngood night", sep=" ")
