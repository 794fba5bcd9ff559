; What must hold before anything is written, and how it is said when it does not.

!macro DefineReport prefix
; A silent run says its sentence on standard error and in a file, since nobody sees a box.
Function ${prefix}Report
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONINFORMATION $Sentence
    Return
  ${EndIf}
  System::Call 'kernel32::GetStdHandle(i -12) p .r0'
  ${If} $0 <> 0
    FileWrite $0 "$Sentence$\r$\n"
  ${EndIf}
  FileOpen $0 "$TEMP\pairview-setup.log" w
  FileWriteUTF16LE /BOM $0 "$Code $Sentence$\r$\n"
  FileClose $0
FunctionEnd

; Says $Sentence and gives up: with $Code when silent, else by staying on the page.
Function ${prefix}Stop
  Call ${prefix}Report
  !if "${prefix}" == ""
    RMDir /r "$INSTDIR${NEW}"
  !endif
  SetErrorLevel $Code
  ${If} ${Silent}
    Quit
  ${EndIf}
  Abort
FunctionEnd

!macroend
!insertmacro DefineReport ""
!insertmacro DefineReport "un."

!macro ReadLanguage
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/LANGUAGE=" $R1
  ${IfNot} ${Errors}
    ${If} $R1 == "es"
      StrCpy $LANGUAGE ${LANG_SPANISH}
    ${Else}
      StrCpy $LANGUAGE ${LANG_ENGLISH}
    ${EndIf}
  ${EndIf}
!macroend

!macro DropLastBackslash ; a folder beside it could not be named otherwise
  StrCpy $0 $INSTDIR 1 -1
  ${If} $0 == "\"
    StrCpy $INSTDIR $INSTDIR -1
  ${EndIf}
!macroend

!macro RefuseIf condition code sentence
  ${If} ${condition}
    StrCpy $Code ${code}
    StrCpy $Sentence ${sentence}
    Call Stop
  ${EndIf}
!macroend

!macro GetAccount
  UserInfo::GetAccountType
  Pop $0
  !ifdef PRETEND_ACCOUNT
    StrCpy $0 ${PRETEND_ACCOUNT}
  !endif
!macroend

Function CheckWindows
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
  ${OrIfNot} ${RunningX64}
    StrCpy $Code ${OLD_WINDOWS}
    StrCpy $Sentence $(WindowsTooOld)
    Call Stop
  ${EndIf}
FunctionEnd

Function ReadScope ; without a switch: all; in a window of an account without rights: user
  ${GetParameters} $R0
  StrCpy $Scope all
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $Wanted all
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/CURRENTUSER" $R1
  ${IfNot} ${Errors}
    ${If} $Wanted == all
      StrCpy $Code ${WRONG_SWITCHES}
      StrCpy $Sentence $(BothSwitches)
      Call Stop
    ${EndIf}
    StrCpy $Wanted user
    StrCpy $Scope user
  ${EndIf}
  ${IfNot} ${Silent}
  ${AndIf} $Wanted == ""
    !insertmacro GetAccount
    ${If} $0 != "Admin"
      StrCpy $Scope user
    ${EndIf}
  ${EndIf}
FunctionEnd

Function UseScope ; sets where everything goes
  SetShellVarContext current
  StrCpy $R1 "$LOCALAPPDATA\Programs\PairView"
  ${If} $Scope == all
    SetShellVarContext all
    StrCpy $R1 "$PROGRAMFILES64\PairView"
  ${EndIf}
  ReadRegStr $Older SHCTX "${KEY}" "InstallFolder"
  ${If} $FolderGiven != ""
    StrCpy $INSTDIR $FolderGiven
  ${ElseIf} ${FileExists} "$Older\uninstall.exe"
    StrCpy $INSTDIR $Older
  ${Else}
    StrCpy $INSTDIR $R1
  ${EndIf}
FunctionEnd

Function CheckScope
  ${If} $Scope == all
    !insertmacro GetAccount
    !insertmacro RefuseIf `$0 != "Admin"` ${NO_RIGHTS} $(NeedsRights)
  ${EndIf}
  ReadRegStr $0 SHCTX "${KEY}" "Version"
  ${If} $0 != ""
    ${VersionCompare} $0 "${VERSION}" $1
    !insertmacro RefuseIf `$1 = 1` ${NEWER} $(IsNewer)
  ${EndIf}
