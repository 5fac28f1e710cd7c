import Handlebars from 'handlebars';
import type { ViewFields } from '#kinds/kind';

export type Render = (view: ViewFields) => string;

/**
 * A private Handlebars in which a template can do nothing but put in words, choose and repeat: no other helper is known
 * to it, no inherited property can be reached, everything is escaped. Sources come from us or were checked; data is
 * never compiled.
 */
export function createCompiler(partials: Readonly<Record<string, string>>): (source: string) => Render {
  const handlebars = Handlebars.create();
  for (const name of ['log', 'lookup', 'with']) handlebars.unregisterHelper(name);
  const options: CompileOptions = {
    strict: true,
    knownHelpersOnly: true,
    preventIndent: true,
    knownHelpers: { each: true, if: true, unless: true, with: false, log: false, lookup: false },
  };
  for (const [name, source] of Object.entries(partials)) {
    handlebars.registerPartial(name, handlebars.compile(source, options));
  }
  return (source) => {
    const template = handlebars.compile<ViewFields>(source, options);
    return (view) => template(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  };
}
