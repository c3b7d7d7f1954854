set(threads ON)
