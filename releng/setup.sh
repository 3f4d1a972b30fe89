# shellcheck shell=sh
# Sourced by the other scripts, which set $root first (a sourced POSIX script cannot ask where it lies).
# Gives functions and sees to a locale; nothing else runs by itself. Every failure starts with one plain sentence.

: "${root:?set by the script that sources this}"
mvn_home= # set by need_maven
JDK_WANTED=21      # the platform's own bundles need it; Debian 12's default (17) is too old
MAVEN_WANTED=3.9.11 # Debian's 3.8 cannot load Tycho 5

# In no locale, as a build machine may have it, the programs that are tested could not be told Cyrillic.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX)
        LC_ALL=C.UTF-8
        export LC_ALL
        ;;
esac

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Prints what this user must put in front of a command to run it as root, or fails if that needs a password.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        return 0
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        printf 'sudo -n'
    else
        return 1
    fi
}

# Installs Debian packages if we may; otherwise says the one command that does. $1: what for; rest: packages.
install_packages() {
    what=$1
    shift
    command -v apt-get >/dev/null 2>&1 || fail "$what is missing and there is no apt-get here; install it (on Debian: $*) and try again."
    prefix=$(as_root) || fail "$what is missing; run: sudo apt-get install -y $*"
    say "Installing $* ($what)."
    mkdir -p "$root/target"
    # shellcheck disable=SC2086 # the prefix is words on purpose
    if ! { $prefix env DEBIAN_FRONTEND=noninteractive apt-get update && $prefix env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "$@"; } >"$root/target/apt.log" 2>&1; then
        say "$what could not be installed by: apt-get install -y $*" >&2
        tail -n 5 "$root/target/apt.log" >&2
        exit 1
    fi
}

# The feature version of the JDK in folder $1 (21, 25, ...), or 0 if it cannot compile or cannot be read.
jdk_version() {
    v=0
    if [ -x "$1/bin/javac" ]; then
        if [ -r "$1/release" ]; then
            v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        else
            v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
        fi
    fi
    printf '%s' "${v:-0}"
}

# Prints the folder of the newest suitable JDK, or nothing.
newest_jdk() {
    best=0
    found=
    on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "$on_path" /usr/lib/jvm/* /opt/* /opt/*/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -d "$home/bin" ] || continue
        v=$(jdk_version "$home")
        if [ "$v" -ge "$JDK_WANTED" ] && [ "$v" -gt "$best" ]; then
            best=$v
            found=$home
        fi
    done
    printf '%s' "$found"
}

# Leaves JAVA_HOME pointing at a JDK that can build us. A good JAVA_HOME of the user's always wins.
need_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge "$JDK_WANTED" ]; then
        export JAVA_HOME
        return
    fi
    JAVA_HOME=$(newest_jdk)
    if [ -z "$JAVA_HOME" ]; then
        package=
        for v in 25 21; do
            if apt-cache show "openjdk-$v-jdk-headless" >/dev/null 2>&1; then
                package=openjdk-$v-jdk-headless
                break
            fi
        done
        [ -n "$package" ] || fail "No JDK $JDK_WANTED or later was found; unpack one into /opt, or set JAVA_HOME to it, and try again."
        install_packages "a JDK $JDK_WANTED or later" "$package"
        JAVA_HOME=$(newest_jdk)
        [ -n "$JAVA_HOME" ] || fail "The package $package was installed, but no JDK $JDK_WANTED or later was found afterwards."
    fi
    export JAVA_HOME
}

