import { Popover } from 'antd';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { PhraseList } from './PhraseList';

/** 法规依据 and phrases into a text where the caret is. */
export function PhraseButton({ onTake }: { readonly onTake: (text: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      arrow={false}
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <PhraseList
          isOn={() => false}
          several={false}
          onTake={onTake}
          onClose={() => {
            setOpen(false);
          }}
        />
      }
    >
      <Button small icon="cite" title="在光标处插入法规依据或者惯用语">
        插入依据
      </Button>
    </Popover>
  );
}
