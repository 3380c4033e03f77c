/** Conditional formatting: rules are read and replaced as a whole list, all of it or nothing. */
import type { ConditionalRule, RuleStyle, Sheet } from '../workbook/index.js';
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { placeOf, rangeDouble, refuseProtected } from './range-double.js';
import { strict } from './strict.js';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** The criteria that the simulation tells apart. */
export const CRITERIA = { CUSTOM_FORMULA: 'CUSTOM_FORMULA', CELL_NOT_EMPTY: 'CELL_NOT_EMPTY' } as const;

const data = new WeakMap<Rule, ConditionalRule>();
let nextId = 1;

export function readRules(context: SimContext, sheet: Sheet): Rule[] {
  context.execution.flush();
  return sheet.rules.map((rule) => ruleDouble(context, sheet, rule));
}

export function replaceRules(context: SimContext, sheet: Sheet, rules: readonly Rule[]): void {
  const taken = rules.map((rule) => {
    const known = data.get(rule);
    if (!known) throw new ServiceException('The parameter is not a list of conditional format rules.');
    return known;
  });
  context.execution.write(() => {
    refuseProtected(sheet);
    if (taken.some((rule) => rule.fragile)) throw new ServiceException('Conditional format rule cannot reference a different sheet.');
    sheet.setRules(taken, 'sheets');
  });
}

function ruleDouble(context: SimContext, sheet: Sheet | null, rule: ConditionalRule): Rule {
  const { execution } = context;
  const type = rule.formula === null ? CRITERIA.CELL_NOT_EMPTY : CRITERIA.CUSTOM_FORMULA;
  const condition = strict<Condition>('BooleanCondition', execution, {
    getCriteriaType: () => type as unknown as Criteria,
    getCriteriaValues: () => (rule.formula === null ? [] : [rule.formula]),
  });
  const double = strict<Rule>('ConditionalFormatRule', execution, {
    // A gradient has no condition of this kind.
    getBooleanCondition: () => (rule.condition === 'gradient' ? null : condition),
    getRanges: () => (sheet ? rule.ranges.map((range) => rangeDouble(context, sheet, range)) : []),
  });
  data.set(double, rule);
  return double;
}

export function ruleBuilder(context: SimContext): Builder {
  let formula: string | null = null;
  let condition = '';
  let style: RuleStyle = {};
  let ranges: ConditionalRule['ranges'] = [];
  const self: Builder = strict<Builder>('ConditionalFormatRuleBuilder', context.execution, {
    whenFormulaSatisfied: (text: string) => {
      formula = text;
      return self;
    },
    setGradientMinpoint: () => self,
    setGradientMaxpoint: () => {
      condition = 'gradient';
      return self;
    },
    setBackground: (background: string | null) => {
      style = { ...style, ...(background !== null && { background }) };
      return self;
    },
    setBold: (bold: boolean) => {
      style = { ...style, bold };
      return self;
    },
    setRanges: (list) => {
      ranges = list.map(placeOf);
      return self;
    },
    build: () => {
      if ((formula === null && condition === '') || ranges.length === 0)
        throw new ServiceException('The rule needs a condition and a range.');
      return ruleDouble(context, null, { id: `sheets-${nextId++}`, ranges, formula, condition, style });
    },
  });
  return self;
}
