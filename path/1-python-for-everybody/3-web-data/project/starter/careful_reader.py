# Reads one small web site, page after page, and says what is there.
# Begin with the first milestone: fetch one page, and find its title and its links.

print("not written yet")
