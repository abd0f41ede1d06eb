print("Put on the life jackets.\nCheck the fuel.\nStart the engine.\nUntie the rope.\nLeave the harbour.")
