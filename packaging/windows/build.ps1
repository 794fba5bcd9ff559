# Builds what is handed out for Windows: the folder, its programs signed, the installer, signed too.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
#
# Needs Python 3.11 or newer (x64) and NSIS 3.08 or newer. With PAIRVIEW_THUMBPRINT set (see
# sign.ps1) everything is signed; without it the installer is called "-unsigned".
# Leaves dist\pairview-VERSION-windows-x64.exe, the list of its parts and SHA256SUMS in dist\release.

$ErrorActionPreference = "Stop"
$project = (Resolve-Path (Join-Path $PSScriptRoot "..\..")).Path
Set-Location $project
$isSigned = [bool] $env:PAIRVIEW_THUMBPRINT
$signer = Join-Path $PSScriptRoot "sign.ps1"

function Invoke-Checked([string] $Program, [string[]] $Words) {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE." }
}

function Find-MakeNsis {
    $known = Get-Command makensis.exe -ErrorAction SilentlyContinue
    if ($known) { return $known.Source }
    $usual = Join-Path ${env:ProgramFiles(x86)} "NSIS\makensis.exe"
    if (Test-Path $usual) { return $usual }
    throw "makensis.exe is missing: it comes with NSIS."
}

# A rule for publishers only helps where every file that is loaded has a signature.
function Add-Signatures([string] $Folder) {
    Get-ChildItem -Path $Folder -Recurse -Include *.exe, *.dll, *.pyd |
        Where-Object { (Get-AuthenticodeSignature $_.FullName).Status -eq "NotSigned" } |
        ForEach-Object { & $signer $_.FullName }
}

Invoke-Checked "python" @("run.py", "bundle", "--folder")
$python = Join-Path $project ".venv\Scripts\python.exe"
$words = Get-Content -Raw (Join-Path $project "src\pairview\__init__.py")
$version = [regex]::Match($words, '__version__ = "([^"]+)"').Groups[1].Value
$numbers = [regex]::Match($version, '^\d+\.\d+\.\d+').Value + ".0"
$bundle = Join-Path $project "dist\pairview"
$release = Join-Path $project "dist\release"
New-Item -ItemType Directory -Force -Path $release | Out-Null

$ending = ""
if ($isSigned) { Add-Signatures $bundle } else { $ending = "-unsigned" }
$installer = Join-Path $release "pairview-$version-windows-x64$ending.exe"
$defines = @("-V2", "-INPUTCHARSET", "UTF8", "-DVERSION=$version", "-DNUMBERS=$numbers",
    "-DFOLDER=$bundle", "-DOUTFILE=$installer",
    "-DICON=$(Join-Path $project 'build\icons\pairview.ico')",
    "-DCASE_ICON=$(Join-Path $project 'build\icons\case.ico')")
if ($isSigned) { # makensis works in the folder of its script, where sign.ps1 lies too
    $defines += "-DSIGN=powershell -NoProfile -ExecutionPolicy Bypass -File sign.ps1"
}
Invoke-Checked (Find-MakeNsis) ($defines + @((Join-Path $PSScriptRoot "pairview.nsi")))
if ($isSigned) { & $signer $installer }

Invoke-Checked $python @("packaging\make_parts_list.py", $release)
if (-not $isSigned) { Write-Warning "This installer is not signed: Windows will warn, and rules for publishers do not know it." }
Write-Output $installer
