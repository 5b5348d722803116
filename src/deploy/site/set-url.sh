#!/bin/sh
# 给已经做好的包换一个网址，不需要 Node.js：
#   sh deploy/set-url.sh https://新网址
# 改的是 manifest.xml、deploy/nginx.conf、VERSION 三个文件，并重算它们的校验值。
set -eu
cd "$(dirname "$0")/.."

new=${1:-}
while [ "$new" != "${new%/}" ]; do new=${new%/}; done
wrong() {
  echo '用法：sh deploy/set-url.sh https://新网址' >&2
  echo '网址必须以 https:// 开头，只能有字母、数字和 . / : _ ~ % -' >&2
  exit 2
}
LC_ALL=C
case $new in *[!A-Za-z0-9./:_~%-]*) wrong ;; esac
echo "$new" | grep -Eq '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9./_~%-]*)?$' || wrong

old=$(sed -n 's|.*<SourceLocation DefaultValue="\(.*\)/taskpane\.html".*|\1|p' manifest.xml | head -n 1)
if [ -z "$old" ]; then
  echo 'manifest.xml 里没有找到原来的网址，什么都没有改。' >&2
  exit 1
fi
authority=$(echo "$new" | sed 's|^https://||; s|/.*||')
host=${authority%:*}
port=443
[ "$host" = "$authority" ] || port=${authority#*:}
# 作为查找的文字，点号要当作点号。
literal() { echo "$1" | sed 's|\.|\\.|g'; }

replace() {
  sed "s|$1|$2|g" "$3" >"$3.new"
  cat "$3.new" >"$3"
  rm "$3.new"
}
replace "$(literal "$old")" "$new" manifest.xml
replace "$(literal "$old")" "$new" VERSION
# nginx 的设置按行找：服务器的名字可能和别处的字相同，例如文件夹的名字。
replace '^\( *listen \)[0-9]* ssl;' "\1$port ssl;" deploy/nginx.conf
replace '^\( *server_name \)[^;]*;' "\1$host;" deploy/nginx.conf
replace '^\( *return 301 https://\)[^$]*' "\1$authority" deploy/nginx.conf

sum() { if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1; }
for file in manifest.xml VERSION deploy/nginx.conf; do
  replace "^[0-9a-f]*  $(literal "$file")\$" "$(sum "$file")  $file" SHA256SUMS
done
echo "网址已从 $old 改为 $new"
