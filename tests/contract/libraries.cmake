set(programs huimin-center huimin-citygen)
