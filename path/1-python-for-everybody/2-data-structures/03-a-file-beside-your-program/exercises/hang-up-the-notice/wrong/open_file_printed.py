# id: PY53
# belief: opening a file gives its text
# fails: R1
# hint: Between your lines stands the open file itself, in angle brackets. What do you ask an open
#   file for, to get its text?
with open("notice.txt", encoding="utf-8") as file:
    notice = file

print("=" * 10)
print(notice)
print("=" * 10)
