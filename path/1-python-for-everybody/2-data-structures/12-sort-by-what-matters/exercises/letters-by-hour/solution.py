# BEGIN SOLUTION
# count the letters of each hour
counts = {}
with open(input("File? "), encoding="utf-8") as mailbox:
    for line in mailbox:
        if line.startswith("From "):
            time = line.split()[5]
            hour = time.split(":")[0]
            counts[hour] = counts.get(hour, 0) + 1

# from early to late
for hour in sorted(counts):
    print(hour, counts[hour])
# STARTER
# # Ask for a file, count its letters by the hour, and print them in order.
# print("not written yet")
# END SOLUTION
