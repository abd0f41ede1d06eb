# id: own
# belief: a path that stands somewhere in the request is asked for
# fails: R1, R3
# hint: You search the whole request for a path. The path `/` is in almost every one of them. Which
#   word of the first line is the path?
def answer(request, pages):
    status = "404 Not Found"
    body = "Not here."
    for path in pages:
        if path in request:
            status = "200 OK"
            body = pages[path]
    return f"HTTP/1.0 {status}\nContent-Length: {len(body)}\n\n{body}"
