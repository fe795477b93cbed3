import { expect, test } from 'vitest';
import { mentionsMonitoring } from '@shared/law/monitoring-words';

test.each(['Cameratoezicht in de hal', 'Camerabeelden', 'Camera’s bij de ingang', "camera's", 'GPS in de auto', 'Gps-gegevens', 'Het volgen van medewerkers', 'Meelezen met e-mail', 'CCTV', 'Dashcams'])('speaks of following people: %s', (text) => {
  expect(mentionsMonitoring(text)).toBe(true);
});

test.each(['', 'Cliëntvolgsysteem', 'Opvolgen van afspraken', 'Het volgen van een training', 'Geen camera’s', 'Registreren zonder GPS', 'Videobellen met een camera', 'Cameraman', 'Foto of video', 'Volgen van de voortgang'])('does not: %s', (text) => {
  expect(mentionsMonitoring(text)).toBe(false);
});
