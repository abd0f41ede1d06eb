# id: own
# belief: a limit that is as good as the best may take its place
# fails: R2
# hint: Two limits are right equally often, and you return the higher one. Which of the two does
#   the second rule ask for?
def learn_limit(evening, frost):
    best, most = None, -1
    for limit in sorted(set(evening)):
        hits = ((evening <= limit) == frost).sum()
        if hits >= most:
            best, most = limit, hits
    return best
