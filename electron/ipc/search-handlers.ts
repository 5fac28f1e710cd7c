import type { Handlers } from './dispatch';
import type { searchCalls } from '#data/contract/search-calls';
import type { Searching } from '#electron/desktop/office/searching';

export interface SearchPorts {
  readonly searching: Searching;
}

export const searchHandlers = ({ searching }: SearchPorts): Pick<Handlers, keyof typeof searchCalls> => ({
  searchDocuments: (request) => searching.find(request),
});
