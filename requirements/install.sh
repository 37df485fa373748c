# What ./run and ./test share: a .venv filled from one lock file. Sourced by them, with $root set; not run by itself.
#
# Every package, uv too, is checked against the hashes in requirements/. A copy of the lock inside .venv marks what was
# installed, so that the next start costs one comparison.

say() { echo "$*" >&2; }

fail() {
  say "$*"
  exit 2
}

# need PACKAGE...: Debian packages. Installed quietly as root, named otherwise.
need() {
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    fail "Wanted: $*. Please install, on Debian with: apt-get install $*"
  fi
  say "Installing $* ..."
  log=$(mktemp)
  export DEBIAN_FRONTEND=noninteractive
  if ! { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    fail "apt-get could not install $*."
  fi
  rm -f "$log"
}

need_python() {
  command -v python3 >/dev/null 2>&1 || need python3 python3-venv
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "Wanted: Python 3.11 or newer, found $(python3 -V)."
  python3 -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
}

# install LOCK: uv where it works, pip with the same file and the same hashes where it does not.
install() {
  python=$root/.venv/bin/python
  "$python" -m uv --version >/dev/null 2>&1 ||
    "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$root/requirements/uv.lock" ||
    say "uv could not be installed: pip does the work, which takes longer."
  UV_SYSTEM_CERTS=1 "$python" -m uv pip install --quiet --python "$python" --require-hashes -r "$1" 2>"$root/.venv/uv.log" ||
    "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$1" ||
    { cat "$root/.venv/uv.log" >&2; fail "The packages in $1 could not be installed. Is there a network?"; }
}

# set_up NAME: .venv holds what requirements/NAME.lock lists.
set_up() {
  lock=$root/requirements/$1.lock
  mark=$root/.venv/installed-$1.lock
  [ -x "$root/.venv/bin/python" ] && cmp -s "$lock" "$mark" && return
  need_python
  say "Setting up, once ..."
  # A .venv without pip is one whose making was broken off.
  "$root/.venv/bin/python" -m pip --version >/dev/null 2>&1 || python3 -m venv --clear "$root/.venv"
  install "$lock"
  cp "$lock" "$mark"
}
