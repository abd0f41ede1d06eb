# id: own
# belief: what has been typed is in the computer, and stays there
# fails: R2, R4
# hint: You print Thursday's note. On Thursday evening it was in memory and nowhere else. What does
#   a power cut leave there?
print("Monday rain")
print("Tuesday sun")
print("Wednesday snow")
print("Thursday fog")
print("Friday wind")
print("gone:", 0)
