# Signs one file with the owner's certificate and a time stamp, so that the signature outlives it.
#
#   $env:PAIRVIEW_THUMBPRINT = "..."    the certificate, as the store of this account knows it
#   sign.ps1 FILE
#
# A certificate that lives elsewhere (a token, a cloud) needs other words for signtool: change them
# here, nowhere else.

param([Parameter(Mandatory)] [string] $File)

$ErrorActionPreference = "Stop"
$server = if ($env:PAIRVIEW_TIMESTAMP) { $env:PAIRVIEW_TIMESTAMP } else { "http://timestamp.digicert.com" }

function Find-SignTool {
    $known = Get-Command signtool.exe -ErrorAction SilentlyContinue
    if ($known) { return $known.Source }
    $kits = Join-Path ${env:ProgramFiles(x86)} "Windows Kits\10\bin"
    $found = Get-ChildItem -Path $kits -Filter signtool.exe -Recurse -ErrorAction SilentlyContinue |
        Where-Object { $_.FullName -match "\\x64\\" } | Sort-Object FullName | Select-Object -Last 1
    if (-not $found) { throw "signtool.exe is missing: it comes with the Windows SDK." }
    return $found.FullName
}

$words = @("sign", "/sha1", $env:PAIRVIEW_THUMBPRINT, "/fd", "sha256", "/tr", $server, "/td", "sha256",
    "/d", "PairView", $File)
& (Find-SignTool) @words
if ($LASTEXITCODE -ne 0) { throw "signtool did not sign $File." }
