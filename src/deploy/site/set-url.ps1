# 给已经做好的包换一个网址，不需要 Node.js：
#   powershell -ExecutionPolicy Bypass -File deploy\set-url.ps1 https://新网址
# 改的是 manifest.xml、deploy\nginx.conf、VERSION 三个文件，并重算它们的校验值。
param([Parameter(Mandatory = $true)][string]$Url)
$ErrorActionPreference = 'Stop'

$root = Split-Path -Parent $PSScriptRoot
$new = $Url.TrimEnd('/')
if ($new -cnotmatch '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9./_~%-]*)?$') {
  Write-Host '网址必须以 https:// 开头，只能有字母、数字和 . / : _ ~ % -'
  exit 2
}

# 不带 BOM 的 UTF-8：清单原来就是这样。
$utf8 = New-Object System.Text.UTF8Encoding($false)
function Read-Text([string]$name) {
  [System.IO.File]::ReadAllText((Join-Path $root $name), $utf8)
}
function Write-Text([string]$name, [string]$text) {
  [System.IO.File]::WriteAllText((Join-Path $root $name), $text, $utf8)
}

$found = [regex]::Match((Read-Text 'manifest.xml'), '<SourceLocation DefaultValue="(.*?)/taskpane\.html"')
if (-not $found.Success) {
  Write-Host 'manifest.xml 里没有找到原来的网址，什么都没有改。'
  exit 1
}
$old = $found.Groups[1].Value

Write-Text 'manifest.xml' (Read-Text 'manifest.xml').Replace($old, $new)
Write-Text 'VERSION' (Read-Text 'VERSION').Replace($old, $new)
# nginx 的设置按行找：服务器的名字可能和别处的字相同，例如文件夹的名字。
$authority = $new.Substring('https://'.Length).Split('/')[0]
$newHost = $authority.Split(':')[0]
$port = if ($authority.Contains(':')) { $authority.Split(':')[1] } else { '443' }
$nginx = Read-Text 'deploy/nginx.conf'
$nginx = [regex]::Replace($nginx, '(?m)^( *listen )[0-9]* ssl;', "`${1}$port ssl;")
$nginx = [regex]::Replace($nginx, '(?m)^( *server_name )[^;]*;', "`${1}$newHost;")
$nginx = [regex]::Replace($nginx, '(?m)^( *return 301 https://)[^$]*', "`${1}$authority")
Write-Text 'deploy/nginx.conf' $nginx

$sums = Read-Text 'SHA256SUMS'
foreach ($name in 'manifest.xml', 'VERSION', 'deploy/nginx.conf') {
  $sum = (Get-FileHash -Algorithm SHA256 (Join-Path $root $name)).Hash.ToLowerInvariant()
  $sums = [regex]::Replace($sums, '(?m)^[0-9a-f]+  ' + [regex]::Escape($name) + '$', "$sum  $name")
}
Write-Text 'SHA256SUMS' $sums
Write-Host "网址已从 $old 改为 $new"
