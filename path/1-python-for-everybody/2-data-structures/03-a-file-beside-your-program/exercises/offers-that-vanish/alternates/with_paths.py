from pathlib import Path

offers = Path("offers.txt")
text = offers.read_text(encoding="utf-8")
text = text + input("What do you offer? ") + "; "
offers.write_text(text, encoding="utf-8")
print("noted")
