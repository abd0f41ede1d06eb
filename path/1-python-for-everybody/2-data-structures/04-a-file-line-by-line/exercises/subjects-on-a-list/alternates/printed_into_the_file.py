from pathlib import Path

lines = Path(input()).read_text(encoding="utf-8").split("\n")
subjects = [line[8:].strip() for line in lines if line.startswith("Subject:")]
with open("subjects.txt", "w", encoding="utf-8") as sheet:
    for number, subject in enumerate(subjects, start=1):
        print(f"{number}. {subject}", file=sheet)
print(f"There are {len(subjects)} mails.")