# Leaves $mvn_home pointing at the right Maven; any Maven is used once to fetch it.
need_maven() {
    mvn_home="$root/.tools/apache-maven-$MAVEN_WANTED"
    [ -f "$mvn_home/.complete" ] && return
    command -v mvn >/dev/null 2>&1 || install_packages "Maven" maven
    say "Fetching Maven $MAVEN_WANTED."
    mkdir -p "$root/.tools"
    # In .tools, and without a pom: in the root the old Maven would load Tycho and fail.
    if ! (cd "$root/.tools" && mvn -B ${MAVEN_REPO_LOCAL:+"-Dmaven.repo.local=$MAVEN_REPO_LOCAL"} \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_WANTED:zip:bin" "-DoutputDirectory=$root/.tools") >"$root/.tools/fetch.log" 2>&1; then
        say "Maven $MAVEN_WANTED could not be fetched; the reason is in .tools/fetch.log:" >&2
        grep ERROR "$root/.tools/fetch.log" | head -n 3 >&2
        exit 1
    fi
    chmod +x "$mvn_home/bin/mvn"
    : >"$mvn_home/.complete"
}

# Runs the right Maven with the right JDK. MAVEN_REPO_LOCAL moves its local repository.
maven() {
    "$mvn_home/bin/mvn" -B -ntp ${MAVEN_REPO_LOCAL:+"-Dmaven.repo.local=$MAVEN_REPO_LOCAL"} "$@"
}

# What the window and its tests need on Linux; asked for by what the file is, as package names differ between releases.
need_display_packages() {
    [ "$(uname)" = Linux ] || return 0
    packages=
    command -v xvfb-run >/dev/null 2>&1 || packages=xvfb
    PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || packages="$packages libgtk-3-0"
    # Without any font there are no letters, and without icons GTK's own buttons and arrows are broken pictures.
    [ -n "$(find /usr/share/fonts "$HOME/.fonts" -name '*.[ot]t[fc]' 2>/dev/null | head -n 1)" ] || packages="$packages fonts-dejavu-core"
    [ -d /usr/share/icons/Adwaita ] || packages="$packages adwaita-icon-theme"
    # shellcheck disable=SC2086 # a list of words
    [ -z "$packages" ] || install_packages "a display for the window and its tests" $packages
}

# Prints where the last build put a product ($1: vakhta, vakhta-cli) for this system.
product_folder() {
    system=linux/gtk
    machine=x86_64
    if [ "$(uname)" = Darwin ]; then
        system=macosx/cocoa
        [ "$(uname -m)" = x86_64 ] || machine=aarch64
    fi
    printf '%s' "$root/releng/dev.vakhta.product/target/products/$1/$system/$machine/$1"
}

# --- Whether something must be done again. Stamps lie in target/; $1 names one.

# A number that changes with any source: content, not times, as Tycho touches every project's folder and git every file.
# Of the texts only the guide counts: its commands are run.
fingerprint() {
    (cd "$root" && find . \( -path ./.git -o -name .tools -o \( -name target -o -name bin \) ! -path '*/src/*' \) -prune -o -type f \
        ! -name '*.log' ! \( -name '*.md' ! -name extending.md \) ! -name .tycho-consumer-pom.xml -exec cksum {} + | LC_ALL=C sort | cksum)
}
# True if one of the named things was done with the sources as they are now.
unchanged_since() {
    now=$(fingerprint)
    for stamp; do
        [ "$(cat "$root/target/$stamp.stamp" 2>/dev/null)" = "$now" ] && return 0
    done
    return 1
}
# Taken at the start: what is edited meanwhile counts as changed.
begin_stamp() {
    mkdir -p "$root/target"
    rm -f "$root/target/$1.stamp"
    fingerprint >"$root/target/$1.begun"
}
end_stamp() { mv "$root/target/$1.begun" "$root/target/$1.stamp"; }

# "2 min 31 s" since second $1.
duration() {
    seconds=$(($(date +%s) - $1))
    if [ "$seconds" -ge 60 ]; then
        printf '%d min %d s' $((seconds / 60)) $((seconds % 60))
    else
        printf '%d s' "$seconds"
    fi
}

# $1: Maven's log; $2: the sentence to begin with. Shows what matters of the log; warnings too, as they fail a build.
explain_failure() {
    say "$2; the whole log is in ${1#"$root"/}:" >&2
    {
        grep -A3 -E '^\[WARNING\] .*\.java:\[' "$1" | grep -v '^--' || true
        grep -E '^\[ERROR\]' "$1" |
            grep -vE '^\[ERROR\] *$|Re-run Maven|\[Help 1\] http|For more information|To see the full|mvn <args>|After correcting' ||
            tail -n 10 "$1"
    } | cut -c1-300 | head -n 40 >&2
}
