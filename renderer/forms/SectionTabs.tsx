import { usePreview } from '../state/preview';
import { fold, useView } from '../state/view';
import type { Section } from './model/field';
import { isWithin, joinPath } from './model/path';
import styles from './SectionTabs.module.css';

/** Ways to the parts of the form; a dot where something is wrong. */
export function SectionTabs({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <nav className={styles.tabs} aria-label="公文各部分">
      {sections.map((section) => (
        <Tab key={section.id} section={section} />
      ))}
    </nav>
  );
}

function Tab({ section }: { readonly section: Section }) {
  const strict = useView((state) => state.strict);
  const wrong = usePreview(({ issues }) =>
    issues.some(
      ({ severity, path }) =>
        severity === 'error' &&
        path !== undefined &&
        section.entries.some(({ parent, field }) => isWithin(path, joinPath(parent, field.name)) || path === parent),
    ),
  );
  return (
    <button
      type="button"
      className={styles.tab}
      onClick={() => {
        fold(section.id, false);
        document.querySelector(`[data-section="${section.id}"]`)?.scrollIntoView({ block: 'start' });
      }}
    >
      {section.title}
      {wrong && strict && <span className={styles.dot} title="有需要改正的地方" />}
    </button>
  );
}
