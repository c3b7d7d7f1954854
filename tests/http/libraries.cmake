set(libraries huimin_http huimin_models PkgConfig::zstd)
set(threads ON)
