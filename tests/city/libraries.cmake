set(libraries huimin_city)
list(APPEND sources store/testcenter.cpp store/testcenter.h)
