import { fold, useView } from '../state/view';
import { Icon } from '../ui/Icon';
import { FieldView } from './fields/FieldView';
import styles from './FormSection.module.css';
import type { Section } from './model/field';

/** A part of the document in the form; its heading folds it. */
export function FormSection({ section }: { readonly section: Section }) {
  const folded = useView((state) => state.folded.has(section.id));
  return (
    <section className={styles.section} data-section={section.id} aria-labelledby={`section-${section.id}`}>
      <h2 className={styles.heading}>
        <button
          id={`section-${section.id}`}
          type="button"
          aria-expanded={!folded}
          onClick={() => {
            fold(section.id, !folded);
          }}
        >
          <Icon name={folded ? 'right' : 'down'} />
          {section.title}
        </button>
      </h2>
      <div className={styles.fields} hidden={folded}>
        {section.entries.map(({ parent, field }) => (
          <FieldView key={`${parent}.${field.name}`} field={field} parent={parent} />
        ))}
      </div>
    </section>
  );
}
