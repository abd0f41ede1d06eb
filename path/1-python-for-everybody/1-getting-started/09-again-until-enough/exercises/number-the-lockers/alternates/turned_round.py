first = int(input())
last = int(input())
labels = 0
for number in range(first, last + 1):
    if number % 10 != 0:
        print(f"locker {number}")
        labels += 1
print(f"labels: {labels}")
