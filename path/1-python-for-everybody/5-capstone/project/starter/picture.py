# Draws page.html from model.sqlite: one picture, one finding.

print("not written yet")
