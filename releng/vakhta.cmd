@echo off
rem Runs the command line of the last build (Maven: mvn verify -DskipTests). Unproved: nobody has run it on Windows yet.
setlocal
set "product=%~dp0dev.vakhta.product\target\products\vakhta-cli\win32\win32\x86_64\vakhta-cli"
if not exist "%product%\vakhta.cmd" (
  echo There is no build yet; run releng\demo.cmd, or: mvn verify -DskipTests 1>&2
  exit /b 1
)
"%product%\vakhta.cmd" %*
