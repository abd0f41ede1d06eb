# id: own
# belief: an empty text under a key is the same as no key
# fails: R1, R3
# hint: Try a page that is there and has no letters. An `if` takes an empty text for a no. How do you
#   ask whether the path is there?
def answer(request, pages):
    path = request.split()[1]
    body = pages.get(path, "")
    if body:
        status = "200 OK"
    else:
        status = "404 Not Found"
        body = "Not here."
    return f"HTTP/1.0 {status}\nContent-Length: {len(body)}\n\n{body}"
