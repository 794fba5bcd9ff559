; The Windows installer: for everyone on a laptop, or for one account without administrator rights.
;
;   makensis -INPUTCHARSET UTF8 -DVERSION=1.2.0 -DFOLDER=dist/pairview -DOUTFILE=pairview-1.2.0.exe pairview.nsi
;   optional: -DNUMBERS=1.2.0.0 (version information), -DSIGN="command" (signs the file that
;   comes after it: the uninstaller), -DICON=pairview.ico, -DCASE_ICON=case.ico,
;   -DTARGET=amd64-unicode; for tests -DPRETEND_ACCOUNT=User, -DEXTRA_KB=number
;
; Switches: /ALLUSERS or /CURRENTUSER, /S, /LANGUAGE=en|es, /D=folder (last, without quotes).
; Exit codes: see the defines below; packaging/README.md explains them.
;
; A copy is unpacked beside the old one and takes its place by renaming, so whatever goes wrong
; before that leaves the old one as it was.

!ifndef TARGET
  !define TARGET x86-unicode ; the only one that NSIS brings on Windows; it installs a 64-bit program all the same
!endif
Unicode true
Target ${TARGET}
SetCompressor /SOLID lzma
RequestExecutionLevel highest
ManifestDPIAware true
ManifestSupportedOS all
AllowSkipFiles off

!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include nsDialogs.nsh

!define CANCELLED 1
!define ABORTED 2
!define RUNNING 10
!define NEWER 11
!define NO_SPACE 12
!define NO_RIGHTS 13
!define OTHER_FILES 14
!define WRONG_SWITCHES 15
!define OLD_WINDOWS 16

!define KEY "Software\PairView"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\PairView"
!define PUBLISHER "PairView maintainers"
!define CASE_CLASS "PairView.Case"
!define NEW "-setup-new"
!define OLD "-setup-old"
!define OLDEST_BUILD 17763 ; Windows 10 version 1809, the oldest that Qt 6.11 serves
!define ROOM_KB 20480 ; left free on the disk
!define TRIES 20 ; while a virus scanner reads what was just unpacked, nothing can be renamed
!define PAUSE 250 ; in milliseconds

!ifndef NUMBERS
  !define NUMBERS "${VERSION}.0"
!endif

Name "PairView"
OutFile "${OUTFILE}"
InstallDir "$PROGRAMFILES64\PairView"
BrandingText "PairView ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "PairView"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${NUMBERS}"
VIAddVersionKey /LANG=0 "FileDescription" "PairView setup"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

Var Scope ; "all" or "user"
Var Wanted ; the scope a switch asks for, or ""
Var FolderGiven ; the folder after /D=, or ""
Var Older ; where an earlier copy of this scope lies, or ""
Var Code
Var Sentence

!include checks.nsh
!include wizard.nsh
!include /CHARSET=UTF8 texts.nsh
!include taking_place.nsh

Function .onInit
  SetRegView 64
  !insertmacro ReadLanguage
  !insertmacro DropLastBackslash
  ${If} $INSTDIR != "$PROGRAMFILES64\PairView"
    StrCpy $FolderGiven $INSTDIR
  ${EndIf}
  ${IfNot} ${Silent}
    Call CheckWindows
    Call ReadScope
    Call UseScope
  ${EndIf}
FunctionEnd

Section "PairView"
  !ifdef EXTRA_KB
    AddSize ${EXTRA_KB}
  !endif
  StrCpy $Code "" ; what was refused on a page has been mended since
  ${If} ${Silent} ; here, as the language is not in force in .onInit
    Call CheckWindows
    Call ReadScope
    Call UseScope
    Call CheckScope
    Call CheckFolder
  ${EndIf}
  SetOutPath "$INSTDIR${NEW}"
  File /r "${FOLDER}/*"
  !ifdef CASE_ICON
    SetOutPath "$INSTDIR${NEW}\_internal"
    File "/oname=case.ico" "${CASE_ICON}"
  !endif
  WriteUninstaller "$INSTDIR${NEW}\uninstall.exe"
  SetOutPath $TEMP ; a folder that is the current one cannot be renamed
  Call TakePlace
  Call Register
  SetErrorLevel 0 ; whatever was refused on a page before
SectionEnd

Function .onInstFailed
  SetOutPath $TEMP
  RMDir /r "$INSTDIR${NEW}"
  ${If} $Code == ""
    StrCpy $Code ${ABORTED}
    StrCpy $Sentence $(NotWritten)
    Call Report
  ${EndIf}
  SetErrorLevel $Code
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro ReadLanguage
  !insertmacro DropLastBackslash
  ReadRegStr $0 HKLM "${KEY}" "InstallFolder"
  StrCpy $Scope user
  SetShellVarContext current
  ${If} $0 == $INSTDIR
    StrCpy $Scope all
    SetShellVarContext all
  ${EndIf}
FunctionEnd

Section "Uninstall"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/REST" $R1
  ${IfNot} ${Errors}
    Call un.RemoveRest
    Return
  ${EndIf}
  Call un.CheckLeaving
  SetOutPath $TEMP
  Delete "$SMPROGRAMS\PairView.lnk"
  Call un.Unregister
  StrCpy $R0 $INSTDIR
  Call un.RemoveProgram
  RMDir $INSTDIR
  ${If} $EXEDIR == $INSTDIR ; started with _?=, so that the caller hears how it ended
    GetTempFileName $R1 ; made anew and by us: at a name that can be guessed, others could lay a program
    CopyFiles /SILENT $EXEPATH $R1
    Exec '"$R1" /S /REST _?=$INSTDIR'
  ${EndIf}
SectionEnd
