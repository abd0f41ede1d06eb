large_tank = 900
small_tank = 300
guests = 8
each = 25
kitchen = 40
water = large_tank + small_tank
a_day = kitchen
a_day = a_day + guests * each
days_left = water / a_day
print("a day:", a_day)
print("days left:", days_left)
