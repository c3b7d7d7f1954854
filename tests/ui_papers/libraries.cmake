set(libraries huimin_ui Qt6::PrintSupport)
