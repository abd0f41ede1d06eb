from typing import Annotated

from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()
Reading = Annotated[float, Field(ge=0, le=100)]


class Bed(BaseModel):
    readings: list[Reading] = Field(min_length=1)


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/water")
def water(bed: Bed):
    mean = sum(bed.readings) / len(bed.readings)
    return {"litres": round(max(0.0, 4.0 - (mean - 31.0) / 6.0), 2)}
