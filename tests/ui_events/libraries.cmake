set(libraries huimin_ui)
