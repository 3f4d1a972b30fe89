@echo off
rem Called by the start scripts, which set %here%. Leaves in %java% the java.exe to use.
set "java="
if defined VAKHTA_JAVA if exist "%VAKHTA_JAVA%\bin\java.exe" set "java=%VAKHTA_JAVA%\bin\java.exe"
if not defined java if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  echo vakhta: no Java was found; install Java 21 or later, or set VAKHTA_JAVA to its folder. 1>&2
  exit /b 1
)
exit /b 0
