# id: own
# belief: the body follows the last header
# fails: R3
# hint: Print your response. Who reads it takes your body for a header. Which line is missing
#   between them?
def answer(request, pages):
    path = request.split()[1]
    if path in pages:
        status = "200 OK"
        body = pages[path]
    else:
        status = "404 Not Found"
        body = "Not here."
    return f"HTTP/1.0 {status}\nContent-Length: {len(body)}\n{body}"
