import { Dropdown } from 'antd';
import type { IssuedView } from '#data/contract/office-types';
import { showIssued } from '../../state/office';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { beginFurther, type Relation } from './actions';

/** 更正、补充、替代: further documents, since this one never changes. */
export const FurtherButton = ({ document }: { readonly document: string }) => (
  <Dropdown
    trigger={['click']}
    menu={{
      items: [
        { key: 'corrects', label: '更正这份公文' },
        { key: 'supplements', label: '补充这份公文' },
        { key: 'replaces', label: '替代这份公文' },
      ],
      onClick: ({ key }) => void beginFurther(document, key as Relation),
    }}
  >
    <Button>更正、补充、替代…</Button>
  </Dropdown>
);

const LINKS = {
  to: { corrects: '更正的是', supplements: '补充的是', replaces: '替代的是' },
  from: { corrects: '已由此更正', supplements: '另有补充', replaces: '已由此替代' },
} as const;

/** The documents before and after it, both ways. */
export const LinkRows = ({ links }: Pick<IssuedView, 'links'>) =>
  links.map(({ way, relation, document, numberText, title }) => (
    <tr key={`${way} ${document}`}>
      <td className={page.faint}>{LINKS[way][relation]}</td>
      <td>
        <button
          type="button"
          className={page.link}
          onClick={() => {
            showIssued(document);
          }}
        >
          {`${numberText}　${title}`}
        </button>
      </td>
    </tr>
  ));
