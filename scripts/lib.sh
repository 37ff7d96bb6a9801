# Shared by the scripts beside this file; source it, do not run it.
# shellcheck shell=bash
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Everything that set-up makes lives here; the folder can be moved, shared or cached between checkouts.
TOOLS=${GIGWIRE_TOOLS:-$ROOT/.tools}
case $TOOLS in /*) ;; *) TOOLS=$PWD/$TOOLS ;; esac
export GIGWIRE_TOOLS=$TOOLS
LOGS=$TOOLS/log
mkdir -p "$TOOLS/bin" "$TOOLS/stamps" "$LOGS"
cd "$ROOT"

# The clock starts with the outermost script, so that nested ones go on counting.
: "${GIGWIRE_T0:=$(date +%s)}"
export GIGWIRE_T0

say() { printf '[%4ds] %s\n' "$(($(date +%s) - GIGWIRE_T0))" "$*"; }
warn() { say "$*" >&2; }
die() { warn "error: $*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# step LOG "what it does" COMMAND...: runs it with its output in a log, which is shown only when it fails.
step() {
  local log=$LOGS/$1.log what=$2 from
  shift 2
  from=$(date +%s)
  say "$what ..."
  if "$@" >"$log" 2>&1 </dev/null; then
    say "$what: done in $(($(date +%s) - from)) s"
  else
    local rc=$?
    tail -n 40 "$log" >&2
    warn "FAILED after $(($(date +%s) - from)) s: $what (the whole log: $log)"
    return $rc
  fi
}

# A stamp says that a step was done with these very inputs (versions, hash of a lock file).
stamped() { [ "$(cat "$TOOLS/stamps/$1" 2>/dev/null)" = "$2" ]; }
stamp() { printf '%s\n' "$2" >"$TOOLS/stamps/$1"; }
digest() { cat "$@" | cksum | tr ' ' '-'; }

# What scripts/setup found and made: PATH, GIGWIRE_WASM_CARGO, CHROMEDRIVER, ...
load_env() {
  # shellcheck disable=SC1091
  [ ! -f "$TOOLS/env" ] || . "$TOOLS/env"
}

need_dir() { [ -e "$ROOT/$1" ] || die "$1 is not there"; }

# npm_ci DIR: npm ci, unless node_modules is already what the lock file says.
npm_ci() {
  local dir=$1 now name
  need_dir "$dir/package-lock.json"
  now=$(digest "$ROOT/$dir/package.json" "$ROOT/$dir/package-lock.json")
  if [ "$(cat "$ROOT/$dir/node_modules/.gigwire-lock" 2>/dev/null)" = "$now" ]; then return; fi
  name=npm-ci-$(printf %s "$dir" | tr / -)
  step "$name" "npm ci in $dir" env PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --prefix "$ROOT/$dir" --no-audit --no-fund
  mkdir -p "$ROOT/$dir/node_modules" # npm makes none when there is nothing to install
  printf '%s\n' "$now" >"$ROOT/$dir/node_modules/.gigwire-lock"
}
