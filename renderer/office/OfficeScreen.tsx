import type { OfficePage } from '../state/office';
import { showOffice } from '../state/office';
import { useDraft } from '../state/draft';
import { Button } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';
import { BackupPage } from './backup/BackupPage';
import styles from './OfficeScreen.module.css';
import { ArchivePage } from './archive/ArchivePage';
import { DirectoryPage } from './directory/DirectoryPage';
import { CasesPage } from './cases/CasesPage';
import { DutiesPage } from './duties/DutiesPage';
import { RegisterPage } from './register/RegisterPage';
import { SearchPage } from './search/SearchPage';
import { TemplatesPage } from './templates/TemplatesPage';

interface Entry {
  readonly page: OfficePage;
  readonly name: string;
  readonly icon: IconName;
}

const PAGES: readonly Entry[] = [
  { page: 'cases', name: '督查事项', icon: 'table' },
  { page: 'register', name: '发文登记簿', icon: 'register' },
  { page: 'archive', name: '档案', icon: 'archive' },
  { page: 'search', name: '搜索', icon: 'search' },
  { page: 'duties', name: '责任清单', icon: 'calendar' },
  { page: 'templates', name: '模板', icon: 'text' },
  { page: 'directory', name: '通讯录', icon: 'directory' },
  { page: 'backup', name: '备份', icon: 'save' },
];

/** The office's records: pages on the right, their names on the left. */
export function OfficeScreen({ page }: { readonly page: OfficePage }) {
  const writing = useDraft(({ input }) => input !== undefined);
  return (
    <div className={styles.screen}>
      <nav className={styles.nav} aria-label="办公">
        {PAGES.map((entry) => (
          <button
            key={entry.page}
            type="button"
            className={styles.entry}
            aria-current={entry.page === page ? 'page' : undefined}
            onClick={() => {
              showOffice(entry.page);
            }}
          >
            <Icon name={entry.icon} />
            {entry.name}
          </button>
        ))}
        <span className={styles.space} />
        <Button
          icon="left"
          onClick={() => {
            showOffice(undefined);
          }}
        >
          {writing ? '返回公文' : '返回开始页'}
        </Button>
      </nav>
      <main className={styles.page}>
        {page === 'register' && <RegisterPage />}
        {page === 'archive' && <ArchivePage />}
        {page === 'search' && <SearchPage />}
        {page === 'cases' && <CasesPage />}
        {page === 'duties' && <DutiesPage />}
        {page === 'templates' && <TemplatesPage />}
        {page === 'backup' && <BackupPage />}
        {page === 'directory' && <DirectoryPage />}
      </main>
    </div>
  );
}
