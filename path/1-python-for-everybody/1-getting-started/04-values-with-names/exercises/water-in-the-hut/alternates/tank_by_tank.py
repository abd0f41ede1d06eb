large_tank = 900
small_tank = 300
guests = 8
each = 25
kitchen = 40
a_day = kitchen + each * guests
days_left = large_tank / a_day + small_tank / a_day
print("a day:", a_day)
print("days left:", days_left)
