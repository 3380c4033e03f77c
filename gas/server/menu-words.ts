/** The words of the menu and of what it says at once: they show before there is a sidebar, so they stand here in every language. */
import type { OtherLanguage } from '../../core/pane/language.js';
import { userLanguage } from './user-language.js';

export interface MenuWords {
  readonly open: string;
  readonly getTeam: string;
  readonly checkSheet: string;
  readonly clearHighlights: string;
  /** Why highlights could not be cleared. */
  readonly isProtected: string;
  readonly isRefused: string;
}

const ENGLISH: MenuWords = {
  open: 'Open',
  getTeam: 'Get current team',
  checkSheet: 'Check this sheet',
  clearHighlights: 'Clear highlights',
  isProtected: 'The highlights stay: this sheet is protected. Ask its owner to clear them.',
  isRefused:
    'The highlights stay: Google Sheets does not let add-ons change the rules of this sheet. Remove them under Format, Conditional formatting.',
};

const OTHERS: Readonly<Record<OtherLanguage, MenuWords>> = {
  de: {
    open: 'Öffnen',
    getTeam: 'Team abrufen',
    checkSheet: 'Dieses Blatt prüfen',
    clearHighlights: 'Markierung löschen',
    isProtected: 'Die Markierung bleibt: Dieses Blatt ist geschützt. Bitten Sie, wem es gehört, sie zu löschen.',
    isRefused:
      'Die Markierung bleibt: Google Tabellen lässt Add-ons die Regeln dieses Blatts nicht ändern. Löschen Sie sie unter „Format“, „Bedingte Formatierung“.',
  },
  es: {
    open: 'Abrir',
    getTeam: 'Obtener equipo actual',
    checkSheet: 'Revisar esta hoja',
    clearHighlights: 'Quitar resaltado',
    isProtected: 'El resaltado permanece: esta hoja está protegida. Pida a su propietario que lo quite.',
    isRefused:
      'El resaltado permanece: Hojas de cálculo de Google no permite que los complementos cambien las reglas de esta hoja. Quítelo en Formato, Formato condicional.',
  },
  fr: {
    open: 'Ouvrir',
    getTeam: 'Récupérer l’équipe actuelle',
    checkSheet: 'Vérifier cette feuille',
    clearHighlights: 'Retirer le surlignage',
    isProtected: 'Le surlignage reste en place\u00a0: cette feuille est protégée. Demandez à son propriétaire de le retirer.',
    isRefused:
      'Le surlignage reste en place\u00a0: Google Sheets ne laisse pas les modules complémentaires modifier les règles de cette feuille. Retirez-le sous Format, Mise en forme conditionnelle.',
  },
  ja: {
    open: '開く',
    getTeam: '現在のチームを取得',
    checkSheet: 'このシートをチェック',
    clearHighlights: 'ハイライトをクリア',
    isProtected: 'シートが保護されているため、ハイライトを消去できません。所有者に依頼してください。',
    isRefused:
      'Googleスプレッドシートではアドオンがこのシートのルールを変更できないため、ハイライトを消去できません。「表示形式」の「条件付き書式」で削除してください。',
  },
  pt: {
    open: 'Abrir',
    getTeam: 'Obter equipe atual',
    checkSheet: 'Verificar esta planilha',
    clearHighlights: 'Limpar destaques',
    isProtected: 'Os destaques permanecem: esta planilha está protegida. Peça a quem é responsável por ela que os remova.',
    isRefused:
      'Os destaques permanecem: o Planilhas Google não permite que complementos alterem as regras desta planilha. Remova-os em Formatar, Formatação condicional.',
  },
};

/** The words in the language of the person at the sheet. */
export function menuWords(): MenuWords {
  const language = userLanguage();
  return language === null ? ENGLISH : OTHERS[language];
}
