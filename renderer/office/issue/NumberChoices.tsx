import type { NumberChoice } from './number-choice';
import styles from './Issue.module.css';

interface Props {
  readonly choices: readonly NumberChoice[];
  readonly picked: string | undefined;
  readonly disabled: boolean;
  readonly onPick: (key: string) => void;
}

/** The numbers that may be taken, each with why. */
export function NumberChoices({ choices, picked, disabled, onPick }: Props) {
  return (
    <fieldset className={styles.numbers} disabled={disabled}>
      <legend>发文字号</legend>
      {choices.map(({ key, name, note }) => (
        <label key={key} className={styles.number}>
          <input
            type="radio"
            name="number"
            data-autofocus={key === picked ? '' : undefined}
            checked={key === picked}
            onChange={() => {
              onPick(key);
            }}
          />
          <strong>{name}</strong>
          <span>{note}</span>
        </label>
      ))}
    </fieldset>
  );
}
