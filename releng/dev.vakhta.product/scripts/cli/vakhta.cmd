@echo off
rem Vakhta's command line. Needs a Java 21 or later: %VAKHTA_JAVA%, %JAVA_HOME% or the one on the PATH.
setlocal EnableDelayedExpansion
set "here=%~dp0"
call "%here%find-java.cmd" || exit /b 1
rem A wildcard keeps the command line under the limit of cmd.exe; the JVM itself expands it.
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 ^
  "-Dvakhta.dropins=%here%dropins;%VAKHTA_DROPINS%" %VAKHTA_JAVA_OPTS% -cp "%here%plugins\*" dev.vakhta.boot.Boot dev.vakhta.cli.Main %*
exit /b %ERRORLEVEL%
