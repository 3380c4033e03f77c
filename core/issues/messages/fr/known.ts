/** French: what hosts, targets and the sending say where no catalogue is. */
import type { Catalogue } from '../spoken.js';

export const known: Catalogue['known'] = {
  // Any host
  SHEET_GONE: 'La feuille a disparu\u00a0: elle a été supprimée après sa lecture. Choisissez une autre feuille et vérifiez à nouveau.',
  OVERTAKEN: 'Un autre utilisateur a repris cet envoi, donc plus rien n’est écrit. Ouvrez les résultats pour voir où il en est.',
  LEASE_LOST: 'La réservation de l’envoi est perdue.',
  ADDRESS_NOT_LISTED: 'Cette adresse n’est pas dans la liste.',
  SECRET_MISSING: 'Il n’y a pas de secret nommé {secret}.',
  CALL_BROKE_OFF: 'L’appel à l’hôte s’est interrompu.',

  // Google Sheets
  SIDEBAR_TOO_OLD: 'Le panneau latéral est plus ancien que le module complémentaire. Fermez-le et rouvrez-le depuis le menu.',
  SHEETS_FAILED:
    'Google Sheets n’a pas exécuté cette action. Attendez un instant et réessayez\u202f; si cela persiste, rechargez la feuille de calcul et rouvrez Muster.',
  GOOGLE_SILENT:
    'Google n’a pas répondu\u00a0: la connexion s’est interrompue, l’accès de Muster a été retiré, ou plusieurs comptes Google sont connectés ici. ' +
    'Rechargez la feuille de calcul, connectez-vous avec un seul compte et réessayez.',
  SECRET_NOT_KEPT:
    'Le secret n’a pas pu être enregistré\u00a0: il est trop long, ou le stockage est plein. Vérifiez ce qui a été collé et réessayez.',
  SETTING_NOT_KEPT:
    'Le paramètre n’a pas pu être enregistré\u00a0: dans cette feuille de calcul, le stockage des modules complémentaires est plein. Supprimez ce que d’autres modules y ont laissé.',
  NO_SPREADSHEET:
    'Muster s’ouvre depuis une feuille de calcul\u00a0: son menu se trouve sous Extensions. Ouvrez la feuille de calcul et lancez-le de là.',
  OTHERS_WRITE: 'L’appel d’un autre utilisateur écrit encore dans cette feuille de calcul. Attendez un instant et réessayez.',
  SHEET_NOT_ADDED: 'Google Sheets n’ajoute pas de feuille ici\u00a0: vous ne pouvez que lire ou commenter ce fichier, ou il est plein.',
  CELLS_REFUSED:
    'Les cellules de «\u00a0{sheet}\u00a0» n’ont pas pu être écrites\u00a0: la feuille ou certaines de ses cellules sont protégées, ou une validation des données refuse la valeur. ' +
    'Changez cela, ou demandez l’accès au propriétaire de la feuille.',
  TIME_UP: 'Le temps de cet appel était écoulé avant son tour.',
  BATCH_BROKE: 'La connexion s’est interrompue pour au moins une requête de ce lot.',
  OTHER_ANSWER: 'La réponse du serveur ne correspondait pas à ces requêtes.',
  EARLIER_CALL_BROKE: 'Un appel précédent au serveur s’est interrompu.',
  CALL_BROKE: 'L’appel s’est interrompu.',

  // Excel
  SHEET_PROTECTED: 'La feuille est protégée, Excel refuse donc la modification. Ôtez la protection, ou adressez-vous au propriétaire.',
  WORKBOOK_PROTECTED:
    'Excel n’ajoute pas de feuille ici\u00a0: la structure du classeur est protégée, ou vous n’avez qu’un accès en lecture.',
  CELL_BEING_EDITED:
    'Une cellule est en cours de modification, Excel ne répond donc pas. Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.',
  CHART_SHEET: 'C’est une feuille graphique, qui n’a pas de cellules. Choisissez une feuille de calcul et vérifiez à nouveau.',
  CHANGE_TOO_LARGE: 'Excel accepte au plus 5 Mo à la fois, et cette modification est plus grande. Divisez la feuille, puis réessayez.',
  ROW_TOO_LARGE:
    'Une seule ligne de cette feuille dépasse les 5 Mo qu’Excel transmet à la fois. Raccourcissez ses cellules les plus longues.',
  EXCEL_TOO_OLD: 'Cette version d’Excel n’en est pas capable. Mettez Excel à jour vers la version 1903 ou ultérieure.',
  ROWS_MOVED: 'Des lignes ont été insérées ou supprimées au même moment. Vérifiez à nouveau.',
  EXCEL_FAILED: 'Excel n’a pas pu le faire. Réessayez\u202f; si cela persiste, enregistrez le fichier et rouvrez-le.',
  WAITING_FOR_EXCEL: 'En attente d’Excel. Si vous êtes en train de saisir dans une cellule, appuyez sur Entrée ou Échap pour terminer.',
  DEVICE_FULL:
    'Cet appareil ne peut pas conserver le journal d’un envoi\u00a0: le disque est plein. Libérez de l’espace ou autorisez les données de sites, puis réessayez.',
  DEVICE_REFUSES:
    'Cet appareil ne peut pas conserver le journal d’un envoi\u00a0: le navigateur ne le permet pas. Libérez de l’espace ou autorisez les données de sites, puis réessayez.',

  // The relay
  RELAY_SHAPE: 'Le relais ne comprend pas cette requête. Rechargez le volet\u00a0: il est peut-être plus ancien que le relais.',
  RELAY_TOO_LARGE: 'La requête est trop volumineuse pour le relais.',
  RELAY_ORIGIN: 'Le relais ne répond qu’à son propre volet.',
  RELAY_ROLE: 'Votre compte ne peut pas encore utiliser Muster. Demandez à votre administrateur de lui attribuer le rôle Muster.Send.',
  RELAY_ADMIN:
    'Seul un administrateur peut définir ou supprimer les clés de votre organisation. Adressez-vous à lui, ou connectez-vous avec un compte d’administrateur.',
  RELAY_FIXED: 'Ce secret est défini par la machine qui exécute le relais. Demandez à son administrateur de le changer.',
  RELAY_TOO_OFTEN: 'Trop d’appels sont venus d’ici. Attendez un instant, puis réessayez.',
  RELAY_SIGN_IN_DOWN: 'Le relais ne peut pas vérifier votre identité en ce moment. Réessayez dans une minute.',
  RELAY_BROKEN: 'Le relais n’a pas pu le faire. Réessayez\u202f; si cela persiste, demandez à son administrateur de consulter le journal.',
  RELAY_NOTHING_HERE: 'Il n’y a rien à cette adresse.',
  RELAY_ASKS_CODE: 'Le relais demande un code d’accès. Saisissez le code qui vous a été donné.',
  RELAY_ASKS_SIGN_IN: 'Le relais vous demande de vous connecter avec votre compte professionnel.',
  RELAY_FULL:
    'Le relais conserve déjà le maximum autorisé sur les envois de ce classeur, aucun envoi ne peut donc commencer. Demandez à son administrateur d’oublier plus tôt les anciens envois.',
  RELAY_REFUSED: 'Le relais vous refuse l’accès. Adressez-vous à la personne qui l’exploite.',
  RELAY_SILENT: 'Le relais ne répond pas. Vérifiez le réseau, puis réessayez.',
  RELAY_ANSWERED: 'Le relais a répondu avec le code {number}. Réessayez.',
  RELAY_UNREADABLE: 'La réponse du relais est illisible. Rechargez le volet.',
  SIGNED_OUT: 'Vous êtes déconnecté, le relais ne peut donc pas être interrogé. Rechargez le volet et connectez-vous à nouveau.',
  RELAY_NO_SECRETS: 'les secrets de ce relais sont illisibles',
  RELAY_REFUSED_WITH: 'le relais a refusé avec le code {number}',
  RELAY_GAVE: 'relais\u00a0: {number}',
  RELAY_GAVE_NOTHING: 'relais\u00a0: pas de réponse',
  RELAY_GAVE_NONSENSE: 'réponse illisible du relais',
  WORKBOOK_NAMELESS: 'le classeur n’indique pas son nom',
  NO_ANSWER_IN_TIME: 'pas de réponse à temps',
  NO_CONNECTION: 'pas de connexion',

  // The sending
  MANY_PEOPLE: 'plus d’une personne',
  OTHER_VALUES: 'autres valeurs',
  NO_LONGER_FOUND: 'désormais introuvable',
  ALSO_CHANGED: 'Autres champs modifiés par la cible\u00a0: {fields}',
  TOO_SLOW: 'Elle répond trop lentement.',
  NO_LEADER_ID: 'Elle ne connaît pas ce responsable.',
  TOO_MANY_TRIES: 'trop d’essais\u202f; réessayez plus tard',
  TIMES_IN_A_ROW: '{number} fois de suite\u202f; réessayez plus tard',
  TRY_IN_MINUTES: 'réessayez dans {number} min',
  NO_CLEAR_ANSWER: 'pas de réponse claire',

  // Targets
  STATUS: 'code {number}',
  UNREADABLE_ANSWER: 'réponse illisible',
  INCOMPLETE_ANSWER: 'réponse incomplète',
  OTHER_PERSON_ANSWERED: 'réponse sur une autre personne',
  NO_USER_WITH_KEY: 'aucun utilisateur de la liste n’a d’e-mail ni d’ID',
  KEY_NOT_ACCEPTED: 'Elle n’a pas accepté la clé et son secret (code {number}).',
  CLOCK_IS_WRONG: 'L’horloge de la machine qui signe est fausse.',
  LEADS_ELSEWHERE: 'L’adresse mène ailleurs (code {number}).',
  NOBODY_UNDER: 'Elle ne connaît plus personne sous {person}. Récupérez l’équipe actuelle, et vérifiez cette ligne.',
  NO_PATH_TO:
    'L’API n’a pas d’adresse pour un utilisateur avec l’ID {person} et sans adresse e-mail. Donnez-lui d’abord une adresse e-mail dans Agent Connect.',
  ADDRESS: 'Adresse',
  API_KEY: 'Clé d’API',
  API_KEY_HINT: 'Depuis la page d’administration d’Agent Connect',
  API_SECRET: 'Secret d’API',
  API_SECRET_HINT: 'Signe chaque requête\u202f; affiché une seule fois, à la création de la clé',
  TOKEN_FORM: 'Forme du jeton',
  TOKEN_FORM_HINT: 'À changer seulement si le test de connexion indique que le jeton est refusé',
  TOKEN_PLAIN: 'Simple',
  TOKEN_BEARER: 'Avec le mot Bearer',

  TOKEN_NOT_ACCEPTED: 'Elle n’a pas accepté le jeton (code {number}).',
  TOKEN_NOT_PERMITTED: 'Elle connaît le jeton, mais ne lui permet pas ceci (code {number}).',
  NO_GROUP_NAMED:
    'Aucun groupe ne s’appelle plus {group}, ou plusieurs portent ce nom. Récupérez l’équipe actuelle, et vérifiez cette ligne.',
  SCIM_TOKEN: 'Jeton d’accès',
  SCIM_TOKEN_HINT: 'Depuis la page d’administration du service\u202f; envoyé avec chaque requête',

  USER_NAME_STAYS: 'Un nom d’utilisateur ne peut pas être modifié dans Amazon Connect. Remettez l’ancien dans cette ligne.',
  CONNECT_INSTANCE: 'ID de l’instance',
  CONNECT_INSTANCE_HINT: 'Dans les paramètres de l’instance, dans la console AWS\u202f; son ARN convient aussi',
  REGION: 'Région',
  REGION_HINT: 'Là où l’instance a été créée',
  ACCESS_KEY_ID_LABEL: 'ID de clé d’accès',
  SECRET_ACCESS_KEY_LABEL: 'Clé d’accès secrète',
  AWS_KEY_HINT: 'Dans les identifiants de sécurité d’un utilisateur IAM qui peut gérer les utilisateurs de l’instance',
  SESSION_TOKEN_LABEL: 'Jeton de session',
  SESSION_TOKEN_HINT: 'Seulement pour des clés temporaires\u202f; sinon, laissez vide',
  CONNECT_IDENTITY: 'Connexion',
  CONNECT_IDENTITY_HINT: 'Comme l’instance a été configurée\u202f; ce qui peut être envoyé d’un nouvel utilisateur en dépend',
  IDENTITY_BY_SAML: 'SAML\u202f: ni mots de passe ni adresses e-mail',
  IDENTITY_BY_OTHERS: 'SAML ou annuaire\u202f: pas de mots de passe',
  CONNECT_READING: 'Lecture',
  CONNECT_READING_HINT: 'Tout lire demande une requête par utilisateur, soit deux utilisateurs par seconde au plus',
  READING_ALL: 'Tout lire',
  READING_FAST: 'Sans adresses e-mail enregistrées, numéros de mobile ni compétences',

  // CloudTalk.
  AGENTS_ONLY: 'L’API de CloudTalk ne crée que des agents. Enregistrez le fichier d’importation et importez cette personne dans CloudTalk.',
  NOTHING_NAMED: 'Le système cible n’a plus rien sous le nom {name}. Vérifiez de nouveau la feuille.',
  CANNOT_CHANGE:
    'L’API de CloudTalk ne peut pas modifier «\u00a0{field}\u00a0» ainsi. Modifiez-le dans CloudTalk ou remettez l’ancienne valeur dans cette ligne.',
  NOT_BROUGHT_BACK: 'Une personne supprimée dans CloudTalk ne peut pas être rétablie. Créez-la de nouveau.',
  CLOUDTALK_KEY_HINT: 'Depuis les clés API dans les paramètres du compte CloudTalk',
  CLOUDTALK_SECRET: 'Secret de la clé d’accès',
  CLOUDTALK_SECRET_HINT: 'Se trouve à côté de la clé',
  CLOUDTALK_ACCOUNT: 'Nom du compte',
  CLOUDTALK_ACCOUNT_HINT: 'Un mot de votre choix, pour qu’un envoi vers un compte ne soit jamais poursuivi ni annulé sur un autre',
};
