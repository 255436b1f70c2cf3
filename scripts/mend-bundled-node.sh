#!/bin/sh
# The scripts of package.json run this only where the bundled Node does not start: a bare Debian lacks libatomic, which
# that Node needs. In shell, as npm puts the bundled Node before any other that could run it.
# Says nothing on stdout: some scripts have an output of their own.

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo 'The bundled Node needs libatomic1: installing it.' >&2
  export DEBIAN_FRONTEND=noninteractive
  timeout 180 apt-get -o DPkg::Lock::Timeout=120 update -q >&2
  timeout 300 apt-get -o DPkg::Lock::Timeout=120 install -y -q --no-install-recommends libatomic1 >&2
fi

if ! node -e 0; then
  echo 'The Node that Cutline brings along does not start here (see the line above): install what it lacks' \
    '(libatomic1 on Debian and Ubuntu, libatomic on Fedora), then try again.' >&2
  exit 1
fi
