"""The mail archive of those who mended the lighthouse of Skarn: made from a seed, and dirty on purpose.

`python answers.py` writes the sample beside it; nothing here is read from the outside.
"""

import base64
import datetime
import functools
import random

SEED = 1874
MOST_AT_ONCE = 25
# Who asks may do so ten times in a second.
MOST, SECONDS = 10, 1.0
TIRED = 401
lately, woken = [], []

# name, address, from year, to year, how much they write
PEOPLE = [
    ("Jon Aske", "jon.aske@harbour.example", 2016, 2023, 9), ("Runa Voll", "runa.voll@harbour.example", 2016, 2023, 6),
    ("Ketil Dahl", "ketil.dahl@harbour.example", 2017, 2022, 4), ("Signe Moe", "signe.moe@harbour.example", 2019, 2023, 4),
    ("Tom Rask", "tom.rask@harbour.example", 2016, 2023, 6), ("Ana Berg", "ana.berg@school.example", 2016, 2023, 9),
    ("Mira Falk", "mira.falk@school.example", 2016, 2023, 6), ("Pelle Strand", "pelle.strand@school.example", 2017, 2021, 3),
    ("Ida Lund", "ida.lund@school.example", 2018, 2023, 4), ("Yusuf Demir", "yusuf.demir@school.example", 2016, 2019, 4),
    ("Ingrid Moen", "ingrid.moen@school.example", 2017, 2023, 4), ("Class 7", "class7@school.example", 2017, 2023, 2),
    ("Lise Holm", "lise.holm@museum.example", 2016, 2023, 8), ("Nora Vik", "nora.vik@museum.example", 2019, 2023, 5),
    ("Edvard Krog", "edvard.krog@museum.example", 2016, 2023, 4), ("Zoë Lindqvist", "zoe.lindqvist@museum.example", 2018, 2023, 5),
    ("Sander Bakke", "sander.bakke@boatyard.example", 2016, 2023, 7), ("Gro Bakke", "gro.bakke@boatyard.example", 2016, 2023, 4),
    ("Olav Tveit", "olav.tveit@boatyard.example", 2016, 2021, 11), ("Finn Haug", "finn.haug@boatyard.example", 2018, 2023, 3),
    ("Ana Berg", "ana.berg@physics.university.example", 2017, 2022, 5), ("Jørn Ås", "jorn.as@physics.university.example", 2017, 2023, 6),
    ("Priya Nair", "priya.nair@physics.university.example", 2017, 2020, 5), ("Chen Wei", "chen.wei@physics.university.example", 2018, 2023, 4),
    ("Hélène Marchand", "helene.marchand@history.university.example", 2017, 2022, 4),
    ("Marek Novák", "marek.novak@history.university.example", 2018, 2021, 2),
    ("Oddny Hauge", "oddny.hauge@skarnnet.example", 2016, 2023, 6), ("Bertil Sand", "bertil.sand@skarnnet.example", 2016, 2023, 4),
    ("Käthe Brandt", "kathe.brandt@skarnnet.example", 2016, 2023, 4), ("Ragnar Ulv", "ragnar.ulv@post.example", 2016, 2023, 4),
    ("Wilma Thorne", "wilma.thorne@post.example", 2017, 2023, 3), ("Per Ask", "per.ask@post.example", 2016, 2019, 3),
    ("Amina Diallo", "amina.diallo@post.example", 2019, 2023, 4), ("Leo Hartmann", "leo.hartmann@post.example", 2018, 2023, 3),
    ("Siri Fjell", "siri.fjell@post.example", 2021, 2023, 3), ("Gunnar Øye", "gunnar.oye@post.example", 2016, 2020, 3),
]
# the address before, the one after, since when, and the name if that changed as well
MOVES = [
    ("oddny.hauge@skarnnet.example", "oddny@post.example", "2018-06", None),
    ("bertil.sand@skarnnet.example", "bertil.sand@post.example", "2018-06", None),
    ("kathe.brandt@skarnnet.example", "kathe@post.example", "2018-06", None),
    ("mira.falk@school.example", "mira.falk@museum.example", "2019-08", None),
    ("jon.aske@harbour.example", "jon.aske@post.example", "2020-02", None),
    ("chen.wei@physics.university.example", "chen.wei@boatyard.example", "2021-03", None),
    ("ingrid.moen@school.example", "ingrid.solberg@school.example", "2021-05", "Ingrid Solberg"),
    ("kathe@post.example", "kathe.brandt@museum.example", "2022-03", None),
]
# messages sent in each month; 2020 was a quiet year, and in three of its months nobody wrote
MONTHS = {
    2016: [0, 0, 3, 6, 8, 9, 5, 7, 10, 9, 7, 2], 2017: [6, 8, 10, 12, 13, 10, 6, 8, 11, 9, 10, 4],
    2018: [9, 11, 13, 14, 15, 13, 8, 10, 15, 16, 14, 7], 2019: [31, 24, 17, 14, 12, 10, 6, 8, 13, 12, 11, 6],
    2020: [7, 8, 6, 0, 0, 0, 2, 3, 4, 3, 2, 1], 2021: [2, 4, 6, 8, 10, 11, 6, 9, 13, 12, 9, 5],
    2022: [8, 9, 11, 14, 17, 21, 24, 12, 7, 5, 4, 2], 2023: [4, 5, 7, 9, 10, 8, 4, 6, 9, 8, 5, 3],
}
# which topic is how likely in which year
TOPICS = {
    2016: {"tower": 6, "money": 2, "stairs": 3, "history": 1}, 2017: {"roof": 6, "money": 5, "stairs": 2, "lens": 1, "history": 1},
    2018: {"lens": 8, "roof": 3, "money": 2, "history": 1}, 2019: {"storm": 7, "money": 3, "lens": 2, "roof": 2},
    2020: {"lens": 2, "money": 2, "history": 2}, 2021: {"paint": 6, "stairs": 2, "lens": 2, "money": 1},
    2022: {"opening": 9, "paint": 2, "history": 1}, 2023: {"guides": 7, "lens": 1, "paint": 1, "money": 1},
}
WHO_LIKES = {
    "lens": ["university", "museum"], "history": ["history", "museum"], "roof": ["boatyard", "skarnnet"],
    "storm": ["harbour", "boatyard"], "opening": ["museum", "school"], "guides": ["school", "museum"],
    "money": ["harbour", "museum"], "paint": ["boatyard", "school"], "tower": ["harbour"], "stairs": ["boatyard"],
}
SUBJECTS = {
    "tower": ["Who has the key to the tower?", "First look inside", "Meeting on {day}", "Rust, and more rust", "Birds in the lamp room"],
    "stairs": ["The stairs", "Steps {n} to {m}", "Handrail", "Who can weld?"],
    "money": ["Money", "The fund says no", "{n}00 crowns short", "Jumble sale on {day}", "Letter to the fund", "Bill for the timber"],
    "roof": ["The roof leaks again", "Copper or slate?", "Roof: who comes on {day}?", "Scaffold", "Timber from the boatyard"],
    "lens": ["The lens", "Lens: panel {n} is cracked", "How to clean old glass", "Measuring the lens", "A crate of glass from the mainland", "Focal length"],
    "storm": ["Storm", "Is everybody well?", "The door is gone", "After the storm: who comes on {day}?", "Water in the oil store", "No power at the yard"],
    "paint": ["White, or the old red?", "Paint", "{n} buckets of lime", "Painting week", "The gallery rail"],
    "opening": ["Opening day", "Who speaks on opening day?", "Soup for {n}0 people", "Boats for the guests", "The band", "If it rains", "Käthe's soup"],
    "guides": ["Guides for {day}", "School visit", "A visitor asks about the lamp", "Tickets", "Guides wanted", "{n} visitors on {day}"],
    "history": ["A keeper's diary", "Old photograph", "Who was the last keeper?", "The log of 1874", "Hélène has read the log"],
}
SENTENCES = {
    "tower": [
        "I was in the tower on {day}, and the door opens again if you lift it.", "There are gulls in the lamp room, at least {n} of them.",
        "The key hangs in the harbour office, behind the tide table.", "The walls are sound up to the second window.",
        "Everything made of iron is rust, and everything made of wood is wet.", "We carried {n} sacks of old plaster down.",
        "Bring gloves and a lamp, there is no light above the first floor.", "The lamp room has not been swept since my father's time.",
        "If each of us gives two Saturdays, the tower is empty by autumn.", "Somebody has left a very old sandwich on the gallery.",
    ],
    "stairs": [
        "Step {n} moves when you stand on it.", "The handrail came off in my hand, and I did not pull.", "We need {n} iron steps, and the yard can cast them.",
        "I would not let the children above step {m} yet.", "{who} can weld, but only on {day}.", "The old steps are stamped with the year 1874.",
        "The stairs turn to the left, which is wrong for a man with a bucket in his right hand.", "We have counted again, there are 112 steps and not 113.",
    ],
    "money": [
        "The fund has read our letter and asks for a budget.", "The jumble sale brought {n}40 crowns and a parrot cage.",
        "We have {n}00 crowns left, and the timber is not paid.", "The bank wants two signatures, so {who} has to come along.",
        "The fund says no, because the tower is on no list.", "A lady on the mainland gives {n}00 crowns if we put her cat on the sign.",
        "I have the bills in a shoe box and would like to give the box to somebody.", "Without a second grant the roof waits another winter.",
        "The budget is on the table in the school, please look at page {n}.", "The council pays half if we pay the other half first.",
    ],
    "roof": [
        "The roof leaks in {n} places, I have put a bucket below the largest.", "Slate is cheaper, copper lasts longer, and we have money for neither.",
        "The scaffold is up on the lee side.", "I can bring {n} planks from the yard, they are larch and smell of it.",
        "On {day} the wind is to go round to the north, so we cannot work up there.", "The old copper has holes as large as my thumb.",
        "We need six people who are not afraid of heights, and one who makes coffee.", "The rafters are good, only the boards below the copper are rotten.",
        "Half of the roof is dry now.", "{who} has found the nails that were used in 1874.",
    ],
    "lens": [
        "Panel {n} of the lens has a crack, and the rest is only dirty.", "Please nobody cleans the glass with sand, vinegar is enough.",
        "We have measured the lens, its focal length is 500 millimetres.", "The brass frame has to come apart before the glass can go back.",
        "There are 16 panels, and {n} prisms are missing.", "A workshop on the mainland can cast the prisms, but not before autumn.",
        "The lens floats in mercury, so please keep the windows open and the children out.", "With one candle in the middle you can see the beam on the wall.",
        "We photographed each prism and gave each one a number.", "The students want to come for {n} days and sleep in the school.",
        "The light bends in the prism exactly as the old drawing says.", "The crate of glass stands in the museum, nothing is broken.",
    ],
    "storm": [
        "The door of the tower is gone, I have seen it go.", "Is everybody well? Please answer, even if only with one word.",
        "The storm took {n} slates and the weather vane.", "There is water in the oil store up to the second shelf.",
        "The boatyard has no power, and my computer thinks that it is another year.", "We nailed boards over the windows on the sea side.",
        "The ferry does not run before {day}.", "{n} of us were up there all night and held the tarpaulin.",
        "The lens is safe, it was in its crate.", "The harbour measured wind of {m} metres a second before the instrument flew away.",
        "The insurance wants photographs of things that are not there any more.",
    ],
    "paint": [
        "The old paint was red with a white band, {who} has found it below seven layers.", "We need {n} buckets of lime and a dry week.",
        "I am for white, because ships look for white.", "The north side has taken its second coat.", "Please wash the brushes, I mean it.",
        "The gallery rail takes three coats, and the gulls add a fourth.", "Class 7 painted the door, and it is a very blue door.",
        "On {day} it is to stay dry until four.", "From the ferry you can see the tower again.",
    ],
    "opening": [
        "Opening day is the last Saturday in July, whatever happens.", "We expect {n}0 guests, and the ferry takes 60.",
        "The band plays, if the drum comes over on the early boat.", "The minister will speak for four minutes, we have asked for three.",
        "Who lends tables? We have {n}.", "If it rains, the speeches are in the boat shed.", "The museum prints a leaflet and needs a photograph of each of us.",
        "I make soup, {who} makes bread.", "The lamp is to be lit at ten in the evening, for the first time in {m} years.",
        "The children have learned the song, all nine verses.", "Somebody has to hold the ribbon, and somebody else the scissors.",
    ],
    "guides": [
        "On {day} there were {n} visitors, and one of them knew more than I do.", "I can be a guide on {day}, in the morning.",
        "A visitor asks how far the light can be seen, and I said 18 miles.", "The school brings {n} children, please hide the mercury.",
        "We are out of tickets, so I stamped their hands.", "Guides should know three things: the year, the steps, the lens.",
        "A child asked who switches the sun off, and I had no answer.", "The visitors' book is full, the museum brings a new one.",
        "We need a second guide on {day}, for the stairs.",
    ],
    "history": [
        "The keeper's diary of 1874 is in the museum, and you can read nearly all of it.", "In the photograph there are {n} people, and we know four names.",
        "The last keeper left in 1961 and took his cat.", "The log says that the lamp needed {n} litres of oil in a month.",
        "My grandmother remembers the horn in the fog.", "{who} has found a drawing of the lamp room in the archive.",
        "The tower was built in two summers by {m} men.", "He writes about the weather every day, and about his wife once a year.",
    ],
}
ANSWERS = [
    "Count me in.", "I can come, but not before ten.", "Thank you for this.", "I do not agree, but I will come.", "That is good news.",
    "Has anybody asked {who}?", "I have looked, and it is as you say.", "Can we talk about it on {day}?", "Good. I bring coffee.",
    "I would wait until the wind has turned.", "We did the same with the boat shed, and it held.", "Who pays for it?", "No, and I can say why.",
    "My back says no, my heart says yes.", "Let us not forget what it cost last time.", "Two of ours can help.", "I will ask at the office.",
]
GREETINGS = ["Hello all,", "Dear all,", "Good morning,", "Hi,", "Friends,", "Hello,", ""]
CLOSINGS = ["Regards", "See you there", "Best wishes", "Yours", "Until {day}", "Greetings from the pier", ""]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def answer(request):
    if not request.path.startswith("/archive/"):
        return None
    lately[:] = [at for at in lately if request.at - at < SECONDS]
    if len(lately) >= MOST:
        wait = SECONDS - (request.at - lately[0])
        return plain(429, "Not so fast, please: ten questions in a second are enough.", {"Retry-After": f"{wait:.2f}"})
    lately.append(request.at)
    ends = request.path.removeprefix("/archive/").split("/")
    if len(ends) != 2 or not all(end.isascii() and end.isdigit() for end in ends):
        return plain(400, "Ask for /archive/FIRST/LAST, two numbers.")
    first, last = int(ends[0]), int(ends[1])
    if not 1 <= first <= last < first + MOST_AT_ONCE:
        return plain(400, f"Message 1 is the first, and {MOST_AT_ONCE} messages at a time are the most.")
    return messages(first, last)


