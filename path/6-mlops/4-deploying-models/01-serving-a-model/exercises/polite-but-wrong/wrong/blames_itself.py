# id: own
# belief: any status that is not 200 will do
# fails: R3
# hint: You refuse impossible beds, with status 500. That number says that *you* are broken, and it will wake
#   somebody up at night. Whose fault is an impossible reading?
from statistics import fmean

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()


class Bed(BaseModel):
    readings: list[float]


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/water")
def water(bed: Bed):
    if not bed.readings or min(bed.readings) < 0 or max(bed.readings) > 100:
        raise HTTPException(500, "cannot be")
    scaled = [(reading - 31.0) / 9.0 for reading in bed.readings]
    return {"litres": round(max(4.0 - 1.5 * fmean(scaled), 0.0), 2)}
