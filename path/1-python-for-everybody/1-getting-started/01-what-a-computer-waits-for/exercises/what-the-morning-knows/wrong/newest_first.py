# id: own
# belief: the order in which notes are printed does not matter as long as all are there
# fails: R3
# hint: The right notes are there. Compare their order with the order of the week in the task.
print("Friday wind")
print("Wednesday snow")
print("Tuesday sun")
print("Monday rain")
print("gone:", 1)
