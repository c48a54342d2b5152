# shellcheck shell=bash disable=SC2034 # what it names is for those who source it
# Builds: one at a time in a checkout, told in human words, and never upon what an interrupted one left half written.
# Sourced by the launcher and by what it starts, which finds a JDK 25 in JAVA_HOME.

root=$PDO_ROOT
product=$root/ui/target/pdo
stamp=$root/ui/target/.pdo-built
work=$root/.pdo
unfinished=$work/unfinished

say() { printf '%s\n' "$*" >&2; }

require_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    say "pdo: per compilare serve Maven (mvn) nel PATH: installare il pacchetto «maven»"
    exit 1
  fi
}

# Maven under the mark of an unfinished build, which stays when Maven or the launcher is killed, whatever they were doing.
mvn() {
  local code=0
  : >"$unfinished"
  # The clock of a file system may step by 10 ms and more: what Maven writes has to be newer than the mark.
  sleep 0.05
  # Its number, for those who wait for it when the launcher is no more.
  # shellcheck disable=SC2016 # for sh to expand
  sh -c 'echo $$ >"$0"; exec ${PDO_LIMIT:-} mvn "$@"' "$work/maven" "$@" || code=$?
  rm -f "$work/maven"
  # 124: cut by PDO_LIMIT, a command that runs another for a while
  [ "$code" -ge 124 ] || rm -f "$unfinished"
  return "$code"
}

# One build at a time: the lock of the kernel, which ends with the last process that has it (Maven outlives a killed
# launcher). Where there is no flock, as on macOS, a link that names its process.
lock() {
  local told=
  mkdir -p "$work"
  if [ "${PDO_LOCK:-flock}" = flock ] && command -v flock >/dev/null 2>&1; then
    exec 9>"$work/lock"
    if ! flock -n 9; then
      tell_waiting
      flock 9
    fi
    return 0
  fi
  until ln -s "$$" "$work/holder" 2>/dev/null; do
    local holder
    holder=$(readlink "$work/holder") || continue
    if alive "$holder" || alive "$(cat "$work/maven" 2>/dev/null)"; then
      [ -n "$told" ] || tell_waiting
      told=yes
      sleep 1
    else
      take_over "$holder"
    fi
  done
  trap unlock EXIT
}

tell_waiting() { say "pdo: in questa cartella si sta già compilando: aspetto che finisca…"; }

# A process of the launcher or of Maven; a number that now belongs to another program is not one.
alive() {
  case $1 in
    '' | *[!0-9]*) return 1 ;;
  esac
  ps -p "$1" -o args= 2>/dev/null | grep -Eq 'pdo|mvn|maven'
}

# Frees the lock of a process that is no more. One at a time: who comes second would free the lock of who came first.
take_over() {
  if ! mkdir "$work/taking-over" 2>/dev/null; then
    sleep 1
    find "$work/taking-over" -prune -mmin +1 -exec rmdir {} \; 2>/dev/null || true
    return 0
  fi
  [ "$(readlink "$work/holder")" != "$1" ] || rm -f "$work/holder"
  rmdir "$work/taking-over"
}

unlock() {
  if [ "$(readlink "$work/holder" 2>/dev/null)" = "$$" ]; then
    rm -f "$work/holder"
  fi
  exec 9>&-
}

# under_lock COMMAND…: alone in this checkout, after the remains of an interrupted build are cleared away.
under_lock() {
  local code=0
  lock
  # Bash would go on after a Maven that was interrupted.
  trap 'exit 130' INT
  trap 'exit 143' TERM
  clear_unfinished
  "$@" || code=$?
  trap - INT TERM
  unlock
  return "$code"
}

# Whether something in one of these places was written after the unfinished build began.
written() { [ -n "$(find "$@" -newer "$unfinished" -print 2>/dev/null | head -n 1)" ]; }

