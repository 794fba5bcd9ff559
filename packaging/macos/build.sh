#!/usr/bin/env bash
# Builds what is handed out for macOS: PairView.app, signed and notarized, in a disk image.
#
#   bash packaging/macos/build.sh
#
# Needs Python 3.11 or newer and Xcode's command line tools. PAIRVIEW_IDENTITY, such as "Developer ID
# Application: ...", signs; PAIRVIEW_NOTARY, a profile of `notarytool store-credentials`, also notarizes. Without
# them the image is called "-unsigned" or "-not-notarized", and macOS will refuse a double click on the program.
# Leaves dist/release/pairview-VERSION-macos-MACHINE.dmg, the list of its parts and SHA256SUMS.
set -euo pipefail
cd "$(dirname "$0")/../.."

app=dist/PairView.app
release=dist/release
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' src/pairview/__init__.py)
ending=""

sign() {
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$PAIRVIEW_IDENTITY" "$@"
}

# Whatever lies inside is signed before what holds it; --deep would miss libraries in Resources.
sign_all() {
    find "$app/Contents" -type f \( -name "*.so" -o -name "*.dylib" \) -print0 |
        while IFS= read -r -d '' file; do sign "$file"; done
    find "$app/Contents" -depth -type d -name "*.framework" -print0 |
        while IFS= read -r -d '' folder; do sign "$folder"; done
    sign "$app"
    codesign --verify --strict --deep "$app"
}

python3 run.py bundle --folder
for paper in licences docs README.txt LICENSE CHANGELOG.md SECURITY.md; do
    cp -R "dist/pairview/$paper" "$app/Contents/Resources/"
done
mkdir -p "$release"

if [ -n "${PAIRVIEW_IDENTITY:-}" ]; then
    sign_all
    [ -n "${PAIRVIEW_NOTARY:-}" ] || ending="-not-notarized"
else
    ending="-unsigned"
fi

image="$release/pairview-$version-macos-$(uname -m)$ending.dmg"
inside=$(mktemp -d)
trap 'rm -rf "$inside"' EXIT
cp -R "$app" "$inside/"
ln -s /Applications "$inside/Applications"
rm -f "$image"
hdiutil create -quiet -volname "PairView $version" -srcfolder "$inside" -fs HFS+ -format ULMO "$image"

if [ -n "${PAIRVIEW_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$PAIRVIEW_IDENTITY" "$image"
fi
if [ -z "$ending" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PAIRVIEW_NOTARY" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi

.venv/bin/python packaging/make_parts_list.py "$release"
[ -z "$ending" ] || echo "This image is$(tr '-' ' ' <<<"$ending"): macOS will warn about it." >&2
echo "$image"
