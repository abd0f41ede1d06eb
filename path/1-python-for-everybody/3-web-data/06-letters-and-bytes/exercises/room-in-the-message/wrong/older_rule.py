# id: PY69
# belief: every rule makes the same bytes
# fails: R2
# hint: For `mañana` you count six bytes, and for a fish you stop with an error. You encode by another
#   rule. Which one does the task name?
def fits(text, room):
    return len(text.encode("latin-1")) <= room
