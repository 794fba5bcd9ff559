#!/usr/bin/env bash
# Prove that both README commands and .ci/run work on a Debian with nothing but Python and a network, as root, without a
# display. Needs root, git and debootstrap. What is committed is tried. The bare system goes to a temporary folder, or to
# the folder named as the first argument, where it is kept and used again. RELEASE names another Debian than 12.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$(mktemp -d)}
system=$folder/debian
inside=/srv/PairView
[ $# -gt 0 ] || trap 'rm -rf --one-file-system "$folder"' EXIT

if [ ! -e "$system/usr/bin/python3" ]; then
    debootstrap --variant=minbase --include=ca-certificates,python3,python3-venv "${RELEASE:-bookworm}" "$system" >"$folder.log" ||
        { tail "$folder.log"; exit 1; }
fi

# Whatever this machine needs to reach the package index holds inside as well: certificates, resolver, settings of pip.
cp -L /etc/ssl/certs/ca-certificates.crt "$system/etc/ssl/certs/ca-certificates.crt"
cp -L /etc/resolv.conf "$system/etc/resolv.conf"
mapfile -t settings < <(env | grep -E '^(PIP_(CERT|INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT)=|SSL_CERT_FILE=|https?_proxy=|HTTPS?_PROXY=|no_proxy=|NO_PROXY=)' || true)

run_inside() {
    chroot "$system" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 CI=true "${settings[@]}" \
        /bin/bash -euc "cd $inside && $1" </dev/null
}

fresh_clone() {
    rm -rf "$system$inside"
    git clone --quiet --no-hardlinks "$project" "$system$inside"
}

failed=0
try() {
    echo "== $1"
    run_inside "time $1" || { echo "== FAILED: $1"; failed=1; }
}

fresh_clone
try "python3 run.py"
try "python3 run.py test"
fresh_clone
try "bash .ci/run"
exit "$failed"
