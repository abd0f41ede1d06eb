print("Mill Lane\nLine 4: 6:45\nLine 7: 6:52\nplease wait behind the line")
