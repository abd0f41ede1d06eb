# id: own
# belief: a loop counts by itself
# fails: R1, R2
# hint: The booth says the same number again and again. Your last line of the block gives `left`
#   the value that it has already. Which value should it get?
left = int(input("Seconds? "))

while left > 0:
    print(left)
    left = left

print("smile")
