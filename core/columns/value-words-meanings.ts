/** What workbooks write for the words of short lists: abbreviations and other languages, concept by concept. For suggestions only: a person decides. */
import { lazily } from '../text/lazily.js';
import { wordKey } from './word-key.js';

/** A concept is found in a target by any of its words, so each begins with the words that targets use. */
const CONCEPTS: readonly string[] = [
  // Full time
  'full time,fulltime,full,ft,f/t,fte,full-time regular,regular full time,vollzeit,vz,100%,temps plein,plein temps,tc,temps complet,tiempo completo,jornada completa,completa,tempo pieno,full time equivalent,tempo integral,tempo inteiro,voltijd,voltijds,fulltime dienstverband,pełny etat,pelny etat,cały etat,フルタイム,正社員,常勤',
  // Part time
  'part time,parttime,part,pt,p/t,part-time regular,regular part time,teilzeit,tz,minijob,temps partiel,tp,mi-temps,tiempo parcial,media jornada,jornada parcial,parcial,tempo parziale,tempo parcial,meio período,deeltijd,deeltijds,niepełny etat,niepelny etat,pół etatu,パートタイム,パート,非常勤',
  // Temporary
  'temp,temporary,tmp,contract,contractor,contingent,seasonal,agency,fixed term,casual,befristet,aushilfe,zeitarbeit,leiharbeit,saisonkraft,temporaire,intérim,intérimaire,interimaire,cdd,temporal,eventual,contrato temporal,tempo determinato,temporaneo,temporário,temporario,tijdelijk,uitzendkracht,czasowy,umowa zlecenie,tymczasowy,契約社員,派遣,派遣社員,臨時',
  // Active
  'active,enabled,activated,current,employed,working,aktiv,aktiviert,tätig,actif,active employee,activo,activa,attivo,attiva,ativo,ativa,actief,aktywny,aktywna,有効,在籍,在職',
  // Deactivated
  'deactivated,inactive,disabled,terminated,left,leaver,former,suspended,blocked,resigned,inaktiv,deaktiviert,ausgeschieden,gesperrt,ausgetreten,inactif,désactivé,desactive,parti,inactivo,desactivado,baja,inattivo,disattivato,cessato,inativo,desativado,desligado,inactief,gedeactiveerd,uit dienst,nieaktywny,nieaktywna,無効,退職,退職済み',
  // Licences
  'standard,std,normal,basic,named,regular licence,regular license,standart,estándar,estandar,padrão,padrao,standaard,standardowa,スタンダード,標準',
  'flexible,flex,flexi,concurrent,floating,shared,flexibel,flexibles,flessibile,flexível,flexivel,elastyczna,フレキシブル',
  // Roles that most teams have
  "team leader,team lead,teamlead,teamleader,tl,team manager,supervisor,teamleiter,teamleiterin,teamleiter/in,teamleitung,gruppenleiter,gruppenleitung,chef d’équipe,chef d'équipe,responsable d’équipe,responsable d'équipe,jefe de equipo,líder de equipo,capo squadra,líder de equipe,teamleider,kierownik zespołu,チームリーダー",
  'agent,representative,rep,csr,advisor,mitarbeiter,mitarbeiterin,mitarbeiter/in,sachbearbeiter,sachbearbeiterin,kundenberater,kundenberaterin,agente,conseiller,conseillère,asesor,operador,operatore,atendente,medewerker,konsultant,オペレーター',
  'admin,administrator,administratorin,administrateur,administrador,administradora,amministratore,beheerder,管理者',
  'quality analyst,qa,quality,quality assurance,qualitätsanalyst,qualitätssicherung,qs,analyste qualité,analista de calidad,analista qualità,analista de qualidade',
  'trainer,trainer/in,trainerin,coach,schulung,formateur,formatrice,formador,formadora,formatore,トレーナー',
];

const YES =
  'yep,yeah,yup,x,✓,✔,☑,✅,+,ok,okay,on,enabled,enable,active,aktiv,an,available,allowed,granted,has,with,claro,jawohl,actif,activo,ativo,attivo,actief,aan,wł,○,有';
const NO =
  'nope,nay,✗,✘,❌,☐,-,–,—,off,none,never,not,disabled,inactive,inaktiv,aus,unavailable,denied,without,kein,keine,aucun,ninguno,nenhum,nessuno,geen,uit,wył,brak,×,無';
/** Signs by which people say that there is nothing to say. */
const NOTHING =
  '-,--,---,–,—,.,/,?,x,n/a,n.a.,na,none,nil,null,nothing,nobody,no one,no leader,tbd,tba,tbc,unknown,open,vacant,keine,keiner,kein,niemand,unbekannt,offen,vakant,entfällt,k.a.,aucun,aucune,néant,sans,inconnu,ninguno,ninguna,nadie,vacante,nessuno,nessuna,nenhum,nenhuma,ninguém,geen,onbekend,brak,nikt,なし,無し,未定,不明';

const listed = (list: string): string[] => list.split(',').map(wordKey);

const conceptOf = lazily(() => {
  const concepts = new Map<string, number>();
  CONCEPTS.forEach((list, concept) => listed(list).forEach((word) => concepts.set(word, concept)));
  return concepts;
});
const yesNo = lazily(
  () => new Map([...listed(NO).map((word) => [word, false] as const), ...listed(YES).map((word) => [word, true] as const)]),
);
const nothing = lazily(() => new Set(listed(NOTHING)));

/** A share of full time: `80 %`, `0.5 FTE`, `FTE 1,0`. */
const SHARE = /^(?:fte )?(\d{1,3}(?:[.,]\d{1,2})?) ?(%|fte)?$/u;
const FULL_SHARE = 1;
const PERCENT = 100;
const [FULL_TIME, PART_TIME] = [0, 1];

/** The concept of a word, by number; -1 where none is known. */
function conceptNumber(word: string): number {
  const known = conceptOf().get(word);
  if (known !== undefined) return known;
  const [, digits = '', unit] = SHARE.exec(word) ?? [];
  if (digits === '' || (unit === undefined && !word.startsWith('fte'))) return -1;
  const share = Number(digits.replace(',', '.')) / (unit === '%' ? PERCENT : 1);
  return share >= FULL_SHARE ? FULL_TIME : share > 0 ? PART_TIME : -1;
}

/** Those of a target's words that mean the same as this one. Words are as `wordKey` makes them. */
export function sameMeaning(word: string, labels: readonly string[]): string[] {
  const concept = conceptNumber(word);
  return concept < 0 ? [] : labels.filter((label) => conceptNumber(wordKey(label)) === concept);
}

/** Yes or no behind a sign or a word that is not surely either; null where it says neither. */
export const likelyYesNo = (word: string): boolean | null => yesNo().get(word) ?? null;

/** True for a word that stands for nothing at all. */
export const meansNothing = (word: string): boolean => nothing().has(word);
