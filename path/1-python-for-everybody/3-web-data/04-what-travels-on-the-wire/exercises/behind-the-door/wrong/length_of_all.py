# id: own
# belief: Content-Length counts the whole response
# fails: R2
# hint: Your number is too large. The header tells how much comes below the blank line. What must
#   not be counted?
def answer(request, pages):
    path = request.split()[1]
    if path in pages:
        status = "200 OK"
        body = pages[path]
    else:
        status = "404 Not Found"
        body = "Not here."
    length = len(f"HTTP/1.0 {status}\n\n{body}")
    return f"HTTP/1.0 {status}\nContent-Length: {length}\n\n{body}"
