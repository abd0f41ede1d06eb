# id: own
# belief: what is true on my computer today may be written down for good
# fails: R2, R3
# hint: Your line is a text that you typed. What will it say on another computer, or after the
#   next update? The first cell of the lesson asks for the version.
print("Python 3.9.0")
