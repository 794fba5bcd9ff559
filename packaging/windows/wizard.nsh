; What a person sees who starts the installer by hand.

!include MUI2.nsh
!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING

Page custom ShowScopes LeaveScopes
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE $(DoneTitle)
!define MUI_FINISHPAGE_TEXT $(DoneText)
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP $(LeavingText)
!insertmacro MUI_UNPAGE_CONFIRM
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
