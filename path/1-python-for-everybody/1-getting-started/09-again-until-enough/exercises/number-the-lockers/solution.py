# BEGIN SOLUTION
first = int(input("First? "))
last = int(input("Last? "))

labels = 0
for number in range(first, last + 1):
    if number % 10 == 0:
        continue
    print("locker", number)
    labels = labels + 1

print("labels:", labels)
# STARTER
# # Ask twice, then print the labels.
# print("not written yet")
# END SOLUTION
