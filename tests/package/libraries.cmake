set(programs huimin huimin-center huimin-citygen)
set(alone ON)
set(timeout 600)
