import { create } from 'zustand';
import type { FontReport, JsonObject, KindInfo } from '#data/contract/types';
import { api } from '../api/client';
import type { Section } from '../forms/model/field';
import { readSections } from '../forms/model/sections';

export interface Kind extends KindInfo {
  readonly schema: JsonObject;
  readonly sections: readonly Section[];
}

interface Catalogue {
  readonly kinds: readonly Kind[];
  readonly fonts: readonly FontReport[];
  /** Why nothing could be read, in Chinese. */
  readonly failure: string | undefined;
}

/** What the app can make and with which faces: read once at the start, the same for the whole session. */
export const useCatalogue = create<Catalogue>()(() => ({ kinds: [], fonts: [], failure: undefined }));

export const findKind = (id: string | undefined): Kind | undefined =>
  useCatalogue.getState().kinds.find((kind) => kind.id === id);

export const useKind = (id: string | undefined): Kind | undefined =>
  useCatalogue(({ kinds }) => kinds.find((kind) => kind.id === id));

export async function loadCatalogue(): Promise<void> {
  const [kinds, fonts] = await Promise.all([api.kinds(), api.fontReport()]);
  if (!kinds.ok) {
    useCatalogue.setState({ failure: kinds.error.message });
    return;
  }
  const read = await Promise.all(kinds.value.map(withSchema));
  useCatalogue.setState({
    kinds: read.filter((kind) => kind !== undefined),
    fonts: fonts.ok ? fonts.value : [],
    failure: fonts.ok ? undefined : fonts.error.message,
  });
}

async function withSchema(info: KindInfo): Promise<Kind | undefined> {
  const reply = await api.schema({ kind: info.id });
  return reply.ok ? { ...info, schema: reply.value, sections: readSections(reply.value) } : undefined;
}
