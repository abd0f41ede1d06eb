# id: own
# belief: a save belongs to the note of its day only
# fails: R1, R4
# hint: You say that Tuesday's note is gone. Where was it on Wednesday, when she saved? The save
#   kept all that was in memory at that moment.
print("Monday rain")
print("Wednesday snow")
print("Friday wind")
print("gone:", 2)
