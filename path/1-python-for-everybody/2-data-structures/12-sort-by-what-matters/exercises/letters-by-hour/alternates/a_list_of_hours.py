letters = [0] * 24
with open(input(), encoding="utf-8") as mailbox:
    starts = [line.split() for line in mailbox if line.startswith("From ")]
for words in starts:
    hour = int(words[5][:2])
    letters[hour] = letters[hour] + 1
for hour, count in enumerate(letters):
    if count > 0:
        print(f"{hour:02d}", count)
