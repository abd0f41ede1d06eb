# BEGIN SOLUTION
with open("notice.txt", encoding="utf-8") as file:
    notice = file.read()

print("=" * 10)
print(notice)
print("=" * 10)
# STARTER
# # Read the notice, then print it between two lines.
# print("not written yet")
# END SOLUTION
