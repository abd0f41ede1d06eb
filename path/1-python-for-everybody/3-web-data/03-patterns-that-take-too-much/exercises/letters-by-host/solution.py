# BEGIN SOLUTION
import re

# count the letters of each host
counts = {}
with open(input("File? "), encoding="utf-8") as letters:
    for line in letters:
        for host in re.findall(r"^From \S+@(\S+)", line):
            counts[host] = counts.get(host, 0) + 1

# say it
for host in sorted(counts):
    print(host, counts[host])
# STARTER
# # Ask for a file, count its letters by host, and print the counts.
# print("not written yet")
# END SOLUTION
