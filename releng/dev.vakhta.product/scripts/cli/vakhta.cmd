@echo off
rem Vakhta's command line. Needs a Java 21 or later: %VAKHTA_JAVA%, %JAVA_HOME% or the one on the PATH.
setlocal EnableDelayedExpansion
set "here=%~dp0"
set "java="
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined java if defined VAKHTA_JAVA if exist "%VAKHTA_JAVA%\bin\java.exe" set "java=%VAKHTA_JAVA%\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  echo vakhta: no Java was found; install Java 21 or later, or set VAKHTA_JAVA to its folder. 1>&2
  exit /b 1
)
rem A wildcard keeps the command line under the limit of cmd.exe; the JVM itself expands it.
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 ^
  "-Dvakhta.dropins=%here%dropins" %VAKHTA_JAVA_OPTS% -cp "%here%plugins\*" dev.vakhta.boot.Boot dev.vakhta.cli.Main %*
exit /b %ERRORLEVEL%
