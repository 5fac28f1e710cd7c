import { type RefObject, useEffect, useState } from 'react';
import { usePreview } from '../state/preview';
import { fold, useView } from '../state/view';
import type { Section } from './model/field';
import { isWithin, joinPath } from './model/path';
import styles from './SectionTabs.module.css';

interface Props {
  readonly sections: readonly Section[];
  readonly form: RefObject<HTMLFormElement | null>;
}

/** Ways to the parts of the form; marks the part being read, and the parts where something is wrong. */
export function SectionTabs({ sections, form }: Props) {
  const current = useSectionInSight(form);
  return (
    <nav className={styles.tabs} aria-label="公文各部分">
      {sections.map((section) => (
        <Tab key={section.id} section={section} current={section.id === current} />
      ))}
    </nav>
  );
}

function Tab({ section, current }: { readonly section: Section; readonly current: boolean }) {
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
      aria-current={current ? 'true' : undefined}
      onClick={() => {
        goToSection(section.id);
      }}
    >
      {section.title}
      {wrong && strict && <span className={styles.dot} title="有需要改正的地方" />}
    </button>
  );
}

function goToSection(id: string): void {
  fold(id, false);
  requestAnimationFrame(() => {
    const section = document.querySelector<HTMLElement>(`[data-section="${id}"]`);
    section?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  });
}

/** The part being filled in while it is in sight, else the one whose heading was last to reach the top of the form. */
function useSectionInSight(form: RefObject<HTMLFormElement | null>): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const element = form.current;
    if (element === null) return undefined;
    const read = (): void => {
      const active = document.activeElement?.closest<HTMLElement>('[data-section]') ?? null;
      if (active !== null && isInSight(active, element)) {
        setCurrent(active.dataset.section);
        return;
      }
      const sections = [...element.querySelectorAll<HTMLElement>('[data-section]')];
      const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
      const passed = sections.filter((section) => section.offsetTop <= element.scrollTop + 80);
      setCurrent((atEnd && element.scrollTop > 0 ? sections : passed).at(-1)?.dataset.section);
    };
    read();
    element.addEventListener('scroll', read, { passive: true });
    element.addEventListener('focusin', read);
    return () => {
      element.removeEventListener('scroll', read);
      element.removeEventListener('focusin', read);
    };
  }, [form]);
  return current;
}

const isInSight = (section: HTMLElement, form: HTMLElement): boolean =>
  section.offsetTop < form.scrollTop + form.clientHeight &&
  section.offsetTop + section.offsetHeight > form.scrollTop + 80;
