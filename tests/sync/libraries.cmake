set(libraries huimin_models PkgConfig::sqlite)
