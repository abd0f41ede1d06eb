# id: own
# belief: an error in the body is enough
# fails: R3
# hint: The litres are right now. An impossible bed still gets status 200, so nobody will hear of it. What
#   does a door do with a request that is at fault?
from statistics import fmean

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Bed(BaseModel):
    readings: list[float]


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/water")
def water(bed: Bed):
    if not bed.readings:
        return {"error": "no readings"}
    if min(bed.readings) < 0 or max(bed.readings) > 100:
        return {"error": "a reading lies outside 0 to 100"}
    scaled = [(reading - 31.0) / 9.0 for reading in bed.readings]
    return {"litres": round(max(4.0 - 1.5 * fmean(scaled), 0.0), 2)}
