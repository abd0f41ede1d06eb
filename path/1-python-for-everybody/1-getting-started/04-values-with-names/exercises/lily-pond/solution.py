# BEGIN SOLUTION
days = 20
leaves = 3 * 2 ** days

print("leaves on day 20:", leaves)
print("half covered:", leaves // 2)
print("on day:", days - 1)
# STARTER
# # Name what is known, then work it out.
# print("not written yet")
# END SOLUTION