def messages(first, last):
    """From the first to the last, both included, as far as there are any."""
    if first <= TIRED <= last and not woken:
        woken.append(True)
        return plain(500, "The archive fell asleep. Please ask again.")
    found = archive()[first - 1 : last]
    if not found:
        return plain(404, "The archive ends before that.")
    return 200, {"Content-Type": "application/mbox"}, b"".join(mail["raw"] for mail in found)


def plain(status, text, headers=()):
    return status, {"Content-Type": "text/plain", **dict(headers)}, text + "\n"


@functools.cache
def archive():
    """Every message in the order in which it came, with what is true about it beside its bytes."""
    chance = random.Random(SEED)
    mails = []
    for sent in moments(chance):
        earlier = [mail for mail in mails[-30:] if (sent - mail["sent"]).days < 21]
        parent = chance.choice(earlier) if earlier and chance.random() < 0.6 else None
        mails.append(write(chance, sent, parent, len(mails)))
    spoil(mails)
    for mail in mails:
        mail["raw"] = pack(mail)
    twice = [dict(mail, got=mail["got"] + datetime.timedelta(minutes=9), copy=True) for mail in mails[40::61]]
    for mail in twice:
        mail["raw"] = pack(mail)
    return sorted(mails + twice, key=lambda mail: mail["got"])


