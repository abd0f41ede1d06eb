# id: own
# belief: the reader for mail reads every date
# fails: R2
# hint: ISO dates all give way to the stamp. The reader for mail knows one form. Who reads the other?
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime


def moment(date, stamp):
    arrived = datetime.strptime(stamp, "%a %b %d %H:%M:%S %Y").replace(tzinfo=timezone.utc)
    try:
        when = parsedate_to_datetime(date)
    except ValueError:
        when = arrived
    if when.tzinfo is None:
        when = when.replace(tzinfo=timezone.utc)
    if abs(when - arrived) > timedelta(days=1):
        when = arrived
    return when.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M")
