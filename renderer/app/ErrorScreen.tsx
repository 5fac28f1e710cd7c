import { Component, type ReactNode } from 'react';
import { api } from '../api/client';
import { pruneInput } from '../forms/model/prune';
import { useDraft } from '../state/draft';
import { Button } from '../ui/Button';
import styles from './Welcome.module.css';

interface State {
  readonly broken: boolean;
}

/** Last resort for a fault of the window itself: what was typed can still be saved. React asks for a class here. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={styles.screen}>
        <div className={styles.inner}>
          <header>
            <h1>界面出错了</h1>
            <p>填写的内容还在。请先保存，再重新打开本程序。</p>
          </header>
          <Button look="primary" icon="save" onClick={() => void saveAside()}>
            保存填写的内容
          </Button>
        </div>
      </main>
    );
  }
}

async function saveAside(): Promise<void> {
  const { input } = useDraft.getState();
  if (input !== undefined) await api.saveInput({ input: pruneInput(input), as: true });
}
