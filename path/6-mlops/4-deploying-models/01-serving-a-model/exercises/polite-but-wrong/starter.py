from statistics import fmean, pstdev

from fastapi import FastAPI
from pydantic import BaseModel

MEAN, SPREAD = 31.0, 9.0  # of the readings in training

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
    mean, spread = fmean(bed.readings), pstdev(bed.readings) or 1.0
    scaled = [(reading - mean) / spread for reading in bed.readings]
    return {"litres": round(max(4.0 - 1.5 * fmean(scaled), 0.0), 2)}
