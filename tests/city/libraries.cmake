set(libraries huimin_city)
