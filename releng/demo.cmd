@echo off
rem Builds, and opens the window with the demo cluster. Needs a JDK 21 or later in JAVA_HOME and Maven 3.9 on the PATH.
rem Unproved: nobody has run it on Windows yet.
setlocal
cd /d "%~dp0.."
where mvn >nul 2>nul || (
  echo Maven 3.9 is not on the PATH. 1>&2
  exit /b 1
)
if not exist target mkdir target
echo Building; the first time this fetches the platform, which takes minutes.
call mvn -B -ntp verify -DskipTests -Dspotless.check.skip >target\build.log 2>&1 || (
  echo The build failed; see target\build.log. 1>&2
  exit /b 1
)
rem A person's own targets and journal are not for demonstrations.
set "VAKHTA_HOME=%TEMP%\vakhta-demo-%RANDOM%"
call releng\dev.vakhta.product\target\products\vakhta\win32\win32\x86_64\vakhta\vakhta-window.cmd -demo
set "code=%ERRORLEVEL%"
rmdir /s /q "%VAKHTA_HOME%"
exit /b %code%
