# id: PY46
# belief: a date that can be read is true
# fails: R5
# hint: A call from the year before is believed, because its date can be read. The stamp is a second witness.
#   When do you ask it?
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
        when = when.replace(tzinfo=timezone.utc)
    return when.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M")
