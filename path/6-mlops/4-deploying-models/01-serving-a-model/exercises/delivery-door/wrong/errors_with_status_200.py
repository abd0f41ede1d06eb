# id: own
# belief: an error in the body is enough, the status may say 200
# fails: R4
# hint: Your body tells what is wrong, and the status says that all is well. Clients and monitors look at the
#   status. Which one says that the request was at fault?
import eta_model
from fastapi import FastAPI, Request

app = FastAPI()
minutes = eta_model.load()


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/predict")
async def predict(request: Request):
    try:
        order = await request.json()
        assert 0 <= order["hour"] < 24, "hour"
        assert 0 < order["distance"] <= 15, "distance"
        assert isinstance(order["items"], int) and order["items"] >= 1, "items"
        assert order["day"] in eta_model.DAYS, "day"
    except Exception as problem:
        return {"error": str(problem)}
    return {"minutes": round(minutes(order["hour"], order["day"], order["distance"], order["items"]), 1)}
