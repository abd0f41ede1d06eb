# id: ML52
# belief: the service may scale a bed by its own readings
# fails: R1, R2
# hint: The statuses are right now. But every bed still gets about four litres, since it is measured against
#   itself. Whose mean and spread does the model know?
from statistics import fmean, pstdev

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
    if not bed.readings:
        raise HTTPException(422, "no readings")
    if min(bed.readings) < 0 or max(bed.readings) > 100:
        raise HTTPException(422, "a reading lies outside 0 to 100")
    mean, spread = fmean(bed.readings), pstdev(bed.readings) or 1.0
    scaled = [(reading - mean) / spread for reading in bed.readings]
    return {"litres": round(max(4.0 - 1.5 * fmean(scaled), 0.0), 2)}
