print("Monday rain", "Tuesday sun", sep="\n")
print("Wednesday snow", "Friday wind", sep="\n")
print("gone:", 5 - 4)
