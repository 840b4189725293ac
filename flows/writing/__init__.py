"""where the pen writes: what it is given, what is shown of it, and whether it may"""