def moments(chance):
    """When something was sent, in UTC: by day, and seldom at night."""
    found = []
    for year, counts in MONTHS.items():
        for month, count in enumerate(counts, start=1):
            days = (datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.date(year, month, 1)).days
            for _ in range(count):
                hour = chance.choice([0, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 23])
                found.append(datetime.datetime(year, month, chance.randint(1, days), hour, chance.randint(0, 59), chance.randint(0, 59)))
    return sorted(found)


def write(chance, sent, parent, number):
    """A new letter, or an answer to one."""
    topic = parent["topic"] if parent else drawn(chance, TOPICS[sent.year])
    person = drawn(chance, writers(topic, sent.year, sent.month == 7))
    while parent and person == parent["person"]:
        person = drawn(chance, writers(topic, sent.year, sent.month == 7))
    name, address = who_then(person, sent)
    fill = {"n": chance.randint(3, 14), "m": chance.randint(30, 60), "day": chance.choice(DAYS), "who": PEOPLE[chance.randrange(len(PEOPLE))][0].split()[0]}
    subject = parent["subject"] if parent else chance.choice(SUBJECTS[topic]).format(**fill)
    if parent and not subject.startswith("Re: "):
        subject = "Re: " + subject
    lines = [chance.choice(GREETINGS).format(**fill)]
    if parent:
        lines += ["> " + parent["said"][0], "", chance.choice(ANSWERS).format(**fill)]
    said = [line.format(**fill) for line in chance.sample(SENTENCES[topic], chance.randint(1, 2) if parent else chance.randint(2, 4))]
    closing = chance.choice(CLOSINGS).format(**fill)
    lines += [*said, "", *([closing] if closing else []), name if name == "Class 7" else name.split()[0]]
    return {
        "sent": sent, "got": sent + datetime.timedelta(seconds=chance.randint(4, 200)), "person": person, "name": name, "address": address,
        "topic": topic, "subject": subject, "said": said, "text": "\n".join(lines).strip() + "\n", "coding": "utf-8", "claims": "utf-8",
        "id": f"<{(number + 1) * 7919 % 10007:05}@{address.partition('@')[2]}>", "answers": parent and parent["id"],
        "date": date_line(address, sent), "from": from_line(name, address, sent, number), "copy": False, "dirt": set(),
    }


