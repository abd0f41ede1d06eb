# id: own
# belief: break skips one round
# fails: R2, R3
# hint: Behind the first broom cupboard there are no labels any more. You left the loop there. Which
#   word leaves only this round?
first = int(input("First? "))
last = int(input("Last? "))
labels = 0
for number in range(first, last + 1):
    if number % 10 == 0:
        break
    print("locker", number)
    labels = labels + 1
print("labels:", labels)
