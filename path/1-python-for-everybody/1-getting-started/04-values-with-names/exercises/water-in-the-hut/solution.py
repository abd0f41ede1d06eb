large_tank = 900
small_tank = 300
guests = 8
each = 25
kitchen = 40

# BEGIN SOLUTION
a_day = guests * each + kitchen
days_left = (large_tank + small_tank) / a_day
# STARTER
# # Complete these two lines.
# a_day = "not written yet"
# days_left = "not written yet"
# END SOLUTION

print("a day:", a_day)
print("days left:", days_left)
