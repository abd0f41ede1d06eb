import sqlite3


def draw(model, page):
    c = sqlite3.connect(model)
    f = open(page, "w")
    f.write("<svg width='400' height='300'>")
    y = 20
    for who, cups in c.execute("SELECT who, sum(cups) FROM coffee GROUP BY who"):
        f.write(f"<text x='10' y='{y}'>{who} {'#' * cups}</text>")
        y = y + 30
    f.write("</svg>")
    f.close()


if __name__ == "__main__":
    draw("model.sqlite", "page.html")
