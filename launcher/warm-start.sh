# shellcheck shell=bash disable=SC2154 # from launcher/build.sh
# A start that need not read and prepare its classes again: the cache of the JVM (JEP 483, 514, 515), recorded by a
# rehearsal of the product once for each build. See docs/decisions/0018-what-up-builds-and-the-recorded-start.md. Sourced by the launcher.

cache=$product.aot

# What the product is run with; the cache is good only for a JVM that is told the same.
# The last compiler waits until code is really hot: half the processor time of a start, the same speed after a while.
java_options=(-Xmx768m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders
  -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=10000
  -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=400000
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8)

# A cache of this product and this JDK. The JVM looks at both again, and goes on without one that does not fit.
cached() {
  [ -e "$cache" ] && [ "$cache" -nt "$stamp" ] && cmp -s "$cache.jdk" "$JAVA_HOME/release"
}

# What ends after a moment is not worth the last compiler, which takes a third of such a command; what may compute for
# long is.
short_lived() {
  case ${1:-} in
    up | score | target | plan) return 1 ;;
  esac
}

# run_product COMMAND…: instead of the launcher, which is no more after it.
run_product() {
  local fast=()
  if short_lived "$@"; then
    fast=(-XX:TieredStopAtLevel=1)
  fi
  if cached; then
    # Whatever is wrong with the cache is nobody's business: the start is slower.
    fast+=(-XX:AOTCache="$cache" -Xlog:aot=off -Xlog:cds=off)
  fi
  # shellcheck disable=SC2086 # a list of options
  exec "$JAVA_HOME/bin/java" "${java_options[@]}" ${fast[@]+"${fast[@]}"} ${PDO_JAVA_OPTS:-} -jar "$product"/ui-*.jar "$@"
}

# Records the cache beside a service that runs: at the lowest priority, after it had time to start, given up when it ends.
rehearse_in_background() {
  if cached || [ "${PDO_REHEARSE:-yes}" = no ]; then
    return 0
  fi
  rehearse "$$" >"$work/rehearsal.log" 2>&1 </dev/null &
}

rehearse_now() {
  if ! cached; then
    say "pdo: preparo l'avvio rapido…"
    rehearse "" >"$work/rehearsal.log" 2>&1 </dev/null || true
    cached || say "pdo: l'avvio rapido non è riuscito; perché, in $work/rehearsal.log"
  fi
}

# rehearse PID: the product starts on a database that is thrown away, reads its first page and stops; then the JVM makes
# the cache. PID is the service that must still be there, if any.
rehearse() {
  local service=$1 folder java seconds=0 gently=()
  [ -z "$service" ] || gently=(nice -n 19)
  while [ -n "$service" ] && [ "$seconds" -lt "${PDO_REHEARSE_AFTER:-8}" ]; do
    sleep 1
    seconds=$((seconds + 1))
    kill -0 "$service" 2>/dev/null || return 0
  done
  take_rehearsal || return 0
  folder=$(mktemp -d)
  ${gently[@]+"${gently[@]}"} "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTMode=record -XX:AOTConfiguration="$folder/aot" \
    -jar "$product"/ui-*.jar up --rehearsal --data "$folder/data" --port 0 --api-port 0 &
  java=$!
  if follow "$java" "$service" && [ -s "$folder/aot" ]; then
    ${gently[@]+"${gently[@]}"} "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTMode=create -XX:AOTConfiguration="$folder/aot" \
      -XX:AOTCache="$folder/cache" -jar "$product"/ui-*.jar &
    java=$!
    # Written elsewhere and moved, so that nobody reads half of it. A build may have come in between: then it is too old.
    if follow "$java" "$service" && [ -s "$folder/cache" ]; then
      cp "$JAVA_HOME/release" "$cache.jdk"
      cp "$folder/cache" "$cache.new"
      touch -r "$folder/aot" "$cache.new"
      mv "$cache.new" "$cache"
    fi
  fi
  rm -rf "$folder" "$work/rehearsing"
}

# One rehearsal at a time in a checkout.
take_rehearsal() {
  local holder
  if ! ln -s "$$" "$work/rehearsing" 2>/dev/null; then
    holder=$(readlink "$work/rehearsing") || return 1
    [ "$holder" = "$$" ] || ! alive "$holder" || return 1
    rm -f "$work/rehearsing"
    ln -s "$$" "$work/rehearsing" 2>/dev/null || return 1
  fi
}

children() { ps -A -o pid= -o ppid= | awk -v parent="$1" '$2 == parent { print $1 }'; }

# follow PROCESS SERVICE: waits for the process; ends it when the service is no more, and the database it started with it:
# asked to stop, the JVM would first write down what it recorded, for a minute on a busy machine, and nobody needs the data.
follow() {
  while kill -0 "$1" 2>/dev/null; do
    if [ -n "$2" ] && ! kill -0 "$2" 2>/dev/null; then
      # shellcheck disable=SC2046 # a list of numbers
      kill -KILL "$1" $(children "$1") 2>/dev/null || true
      wait "$1" || true
      return 1
    fi
    sleep 0.5
  done
  wait "$1"
}
