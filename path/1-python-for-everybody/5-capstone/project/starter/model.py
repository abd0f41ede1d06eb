# Makes model.sqlite anew from raw.sqlite: clean, linked tables.

print("not written yet")
