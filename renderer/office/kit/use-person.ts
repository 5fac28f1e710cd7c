import { useEffect, useState } from 'react';
import { api } from '../../api/client';

/** Who does it: begins with the name entered last. */
export function usePerson(): readonly [string, (name: string) => void] {
  const [name, setName] = useState('');
  useEffect(() => {
    void api.person().then((reply) => {
      if (reply.ok) setName((typed) => (typed === '' ? reply.value : typed));
    });
  }, []);
  return [name, setName];
}