def drawn(chance, weights):
    return chance.choices(list(weights), weights=list(weights.values()))[0]


@functools.cache
def writers(topic, year, holidays):
    """How likely each of them writes about this, then: schools are closed in July, except before opening day."""
    found = {}
    for person, (_, address, first, last, much) in enumerate(PEOPLE):
        if first <= year <= last and not (holidays and "school" in address and year != 2022):
            found[person] = much * (3 if any(part in address for part in WHO_LIKES[topic]) else 1)
    return found


def who_then(person, sent):
    """Name and address of somebody at that time."""
    name, address = PEOPLE[person][:2]
    for before, after, since, new in MOVES:
        if address == before and f"{sent:%Y-%m}" >= since:
            name, address = new or name, after
    return name, address


def hours_from_utc(address, sent):
    """Skarn has summer time from April to October; the university lies an hour to the east, and Wilma far away."""
    if address.startswith("wilma"):
        return 12
    return (4 <= sent.month <= 10) + ("university" in address)


def date_line(address, sent):
    """A date as the sender's program writes it."""
    ahead = hours_from_utc(address, sent)
    local = sent + datetime.timedelta(hours=ahead)
    if address.startswith("sander"):
        return f"{local:%Y-%m-%d %H:%M:%S}"
    if address.startswith("ketil"):
        return f"{local:%Y-%m-%dT%H:%M:%S}+{ahead:02}:00"
    if address.startswith("olav") and "2019-01-03" <= f"{sent:%Y-%m-%d}" <= "2019-04-10":
        local = local.replace(year=2018)
    day, month = DAYS[local.weekday()][:3], SHORT[local.month - 1]
    if address.startswith("bertil"):
        return f"{local.day} {month} {local:%y %H:%M} +{ahead:02}00"
    zone = "" if address.startswith("gro.") else f" +{ahead:02}00"
    return f"{day}, {local.day:02} {month} {local:%Y %H:%M:%S}{zone}"


