// What scripts say, in the language of the page. English stands in the scripts; any other comes with the page.

type Values = Record<string, string | number>;

const said = JSON.parse(document.getElementById("messages")?.textContent ?? "{}") as Record<string, string[]>;
// Catalogues have their plural forms in this order, and leave out those that their language has not.
const ORDER = ["zero", "one", "two", "few", "many", "other"];

/** A message, with its values in place of `%(name)s`. */
export function t(message: string, values: Values = {}): string {
  return filled(said[message]?.[0] ?? message, values);
}

/** A message with a number in it, `%(num)s`. */
export function tn(one: string, many: string, num: number, values: Values = {}): string {
  const forms = said[one];
  return filled(forms ? (forms[formOf(num, forms.length)] ?? many) : num === 1 ? one : many, { num, ...values });
}

function formOf(num: number, count: number): number {
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const names = ORDER.filter((name) => (rules.resolvedOptions().pluralCategories as string[]).includes(name));
  return Math.min(names.indexOf(rules.select(num)), count - 1);
}

function filled(message: string, values: Values): string {
  return message.replace(/%\((\w+)\)s/g, (mark, name: string) => String(values[name] ?? mark));
}