# What an interrupted build may have left half written goes; what it finished stays, and all that it did not touch.
# A module's classes are whole when its tests ran or its jar was begun; what is compiled against classes that changed
# has to be compiled again, which Maven notices only within one build.
clear_unfinished() {
  [ -e "$unfinished" ] || return 0
  say "pdo: l'ultima compilazione non è finita: tolgo ciò che è rimasto a metà"
  local module target changed=
  for module in db-migrations tenants-config app ui; do
    target=$root/$module/target
    [ -d "$target" ] || continue
    if written "$target/surefire-reports"; then
      : # tests ran: all was compiled
    elif written "$target" -name '*.jar'; then
      rm -rf "$target/test-classes"
    elif [ -n "$changed" ] || written "$target"/{classes,test-classes,generated-sources,generated-test-sources,maven-status}; then
      rm -rf "$target"/{classes,test-classes,generated-sources,generated-test-sources,maven-status}
    fi
    if [ "$module" = app ] && { [ ! -d "$target/classes" ] || written "$target/classes"; }; then
      changed=yes
    fi
    if written "$target" -name '*.jar'; then
      rm -rf "$target"/*.jar "$target/pdo" "$stamp"
    fi
  done
  rm -f "$unfinished"
}

# A source newer than the last build. Folders count too: one from which a file was removed is newer.
sources_changed() {
  [ -e "$stamp" ] || return 0
  [ -n "$(find "$root/app/src/main" "$root/app/openapi.properties" "$root/db-migrations/src/main" \
    "$root/tenants-config/src/main" "$root/ui/src/main" "$root/.mvn" "$root/pom.xml" "$root"/*/pom.xml \
    \( -path "$root/ui/src/main/frontend" -o -path "$root/ui/src/main/bundles" \) -prune -o \
    -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

build_what_changed() {
  if [ -e "$unfinished" ] || sources_changed; then
    under_lock build
  fi
}

build() {
  sources_changed || return 0 # another launcher has done it
  require_maven
  say "pdo: compilo… (la prima volta Maven scarica le librerie, circa 350 MB)"
  rm -f "$stamp"
  # Dated before the build: what is saved while it runs is built the next time.
  : >"$work/started"
  if ! (cd "$root" && mvn -B -pl ui -am -Dproduct package 2>&1 | tell_progress); then
    : >"$unfinished"
    say "pdo: la compilazione non è riuscita; per intero in $work/build.log"
    exit 1
  fi
  # Maven compiles tests again when classes changed in the same build, not when they did in one without tests.
  if [ -n "$(find "$root/app/target/classes" -newer "$work/started" -print 2>/dev/null | head -n 1)" ]; then
    rm -rf "$root"/{app,ui}/target/test-classes
  fi
  mv "$work/started" "$stamp"
}

# Compiles a module together with its tests and writes the class path of both; more options of Maven may follow.
compile_with_tests() {
  local module=$1
  shift
  require_maven
  (cd "$root" && mvn -B -q -ntp -pl "$module" -am -Pclass-path -Dspotless.check.skip=true "$@" process-test-classes)
}

# java_with_tests MODULE OPTION… -- CLASS ARGUMENT…: a program that lives among the tests of a module.
java_with_tests() {
  local module=$1 options=()
  shift
  while [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  shift
  say "pdo: compilo il prodotto e i test…"
  under_lock compile_with_tests "$module" || exit 1
  (cd "$root/$module" && "$JAVA_HOME/bin/java" "${options[@]}" --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow -cp "target/test-classes:target/classes:$(cat target/class-path)" "$@")
}

# Maven's own lines into $work/build.log; to the person what is being done, how much came down, and every error.
tell_progress() {
  local line files=0 kilobytes=0 told=0 size
  while IFS= read -r line; do
    printf '%s\n' "$line" >&8
    case $line in
      *'] Downloaded from '* | 'Downloaded from '*)
        files=$((files + 1))
        size=${line##*(}
        size=${size%% at *}
        kilobytes=$((kilobytes + $(in_kilobytes "$size")))
        if [ "$SECONDS" -ge "$((told + 3))" ]; then
          told=$SECONDS
          say "pdo:   scarico le librerie: $files file, $((kilobytes / 1024)) MB finora"
        fi
        ;;
      *'Building PDO app'*) say "pdo:   il servizio" ;;
      *'Building PDO ui'*) say "pdo:   le pagine" ;;
      '[ERROR]'* | '[WARNING]'*.java:*) say "$line" ;; # the compiler takes no warning
    esac
  done 8>"$work/build.log"
}

# «1.2 MB», «345 kB», «12 B» as Maven writes them, in whole kilobytes.
in_kilobytes() {
  local number=${1%% *}
  case $1 in
    *' MB') echo "$((${number%%.*} * 1024))" ;;
    *' kB') echo "${number%%.*}" ;;
    *) echo 0 ;;
  esac
}