def from_line(name, address, sent, number):
    """A sender as the sender's program writes it."""
    local, _, domain = address.partition("@")
    if address.startswith("runa") and sent.year < 2021:
        address = f"Runa.Voll@{domain.title() if sent.year < 2018 else domain.upper()}"
    if (address.startswith("tom.") and sent.year > 2017) or address.startswith("priya"):
        address = f"{local}+{'light' if address.startswith('tom.') else 'skarn'}@{domain}"
    if (address.startswith("ana.berg@school") and number % 3 == 0) or address.startswith("leo."):
        return f"{local} at {domain.replace('.', ' dot ')} ({name})"
    if address.startswith("edvard"):
        return f'"Krog, Edvard" <{address}>'
    if address.startswith(("per.", "class7")):
        return address
    return f"{encoded(name, number)} <{address}>"


def encoded(name, number):
    """A name outside of ASCII as headers carry it, in one of three ways."""
    if name.isascii():
        return name
    if number % 3 == 0:
        return f"=?utf-8?B?{base64.b64encode(name.encode('utf-8')).decode('ascii')}?="
    coding = "iso-8859-1" if number % 3 == 1 else "utf-8"
    letters = "".join(chr(byte) if chr(byte).isascii() and chr(byte).isalnum() else "_" if byte == 32 else f"={byte:02X}" for byte in name.encode(coding))
    return f"=?{coding}?Q?{letters}?="


