set(programs huimin-center huimin-citygen)
set(timeout 600)
