f = open(input("file"))
n = 0
p = []
h = {}
for x in f:
    if x.startswith("From "):
        n = n + 1
        w = x.split()
        if w[1] not in p:
            p.append(w[1])
        t = w[5][:2]
        h[t] = h.get(t, 0) + 1
print("letters:", n)
print("people:", len(p))
for t in h:
    print("hour", t, h[t])
