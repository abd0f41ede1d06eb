number = int(input("From: "))
last = int(input("To: "))
labels = last - number + 1
while number <= last:
    if number % 10 == 0:
        labels = labels - 1
    else:
        print("locker", number)
    number = number + 1
print("labels:", labels)