FunctionEnd

Function CheckFolder
  !insertmacro DropLastBackslash
  ${If} ${FileExists} "$INSTDIR${OLD}\pairview.exe"
  ${AndIfNot} ${FileExists} "$INSTDIR\*.*"
    Rename "$INSTDIR${OLD}" $INSTDIR ; the last attempt was cut off between two renamings
  ${EndIf}
  Call CheckForOtherFiles
  Call CheckRunning
  ClearErrors
  RMDir /r "$INSTDIR${NEW}"
  ClearErrors
  CreateDirectory "$INSTDIR${NEW}"
  ${If} ${Errors}
    StrCpy $Code ${NO_RIGHTS}
    StrCpy $Sentence $(NotWritable)
    Call Stop
  ${EndIf}
  Call CheckSpace
  RMDir "$INSTDIR${NEW}"
FunctionEnd

Function CheckForOtherFiles ; a folder that holds anything must be one of ours
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
  ${AndIf} ${FileExists} "$INSTDIR\pairview.exe"
    Return
  ${EndIf}
  FindFirst $0 $1 "$INSTDIR\*.*"
  ${Do}
    ${If} $1 != "."
    ${AndIf} $1 != ".."
    ${AndIf} $1 != "uninstall.exe" ; all that may be left of an uninstall
      ${ExitDo}
    ${EndIf}
    StrCpy $1 ""
    FindNext $0 $1
  ${LoopUntil} $1 == ""
  FindClose $0
  !insertmacro RefuseIf `$1 != ""` ${OTHER_FILES} $(HasOtherFiles)
FunctionEnd

!macro DefineCheckFree prefix
Function ${prefix}CheckFree ; takes a program in $R0; Windows lets nobody write to one that runs
  ${IfNot} ${FileExists} $R0
    Return
  ${EndIf}
  ${Do}
    ClearErrors
    FileOpen $R1 $R0 a
    ${IfNot} ${Errors}
      FileClose $R1
      Return
    ${EndIf}
    ${If} ${Silent}
    ${OrIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION $(IsRunning) IDCANCEL`
      ${ExitDo}
    ${EndIf}
  ${Loop}
  StrCpy $Code ${RUNNING}
  StrCpy $Sentence $(IsRunning)
  ${If} ${Silent}
    Call ${prefix}Stop
  ${EndIf}
  SetErrorLevel ${RUNNING}
  Abort
FunctionEnd
!macroend
!insertmacro DefineCheckFree ""
!insertmacro DefineCheckFree "un."

Function CheckRunning
  StrCpy $R0 "$INSTDIR\pairview.exe"
  Call CheckFree
  StrCpy $R0 "$INSTDIR\pairview-command.exe"
  Call CheckFree
  ${If} $Older != ""
    StrCpy $R0 "$Older\pairview.exe"
    Call CheckFree
  ${EndIf}
FunctionEnd

Function CheckSpace
  SectionGetSize 0 $0 ; the only section
  IntOp $0 $0 + ${ROOM_KB}
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR${NEW}", *l .r1, p 0, p 0) i .r2'
  ${If} $2 = 0
    Return ; a disk that does not tell; unpacking will
  ${EndIf}
  System::Int64Op $1 / 1024
  Pop $1
  System::Int64Op $1 < $0
  Pop $2
  IntOp $R0 $0 / 1024
  !insertmacro RefuseIf `$2 = 1` ${NO_SPACE} $(NoSpace)
FunctionEnd

Function un.CheckLeaving
  ${If} $Scope == all
    !insertmacro GetAccount
    ${If} $0 != "Admin"
      StrCpy $Code ${NO_RIGHTS}
      StrCpy $Sentence $(LeavingNeedsRights)
      Call un.Stop
    ${EndIf}
  ${EndIf}
  StrCpy $R0 "$INSTDIR\pairview.exe"
  Call un.CheckFree
  StrCpy $R0 "$INSTDIR\pairview-command.exe"
  Call un.CheckFree
FunctionEnd
