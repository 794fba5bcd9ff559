; How an unpacked copy takes the place of the old one, and what Windows is told about it.

; Everything PairView puts into its folder. What else lies there belongs to the people, such as a
; case that was saved there, and is never deleted.
!macro DefineRemoveProgram prefix
Function ${prefix}RemoveProgram ; takes a folder in $R0
  RMDir /r "$R0\_internal"
  RMDir /r "$R0\docs"
  RMDir /r "$R0\licences"
  Delete "$R0\CHANGELOG.md"
  Delete "$R0\LICENSE"
  Delete "$R0\README.txt"
  Delete "$R0\SECURITY.md"
  Delete "$R0\pairview.exe"
  Delete "$R0\pairview-command.exe"
  Delete "$R0\uninstall.exe"
FunctionEnd
!macroend
!insertmacro DefineRemoveProgram ""
!insertmacro DefineRemoveProgram "un."

Function un.RemoveRest ; no program can delete itself, so a copy of the uninstaller does
  StrCpy $R9 0
  ${Do}
    Sleep ${PAUSE}
    Delete "$INSTDIR\uninstall.exe"
    IntOp $R9 $R9 + 1
    ${IfNot} ${FileExists} "$INSTDIR\uninstall.exe"
      ${ExitDo}
    ${EndIf}
  ${LoopUntil} $R9 = ${TRIES}
  RMDir $INSTDIR
  Delete /REBOOTOK $EXEPATH
FunctionEnd

!macro RenameInTime from to ; leaves "done" in $R8, or "failed" after five seconds of trying
  StrCpy $R8 failed
  StrCpy $R9 0
  ${Do}
    ClearErrors
    Rename "${from}" "${to}"
    ${IfNot} ${Errors} ; asking clears it
      StrCpy $R8 done
      ${ExitDo}
    ${EndIf}
    Sleep ${PAUSE}
    IntOp $R9 $R9 + 1
  ${LoopUntil} $R9 = ${TRIES}
!macroend

Function TakePlace
  ${If} ${FileExists} "$INSTDIR${OLD}\*.*" ; left by an attempt that was cut off
    Call PutAwayOld
  ${EndIf}
  RMDir $INSTDIR ; goes only when it is empty
  ${If} ${FileExists} "$INSTDIR\*.*"
    !insertmacro RenameInTime $INSTDIR "$INSTDIR${OLD}"
    ${If} $R8 == failed
      StrCpy $Code ${RUNNING}
      StrCpy $Sentence $(FolderInUse)
      Call Stop
    ${EndIf}
  ${EndIf}
  !insertmacro RenameInTime "$INSTDIR${NEW}" $INSTDIR
  ${If} $R8 == failed
    Rename "$INSTDIR${OLD}" $INSTDIR
    StrCpy $Code ${ABORTED}
    StrCpy $Sentence $(NotWritten)
    Call Stop
  ${EndIf}
  Call PutAwayOld
  ${If} $Older != ""
  ${AndIf} $Older != $INSTDIR
  ${AndIf} ${FileExists} "$Older\uninstall.exe"
    StrCpy $R0 $Older
    Call RemoveProgram
    RMDir $Older
  ${EndIf}
FunctionEnd

Function PutAwayOld ; what people put into the folder moves on to the new one
  StrCpy $R0 "$INSTDIR${OLD}"
  ${IfNot} ${FileExists} "$R0\*.*"
    Return
  ${EndIf}
  Call RemoveProgram
  FindFirst $0 $1 "$R0\*.*"
  ${DoUntil} $1 == ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
      CreateDirectory $INSTDIR
      Rename "$R0\$1" "$INSTDIR\$1"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  RMDir $R0
FunctionEnd

Function Register
  CreateShortCut "$SMPROGRAMS\PairView.lnk" "$INSTDIR\pairview.exe"
  Delete "$TEMP\pairview-setup.log" ; why an earlier attempt was refused
  WriteRegStr SHCTX "${KEY}" "Version" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "InstallFolder" $INSTDIR
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "PairView"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\pairview.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" $INSTDIR
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} $INSTDIR "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegStr SHCTX "Software\Classes\.pairview" "" "${CASE_CLASS}"
  WriteRegStr SHCTX "Software\Classes\.pairview\OpenWithProgids" "${CASE_CLASS}" ""
  WriteRegStr SHCTX "Software\Classes\${CASE_CLASS}" "" $(CaseKind)
  StrCpy $0 "$INSTDIR\pairview.exe,0"
  ${If} ${FileExists} "$INSTDIR\_internal\case.ico"
    StrCpy $0 "$INSTDIR\_internal\case.ico"
  ${EndIf}
  WriteRegStr SHCTX "Software\Classes\${CASE_CLASS}\DefaultIcon" "" $0
  WriteRegStr SHCTX "Software\Classes\${CASE_CLASS}\shell\open\command" "" '"$INSTDIR\pairview.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

Function un.Unregister ; values of others in the same keys stay, and so do policies
  ReadRegStr $0 SHCTX "Software\Classes\.pairview" ""
  ${If} $0 == "${CASE_CLASS}"
    DeleteRegValue SHCTX "Software\Classes\.pairview" ""
  ${EndIf}
  DeleteRegValue SHCTX "Software\Classes\.pairview\OpenWithProgids" "${CASE_CLASS}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.pairview\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.pairview"
  DeleteRegKey SHCTX "Software\Classes\${CASE_CLASS}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegValue SHCTX "${KEY}" "Version"
  DeleteRegValue SHCTX "${KEY}" "InstallFolder"
  DeleteRegKey /ifempty SHCTX "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
