@echo off
rem Starts Proviso. A release holds the jar and a Java of its own; a clone is built first when the jar is missing or older
rem than its sources, which needs a JDK 17 or newer.
rem   PROVISO_JAVA_OPTS  further options for Java, for example -Xmx2g
setlocal DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "out=%root%\.proviso-build"
set "jar=%out%\proviso.jar"
set "archive=%out%\proviso.jsa"
set "stamp=%out%\built"
set "lock=%out%\lock"
set "options=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"

set "java=%root%\runtime\bin\java.exe"
if exist "%java%" (
    set "jar=%root%\proviso.jar"
    goto :start
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    >&2 echo proviso: no java found; install a JDK 17 or newer, or set JAVA_HOME to one
    exit /b 2
)

call :is_stale
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 2
)

:start
set "share="
if exist "%archive%" set share="-XX:SharedArchiveFile=%archive%"
"%java%" %options% %share% %PROVISO_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

rem Errorlevel 1 when there is no build, or a source is newer than it.
:is_stale
if not exist "%jar%" exit /b 1
if not exist "%stamp%" exit /b 1
powershell -NoProfile -NonInteractive -Command ^
  "$t = (Get-Item -LiteralPath $env:stamp).LastWriteTimeUtc;" ^
  "$new = Get-ChildItem -Recurse -LiteralPath ($env:root + '\src\main'), ($env:root + '\rules'), ($env:root + '\pom.xml') |" ^
  "  Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1;" ^
  "if ($new) { exit 1 }"
exit /b %errorlevel%

:build
"%java%" --list-modules >nul 2>&1
if errorlevel 1 (
    >&2 echo proviso: %java% is too old; a JDK 17 or newer is needed ^(set JAVA_HOME to one^)
    exit /b 1
)
if not exist "%out%" mkdir "%out%" 2>nul
set /a waited=0
:wait_for_lock
mkdir "%lock%" 2>nul && goto :locked
if not exist "%out%" (
    >&2 echo proviso: nothing is built yet and %root% cannot be written; build in a copy you can write to
    exit /b 1
)
set /a waited+=1
if %waited% geq 900 (
    >&2 echo proviso: another build has held %lock% for 15 minutes; remove it if none is running
    exit /b 1
)
if %waited% equ 1 >&2 echo proviso: waiting for another build of this clone
ping -n 2 127.0.0.1 >nul
goto :wait_for_lock
:locked
call :is_stale
if not errorlevel 1 (
    rmdir "%lock%"
    exit /b 0
)
>&2 echo proviso: building (first use, or the sources have changed); this takes a minute or two
set "id=work.%random%%random%"
mkdir "%out%\%id%"
type nul >"%out%\%id%.stamp"
pushd "%root%"
call mvnw.cmd -q -B -Dproviso.quick -Dmaven.test.skip "-Dproviso.target=.proviso-build/%id%" package >"%out%\%id%.log" 2>&1 <nul
set "result=%errorlevel%"
popd
if "%result%" == "0" move /y "%out%\%id%\proviso-*-all.jar" "%jar%" >nul 2>&1 || set "result=1"
if not "%result%" == "0" (
    >&2 type "%out%\%id%.log"
    >&2 echo proviso: the build failed; mvnw.cmd package in %root% shows more
    del /q "%out%\%id%.log" "%out%\%id%.stamp"
    rmdir /s /q "%out%\%id%"
    rmdir "%lock%"
    exit /b 1
)
if exist "%archive%" del /q "%archive%" 2>nul
set "samples=%root%\testdata\documents"
if exist "%samples%" "%java%" %options% "-XX:ArchiveClassesAtExit=%archive%" -jar "%jar%" check --color always --format text --format json --output "%out%\%id%\report.json" "%samples%" >nul 2>&1 <nul
move /y "%out%\%id%.stamp" "%stamp%" >nul
rmdir /s /q "%out%\%id%"
del /q "%out%\%id%.log"
rmdir "%lock%"
exit /b 0
