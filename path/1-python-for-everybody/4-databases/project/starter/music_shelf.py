# A music shelf in four tables. Reads a box of records from XML, and says what is on the shelf.
# Begin with the first milestone: draw the tables on paper, then make them in shelf.sqlite.

print("not written yet")
