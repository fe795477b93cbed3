import { Menu, type MenuItemConstructorOptions } from 'electron';
import { appName } from './origin';

/** Only what works on the text and on the window: nothing here leads out of the app. */
export function setMenu(): void {
  const edit: MenuItemConstructorOptions = {
    label: 'Bewerken',
    submenu: [
      { role: 'undo', label: 'Ongedaan maken' },
      { role: 'redo', label: 'Opnieuw' },
      { type: 'separator' },
      { role: 'cut', label: 'Knippen' },
      { role: 'copy', label: 'Kopiëren' },
      { role: 'paste', label: 'Plakken' },
      { role: 'selectAll', label: 'Alles selecteren' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: 'Beeld',
    submenu: [
      { role: 'zoomIn', label: 'Groter' },
      { role: 'zoomOut', label: 'Kleiner' },
      { role: 'resetZoom', label: 'Ware grootte' },
      { role: 'togglefullscreen', label: 'Volledig scherm' },
    ],
  };
  const program: MenuItemConstructorOptions = {
    label: appName,
    submenu: [
      { role: 'minimize', label: 'Minimaliseren' },
      { role: 'quit', label: `${appName} afsluiten` },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([program, edit, view]));
}
