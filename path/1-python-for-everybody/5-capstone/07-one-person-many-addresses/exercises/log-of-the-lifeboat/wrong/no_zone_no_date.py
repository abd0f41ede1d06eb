# id: own
# belief: a date without a zone is worth nothing
# fails: R3
# hint: Dates without a zone give way to the stamp in your program. Which zone do they have, by the rules?
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime


def moment(date, stamp):
    arrived = datetime.strptime(stamp, "%a %b %d %H:%M:%S %Y").replace(tzinfo=timezone.utc)
    try:
        when = parsedate_to_datetime(date)
    except ValueError:
        try:
            when = datetime.fromisoformat(date)
        except ValueError:
            when = arrived
    if when.tzinfo is None:
        when = arrived
    if abs(when - arrived) > timedelta(days=1):
        when = arrived
    return when.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M")
