; What the installer says, in the words of the glossary; one sentence where something is refused.

!macro Text name english spanish
  LangString ${name} ${LANG_ENGLISH} `${english}`
  LangString ${name} ${LANG_SPANISH} `${spanish}`
!macroend

!insertmacro Text CaseKind "PairView case" "Caso de PairView"
!insertmacro Text ScopeTitle "Who is PairView for?" "¿Para quién es PairView?"
!insertmacro Text ScopeSubtitle \
  "Cases always stay with the account that makes them." \
  "Los casos siempre quedan en la cuenta que los crea."
!insertmacro Text ForAllLabel "For every&one on this laptop" "Para &todas las cuentas de este portátil"
!insertmacro Text ForAllText \
  "The usual choice in a school. Needs an administrator." \
  "Lo habitual en una escuela. Hace falta permiso de administración."
!insertmacro Text ForOneLabel "For this account &only" "Solo para &esta cuenta"
!insertmacro Text ForOneText \
  "Needs no administrator. Some schools do not let programs start from there." \
  "No hace falta permiso de administración. Algunas escuelas no dejan abrir programas desde ahí."
!insertmacro Text FolderTitle "Where does PairView go?" "¿Dónde se instala PairView?"
!insertmacro Text FolderSubtitle \
  "The program only; cases lie in the folders of each account." \
  "Solo el programa; los casos están en las carpetas de cada cuenta."
!insertmacro Text FolderLabel "Folder" "Carpeta"
!insertmacro Text WritingTitle "PairView is being installed" "Se está instalando PairView"
!insertmacro Text WritingSubtitle \
  "An earlier version stays until the new one is complete." \
  "Una versión anterior sigue ahí hasta que la nueva esté completa."
!insertmacro Text DoneTitle "PairView is installed" "PairView está instalado"
!insertmacro Text DoneSubtitle \
  "You find it in the Start menu. It works without network." \
  "Está en el menú Inicio. Funciona sin red."
!insertmacro Text LeavingTitle "Remove PairView from this laptop?" "¿Quitar PairView de este portátil?"
!insertmacro Text LeavingSubtitle \
  "Cases, documents and settings stay where they are." \
  "Los casos, los documentos y los ajustes quedan donde están."
!insertmacro Text LeavingLabel "Folder" "Carpeta"
!insertmacro Text GoingTitle "PairView is being removed" "Se está quitando PairView"
!insertmacro Text GoneTitle "PairView is removed" "PairView se ha quitado"
!insertmacro Text IsRunning \
  "PairView is open; close it on every account of this laptop, then try again." \
  "PairView está abierto; hay que cerrarlo en todas las cuentas de este portátil e intentarlo otra vez."
!insertmacro Text FolderInUse \
  "Something has the folder of PairView open; close it, then try again." \
  "Algo tiene abierta la carpeta de PairView; hay que cerrarlo e intentarlo otra vez."
!insertmacro Text IsNewer \
  "Version $0 of PairView is installed, which is newer than ${VERSION}; it was left as it is." \
  "Está instalada la versión $0 de PairView, más nueva que la ${VERSION}; se ha dejado como está."
!insertmacro Text NoSpace \
  "PairView needs $R0 MB free on this disk; nothing was changed." \
  "PairView necesita $R0 MB libres en este disco; no se ha cambiado nada."
!insertmacro Text NeedsRights \
  "Installing for everyone needs an administrator; /CURRENTUSER installs for this account only." \
  "Para instalar en todas las cuentas hace falta permiso de administración; /CURRENTUSER instala solo en esta cuenta."
!insertmacro Text LeavingNeedsRights \
  "PairView was installed for everyone, so an administrator has to remove it." \
  "PairView se instaló para todas las cuentas; para quitarlo hace falta permiso de administración."
!insertmacro Text NotWritable \
  "This account may not write to $INSTDIR." \
  "Esta cuenta no puede escribir en $INSTDIR."
!insertmacro Text HasOtherFiles \
  "$INSTDIR holds other files; please choose a new folder." \
  "En $INSTDIR hay otros archivos; hay que elegir una carpeta nueva."
!insertmacro Text BothSwitches \
  "/ALLUSERS and /CURRENTUSER exclude each other." \
  "/ALLUSERS y /CURRENTUSER se excluyen."
!insertmacro Text WindowsTooOld \
  "PairView needs Windows 10 version 1809 or newer, with 64 bits." \
  "PairView necesita Windows 10 versión 1809 o posterior, de 64 bits."
!insertmacro Text NotWritten \
  "PairView could not be written to the disk; what was there before is still there." \
  "No se ha podido escribir PairView en el disco; sigue ahí lo que había antes."
