; What a person sees who starts the installer by hand.

!include MUI2.nsh
!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING

!macro Head title subtitle
  !define MUI_PAGE_HEADER_TEXT $(${title})
  !define MUI_PAGE_HEADER_SUBTEXT $(${subtitle})
!macroend

!macro Done title subtitle
  !define MUI_INSTFILESPAGE_FINISHHEADER_TEXT $(${title})
  !define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT $(${subtitle})
!macroend

Page custom ShowScopes LeaveScopes

!insertmacro Head FolderTitle FolderSubtitle
!define MUI_DIRECTORYPAGE_TEXT_TOP " "
!define MUI_DIRECTORYPAGE_TEXT_DESTINATION $(FolderLabel)
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY

!insertmacro Head WritingTitle WritingSubtitle
!insertmacro Done DoneTitle DoneSubtitle
!insertmacro MUI_PAGE_INSTFILES

!insertmacro Head LeavingTitle LeavingSubtitle
!define MUI_UNCONFIRMPAGE_TEXT_TOP " "
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION $(LeavingLabel)
!insertmacro MUI_UNPAGE_CONFIRM

!insertmacro Head GoingTitle LeavingSubtitle
!insertmacro Done GoneTitle LeavingSubtitle
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

Var ForAll
Var ForOne

Function ShowScopes
  !insertmacro MUI_HEADER_TEXT $(ScopeTitle) $(ScopeSubtitle)
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u $(ForAllLabel)
  Pop $ForAll
  ${NSD_CreateLabel} 12u 24u 95% 24u $(ForAllText)
  Pop $0
  ${NSD_CreateRadioButton} 0 56u 100% 12u $(ForOneLabel)
  Pop $ForOne
  ${NSD_CreateLabel} 12u 70u 95% 24u $(ForOneText)
  Pop $0
  !insertmacro GetAccount
  ${If} $0 != "Admin"
    EnableWindow $ForAll 0
    StrCpy $Scope user
  ${EndIf}
  ${If} $Scope == all
    ${NSD_Check} $ForAll
  ${Else}
    ${NSD_Check} $ForOne
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function LeaveScopes
  ${NSD_GetState} $ForAll $0
  StrCpy $Scope user
  ${If} $0 = ${BST_CHECKED}
    StrCpy $Scope all
  ${EndIf}
  Call UseScope
  Call CheckScope
FunctionEnd
