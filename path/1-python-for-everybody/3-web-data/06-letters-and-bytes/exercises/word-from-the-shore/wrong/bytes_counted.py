# id: PY68
# belief: as many bytes as letters
# fails: R2
# hint: For `mañana` you count 7. That is what came over the wire. How many letters does a person
#   read?
def answer(data):
    message = data.decode("utf-8")
    return f"got {len(data)}: {message}".encode("utf-8")
