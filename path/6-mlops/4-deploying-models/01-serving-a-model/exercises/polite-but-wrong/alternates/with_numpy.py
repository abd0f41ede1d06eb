import numpy as np
from fastapi import Body, FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/health")
async def health():
    return JSONResponse({"status": "ok"})


@app.post("/water")
async def water(readings: list[float] = Body(embed=True)):
    values = np.array(readings)
    if values.size == 0 or values.min() < 0 or values.max() > 100:
        return JSONResponse({"detail": "readings have to lie from 0 to 100"}, status_code=422)
    litres = 4.0 - 1.5 * ((values - 31.0) / 9.0).mean()
    return {"litres": round(float(np.clip(litres, 0.0, None)), 2)}