def spoil(mails):
    """What goes amiss only now and then."""
    for mail in mails[23::170]:
        mail["subject"], mail["dirt"] = None, mail["dirt"] | {"no subject"}
    latin = [mail for mail in mails if not mail["text"].isascii()]
    for mail in latin[::4]:
        mail["coding"] = mail["claims"] = "iso-8859-1"
    liar = latin[10]
    liar["coding"], liar["claims"], liar["dirt"] = "iso-8859-1", "utf-8", liar["dirt"] | {"liar"}
    june = next(mail for mail in mails if mail["sent"].year == 2019 and mail["sent"].month == 6 and mail["date"].endswith("+0100"))
    june["date"], june["dirt"] = f"Sun, 31 Jun 2019 {june['date'][-14:]}", june["dirt"] | {"no such day"}
    oddny = next(mail for mail in mails if mail["name"] == "Oddny Hauge" and mail["sent"].year == 2017)
    oddny["text"] += "\nFrom the pier you can see the light, if you know where to look.\n"


def pack(mail):
    """The message as it lies in an mbox file: bytes, between its first line and an empty one."""
    got = mail["got"]
    head = [f"From light-bounces@lists.example {DAYS[got.weekday()][:3]} {SHORT[got.month - 1]} {got.day:2} {got:%H:%M:%S %Y}"]
    head += [f"From: {mail['from']}", "To: light@lists.example", f"Date: {mail['date']}"]
    if mail["subject"] is not None:
        head.append(f"Subject: {encoded(mail['subject'], len(mail['text']))}")
    head.append(f"Message-ID: {mail['id']}")
    if mail["answers"]:
        head.append(f"In-Reply-To: {mail['answers']}")
    head += [f"Content-Type: text/plain; charset={mail['claims']}", "Content-Transfer-Encoding: 8bit", "", ""]
    body = mail["text"].replace("\nFrom ", "\n>From ")
    return "\n".join(head).encode("ascii") + body.encode(mail["coding"]) + b"\n"


def sample():
    """A smaller archive: every ninth message, and those whose trouble comes once or seldom."""
    every = archive()
    clock = {mail["id"] for mail in every if mail["address"].startswith("olav") and mail["sent"].year == 2019 and " 2018 " in mail["date"]}
    copies = {mail["id"] for mail in every if mail["copy"]}
    first = sorted(copies)[:4]
    kept = (mail for place, mail in enumerate(every) if place % 9 == 0 or mail["dirt"] or mail["id"] in clock or mail["id"] in first)
    return b"".join(mail["raw"] for mail in kept)


if __name__ == "__main__":
    import pathlib

    (pathlib.Path(__file__).parent / "sample" / "light.mbox").write_bytes(sample())
