@echo off
rem Vakhta's window. Needs a Java 21 or later: %VAKHTA_JAVA%, %JAVA_HOME% or the one on the PATH. Arguments go to the window.
rem VAKHTA_HOME moves all that is kept to another folder; VAKHTA_JAVA_OPTS go to Java.
setlocal EnableDelayedExpansion
set "here=%~dp0"
call "%here%find-java.cmd" || exit /b 1

rem Where the window's state lies; the same rules as for journals and targets.
set "state=%LOCALAPPDATA%\Vakhta\state"
if defined VAKHTA_HOME set "state=%VAKHTA_HOME%\state"
set "workspace=%state%\workspace"
rem p2 keeps its notes and what it installs in the folder above the configuration.
set "configuration=%state%\product\configuration"
if not exist "%workspace%" mkdir "%workspace%"
if not exist "%configuration%" mkdir "%configuration%"
set "relaunch=%configuration%\arguments"
set "saved=%workspace%\.metadata\.plugins\org.eclipse.core.runtime\.settings\dev.vakhta.ui.prefs"
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set arguments=%*

rem 23: start again as before. 24: the same with more arguments, of which the last one counts; they stand in the file, one a line.
rem All else is the end.
:again
set "language="
if exist "%saved%" for /f "tokens=2 delims==" %%l in ('findstr /b "language=" "%saved%"') do set "language=-nl %%l"
"%java%" -Xmx2g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Dvakhta.exitdata=%relaunch%" ^
  "-Dvakhta.dropins=%here%dropins" %VAKHTA_JAVA_OPTS% ^
  -jar "%launcher%" -install "%here%." -configuration "%configuration%" -data "%workspace%" %language% !arguments!
set "code=%ERRORLEVEL%"
if "%code%"=="23" goto again
if not "%code%"=="24" exit /b %code%
for /f "usebackq delims=" %%a in ("%relaunch%") do set arguments=!arguments! "%%a"
del "%relaunch%"
goto again
