/** What the page says where there is no pane, in the languages beside English. */
import type { OtherLanguage } from '../../../core/pane/language.js';
import type { StartWords } from './start-words.js';

export const OTHER_START_WORDS: Readonly<Record<OtherLanguage, StartWords>> = {
  de: {
    notInExcel: 'Dies ist der Aufgabenbereich von Muster. Öffnen Sie ihn in Excel: „Daten“, dann „Öffnen“ in der Gruppe „Muster“.',
    cannotStart: 'Muster kann nicht starten: {why} Laden Sie den Aufgabenbereich neu.',
  },
  es: {
    notInExcel: 'Este es el panel de tareas de Muster. Ábralo en Excel: Datos y, en el grupo Muster, Abrir.',
    cannotStart: 'Muster no puede iniciarse: {why} Vuelva a cargar el panel.',
  },
  fr: {
    notInExcel: 'Ceci est le volet Office de Muster. Ouvrez-le dans Excel\u00a0: Données, puis Ouvrir dans le groupe Muster.',
    cannotStart: 'Muster ne peut pas démarrer\u00a0: {why} Rechargez le volet.',
  },
  ja: {
    notInExcel: 'これはMusterの作業ウィンドウです。Excelの「データ」タブで、「Muster」グループの「開く」を選んでください。',
    cannotStart: 'Musterを起動できません：{why} パネルを再読み込みしてください。',
  },
  pt: {
    notInExcel: 'Este é o painel de tarefas do Muster. Abra-o no Excel: Dados e, no grupo Muster, Abrir.',
    cannotStart: 'O Muster não consegue iniciar: {why} Recarregue o painel.',
  },
};
